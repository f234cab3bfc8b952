import { isCellError } from '../../embedded/formula/values/formulaValue';
import { isDateFormat } from '../../embedded/numbers/formatSyntax';
import type { Cell } from '../../embedded/workbook/parts/cells/cell';
import { shownText } from '../../embedded/workbook/cells/readCells';
import type { Workbook } from '../../embedded/workbook/workbook';

/** A content as a person would type it: a formula with its =, a date as a date, a share with its percent sign. */
export function entryText(workbook: Workbook, cell: Cell): string {
  if (cell.formula) return `=${cell.formula.text}`;
  const { constant } = cell;
  if (constant === null) return '';
  if (isCellError(constant)) return constant.error;
  if (typeof constant === 'boolean') return constant ? 'TRUE' : 'FALSE';
  const look = workbook.styles.style(cell.style);
  if (typeof constant === 'string') return look.quotePrefix ? `'${constant}` : constant;
  if (isDateFormat(look.numberFormat)) return shownText(workbook, constant, cell.style) ?? String(constant);
  if (look.numberFormat.includes('%')) return `${Number((constant * 100).toPrecision(15))}%`;
  return String(Number(constant.toPrecision(15)));
}
