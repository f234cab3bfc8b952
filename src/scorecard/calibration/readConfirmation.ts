import { cleanText, comparableKey } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { CalibrationField, CalibrationTexts } from '../texts/calibrationTexts';

/** Who has confirmed a calibration, and when, as it was typed; "" where nothing stands. */
export type CalibrationConfirmation = Readonly<Record<'confirmer' | 'date', string>>;

/**
 * Reads it from the sheet, on which rows may have been inserted: beside its label in column A, in any language.
 * @param values of the sheet from A1 on
 */
export function readConfirmation(
  values: readonly (readonly CellValue[])[],
  languages: readonly CalibrationTexts[],
): CalibrationConfirmation {
  const typed = (field: CalibrationField): string => {
    const labels = languages.map(({ fields }) => comparableKey(fields[field]));
    const line = values.find(([label]) => labels.includes(comparableKey(cleanText(label ?? ''))));
    return (
      (line ?? [])
        .slice(1)
        .map(cleanText)
        .find((text) => text !== '') ?? ''
    );
  };
  return { confirmer: typed('confirmer'), date: typed('date') };
}
