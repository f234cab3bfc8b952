import { areaAddress, cellAddress, type Area } from '../../base/address';
import { formula, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Post } from '../../organisation/posts';
import { headerLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { withPages } from '../sheet/printPages';
import { usualHeadcount } from '../sheet/roleLines';
import type { HeadcountColumn, OrganisationTexts } from '../texts/organisationTexts';
import { drawTable, FIRST_LINE, lineHeight, SIZE, type TableColumn } from './tableDrawing';

const CENTRE: CellStyle = { horizontal: 'center' };
const COLUMNS: readonly TableColumn<HeadcountColumn>[] = [
  { name: 'department', width: 15 },
  { name: 'position', width: 17 },
  { name: 'role', width: 17 },
  { name: 'planned', width: 7, style: { ...CENTRE, fill: PALETTE.input } },
  { name: 'usual', width: 9, style: { ...CENTRE, color: PALETTE.quiet } },
  { name: 'actual', width: 7, style: CENTRE },
  { name: 'vacant', width: 7, style: CENTRE },
  { name: 'surplus', width: 7, style: CENTRE },
  { name: 'names', width: 33 },
  { name: 'note', width: 18, style: { fill: PALETTE.input } },
];
/** What is summed by department, each in its column of the list. */
const SUMMED: readonly HeadcountColumn[] = ['planned', 'actual', 'vacant', 'surplus'];
/** People and notes have no sums. */
const SUM_COLUMNS = Math.max(...SUMMED.map(at)) + 1;
/** Ten points print at eight or more. */
const LEGIBLE = 0.8;

/** Planned, actual and vacant places, a line a post; below the list stand sums of all and by department, which are formulas. */
export function drawHeadcount(posts: readonly Post[], catalogue: Catalogue, texts: OrganisationTexts): SheetDrawing {
  const { headers, hint } = texts.headcount;
  const lines = posts.map((post, index) => headcountLine(post, FIRST_LINE + index, catalogue, texts));
  const table = drawTable(COLUMNS, { title: texts.titles.headcount, hint, headers, lines, footer: texts.footer });
  if (posts.length === 0) return table;
  const total = FIRST_LINE + posts.length;
  const departments = [...new Set(posts.map(({ department }) => department))];
  const header: Area = { row: total + 2, column: 0, rowCount: 1, columnCount: SUM_COLUMNS };
  const sums: Area = { ...header, row: header.row + 1, rowCount: departments.length };
  const drawing: SheetDrawing = {
    ...table,
    rowHeights: [
      ...table.rowHeights,
      { row: total, points: 22 },
      { row: header.row, points: 24 },
      ...departments.map((name, index) => ({ row: sums.row + index, points: lineHeight([name], COLUMNS) })),
    ],
    blocks: [
      ...table.blocks,
      { row: total, column: 0, contents: [totalLine(texts, posts.length)] },
      { row: header.row, column: 0, contents: [sumHeaders(texts)] },
      {
        row: sums.row,
        column: 0,
        contents: departments.map((name, index) => sumLine(name, sums.row + index, posts.length)),
      },
    ],
    styles: [
      ...table.styles,
      {
        area: { row: total, column: 0, rowCount: 1, columnCount: COLUMNS.length },
        style: { bold: true, fill: PALETTE.band, border: PALETTE.line, vertical: 'center' },
      },
      { area: { row: total, column: at('planned'), rowCount: 1, columnCount: 5 }, style: CENTRE },
      { area: header, style: headerLook({ vertical: 'center', wrap: true }) },
      { area: sums, style: { size: SIZE, border: PALETTE.line, vertical: 'center', color: PALETTE.ink, wrap: true } },
      { area: { ...sums, column: at('planned'), columnCount: SUM_COLUMNS - at('planned') }, style: CENTRE },
    ],
    validations: [
      {
        area: column('planned', posts.length),
        rule: { type: 'whole', min: 0, max: 100000, message: texts.headcount.hint },
      },
    ],
  };
  // The total stays with the list, the sums by department with their header.
  return withPages(drawing, (row) => row === total - 1 || row === total + 1 || row === header.row, LEGIBLE);
}

function headcountLine(
  post: Post,
  row: number,
  { language }: Catalogue,
  texts: OrganisationTexts,
): Record<HeadcountColumn, CellContent> {
  const planned = cellAddress(row, at('planned'));
  const actual = cellAddress(row, at('actual'));
  const difference = (from: string, minus: string): CellContent =>
    formula(`=IF(${planned}="","",MAX(0,${from}-${minus}))`);
  return {
    department: post.department,
    position: post.position,
    role: post.role?.name[language] ?? '',
    planned: post.planned ?? '',
    // A text, so that no sum takes it for a plan.
    usual: post.role ? usualHeadcount(post.role) : '',
    actual: post.names.length + post.unnamed,
    vacant: difference(planned, actual),
    surplus: difference(actual, planned),
    names: post.names.join(texts.separator),
    note: '',
  };
}

function totalLine(texts: OrganisationTexts, count: number): CellContent[] {
  return COLUMNS.map(({ name }, index) => {
    if (index === 0) return texts.headcount.total;
    if (!isSummed(name)) return '';
    const numbers = areaAddress(column(name, count));
    return formula(`=IF(COUNT(${numbers})=0,"",SUM(${numbers}))`);
  });
}

function sumHeaders({ headcount }: OrganisationTexts): CellContent[] {
  return COLUMNS.slice(0, SUM_COLUMNS).map(({ name }) => {
    if (name === 'department') return headcount.departments;
    return isSummed(name) ? headcount.headers[name] : '';
  });
}

/** Sums of a department: each line of the list belongs to the department in its first cell. */
function sumLine(department: string, row: number, count: number): CellContent[] {
  return COLUMNS.slice(0, SUM_COLUMNS).map(({ name }): CellContent => {
    if (name === 'department') return department;
    if (!isSummed(name)) return '';
    const list = areaAddress(column('department', count));
    // SUMPRODUCT compares whole texts: a department's name may hold a wildcard, or be blank.
    const numbers = areaAddress(column(name, count));
    const own = `(${list}=${cellAddress(row, 0)})`;
    return formula(`=IF(SUMPRODUCT(${own}*ISNUMBER(${numbers}))=0,"",SUMPRODUCT(${own}*1,${numbers}))`);
  });
}

function isSummed(name: HeadcountColumn): boolean {
  return SUMMED.includes(name);
}

function at(name: HeadcountColumn): number {
  return COLUMNS.findIndex((each) => each.name === name);
}

function column(name: HeadcountColumn, rowCount: number): Area {
  return { row: FIRST_LINE, column: at(name), rowCount, columnCount: 1 };
}
