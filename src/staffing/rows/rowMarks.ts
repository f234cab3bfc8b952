import { comparable } from '../../base/plainText';
import type { Area } from '../../base/address';
import { isVacancy } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import type { ColumnMap } from '../columnField';
import type { RowMark } from '../rowMark';

interface Body {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly columns: ColumnMap;
}

const SHOWN_CELLS = 4;
const LONGEST_TEXT = 60;

/** The marks of all filled rows from `start` to `end`, by 0-based row. Rows that say the same are numbered from the top. */
export function rowMarks(view: GridView, { start, end, first, last, columns }: Body): ReadonlyMap<number, RowMark> {
  const marks = new Map<number, RowMark>();
  const seen = new Map<string, number>();
  const { position, employeeId, employeeName } = columns;
  const naming = [employeeId, employeeName, position].filter((column) => column !== null);
  for (let row = start; row <= end; row++) {
    const filled = view.filledColumns(row, first, last);
    if (filled.length === 0) continue;
    const texts = filled.map((column) => view.text(row, column));
    // Amounts tell nobody which row it is, and may be pay.
    const shown = filled.filter((column) => typeof view.value(row, column) !== 'number').slice(0, SHOWN_CELLS);
    const named = naming.map((column) => comparable(view.shown(row, column)));
    const said = named.some((text) => text !== '') ? named.join('|') : comparable(texts[0] ?? '');
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    marks.set(row, {
      mark: before === 0 ? said : `${said}#${before + 1}`,
      text: shortened(shown.map((column) => view.text(row, column)).join(' ')),
      readable: position !== null && namesPost(view, row, position),
    });
  }
  return marks;
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

/** A title or note merged across the list names none. */
function namesPost(view: GridView, row: number, column: number): boolean {
  const text = view.shown(row, column);
  const merge: Area | null = view.merge(row, column);
  return text !== '' && !isVacancy(text) && (merge === null || merge.columnCount === 1);
}
