import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import { readOverview } from '../../excel/sheets/overview';
import type { EmploymentRules } from '../../scorecard/employment/employmentRules';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { readCardValues } from '../cards/cardValues';
import { livingCards } from '../../registry/registry';
import type { AppFailure } from '../failure';
import { confirmationsOf } from '../confirmation/agreements';
import { calibrationState, type CalibrationState } from '../confirmation/calibrationState';
import { comparePeriods } from '../../base/period';
import { closedPeriods } from '../notes/closedPeriods';
import { reopenedPeriods } from '../notes/closedRules';
import { pendingChanges } from '../notes/openRules';
import type { RuleChange } from '../../scorecard/settings/rules';
import type { Services } from '../services';
import { ownSheet } from '../workbook/ownSheets';
import { absentRaters, type AbsentRating } from './absentRaters';
import { repeatedDeductions } from '../confirmation/repeatedDeductions';
import { leftBehind, type LeftBehind } from './lookAtLeftBehind';
import { cardProgress, type CardProgress } from './cardProgress';

/** What a look at the workbook found. */
export interface SituationReading {
  /** The period in the settings, "2026-11"; null while there is no settings sheet. */
  readonly period: string | null;
  /** The sheet the person is looking at. */
  readonly activeSheet: string;
  /** Cards of the period that still exist. */
  readonly cardCount: number;
  /** The roles of these cards, by id. Absent: there are none. */
  readonly roles?: readonly string[];
  /** How far each is; null where they are so many that reading them has to be asked for. */
  readonly cards: readonly CardProgress[] | null;
  /** The day the period was closed, "2026-12-01"; null while it is open. */
  readonly closedOn: string | null;
  /** Whether the results were looked at again; null: the period is closed, or has no cards. */
  readonly calibration: CalibrationState | null;
  /** Raters with a weight who have not rated; nobody where the period is closed, or the cards were not read. */
  readonly absent: readonly AbsentRating[];
  /** All closed periods of the workbook, in order. */
  readonly closedPeriods: readonly string[];
  /** Periods beside that of the settings that were opened again and wait for being closed anew, in order. Absent: none. */
  readonly reopened?: readonly ReopenedPeriod[];
  /** Settings that were changed by hand since the cards were built, and nobody has adopted. Absent: none. */
  readonly pending?: readonly RuleChange[];
  /** Sheets that a step which Excel stopped left unprotected; the next step protects them. Absent: none. */
  readonly leftOpen?: readonly string[];
  /** Rows of totals that such a step took away, and that somebody keeps from being shown again. Absent: none. */
  readonly waitingTotals?: LeftBehind['totals'];
  /** All cards of the period are of projects: nobody else of the list is meant to have one. Absent: some are not, or there are none. */
  readonly ofProjects?: true;
  /** Who gets a card in which period, by the settings. Absent: there is no settings sheet. */
  readonly rules?: EmploymentRules;
}

/** A period that was closed, was opened again, and has cards that are not closed anew. */
interface ReopenedPeriod {
  readonly period: string;
  /** The sheets of its cards, one at least. */
  readonly sheets: readonly string[];
}

/** More cards are read only when the person asks: each hundred is a round trip. */
const READ_UNASKED = 300;

/**
 * Looks at registry, settings and the cards of the period. Nothing is changed. Five round trips for up to a hundred
 * cards, one more where there is a calibration sheet.
 * @param everyCard reads the cards whatever their number
 */
export async function readSituation(
  services: Services,
  everyCard = false,
): Promise<Result<SituationReading, AppFailure>> {
  return runStep(async (workbook): Promise<Result<SituationReading, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names, activeSheet } = await readOverview(workbook);
    const closed = closedPeriods(registry);
    const left = await leftBehind(workbook, registry, names);
    const known = {
      activeSheet,
      closedPeriods: [...closed.keys()].sort(comparePeriods),
      ...toldOf(left),
    };
    const sheet = ownSheet('settings', { registry, names });
    if (sheet === null)
      return ok({ ...known, period: null, cardCount: 0, cards: [], closedOn: null, calibration: null, absent: [] });
    const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
    if (!read.ok) return err({ kind: 'settings', sheet, problems: read.error });
    const { period, raterWeights, employment } = read.value.settings;
    const living = livingCards(registry, period).filter(({ sheetName }) => names.includes(sheetName));
    const isRead = everyCard || living.length <= READ_UNASKED;
    const values = isRead ? await readCardValues(workbook, living) : null;
    const { catalogue } = services;
    const reopened = reopenedPeriods(registry)
      .filter((each) => each !== period)
      .map((each) => ({
        period: each,
        sheets: livingCards(registry, each).flatMap(({ sheetName }) => (names.includes(sheetName) ? [sheetName] : [])),
      }))
      .filter(({ sheets }) => sheets.length > 0);
    const pending = pendingChanges(registry, read.value.settings);
    const agreed = values && confirmationsOf(values, { registry, settings: read.value.settings, catalogue });
    return ok({
      ...known,
      ...(reopened.length === 0 ? {} : { reopened }),
      rules: employment,
      ...(pending.length === 0 || living.length === 0 ? {} : { pending }),
      ...(living.length > 0 && living.every(({ record }) => record.kind === 'project') ? { ofProjects: true } : {}),
      period,
      cardCount: living.length,
      roles: [...new Set(living.map(({ record }) => record.roleId))],
      cards:
        values &&
        values.map((each) => {
          const changes = agreed?.get(each.card.record.number)?.open ?? [];
          if (closed.has(period)) return cardProgress(each, catalogue, raterWeights);
          const repeated = repeatedDeductions([each], read.value.settings);
          const progress = cardProgress(each, catalogue, raterWeights, changes);
          return repeated.length === 0 ? progress : { ...progress, repeated };
        }),
      closedOn: closed.get(period) ?? null,
      absent: values === null || closed.has(period) ? [] : absentRaters(values, raterWeights),
      calibration:
        living.length === 0 || closed.has(period)
          ? null
          : await calibrationState(workbook, { registry, names }, { period, values }, services),
    });
  });
}

function toldOf({ unprotected, totals }: LeftBehind): Pick<SituationReading, 'leftOpen' | 'waitingTotals'> {
  return {
    ...(unprotected.length === 0 ? {} : { leftOpen: unprotected }),
    ...(totals.length === 0 ? {} : { waitingTotals: totals }),
  };
}
