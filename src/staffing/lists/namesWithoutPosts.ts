import { isPersonName } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import { bestHeader, headerCandidates } from '../header/findHeader';
import { headerStrength } from '../words/headerMeaning';

/** Weaker words name people only where their cells do. */
const SURELY = 0.6;
const MOSTLY = 0.6;

/** The different people a sheet names under a header of names or of superiors; [] where it has no such header. */
export function namesWithoutPosts(view: GridView): readonly string[] {
  const header = bestHeader(headerCandidates(view));
  if (header === null) return [];
  const strength = (field: 'employeeName' | 'manager') => (each: (typeof header.headers)[number]) =>
    headerStrength(each.meaning, field) >= SURELY;
  const column = (header.headers.find(strength('employeeName')) ?? header.headers.find(strength('manager')))?.column;
  if (column === undefined) return [];
  const texts: string[] = [];
  for (let row = (header.rows[header.rows.length - 1] ?? 0) + 1; row <= view.lastRow; row++) {
    const text = view.shown(row, column);
    if (text !== '') texts.push(text);
  }
  const names = texts.filter(isPersonName);
  return names.length < texts.length * MOSTLY ? [] : [...new Set(names)];
}
