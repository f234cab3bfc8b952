import { dayOfSerial, isoDay } from '../../base/calendarDay';
import { calculateChanged } from '../../excel/cards/readCards';
import { writeNote } from '../../excel/registry';
import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import { readNote, type CalibratedResults } from '../../registry/notes';
import { readCardValues, shownResult, type CardValues } from '../cards/cardValues';
import { readOpenSheets } from '../cards/periodSheets';
import type { AppFailure } from '../failure';
import type { Services } from '../services';
import { calibrationSheets, type OwnSheets } from '../workbook/ownSheets';
import { readCalibrationSheet } from './readCalibration';

/** How far the second look at the results of a period is. */
export type CalibrationState =
  | { readonly kind: 'none' }
  /** Nobody has typed who confirms it and when. */
  | { readonly kind: 'unconfirmed'; readonly sheet: string }
  | {
      readonly kind: 'confirmed';
      readonly sheet: string;
      /** As they were typed. */
      readonly confirmer: string;
      readonly date: string;
      /** Results that are otherwise than when the sheet was drawn; null: what they were is not known, or the cards were not read. */
      readonly since: ChangedResults | null;
    };

interface ChangedResults {
  /** "2026-11-29" */
  readonly drawnOn: string;
  /** Names of the people, in the order of their cards. */
  readonly changed: readonly string[];
}

/** The calibration of the period the settings name; null: it has no cards, is closed, or the settings can't be read. Nothing is written. */
export async function lookAtCalibration(
  texts: Pick<Services, 'sheetTexts' | 'otherSheetTexts'>,
): Promise<Result<CalibrationState | null, AppFailure>> {
  return runStep(async (workbook): Promise<Result<CalibrationState | null, AppFailure>> => {
    const read = await readOpenSheets(workbook, texts);
    if (!read.ok) return ok(null);
    const { settings, cards } = read.value;
    const { period } = settings;
    if (calibrationSheets(period, read.value).length === 0) return ok({ kind: 'none' });
    calculateChanged(workbook);
    const values = await readCardValues(workbook, cards);
    return ok(await calibrationState(workbook, read.value, { period, values }, texts));
  });
}

/** @param values null: the cards are not read */
export async function calibrationState(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  { period, values }: { readonly period: string; readonly values: readonly CardValues[] | null },
  texts: Pick<Services, 'sheetTexts' | 'otherSheetTexts'>,
): Promise<CalibrationState> {
  const made = await readCalibrationSheet(workbook, own, period, texts);
  if (made === null) return { kind: 'none' };
  const { sheet, confirmation } = made;
  const { confirmer } = confirmation;
  const date = typedDay(confirmation.date);
  if (confirmer === '' || date === '') return { kind: 'unconfirmed', sheet };
  const drawn = readNote(own.registry, 'calibrations')[placeOf(sheet, own.registry)];
  return {
    kind: 'confirmed',
    sheet,
    confirmer,
    date,
    since: drawn === undefined || values === null ? null : { drawnOn: drawn.on, changed: changedSince(drawn, values) },
  };
}

/** Keeps the results a calibration sheet was drawn with; those of other periods are dropped. Queues only. */
export function noteCalibrated(
  workbook: Workbook,
  { registry, names }: Pick<OwnSheets, 'registry' | 'names'>,
  { period, sheet, on }: { readonly period: string; readonly sheet: string; readonly on: string },
  values: readonly CardValues[],
): void {
  const places = calibrationSheets(period, { registry, names }).map((each) => placeOf(each, registry));
  const kept = Object.entries(readNote(registry, 'calibrations')).filter(([place]) => places.includes(place));
  const results = Object.fromEntries(values.map((each) => [each.card.record.number, resultOf(each)]));
  writeNote(workbook, registry, 'calibrations', {
    ...Object.fromEntries(kept),
    [placeOf(sheet, registry)]: { on, results },
  });
}

/** Excel turns a typed day into its serial number where the cell is not text. */
const typedDay = (date: string): string => (/^\d{5}$/.test(date) ? isoDay(dayOfSerial(Number(date))) : date);

/** What the registry calls the sheet; "" where it does not know it. */
const placeOf = (sheet: string, { sheets }: OwnSheets['registry']): string =>
  [...sheets].find(([, name]) => name === sheet)?.[0] ?? '';

function resultOf(values: CardValues): CalibratedResults['results'][string] {
  const { total, grade } = shownResult(values);
  return total === null ? null : [total, grade];
}

/** A card that was made since counts as changed: it is not on the sheet. */
function changedSince({ results }: CalibratedResults, values: readonly CardValues[]): readonly string[] {
  return values
    .filter((each) => JSON.stringify(resultOf(each)) !== JSON.stringify(results[each.card.record.number]))
    .map(({ card }) => card.record.name);
}
