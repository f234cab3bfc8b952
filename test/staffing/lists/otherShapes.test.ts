import { GridView } from '../../../src/staffing/cells/gridView';
import { crossTable, daysIn, gridOfDays } from '../../../src/staffing/lists/otherShapes';
import { sheet } from '../../support/sheetBuilder';

const view = (...rows: readonly (readonly (string | number)[])[]): GridView =>
  new GridView(sheet('Sheet1').withRows(rows).build().grid);
const days = (...row: readonly (string | number)[]): number | null => daysIn(view(row), 0)?.days ?? null;
const counted = (from: number, to: number, text: (day: number) => string | number = (day) => day) =>
  Array.from({ length: to - from + 1 }, (_, index) => text(from + index));

const NUMBERS = ['一', '二', '三', '四', '五', '六', '日'];

test.each<[string, (text: string, index: number) => string]>([
  ['周一', (text) => `周${text}`],
  ['星期一', (text) => `星期${text}`],
  ['礼拜一', (text) => `礼拜${text}`],
  ['週一', (text) => `週${text}`],
  ['星期1', (_, index) => `星期${index + 1}`],
  ['3周一', (text, index) => `${index + 3}周${text}`],
  ['13日周一', (text, index) => `${index + 13}日周${text}`],
  ['11/2周一', (text, index) => `11/${index + 2}周${text}`],
  ['11月12日周一', (text, index) => `11月${index + 12}日周${text}`],
  ['周一3', (text, index) => `周${text}${index + 3}`],
  ['周一13日', (text, index) => `周${text}${index + 13}日`],
  ['周一11/2', (text, index) => `周${text}11/${index + 2}`],
  ['周一11月12日', (text, index) => `周${text}11月${index + 12}日`],
])('seven days like %s are a week', (_, written) => {
  expect(days(...NUMBERS.map(written))).toBe(7);
});

test.each([
  ['Mon Tue Wed Thu Fri Sat Sun', 7],
  ['Monday Tuesday Wednesday Thursday Friday Saturday Sunday', 7],
  ['Mon Tues Wed Thurs Fri', 5],
  ['Mon 3,Tue 4,Wed 5,Thu 6,Fri 7', 5],
  ['Mon 3/11,Tue 4/11,Wed 5/11,Thu 6/11,Fri 7/11', 5],
  ['Mon 9,Tue 10,Wed 11,Thu 12,Fri 13', 5],
  ['Mon Tue Wed Thu', null],
  ['This Mon,This Tue,This Wed,This Thu,This Fri', null],
  ['姓名 周一 周二 周三 周四 周五 合计', 5],
  ['姓名 周一 周二 周三 周四 合计', null],
  ['周一 周二 周三 周四 周五', 5],
  ['周一 周二 周三 周四', null],
  ['周一 周一 周一 周一 周一', null],
  ['周一 周二 周三 周四 周五 周一 周二', 7],
  ['周一班 周二班 周三班 周四班 周五班', null],
  ['本周一 本周二 本周三 本周四 本周五', null],
  ['Month Tuesd Wedd Thud Frid', null],
])('%s: %j days', (text, expected) => {
  expect(days(...text.split(text.includes(',') ? ',' : ' '))).toBe(expected);
});

test.each<[string, readonly (string | number)[], number | null]>([
  ['seven days of a month', counted(1, 7), 7],
  ['six numbers', counted(1, 6), null],
  ['a month', ['姓名', ...counted(1, 31), '合计'], 31],
  ['numbers beyond a month', counted(29, 36), null],
  ['the end of a month', counted(25, 31), 7],
  ['numbers from nought', counted(0, 6), null],
  ['a month and the next', [...counted(26, 31), ...counted(1, 3)], 9],
  ['a short month and the next', [...counted(24, 28), ...counted(1, 3)], 8],
  ['the end of a month and a number', [...counted(26, 31), 9], null],
  ['numbers that begin again', [...counted(20, 24), ...counted(1, 4)], null],
  ['numbers with a gap', [1, 2, 3, 4, 6, 7, 8], null],
  ['the same number', [5, 5, 5, 5, 5, 5, 5, 5], null],
  ['two runs', [...counted(1, 4), '小计', ...counted(5, 8)], null],
  ['1日', counted(1, 7, (day) => `${day}日`), 7],
  ['1号', counted(1, 7, (day) => `${day}号`), 7],
  ['11月1日', counted(1, 7, (day) => `11月${day}日`), 7],
  ['11/1', counted(1, 7, (day) => `11/${day}`), 7],
  ['2026-11-1', counted(1, 7, (day) => `2026-11-${day}`), 7],
  ['E1', counted(1, 7, (day) => `E${day}`), null],
  ['1人', counted(1, 7, (day) => `${day}人`), null],
  ['19-11-1', counted(1, 7, (day) => `1926-11-${day}`), null],
])('%s, side by side', (_, row, expected) => {
  expect(days(...row)).toBe(expected);
});

test('days are looked for in the first fifteen rows', () => {
  const title = (count: number) => Array.from({ length: count }, () => ['排班']);
  expect([14, 15].map((count) => gridOfDays(view(...title(count), counted(1, 7))))).toEqual([{ days: 7 }, null]);
});

const across = (...rows: readonly (readonly (string | number)[])[]): number | null =>
  crossTable(view(...rows))?.across ?? null;
const POSTS = ['店长', '运营专员', '客服专员'];
const rowsOf = (...cells: readonly (string | number)[]) => POSTS.map((post) => [post, ...cells]);

