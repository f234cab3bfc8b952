import { GridView } from '../../../src/staffing/cells/gridView';
import { bestHeader, headerAt, headerCandidates } from '../../../src/staffing/header/findHeader';
import { completeHeader } from '../../../src/staffing/header/headerRows';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

const LIST = ['部门', '岗位', '姓名', '工号'];
const PEOPLE = [
  ['运营部', '店长', '张伟', 'E1'],
  ['客服部', '客服主管', '李娜', 'E2'],
  ['设计部', '美工', '王芳', 'E3'],
];

/** The rows of the header that is found. */
function rowsOf(builder: SheetBuilder): readonly number[] | null {
  const view = new GridView(builder.grid());
  const best = bestHeader(headerCandidates(view));
  return best && completeHeader(view, best);
}

describe('the rows of a header', () => {
  test('one row, also below a title and facts', () => {
    expect(rowsOf(sheet('名单').withHeader(LIST).withRows(PEOPLE))).toEqual([0]);
    expect(rowsOf(sheet('名单').withTitle('运营部人员名单', 4).withHeader(LIST).withRows(PEOPLE))).toEqual([1]);
    const facts = sheet('名单')
      .withRow(['部门：运营部', '', '日期：2026-01-01'])
      .withMerge(0, 0, 1, 2)
      .withMerge(0, 2, 1, 2);
    expect(rowsOf(facts.withHeader(LIST).withRows(PEOPLE))).toEqual([1]);
  });

  test('with headings over parts of it; one heading over all of it is a title', () => {
    const groups = sheet('名单').withRow(['组织', '', '人员', '']).withMerge(0, 0, 1, 2).withMerge(0, 2, 1, 2);
    expect(rowsOf(groups.withHeader(LIST).withRows(PEOPLE))).toEqual([0, 1]);
    const whole = sheet('名单').withRow(['组织与人员', '', '', '']).withMerge(0, 0, 1, 4);
    expect(rowsOf(whole.withHeader(LIST).withRows(PEOPLE))).toEqual([1]);
    const one = sheet('名单').withRow(['', '', '人员', '']).withMerge(0, 2, 1, 2);
    expect(rowsOf(one.withHeader(LIST).withRows(PEOPLE))).toEqual([1]);
  });

  test('with cells merged downwards beside a heading over two', () => {
    const builder = sheet('名单')
      .withRow(['部门', '岗位', '人员', ''])
      .withRow(['', '', '姓名', '工号'])
      .withMerge(0, 0, 2, 1)
      .withMerge(0, 1, 2, 1)
      .withMerge(0, 2, 1, 2);
    expect(rowsOf(builder.withRows(PEOPLE))).toEqual([0, 1]);
  });

  test('with a second language below or above it', () => {
    const english = ['Department', 'Position', 'Name', 'Employee No.'];
    expect(rowsOf(sheet('名单').withHeader(LIST).withRow(english).withRows(PEOPLE))).toEqual([0, 1]);
    expect(rowsOf(sheet('名单').withRow(english).withHeader(LIST).withRows(PEOPLE))).toEqual([0, 1]);
    expect(rowsOf(sheet('名单').withHeader(LIST).withRow(['Department', 'x', 'y', 'z']).withRows(PEOPLE))).toEqual([0]);
  });

  test('without the names a program gives its columns, nor the same header once more', () => {
    const names = ['dept_name', 'position', 'name', 'employee_no'];
    const english = ['Department', 'Position', 'Name', 'Employee No.'];
    expect(rowsOf(sheet('List').withHeader(english).withRow(names).withRows(PEOPLE))).toEqual([0]);
    expect(rowsOf(sheet('名单').withHeader(LIST).withHeader(LIST).withRows(PEOPLE))).toEqual([0]);
  });
});

/** All rows of the header of which one row is known. */
function completed(builder: SheetBuilder, row: number): readonly number[] | null {
  const view = new GridView(builder.grid());
  const header = headerAt(view, [row]);
  return header && completeHeader(view, header);
}

