import { comparableKey } from '../../../base/plainText';
import type { Language, Multilingual } from '../../../base/language';
import { roundDecimal, tidy } from '../../../scoring/decimal';
import type { Unit } from '../../../scoring/scoringRule';
import type { ColumnKey } from '../sheets/columns';
import type { CompanyChoices, CompanyTexts } from '../sheets/companyTexts';
import type { ProblemList } from './problemList';
import type { TableRow } from './readTable';
import { splitLines } from '../sheets/marks';
import { ofColumns } from '../sheets/chineseColumn';

/** What a cell is read by: the words of every language, the pane's first, and where to report. */
interface Reading {
  readonly allTexts: readonly CompanyTexts[];
  readonly problems: ProblemList;
}

/** The value a cell of a fixed choice stands for, in any language; null after a report. `usual` stands for a blank. */
export function readChoice<K extends keyof CompanyChoices, V extends keyof CompanyChoices[K]>(
  row: TableRow,
  column: ColumnKey,
  list: K,
  { allTexts, problems }: Reading,
  usual: V | null = null,
): V | null {
  const text = row.text(column);
  const [texts] = allTexts;
  const choices = Object.values(texts?.choices[list] ?? {}).join('、');
  if (text === '') {
    if (usual === null) problems.error('choiceMissing', row.place(column), { choices });
    return usual;
  }
  const key = comparableKey(text);
  for (const { choices: words } of allTexts) {
    for (const [value, word] of Object.entries(words[list])) {
      if (comparableKey(String(word)) === key || value.toLowerCase() === key) return value as V;
    }
  }
  problems.error('choiceUnknown', row.place(column), { text, choices });
  return null;
}

/** A text of the Chinese and the English column; one left blank takes the other's. */
export function readBilingual(row: TableRow, zh: ColumnKey, en: ColumnKey): Multilingual | null {
  const chinese = row.text(zh);
  const english = row.text(en);
  if (chinese === '' && english === '') return null;
  return ofColumns(chinese === '' ? english : chinese, english === '' ? chinese : english);
}

/** Lines of a cell of either column; a blank cell takes the other's lines. */
export function readBilingualLines(
  row: TableRow,
  zh: ColumnKey,
  en: ColumnKey,
): Readonly<Record<Language, readonly string[]>> {
  const chinese = splitLines(row.text(zh));
  const english = splitLines(row.text(en));
  return ofColumns(chinese.length === 0 ? english : chinese, english.length === 0 ? chinese : english);
}

/** A percentage above this was typed without its sign: 95 for 95 %. */
const MOST_PERCENT = 10;
const UNIT_WORDS =
  /(?:元|个|次|天|小时\/月|小时|分钟|秒|分|倍|yuan|times?|days?|hours?(?: a month)?|minutes?|seconds?|points?)$/;

/** A target in the indicator's unit. Percents may be 0.95, 95% or the text "95%". undefined for a blank, null after a report. */
export function readTarget(
  row: TableRow,
  column: ColumnKey,
  unit: Unit,
  problems: ProblemList,
): number | null | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const number = numberOf(row.value(column));
  if (number === null) {
    problems.error('numberUnreadable', row.place(column), { text });
    return null;
  }
  if (unit === 'percent' && Math.abs(number) > MOST_PERCENT) {
    problems.error('percentSignMissing', row.place(column), { text });
    return null;
  }
  return tidy(number);
}

/** "1,000元", "９５％", 0.95: a number; null for anything else. "5万" is none: nothing is multiplied by guess. */
export function numberOf(value: string | number | boolean): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return null;
  const text = value
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/^[¥￥$]\s*/, '')
    .replace(UNIT_WORDS, '')
    .trim();
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?|[+-]?\.\d+)\s*(%?)$/.exec(text);
  if (match === null) return null;
  const number = Number((match[1] ?? '').replace(/,/g, ''));
  return match[2] === '%' ? roundDecimal(number / 100, 9) : number;
}

/**
 * The weights of one card as percent points. Cells hold 25% (0.25), 25 or "25%"; where all of them add up to 100 they
 * are points, otherwise whatever is at most 1 is a fraction. null stays null.
 */
export function weightPoints(cells: readonly (number | null)[]): readonly (number | null)[] {
  const sum = cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);
  const points = Math.abs(sum - 100) < 1e-6;
  return cells.map((cell) =>
    cell === null ? null : roundDecimal(!points && Math.abs(cell) <= 1 ? cell * 100 : cell, 6),
  );
}