test.each<[string, readonly (readonly (string | number)[])[], number | null]>([
  ['numbers of people', [['岗位', '运营部', '客服部'], ...rowsOf(1, 2)], 2],
  ['with what they add up to', [['岗位', '运营部', '客服部', '合计'], ...rowsOf(1, 2, 3)], 2],
  ['one department and a total', [['岗位', '运营部', '合计'], ...rowsOf(1, 1)], null],
  ['one department', [['岗位', '运营部'], ...rowsOf(1)], null],
  ['a shop called 总店合计', [['岗位', '运营部', '总店合计'], ...rowsOf(1, 1)], 2],
  ['3人', [['岗位', '运营部', '客服部'], ...rowsOf('3人', '2人')], 2],
  ['names', [['岗位', '运营部', '客服部'], ...rowsOf('张映川', '李晓雅')], 2],
  ['a remark', [['岗位', '运营部', '客服部', '备注'], ...rowsOf(1, 2, 3)], null],
  ['people across', [['岗位', '张映川', '李晓雅'], ...rowsOf(1, 2)], null],
  ['posts that are teams across', [['岗位', '客服', '美工'], ...rowsOf(1, 2)], 2],
  ['numbered posts across', [['岗位', '客服1', '客服2'], ...rowsOf(1, 2)], null],
  ['numbers of three figures', [['岗位', '甲店', '乙店'], ...rowsOf(120, 200)], 2],
  ['departments that begin like a total', [['Position', 'Alliances', 'Sales'], ...rowsOf(1, 2)], 2],
  [
    'numbers and vacancies',
    [
      ['岗位', '运营部', '客服部'],
      ['店长', '3人', '空缺'],
      ['运营专员', '空缺', '2人'],
      ['客服专员', '空缺', '空缺'],
    ],
    2,
  ],
  [
    'names and vacancies',
    [
      ['岗位', '运营部', '客服部'],
      ['店长', '张映川', '李晓雅'],
      ['运营专员', '职位空缺', '王思远'],
      ['客服专员', '赵一鸣', '职位空缺'],
    ],
    2,
  ],
  [
    'names and sentences',
    [
      ['岗位', '甲店', '乙店'],
      ['店长', '张映川', '李晓雅'],
      ['运营专员', '负责店铺日常运营', '负责店铺日常运营'],
      ['客服专员', '负责店铺日常运营', '负责店铺日常运营'],
    ],
    null,
  ],
  ['vacancies in more words', [['岗位', '甲店', '乙店'], ...rowsOf('职位空缺', '职位空缺')], null],
  ['names and numbers', [['岗位', '运营部', '客服部'], ...rowsOf('张映川', 2)], null],
  ['vacancies alone', [['岗位', '甲店', '乙店'], ...rowsOf('负责店铺日常运营', '空缺')], null],
  ['sentences', [['岗位', '甲店', '乙店'], ...rowsOf('负责店铺日常运营', '负责店铺日常运营')], null],
  ['a column without people', [['岗位', '运营部', '客服部'], ...rowsOf(1, '')], 2],
  ['large numbers', [['岗位', '甲店', '乙店'], ...rowsOf(8000, 9000)], null],
  ['headers of fields', [['岗位', '姓名', '编制'], ...rowsOf('张映川', '李晓雅')], null],
  [
    'posts across departments',
    [
      ['部门', '店长', '客服专员'],
      ['运营部', 1, 2],
      ['客服部', 2, 1],
    ],
    2,
  ],
  [
    'no posts across departments',
    [
      ['部门', '甲店', '乙店'],
      ['运营部', 1, 2],
      ['客服部', 2, 1],
    ],
    null,
  ],
  ['a corner of both', [['岗位\\部门', '运营部', '客服部'], ...rowsOf(1, 2)], 2],
  ['a corner of something and of posts', [['类别\\岗位', '运营部', '客服部'], ...rowsOf(1, 2)], 2],
  [
    'a corner of neither above departments',
    [
      ['项目', '店长', '客服专员'],
      ['运营部', 1, 2],
      ['客服部', 2, 1],
    ],
    null,
  ],
  [
    'a department among channels',
    [
      ['部门', '店长', '客服专员'],
      ['运营部', 1, 2],
      ['线上', 2, 1],
      ['线下', 2, 1],
    ],
    2,
  ],
  [
    'no departments below the corner',
    [
      ['部门', '店长', '客服专员'],
      ['2026-11-01', 1, 2],
      ['2026-11-02', 2, 1],
    ],
    null,
  ],
  [
    'below fourteen rows of text',
    [...Array.from({ length: 14 }, () => ['说明']), ['岗位', '运营部', '客服部'], ...rowsOf(1, 2)],
    2,
  ],
  [
    'below fifteen',
    [...Array.from({ length: 15 }, () => ['说明']), ['岗位', '运营部', '客服部'], ...rowsOf(1, 2)],
    null,
  ],
  ['a corner of neither', [['项目', '运营部', '客服部'], ...rowsOf(1, 2)], null],
  [
    'no posts below the corner',
    [
      ['岗位', '甲店', '乙店'],
      ['2026-11-01', 1, 2],
      ['2026-11-02', 2, 1],
    ],
    null,
  ],
  [
    'a single row',
    [
      ['岗位', '运营部', '客服部'],
      ['店长', 1, 2],
    ],
    null,
  ],
  ['below a title', [['人员分布'], [], ['岗位', '运营部', '客服部'], ...rowsOf(1, 2)], 2],
])('a table with %s', (_, rows, expected) => {
  expect(across(...rows)).toBe(expected);
});
