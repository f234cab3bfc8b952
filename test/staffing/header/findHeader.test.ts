import { GridView } from '../../../src/staffing/cells/gridView';
import {
  bestHeader,
  headerAt,
  headerCandidates,
  isList,
  type HeaderCandidate,
} from '../../../src/staffing/header/findHeader';
import { headerMeaning } from '../../../src/staffing/words/headerMeaning';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

const LIST = ['部门', '岗位', '姓名', '工号'];
const PEOPLE = [
  ['运营部', '店长', '张伟', 'E1'],
  ['客服部', '客服主管', '李娜', 'E2'],
  ['设计部', '美工', '王芳', 'E3'],
];

const candidates = (builder: SheetBuilder) => headerCandidates(new GridView(builder.grid()));

/** The row or rows that the header is found by. */
function rowsOf(builder: SheetBuilder): readonly number[] | null {
  return bestHeader(candidates(builder))?.rows ?? null;
}

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

describe('which rows are tried together', () => {
  const tried = (builder: SheetBuilder) => candidates(builder).map(({ rows }) => rows.join());
  const second = ['', '岗位', '姓名', '工号'];

  test('those that cells merged downwards tie together, three at most', () => {
    const tied = (rowCount: number) =>
      tried(sheet('名单').withHeader(LIST).withRows([second, second, second]).withMerge(0, 0, rowCount, 1));
    expect(tied(1)).not.toContain('0,1');
    expect(tied(2)).toEqual(expect.arrayContaining(['0', '0,1', '1']));
    expect(tied(2)).not.toContain('0,1,2');
    expect(tied(3)).toContain('0,1,2');
    expect(tied(4)).not.toContain('0,1,2,3');
  });

  test('a heading over a part of the list and the row below it; not a title over all of it', () => {
    const headed = (column: number, columnCount: number) =>
      tried(sheet('名单').withRow(LIST).withRow(LIST).withMerge(0, column, 1, columnCount));
    expect(headed(2, 2)).toContain('0,1');
    expect(headed(0, 3)).toContain('0,1');
    expect(headed(0, 4)).not.toContain('0,1');
  });

  test('also away from the corner', () => {
    const away = sheet('名单').startingAt(6, 5).withHeader(LIST).withRows([second, second]);
    expect(tried(away.withMerge(6, 8, 2, 1))).toEqual(expect.arrayContaining(['6', '6,7']));
  });

  test('in the first 120 rows, and wherever an Excel table begins', () => {
    const at = (row: number) =>
      sheet('名单').withCell(3, 0, '说明').startingAt(row, 0).withHeader(LIST).withRows(PEOPLE);
    expect(tried(at(122))).toEqual(['122']);
    expect(tried(at(123))).toEqual([]);
    expect(tried(at(123).withTable('表1', { row: 123, column: 0, rowCount: 4, columnCount: 4 }))).toEqual(['123']);
  });

  test('the same is not looked for twice', () => {
    const view = new GridView(sheet('名单').withHeader(LIST).withRows(PEOPLE).grid());
    expect(headerCandidates(view)).toBe(headerCandidates(view));
  });
});

describe('which rows may be headers', () => {
  const may = (...header: Cells) => candidates(sheet('名单').withRow(header).withRow(['甲', '乙'])).length > 0;

  test('a position by itself, where its word is sure', () => {
    expect(may('岗位')).toBe(true);
    expect(may('职衔')).toBe(true);
    expect(may('职称职务')).toBe(false);
    expect(may('姓名')).toBe(false);
  });

  test('a position beside another sure word, whatever else stands there', () => {
    const data = ['张三', '2023-05-01', 'E001', '13800001111'];
    expect(may('岗位', '姓名', ...data)).toBe(true);
    expect(may('职衔', '名字', ...data)).toBe(true);
    expect(may('岗位', '人员', ...data)).toBe(false);
    expect(may('部门', '姓名', ...data)).toBe(false);
  });

  test('else two known words, one of them a field, among few cells that look like data', () => {
    expect(may('部门', '备注')).toBe(true);
    expect(may('部门', '随便')).toBe(false);
    expect(may('性别', '备注')).toBe(false);
    expect(may('部门', '备注', '张三', '李四')).toBe(false);
    expect(may('部门', '备注', '张三', '李四', '随便')).toBe(true);
  });
});

