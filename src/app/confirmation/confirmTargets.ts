import type { Workbook } from '../../excel/workbook';
import { isoDay } from '../../base/calendarDay';
import { ok, type Result } from '../../base/result';
import { calculateAll } from '../../excel/cards/readCards';
import { writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { isNumberInput } from '../../scoring/cellInput';
import { roundDecimal } from '../../scoring/decimal';
import { lacksTarget, targetNeed } from '../../scoring/score';
import { ruleOf } from '../../catalogue/catalogue';
import { readNote } from '../../registry/notes';
import type { ConfirmedCard } from '../../scorecard/confirmation/confirmedCard';
import { confirmedCards, storedConfirmations } from '../../scorecard/confirmation/storedConfirmations';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { readOpenSheets, type PeriodSheets } from '../cards/periodSheets';
import { namesItsIndicators } from '../cards/typedTargets';
import { refreshSummary } from '../cards/refreshSummary';
import type { AppFailure, PeriodFailure, UnexplainedChange } from '../failure';
import type { Services } from '../services';
import { agreementOn, confirmationsOf } from './agreements';

/** Why a card can't be confirmed: a target is blank, weights are not 100 %, or rows were moved on it. */
export type NotConfirmedReason = 'target' | 'weights' | 'rows';

export interface NotConfirmed {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
  readonly reason: NotConfirmedReason;
}

export interface ConfirmReport {
  readonly period: string;
  /** Cards confirmed now. */
  readonly confirmed: number;
  /** Cards confirmed before: what was confirmed of them stays. */
  readonly before: number;
  readonly notConfirmed: readonly NotConfirmed[];
  /** Differences to what was confirmed that have no reason yet. */
  readonly open: readonly UnexplainedChange[];
  /** The cards are confirmed, but the summary could not be drawn anew. Absent: it was. */
  readonly summaryFailure?: AppFailure;
}

/**
 * Keeps targets, weights, rule sentences and rules of every card of the period that was not confirmed before, as what both
 * sides agreed on. Cards that can't be agreed on yet are listed. Nothing on a card is changed; the summary, which marks
 * what differs, is drawn anew.
 */
export async function confirmTargets(services: Services): Promise<Result<ConfirmReport, PeriodFailure>> {
  const kept = await runStep(async (workbook): Promise<Result<ConfirmReport, PeriodFailure>> => {
    const read = await readOpenPeriod(workbook, services);
    if (!read.ok) return read;
    const { sheets, values } = read.value;
    const { registry, settings } = sheets;
    const known = confirmedCards(readNote(registry, 'confirmations'));
    const due = values.filter(({ card }) => !known.has(card.record.number));
    const notConfirmed = due.flatMap((each): NotConfirmed[] => {
      const { number, name } = each.card.record;
      const reason = hindrance(each, services);
      return reason === null ? [] : [{ number, sheetName: each.card.sheetName, name, reason }];
    });
    const left = new Set(notConfirmed.map(({ number }) => number));
    const on = isoDay(services.today());
    const fresh = due
      .filter(({ card }) => !left.has(card.record.number))
      .map((each): [string, ConfirmedCard] => {
        const { lines, rules } = agreementOn(each, settings, services.catalogue);
        return [each.card.record.number, { on, lines, rules, changes: [] }];
      });
    if (fresh.length > 0) {
      writeNote(workbook, registry, 'confirmations', storedConfirmations(new Map([...known, ...fresh])));
    }
    return ok({
      period: settings.period,
      confirmed: fresh.length,
      before: values.length - due.length,
      notConfirmed,
      open: openIn(values, sheets, services),
    });
  });
  // Drawn where all were confirmed before, too: Excel may have stopped in between.
  if (!kept.ok || kept.value.confirmed + kept.value.before === 0) return kept;
  const summary = await refreshSummary(services);
  return summary.ok ? kept : ok({ ...kept.value, summaryFailure: summary.error });
}

export interface OpenPeriod {
  readonly sheets: PeriodSheets;
  readonly values: readonly CardValues[];
}

/** Settings and cards of the period under way; refused where it is closed. */
export async function readOpenPeriod(
  workbook: Workbook,
  services: Services,
): Promise<Result<OpenPeriod, PeriodFailure>> {
  const read = await readOpenSheets(workbook, services);
  if (!read.ok) return read;
  calculateAll(workbook);
  return ok({ sheets: read.value, values: await readCardValues(workbook, read.value.cards) });
}

/** Changes of all cards that have no reason, in the order of the cards. */
export function openIn(
  values: readonly CardValues[],
  { registry, settings }: Pick<PeriodSheets, 'registry' | 'settings'>,
  { catalogue }: Services,
): readonly UnexplainedChange[] {
  return [...confirmationsOf(values, { registry, settings, catalogue }).values()].flatMap(({ open }) => open);
}

/** What keeps a card from being confirmed; null: nothing. */
function hindrance(values: CardValues, { catalogue }: Services): NotConfirmedReason | null {
  const { grid, roleId } = values.card.record;
  const indicators = grid?.indicators ?? [];
  if (indicators.length === 0 || !namesItsIndicators(values, catalogue)) return 'rows';
  const weights = indicators.reduce((sum, { row }) => {
    const weight = values.field('weight', row);
    return sum + (isNumberInput(weight) ? weight : 0);
  }, 0);
  if (roundDecimal(weights - 1, SHARE_DECIMALS) !== 0) return 'weights';
  const isOpen = indicators.some(({ id, row, direction }) => {
    const indicator = catalogue.indicators.get(id);
    const rule = indicator ? ruleOf(catalogue, roleId, indicator) : null;
    if (direction === null || rule === null || targetNeed(rule) === 'none') return false;
    return lacksTarget(values.field('target', row), targetNeed(rule) === 'positive');
  });
  return isOpen ? 'target' : null;
}

const SHARE_DECIMALS = 6;
