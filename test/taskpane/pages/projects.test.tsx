/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ProjectsFound } from '../../../src/app/projects/projectSheet';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

async function openProjects(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'projects');
  await screen.findByTestId('page-projects');
  return pane;
}

const PROJECT: ProjectsFound['projects'][number] = {
  name: '双11',
  from: { year: 2026, month: 10, day: 10 },
  to: { year: 2026, month: 11, day: 20 },
  period: '2026-10-10..2026-11-20',
  people: [
    { employeeId: 'E001', name: '陈思远', cell: 'D4', goals: [{ text: '上线', weight: 100, standard: '按期' }] },
  ],
};

test('the table is made once, and said to be there when it is', async () => {
  const pane = await openProjects(new FakeWorkbook(companyList()));
  await pane.user.click(screen.getByTestId('makeProjectTable'));
  expect((await screen.findByTestId('projects-table-result')).textContent).toContain('已新建空白的项目目标表');
  await pane.user.click(screen.getByTestId('makeProjectTable'));
  await waitFor(() => expect(text('projects-table-result')).toContain('项目目标表已经有了'));
});

test('an empty table says what to do, and what is wrong on one leads to its cell; nothing can be built then', async () => {
  const workbook = new FakeWorkbook(companyList());
  const pane = await openProjects(workbook);
  await pane.user.click(screen.getByTestId('readProjects'));
  expect((await screen.findByTestId('projects-none')).textContent).toContain('表里还没有项目');
  const problems: ProjectsFound['problems'] = [{ code: 'unknownPerson', params: { person: 'X9' }, cell: 'D8' }];
  workbook.monthly.projects = { ...workbook.monthly.projects, projects: [PROJECT], problems };
  await pane.user.click(screen.getByTestId('readProjects'));
  expect((await screen.findByTestId('projects-problems')).textContent).toContain('D8 名单里没有“X9”');
  expect(screen.queryByTestId('buildProject')).toBeNull();
  await pane.user.click(within(screen.getByTestId('projects-problems')).getByText('D8'));
  await waitFor(() => expect(workbook.shown).toMatchObject([{ sheet: '项目目标表', area: { row: 7, column: 3 } }]));
});

test('a rule that can not be used is told with what of it is wrong', async () => {
  const workbook = new FakeWorkbook(companyList());
  const why = [{ code: 'ruleClauseMissing', params: { clause: 'step' } }] as const;
  const problems: ProjectsFound['problems'] = [
    { code: 'badRule', params: { text: '扣分：高于目标', why }, cell: 'K5' },
  ];
  workbook.monthly.projects = { ...workbook.monthly.projects, projects: [PROJECT], problems };
  const pane = await openProjects(workbook);
  await pane.user.click(screen.getByTestId('readProjects'));
  const told = (await screen.findByTestId('projects-problems')).textContent;
  expect(told).toContain('K5 计分规则“扣分：高于目标”不能计分');
  expect(told).toContain('评分规则缺少扣分标准');
});

test('cards for days that the table does not say any more are told before anything is built', async () => {
  const workbook = new FakeWorkbook(companyList());
  const otherDays = [{ period: '2026-10-10..2026-11-15', cards: 3 }];
  workbook.monthly.projects = { ...workbook.monthly.projects, projects: [{ ...PROJECT, otherDays }] };
  const pane = await openProjects(workbook);
  await pane.user.click(screen.getByTestId('readProjects'));
  expect((await screen.findByTestId('project-other-days')).textContent).toContain(
    '“双11”已有其他起止日期的考核表：2026-10-10至2026-11-15（3张）',
  );
});

test('once its cards are built the pane says that the month is that of the project', async () => {
  const workbook = new FakeWorkbook(companyList());
  workbook.monthly.projects = { ...workbook.monthly.projects, projects: [PROJECT] };
  const nothing = { cards: [], closedOn: null, calibration: null, absent: [], closedPeriods: [] };
  workbook.situation = { ...nothing, period: '2026-11', activeSheet: '编制表', cardCount: 0 };
  const pane = await openProjects(workbook);
  act(() => pane.store.dispatch({ type: 'lookBegun' }));
  await pane.user.click(screen.getByTestId('readProjects'));
  await screen.findByTestId('projects-found');
  await waitFor(() => expect(pane.store.getState().home.stale).toBe(false));
  expect(text('period-chip')).toBe('2026-11');
  workbook.situation = { ...workbook.situation, period: PROJECT.period, ofProjects: true };
  await pane.user.click(screen.getByTestId('buildProject'));
  await screen.findByTestId('project-built');
  await waitFor(() => expect(text('period-chip')).toBe('2026-10-10至2026-11-20'));
});

test('cards of a project are built, the period is said, and the pane goes by it', async () => {
  const workbook = new FakeWorkbook(companyList());
  workbook.monthly.projects = { ...workbook.monthly.projects, projects: [PROJECT] };
  const pane = await openProjects(workbook);
  await pane.user.click(screen.getByTestId('readProjects'));
  expect((await screen.findByTestId('projects-found')).textContent).toContain('双11：2026-10-10至2026-11-20，1人');
  await pane.user.click(screen.getByTestId('buildProject'));
  await screen.findByTestId('project-built');
  expect(text('project-period')).toContain('“双11”的考核周期是2026-10-10至2026-11-20');
  expect(text('project-period')).toContain('要回到2026-11');
  expect(pane.store.getState().cards.period).toBe('2026-10-10..2026-11-20');
  // Where the pane is narrow its days break between them.
  expect(text('period-chip')).toBe('2026-10-10至2026-11-20');
  expect(screen.getByTestId('period-chip').querySelectorAll('wbr')).toHaveLength(1);
  expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['built']);
  await pane.user.click(screen.getByTestId('remove-cards'));
  await pane.user.click(await screen.findByTestId('confirm-yes'));
  await screen.findByTestId('removal');
  expect(screen.queryByTestId('project-built')).toBeNull();
});
