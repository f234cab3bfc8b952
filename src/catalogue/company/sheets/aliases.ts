import { err, ok, type Result } from '../../../base/result';
import type { RoleAlias } from '../../types';
import { literal, quoted, splitList } from './marks';

/**
 * Aliases in one cell, separated by "、" or ";". Marks behind a title: "?" — other roles are called so too, a person
 * decides; "*" — an outdated term; "@运营部+推广部" — means this role in these departments only.
 */
export function writeAliases(aliases: readonly RoleAlias[], departmentName: (id: string) => string): string {
  return aliases
    .map(({ title, weak, legacy, within }) => {
      const departments = within === undefined ? '' : `@${within.map((id) => quoted(departmentName(id))).join('+')}`;
      return `${quoted(title)}${weak ? '?' : ''}${legacy ? '*' : ''}${departments}`;
    })
    .join('；');
}

/** An alias as written; departments are still names. */
export interface WrittenAlias {
  readonly title: string;
  readonly weak: boolean;
  readonly legacy: boolean;
  readonly within: readonly string[] | null;
}

export type AliasProblem =
  { readonly code: 'listQuoteOpen'; readonly text: string } | { readonly code: 'aliasEmpty'; readonly text: string };

export function readAliases(text: string): Result<readonly WrittenAlias[], AliasProblem> {
  const parts = splitList(text);
  if (!parts.ok) return err({ code: 'listQuoteOpen', text });
  const aliases: WrittenAlias[] = [];
  for (const part of parts.value) {
    const [, title = '', before = '', departments, after = ''] =
      /^([^@＠]*?)\s*([?？*＊]*)(?:[@＠]([^?？*＊]*)([?？*＊]*))?$/.exec(part) ?? [];
    const named = literal(title);
    if (named === '') return err({ code: 'aliasEmpty', text: literal(part) });
    const marks = before + after;
    const within = departments?.split(/[+＋]/).map(literal).filter(Boolean) ?? null;
    if (within?.length === 0) return err({ code: 'aliasEmpty', text: literal(part) });
    aliases.push({ title: named, weak: /[?？]/.test(marks), legacy: /[*＊]/.test(marks), within });
  }
  return ok(aliases);
}
