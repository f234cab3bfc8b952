import { bestHeader, fieldsOf, headerCandidates, type HeaderCandidate } from '../header/findHeader';
import { columnContent } from '../cells/columnContent';
import { STATE_HEADER } from '../words/employmentState';
import { headerKey, headerStrength } from '../words/headerMeaning';
import {
  costOfName,
  headsLeavers,
  isCardShaped,
  isOfThings,
  purposeOfHeaders,
  purposeOfName,
  type SheetPurpose,
} from './sheetPurpose';
import { timeOfName, type SheetTime } from './sheetTimes';
import { GridView } from '../cells/gridView';
import type { SheetContent } from '../../base/grid';

export const HIDDEN_COST = 8;
const ACTIVE_BONUS = 1.5;

/** One sheet as the search sees it. */
export interface Look {
  readonly name: string;
  readonly index: number;
  readonly view: GridView;
  readonly purpose: SheetPurpose;
  readonly score: number;
  /** The score of what stands on the sheet, whatever it is called and whether it was open when the file was saved. */
  readonly worth: number;
  /** When the list was true, as the sheet's name says; null where it says nothing. */
  readonly time: SheetTime | null;
  readonly visible: boolean;
}

/** Judges a sheet by its name, its shape and the best header on it. */
export function look(sheet: SheetContent, index: number): Look {
  const view = new GridView(sheet.grid);
  const cost = costOfName(sheet.name) + (sheet.visible ? 0 : HIDDEN_COST) - (sheet.active ? ACTIVE_BONUS : 0);
  const rate = (purpose: SheetPurpose, score: number): Look => ({
    name: sheet.name,
    index,
    view,
    purpose,
    score,
    worth: score + cost - recency(sheet.name),
    time: timeOfName(sheet.name),
    visible: sheet.visible,
  });
  if (view.filled.rowCount === 0) return rate('empty', 0);
  const header = bestHeader(headerCandidates(view));
  if (isCardShaped(view) && !(header && isPlainList(header))) return rate('card', -cost);
  if (header === null) return rate('noList', -cost);
  const purpose = purposeOfHeaders(header) ?? otherUse(view, header, sheet.name);
  if (purpose !== null) return rate(purpose, header.score - 6 - cost);
  const fields = fieldsOf(header.headers);
  const last = header.rows[header.rows.length - 1] ?? 0;
  const rows = Math.max(0, view.lastRow - last);
  const kind = fields.has('employeeName') || fields.has('headcount') || fields.has('department') ? 0 : 3;
  const score = header.score + Math.min(2, Math.log10(rows + 1)) - kind - cost + recency(sheet.name);
  if ((fields.get('position') ?? 0) === 0 && fields.size < 2) return rate('noList', score - 3);
  const named = purposeOfName(sheet.name);
  const isOther = named !== null && named !== 'template' && costOfName(sheet.name) >= 5 && score < 6;
  return rate(isOther ? named : 'staffing', score);
}

/** What the name, the heading and the cells below the header say of a sheet whose columns are those of any list. */
function otherUse(view: GridView, header: HeaderCandidate, name: string): SheetPurpose | null {
  const last = header.rows[header.rows.length - 1] ?? 0;
  const position = header.headers.find(({ meaning }) => headerStrength(meaning, 'position') > 0);
  if (position !== undefined) {
    const { filled, titles } = columnContent(view, position.column, last + 1, view.lastRow);
    if (filled > 0 && isOfThings(header, titles)) return 'things';
  }
  const states = header.headers.some(({ text }) => STATE_HEADER.test(headerKey(text)));
  return !states && [name, ...headings(view, header)].some(headsLeavers) ? 'leavers' : null;
}

/** The headings of a sheet's list; none without a header. */
export function headingsOf({ view }: Look): readonly string[] {
  const header = bestHeader(headerCandidates(view));
  return header === null ? [] : headings(view, header);
}

/** Texts right above the header that begin where it does. */
function headings(view: GridView, { rows, first }: HeaderCandidate): string[] {
  const top = rows[0] ?? 0;
  const found: string[] = [];
  for (let row = Math.max(view.filled.row, top - HEADING_ROWS); row < top; row++) {
    const [column, ...others] = view.filledColumns(row);
    if (column !== undefined && column <= first && others.length <= 1) found.push(view.text(row, column));
  }
  return found;
}

const HEADING_ROWS = 3;

/** A list with people and posts that happens to have card words, such as 考核指标, among its columns. */
function isPlainList(header: HeaderCandidate): boolean {
  const fields = fieldsOf(header.headers);
  return fields.has('position') && header.score >= 8 && purposeOfHeaders(header) === null;
}

/** Between two lists the newer year or month in the name wins by a little: the higher, the newer. */
export function recency(name: string): number {
  const year = /(20\d{2})/.exec(name);
  const month = /(\d{1,2})\s*月/.exec(name) ?? /20\d{2}[.\-_/年]?(\d{1,2})(?!\d)/.exec(name);
  return (year ? (Number(year[1]) - 2000) * 0.2 : 0) + (month ? Number(month[1]) * 0.01 : 0);
}
