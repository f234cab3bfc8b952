import { containsCell, intersects, sameArea, type SheetArea } from '../../grid/area';
import { textIn } from '../../protocol/callArguments';
import { invalidArgument } from '../../protocol/hostError';
import { isObject } from '../../protocol/request';
import { constantCell } from '../parts/cells/cell';
import { changeStyle } from './cellStyles';
import { shownText } from './readCells';
import type { Sheet } from '../parts/sheet';
import type { Link } from '../parts/sheetData';
import { forgetMentions } from '../references/sheetMentions';
import type { Workbook } from '../workbook';

/** A link as Excel's API gives it. */
export interface CellLink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

const linkAt = (sheet: Sheet, row: number, column: number): Link | undefined =>
  sheet.data.links.find((link) => containsCell(link.area, row, column));

/** The link of the area's cells, or null when they have none or not the same. */
export const readLink = (workbook: Workbook, sheet: Sheet, where: SheetArea): CellLink | null => {
  const link = linkAt(sheet, where.top, where.left);
  if (!link || !(sameArea(link.area, where) || containsCell(link.area, where.bottom, where.right))) return null;
  const address =
    link.relation === null ? undefined : workbook.pack.relationshipsOf(sheet.part).byId(link.relation)?.target;
  const cell = sheet.data.grid.cell(where.top, where.left);
  const text = shownText(workbook, workbook.calculator.value(sheet, where.top, where.left, cell), cell?.style ?? 0);
  return {
    ...(address === undefined ? {} : { address }),
    ...(link.location === null ? {} : { documentReference: link.location }),
    ...(link.tooltip === null ? {} : { screenTip: link.tooltip }),
    textToDisplay: text ?? '',
  };
};

const LINK_COLOR = '#0563C1';

const optionalText = (value: unknown): string | null => (value === undefined || value === null ? null : textIn(value));

/** Puts a link on every cell of the area; null takes links away. The cells show the text given, in the look of links. */
export const writeLink = (workbook: Workbook, sheet: Sheet, where: SheetArea, given: unknown): void => {
  const data = sheet.edit();
  if (given !== null && !isObject(given)) throw invalidArgument('a hyperlink is an object');
  data.links = data.links.filter((link) => !intersects(link.area, where));
  if (given === null) return;
  const address = optionalText(given['address']);
  const location = optionalText(given['documentReference']);
  if ((address ?? '') === '' && (location ?? '') === '') return;
  const text = optionalText(given['textToDisplay']);
  const relation =
    address === null || address === ''
      ? null
      : workbook.pack.relationshipsOf(sheet.part).add('hyperlink', address, true);
  data.links.push({ area: where, location, display: text, tooltip: optionalText(given['screenTip']), relation });
  forgetMentions(sheet);
  const stamp = workbook.touch();
  for (let row = where.top; row <= where.bottom; row++) {
    for (let column = where.left; column <= where.right; column++) {
      const old = data.grid.cell(row, column);
      const shown = text ?? (old && (old.formula ?? old.constant) !== null ? null : (address ?? location));
      if (shown !== null) data.grid.set(row, column, constantCell(data.grid.style(row, column), shown, stamp));
    }
  }
  changeStyle(workbook, sheet, where, { font: { color: LINK_COLOR, underline: 'single' } });
};
