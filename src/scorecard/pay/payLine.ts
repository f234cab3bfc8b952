import { personIdentity, type CardIdentity } from '../people/identity';
import { cellAddress, cellOnSheet } from '../../base/address';
import { isMonth } from '../../base/period';
import { formula, type CellContent } from '../../base/sheetDrawing';
import { attendanceFormula, payableFormula, performanceFormula, type PayCells, type PayRuleCells } from './payRules';
import type { PayColumn, PayPartColumn, PayTexts } from '../texts/payTexts';
import { daysFormula, partRules, periodShare, shareFormula, type PaidPart } from './partOfPeriod';
import type { SettingsPlaces } from '../settings/settings';
import { guardedBySettings, postsColumn, settingReference } from '../settings/settingReference';

/** A card as the pay sheet needs it. */
export interface PayCard extends CardIdentity {
  readonly sheetName: string;
  /** Cell of the card that holds its coefficient, 0-based. */
  readonly coefficient: { readonly row: number; readonly column: number };
  /** What is special about the person in the period; absent: nothing. */
  readonly part?: PaidPart;
}

/** 0-based absolute column of each field. Absent: the sheet has none of it. */
export type PayColumns = Readonly<Record<PayColumn, number>> & Readonly<Partial<Record<PayPartColumn, number>>>;

/** What a line holds; parts that a sheet has no column for are not written. */
export type PayLine = Record<PayColumn | PayPartColumn, CellContent>;

/** What HR types; never written once a line exists. */
export const PAY_INPUTS: readonly PayColumn[] = [
  'basePay',
  'performancePay',
  'lapses',
  'absenceDays',
  'commission',
  'reward',
];

/** Amounts that are calculated, live. */
export const PAY_AMOUNTS = ['attendance', 'performance', 'payable'] as const;

/** What is calculated, live. */
export const PAY_FORMULAS = ['coefficient', ...PAY_AMOUNTS] as const;

interface LineContext {
  /** "2026-11" */
  readonly period: string;
  readonly places: SettingsPlaces;
  readonly notANumber: string;
  readonly checkSettings: string;
  readonly texts: Pick<PayTexts, 'checkDays'>;
}

/** One line: who, blank inputs, live formulas. */
export function payLine(card: PayCard, row: number, columns: PayColumns, context: LineContext): PayLine {
  const { status } = card.part ?? {};
  const isDivided = status?.together !== undefined && columns.share === undefined;
  const cells: PayCells = {
    ...(Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cellAddress(row, column)])) as Record<
      PayColumn,
      string
    >),
    ...(isDivided ? { share: periodShare(status, context.period) } : {}),
  };
  const { places, notANumber, checkSettings } = context;
  const live = (content: string): CellContent => formula(guardedBySettings(content, places, checkSettings));
  const [words, answers] = [postsColumn(places, 0), postsColumn(places, 1)];
  const rules: PayRuleCells = {
    attendanceShare: settingReference(places, 'attendanceShare'),
    lapses: settingReference(places, 'lapses'),
    absenceDays: settingReference(places, 'absenceDays'),
    posts: words === null || answers === null ? null : { words, answers },
  };
  return {
    no: card.number,
    ...personIdentity(card),
    ...partCells(card, row, columns, context),
    basePay: '',
    performancePay: '',
    lapses: '',
    absenceDays: '',
    commission: '',
    reward: '',
    coefficient: formula(`=${cellOnSheet(card.sheetName, card.coefficient)}`),
    // The bonus goes by the lapses of a month: what is paid for other periods does not hold it.
    attendance: live(attendanceFormula(cells, isMonth(context.period) ? rules : null, { notANumber })),
    performance: live(performanceFormula(cells, { notANumber })),
    payable: live(payableFormula(cells, { notANumber })),
  };
}

/** Who is not there as usual, and what part of the pay that leaves. */
function partCells(
  { part = null }: { readonly part?: PaidPart | null },
  row: number,
  { days }: PayColumns,
  { period, places, texts }: LineContext,
): Record<PayPartColumn, CellContent> {
  const rules = partRules(places);
  if (rules === null || days === undefined) return { status: '', days: '', share: '' };
  const present = daysFormula(period, part, rules);
  return {
    status: part?.text ?? '',
    days: present === '' ? '' : formula(present),
    share: formula(shareFormula(cellAddress(row, days), period, part, rules, texts.checkDays)),
  };
}
