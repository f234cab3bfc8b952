import { cleanText, comparableKey } from '../../base/plainText';
import { headerKey } from '../actuals/actualsWords';
import { findCard } from '../actuals/findCard';
import type { ActualCard } from '../actuals/actualsImport';
import { personIdentity, type PersonIdentity } from '../people/identity';
import { lineKey, type ExportColumn } from './exportColumns';
import type { ExportChoices, ExportSource } from './exportLines';
import { accountKey, combinedBy, EXPORT_FIELDS, type ColumnUse, type Combine } from './exportMapping';
import { proposer } from './proposeUse';
import { fieldOf } from './exportWords';

const COMBINE_WORDS: ReadonlyMap<string, Combine> = new Map(
  Object.entries({ sum: 'sum 合计 求和', average: 'average mean 平均', last: 'last 最后 取最后' } as const).flatMap(
    ([combine, words]) => words.split(' ').map((word) => [word, combine as Combine] as const),
  ),
);

const NOTHING = new Set(['', '-', 'none', '忽略', '不导入']);

export interface WordedChoices {
  readonly choices: ExportChoices;
  /** Those that name no column and nobody of the export, no indicator of the cards, no person. */
  readonly unclear: readonly string[];
}

/**
 * Choices for an export as words: "转化率=询单转化率(%):average", "转化率=询单转化率:average@接待人数" (weighted by that column), "备注=-", "上班日=日期" for columns, "小美=李美", "小美=E1",
 * "机器人=-" for people. An indicator is called by its name or id; a unit may stand in brackets behind it.
 */
export function choicesFromWords(
  words: { readonly columns: readonly string[]; readonly people: readonly string[] },
  source: ExportSource,
  columns: readonly ExportColumn[],
): WordedChoices {
  const unclear: string[] = [];
  const chosen: Record<string, ColumnUse> = {};
  for (const text of words.columns) {
    const [left, right] = sides(text);
    const keys = [headerKey(left), lineKey(left)].filter((key) => columns.some((column) => column.key === key));
    const use = columnUse(right, source, columns);
    if (keys.length === 0 || use === null) unclear.push(text);
    else for (const key of keys) chosen[key] = use;
  }
  const people: Record<string, PersonIdentity | null> = {};
  for (const text of words.people) {
    const [left, right] = sides(text);
    const person = NOTHING.has(comparableKey(right)) ? null : personNamed(right, source);
    if (!isInExport(left, source) || person === undefined) unclear.push(text);
    else people[accountKey(left)] = person;
  }
  return { choices: { columns: chosen, people }, unclear };
}

/** No name of an indicator or a person has the sign in it; a header may. */
function sides(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  return at < 0 ? ['', text] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function columnUse(text: string, { known }: ExportSource, columns: readonly ExportColumn[]): ColumnUse | null {
  const [, named = '', word = ''] = /^(.*?)(?:[:：]([^:：]*))?$/s.exec(text) ?? [];
  const name = named.trim();
  if (NOTHING.has(comparableKey(name))) return { as: 'nothing' };
  const [way = '', by] = word.split(/[@＠]/).map((part) => part.trim());
  const combine = COMBINE_WORDS.get(comparableKey(way));
  const weight = by === undefined ? undefined : weightNamed(by, columns);
  if ((word !== '' && combine === undefined) || weight === null) return null;
  if (weight !== undefined && combine !== 'average') return null;
  const byId = known.find(({ id }) => id === name);
  const use = proposer(known)(byId?.name ?? name);
  if (use) return combine === undefined ? use : combinedBy(use, combine, weight);
  const field = EXPORT_FIELDS.find((each) => each === name) ?? fieldOf(name);
  return field === null || combine !== undefined ? null : { as: 'field', field };
}

/** Whether a cell of the export says this name or account. */
function isInExport(label: string, { grid }: ExportSource): boolean {
  const key = accountKey(label);
  return key !== '' && grid.values.some((line) => line.some((value) => accountKey(cleanText(value)) === key));
}

/** The key of the column of this header; null where there is none. */
function weightNamed(header: string, columns: readonly ExportColumn[]): string | null {
  const key = headerKey(header);
  return columns.find((column) => column.column !== null && column.key === key)?.key ?? null;
}

function personNamed(text: string, { cards, period }: ExportSource): PersonIdentity | undefined {
  const blank = { number: '', employeeId: '', name: '', department: '', position: '' };
  const card = (['number', 'employeeId', 'name'] as const)
    .map((field) => findCard({ ...blank, [field]: text }, cards, period))
    .flatMap((search): ActualCard[] => (search.kind === 'card' ? [search.card] : []))[0];
  return card && personIdentity(card);
}
