import { GridView } from '../../../src/staffing/cells/gridView';
import { bestHeader, headerAt, headerCandidates, isList } from '../../../src/staffing/header/findHeader';
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

describe('where a header is', () => {
  test('in the row with the words of a list, and nowhere where there are none', () => {
    expect(rowsOf(sheet('名单').withRows(PEOPLE))).toBeNull();
    expect(rowsOf(sheet('名单').withRow(['随便', '写写']).withRow(['a', 'b']))).toBeNull();
    expect(
      rowsOf(
        sheet('名单')
          .withHeader(['岗位'])
          .withRows([['店长'], ['美工'], ['客服主管']]),
      ),
    ).toEqual([0]);
    expect(
      rowsOf(
        sheet('名单')
          .withHeader(['负责人'])
          .withRows([['张伟'], ['李娜']]),
      ),
    ).toBeNull();
  });

  test('the upper one where the same comes again below, the better one elsewhere', () => {
    const twice = sheet('名单').withHeader(LIST).withRows(PEOPLE).withBlankRows(1).withHeader(LIST).withRows(PEOPLE);
    expect(rowsOf(twice)).toEqual([0]);
    const poor = sheet('名单')
      .withHeader(['序号', '手机', '部门'])
      .withRows([[1, '138', '运营部']])
      .withBlankRows(2);
    expect(rowsOf(poor.withHeader(LIST).withRows(PEOPLE))).toEqual([4]);
  });

  test('where a person says it is', () => {
    const view = new GridView(sheet('名单').withRow(['甲', '乙', '丙', '丁']).withRows(PEOPLE).grid());
    expect(headerAt(view, [0])).toMatchObject({ rows: [0], first: 0, last: 3 });
  });

  test('a list has positions beside people or places', () => {
    const list = (header: readonly string[]) => {
      const best = bestHeader(headerCandidates(new GridView(sheet('名单').withHeader(header).withRows(PEOPLE).grid())));
      return best && isList(best);
    };
    expect(list(LIST)).toBe(true);
    expect(list(['部门', '岗位', '编制', '备注'])).toBe(true);
    expect(list(['部门', '岗位', '工号', '备注'])).toBe(false);
    expect(list(['部门', '职称', '姓名', '备注'])).toBe(false);
  });

  test('how many below have left; none on a register of everybody', () => {
    const leavers = (...states: readonly string[]) => {
      const builder = sheet('名单').withHeader(['岗位', '姓名', '离职原因', '状态']);
      states.forEach((state, row) =>
        builder.withRow(['店长', `张伟${row}`, state === '离职' ? '个人原因' : '', state]),
      );
      return bestHeader(headerCandidates(new GridView(builder.grid())))?.leavers;
    };
    expect(leavers('离职', '离职')).toBe(1);
    expect(leavers('离职', '')).toBe(0.5);
    expect(leavers('离职', '在职')).toBe(0);
  });
});