describe('how good a header is', () => {
  const score = (header: Cells, rows: readonly Cells[] = PEOPLE) =>
    bestHeader(candidates(sheet('名单').startingAt(4, 3).withHeader(header).withRows(rows)))?.score ?? NaN;
  const plain = score(LIST);

  test('better with every known word, a little worse with unknown ones, much worse with data', () => {
    expect(score([...LIST, '入职日期'])).toBeGreaterThan(score([...LIST, '备注']));
    expect(score([...LIST, '备注'])).toBeGreaterThan(plain);
    expect(score([...LIST, '直接上级'])).toBeGreaterThan(score([...LIST, '考核指标']));
    expect(score([...LIST, '岗位'])).toBeCloseTo(plain, 9);
    expect(score([...LIST, ''], PEOPLE.map((line) => [...line, 'x']))).toBeCloseTo(plain, 9); // prettier-ignore
    expect(score([...LIST, '随便'])).toBeLessThan(plain);
    expect(score([...LIST, '随便'])).toBeGreaterThan(score([...LIST, '张三']));
    expect(score([...LIST.slice(0, 3), '负责人'])).toBeLessThan(plain);
  });

  test('two hundred unknown columns count no more than twenty', () => {
    const unknown = (count: number) => [
      ...LIST,
      ...Array.from({ length: count }, (_, index) => `随便${'甲乙丙'[index % 3]}`),
    ];
    expect(score(unknown(10))).toBeGreaterThan(score(unknown(15)));
    expect(score(unknown(200))).toBeCloseTo(score(unknown(20)), 9);
  });

  test('better with positions below it, the more the better up to ten', () => {
    const rows = (count: number, position: string) =>
      Array.from({ length: count }, () => ['运营部', position, '张伟', 'E1']);
    expect(score(LIST, rows(10, '店长'))).toBeGreaterThan(score(LIST, rows(3, '店长')));
    expect(score(LIST, rows(29, '店长'))).toBeCloseTo(score(LIST, rows(10, '店长')), 9);
    expect(score(LIST, rows(3, '店长'))).toBeGreaterThan(score(LIST, rows(3, '随便')));
    expect(score(LIST, rows(3, '随便'))).toBeGreaterThan(score(LIST, rows(3, '')));
    const mixed = [...rows(3, '随便'), ...rows(3, '店长')];
    expect(score(LIST, mixed)).toBeGreaterThan(score(LIST, rows(6, '随便')));
    expect(score(LIST, mixed)).toBeLessThan(score(LIST, rows(6, '店长')));
  });

  test('thirty rows below are looked at', () => {
    const far = (row: number) => score(LIST, [...Array.from({ length: row - 1 }, () => ['运营部']), ['', '店长']]);
    expect(far(30)).toBeGreaterThan(far(31));
    expect(far(31)).toBe(score(LIST, [['运营部']]));
  });

  test('without a position, anything in the row below', () => {
    const header = ['部门', '姓名', '备注'];
    expect(score(header, [['', '张伟']])).toBe(score(header, [['运营部', '张伟']]));
    expect(score(header, [['', '张伟']])).toBeGreaterThan(score(header, [[], ['运营部', '张伟']]));
  });

  test('two rows where they say more than one, one where it says the same', () => {
    const moves = sheet('调动')
      .withRow(['姓名', '调整前', '', '调整后', ''])
      .withRow(['', '部门', '岗位', '部门', '岗位']);
    moves.withMerge(0, 0, 2, 1).withMerge(0, 1, 1, 2).withMerge(0, 3, 1, 2);
    expect(rowsOf(moves.withRow(['张伟', '客服部', '客服', '运营部', '店长']))).toEqual([0, 1]);
    const people = sheet('名单').withRow(['部门', '岗位', '人员', '']).withRow(['', '', '姓名', '工号']);
    people.withMerge(0, 0, 2, 1).withMerge(0, 1, 2, 1).withMerge(0, 2, 1, 2);
    expect(rowsOf(people.withRows(PEOPLE))).toEqual([1]);
  });
});

