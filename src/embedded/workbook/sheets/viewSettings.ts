import { area, type SheetArea } from '../../grid/area';
import { cellAddress } from '../../../base/address';
import { parseArea } from '../../grid/cellReference';
import { parseHtmlColor, readColor } from '../parts/styles/color';
import { childElements, childNamed, element, isOff, removeChild, type XmlElement } from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import { findSection, firstChild, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const LEAST_ZOOM = 10;
const MOST_ZOOM = 400;

const findView = (sheet: Sheet): XmlElement | undefined => {
  const views = findSection(sheet.data, 'sheetViews');
  return views && childNamed(views, 'sheetView');
};

const view = (sheet: Sheet): XmlElement => {
  const found = firstChild(section(sheet.edit(), 'sheetViews'), 'sheetView');
  found.attributes['workbookViewId'] ??= '0';
  return found;
};

export const gridlinesShown = (sheet: Sheet): boolean => !isOff(findView(sheet)?.attributes['showGridLines']);

export const setGridlines = (sheet: Sheet, shown: boolean): void => {
  if (shown) delete view(sheet).attributes['showGridLines'];
  else view(sheet).attributes['showGridLines'] = '0';
};

export const headingsShown = (sheet: Sheet): boolean => !isOff(findView(sheet)?.attributes['showRowColHeaders']);

export const setHeadings = (sheet: Sheet, shown: boolean): void => {
  if (shown) delete view(sheet).attributes['showRowColHeaders'];
  else view(sheet).attributes['showRowColHeaders'] = '0';
};

/** How large the sheet is shown, in per cent; 100 where the file does not say, or says what Excel would not take. */
export const zoomScale = (sheet: Sheet): number => {
  const percent = Number(findView(sheet)?.attributes['zoomScale'] ?? 100);
  return percent >= LEAST_ZOOM && percent <= MOST_ZOOM ? percent : 100;
};

/** @param percent is brought into Excel's bounds, 10 to 400 */
export const setZoomScale = (sheet: Sheet, percent: number): void => {
  const fitted = String(Math.round(Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, percent))));
  const { attributes } = view(sheet);
  attributes['zoomScale'] = fitted;
  // Page breaks and the page layout keep a size of their own.
  if ((attributes['view'] ?? 'normal') === 'normal') attributes['zoomScaleNormal'] = fitted;
};

/** #RRGGBB, or "" when the tab has no colour. */
export const tabColor = (workbook: Workbook, sheet: Sheet): string => {
  const properties = findSection(sheet.data, 'sheetPr');
  return readColor(properties && childNamed(properties, 'tabColor'), workbook.styles.theme) ?? '';
};

export const setTabColor = (sheet: Sheet, color: string): void => {
  const properties = section(sheet.edit(), 'sheetPr');
  const old = childNamed(properties, 'tabColor');
  if (old) removeChild(properties, old);
  if (color !== '') properties.children.unshift(element('tabColor', { rgb: `FF${parseHtmlColor(color) ?? '000000'}` }));
};

/** The frozen rows and columns, or null. */
export const frozenPart = (sheet: Sheet): { readonly rows: number; readonly columns: number } | null => {
  const found = findView(sheet);
  const pane = found && childNamed(found, 'pane');
  const state = pane?.attributes['state'];
  if (!pane || (state !== 'frozen' && state !== 'frozenSplit')) return null;
  return { rows: Number(pane.attributes['ySplit'] ?? 0), columns: Number(pane.attributes['xSplit'] ?? 0) };
};

/** Freezes so many rows and columns at the top left; none of both unfreezes. */
export const freeze = (workbook: Workbook, sheet: Sheet, rows: number, columns: number): void => {
  if (workbook.traits.freezeMisleads && sheet !== workbook.activeSheet) workbook.mistakenSheetId = sheet.id;
  const target = view(sheet);
  const selections = childElements(target).filter(({ name }) => ['pane', 'selection'].includes(localName(name)));
  target.children = target.children.filter((child) => typeof child === 'string' || !selections.includes(child));
  if (rows === 0 && columns === 0) return;
  const first = parseArea(target.attributes['topLeftCell'] ?? 'A1') ?? area(0, 0, 0, 0);
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  target.children.unshift(
    element('pane', {
      ...(columns > 0 ? { xSplit: String(columns) } : {}),
      ...(rows > 0 ? { ySplit: String(rows) } : {}),
      topLeftCell: cellAddress(first.top + rows, first.left + columns),
      activePane: pane,
      state: 'frozen',
    }),
    element('selection', { pane }),
  );
};

/** The frozen cells as Excel's API gives them: whole rows when only rows are frozen. */
export const frozenArea = (sheet: Sheet, lastRow: number, lastColumn: number): SheetArea | null => {
  const frozen = frozenPart(sheet);
  if (!frozen) return null;
  return area(0, 0, frozen.rows > 0 ? frozen.rows - 1 : lastRow, frozen.columns > 0 ? frozen.columns - 1 : lastColumn);
};
