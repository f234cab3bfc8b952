import { drawOrganisation } from '../../../src/app/organisation/drawOrganisation';
import { listedOrganisation, type ListedOrganisation } from '../../../src/app/list/listedOrganisation';
import { inspectionFrom, sureRole } from '../../../src/app/list/inspect';
import type { Services } from '../../../src/app/services';
import { isFormula } from '../../../src/base/sheetDrawing';
import { createServices } from '../../../src/cli/file/fileServices';
import { relationsOf } from '../../../src/organisation/relations';
import type { OrganisationSheet } from '../../../src/scorecard/texts/organisationTexts';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import type { SheetBuilder } from '../../support/sheetBuilder';
import { compilation, flatDepartment, headcounts, posts, treeOfShop } from './sourceLists';

let services: Services;
beforeAll(async () => {
  services = await createServices('zh-CN');
});

function read(list: SheetBuilder): ListedOrganisation {
  const contents = [list.build()];
  const inspected = inspectionFrom(findStaffingTable(contents), contents, services.matcher);
  if (!inspected.ok) throw new Error(inspected.error.kind);
  return listedOrganisation(inspected.value, sureRole, services);
}

/** "position < superior's position", in the order of the list. */
function lines({ organisation: { members, superiors } }: ListedOrganisation): string[] {
  return members.flatMap((member) => {
    const superior = superiors.get(member);
    return superior?.kind === 'member' ? [`${member.position} < ${superior.member.position}`] : [];
  });
}

function drawn(sheet: OrganisationSheet, listed: ListedOrganisation): unknown[][] {
  return drawOrganisation(sheet, listed, services).flatMap(({ drawing }) =>
    drawing.blocks.flatMap(({ contents }) =>
      contents.map((line) => line.map((content) => (content !== null && isFormula(content) ? '=' : content))),
    ),
  );
}

function job(roleId: string, listed: ListedOrganisation) {
  const role = services.catalogue.roles.get(roleId);
  if (!role) throw new Error(roleId);
  const holders = listed.organisation.members.filter((member) => member.role === role);
  return relationsOf(holders, role, listed, services.catalogue, services.sheetTexts.job.relations);
}

/** Department → how many functions its cell lists. */
function functionCounts(listed: ListedOrganisation): Record<string, number> {
  const named = new Set(listed.units.map(({ name }) => name));
  const rows = drawn('functions', listed).filter(([name]) => named.has(String(name)));
  return Object.fromEntries(rows.map(([name, , , , text]) => [String(name), String(text).split('\n').length]));
}

/** "department position: planned/actual", a line a post of the headcount table; planned is blank where the document says none. */
function headcountLines(listed: ListedOrganisation): string[] {
  const posts = new Set(listed.posts.map(({ position }) => position));
  return drawn('headcount', listed)
    .filter(([, position]) => posts.has(String(position)))
    .map(([department, position, , planned, , actual]) => `${department} ${position}: ${planned}/${actual}`);
}

/** Department → what its cell says that it does. */
function functionsOf(listed: ListedOrganisation): ReadonlyMap<unknown, string> {
  return new Map(drawn('functions', listed).map(([name, , , , text]) => [name, String(text)]));
}

