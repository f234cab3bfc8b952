import { isWholeOf, JoinedLists, withoutCopies } from '../../../src/staffing/lists/joinLists';
import { readStaffingTable } from '../../../src/staffing/lists/readStaffingTable';
import type { StaffingTable } from '../../../src/staffing/staffingTable';
import { sheet } from '../../support/sheetBuilder';

/** A list of three people that counts how often its rows are looked through. */
function counted(number: number): { readonly table: StaffingTable; readonly looks: () => number } {
  const people = [1, 2, 3].map((each) => ['店长', `员工${number}之${each}`, `E${number}${each}`]);
  const { table } = readStaffingTable(
    sheet(`组${number}`).withHeader(['岗位', '姓名', '工号']).withRows(people).build().grid,
  );
  if (!table) throw new Error('The list is not read');
  const { rows } = table;
  let looks = 0;
  const watched = Object.defineProperty({ ...table }, 'rows', {
    get: () => {
      looks += 1;
      return rows;
    },
  });
  return { table: watched, looks: () => looks };
}

test('every list is looked through a few times, however many lists it is held against', () => {
  const lists = Array.from({ length: 40 }, (_, index) => counted(index + 1));
  const tables = lists.map(({ table }) => table);
  const joined = new JoinedLists();
  tables.forEach((table) => {
    expect(joined.joining(table)).toBe('joined');
    joined.add(table);
    expect(tables.some((other) => other !== table && isWholeOf(table, other, tables))).toBe(false);
  });
  expect(Math.max(...lists.map(({ looks }) => looks()))).toBeLessThan(4);
});

test('copies of one list are held against the others once', () => {
  const [one, other] = [counted(1).table, counted(2).table];
  const copies = Array.from({ length: 20 }, (_, index) => ({ ...one, sheet: `副本${index}` }));
  expect(withoutCopies([one, ...copies, other])).toHaveLength(2);
});

test('a list joins by the headers of any list before it, and stays out by the people of all of them', () => {
  const [first, second, third] = [counted(1).table, counted(2).table, counted(3).table];
  const renamed: StaffingTable = {
    ...second,
    headers: second.headers.map((each) => ({ ...each, text: `${each.text}2` })),
  };
  const joined = new JoinedLists();
  joined.add(first);
  expect(joined.joining(renamed)).toBe('otherColumns');
  joined.add(renamed);
  expect(joined.joining({ ...third, headers: renamed.headers })).toBe('joined');
  expect(joined.joining(third)).toBe('joined');
  expect(joined.joining({ ...renamed, sheet: '副本' })).toBe('samePeople');
});

