import { areaAddress, cellAddress, type Area } from '../../base/address';
import { formula, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import type { Catalogue } from '../../catalogue/catalogue';
import type { Post } from '../../organisation/posts';
import { headerLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { withPages } from '../sheet/printPages';
import { usualHeadcount } from '../sheet/roleLines';
import type { HeadcountColumn, OrganisationTexts } from '../texts/organisationTexts';
import { drawTable, FIRST_LINE, type TableColumn } from './tableDrawing';

const CENTRE: CellStyle = { horizontal: 'center' };
const COLUMNS: readonly TableColumn<HeadcountColumn>[] = [
  { name: 'department', width: 16 },
  { name: 'position', width: 18 },
  { name: 'role', width: 18 },
  { name: 'planned', width: 8, style: { ...CENTRE, fill: PALETTE.input } },
  { name: 'usual', width: 10, style: { ...CENTRE, color: PALETTE.quiet } },
  { name: 'actual', width: 8, style: CENTRE },
  { name: 'vacant', width: 8, style: CENTRE },
  { name: 'surplus', width: 8, style: CENTRE },
  { name: 'names', width: 34 },
  { name: 'note', width: 18, style: { fill: PALETTE.input } },
];
/** One column apart from the table. */
const SIDE = COLUMNS.length + 1;
const SIDE_COLUMNS = ['department', 'planned', 'actual', 'vacant', 'surplus'] as const;

/** Planned, actual and vacant places, a line a post; sums are formulas, by department beside the list and in all below it. */
export function drawHeadcount(posts: readonly Post[], catalogue: Catalogue, texts: OrganisationTexts): SheetDrawing {
  const { headers, hint } = texts.headcount;
  const lines = posts.map((post, index) => headcountLine(post, FIRST_LINE + index, catalogue, texts));
  const table = drawTable(COLUMNS, { title: texts.titles.headcount, hint, headers, lines, footer: texts.footer });
  if (posts.length === 0) return table;
  const total = FIRST_LINE + posts.length;
  const departments = [...new Set(posts.map(({ department }) => department))];
  const side: Area = { row: FIRST_LINE, column: SIDE, rowCount: departments.length, columnCount: SIDE_COLUMNS.length };
  return withPages({
    ...table,
    columnWidths: [...table.columnWidths, 2, 16, 8, 8, 8, 8],
    rowHeights: [...table.rowHeights, { row: total, points: 22 }],
    blocks: [
      ...table.blocks,
      { row: total, column: 0, contents: [totalLine(texts, posts.length)] },
      { row: FIRST_LINE - 1, column: SIDE, contents: [sideHeaders(texts)] },
      { row: FIRST_LINE, column: SIDE, contents: departments.map((_, index) => sideLine(index, departments, posts)) },
    ],
    styles: [
      ...table.styles,
      {
        area: { row: total, column: 0, rowCount: 1, columnCount: COLUMNS.length },
        style: { bold: true, fill: PALETTE.band, border: PALETTE.line, vertical: 'center' },
      },
      { area: { row: total, column: 3, rowCount: 1, columnCount: 5 }, style: CENTRE },
      { area: { ...side, row: FIRST_LINE - 1, rowCount: 1 }, style: headerLook({ vertical: 'center', wrap: true }) },
      { area: side, style: { size: 10, border: PALETTE.line, vertical: 'center', color: PALETTE.ink } },
      { area: { ...side, column: SIDE + 1, columnCount: SIDE_COLUMNS.length - 1 }, style: CENTRE },
    ],
    validations: [
      {
        area: column('planned', posts.length),
        rule: { type: 'whole', min: 0, max: 100000, message: texts.headcount.hint },
      },
    ],
  });
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

function sideHeaders({ headcount }: OrganisationTexts): CellContent[] {
  return SIDE_COLUMNS.map((name) => (name === 'department' ? headcount.departments : headcount.headers[name]));
}

/** Sums by department: each line of the list belongs to the department in its first cell. */
function sideLine(index: number, departments: readonly string[], posts: readonly Post[]): CellContent[] {
  const row = FIRST_LINE + index;
  const name = departments[index] ?? '';
  return SIDE_COLUMNS.map((each): CellContent => {
    if (each === 'department') return name;
    const list = areaAddress(column('department', posts.length));
    // SUMPRODUCT compares whole texts: a department's name may hold a wildcard, or be blank.
    const numbers = areaAddress(column(each, posts.length));
    const own = `(${list}=${cellAddress(row, SIDE)})`;
    return formula(`=IF(SUMPRODUCT(${own}*ISNUMBER(${numbers}))=0,"",SUMPRODUCT(${own}*1,${numbers}))`);
  });
}

function isSummed(name: HeadcountColumn): boolean {
  return name === 'planned' || name === 'actual' || name === 'vacant' || name === 'surplus';
}

function at(name: HeadcountColumn): number {
  return COLUMNS.findIndex((each) => each.name === name);
}

function column(name: HeadcountColumn, rowCount: number): Area {
  return { row: FIRST_LINE, column: at(name), rowCount, columnCount: 1 };
}
