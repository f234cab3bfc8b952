import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { readConfirmation, type CalibrationConfirmation } from '../../scorecard/calibration/readConfirmation';
import type { Services } from '../services';
import { calibrationSheets, type OwnSheets } from '../workbook/ownSheets';

/** A calibration sheet, and who has confirmed it. */
interface CalibrationSheet {
  readonly sheet: string;
  readonly confirmation: CalibrationConfirmation;
}

/** Reads the calibration sheet of a period that was made last; null: there is none. One round trip at the most. */
export async function readCalibrationSheet(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  period: string,
  { sheetTexts, otherSheetTexts }: Pick<Services, 'sheetTexts' | 'otherSheetTexts'>,
): Promise<CalibrationSheet | null> {
  const sheet = calibrationSheets(period, own).at(-1);
  if (sheet === undefined) return null;
  const languages = [sheetTexts, ...otherSheetTexts].map(({ calibration }) => calibration);
  return { sheet, confirmation: readConfirmation(await readSmallSheet(workbook, sheet), languages) };
}
