import type { CellValue } from '../../../src/base/grid';
import type { Language } from '../../../src/base/language';
import { sentenceOf } from '../../../src/base/finding';
import { projectMessages } from '../../../src/i18n/messages/projects/texts';
import { problemSentence } from '../../../src/i18n/company/companyMessages';
import { messages } from '../../../src/i18n/messages/messages';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { readProjects, whyOf, type ProjectsReading } from '../../../src/scorecard/projects/readProjects';
import { ADDED_PROJECT_COLUMNS } from '../../../src/scorecard/texts/cardKindTexts';
import { findList } from '../../../src/scorecard/sheet/readList';
import { bundledCatalogue } from '../../support/bundledCatalogue';

/** The table of projects' goals, as people fill it. */

const HEADERS = sheetTexts('zh-CN').project.table.headers;
const UNITS = ['zh-CN', 'en-US'].map((each) => sheetTexts(each as Language).project.table.units);
const PEOPLE = [
  { employeeId: 'E1', name: '张三' },
  { employeeId: 'E2', name: '李四' },
  { employeeId: 'E3', name: '李四' },
  { employeeId: '', name: '王五' },
  { employeeId: '', name: '赵六' },
  { employeeId: '', name: '赵六' },
];

async function read(...lines: readonly (readonly CellValue[])[]): Promise<ProjectsReading> {
  const values = [['项目目标表'], [''], Object.values(HEADERS), ...lines];
  const search = findList({ values, formulas: values }, [HEADERS]);
  if (search.kind !== 'found') throw new Error('no list');
  const { indicators } = await bundledCatalogue('zh-CN');
  return readProjects(search.list, { people: PEOPLE, indicators: indicators.values(), units: UNITS });
}

const told = ({ problems }: ProjectsReading) => problems.map(({ code, cell }) => `${code} ${cell}`);

const row = (changes: Partial<Record<keyof typeof HEADERS, CellValue>> = {}): CellValue[] => {
  const usual = { project: '搬仓', from: '2026-09-16', to: '2026-11-15', employeeId: 'E1', name: '' };
  return Object.values({ ...usual, goal: '搬完', weight: 1, standard: '按期', ...changes });
};
const more = (goal: CellValue, weight: CellValue, standard: CellValue = '按期'): CellValue[] => {
  return ['', '', '', '', '', goal, weight, standard];
};

test('projects, their days and people with their goals are read, whatever way days and weights are written', async () => {
  const { projects, problems } = await read(
    row({ weight: '60%', from: 46281, to: '2026年11月15日' }),
    more('错漏发率', 40, ''),
    [],
    row({ employeeId: '', name: '王五' }),
    row({ project: '双11', from: '2026-11-01', to: '2026-11-30', weight: 0.5 }),
    more('复盘', 0.5),
  );
  expect(problems).toEqual([]);
  expect(projects.map(({ name, period, people }) => [name, period, people.length])).toEqual([
    ['搬仓', '2026-09-16..2026-11-15', 2],
    ['双11', '2026-11', 1],
  ]);
  const [first, second] = projects[0]?.people ?? [];
  expect(first).toMatchObject({ employeeId: 'E1', name: '张三', cell: 'D4' });
  expect(first?.goals.map(({ text, weight, indicator }) => [text, weight, indicator?.id])).toEqual([
    ['搬完', 60, undefined],
    ['错漏发率', 40, 'mis-ship-rate'],
  ]);
  expect(second).toMatchObject({ employeeId: '', name: '王五', cell: 'E7' });
});

test('an empty table has no projects and nothing wrong', async () => {
  expect(await read([], ['', '', '', '', '', '', '', ''])).toEqual({ projects: [], problems: [] });
});

test.each<[string, readonly CellValue[][], readonly string[]]>([
  ['no project', [row({ project: '' })], ['noProject A4']],
  ['a project that no number can have', [row({ project: '搬仓/二期' })], ['badProject A4']],
  ['a sign that numbers are taken apart by', [row({ project: '§ 搬仓' })], ['badProject A4']],
  ['the sign of a period that was opened again', [row({ project: '搬仓 ↺ 2026-11-01' })], ['badProject A4']],
  ['the sign of one of several cards', [row({ project: '搬仓 → 2' })], ['badProject A4']],
  ['an arrow that tells no number', [row({ project: '旧仓 → 新仓' })], []],
  ['no day', [row({ from: '' })], ['badDay B4']],
  ['a day that may be several', [row({ to: '3/4/2026' })], ['badDay C4']],
  ['an end before the beginning', [row({ to: '2026-09-01' })], ['daysReversed C4']],
  ['one day', [row({ to: '2026-09-16' })], ['badLength C4']],
  ['two years', [row({ to: '2028-09-16' })], ['badLength C4']],
  ['other days of the same project', [row(), row({ employeeId: 'E2', to: '2026-11-16' })], ['otherDays B5']],
  ['nobody', [row({ employeeId: '' })], ['noPerson D4']],
  ['a number that is not on the list', [row({ employeeId: 'E9' })], ['unknownPerson D4']],
  ['a name that is not on the list', [row({ employeeId: '', name: '孙七' })], ['unknownPerson E4']],
  ['a name of several numbers', [row({ employeeId: '', name: '李四' })], ['severalPeople E4']],
  ['a name of several without numbers', [row({ employeeId: '', name: '赵六' })], ['severalPeople E4']],
  ["another's name", [row({ name: '李四' })], ['otherName E4']],
  ['no goal', [row({ goal: '' })], ['noGoal F4']],
  ['a goal twice', [row({ weight: 0.5 }), more('搬完', 0.5)], ['goalTwice F5']],
  ['no weight', [row({ weight: '' })], ['badWeight G4']],
  ['a weight beyond the whole', [row({ weight: 130 })], ['badWeight G4']],
  ['words for a weight', [row({ weight: '一半' })], ['badWeight G4']],
  ['weights that make less', [row({ weight: 0.5 }), more('复盘', 0.4)], ['weightsNot100 G4']],
  ['no standard', [row({ standard: '' })], ['noStandard H4']],
  [
    'more goals than a card has room for',
    [row({ weight: 10 }), ...Array.from({ length: 10 }, (_, index) => more(`目标${index}`, 9))],
    ['manyGoals F14'],
  ],
])('%s is told with its cell', async (_, lines, problems) => {
  const reading = await read(...lines);
  expect(told(reading)).toEqual(problems);
  const text = messages('zh-CN').failure({ kind: 'projectTable', sheet: '项目目标表', problems: reading.problems });
  expect(text.points.every((point) => /[。]$/.test(point.text))).toBe(true);
});