test('000: the tree of a shop is drawn as it is printed, headed by whom the others of the department report to', () => {
  const listed = read(treeOfShop());
  expect(lines(listed)).toEqual([
    '运营主管 < 总经理',
    '店长 < 运营主管',
    '商品主管 < 店长',
    '商品专员 < 商品主管',
    '推广主管 < 店长',
    '活动专员 < 推广主管',
    '直通车专员 < 推广主管',
    '钻展专员 < 推广主管',
    '美工主管 < 店长',
    '美工专员 < 美工主管',
    '策划主管 < 店长',
    '策划专员 < 策划主管',
    '销售主管 < 店长',
    '售前客服 < 销售主管',
    '售后客服 < 销售主管',
    '物流专员 < 销售主管',
    '分销专员 < 销售主管',
  ]);
  const chart = drawn('chart', listed).flat();
  expect(chart).toContain('运营部 2人\n负责人：安如山');
  expect(chart).toContain('营销部 4人');
  expect(Object.keys(functionCounts(listed))).toEqual(['总经办', '运营部', '商品部', '推广部', '营销部', '销售部']);
  expect(Object.values(functionCounts(listed)).every((count) => count >= 3)).toBe(true);
  // What the document says of these departments.
  expect(functionsOf(listed).get('商品部')).toMatch(/销售趋势选品.*预判流行.*跟踪到货.*动销率/s);
  expect(functionsOf(listed).get('推广部')).toMatch(/流量.*搜索推广.*活动提报.*更低成本取得更好效果/s);
  expect(functionsOf(listed).get('营销部')).toMatch(/项目定位、主题策划.*自主主题和平台活动.*购物体验.*转化率/s);
  expect(functionsOf(listed).get('销售部')).toMatch(/面对顾客.*服务态度和销售技巧.*顾客需求.*售后/s);
  const numbers = headcountLines(listed);
  expect(numbers).toHaveLength(18);
  expect(numbers.filter((line) => !line.endsWith(': /1'))).toEqual([]);
  expect(numbers.filter((line) => line.startsWith('推广部'))).toEqual(
    ['推广主管', '活动专员', '直通车专员', '钻展专员'].map((position) => `推广部 ${position}: /1`),
  );
  expect(job('R05', listed)).toEqual({
    superior: '运营主管（安如山）',
    directReports: '商品主管、推广主管、美工主管、策划主管、销售主管',
    assessors: '运营主管（安如山）',
  });
});

test('001: everybody of the flat department reports to its head, and the head to the general manager', () => {
  const listed = read(flatDepartment());
  const [head, ...others] = lines(listed);
  expect(head).toBe('电子商务部主管 < 总经理');
  expect(others).toHaveLength(8);
  expect(others.every((line) => line.endsWith(' < 电子商务部主管'))).toBe(true);
  expect(drawn('chart', listed).flat()).toEqual(
    expect.arrayContaining(['营销中心 9人', '电子商务部 9人\n负责人：万里程']),
  );
  expect(Object.keys(functionCounts(listed))).toEqual(['总经办', '营销中心', '电子商务部']);
  expect(functionsOf(listed).get('营销中心')).toContain('与电商负责人商定其考核办法');
  expect(functionsOf(listed).get('电子商务部')).toMatch(
    /推广、销售、接单、批发代理和售后.*销售目标.*联合活动.*收集行业/s,
  );
  const posted = ['营销策划助理', '订单处理', '仓库管理专员', '售前客服', '售后客服', '外联推广', '线下销售', '拣货员'];
  expect(headcountLines(listed)).toEqual([
    '总经办 总经理: /1',
    ...['电子商务部主管', ...posted].map((position) => `电子商务部 ${position}: /1`),
  ]);
  expect(job('R40', listed).superior).toBe('电子商务部主管（万里程）');
});

test('002: the printed numbers are planned and counted, also where nobody is named', () => {
  const listed = read(headcounts());
  const planned = listed.posts.filter(({ position }) => position !== '店长').map((post) => post.planned ?? 0);
  expect(planned.reduce((sum, each) => sum + each, 0)).toBe(18);
  const functions = drawn('functions', listed);
  expect(functions.find(([name]) => name === '营销部')?.[3]).toBe(8);
  expect(drawn('chart', listed).flat()).toEqual(expect.arrayContaining(['美工 5人', '客服 4人', '销售部 5人']));
  expect(headcountLines(listed)).toEqual([
    '运营部 运营主管: 1/1',
    '运营部 店长: 2/2',
    '推广部 推广主管: 1/1',
    '推广部 活动专员: 1/1',
    '推广部 直通车专员: 1/1',
    '推广部 钻展专员: 1/1',
    '营销部 美工主管: 1/1',
    '营销部 美工: 5/5',
    '营销部 策划主管: 1/1',
    '营销部 策划专员: 1/1',
    '销售部 销售主管: 1/1',
    '销售部 客服: 4/4',
  ]);
  expect(functionCounts(listed)).toEqual({ 运营部: 5, 推广部: 5, 营销部: 5, 销售部: 5 });
  expect(job('R05', listed).superior).toBe('运营主管（建议，请确认）');
});

