import { isoDay } from '../../base/calendarDay';
import { comparePeriods, periodInName } from '../../base/period';
import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { drawCalibration, type CalibrationPerson } from '../../scorecard/calibration/drawCalibration';
import { beginsWithKind, remarkText } from '../../scorecard/history/history';
import { pastByPerson, type PastLine } from '../../scorecard/history/pastLines';
import { earlierTotals } from '../../scorecard/calibration/earlierTotals';
import { personOf } from '../../scorecard/history/review';
import { cardReading, type CardValues } from '../cards/cardValues';
import { summaryCard } from '../cards/refreshSummary';
import { confirmationsOf, explainedOn } from '../confirmation/agreements';
import { noteCalibrated } from '../confirmation/calibrationState';
import { readOpenPeriod, type OpenPeriod } from '../confirmation/confirmTargets';
import type { PeriodFailure } from '../failure';
import { readPastLines } from '../month/historySheet';
import { drawKept, type DrawnSheets } from '../organisation/drawKept';
import type { Services } from '../services';
import { withEarlierSheets } from '../workbook/earlierSheets';
import { shownName } from '../../scorecard/people/identity';
import type { OtherRater } from '../../scoring/raters';
import { absentRaters } from '../situation/absentRaters';
import { calibrationKey } from '../workbook/ownSheets';

export interface CalibrationReport extends DrawnSheets {
  readonly period: string;
  /** The sheet that was drawn. */
  readonly sheet: string;
  readonly cards: number;
}

/**
 * Draws the calibration sheet of the period under way. One that nobody has written on is drawn anew; one with entries stays,
 * and the new one stands beside it. Refused for a closed period.
 */
export async function calibrate(services: Services): Promise<Result<CalibrationReport, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<CalibrationReport, PeriodFailure>> => {
    const read = await readOpenPeriod(workbook, services);
    if (!read.ok) return read;
    const { sheets, values } = read.value;
    const history = await readPastLines(workbook, await withEarlierSheets(workbook, sheets, services), services);
    if (!history.ok) return history;
    const { settings } = sheets;
    const { period } = settings;
    const texts = services.sheetTexts.calibration;
    const on = isoDay(services.today());
    const drawing = drawCalibration({
      people: peopleOf(read.value, history.value, services),
      unrated: unratedOf(read.value),
      settings,
      shownPeriod: services.sheetTexts.periodName(period),
      drawnOn: on,
      texts,
    });
    const key = calibrationKey(period);
    const drawn = await drawKept(workbook, { ...sheets, clashes: [] }, [
      { key, name: `${texts.sheetName} ${periodInName(period)}`, drawing },
    ]);
    if (!drawn.ok) return drawn;
    const { added, redrawn, kept, byKey, own } = drawn.value;
    const sheet = byKey.get(key) ?? '';
    noteCalibrated(workbook, own, { period, sheet, on }, values);
    return ok({ period, sheet, cards: values.length, added, redrawn, kept });
  });
}

/** The person's own rating is not waited for: without one the manager's counts. */
function unratedOf({ sheets: { settings }, values }: OpenPeriod): ReadonlyMap<OtherRater, readonly string[]> {
  const unrated = new Map<OtherRater, string[]>();
  for (const absent of absentRaters(values, settings.raterWeights)) {
    if (absent.as === 'self') continue;
    unrated.set(absent.as, [...(unrated.get(absent.as) ?? []), shownName(absent)]);
  }
  return unrated;
}

function peopleOf(
  { sheets, values }: OpenPeriod,
  history: readonly PastLine[],
  { sheetTexts, otherSheetTexts, catalogue }: Services,
): CalibrationPerson[] {
  const kinds = [sheetTexts, ...otherSheetTexts].map(({ probation }) => probation.kind);
  const employment = [sheetTexts, ...otherSheetTexts].map((texts) => texts.employment);
  const { registry, settings } = sheets;
  const byPerson = pastByPerson(history);
  const agreed = confirmationsOf(values, { registry, settings, catalogue });
  return values.map((each: CardValues) => {
    const { number, kind } = each.card.record;
    // A total of goals and one of the post's indicators are no change from each other.
    const isComparable = (line: PastLine): boolean =>
      comparePeriods(line.period, settings.period) < 0 && beginsWithKind(line, kinds) === (kind === 'probation');
    const { remarks } = cardReading(each, catalogue, explainedOn(agreed.get(number)));
    const past = (byPerson.get(personOf(number)) ?? []).filter(isComparable);
    return {
      card: summaryCard(each.card, catalogue.language),
      past,
      earlier: earlierTotals(past, employment),
      remarks: remarks.map((remark) => remarkText(remark, sheetTexts.history)),
      overrides: remarks.filter(({ kind }) => kind === 'override').length,
    };
  });
}
