import type { CellValue } from '../../base/grid';
import { cleanText, isErrorText } from '../../base/plainText';
import { roundDecimal } from '../../scoring/decimal';
import type { Unit } from '../../scoring/scoringRule';
import type { EnteredProblem } from '../targets/enteredValue';
import { secondsIn, type StatedUnit } from './statedUnit';

/** What a cell of an export says, in the indicator's unit. */
export type ExportedValue =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: number;
      /** Beyond doubt percent or a fraction. */
      readonly percent: boolean;
    }
  | { readonly kind: 'problem'; readonly code: ExportedProblem };

type ExportedProblem =
  | EnteredProblem
  /** "1:35" is a minute and a half, or an hour and a half. */
  | 'durationUnclear'
  /** A duration where money is asked for, a percentage where a count is … */
  | 'otherUnit';

/** The number a cell holds, before it is brought to the indicator's unit; a percentage as a fraction. */
type Quantity =
  | { readonly of: 'plain' | 'percent' | 'money' | 'seconds'; readonly number: number }
  /** "1:35": the two parts. */
  | { readonly of: 'clock'; readonly parts: readonly [number, number] };

/** What systems write where there is nothing. */
const NOTHING = new Set(['n/a', 'na', 'null', 'none', 'nan', '无', '暂无', '无数据', '暂无数据', '未统计']);
const DASHES = /^[-–—―−/_~.]+$/;

const NUMBER = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d+)?$/;
const MAGNITUDE: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, w: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
const MAGNITUDES = /(百万|千万|千|万|亿|k|w)$/;
/** Counted things say nothing more than the number. */
const COUNTED = /(?<=[\d万亿千kw])(次|件|单|人|个|条|笔|台|场|份|篇|款|箱|票|倍|分)$/;
const MONEY_SIGN = /^([+-]?)(?:[¥￥$€£]|rmb|cny)([+-]?)/;
const MONEY_TAIL = /(?:元|rmb|cny)$/;
const CLOCK = /^(?:(\d+)(?:天|d|days?),?)?(\d+):([0-5]\d):([0-5]\d(?:\.\d+)?)$/;
const SHORT_CLOCK = /^(\d+):([0-5]\d)$/;
const PART = String.raw`(\d+(?:\.\d+)?)`;
const SPOKEN = new RegExp(
  `^(?:${PART}(?:天|days?|d))?(?:${PART}(?:个?小时|时|hours?|hrs?|h))?` +
    `(?:${PART}(?:分钟|分|minutes?|mins?|m|′|'))?(?:${PART}(?:秒钟|秒|seconds?|secs?|s|″|′′|"|''))?$`,
);
const SCALES = [86_400, 3600, 60, 1] as const;

const SECONDS_A_DAY = 86_400;
const DECIMALS = 9;
/** Excel keeps a time of day as a fraction: a thousandth of a second is beyond what it can hold for long. */
const CLOCK_DECIMALS = 3;

/**
 * Reads a cell as systems write it: 0.95, "98.5%", "1,234", "1.2万", "¥3.5", "00:01:35", "1分35秒"; "--" is nothing. A text
 * that is not wholly one of these is a problem, never a guess.
 * @param stated what the column's plain numbers count; null: the indicator's own unit
 */
export function readExported(
  content: CellValue,
  format: string,
  { unit, stated }: { readonly unit: Unit; readonly stated: StatedUnit | null },
): ExportedValue {
  if (typeof content === 'boolean') return problem('notANumber');
  if (typeof content === 'number') {
    const kind = kindOfFormat(format);
    if (kind === 'date') return problem('date');
    const number = kind === 'seconds' ? roundDecimal(content * SECONDS_A_DAY, CLOCK_DECIMALS) : content;
    return inUnit({ of: kind, number }, unit, stated);
  }
  const text = cleanText(content).normalize('NFKC').replace(/\s/g, '').replace(/^−/, '-').toLowerCase();
  if (text === '' || DASHES.test(text) || NOTHING.has(text)) return { kind: 'blank' };
  if (isErrorText(text)) return problem('cellError');
  const quantity = quantityOf(text, secondsIn(unit) !== null);
  return quantity === null ? problem('notANumber') : inUnit(quantity, unit, stated);
}