describe('rows above a header', () => {
  /** Headings from the top down, each with its first column and its width, above a list that stands away from the corner. */
  const headed = (...rows: readonly (readonly (readonly [string, number, number])[])[]) => {
    const builder = sheet('名单');
    rows.forEach((headings, row) =>
      headings.forEach(([text, column, width]) => {
        builder.withCell(row + 3, column, text);
        if (width > 1) builder.withMerge(row + 3, column, 1, width);
      }),
    );
    builder
      .startingAt(rows.length + 3, 2)
      .withHeader(LIST)
      .withRows(PEOPLE);
    return completed(builder, rows.length + 3);
  };

  test('belong to it with two headings over parts of it', () => {
    expect(headed([['左边', 2, 2], ['右边', 4, 2]])).toEqual([3, 4]); // prettier-ignore
    expect(headed([['左边', 2, 2], ['右边', 5, 1]])).toEqual([4]); // prettier-ignore
    expect(headed([['左边', 2, 2]])).toEqual([4]);
    expect(headed([['左右', 2, 4]])).toEqual([4]);
    expect(headed([['左边', 2, 2], ['右边：', 4, 2]])).toEqual([3, 4]); // prettier-ignore
    expect(headed([['左边：甲', 2, 2], ['右边', 4, 2]])).toEqual([4]); // prettier-ignore
  });

  test('do not where a heading reaches out of the list', () => {
    expect(headed([['左边', 2, 2], ['右边', 4, 3]])).toEqual([4]); // prettier-ignore
  });

  test('belong to it where a cell of it is merged downwards from there', () => {
    const merged = (rowCount: number) => {
      const builder = sheet('名单').startingAt(3, 2).withRow(['部门', '左边', '右边']);
      if (rowCount > 1) builder.withMerge(3, 2, rowCount, 1);
      return completed(builder.withRow([null, ...LIST.slice(1)]).withRows(PEOPLE), 4);
    };
    expect([merged(1), merged(2)]).toEqual([[4], [3, 4]]);
  });

  test('are four at most', () => {
    const groups: readonly (readonly [string, number, number])[] = [
      ['左边', 2, 2],
      ['右边', 4, 2],
    ];
    expect(headed(groups, groups, groups, groups)).toEqual([4, 5, 6, 7]);
  });
});

describe('a row above or below in another language', () => {
  const below = (header: readonly string[], row: readonly string[]) =>
    completed(sheet('名单').startingAt(3, 2).withHeader(header).withRow(row).withRows(PEOPLE), 3);
  const LONG = [...LIST, '备注'];

  test('has two known words, and three known of five', () => {
    expect(below(LIST, ['Department', 'Position'])).toEqual([3, 4]);
    expect(below(LIST, ['Department'])).toEqual([3]);
    expect(below(LIST, ['Department', 'Position', 'x', 'y'])).toEqual([3]);
    expect(below(LONG, ['Department', 'Position', 'Name', 'y', 'z'])).toEqual([3, 4]);
  });

  test('has no labels of facts', () => {
    expect(below(LIST, ['Department', 'Position', '日期：'])).toEqual([3]);
    const above = sheet('名单').withRow(['Department', 'Position', 'Name', '日期：']).withHeader(LIST);
    expect(completed(above.withRows(PEOPLE), 1)).toEqual([1]);
  });

  test('may hold the names a program gives the columns of a Chinese list', () => {
    const names = ['dept_name', 'position_name', 'emp_name', 'employee_no'];
    expect(below(LIST, names)).toEqual([3, 4]);
    expect(below(['Department', 'Position', 'Name', 'Employee No.'], names)).toEqual([3]);
    expect(below(['Department', 'Position', 'Name', 'Employee No.'], ['部门', '岗位', 'emp_name', '工号'])).toEqual([
      3,
    ]);
    expect(below(['Department', 'Position', 'Name', 'Employee No.'], ['部门', '岗位', '姓名', '工号'])).toEqual([3, 4]);
  });
});

describe('a row below a heading over two columns', () => {
  const below = (...row: readonly string[]) => {
    const builder = sheet('名单').withCell(0, 0, '说明').startingAt(3, 2).withHeader(['部门', '岗位', '姓名', '']);
    return completed(builder.withMerge(3, 4, 1, 2).withRow(row).withRows(PEOPLE), 3);
  };

  test('belongs to the header where it stands under the heading alone and names no data', () => {
    expect(below('', '', '正职', '副职')).toEqual([3, 4]);
    expect(below('', '', '', '随便')).toEqual([3, 4]);
    expect(below('', '', '张伟', '随便')).toEqual([3]);
    expect(below('随便', '', '正职', '副职')).toEqual([3]);
    expect(below('', '', '', '')).toEqual([3]);
  });
});
