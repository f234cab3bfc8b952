import { companyInspection } from '../../support/inspection';
import { corrected, headerRowsText, parseHeaderRows, sameLists } from '../../../../src/taskpane/state/list/reading';

describe('header rows as typed', () => {
  test.each([
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
    expect(parseHeaderRows(text)).toEqual(rows);
  });

  test.each([[[2]], [[2, 3]], [[]]])('%j is shown in a form that is understood', (rows) => {
    expect(parseHeaderRows(headerRowsText(rows))).toEqual(rows);
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
