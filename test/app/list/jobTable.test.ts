import { DEFAULT_FILL, planFillFor } from '../../../src/app/list/fill';
import { inspectionFrom, sureRole, type Inspection } from '../../../src/app/list/inspect';
import type { Services } from '../../../src/app/services';
import { contentText } from '../../../src/base/sheetDrawing';
import { createServices } from '../../../src/cli/file/fileServices';
import { invertPlan } from '../../../src/jobtable/editPlan';
import type { FillOptions } from '../../../src/jobtable/planFill';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

let services: Services;
beforeAll(async () => {
  services = await createServices('zh-CN');
});

function read(list: SheetBuilder): Inspection {
  const contents = [list.build()];
  const inspected = inspectionFrom(findStaffingTable(contents), contents, services.matcher);
  if (!inspected.ok) throw new Error(inspected.error.kind);
  return inspected.value;
}

function plan(list: SheetBuilder, options: Partial<FillOptions> = {}) {
  return planFillFor(read(list), sureRole, services, { ...DEFAULT_FILL, ...options }).plan;
}

/** What a row gets, by column. */
function rowOf(list: SheetBuilder, row: number, options: Partial<FillOptions> = {}): Record<number, string> {
  const own = plan(list, options).edits.filter((edit) => edit.row === row);
  return Object.fromEntries(own.map(({ column, after }) => [column, contentText(after)]));
}

const STRANGE = [
  ['考核週期', 'cadence'],
  ['Deliverables', 'deliverables'],
  ['岗位名称', null],
  ['Reports to', 'superior'],
  ['权重（%）', 'weights'],
  ['部门职能', 'functions'],
  ['Purpose of the job', 'purpose'],
  ['職等', 'level'],
  ['任用資格', 'requirements'],
  ['直接下级', 'reports'],
  ['Department', null],
  ['KPI', 'kpi'],
  ['Usual headcount', 'headcount'],
  ['考核人', 'assessor'],
  ['学历要求', 'education'],
  ['目标值', 'targets'],
  ['Standard role', 'role'],
  ['工作經驗', 'experience'],
  ['技能', 'skills'],
  ['主要职责', 'duties'],
] as const;
const POSITION = 2;
const DEPARTMENT = 10;

function strange(): SheetBuilder {
  const line = (position: string, department: string) =>
    STRANGE.map((_, column) => (column === POSITION ? position : column === DEPARTMENT ? department : null));
  return sheet('岗位说明总表')
    .withHeader(STRANGE.map(([header]) => header))
    .withRows([
      line('店长', '运营部'),
      line('推广主管', '推广部'),
      line('售后客服', '客服部'),
      line('巡山大王', '综合部'),
    ]);
}

test('a job table in a strange order and three languages is filled by what its headers mean', () => {
  const { edits, addedColumns } = plan(strange());
  expect(addedColumns).toEqual([]);
  const kinds = new Map(edits.map(({ column, kind }) => [column, kind]));
  STRANGE.forEach(([header, kind], column) => expect([header, kinds.get(column) ?? null]).toEqual([header, kind]));
  expect(new Set(edits.map(({ row }) => row))).toEqual(new Set([1, 2, 3]));
  const role = services.catalogue.roles.get('R05');
  const row = rowOf(strange(), 1);
  expect(row[6]).toBe(role?.purpose);
  expect(row[16]).toBe('店长');
  expect(row[7]).toBe('经理');
  expect(row[11]?.split('\n')[0]).toBe(`1. ${role?.indicators[0]?.indicator.name['zh-CN'] ?? ''}`);
  expect(row[4]?.split('\n')[0]).toBe(`1. ${role?.indicators[0]?.weight ?? ''}%`);
  expect(row[14]).toContain('大专');
  expect(row[17]).toContain('2年以上');
  expect(`${row[14] ?? ''}${row[17] ?? ''}`).not.toContain('千牛');
  expect(row[18]).toContain('千牛');
});

test('a table of posts proposes superiors of its own posts only, and says that it proposes', () => {
  expect(rowOf(strange(), 2)[3]).toBe('店长（建议，请确认）');
  expect(rowOf(strange(), 1)[3]).toBeUndefined();
});

