import { companyInspection } from '../../support/inspection';
import {
  corrected,
  filledRows,
  headerRowsText,
  parseHeaderRows,
  parseRow,
  refusedHeader,
  sameLists,
} from '../../../../src/taskpane/state/list/reading';

const RANGE = { first: 1, last: 12 };

describe('header rows as typed', () => {
  test.each([
    ['12', [11]],
    ['13', null],
    ['99', null],
    ['12-13', null],
    ['3', [2]],
    [' 3 - 4 ', [2, 3]],
    ['３～５', [2, 3, 4]],
    ['3至4', [2, 3]],
    ['', []],
    ['0', null],
    ['4-3', null],
    ['1-20', null],
    ['第三行', null],
  ])('%j is %j', (text, rows) => {
    expect(parseHeaderRows(text, RANGE)).toEqual(rows);
  });

  test.each([[[2]], [[2, 3]], [[]]])('%j is shown in a form that is understood', (rows) => {
    expect(parseHeaderRows(headerRowsText(rows), RANGE)).toEqual(rows);
  });

  test('a row counts within what is filled, blank rows around it left out', () => {
    const range = filledRows({
      row: 2,
      values: [
        ['', ''],
        ['', '部门'],
        ['', ''],
        ['店长', ''],
        ['', ''],
      ],
    });
    expect(range).toEqual({ first: 4, last: 6 });
    expect(['3', '4', '５', '6', '7', '四', '-4', ''].map((text) => parseRow(text, range))).toEqual([
      ...[null, 4, 5, 6],
      ...[null, null, null, null],
    ]);
    expect(parseRow('1', filledRows({ row: 0, values: [['']] }))).toBeNull();
  });

  test('rows that were given and lead to no list are told from a list that has no header', () => {
    const [{ table }] = companyInspection().lists;
    const given = { corrections: [{ sheet: table.sheet, block: table.block, headerRows: [4] }] };
    expect(refusedHeader(given, { ...table, headerRows: [] })).toEqual([4]);
    expect(refusedHeader(given, table)).toBeNull();
    expect(refusedHeader({}, { ...table, headerRows: [] })).toBeNull();
    const cleared = { corrections: [{ ...given.corrections[0], sheet: table.sheet, block: 0, headerRows: [] }] };
    expect(refusedHeader(cleared, { ...table, headerRows: [] })).toBeNull();
  });
});

describe('corrected', () => {
  const list = { sheet: '编制表', block: 0 };

  test('adds to what was corrected before, list by list', () => {
    const first = corrected({}, list, { columns: { manager: 3 } });
    const second = corrected(first, list, { columns: { position: 1 }, headerRows: [2] });
    const third = corrected(second, { sheet: '编制表', block: 1 }, { leaveOut: true });
    expect(third).toEqual({
      corrections: [
        { sheet: '编制表', block: 0, columns: { manager: 3, position: 1 }, headerRows: [2] },
        { sheet: '编制表', block: 1, leaveOut: true },
      ],
    });
  });
});

describe('sameLists', () => {
  test('keeps to the sheets on screen, though another one may be active by now', () => {
    expect(sameLists({}, companyInspection())).toEqual({ sheets: ['编制表'] });
    expect(sameLists({}, null)).toEqual({});
    expect(sameLists({ sheets: ['岗位编制'] }, companyInspection())).toEqual({ sheets: ['岗位编制'] });
  });

  test('a list that was left out can come back', () => {
    for (const leaveOut of [true, false]) {
      const corrections = [{ sheet: '客服部', block: 0, leaveOut }];
      expect(sameLists({ corrections }, companyInspection())).toEqual({ sheets: ['编制表', '客服部'], corrections });
    }
  });
});
