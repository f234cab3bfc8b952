import type { Catalogue } from '../../src/catalogue/catalogue';
import type { CellValue } from '../../src/base/grid';
import { LANGUAGES } from '../../src/base/language';
import { formSentence, formMessages } from '../../src/i18n/messages/forms/texts';
import { fillTexts } from '../../src/i18n/sheets/fill/texts';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { cellMarks, compareForm, marksAfter, type HeldSheet } from '../../src/forms/compareForm';
import type { FormContext, FormSubject } from '../../src/forms/formContents';
import { formWord } from '../../src/forms/formField';
import { planForms, type FormPlan } from '../../src/forms/planForms';
import { holdsPlaceholder, needsRole, readForm, type FormTemplate } from '../../src/forms/readForm';
import type { TemplateSheet } from '../../src/scorecard/template/templateSheet';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
});

const HEADERS = new Set(['备注']);

function sheetOf(values: readonly (readonly CellValue[])[], more: Partial<TemplateSheet> = {}): TemplateSheet {
  const width = Math.max(...values.map((line) => line.length));
  return {
    name: '目标责任书',
    values,
    formulas: values,
    merges: [],
    columnWidths: new Array<number>(width).fill(120),
    rowHeights: values.map(() => 20),
    fontSizes: values.map(() => 11),
    ...more,
  };
}

function formOf(values: readonly (readonly CellValue[])[], more: Partial<TemplateSheet> = {}): FormTemplate {
  const { template, problems } = readForm(sheetOf(values, more), HEADERS);
  if (!template) throw new Error(JSON.stringify(problems));
  return template;
}

function contextOf(more: Partial<FormContext> = {}): FormContext {
  return {
    per: 'person',
    catalogue,
    texts: fillTexts('zh-CN'),
    dimensions: sheetTexts('zh-CN').card.dimensions,
    company: '云上家居',
    period: '2026-11',
    date: '2026-11-29',
    ...more,
  };
}

function subjectOf(more: Partial<FormSubject> = {}): FormSubject {
  return {
    identity: 'E1',
    role: roleOf(catalogue, 'R31'),
    names: ['冯春'],
    numbers: ['E1'],
    department: '客服部',
    position: '售后客服',
    managers: [''],
    hireDates: ['2024-03-01'],
    columns: [new Map([['备注', '倒班']])],
    listed: {
      superior: '客服主管（周周）',
      directReports: '无',
      assessors: '周周',
      planned: 3,
      functions: ['接待', '售后'],
    },
    actual: 1,
    ...more,
  };
}

function plan(
  values: readonly (readonly CellValue[])[],
  subject = subjectOf(),
  more: Partial<FormContext> = {},
): FormPlan {
  const [first] = planForms([subject], formOf(values), contextOf(more), '目标责任书');
  if (!first) throw new Error('no plan');
  return first;
}

const contents = ({ cells }: FormPlan): unknown[] => cells.map(({ content }) => content);

test('every word that is named as known is known, in each language', () => {
  for (const language of LANGUAGES)
    for (const word of formMessages(language).known)
      expect([language, word, formWord(`{{${word}}}`)]).toEqual([language, word, { field: expect.any(String) }]);
});

test('headers of job tables are placeholders too, in three languages', () => {
  const words = ['最低学历要求', '教育程度', '报表', 'Direct Reports', '職等', '交付物', 'KPI', '上级岗位'];
  expect(words.map((word) => formWord(`{{ ${word} }}`))).toEqual(
    ['education', 'education', 'deliverables', 'reports', 'level', 'deliverables', 'indicator', 'superior'].map(
      (field) => ({
        field,
      }),
    ),
  );
});

test('a word nobody knows is told with its cell and all that are known; scores belong to cards', () => {
  const { template, problems } = readForm(
    sheetOf([
      ['姓名', '{{姓名}}'],
      ['{{血型}}', '{{总分}}', '{{列:工龄}}'],
    ]),
    HEADERS,
  );
  expect(template).toBeNull();
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['unknownPlaceholder', 'A2'],
    ['cardOnlyPlaceholder', 'B2'],
    ['unknownColumn', 'C2'],
  ]);
  const [unknown] = problems;
  expect(unknown && formSentence(unknown, 'zh-CN')).toMatch(/没有\{\{血型\}\}这个占位符。.*岗位目的、岗位职责.*学历/);
});

