import { cleanText, isErrorText } from '../../base/plainText';
import { roundDecimal } from '../../scoring/decimal';
import type { CellValue } from '../../base/grid';
import type { Unit } from '../../scoring/scoringRule';
import type { InputBounds } from '../../scoring/inputBounds';

/** What a cell of a table of actual values says. */
export type EnteredValue =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: number;
      /** A percent sign, or a percent format: 95 % is 0.95 beyond doubt. */
      readonly percent: boolean;
    }
  | { readonly kind: 'problem'; readonly code: EnteredProblem };

export type EnteredProblem =
  | 'notANumber'
  | 'cellError'
  /** The cell holds a date: Excel has read something else than a number. */
  | 'date';

const MONEY = /^[¥￥$€£]|元$|rmb$|cny$/gi;
/** 1,234.5 or 1234.5, with or without sign. */
const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;
const DECIMALS = 12;

/** Reads a cell: 0.95, "95%", "９５％", "1,200", "¥1,200.50". A text that is not wholly a number is a problem, never a guess. */
export function readEntered(content: CellValue, format: string): EnteredValue {
  if (typeof content === 'number') {
    if (isDateFormat(format)) return { kind: 'problem', code: 'date' };
    return { kind: 'value', value: content, percent: format.includes('%') };
  }
  if (typeof content === 'boolean') return { kind: 'problem', code: 'notANumber' };
  const text = cleanText(content).normalize('NFKC').replace(/\s/g, '');
  if (text === '') return { kind: 'blank' };
  if (isErrorText(text)) return { kind: 'problem', code: 'cellError' };
  const percent = text.endsWith('%');
  const bare = (percent ? text.slice(0, -1) : text).replace(MONEY, '').replace(MONEY, '');
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return { kind: 'problem', code: 'notANumber' };
  const number = Number(bare.replace(/,/g, ''));
  return { kind: 'value', value: percent ? roundDecimal(number / 100, DECIMALS) : number, percent };
}

/** True where a plain number in a percent column could be a fraction or percent points: 95 without a sign. */
export function isUnclearPercent(entered: EnteredValue, unit: Unit): boolean {
  return unit === 'percent' && entered.kind === 'value' && !entered.percent && Math.abs(entered.value) > 1;
}

/** Why the cell of a card would not accept the value; null when it would. */
export function refusedBy(value: number, rule: InputBounds): 'notWhole' | 'outOfRange' | null {
  if (rule.type === 'whole' && !Number.isInteger(value)) return 'notWhole';
  if (rule.min !== null && value < rule.min) return 'outOfRange';
  return rule.max !== null && value > rule.max ? 'outOfRange' : null;
}

/** Year, month or day codes outside of quotes and brackets. */
function isDateFormat(format: string): boolean {
  return /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && !/general/i.test(format);
}
