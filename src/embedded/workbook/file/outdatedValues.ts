import { strToU8 } from 'fflate';
import { cellAddress } from '../../../base/address';
import { readAttributes } from '../../../ooxml/scanXml';
import { NOT_CALCULATED, type FormulaValue } from '../../formula/values/formulaValue';
import { valueMarkup } from '../parts/markup/writeSheet';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';
import { plainPart } from './plainPart';

/** Values of formulas that no longer are what the file says of them, by their addresses. */
export const outdatedValues = (workbook: Workbook, sheet: Sheet): ReadonlyMap<string, FormulaValue> => {
  const found = new Map<string, FormulaValue>();
  for (const [row, record] of sheet.data.grid.rows) {
    for (const [column, cell] of record.cells) {
      if (!cell.formula) continue;
      const value = workbook.calculator.value(sheet, row, column, cell);
      const { valueStamp, hasFalseValue, kept } = cell.formula;
      if ((valueStamp > 0 || hasFalseValue) && kept === undefined) {
        found.set(cellAddress(row, column), value === NOT_CALCULATED ? null : value);
      }
    }
  }
  return found;
};

const ATTRIBUTES = `(?:\\s(?:"[^"]*"|'[^']*'|[^"'<>])*?)?`;
const CELL = new RegExp(`<((?:[^\\s<>/:]+:)?)c(?=[\\s/>])(${ATTRIBUTES})(?:/>|>([^]*?)</\\1c>)`, 'g');
const TYPE = /\s+t\s*=\s*(?:"[^"]*"|'[^']*')/;
const VALUE = new RegExp(`<((?:[^\\s<>/:]+:)?)v${ATTRIBUTES}(?:/>|>[^]*?</\\1v>)`);
const FORMULA = new RegExp(`^\\s*<((?:[^\\s<>/:]+:)?)f${ATTRIBUTES}(?:/>|>[^]*?</\\1f>)`);

/**
 * The part of a sheet that nobody edited with other values in cells with formulas, everything else as it was; null where
 * a cell is not found so.
 */
export const withValues = (bytes: Uint8Array, values: ReadonlyMap<string, FormulaValue>): Uint8Array | null => {
  const text = plainPart(bytes);
  if (text === null || /<!(?:--|\[CDATA\[)/.test(text)) return null;
  let left = values.size;
  const made = text.replace(CELL, (cell, prefix: string, attributes: string, content = '') => {
    const value = values.get(readAttributes(attributes)['r'] ?? '');
    if (value === undefined) return cell;
    left -= 1;
    const { type, content: shown } = valueMarkup(value);
    const others = content.replace(VALUE, '');
    const formula = FORMULA.exec(others)?.[0] ?? '';
    const written = shown.replace(/<(\/?)v>/g, `<$1${prefix}v>`);
    const rest = others.slice(formula.length);
    return `<${prefix}c${attributes.replace(TYPE, '')}${type}>${formula}${written}${rest}</${prefix}c>`;
  });
  return left === 0 ? strToU8(made) : null;
};