test('a sheet is meant as a form by any pair of double braces with a word in it', () => {
  expect(holdsPlaceholder([['', '部门：｛｛部门｝｝']])).toBe(true);
  expect(holdsPlaceholder([['{{}}', '{a}', 'x}}', 3]])).toBe(false);
});

test('texts, facts of the list and settings go into their cells', () => {
  const made = plan([
    ['{{公司名称}}目标责任书', '{{日期}}', '{{考核周期}}'],
    ['{{姓名}}（{{工号}}）', '{{部门}}/{{岗位}}', '{{入职日期}}'],
    ['{{汇报对象}}', '{{直接下级}}', '{{考核人}}'],
    ['{{编制}}', '{{在岗人数}}', '{{部门职能}}'],
    ['{{直属上级}}', '{{列:备注}}', '{{填写}}'],
  ]);
  expect(contents(made)).toEqual([
    ...['云上家居目标责任书', '2026-11-29', '2026-11'],
    ...['冯春（E1）', '客服部/售后客服', '2024-03-01'],
    ...['客服主管（周周）', '无', '周周'],
    ...[3, 1, '1. 接待\n2. 售后'],
    ...['客服主管（周周）', '倒班', ''],
  ]);
});

test('where a position is meant, the cycle says how often it is assessed, and names are joined', () => {
  const subject = subjectOf({ names: ['冯春', '陈夏'], numbers: ['E1', 'E2'] });
  expect(contents(plan([['{{姓名}}', '{{考核周期}}']], subject, { per: 'position' }))).toEqual(['冯春、陈夏', '每月']);
});

test('one thing of each indicator fills a cell, several make a row of each; the rows below follow', () => {
  const role = roleOf(catalogue, 'R31');
  const count = role.indicators.length;
  const one = plan([['考核指标', '{{考核指标}}']]);
  expect(one.repeats).toEqual([]);
  expect(contents(one)).toEqual([
    role.indicators.map(({ indicator }, at) => `${at + 1}. ${indicator.name['zh-CN']}`).join('\n'),
  ]);
  const rows = plan([
    ['{{序号}}', '{{考核指标}}', '{{权重}}', '{{姓名}}'],
    ['制表', '{{日期}}', '', ''],
  ]);
  expect(rows.repeats).toEqual([{ row: 0, count: count - 1 }]);
  const lines = rows.cells.filter(({ row }) => row < count);
  expect(lines.filter(({ column }) => column === 0).map(({ content }) => content)).toEqual(
    role.indicators.map((_, at) => at + 1),
  );
  expect(lines.filter(({ column }) => column === 2)).toEqual(
    role.indicators.map(({ weight }, row) => expect.objectContaining({ row, content: weight / 100, format: '0%' })),
  );
  expect(lines.filter(({ column }) => column === 3).map(({ content }) => content)).toEqual(
    role.indicators.map(() => '冯春'),
  );
  expect(rows.cells.at(-1)).toMatchObject({ row: count, column: 1, content: '2026-11-29' });
});

test('a counted row has an item of each list a row, as many as the longest; what is shorter ends earlier', () => {
  const role = roleOf(catalogue, 'R31');
  const made = plan([['{{序号}}', '{{岗位职责}}', '{{部门职能}}']]);
  const column = (at: number): unknown[] =>
    made.cells.filter((cell) => cell.column === at).map(({ content }) => content);
  expect(column(1)).toEqual(role.duties);
  expect(column(2)).toEqual([...['接待', '售后'], ...role.duties.slice(2).map(() => '')]);
});

test('a row that is repeated may not be merged downwards', () => {
  const merges = [{ row: 0, column: 0, rowCount: 2, columnCount: 1 }];
  const { problems } = readForm(
    sheetOf(
      [
        ['指标', '{{考核指标}}', '{{权重}}'],
        ['', '', ''],
      ],
      { merges },
    ),
    HEADERS,
  );
  expect(problems).toEqual([{ code: 'repeatRowMerged', cell: 'A1', params: { area: 'A1:A2', row: '1' } }]);
});

test('a form that asks for nothing but what the list says needs no role', () => {
  expect(needsRole(formOf([['{{姓名}}', '{{部门}}', '{{列:备注}}', '{{直属上级}}', '{{日期}}']]))).toBe(false);
  expect(needsRole(formOf([['{{姓名}}', '{{岗位职责}}']]))).toBe(true);
});