describe('of several headers', () => {
  const header = (rows: readonly number[], score: number, texts: readonly string[] = LIST): HeaderCandidate => ({
    ...{ rows, score, first: 0, last: texts.length - 1, leavers: 0 },
    headers: texts.map((text, column) => ({ column, text, meaning: headerMeaning(text), data: false })),
  });
  /** The best comes first. */
  const best = (...several: readonly HeaderCandidate[]) => bestHeader(several)?.rows ?? null;
  const OTHER = ['序号', '手机', '部门', '姓名'];

  test('none is no header, one is the header', () => {
    expect(bestHeader([])).toBeNull();
    expect(best(header([4], 3))).toEqual([4]);
  });

  test('the same further up holds where it is hardly worse', () => {
    expect(best(header([9], 10), header([1], 8.6))).toEqual([1]);
    expect(best(header([9], 10), header([1], 8.5))).toEqual([9]);
    expect(best(header([1], 10), header([9], 9.9))).toEqual([1]);
    expect(best(header([9], 10), header([5], 9), header([1], 8.8))).toEqual([1]);
    expect(best(header([9], 10), header([1], 9), header([5], 8.8))).toEqual([1]);
  });

  test('another one further up holds where it is a list by itself, or says mostly the same', () => {
    expect(best(header([9], 10), header([1], 9, OTHER))).toEqual([9]);
    expect(best(header([9], 10), header([1], 9, ['序号', '岗位', '姓名', '手机']))).toEqual([1]);
    expect(best(header([9], 10, OTHER), header([1], 9, ['序号', '手机', '部门', '备注']))).toEqual([1]);
    expect(best(header([9], 10, OTHER), header([1], 9, ['序号', '手机', '备注', '城市']))).toEqual([9]);
    expect(best(header([9], 10, OTHER), header([1], 9, ['手机', '序号', '姓名', '部门']))).toEqual([9]);
  });

  test('columns without a header say nothing', () => {
    const sparse = ['序号', '', '', '部门'];
    expect(best(header([9], 10, sparse), header([1], 9, ['序号', '', '', '手机']))).toEqual([9]);
    expect(best(header([9], 10, sparse), header([1], 9, ['序号', '城市', '手机', '部门']))).toEqual([1]);
  });

  test('rows of one header of several rows are no others', () => {
    expect(best(header([1], 10), header([0, 1], 9.9))).toEqual([1]);
    expect(best(header([1], 10), header([0, 1], 9.9), header([0], 9.8))).toEqual([1]);
    expect(best(header([9], 10), header([9, 10], 9.9), header([1], 9.8), header([0, 1], 9.7))).toEqual([0, 1]);
  });
});

describe('where a person says the header is', () => {
  test('the best of the lists that stand side by side', () => {
    const row = ['甲', '乙', '丙', null, '部门', '岗位', '姓名'];
    const list = sheet('名单').withRow(['部门', '岗位', '编号', null, ...LIST]);
    expect(headerAt(new GridView(list.withRow(row).grid()), [0])).toMatchObject({ first: 4, last: 7 });
    const left = sheet('名单')
      .withRow([...LIST, null, '部门', '岗位', '编号'])
      .withRow(['甲', '乙', '丙', '丁']);
    expect(headerAt(new GridView(left.grid()), [0])).toMatchObject({ first: 0, last: 3 });
  });

  test('nothing where nothing stands', () => {
    expect(headerAt(new GridView(sheet('名单').grid()), [0])).toBeNull();
  });
});

describe('who has left', () => {
  const leavers = (header: readonly string[], ...rows: readonly Cells[]) =>
    bestHeader(candidates(sheet('名单').startingAt(2, 1).withHeader(header).withRows(rows)))?.leavers;

  test('is told by any column about leaving', () => {
    const header = ['岗位', '姓名', '离职日期', '离职原因'];
    expect(leavers(header, ['店长', '张伟', '2025-01-01', ''], ['店长', '李娜', '', '个人原因'])).toBe(1);
    expect(leavers(header, ['店长', '张伟', '', ''], ['店长', '李娜', '', '个人原因'])).toBe(0.5);
    expect(leavers(header, ['店长', '张伟', '/', '无'], ['店长', '李娜', '', '个人原因'])).toBe(0.5);
    expect(leavers(header, ['', '张伟', '2024-01-01', ''], ['店长', '李娜', '', ''])).toBe(0);
    expect(leavers(header)).toBe(0);
    expect(leavers(['岗位', '姓名', '入职日期', '备注'], ['店长', '张伟', '2025-01-01', 'x'])).toBe(0);
    expect(leavers(['部门', '姓名', '离职日期', '离职原因'], ['店长', '张伟', '2025-01-01', 'x'])).toBe(0);
  });

  test('a twentieth of people that are there makes a register of everybody', () => {
    const header = ['岗位', '姓名', '离职原因', '状态'];
    const gone: Cells[] = Array.from({ length: 19 }, (_, row) => ['店长', `张伟${row}`, '个人原因', '离职']);
    const there: Cells = ['店长', '李娜', '', '在职'];
    expect(leavers(header, ...gone, there)).toBe(0);
    expect(leavers(header, ...gone, there, ['店长', '王芳', '个人原因', '离职'])).toBeCloseTo(20 / 21, 9);
  });

  test('of a long list rows all over it are looked at', () => {
    const header = ['岗位', '姓名', '离职原因'];
    const rows = Array.from({ length: 180 }, (_, row) => ['店长', `张伟${row}`, row < 90 ? '' : '个人原因']);
    expect(leavers(header, ...rows)).toBe(0.5);
    const third = rows.map(([position = '', name = ''], row) => [position, name, row % 3 === 0 ? '个人原因' : '']);
    expect(leavers(header, ...third)).toBe(1);
  });
});
