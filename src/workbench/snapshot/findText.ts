import { readText } from '../../embedded/workbook/cells/readCells';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import type { Workbook } from '../../embedded/workbook/workbook';

/** A cell that shows what was looked for. Rows and columns are 0-based. */
export interface FoundCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Which of all that were found it is, from 1. */
  readonly place: number;
  readonly count: number;
}

/** What is looked for, and from where. */
export interface Search {
  readonly text: string;
  /** The cell to go on from; it is found again only when there is no other. */
  readonly from: { readonly sheetId: string; readonly row: number; readonly column: number };
  readonly isBackwards: boolean;
}

/** Case and width do not count, as in Excel. */
const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that show the text, row by row. What merged cells cover reads as blank. */
function placesOn(workbook: Workbook, sheet: Sheet, wanted: string): Place[] {
  const { grid } = sheet.data;
  const bounds = grid.contentBounds();
  const texts = bounds && readText(workbook, sheet, bounds);
  if (!bounds || !texts) return [];
  const places: Place[] = [];
  grid.each(bounds, (_, row, column) => {
    const text = texts[row - bounds.top]?.[column - bounds.left] ?? '';
    if (text !== '' && folded(text).includes(wanted)) places.push({ sheet, row, column });
  });
  return places;
}

/** The next or last cell, on any sheet that can be seen, that shows the text; round from the end to the beginning. null: none does. */
export function findText(workbook: Workbook, { text, from, isBackwards }: Search): FoundCell | null {
  const wanted = folded(text);
  if (wanted === '') return null;
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  const places = sheets.flatMap((sheet) => placesOn(workbook, sheet, wanted));
  const order = ({ sheet, row, column }: Place): readonly number[] => [sheets.indexOf(sheet), row, column];
  const begin = [sheets.findIndex(({ id }) => id === from.sheetId), from.row, from.column];
  const isAfter = (place: Place): number => {
    const differing = order(place).map((each, at) => each - (begin[at] ?? 0));
    return differing.find((each) => each !== 0) ?? 0;
  };
  const next = isBackwards
    ? places.findLastIndex((place) => isAfter(place) < 0)
    : places.findIndex((place) => isAfter(place) > 0);
  const index = next >= 0 ? next : isBackwards ? places.length - 1 : 0;
  const found = places[index];
  if (!found) return null;
  return { sheetId: found.sheet.id, row: found.row, column: found.column, place: index + 1, count: places.length };
}
