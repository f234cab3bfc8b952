import { comparableKey } from '../base/plainText';
import type { Catalogue, Role } from '../catalogue/catalogue';
import type { Post } from './posts';
import type { Member } from './member';
import type { Organisation } from './organisation';

/** How the people of one job are said to relate to others, as text for a job description. */
export interface JobRelations {
  readonly superior: string;
  readonly directReports: string;
  readonly assessors: string;
}

/** Words that relations are written with. */
export interface RelationTexts {
  /** "运营主管（王芳）" */
  readonly post: (position: string, name: string) => string;
  /** "售前客服2人" */
  readonly count: (position: string, count: number) => string;
  /** Behind what the list does not say and the catalogue proposes. */
  readonly proposed: (text: string) => string;
  readonly nobody: string;
  readonly separator: string;
}

/**
 * Superior, reports and assessors of a job from the list where it says something of them; from the catalogue only as a
 * marked proposal, and only of roles that somebody in the company has.
 */
export function relationsOf(
  holders: readonly Member[],
  role: Role,
  { organisation, posts }: { readonly organisation: Organisation; readonly posts: readonly Post[] },
  catalogue: Catalogue,
  texts: RelationTexts,
): JobRelations {
  const held = posts.filter(({ names, unnamed }) => names.length + unnamed > 0);
  // A table that names and counts nobody is one of posts: the company has what stands on it.
  const present = new Set((held.length === 0 ? posts : held).flatMap(({ role }) => role?.id ?? []));
  const propose = (ids: readonly string[], most: number): string => {
    const names = ids
      .filter((id) => present.has(id) && id !== role.id)
      .flatMap((id) => catalogue.roles.get(id)?.name[catalogue.language] ?? [])
      .slice(0, most);
    return names.length === 0 ? '' : texts.proposed(names.join(texts.separator));
  };
  const superior = superiorsText(holders, organisation, texts);
  const isLed = [...organisation.superiors.values()].some(({ kind }) => kind === 'member');
  const reports = holders.flatMap((holder) => organisation.reports.get(holder) ?? []);
  const isKnown = isLed && holders.length > 0;
  return {
    superior: superior || propose(role.reportsTo, 1),
    directReports: isKnown ? reportsText(reports, texts) : propose(role.directReports, Infinity),
    assessors: superior || propose(role.assessors, Infinity),
  };
}

/** The superiors the list gives, each once; "" where it gives none. The head of the company reports to nobody, said so. */
export function superiorsText(
  holders: readonly Member[],
  { superiors, reports }: Organisation,
  texts: RelationTexts,
): string {
  const said = holders.flatMap((holder) => {
    const superior = superiors.get(holder);
    if (superior?.kind === 'member')
      return [superior.member, ...superior.also].map(({ position, name }) => texts.post(position, name));
    if (superior?.kind === 'outside' || superior?.kind === 'unclear') return [superior.text];
    return reports.has(holder) ? [texts.nobody] : [];
  });
  return [...new Set(said)].join(texts.separator);
}

/** Positions with how many hold each, in the order of the list. */
function reportsText(reports: readonly Member[], texts: RelationTexts): string {
  const positions = new Map<string, { readonly position: string; count: number }>();
  for (const { position } of reports) {
    const key = comparableKey(position);
    const same = positions.get(key);
    if (same) same.count += 1;
    else positions.set(key, { position, count: 1 });
  }
  const parts = [...positions.values()].map(({ position, count }) => texts.count(position, count));
  return parts.length === 0 ? texts.nobody : parts.join(texts.separator);
}
