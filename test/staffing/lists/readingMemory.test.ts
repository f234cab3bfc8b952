import { findAsRemembered, toRemember, type RememberedReading } from '../../../src/staffing/lists/readingMemory';
import { findStaffingTable, type FindOptions } from '../../../src/staffing/lists/findStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

const list = (header: readonly string[], rows: readonly (readonly string[])[], name = '编制表') =>
  sheet(name).withHeader(header).withRows(rows);
const HEADER = ['部门', '岗位', '职务', '姓名'];
const ROWS = [
  ['运营部', '运营岗', '店长', '张明'],
  ['客服部', '客服岗', '客服主管', '李静'],
];
const CHOICE: FindOptions = { corrections: [{ sheet: '编制表', block: 0, columns: { position: 2 } }] };

function remember(options: FindOptions, ...sheets: readonly SheetBuilder[]): RememberedReading {
  const contents = sheets.map((each) => each.build());
  const reading = toRemember(options, findStaffingTable(contents, options).tables);
  return JSON.parse(JSON.stringify(reading)) as RememberedReading;
}

function positions(remembered: RememberedReading, ...sheets: readonly SheetBuilder[]) {
  const { search } = findAsRemembered(
    sheets.map((each) => each.build()),
    remembered,
  );
  return search.tables.flatMap((table) => table.rows.map((row) => row.position));
}

test('a column that was chosen is chosen again', () => {
  const remembered = remember(CHOICE, list(HEADER, ROWS));
  expect(positions(remembered, list(HEADER, ROWS))).toEqual(['店长', '客服主管']);
});

test('it is found by its header where columns were inserted before it', () => {
  const remembered = remember(CHOICE, list(HEADER, ROWS));
  const wider = list(
    ['工号', ...HEADER],
    ROWS.map((row, index) => [`E00${index}`, ...row]),
  );
  expect(positions(remembered, wider)).toEqual(['店长', '客服主管']);
});

test('it is dropped, and nothing else chosen instead, where its header is gone', () => {
  const remembered = remember(CHOICE, list(HEADER, ROWS));
  const other = list(
    ['部门', '岗位', '手机', '姓名'],
    ROWS.map(([department = '', position = '', , name = '']) => [department, position, '13800000000', name]),
  );
  expect(positions(remembered, other)).toEqual(['运营岗', '客服岗']);
});

test('a column that was said to be missing stays missing', () => {
  const none: FindOptions = { corrections: [{ sheet: '编制表', block: 0, columns: { department: null } }] };
  const contents = [list(HEADER, ROWS).build()];
  const { search } = findAsRemembered(contents, remember(none, list(HEADER, ROWS)));
  expect(search.tables[0]?.columns.department).toBeNull();
});

test('header rows hold while the header below them is the same', () => {
  const twoRows = (below: readonly string[]) =>
    sheet('编制表').withHeader(['', '', '', '']).withHeader(below).withRows(ROWS);
  const chosen: FindOptions = { corrections: [{ sheet: '编制表', block: 0, headerRows: [1] }] };
  const remembered = remember(chosen, twoRows(HEADER));
  const options = (...sheets: readonly SheetBuilder[]) =>
    findAsRemembered(
      sheets.map((each) => each.build()),
      remembered,
    ).options;
  expect(options(twoRows(HEADER)).corrections).toEqual(chosen.corrections);
  expect(options(list(['甲', '乙', '丙', '丁'], ROWS)).corrections).toEqual([]);
});

test('sheets that are gone are forgotten; when none is left the list is looked for', () => {
  const remembered = remember({ sheets: ['编制表', '二部'] }, list(HEADER, ROWS), list(HEADER, ROWS, '二部'));
  const renamed = [list(HEADER, ROWS, '一部').build(), list(HEADER, ROWS, '二部').build()];
  expect(findAsRemembered(renamed, remembered).options).toEqual({ sheets: ['二部'] });
  expect(findAsRemembered([list(HEADER, ROWS, '三部').build()], remembered).search.tables[0]?.sheet).toBe('三部');
});
