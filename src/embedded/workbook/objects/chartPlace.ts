import { childElements } from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import type { XmlElement } from '../../../ooxml/xml';
import { markerElement, type Marker } from '../parts/markup/chartMarkup';
import { columnWidthInPoints, rowHeightInPoints } from '../cells/sizes';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

const EMU_PER_POINT = 12_700;

const find = (points: number, size: (at: number) => number, last: number): readonly [number, number] => {
  let rest = Math.max(0, points);
  for (let at = 0; at < last; at++) {
    const length = size(at);
    if (rest < length) return [at, rest];
    rest -= length;
  }
  return [last, 0];
};

/** The place so many points right of and below the sheet's corner. */
export const markerAt = (workbook: Workbook, sheet: Sheet, x: number, y: number): Marker => {
  const [column, columnRest] = find(x, (at) => columnWidthInPoints(workbook, sheet, at), 16_383);
  const [row, rowRest] = find(y, (at) => rowHeightInPoints(workbook, sheet, at), 1_048_575);
  return { row, column, rowOffset: rowRest * EMU_PER_POINT, columnOffset: columnRest * EMU_PER_POINT };
};

/** Where a place is, in points from the sheet's corner. */
export const positionOf = (workbook: Workbook, sheet: Sheet, marker: Marker): { x: number; y: number } => {
  let x = marker.columnOffset / EMU_PER_POINT;
  let y = marker.rowOffset / EMU_PER_POINT;
  for (let at = 0; at < marker.column; at++) x += columnWidthInPoints(workbook, sheet, at);
  for (let at = 0; at < marker.row; at++) y += rowHeightInPoints(workbook, sheet, at);
  return { x, y };
};

/** Puts an anchor between two places; one that was fixed to a single cell or to none becomes one of two cells. */
export const placeAnchor = (anchor: XmlElement, from: Marker, to: Marker): void => {
  const rest = childElements(anchor).filter(({ name }) => !['from', 'to', 'ext', 'pos'].includes(localName(name)));
  anchor.name = anchor.name.replace(/(?:oneCell|absolute)Anchor$/, 'twoCellAnchor');
  anchor.children = [markerElement('from', from), markerElement('to', to), ...rest];
};

/** The place at a cell's top left corner. */
export const cellMarker = (row: number, column: number): Marker => ({ row, column, rowOffset: 0, columnOffset: 0 });
