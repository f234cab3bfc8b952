import fc from 'fast-check';
import { intersects } from '../../src/base/address';
import { readLists } from '../../src/staffing/lists/readLists';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import { GridView } from '../../src/staffing/cells/gridView';
import type { CellValue, Grid } from '../../src/base/grid';

const WORDS = [
  '部门',
  '岗位',
  '姓名',
  '工号',
  '编制',
  '岗位职责',
  '运营部',
  '客服部',
  '店长',
  '美工',
  '张三',
  '李四、王五',
  '空缺',
  '合计',
  '小计',
  '备注：无',
  '制表人：周',
  '一、运营部',
  '#N/A',
  '3人',
  '2023-05-01',
  'Position',
  '{{姓名}}',
  '=岗位',
  '🙂',
  '\u200b',
  ' ',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constant('') },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.double(),
      fc.integer(),
      fc.boolean(),
    ),
  },
);
const merge = fc.record({
  row: fc.nat(14),
  column: fc.nat(7),
  rowCount: fc.integer({ min: 1, max: 5 }),
  columnCount: fc.integer({ min: 1, max: 4 }),
});

const grid: fc.Arbitrary<Grid> = fc
  .record({
    row: fc.nat(5),
    column: fc.nat(5),
    values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 16 }),
    merges: fc.array(merge, { maxLength: 4 }),
    hiddenRows: fc.array(fc.nat(20), { maxLength: 3 }),
    truncated: fc.boolean(),
  })
  .map((parts) => ({
    sheet: '任意',
    ...parts,
    formulas: parts.values,
    formats: parts.values.map((row) => row.map(() => 'General')),
    hiddenColumns: [],
    tables: [],
  }));

test('reading any grid gives a table or a fatal issue, and accounts for every row of the list once', () => {
  fc.assert(
    fc.property(grid, (given) => {
      const { table, issues } = readStaffingTable(given);
      if (table === null) return expect(issues.some((issue) => issue.fatal)).toBe(true);
      const said = [...table.rows.map((row) => row.row), ...table.skipped.map((row) => row.row), ...table.headerRows];
      const { row, rowCount } = table.area;
      expect(said.sort((a, b) => a - b)).toEqual(Array.from({ length: rowCount }, (_, index) => row + index));
      expect(issues.filter((issue) => issue.fatal)).toEqual([]);
      for (const { position } of table.rows) expect(position).toBe(position.trim());
    }),
    { numRuns: 1500 },
  );
});

test('a list with a header is accounted for as well', () => {
  const below = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(below, (rows) => {
      const values: CellValue[][] = [['部门', '岗位', '姓名'], ['运营部', '店长', '张三'], ...rows];
      const formats = values.map((row) => row.map(() => 'General'));
      const list: Grid = {
        sheet: '表',
        row: 0,
        column: 0,
        values,
        formulas: values,
        formats,
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        tables: [],
        truncated: false,
      };
      const { table } = readStaffingTable(list);
      if (!table) throw new Error('no table');
      const said = [...table.rows.map((row) => row.row), ...table.skipped.map((row) => row.row), ...table.headerRows];
      expect(new Set(said).size).toBe(said.length);
      expect(said.length).toBe(table.area.rowCount);
    }),
    {
      numRuns: 1500,
      // Answers fill most of the column of positions.
      examples: [
        [
          [
            ['部门', false, '部门'],
            ['部门', false, '部门'],
          ],
        ],
      ],
    },
  );
});

test('several lists of a sheet never share a cell, and nobody is read twice from one place', () => {
  const line = fc.array(cell, { minLength: 8, maxLength: 8 });
  const header = fc.constantFrom<CellValue[]>(
    ['部门', '岗位', '姓名', '', '部门', '岗位', '姓名', ''],
    ['岗位', '姓名', '工号', '岗位', '姓名', '工号', '', ''],
    ['部门', '岗位', '姓名', '编制', '', '', '', ''],
    ['姓名', '岗位', '部门', '', '', '岗位', '姓名', '工号'],
  );
  const sheets = fc.array(fc.tuple(header, fc.array(line, { maxLength: 5 })), { minLength: 1, maxLength: 3 });
  let several = 0;
  fc.assert(
    fc.property(sheets, fc.array(merge, { maxLength: 2 }), (parts, merges) => {
      const values = parts.flatMap(([top, body]) => [top, ...body]);
      const formats = values.map((row) => row.map(() => 'General'));
      const given: Grid = {
        sheet: '表',
        row: 0,
        column: 0,
        values,
        formulas: values,
        formats,
        merges,
        hiddenRows: [],
        hiddenColumns: [],
        tables: [],
        truncated: false,
      };
      const { tables } = readLists(new GridView(given));
      if (tables.length > 1) several += 1;
      tables.forEach((table, index) => {
        expect(table.block).toBe(index);
        for (const other of tables.slice(index + 1)) expect(intersects(table.area, other.area)).toBe(false);
      });
    }),
    { numRuns: 800 },
  );
  expect(several).toBeGreaterThan(20);
});