describe('which list is the whole of another', () => {
  /** A list of people by name; names that begin with E are ids with a name of their own. */
  const people = (...names: readonly string[]) =>
    listOf(
      ['岗位', '姓名', '工号'],
      names.map((name) => ['店长', name.startsWith('E') ? `员工${name}` : name, name.startsWith('E') ? name : '']),
    );
  const places = (...posts: readonly string[]) =>
    listOf(
      ['部门', '岗位', '编制'],
      posts.map((post) => ['运营部', post, 2]),
    );
  function listOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): StaffingTable {
    const { table } = readStaffingTable(sheet('表').withHeader(header).withRows(rows).build().grid);
    if (!table) throw new Error('The list is not read');
    return table;
  }
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `E${index}`);

  test.each<[string, boolean, StaffingTable, StaffingTable]>([
    ['half as many again', true, people(...ids(6)), people(...ids(4))],
    ['a little longer', false, people(...ids(5)), people(...ids(4))],
    ['a copy', false, people(...ids(4)), people(...ids(4))],
    ['nine of ten of it', true, people(...ids(9), ...ids(30).slice(20)), people(...ids(10))],
    ['eight of ten of it', false, people(...ids(8), ...ids(30).slice(20)), people(...ids(10))],
    ['by name where there are no ids', true, people('张明', '李静', '王强'), people('张明', '李静')],
    [
      'the same id with another name',
      false,
      listOf(
        ['岗位', '姓名', '工号'],
        [
          ['店长', '张明', 'E1'],
          ['客服', '李静', 'E2'],
        ],
      ),
      listOf(['岗位', '姓名', '工号'], [['店长', '王强', 'E1']]),
    ],
    ['places by department and post', true, places('店长', '客服', '美工'), places('店长', '客服')],
    ['other places', false, places('店长', '客服', '美工'), places('店长', '打包员')],
    ['people and places', false, people('张明', '李静', '王强'), places('店长')],
    [
      'a part with free places',
      true,
      people(...ids(6)),
      listOf(
        ['岗位', '姓名', '工号'],
        [...ids(4).map((id) => ['店长', `员工${id}`, id]), ...ids(4).map(() => ['店长', '空缺', ''])],
      ),
    ],
    ['nothing', false, people('张明', '李静', '王强'), listOf(['岗位', '姓名', '工号'], [['店长', '', '']])],
  ])('%s: %s', (_, whole, list, part) => {
    expect(isWholeOf(list, part)).toBe(whole);
  });

  test('a little longer is enough where a second part is held too', () => {
    const [whole, part] = [people(...ids(5)), people(...ids(4))];
    const second = people('E4');
    const contained = people('E0');
    const foreign = people('E9');
    expect(isWholeOf(whole, part, [whole, part, second])).toBe(true);
    expect(isWholeOf(whole, part, [foreign, second, foreign])).toBe(true);
    expect(isWholeOf(whole, part, [whole, part])).toBe(false);
    expect(isWholeOf(whole, part, [contained])).toBe(false);
    expect(isWholeOf(whole, part, [foreign])).toBe(false);
    expect(isWholeOf(whole, foreign, [second])).toBe(false);
  });

  test('a list joins by its kind, its headers and its people', () => {
    const joining = (first: StaffingTable, candidate: StaffingTable) => {
      const joined = new JoinedLists();
      joined.add(first);
      return joined.joining(candidate);
    };
    expect(new JoinedLists().joining(people('张明'))).toBe('joined');
    expect(joining(people('张明'), people('李静'))).toBe('joined');
    expect(joining(people('张明'), places('店长'))).toBe('otherKind');
    expect(joining(places('店长'), places('客服'))).toBe('joined');
    expect(joining(places('店长'), places('店长'))).toBe('samePeople');
    expect(joining(people(...ids(5)), people('E0', ...ids(9).slice(5)))).toBe('joined');
    expect(joining(people(...ids(5)), people('E0', ...ids(8).slice(5)))).toBe('samePeople');
    const four = listOf(['岗位', '姓名', '工号', '手机'], [['店长', '何静', 'E90', '13800000000']]);
    const five = listOf(['岗位', '姓名', '工号', '手机', '邮箱'], [['店长', '何静', 'E90', '13800000000', 'a@b.cn']]);
    expect([joining(people('张明'), four), joining(people('张明'), five)]).toEqual(['joined', 'otherColumns']);
    const wide = (...headers: readonly string[]) => {
      const seven = ['岗位', '姓名', '工号', '手机', '邮箱', '民族', '籍贯'];
      return listOf([...seven, ...headers], [['店长', headers.length === 0 ? '何静' : '许佳']]);
    };
    expect(joining(wide(), wide('性别', '年龄', '学历'))).toBe('joined');
    expect(joining(wide(), wide('性别', '年龄', '学历', '专业'))).toBe('otherColumns');
  });

  test('lists without headers are held against each other by what their columns hold', () => {
    const bare = (rows: readonly (readonly string[])[]) => {
      const { table } = readStaffingTable(sheet('表').withRows(rows).build().grid);
      if (!table) throw new Error('The list is not read');
      return table;
    };
    const joined = new JoinedLists();
    joined.add(
      bare([
        ['运营部', '店长', '张明'],
        ['运营部', '美工', '李静'],
      ]),
    );
    expect(
      joined.joining(
        bare([
          ['客服部', '客服', '王强'],
          ['客服部', '售前客服', '赵雪'],
        ]),
      ),
    ).toBe('joined');
    expect(
      joined.joining(
        bare([
          ['客服', '王强'],
          ['售前客服', '赵雪'],
        ]),
      ),
    ).toBe('otherColumns');
  });
});