test('003: supervisors have two superiors, the first of whom leads; posts for technology report to the director', () => {
  const listed = read(compilation());
  const supervisors = lines(listed).filter((line) => line.includes('主管 < '));
  expect(supervisors).toEqual(['客服', '仓库', '美工', '推广', '分销'].map((team) => `${team}主管 < 店长`));
  expect(job('R29', listed).superior).toBe('店长（程以恒）、运营总监（包明远）');
  expect(job('R15', listed).superior).toBe('运营总监（包明远）、店长（程以恒）、推广主管（毛一舟）');
  expect(job('R05', listed).directReports).toBe('客服主管、仓库主管、美工主管、推广主管、分销主管');
  expect(job('R45', listed).superior).toBe('运营总监（包明远）');
  const departments = ['总经办', '电子商务部', '客服部', '物流部', '设计部', '推广部', '分销部', '技术部'];
  expect(Object.keys(functionCounts(listed))).toEqual(departments);
  expect(functionsOf(listed).get('分销部')).toMatch(/招募、培训和维护分销商.*定期考核/s);
  expect(functionsOf(listed).get('设计部')).toContain('摄影组归口管理');
  expect(functionsOf(listed).get('技术部')).toMatch(/开发和维护网站.*数据.*安全/s);
  const numbers = headcountLines(listed);
  expect(departments.map((name) => numbers.filter((line) => line.startsWith(`${name} `)).length)).toEqual([
    ...[1, 2, 2, 2, 3, 2, 4, 3],
  ]);
  expect(numbers.filter((line) => !line.endsWith(': /1'))).toEqual([]);
});

test('004: managers lead their specialists and report to the head of e-commerce, whose own posts are counted alone', () => {
  const listed = read(posts());
  expect(lines(listed)).toEqual([
    '文案策划 < 电商经理',
    '客服经理 < 电商经理',
    '客服专员 < 客服经理',
    '物流经理 < 电商经理',
    '物流专员 < 物流经理',
    '美工经理 < 电商经理',
    '美工专员 < 美工经理',
    '推广经理 < 电商经理',
    '推广专员 < 推广经理',
  ]);
  const chart = drawn('chart', listed).flat();
  expect(chart).toContain('电子商务部 10人\n负责人：尤佳木');
  expect(chart).toContain('电子商务部 2人\n负责人：尤佳木');
  expect(listed.posts.filter(({ role }) => role === null)).toEqual([]);
  expect(functionCounts(listed)).toEqual({ 电子商务部: 6, 客服部: 5, 物流部: 6, 设计部: 5, 推广部: 5 });
  expect(functionsOf(listed).get('物流部')).toMatch(/入库.*拣货、打包、发货.*运费.*结算.*成本/s);
  expect(functionsOf(listed).get('客服部')).toMatch(/面对顾客.*售后/s);
  expect(headcountLines(listed)).toEqual([
    '电子商务部 电商经理: /1',
    '电子商务部 文案策划: /1',
    '客服部 客服经理: /1',
    '客服部 客服专员: /1',
    '物流部 物流经理: /1',
    '物流部 物流专员: /1',
    '设计部 美工经理: /1',
    '设计部 美工专员: /1',
    '推广部 推广经理: /1',
    '推广部 推广专员: /1',
  ]);
});
