/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { ClosedCards } from '../../../src/app/archive/archiveCards';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const OCTOBER: ClosedCards = { period: '2026-10', closedOn: '2026-11-02', cards: 2, current: false };
const NOVEMBER: ClosedCards = { period: '2026-11', closedOn: '2026-12-01', cards: 3, current: true };

async function openHistory(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'history');
  await screen.findByTestId('page-history');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';
const isDisabled = (id: string): boolean => screen.getByTestId<HTMLButtonElement>(id).disabled;

async function listed(...periods: ClosedCards[]): Promise<{ workbook: FakeWorkbook; pane: RenderedPane }> {
  const workbook = new FakeWorkbook(companyList());
  workbook.monthly.archive.periods = periods;
  const pane = await openHistory(workbook);
  await pane.user.click(screen.getByTestId('listClosed'));
  await waitFor(() => expect(screen.queryByTestId('listClosed')).toBeNull());
  return { workbook, pane };
}

describe('archiving closed scorecards', () => {
  test('nothing is removed before a copy was opened, the person says it is saved, and confirms', async () => {
    const { workbook, pane } = await listed(OCTOBER, NOVEMBER);
    expect(text('month-archive')).toContain('2026-11：3张，2026-12-01结账（仍是当前周期');
    expect(isDisabled('archive-2026-11')).toBe(true);
    expect(screen.queryByTestId('archive-saved')).toBeNull();
    expect(isDisabled('removeClosed')).toBe(true);
    await pane.user.click(screen.getByTestId('copyWorkbook'));
    await screen.findByTestId('archive-copy');
    expect(workbook.monthly.archive.copies).toBe(1);
    expect(text('archive-copy')).toContain('另存为');
    expect(isDisabled('removeClosed')).toBe(true);
    await pane.user.click(screen.getByTestId('archive-saved'));
    await pane.user.click(screen.getByTestId('removeClosed'));
    expect((await screen.findByTestId('confirm')).textContent).toContain('移除2026-10的2张考核表？');
    await pane.user.click(screen.getByTestId('confirm-no'));
    expect(workbook.monthly.archive.removedPeriods).toEqual([]);
    await pane.user.click(screen.getByTestId('removeClosed'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('archive-result');
    expect(workbook.monthly.archive.removedPeriods).toEqual(['2026-10']);
    expect(text('archive-result')).toContain('已从本工作簿移除2026-10的2张考核表');
  });

  test('what stays is named with its reason', async () => {
    const { workbook, pane } = await listed(OCTOBER);
    workbook.monthly.archive.kept = [
      { sheetName: '陈思远 2026-10', name: '陈思远', reason: 'referredTo', at: { sheet: '年度', cell: 'C4' } },
    ];
    await pane.user.click(screen.getByTestId('copyWorkbook'));
    await pane.user.click(await screen.findByTestId('archive-saved'));
    await pane.user.click(screen.getByTestId('removeClosed'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('archive-result');
    expect(text('archive-kept')).toContain('陈思远 2026-10');
    expect(text('archive-kept')).toContain('有公式引用这张表，请先改成数值：年度 C4');
    expect(text('month-archive')).toContain('2026-10：1张');
  });

  test('where Excel gives no copy the person is told how to make one, and may go on', async () => {
    const { workbook, pane } = await listed(OCTOBER);
    workbook.failNext({ kind: 'copyFailed', failure: { kind: 'tooLarge', code: 'x', detail: '' } });
    await pane.user.click(screen.getByTestId('copyWorkbook'));
    await screen.findByTestId('failure');
    expect(text('failure')).toContain('文件太大，Excel网页版不能打开副本');
    expect(text('failure')).toContain('在文件夹中复制一份文件');
    expect(isDisabled('removeClosed')).toBe(true);
    await pane.user.click(screen.getByTestId('archive-saved'));
    expect(isDisabled('removeClosed')).toBe(false);
  });

  test('a workbook without closed scorecards says so', async () => {
    await listed();
    expect(text('month-archive')).toContain('没有已结账的考核表');
  });

  test('the next period leads there when the old cards are to be saved in a file', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await openPage(pane, 'month');
    await screen.findByTestId('settings-in-use');
    workbook.monthly.archive.periods = [OCTOBER, { ...NOVEMBER, current: false }];
    await pane.user.click(screen.getByTestId('old-cards-file'));
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    await pane.user.click(screen.getByTestId('to-archive'));
    await screen.findByTestId('copyWorkbook');
    expect(pane.store.getState().month.archive).toMatchObject({ period: '2026-11', copy: 'none', saved: false });
  });
});
