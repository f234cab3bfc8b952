/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import type { ClosedCards } from '../../../src/app/archive/archiveCards';
import type { SituationReading } from '../../../src/app/situation/readSituation';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const OCTOBER: ClosedCards = { period: '2026-10', closedOn: '2026-11-02', cards: 2, current: false };
const NOVEMBER: ClosedCards = { period: '2026-11', closedOn: '2026-12-01', cards: 3, current: true };

/** A look at a workbook that works at the month after. */
const LATER: SituationReading = {
  period: '2026-11',
  activeSheet: '编制表',
  cardCount: 3,
  cards: null,
  closedOn: null,
  calibration: null,
  absent: [],
  closedPeriods: [],
};

async function openHistory(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'history');
  await screen.findByTestId('page-history');
  return pane;
}

async function openMonth(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'month');
  await screen.findByTestId('settings-in-use');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

async function listed(...periods: ClosedCards[]): Promise<{ workbook: FakeWorkbook; pane: RenderedPane }> {
  const workbook = new FakeWorkbook(companyList());
  workbook.monthly.archive.periods = periods;
  const pane = await openHistory(workbook);
  await pane.user.click(screen.getByTestId('list-reopen'));
  await waitFor(() => expect(screen.queryByTestId('list-reopen')).toBeNull());
  return { workbook, pane };
}

async function reopen(pane: RenderedPane): Promise<void> {
  await pane.user.click(screen.getByTestId('reopenPeriod'));
  await pane.user.click(await screen.findByTestId('confirm-yes'));
  await screen.findByTestId('reopened');
}

describe('opening a closed period again', () => {
  test('the dialog says what happens, and no changes nothing', async () => {
    const { workbook, pane } = await listed(OCTOBER, NOVEMBER);
    await pane.user.click(screen.getByTestId('reopen-2026-10'));
    await pane.user.click(screen.getByTestId('reopenPeriod'));
    const question = (await screen.findByTestId('confirm')).textContent;
    expect(question).toContain('重新打开2026-10？');
    expect(question).toContain('标上↺和日期');
    await pane.user.click(screen.getByTestId('confirm-no'));
    expect(workbook.monthly.archive.periods).toHaveLength(2);
    expect(pane.store.getState().month.reopen.report).toBeNull();
  });

  test('the latest is proposed; what was unlocked and marked is told, and it is closed again', async () => {
    const { workbook, pane } = await listed(OCTOBER, NOVEMBER);
    await pane.user.click(screen.getByTestId('reopen-2026-10'));
    await reopen(pane);
    expect(text('reopened')).toContain('2026-10已重新打开，1张考核表可以再次填写');
    expect(text('reopened-marked')).toContain('标为↺的成绩（1）');
    expect(screen.queryByTestId('reopen-2026-10')).toBeNull();
    expect(screen.queryByTestId('archive-2026-10')).toBeNull();
    await pane.user.click(screen.getByTestId('close-again'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedPeriod).toBe('2026-10');
    expect(text('closed')).toContain('2026-10已于2026-12-01结账');
    expect(screen.queryByTestId('reopened')).toBeNull();
  });

  test('cards without a total are asked about for the period that was opened again', async () => {
    const { workbook, pane } = await listed(OCTOBER);
    await reopen(pane);
    workbook.monthly.incomplete = ['李若彤'];
    await pane.user.click(screen.getByTestId('close-again'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('incomplete-cards');
    await pane.user.click(screen.getByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedPeriod).toBe('2026-10');
  });

  test('one that was reopened before the pane was opened can be closed again', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.situation = { ...LATER, reopened: [{ period: '2026-10', sheets: ['陈思远 2026-10'] }] };
    const pane = await openHistory(workbook);
    act(() => pane.store.dispatch({ type: 'lookBegun' }));
    await pane.user.click(await screen.findByTestId('close-again'));
    workbook.situation = LATER;
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedPeriod).toBe('2026-10');
    await waitFor(() => expect(screen.queryByTestId('close-again')).toBeNull());
  });

  test('cards under a password and a protected pay sheet are named', async () => {
    const { workbook, pane } = await listed(NOVEMBER);
    workbook.monthly.reopening = { underPassword: ['陈思远 2026-11'], fixedPaySheet: '绩效工资 2026-11' };
    await reopen(pane);
    expect(text('reopened-under-password')).toContain('陈思远 2026-11');
    expect(text('reopened')).toContain('“绩效工资 2026-11”有工作表保护');
  });

  test('stopped half-way it says so and can be started again', async () => {
    const { workbook, pane } = await listed(NOVEMBER);
    workbook.monthly.reopenFailure = { kind: 'cellEditing', code: '', detail: '' };
    await reopen(pane);
    expect(text('reopened')).toContain('其余的还锁定');
    expect(screen.queryByTestId('close-again')).toBeNull();
    workbook.monthly.reopenFailure = null;
    await pane.user.click(screen.getByTestId('reopenPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await waitFor(() => expect(text('reopened')).toContain('2026-11已重新打开'));
  });
});

describe('what closing and the next period tell', () => {
  test('cards under a password and a protected pay sheet are named', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.closing = { underPassword: ['陈思远'], livePaySheet: '绩效工资 2026-11' };
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(text('closed-under-password')).toContain('没有锁定的考核表（1）');
    expect(text('closed-under-password')).toContain('陈思远');
    expect(text('closed-live-pay')).toContain('“绩效工资 2026-11”有工作表保护');
  });

  test('carried targets are told by person, those left behind with the reason', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    expect(text('next-carried')).toContain('沿用了1人的2个目标值');
    await pane.user.click(screen.getByText('沿用了1人的2个目标值'));
    expect(text('next-carried')).toContain('陈思远：2项（销售达成率、转化率）');
    await pane.user.click(screen.getByText('没有沿用的目标值（2）'));
    expect(text('next-not-carried')).toContain('李若彤 · 客单价：不是目标值单元格可以接受的数');
    expect(text('next-not-carried')).toContain('周明：考核表中的行有变动');
  });

  test('HR can do without carried targets', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('carry-targets'));
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    expect(screen.queryByTestId('next-carried')).toBeNull();
    expect(pane.store.getState().month.options.carryTargets).toBe(false);
  });
});