/** "35分" is a time where time is asked for, else a score. */
function quantityOf(text: string, isTime: boolean): Quantity | null {
  return isTime ? (timeOf(text) ?? numberOf(text)) : (numberOf(text) ?? timeOf(text));
}

function timeOf(text: string): Quantity | null {
  const clock = CLOCK.exec(text);
  const short = SHORT_CLOCK.exec(text);
  if (short) return { of: 'clock', parts: [Number(short[1]), Number(short[2])] };
  const parts = (clock ?? SPOKEN.exec(text))?.slice(1);
  if (!parts?.some((part) => part !== undefined)) return null;
  return { of: 'seconds', number: parts.reduce((sum, part = '0', at) => sum + Number(part) * (SCALES[at] ?? 1), 0) };
}

function numberOf(text: string): Quantity | null {
  const isPercent = text.endsWith('%');
  const unsigned = text.replace(MONEY_SIGN, '$1$2');
  const untailed = unsigned.replace(MONEY_TAIL, '');
  const isMoney = untailed !== text;
  if (isPercent && isMoney) return null;
  const counted = isPercent ? text.slice(0, -1) : untailed.replace(COUNTED, '');
  const magnitude = isPercent ? undefined : MAGNITUDES.exec(counted)?.[0];
  const bare = magnitude === undefined ? counted : counted.slice(0, -magnitude.length);
  if (!NUMBER.test(bare) || !/\d/.test(bare)) return null;
  const scale = magnitude === undefined ? 1 : (MAGNITUDE[magnitude] ?? 1);
  const number = Number(bare.replace(/,/g, ''));
  if (isPercent) return { of: 'percent', number: roundDecimal(number / 100, DECIMALS) };
  return { of: isMoney ? 'money' : 'plain', number: scale === 1 ? number : roundDecimal(number * scale, DECIMALS) };
}

function inUnit(quantity: Quantity, unit: Unit, stated: StatedUnit | null): ExportedValue {
  const second = secondsIn(unit);
  switch (quantity.of) {
    case 'clock':
      if (second === null) return problem('otherUnit');
      return clockValue(quantity.parts, stated, second);
    case 'seconds':
      return second === null ? problem('otherUnit') : value(quantity.number / second);
    case 'percent':
      return unit === 'percent' || unit === 'ratio' ? value(quantity.number, true) : problem('otherUnit');
    case 'money':
      return second !== null || unit === 'percent' ? problem('otherUnit') : plainValue(quantity.number, unit, stated);
    case 'plain':
      return plainValue(quantity.number, unit, stated);
  }
}

/** Two parts are told apart by what the column counts: "1:35" in minutes is 95 seconds. */
function clockValue([first, last]: readonly [number, number], stated: StatedUnit | null, second: number) {
  if (stated === 'minutes') return value((first * 60 + last) / second);
  if (stated === 'hours') return value((first * 3600 + last * 60) / second);
  return problem('durationUnclear');
}

function plainValue(number: number, unit: Unit, stated: StatedUnit | null): ExportedValue {
  const second = secondsIn(unit);
  const own = stated === null ? null : secondsIn(stated);
  if (second !== null && own !== null) return value((number * own) / second);
  if (stated === 'percent') return value(roundDecimal(number / 100, DECIMALS), true);
  if (stated === 'tenThousands') return value(roundDecimal(number * 10_000, DECIMALS));
  return value(number, stated === 'fraction');
}

/** Binary noise of a conversion is no part of the value. */
function value(number: number, percent = false): ExportedValue {
  return { kind: 'value', value: roundDecimal(number, DECIMALS), percent };
}

function problem(code: ExportedProblem): ExportedValue {
  return { kind: 'problem', code };
}

/** What a number means by its format: a day, a time of day (also one that goes on beyond a day), or the number itself. */
function kindOfFormat(format: string): 'date' | 'seconds' | 'percent' | 'plain' {
  const codes = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_./g, '');
  const isElapsed = /\[(h+|m+|s+)\]/i.test(codes);
  const bare = codes.replace(/\[[^\]]*\]/g, '').replace(/general/gi, '');
  if (/[yd]/i.test(bare)) return 'date';
  if (isElapsed || /[hs]/i.test(bare)) return 'seconds';
  if (/m/i.test(bare)) return 'date';
  return bare.includes('%') ? 'percent' : 'plain';
}