test('a row of another project takes nothing of the person and days above it', async () => {
  expect(told(await read(row(), ['双11', '', '', '', '', '复盘', 1, '按期']))).toEqual([
    'badDay B5',
    'badDay C5',
    'noPerson D5',
  ]);
});

test('a goal has a rule of its own, in any language and with its unit, target and standard', async () => {
  const { projects, problems } = await read(
    row({ weight: 40, unit: '百分比', target: '95%', rule: '扣分：低于目标；每1%扣5分' }),
    [...more('缺货次数', 30, ''), 'Times', '', 'Count: 10 points each'],
    [...more('周转', 20, ''), '天', 20, '比率：越低越好；最高110分'],
    [...more('复盘', 10, '交报告'), '%', 0.5, '评定：0-100分'],
  );
  expect(problems).toEqual([]);
  const goals = projects[0]?.people[0]?.goals ?? [];
  expect(goals.map(({ indicator }) => [indicator?.unit, indicator?.target, indicator?.direction])).toEqual([
    ['percent', 0.95, 'higher'],
    ['times', null, 'lower'],
    ['days', 20, 'lower'],
    ['percent', 0.5, 'higher'],
  ]);
  expect(goals[0]?.indicator).toMatchObject({
    name: { 'zh-CN': '搬完', 'en-US': '搬完' },
    definition: '按期',
    rule: { kind: 'deduct', direction: 'higher', step: 0.01, stepOf: 'value', points: 5 },
  });
});

test.each([
  [{ goal: '错漏发率', unit: '%', target: 0.01, rule: '扣分：高于目标；每1%扣5分' }, 'ruleTwice K4', '错漏发率'],
  [{ unit: '天', target: '', rule: '' }, 'noRule I4', '搬完'],
  [{ unit: '', target: 3, rule: '' }, 'noRule J4', '搬完'],
  [{ unit: '', target: 3, rule: '扣分：高于目标；每1天扣5分' }, 'badUnit I4', '没有填写单位'],
  [{ unit: '车', target: 3, rule: '扣分：高于目标；每1天扣5分' }, 'badUnit I4', '“车”'],
  [{ unit: '百分比', target: 95, rule: '扣分：低于目标；每1%扣5分' }, 'badTarget J4', '95%或0.95'],
  [{ unit: '天', target: '三天', rule: '扣分：高于目标；每1天扣5分' }, 'badTarget J4', '三天'],
  [{ unit: '天', target: 3, rule: '按期完成得满分' }, 'badRule K4', '不能计分'],
  [{ unit: '天', target: 0, rule: '比率：越高越好；最高120分' }, 'badRule K4', '大于0的目标值'],
  [{ unit: '天', target: '', rule: '评定：1-5级', standard: '' }, 'noStandard H4', '完成标准'],
] as const)('a rule that can not be used is told with its cell: %j', async (changes, wanted, words) => {
  const found = await read(row(changes));
  expect(told(found)).toEqual([wanted]);
  expect(found.projects).toEqual([]);
  const { problems } = projectMessages('zh-CN');
  expect(found.problems.map((problem) => sentenceOf(problems, problem)).join()).toContain(words);
});

test('why a rule can not be used is told as the import of a role library tells it', async () => {
  const [problem] = (await read(row({ unit: '天', target: 3, rule: '扣分：高于目标' }))).problems;
  if (problem === undefined) throw new Error('no problem');
  expect(whyOf(problem).map((each) => problemSentence(each, 'zh-CN'))).toEqual([
    '评分规则缺少扣分标准（如“每1%扣5分”）。',
  ]);
});

test('a table of before goals had rules goes on', async () => {
  const headers = Object.values(HEADERS).slice(0, 8);
  const values = [headers, row()];
  const search = findList({ values, formulas: values }, [HEADERS], ADDED_PROJECT_COLUMNS);
  if (search.kind !== 'found') throw new Error(search.missing.join());
  const { projects, problems } = readProjects(search.list, { people: PEOPLE, indicators: [], units: UNITS });
  expect([problems, projects[0]?.people[0]?.goals]).toEqual([[], [{ text: '搬完', weight: 100, standard: '按期' }]]);
  expect(findList({ values: [headers.slice(1)], formulas: [] }, [HEADERS], ADDED_PROJECT_COLUMNS).kind).toBe('damaged');
});
