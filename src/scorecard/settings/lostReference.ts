import { quotedSheet } from '../../base/address';

const CELLS = String.raw`\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?`;
/** What is left of a reference whose sheet was deleted: with its cells in Excel, without in other programs. */
const LOST = new RegExp(`#REF!(?:${CELLS})?`, 'g');

/**
 * Whether a formula that shows #REF! is the wanted one but for references to the settings sheet: then, and only then, it
 * is that one which lost the sheet.
 * @param sheet name of the settings sheet in `wanted`
 */
export function hasLostSettings(current: string, wanted: string, sheet: string): boolean {
  if (!current.includes('#REF!')) return false;
  const names = [quotedSheet(sheet), sheet].map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const lost = wanted.replace(new RegExp(`(?:${names.join('|')})!${CELLS}`, 'g'), '#REF!');
  return lost !== wanted && current.replace(LOST, '#REF!') === lost;
}
