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

test('rows that were left out are known again after rows were put above them, and only they', () => {
  const [mark = ''] = [...(findStaffingTable([list(HEADER, ROWS).build()]).tables[0]?.marks.values() ?? [])].map(
    (each) => each.mark,
  );
  const chosen: FindOptions = { corrections: [{ sheet: '编制表', block: 0, rows: [{ mark, read: false }] }] };
  const remembered = remember(chosen, list(HEADER, ROWS));
  const longer = [['市场部', '市场岗', '市场经理', '赵磊'], ...ROWS];
  expect(positions(remembered, list(HEADER, longer))).toEqual(['市场岗', '客服岗']);
});

test('sheets that are gone are forgotten; when none is left the list is looked for', () => {
  const remembered = remember({ sheets: ['编制表', '二部'] }, list(HEADER, ROWS), list(HEADER, ROWS, '二部'));
  const renamed = [list(HEADER, ROWS, '一部').build(), list(HEADER, ROWS, '二部').build()];
  expect(findAsRemembered(renamed, remembered).options).toEqual({ sheets: ['二部'] });
  expect(findAsRemembered([list(HEADER, ROWS, '三部').build()], remembered).search.tables[0]?.sheet).toBe('三部');
});

describe('choices on one of several lists', () => {
  const both = (left = HEADER, right = HEADER) => {
    const builder = sheet('人员表').withHeader([...left, '', ...right]);
    ROWS.forEach((row, at) => builder.withRow([...row, '', ...row.slice(0, 3), `员工${at}`]));
    return builder;
  };
  const of = (block: number, sheetName = '人员表') => ({
    sheet: sheetName,
    block,
    columns: { position: block * 5 + 2 },
  });
  const options = (remembered: RememberedReading, ...sheets: readonly SheetBuilder[]) =>
    findAsRemembered(
      sheets.map((each) => each.build()),
      remembered,
    ).options;

  test('each is remembered with the headers of its own list', () => {
    const remembered = remember({ corrections: [of(0), of(1)] }, both());
    expect(remembered.corrections.map(({ headers }) => headers.map(({ column }) => column))).toEqual([
      [0, 1, 2, 3],
      [5, 6, 7, 8],
    ]);
    expect(options(remembered, both()).corrections).toEqual([of(0), of(1)]);
  });

  test('a choice about a list that is not there any more is dropped', () => {
    const remembered = remember({ corrections: [of(0), of(1)] }, both());
    expect(options(remembered, list(HEADER, ROWS, '人员表')).corrections).toEqual([of(0)]);
  });

  test('a list left out stays left out', () => {
    const out = { sheet: '人员表', block: 1, leaveOut: true };
    const remembered = remember({ corrections: [out] }, both());
    expect(options(remembered, both()).corrections).toEqual([out]);
  });
});

test('a column whose header stands twice now is not guessed', () => {
  const remembered = remember(CHOICE, list(HEADER, ROWS));
  const twice = list(
    ['部门', '岗位', '姓名', '职务', '职务'],
    ROWS.map(([department = '', position = '', post = '', name = '']) => [department, position, name, post, post]),
  );
  expect(findAsRemembered([twice.build()], remembered).options.corrections).toEqual([]);
});

test('a column without a header is not found again elsewhere', () => {
  const header = ['部门', '岗位', '', '姓名'];
  const remembered = remember(CHOICE, list(header, ROWS));
  expect(positions(remembered, list(header, ROWS))).toEqual(['店长', '客服主管']);
  const wider = list(
    ['工号', ...header],
    ROWS.map((row, index) => [`E00${index}`, ...row]),
  );
  expect(positions(remembered, wider)).toEqual(['运营岗', '客服岗']);
});

test('header rows hold while half of the headers are what they were', () => {
  const chosen: FindOptions = { corrections: [{ sheet: '编制表', block: 0, headerRows: [0] }] };
  const remembered = remember(chosen, list(HEADER, ROWS));
  const kept = (header: readonly string[]) =>
    findAsRemembered([list(header, ROWS).build()], remembered).options.corrections;
  expect(kept(['部门', '岗位', '乙', '丙'])).toEqual(chosen.corrections);
  expect(kept(['乙', '岗位', '丙', '丁'])).toEqual([]);
  const none: FindOptions = { corrections: [{ sheet: '编制表', block: 0, headerRows: [], columns: { position: 1 } }] };
  const bare = () => sheet('编制表').withRows(ROWS);
  expect(findAsRemembered([bare().build()], remember(none, bare())).options.corrections).toEqual(none.corrections);
});

test('nothing chosen is nothing to remember, and nothing to apply', () => {
  expect(toRemember({}, [])).toEqual({ corrections: [] });
  expect(findAsRemembered([list(HEADER, ROWS).build()], { corrections: [] }).options).toEqual({});
});

test('a choice about a list that is not read is remembered without headers', () => {
  const [correction] = CHOICE.corrections ?? [];
  expect(toRemember(CHOICE, [])).toEqual({ corrections: [{ ...correction, headers: [] }] });
});

test('a list left out on a sheet that is gone is forgotten', () => {
  const out: FindOptions = { corrections: [{ sheet: '编制表', block: 0, leaveOut: true }] };
  const remembered = remember(out, list(HEADER, ROWS));
  expect(findAsRemembered([list(HEADER, ROWS, '一部').build()], remembered).options).toEqual({});
});

test('choices on two sheets are held against the headers of their own sheet', () => {
  const other = ['姓名', '职务', '岗位', '部门'];
  const turned = ROWS.map((row) => [...row].reverse().map((text) => `${text}二`));
  const choices: FindOptions = {
    sheets: ['编制表', '二部'],
    corrections: [
      { sheet: '编制表', block: 0, columns: { position: 2 } },
      { sheet: '二部', block: 0, columns: { position: 1 } },
    ],
  };
  const remembered = remember(choices, list(HEADER, ROWS), list(other, turned, '二部'));
  const wider = (header: readonly string[], rows: readonly (readonly string[])[], name: string) =>
    list(
      ['备注', ...header],
      rows.map((row) => ['x', ...row]),
      name,
    ).build();
  const { options } = findAsRemembered([wider(HEADER, ROWS, '编制表'), wider(other, turned, '二部')], remembered);
  expect(options.corrections?.map(({ sheet: name, columns }) => [name, columns])).toEqual([
    ['编制表', { position: 3 }],
    ['二部', { position: 2 }],
  ]);
});

test('of two columns with one header the one that was chosen stays chosen', () => {
  const twice = list(
    ['部门', '职务', '职务', '姓名'],
    ROWS.map(([team = '', , post = '', name = '']) => [team, '员工', post, name]),
  );
  expect(positions(remember(CHOICE, twice), twice)).toEqual(['店长', '客服主管']);
});
