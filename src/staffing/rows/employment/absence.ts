import type { GridView } from '../../cells/gridView';
import { absenceIn } from '../../words/employmentState';
import type { LeavingColumn } from './leaving';

/** What the columns of states and remarks say of a long absence in a row; "" where they say nothing. */
export function absenceOf(view: GridView, row: number, columns: readonly LeavingColumn[]): string {
  for (const { column, kind } of columns) {
    if (kind !== 'state' && kind !== 'remark') continue;
    const absence = absenceIn(view.shown(row, column));
    if (absence !== '') return absence;
  }
  return '';
}
