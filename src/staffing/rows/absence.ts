import { comparableKey } from '../../base/plainText';
import type { GridView } from '../cells/gridView';
import type { LeavingColumn } from './leaving';

/** People who belong to the company and are away for long: they get a card, and whoever draws it should know. */
const AWAY =
  /待岗|^离岗(?!离职)|停薪留职|留职停薪|留停|产假|陪产|哺乳假|育儿假|长病假|长期病假|病休|医疗期|工伤假|长假|停职|maternity|paternity|parentalleave|unpaidleave|sickleave|onleave|leaveofabsence|sabbatical|suspended|furlough/;
const OVER = /(产假|病假|休假|待岗)(已?结束|期满|归来|返岗|后)|(已|将)?返岗|复工|复职|returned/;

/** What a note, a state or a remark says of a long absence, in the sheet's own words; "" where it says nothing of one. */
export function absenceIn(text: string): string {
  const key = comparableKey(text);
  return AWAY.test(key) && !OVER.test(key) ? text : '';
}

/** What the columns of states and remarks say of a long absence in a row; "" where they say nothing. */
export function absenceOf(view: GridView, row: number, columns: readonly LeavingColumn[]): string {
  for (const { column, kind } of columns) {
    if (kind !== 'state' && kind !== 'remark') continue;
    const absence = absenceIn(view.shown(row, column));
    if (absence !== '') return absence;
  }
  return '';
}
