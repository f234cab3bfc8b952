import { personIdentity, type PersonIdentity } from '../people/identity';
import { cellAddress } from '../../base/address';
import { periodText, readPeriod } from '../../base/period';
import { cleanText, quoteSpellings } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { ExplainedChange } from '../confirmation/confirmedCard';
import type { MissedTarget } from '../targets/baseTarget';
import type { HistoryColumn, HistoryTexts } from '../texts/historyTexts';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import { NOT_ASKED } from '../columns/cardColumn';
import { needsReview, type Review, type ReviewedLine } from './review';

/** Something a person decided on a card, with the reason as it was written. */
export type CardRemark =
  | {
      readonly kind: 'override';
      readonly indicator: string;
      /** Null where nothing was measured. */
      readonly system: number | null;
      readonly manager: number;
      readonly reason: string;
    }
  | { readonly kind: 'veto'; readonly indicator: string; readonly reason: string }
  | { readonly kind: 'itemVeto'; readonly indicator: string; readonly reason: string }
  /** The rules it was scored by, as the settings named them; the day is "" where none was. */
  | { readonly kind: 'rules'; readonly version: string; readonly from: string }
  /** What was special about the person in the period, as the card says it. */
  | { readonly kind: 'status'; readonly text: string }
  /** By which figures the base target was missed, where that counts: three such periods ask for a review. */
  | { readonly kind: 'targetMissed'; readonly missed: MissedTarget }
  /** What was confirmed at the start of the period, and is otherwise since. */
  | { readonly kind: 'change'; readonly change: ExplainedChange };

/** One card of a closed period: values, no formulas. */
export interface HistoryLine extends ReviewedLine, PersonIdentity {
  readonly grade: string;
  readonly coefficient: number | null;
  /** "2026-12-01" */
  readonly closedOn: string;
  readonly review: Review;
  readonly remarks: readonly CardRemark[];
}

export interface HistoryReading {
  readonly lines: readonly ReviewedLine[];
  /** Numbers of all cards that have a line, also of lines that can't be read otherwise. */
  readonly numbers: ReadonlySet<string>;
  /** Cells whose content is no period, total or line: such a line breaks a streak. */
  readonly unreadable: readonly string[];
}

/**
 * Reads what was closed before. Lines may have been sorted or corrected by hand.
 * @param languages the labels "met" and "missed" in every language
 * @param kindsApart what cards for probation and of projects are called, in every language: such a line is part of no streak
 */
export function readHistory(
  list: ListReading<HistoryColumn>,
  languages: readonly HistoryTexts[],
  kindsApart: readonly string[],
): HistoryReading {
  const unreadable: string[] = [];
  const numbers = new Set<string>();
  const lines = listRows(list).flatMap((row): ReviewedLine[] => {
    const at = (column: HistoryColumn): CellValue => valueIn(list, row, column);
    const address = (column: HistoryColumn): string => cellAddress(row, list.columns[column]);
    const number = cleanText(at('no'));
    const period = readPeriod(at('period'));
    numbers.add(number);
    if (!period) {
      unreadable.push(address('period'));
      return [];
    }
    const figure = (column: 'total' | 'passingLine'): number | null => {
      const value = at(column);
      if (typeof value === 'number') return value;
      if (value !== '') unreadable.push(address(column));
      return null;
    };
    const target = cleanText(at('baseTarget'));
    const met = languages.some((texts) => texts.targetMet === target);
    const missed = languages.some((texts) => texts.targetMissed === target);
    if (target !== '' && !met && !missed) unreadable.push(address('baseTarget'));
    const isApart = beginsWithKind({ reason: cleanText(at('reason')) }, kindsApart);
    const [total, passingLine] = [figure('total'), figure('passingLine')];
    return [
      {
        number,
        period: periodText(period),
        total,
        passingLine: isApart ? null : passingLine,
        baseTargetMet: !isApart && (met || missed) ? met : null,
      },
    ];
  });
  return { lines, numbers, unreadable };
}

export function remarkText(remark: CardRemark, { remarks }: HistoryTexts): string {
  if (remark.kind === 'status') return remark.text;
  if (remark.kind === 'rules') return remarks.rules(remark.version, remark.from);
  if (remark.kind === 'targetMissed') return remarks.targetMissed(remark.missed);
  if (remark.kind === 'change') return remarks.change(remark.change);
  if (remark.kind === 'veto') return remarks.veto(remark.indicator, remark.reason);
  if (remark.kind === 'itemVeto') return remarks.itemVeto(remark.indicator, remark.reason);
  const { indicator, system, manager, reason } = remark;
  return remarks.override(indicator, system === null ? NOT_ASKED : String(system), String(manager), reason);
}

/** Whether a line of the history is that of a card of these kinds. @param kinds what such cards are called, in every language */
export function beginsWithKind({ reason }: { readonly reason: string }, kinds: readonly string[]): boolean {
  return kinds.some((kind) => reason.startsWith(kind));
}

/** How a remark of this kind begins in a line's last cell, by which it is known there: in every way it was ever written. */
export function remarkStarts(kind: 'override' | 'veto', { remarks }: HistoryTexts): readonly string[] {
  const indicator = '\u0000';
  const text = kind === 'veto' ? remarks.veto(indicator, '') : remarks.override(indicator, '', '', '');
  return quoteSpellings(text.slice(0, text.indexOf(indicator)));
}

/**
 * Whether a line's last cell has a remark on its indicator, in any language and way it was ever written: a note of HR's that only
 * names the indicator has not.
 */
export function tellsRemark(
  reason: string,
  remark: Extract<CardRemark, { readonly indicator: string }>,
  all: readonly HistoryTexts[],
): boolean {
  const named = '\u0000';
  return all.some((texts) => {
    const text = remarkText({ ...remark, indicator: named }, texts);
    const at = text.indexOf(named);
    const beginning = text.slice(0, at) + remark.indicator + text.charAt(at + named.length);
    return quoteSpellings(beginning).some((spelled) => reason.includes(spelled));
  });
}

/** The line as it stands on the sheet. */
export function historyCells(line: HistoryLine, texts: HistoryTexts): Record<HistoryColumn, string | number> {
  const { review } = line;
  const reasons = [
    ...(review.lowScore ? [texts.reasons.lowScore] : []),
    ...(review.targetMissed ? [texts.reasons.targetMissed] : []),
    ...line.remarks.map((remark) => remarkText(remark, texts)),
  ];
  return {
    no: line.number,
    period: line.period,
    ...personIdentity(line),
    total: line.total ?? '',
    grade: line.grade,
    coefficient: line.coefficient ?? '',
    passingLine: line.passingLine ?? '',
    baseTarget: line.baseTargetMet === null ? '' : line.baseTargetMet ? texts.targetMet : texts.targetMissed,
    closedOn: line.closedOn,
    review: needsReview(review) ? texts.needsReview : '',
    reason: reasons.join(texts.reasonSeparator),
  };
}
