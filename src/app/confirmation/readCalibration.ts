import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { readConfirmation } from '../../scorecard/calibration/readConfirmation';
import type { Services } from '../services';
import { calibrationSheets, type OwnSheets } from '../workbook/ownSheets';

/** How far the calibration of a period has come. */
export interface CalibrationState {
  /** null: no such sheet. */
  readonly sheet: string | null;
  /** Who has confirmed it and when is written on it. */
  readonly isConfirmed: boolean;
}

/** Looks at the calibration sheet of a period that was made last. One round trip at the most. */
export async function readCalibrationSheet(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  period: string,
  { sheetTexts, otherSheetTexts }: Services,
): Promise<CalibrationState> {
  const sheet = calibrationSheets(period, own).at(-1) ?? null;
  if (sheet === null) return { sheet, isConfirmed: false };
  const languages = [sheetTexts, ...otherSheetTexts].map(({ calibration }) => calibration);
  const { confirmer, date } = readConfirmation(await readSmallSheet(workbook, sheet), languages);
  return { sheet, isConfirmed: confirmer !== '' && date !== '' };
}
