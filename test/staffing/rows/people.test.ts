import { readPeople } from '../../../src/staffing/rows/people';

/** Names with what is noted behind them. */
const noted = (cell: string) => readPeople(cell, '').people.map(({ name, note }) => [name, note]);
const names = (cell: string) => readPeople(cell, '').people.map((person) => person.name);

describe('readPeople', () => {
  test.each([
    ['张三', ['张三']],
    ['张 三', ['张三']],
    ['张\u3000三', ['张三']],
    ['欧阳 娜娜', ['欧阳娜娜']],
    ['张三 李四', ['张三', '李四']],
    ['张三 李 四', ['张三', '李四']],
    ['张三、李四，王小五', ['张三', '李四', '王小五']],
    ['张三\n李四', ['张三', '李四']],
    ['1.张三 2.李四', ['张三', '李四']],
    ['张三和李四', ['张三', '李四']],
    ['李和平', ['李和平']],
    ['张三/李四；', ['张三', '李四']],
    ['Li Lei, Han Meimei', ['Li Lei', 'Han Meimei']],
    ['Ann Lee/Bo Ray', ['Ann Lee', 'Bo Ray']],
    ['Li Na/Wang Wei', ['Li Na', 'Wang Wei']],
    ['Wu Bo/Ma Li', ['Wu Bo', 'Ma Li']],
    ['Tom A/Bob B', ['Tom A', 'Bob B']],
    ['Raju A/L Muthu', ['Raju A/L Muthu']],
    ['Siti D/O Ali, Raju s/o Muthu', ['Siti D/O Ali', 'Raju s/o Muthu']],
    ['SAUD ALI A/HARBI', ['SAUD ALI A/HARBI']],
    ['Saud Al/Harbi, Siti B/O Ali', ['Saud Al/Harbi', 'Siti B/O Ali']],
    ['阿依古丽·买买提', ['阿依古丽·买买提']],
    ['张三、待招1名', ['张三']],
    // Names and nicknames that hold a character of the search.
    ['王招娣', ['王招娣']],
    ['招财', ['招财']],
    ['吴缺', ['吴缺']],
    ['张三/招弟', ['张三', '招弟']],
  ])('%j holds %j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  test.each([
    ['张三（离职）', '离职', true],
    ['李四(兼)', '兼', false],
    ['兼：李四', '兼', false],
    ['代理:李四', '代理', false],
    ['王五-试用期', '试用期', false],
    ['张三【待离职】', '待离职', false],
    ['张三 离职', '离职', true],
    ['张三 13800000000', '13800000000', false],
  ])('%j has the note %j', (cell, note, left) => {
    expect(readPeople(cell, '').people).toEqual([expect.objectContaining({ note, left })]);
  });

  test.each(['储备', '预留2人'])('%j names nobody and is no place that is looked for', (cell) => {
    expect(readPeople(cell, '')).toEqual({ people: [], headcount: null, vacant: false });
  });

  test.each([
    '空缺',
    '（待招）',
    '招聘中',
    '10月再招',
    'HC已冻结',
    '缺编制',
    '离职后未补',
    'TBD',
    'vacant',
    '/',
    '缺编',
    '暂无',
    '离职',
  ])('%j is a vacant place', (cell) => {
    expect(readPeople(cell, '')).toMatchObject({ people: [], vacant: true });
  });

  test.each([
    ['3人', 3],
    ['２名', 2],
    ['待招2人', 2],
    ['空缺（2人）', 2],
  ])('%j is a number of places', (cell, headcount) => {
    expect(readPeople(cell, '')).toMatchObject({ people: [], headcount });
  });

  test('ids go to the names in order, only where their numbers agree', () => {
    expect(readPeople('张三、李四', 'E1、E2').people.map((person) => person.employeeId)).toEqual(['E1', 'E2']);
    expect(readPeople('张三、李四', 'E1').people.map((person) => person.employeeId)).toEqual(['', '']);
  });
});

