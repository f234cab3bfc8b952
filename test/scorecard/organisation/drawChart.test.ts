import { contains, intersects } from '../../../src/base/address';
import type { SheetDrawing } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { departmentUnits } from '../../../src/organisation/departmentUnits';
import { postsOf } from '../../../src/organisation/posts';
import { membersOf } from '../../../src/organisation/member';
import { organise } from '../../../src/organisation/organisation';
import { chartDepartments } from '../../../src/scorecard/organisation/chartBoxes';
import { drawChart } from '../../../src/scorecard/organisation/drawChart';
import { listedRows, type Line } from '../../organisation/listedRows';

function chart(lines: readonly Line[]): SheetDrawing {
  const texts = sheetTexts('zh-CN').organisation;
  const rows = listedRows(lines);
  const units = departmentUnits(rows, () => null);
  const organisation = organise(membersOf(rows), units);
  const departments = chartDepartments({ units, posts: postsOf(rows), organisation, texts });
  return drawChart('组织架构图', ['星河'], departments, texts);
}

const texts = ({ blocks }: SheetDrawing) => blocks.map(({ contents }) => contents[0]?.[0]);
const place = (drawing: SheetDrawing, text: string) =>
  drawing.blocks.find(({ contents }) => contents[0]?.[0] === text) ?? { row: -1, column: -1 };

test('departments stand side by side, posts and departments below them underneath, each a step further in', () => {
  const drawing = chart([
    ['客服部', '客服经理', '冯春生', '', 1],
    ['客服部/售前组', '售前客服', '吴晓月、郑明好', '', 3],
    ['仓储部', '打包员', '韩秋生'],
  ]);
  const department = place(drawing, '客服部 3人\n负责人：冯春生');
  const post = place(drawing, '客服经理 1人\n冯春生');
  const team = place(drawing, '售前组 2人');
  const deep = place(drawing, '售前客服 2人 缺1人\n吴晓月、郑明好');
  expect([post, team, deep].map(({ column }) => column - department.column)).toEqual([1, 1, 2]);
  expect([department.row, post.row, team.row, deep.row]).toEqual(
    [department.row, post.row, team.row, deep.row].sort((a, b) => a - b),
  );
  expect(place(drawing, '仓储部 1人').row).toBe(department.row);
});

test('boxes never overlap, however many departments, posts and names there are', () => {
  const lines = Array.from({ length: 13 }, (_, index): Line[] => [
    [`部门${index}`, '主管', `甲${index}`],
    [`部门${index}/组${index}`, '专员', Array.from({ length: 3 * index + 1 }, (_n, n) => `乙${index}${n}`).join('、')],
  ]).flat();
  const { merges, blocks } = chart(lines);
  const clashes = merges.flatMap((one, index) => merges.slice(index + 1).filter((other) => intersects(one, other)));
  expect(clashes).toEqual([]);
  expect(blocks).toHaveLength(2 + 13 * 4);
  for (const { row, column } of blocks) {
    expect(merges.filter((area) => contains(area, row, column))).toHaveLength(1);
  }
});

test('people without a department have a box of their own', () => {
  expect(texts(chart([['', '总经理', '温如是']]))).toContain('未注明部门 1人');
});

test('a small company is one page, a large one as many as it takes', () => {
  const small: Line[] = [['运营部', '运营', '许未央']];
  const large = Array.from({ length: 40 }, (_, index): Line[] =>
    Array.from({ length: 8 }, (_p, post): Line => [`部门${index}`, `岗位${post}`, `甲${index}${post}`]),
  ).flat();
  expect(chart(small).page.fitTall).toBe(1);
  expect(chart(large).page.fitTall).toBe(0);
});
