import { LANGUAGES, type Multilingual } from '../../../base/language';
import { comparableKey } from '../../../base/plainText';
import { correctionKey, type RememberedMatch } from '../../match/corrections';
import type { CellPlace } from '../table/companyProblem';
import type { ReadContext } from './readContext';
import type { ReadTable, TableRow } from '../table/readTable';
import type { References } from '../table/references';

interface NamedRole {
  readonly id: string;
  readonly name: Multilingual;
}

interface PlacedTitle {
  readonly match: RememberedMatch;
  readonly place: CellPlace;
}

/** What the company's position titles mean, in sheet order. */
export function readTitles(
  table: ReadTable,
  roles: readonly NamedRole[],
  references: References,
  context: ReadContext,
): readonly RememberedMatch[] {
  const read = new Map<string, PlacedTitle>();
  const leftOut = new Map<string, { place: CellPlace; role: string; count: number }>();
  for (const row of table.rows) {
    const roleId = roleOf(row, references, leftOut, context);
    const title = row.text('title');
    const place = row.place('title');
    if (title === '') context.problems.error('titleMissing', place);
    if (title === '' || roleId === undefined) continue;
    const match = { title, department: row.text('department'), roleId };
    const first = read.get(correctionKey(match));
    if (first === undefined) read.set(correctionKey(match), { match, place });
    else if (first.match.roleId !== roleId) {
      context.problems.error('titleTwice', place, { title, first: first.place.cell });
    }
  }
  for (const { place, role, count } of leftOut.values()) {
    context.problems.advise('rowsOfRemovedRole', place, { role, count });
  }
  remark([...read.values()], roles, context);
  return [...read.values()].map(({ match }) => match);
}

/** The role of a row, null for "leave blank"; undefined after a report and for a role that was removed. */
function roleOf(
  row: TableRow,
  references: References,
  leftOut: Map<string, { place: CellPlace; role: string; count: number }>,
  { allTexts, problems }: ReadContext,
): string | null | undefined {
  const text = row.text('role');
  const place = row.place('role');
  if (text === '') {
    problems.error('titleRoleMissing', place, { leaveBlank: allTexts[0]?.leaveBlank ?? '' });
    return undefined;
  }
  const found = references.find(text);
  if (found.kind === 'known') return found.id;
  if (allTexts.some(({ leaveBlank }) => bare(leaveBlank) === bare(text))) return null;
  if (found.kind === 'unknown') problems.error('roleUnknown', place, { role: text });
  else {
    const first = leftOut.get(found.id);
    if (first) first.count += 1;
    else leftOut.set(found.id, { place, role: text, count: 1 });
  }
  return undefined;
}

/** "（留空）", "(留空)" and "留空" say the same. */
function bare(words: string): string {
  return comparableKey(words).replace(/[()[\]]/g, '');
}

/** What may be meant, and is likely a slip or without effect here. */
function remark(
  titles: readonly PlacedTitle[],
  roles: readonly NamedRole[],
  { base, allTexts, problems, decided }: ReadContext,
): void {
  const language = allTexts[0]?.language ?? 'zh-CN';
  const names = new Map([...base.facts.roles, ...roles].map(({ id, name }) => [id, name[language]]));
  const named = (roleId: string | null): string =>
    roleId === null ? (allTexts[0]?.leaveBlank ?? '') : (names.get(roleId) ?? roleId);
  const owners = new Map<string, string>();
  for (const { id, name } of roles) {
    for (const each of LANGUAGES) owners.set(comparableKey(name[each]), id);
  }
  const here = new Map(decided.map((match) => [correctionKey(match), match.roleId]));
  for (const { match, place } of titles) {
    const { title, roleId } = match;
    const owner = owners.get(comparableKey(title));
    if (owner !== undefined && roleId !== null && owner !== roleId) {
      problems.advise('titleIsRoleName', place, { title, role: named(roleId) });
    }
    const own = here.get(correctionKey(match));
    if (own !== undefined && own !== roleId) problems.advise('titleDecidedHere', place, { title, role: named(own) });
  }
}