describe('names in a cell', () => {
  test.each([
    ['①张三②李四', ['张三', '李四']],
    ['❶张三 ❷李四', ['张三', '李四']],
    ['1、张三；2、李四', ['张三', '李四']],
    ['1）张三 12）李四', ['张三', '李四']],
    ['张三｜李四', ['张三', '李四']],
    ['张三|李四', ['张三', '李四']],
    ['张三；；李四,', ['张三', '李四']],
    ['张三&李四', ['张三', '李四']],
    ['张三 与 李四', ['张三', '李四']],
    ['张三及欧阳娜娜', ['张三', '欧阳娜娜']],
    ['Tom & Jerry', ['Tom & Jerry']],
    ['张三和团队', ['张三和团队']],
    ['张 三  李 四', ['张三', '李四']],
    ['张 三  李四', ['张三', '李四']],
    ['张三  李四', ['张三', '李四']],
    ['张三 李四 王五', ['张三', '李四', '王五']],
    ['李 四 王五', ['李四', '王五']],
    ['张 小 明', ['张小明']],
    ['张三 王 五 李', ['张三', '王五', '李']],
    ['上官 婉儿', ['上官婉儿']],
    ['张三 三李四王五六', ['张三三李四王五六']],
    ['Li   Lei', ['Li Lei']],
    ['★张三', ['张三']],
    ['张三*', ['张三']],
    ['●张三、○李四', ['张三', '李四']],
    ['张三：', ['张三']],
    ['- 张三', ['张三']],
    ['·张三', ['张三']],
    ['张三 长病假', ['张三']],
    ['张三（店长、兼职）、李四', ['张三', '李四']],
    ['张三（兼） 李四', ['张三', '李四']],
    ['张三（a（b、c）d）、李四', ['张三', '李四']],
    ['张三）、李四', ['张三）', '李四']],
    ['欧阳', ['欧阳']],
    ['张', ['张']],
    ['李 四五 王六', ['四五', '王六', '李']],
    ['张三 四', ['张三四']],
    ['张三  李 四  x', ['张三 李 四 x']],
    ['张三 李四x', ['张三 李四x']],
    ['张三 主管 李四', ['张三', '主管', '李四']],
    ['张三与李四的团队', ['张三与李四的团队']],
    ['张三和主管团队', ['张三和主管团队']],
    ['', []],
    ['*', []],
    ['张三、*', ['张三']],
    ['张三 : 13800000000、李四', ['张三', '李四']],
    ['张三 23800000000、李四', ['张三 23800000000', '李四']],
    ['（张三', ['（张三']],
  ])('%j: %j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });

  test.each([
    ['张三（ 兼 ）', [['张三', '兼']]],
    ['张三[试用]', [['张三', '试用']]],
    ['张三《代》组长', [['张三', '代 组长']]],
    ['张三{兼}', [['张三', '兼']]],
    ['张三<兼>', [['张三', '兼']]],
    ['张三（兼', [['张三', '兼']]],
    ['张三（）', [['张三', '']]],
    ['（兼）张三', [['张三', '兼']]],
    ['[代] 张三', [['张三', '代']]],
    ['张三13800000000', [['张三', '13800000000']]],
    ['张三：13800000000', [['张三', '13800000000']]],
    ['张三 138000000001', [['张三 138000000001', '']]],
    ['张三试用期', [['张三', '试用期']]],
    ['张三_待入职', [['张三', '待入职']]],
    ['张三–长病假', [['张三', '长病假']]],
    ['张三-已离职', [['张三', '已离职']]],
    ['张三已离职', [['张三', '已离职']]],
    ['张三 长病假', [['张三', '长病假']]],
    ['张三 主管', [['张三', '主管']]],
    ['张三-店长', [['张三', '店长']]],
    ['张三：夜班', [['张三', '夜班']]],
    ['张三 — 夜 班', [['张三', '夜 班']]],
    ['（兼）张三13800000000', [['（兼）张三', '13800000000']]],
    ['（）张三', [['张三', '']]],
    ['（兼）张三\t', [['张三', '兼']]],
    ['张三 (兼) x', [['张三', '兼 x']]],
    ['张三-实习', [['张三', '实习']]],
    ['张三-实习生', [['张三', '实习生']]],
    ['张三-试用', [['张三', '试用']]],
    ['张三-试用期延长', [['张三', '试用期延长']]],
    ['张主管-李四', [['张主管', '李四']]],
    ['Li Lei-intern', [['Li Lei-intern', '']]],
    ['张  三（兼）', [['张三', '兼']]],
    ['代代', [['代代', '']]],
    ['离职张三', [['离职张三', '']]],
    ['张兼职', [['张兼职', '']]],
  ])('%j: %j', (cell, expected) => {
    expect(noted(cell)).toEqual(expected);
  });

  test.each([
    ['离职', true],
    ['已离职', true],
    ['2024年离任', true],
    ['辞退', true],
    ['已走', true],
    ['退休', true],
    ['调离', true],
    ['调出', true],
    ['left', true],
    ['Resigned 2024', true],
    ['leftover', false],
    ['待离职', false],
    ['拟退休', false],
    ['即将离岗', false],
    ['申请辞职', false],
    ['预离职', false],
    ['离职中', false],
    ['办理离职', false],
    ['已调岗', false],
    ['', false],
  ])('（%s）: has left %s', (note, left) => {
    expect(readPeople(`张三（${note}）`, '').people[0]?.left).toBe(left);
  });

  test.each([
    '详见附表',
    '见名单',
    '见花名册',
    '内部调配',
    '内部竞聘',
    '各部门调配',
    '外包',
    '外包人员',
    '劳务派遣',
    '临时工3人',
    '小时工',
    '实习生2名',
    '兼职',
    '第三方',
    '临时工12人',
    '临时工3',
    ' ',
    '',
  ])('%j names nobody', (cell) => {
    expect(readPeople(cell, '')).toEqual({ people: [], headcount: null, vacant: false });
  });

  test('whoever is not named is counted', () => {
    const all = readPeople('张三、李四等12人', 'E1、E2');
    expect([all.people.map(({ name, employeeId }) => [name, employeeId]), all.headcount]).toEqual([
      [
        ['张三', 'E1'],
        ['李四', 'E2'],
      ],
      12,
    ]);
    expect(readPeople('张三等 3 名', '').headcount).toBe(3);
    expect(readPeople('张三等１２人', '').headcount).toBe(12);
    expect(readPeople('Ｌｉ Ｎa等２人', '').people).toMatchObject([{ name: 'Ｌｉ Ｎa' }]);
    expect(readPeople('空缺 2', '').headcount).toBe(2);
    expect(readPeople('等3人', '').headcount).toBeNull();
    expect(readPeople('空缺', '').headcount).toBeNull();
    expect(readPeople('待招 12', '')).toEqual({ people: [], headcount: 12, vacant: true });
    expect(readPeople('5', '')).toEqual({ people: [], headcount: 5, vacant: false });
  });

  test('a place among names is free, and takes no number of theirs', () => {
    const { people, vacant } = readPeople('张三、待招、2人、李四', 'E1/E2');
    expect([people.map(({ employeeId }) => employeeId), vacant]).toEqual([['E1', 'E2'], true]);
    expect(readPeople('张三、李四', '').vacant).toBe(false);
  });

  test.each([
    ['张三', 'E1 E2', ['E1 E2']],
    ['张三、李四', 'E1 E2', ['E1', 'E2']],
    ['张三、李四', ' E1；\nE2 ', ['E1', 'E2']],
    ['张三、李四', 'E1,E2,E3', ['', '']],
    ['张三、李四', 'E1，，E2', ['E1', 'E2']],
    ['张三', '', ['']],
    ['张三、李四', '', ['', '']],
  ])('%j with the numbers %j', (cell, ids, expected) => {
    expect(readPeople(cell, ids).people.map(({ employeeId }) => employeeId)).toEqual(expected);
  });
});

describe('a name beside something else of the same person', () => {
  const one = (cell: string, id = '') => {
    const { people, headcount, vacant } = readPeople(cell, id);
    expect([headcount, vacant]).toEqual([null, false]);
    return people.map(({ name, employeeId, note }) => [name, employeeId, note]);
  };

  test.each([
    ['张承恩/Amy', [['张承恩', '', 'Amy']]],
    ['Amy | 张承恩', [['张承恩', '', 'Amy']]],
    ['E0102 张三', [['张三', 'E0102', '']]],
    ['张三-E0102', [['张三', 'E0102', '']]],
    ['Ann Lee/00123', [['Ann Lee', '00123', '']]],
    ['Ann Lee - on leave', [['Ann Lee', '', 'on leave']]],
    ["Ann O'Neil Lee – on leave", [["Ann O'Neil Lee", '', 'on leave']]],
    ['（ 兼 ）张三', [['张三', '', '兼']]],
    ['张三、△', [['张三', '', '']]],
  ])('%j is %j', (cell, expected) => {
    expect(one(cell)).toEqual(expected);
  });

  test('the number of its own column counts before the one in the cell', () => {
    expect(one('E0102 张三', 'A7')).toEqual([['张三', 'A7', '']]);
  });
});

test.each([
  ['吕 不韦  李 白', ['吕不韦', '李白']],
  ['张 三  李四', ['张三', '李四']],
  ['张 三  李 四明  王五', ['张三', '李四明', '王五']],
  ['张三（兼（代、理））、李四', ['张三', '李四']],
  ['张三、、李四', ['张三', '李四']],
  ['张三、 李四 王五', ['张三', '李四', '王五']],
  ['张三； 李静和王强 ', ['张三', '李静', '王强']],
  ['、张三 、李四、', ['张三', '李四']],
])('%j names %j', (cell, names) => {
  const { people } = readPeople(cell, names.map((_, at) => `E${at}`).join());
  expect(people.map(({ name, employeeId }) => [name, employeeId])).toEqual(names.map((name, at) => [name, `E${at}`]));
});
