import { cellKind, isPersonName } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import { bestHeader, headerCandidates } from '../header/findHeader';
import { headerKey, headerStrength } from '../words/headerMeaning';

/** Weaker words name people only where their cells do. */
const SURELY = 0.6;
const MOSTLY = 0.6;

/** The different people a sheet names under a header of names, of superiors or of leaders; [] where it has no such header. */
export function namesWithoutPosts(view: GridView): readonly string[] {
  const header = bestHeader(headerCandidates(view));
  if (header === null) return leadersOf(view);
  const strength = (field: 'employeeName' | 'manager') => (each: (typeof header.headers)[number]) =>
    headerStrength(each.meaning, field) >= SURELY;
  const last = header.rows[header.rows.length - 1] ?? 0;
  const sure = header.headers.find(strength('employeeName')) ?? header.headers.find(strength('manager'));
  return sure === undefined ? leadersOf(view) : namesIn(view, last + 1, sure.column, isPersonName);
}

/** Names below the first row that has a word for leaders or members above them. */
function leadersOf(view: GridView): readonly string[] {
  const { row, rowCount } = view.filled;
  for (let each = row; each < row + Math.min(rowCount, SCANNED_ROWS); each++) {
    const columns = view.filledColumns(each).filter((column) => LEADERS.test(headerKey(view.text(each, column))));
    const names = columns.flatMap((column) => namesIn(view, each + 1, column, isSurelyPerson));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}

const SCANNED_ROWS = 15;

/** "部门 | 负责人", "管理层": whoever leads stands here, though no header says "name". */
const LEADERS =
  /(负责人|领导|主管|经理|总监|主任|店长|组长|队长|班长|干部|管理层|管理人员|骨干|人选|成员|队员|对接人|^(team|department|dept|group)?(head|leader|lead|owner|members?|contact)s?(name)?$)/;

function isSurelyPerson(text: string): boolean {
  return cellKind(text) === 'person';
}

function namesIn(view: GridView, start: number, column: number, isName: (text: string) => boolean): readonly string[] {
  const texts: string[] = [];
  for (let row = start; row <= view.lastRow; row++) {
    const text = view.shown(row, column);
    if (text !== '') texts.push(text);
  }
  const names = texts.filter(isName);
  return names.length < texts.length * MOSTLY ? [] : [...new Set(names)];
}