test('sheets are named by form and person; namesakes all get their number, and no two share a name', () => {
  const people = [
    subjectOf(),
    subjectOf({ identity: 'E2', names: ['郑好'], numbers: ['E2'] }),
    subjectOf({ identity: 'E3', names: ['郑好'], numbers: ['E3'] }),
    subjectOf({ identity: 'x', names: ['王五'], numbers: [''], department: '美工部' }),
    subjectOf({ identity: 'y', names: ['王五'], numbers: [''], department: '美工部' }),
  ];
  const names = planForms(people, formOf([['{{姓名}}']]), contextOf(), '责任书').map(({ sheetName }) => sheetName);
  expect(names.slice(0, 3)).toEqual(['责任书_冯春', '责任书_郑好_E2', '责任书_郑好_E3']);
  expect(names[3]).toBe('责任书_王五_美工部');
  expect(new Set(names).size).toBe(5);
  const [position] = planForms([subjectOf()], formOf([['{{岗位}}']]), contextOf({ per: 'position' }), '说明书');
  expect(position?.sheetName).toBe('说明书_售后客服');
});

test('long texts break in their cell and get a row that shows them', () => {
  const values = [['{{岗位职责}}', '{{姓名}}']];
  const [made] = planForms([subjectOf()], formOf(values, { wrapped: [[false, false]] }), contextOf(), '责任书');
  expect(made?.cells.map(({ wrap }) => wrap)).toEqual([true, false]);
  expect(made?.rowHeights[0]?.points).toBeGreaterThan(60);
});

/** The sheet as it stands after it was filled, with some cells typed since. */
function heldOf(made: FormPlan, typed: Readonly<Record<number, CellValue>> = {}): HeldSheet {
  const values: CellValue[][] = [];
  made.cells.forEach(({ row, column, content }, index) => {
    const line = (values[row] ??= []);
    while (line.length < column) line.push('');
    line[column] = typed[index] ?? content;
  });
  return { values, formulas: values };
}

const HEAD = [['{{姓名}}', '{{汇报对象}}', '{{部门}}']];

test('made again, only cells that hold what was filled in follow the list; what was typed stays and is told', () => {
  const before = plan(HEAD);
  const note = { shape: before.shape, cells: cellMarks(before, heldOf(before)) };
  const now = plan(
    HEAD,
    subjectOf({ listed: { ...subjectOf().listed, superior: '店长（吴晓晓）' }, department: '售后部' }),
  );
  const held = heldOf(before, { 2: '客服部（城东）' });
  const { edits, typed, isOutdated } = compareForm(now, '责任书_冯春', note, held);
  expect(isOutdated).toBe(false);
  expect(edits).toEqual([
    {
      sheet: '责任书_冯春',
      row: 0,
      column: 1,
      before: '客服主管（周周）',
      after: '店长（吴晓晓）',
      kind: 'placeholder',
    },
  ]);
  expect(typed).toEqual([{ sheet: '责任书_冯春', row: 0, column: 2, held: '客服部（城东）', wanted: '售后部' }]);
  const after = heldOf(now, { 2: '客服部（城东）' });
  const written = edits.map(({ row, column, after: content }) => ({ row, column, content }));
  const noted = { ...note, cells: marksAfter(note.cells, written, after) };
  const back = compareForm(before, '责任书_冯春', noted, after);
  expect(back.edits.map(({ after: content }) => content)).toEqual(['客服主管（周周）']);
  expect(compareForm(before, '责任书_冯春', noted, held)).toMatchObject({
    edits: [],
    typed: [{ column: 2, wanted: '客服部' }],
  });
});

test('a sheet of a form that was changed since, or whose list is longer now, is not touched', () => {
  const before = plan(HEAD);
  const note = { shape: before.shape, cells: cellMarks(before, heldOf(before)) };
  const other = plan([['{{姓名}}', '{{汇报对象}}', '{{部门}}', '签字']]);
  expect(compareForm(other, 'x', note, heldOf(before))).toEqual({ edits: [], typed: [], isOutdated: true });
  const rows = [['{{序号}}', '{{部门职能}}']];
  const three = subjectOf({ listed: { ...subjectOf().listed, functions: ['接待', '售后', '质检'] } });
  expect(plan(rows).shape).not.toBe(plan(rows, three).shape);
});

test('of a sheet nothing is known of, what differs counts as typed', () => {
  const before = plan(HEAD);
  const now = plan(HEAD, subjectOf({ department: '售后部' }));
  const { edits, typed } = compareForm(now, 'x', undefined, heldOf(before));
  expect([edits.length, typed.length]).toEqual([0, 1]);
});
