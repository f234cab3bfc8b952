import type { Language } from '../../base/language';
import { quoted } from '../formula';
import { decimalText, roundDecimal, tidy } from '../decimal';
import type { Unit } from '../scoringRule';
import { enUS } from './enUS';
import type { ScoringSentences } from './ruleSentences';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

const SENTENCES: Readonly<Record<Language, ScoringSentences>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };

export function sentencesOf(language: Language): ScoringSentences {
  return SENTENCES[language];
}

/** Stands between a rule's sentence and the rate reached, which a card with an absolute target says behind it. */
export function attainedWords(language: Language): string {
  return sentencesOf(language).attained;
}

/** A target or an actual as people read it: 0.95 → "95%", 0 → "0次", 5000 → "¥5,000", 24 → "24小时". */
export function formatValue(value: number, unit: Unit, language: Language): string {
  return sentencesOf(language).value(unit, unitNumber(value, unit));
}

/** What the numbers of a card's cell count. */
export interface FigureUnit {
  readonly unit: Unit;
  /** The unit in HR's words, where the card has an absolute target (件). Absent: it has none. */
  readonly word?: string;
}

/** A figure of a card as people read it, in HR's own unit where it has one: 5000 件 → "5,000件". */
export function formatFigure(value: number, { unit, word = '' }: FigureUnit, language: Language): string {
  return word === '' ? formatValue(value, unit, language) : `${formatValue(value, 'count', language)}${word}`;
}

/** A figure as it is typed into a card, in any language: 0.95 → "95%", 1200 → "1200"; with as many decimals as it has. */
export function typedFigure(value: number, unit: Unit | null): string {
  return unit === 'percent' ? `${decimalText(value * 100)}%` : decimalText(value);
}

/** A difference between two values: 0.01 → "1个百分点", 0.5 → "0.5元". */
export function formatAmount(value: number, unit: Unit, language: Language): string {
  return sentencesOf(language).amount(unit, unitNumber(value, unit));
}

/** A share of the target: 1.2 → "120%". */
export function formatShare(share: number, language: Language): string {
  return formatValue(share, 'percent', language);
}

function unitNumber(value: number, unit: Unit): string {
  const shown = unit === 'percent' ? roundDecimal(tidy(value) * 100, 7) : value;
  const text = decimalText(shown);
  return unit === 'yuan' || unit === 'count' ? withThousands(text) : text;
}

function withThousands(text: string): string {
  const [whole = '', ...fraction] = text.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

/**
 * Excel number format (invariant, as `numberFormat` takes it) of the target and actual cells. Percent cells show at
 * least one decimal and up to three, so that 0.05 % is not shown as 0.1 %; in a percent cell Excel reads "95%" and
 * "0.95" alike. Where values may be whole or not, General shows what was typed.
 */
export function numberFormat(unit: Unit): string {
  switch (unit) {
    case 'percent':
      return '0.0##%';
    case 'yuan':
      return '#,##0.00';
    case 'ratio':
    case 'score5':
      return '0.00##';
    case 'count':
    case 'times':
    case 'points':
    case 'days':
    case 'hours':
    case 'minutes':
    case 'seconds':
    case 'hoursPerMonth':
      return 'General';
  }
}

/**
 * The same for the cells of a card, whose only sign of what they count it is: 24 → "24小时", 1 → "1 day", 5000 → "¥5,000.00".
 * A number stays a number: what is typed, pasted or imported there is taken as before.
 */
export function figureFormat(unit: Unit, language: Language): string {
  const format = numberFormat(unit);
  if (unit === 'yuan') return `${quoted('¥')}${format}`;
  const [one = '', others = ''] = sentencesOf(language).behind[unit] ?? [];
  if (others === '') return format;
  const of = (words: string): string => `${format}${quoted(words)}`;
  return one === others ? of(others) : `[=1]${of(one)};${of(others)}`;
}
