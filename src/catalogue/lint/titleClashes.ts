import { comparableKey } from '../../base/plainText';
import { WRITTEN_LANGUAGES } from '../../base/language';
import type { RoleAlias, RoleFacts } from '../types';
import type { Problems } from './input/problem';
import { titleText } from '../match/words/titleText';
import { factsPlace, KINDS, roleSubject, type LintInput } from './input/lintInput';

/** Names and titles: one name per entry, one meaning per title or a department that tells the meanings apart. */
export function* checkTitles(input: LintInput): Problems {
  yield* checkNames(input);
  yield* checkDepartmentAliases(input);
  yield* checkOwnAliases(input);
  yield* checkClaims(input);
}

function* checkNames({ facts, where }: LintInput): Problems {
  for (const [kind, part] of KINDS) {
    for (const language of WRITTEN_LANGUAGES) {
      const owners = new Map<string, string>();
      for (const { id, name } of facts[part]) {
        const key = comparableKey(name[language]);
        const other = owners.get(key);
        if (other === undefined) owners.set(key, id);
        if (other === undefined || other === id) continue;
        const subject = { kind, id };
        const params = { name: name[language], other };
        yield { code: 'nameTwice', file: factsPlace(where, subject), subject, path: `name.${language}`, params };
      }
    }
  }
}

/** A department's names and aliases lead to it alone. */
function* checkDepartmentAliases({ facts, where }: LintInput): Problems {
  const owners = new Map<string, string>();
  for (const { id, name } of facts.departments) {
    for (const language of WRITTEN_LANGUAGES) owners.set(comparableKey(name[language]), id);
  }
  for (const { id, aliases } of facts.departments) {
    for (const [index, alias] of aliases.entries()) {
      const key = comparableKey(alias);
      const other = owners.get(key) ?? id;
      owners.set(key, other);
      if (other === id) continue;
      const subject = { kind: 'department', id } as const;
      const params = { alias, other };
      yield {
        code: 'departmentAliasClash',
        file: factsPlace(where, subject),
        subject,
        path: `aliases[${index}]`,
        params,
      };
    }
  }
}

/** Within one role: no title twice in the same departments, no unknown department. Other scripts of a title may stand. */
function* checkOwnAliases({ facts, where }: LintInput): Problems {
  const departments = new Set(facts.departments.map((department) => department.id));
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    const at = { file: factsPlace(where, subject), subject };
    const names = new Set(WRITTEN_LANGUAGES.map((language) => folded(role.name[language])));
    const seen = new Map<string, readonly RoleAlias[]>();
    for (const [index, alias] of role.aliases.entries()) {
      const { title, within } = alias;
      const key = folded(title);
      const earlier = seen.get(key) ?? [];
      seen.set(key, [...earlier, alias]);
      if (names.has(key) || earlier.some((other) => !toldApart(other, alias))) {
        yield { code: 'aliasRepeated', ...at, path: `aliases[${index}].title`, params: { title } };
      }
      for (const [position, department] of (within ?? []).entries()) {
        if (departments.has(department)) continue;
        const path = `aliases[${index}].within[${position}]`;
        yield { code: 'withinUnknown', ...at, path, params: { title, department } };
      }
    }
  }
}

interface Claim {
  readonly role: RoleFacts;
  readonly index: number;
  readonly alias: RoleAlias;
}

/** Between roles: no title of two roles that no department tells apart, none that is another role's name. */
function* checkClaims({ facts, where }: LintInput): Problems {
  const names = new Map<string, RoleFacts>();
  for (const role of facts.roles) {
    for (const language of WRITTEN_LANGUAGES) names.set(matchingKey(role.name[language]), role);
  }
  const claims = new Map<string, Claim[]>();
  for (const role of facts.roles) {
    const subject = roleSubject(role.id);
    for (const [index, alias] of role.aliases.entries()) {
      const at = { file: factsPlace(where, subject), subject, path: `aliases[${index}].title` };
      const key = matchingKey(alias.title);
      const named = names.get(key);
      if (named !== undefined && named.id !== role.id) {
        yield { code: 'aliasIsRoleName', ...at, params: { title: alias.title, other: named.id } };
      }
      const earlier = claims.get(key) ?? [];
      claims.set(key, [...earlier, { role, index, alias }]);
      for (const other of earlier) {
        if (other.role.id === role.id || toldApart(other.alias, alias)) continue;
        const params = { title: alias.title, other: other.role.id, otherPath: `aliases[${other.index}].title` };
        yield { code: 'aliasClash', ...at, params };
      }
    }
  }
}

/**
 * Two claims on a title are told apart when no department has both. A claim on certain departments comes before a claim
 * on all of them, so that only the departments named twice are in doubt.
 */
function toldApart(one: RoleAlias, other: RoleAlias): boolean {
  if (one.within === undefined || other.within === undefined) return one.within !== other.within;
  const taken = new Set(one.within);
  return !other.within.some((department) => taken.has(department));
}

/** Width and case aside, the script stays: "企劃" beside "企划" helps a reader find both. */
function folded(title: string): string {
  return title.normalize('NFKC').toLowerCase();
}

/** The form in which a title of a staffing sheet meets the catalogue's: punctuation and spaces do not tell titles apart. */
function matchingKey(title: string): string {
  return titleText(title).key;
}