test('what HR has written stays, also where duties and indicators are replaced', () => {
  const list = strange().withCell(1, 6, '自己写的目的').withCell(1, 19, '旧职责');
  expect(rowOf(list, 1, { mode: 'replace' })[6]).toBeUndefined();
  expect(rowOf(list, 1, { mode: 'replace' })[19]).toContain('1. ');
  const undone = invertPlan(plan(list));
  expect(undone.edits.every(({ after }) => after === '')).toBe(true);
});

test('on a list of people a bare 学历, 技能 or 职级 is the person’s own; a superior is filled where nobody has begun to', () => {
  const people = (manager: string | null) =>
    sheet('花名册')
      .withHeader([
        '姓名',
        '部门',
        '岗位',
        '学历',
        '技能',
        '职级',
        '学历要求',
        '直属上级',
        '编制',
        '岗位职责',
        '考核指标',
      ])
      .withRows([
        ['顾南舟', '运营部', '店长', null, null, null, null, null, null, null, null],
        ['安如山', '运营部', '运营专员', null, null, null, null, manager, null, null, null],
        ['白若溪', '运营部', '运营专员', null, null, null, null, null, null, null, null],
      ]);
  const kinds = plan(people(null)).edits.map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['duties', 'kpi', 'education', 'superior']));
  expect(rowOf(people(null), 3)[7]).toBe('店长（顾南舟）');
  expect(plan(people('顾南舟')).edits.some(({ kind }) => kind === 'superior')).toBe(false);
});

test('grades stay the company’s own once it has entered one', () => {
  expect(rowOf(strange().withCell(2, 7, 'P5'), 1)[7]).toBeUndefined();
});

test('a header over two rows says what its columns are about', () => {
  const list = sheet('岗位表')
    .withHeader(['部门', '岗位', '姓名', '任职要求', null, '岗位职责', '考核指标'])
    .withHeader([null, null, null, '学历', '经验', null, null])
    .withRows([['运营部', '店长', '顾南舟', null, null, null, null]]);
  for (const column of [0, 1, 2, 5, 6]) list.withMerge(0, column, 2, 1);
  list.withMerge(0, 3, 1, 2);
  const row = rowOf(list, 2);
  expect(row[3]).toContain('大专');
  expect(row[4]).toContain('2年以上');
});

describe('forms', () => {
  const blocks = () => {
    const list = sheet('岗位表')
      .withHeader(['部门', '岗位', '岗位职责', '考核指标'])
      .withRows([['运营部', '店长', null, null], [], [], ['客服部', '售后客服', null, null], [], []]);
    for (const column of [0, 1]) list.withMerge(1, column, 3, 1).withMerge(4, column, 3, 1);
    return list;
  };

  test('an item a row, as far as the post has rows; the last takes the rest', () => {
    const duties = plan(blocks(), { form: 'rows' }).edits.filter(({ column }) => column === 2);
    expect(duties.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(duties.map(({ after }) => contentText(after).split('. ')[0])).toEqual(['1', '2', '3', '1', '2', '3']);
    const [, , last] = duties;
    expect(contentText(last?.after ?? '').split('\n')).toHaveLength(
      (services.catalogue.roles.get('R05')?.duties.length ?? 0) - 2,
    );
  });

  test('one line: the names of the indicators, the gist of the duties', () => {
    const row = rowOf(blocks(), 1, { form: 'line' });
    const role = services.catalogue.roles.get('R05');
    expect(row[3]).toBe(role?.indicators.map(({ indicator }) => indicator.name['zh-CN']).join('、'));
    expect(row[2]).not.toMatch(/\n/);
    expect(row[2]).toContain('每周与各主管核对计划进度；');
  });
});

test('a list without such headers gets none where no column may be added', () => {
  const list = sheet('花名册')
    .withHeader(['姓名', '岗位'])
    .withRows([['顾南舟', '店长']]);
  expect(plan(list, { newColumns: 'none' })).toEqual({ edits: [], addedColumns: [], fitRows: [] });
});
