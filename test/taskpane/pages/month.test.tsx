/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';

async function openMonth(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByTestId('other-pages'));
  await pane.user.click(await screen.findByTestId('open-month'));
  await screen.findByTestId('page-month');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

async function planned(pane: RenderedPane): Promise<void> {
  await pane.user.click(screen.getByTestId('listActuals'));
  fireEvent.change(await screen.findByTestId('actuals-sheet'), { target: { value: '编制表' } });
  await screen.findByTestId('actuals-preview');
}

describe('monthly work', () => {
  test('is reached from the header and leads back', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('library-back'));
    expect(await screen.findByTestId('page-start')).toBeTruthy();
  });

  test('the pay sheet: what was added, carried over and left out', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('refreshPay'));
    await screen.findByTestId('pay-result');
    expect(text('pay-result')).toContain('已新建“绩效工资 2026-11”，共1人');
    expect(text('pay-without')).toContain('2026-11/E009');
  });

  test('a refused step says why', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    workbook.failNext({ kind: 'listDamaged', sheet: '绩效工资 2026-11', headers: ['姓名'] });
    await pane.user.click(screen.getByTestId('refreshPay'));
    await screen.findByTestId('failure');
    expect(text('failure')).toContain('缺少表头：姓名');
  });

  test('a table is previewed; what cards hold is kept unless chosen; entering can be undone', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    await planned(pane);
    expect(text('actuals-problems')).toContain('本周期没有“查无此人”的考核表');
    expect(text('actuals-conflicts')).toContain('转化率：2% → 3%');
    expect(text('enterActuals')).toBe('写入1个值');
    await pane.user.click(screen.getByTestId('enterActuals'));
    await screen.findByTestId('entered');
    expect([...workbook.monthly.values.values()]).toEqual([0.95, 0.02]);
    await pane.user.click(screen.getByTestId('undoActuals'));
    await waitFor(() => expect(text('entered')).toContain('已撤销'));
    expect([...workbook.monthly.values.values()]).toEqual(['', 0.02]);
  });

  test('chosen conflicts are replaced', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    await planned(pane);
    await pane.user.click(screen.getByTestId('replace-all'));
    await pane.user.click(screen.getByTestId('enterActuals'));
    await screen.findByTestId('entered');
    expect([...workbook.monthly.values.values()]).toEqual([0.95, 0.03]);
  });

  test('closing asks, names the cards without a total and closes all the same only when told so', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.incomplete = ['李若彤'];
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    expect((await screen.findByTestId('incomplete-cards')).textContent).toBe('李若彤');
    await pane.user.click(screen.getByTestId('confirm-no'));
    await waitFor(() => expect(screen.queryByTestId('incomplete-cards')).toBeNull());
    expect(workbook.monthly.closedWith).toBeNull();
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('incomplete-cards');
    await pane.user.click(screen.getByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedWith).toEqual({ evenIncomplete: true });
    expect(text('closed')).toContain('2026-11已于2026-12-01结账');
  });

  test('the next period reads the list first when nothing was read', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    expect(pane.store.getState().inspection).toBeNull();
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    expect(pane.store.getState()).toMatchObject({ page: 'month', busy: null, cards: { period: '2026-12' } });
    expect(pane.store.getState().inspection).not.toBeNull();
    expect(text('next-result')).toContain('已开始2026-12');
  });

  test('job descriptions per role, with the rows that have none', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('jobs-role'));
    await pane.user.click(screen.getByTestId('buildJobs'));
    await screen.findByTestId('jobs-result');
    expect(pane.store.getState().month.jobs?.built[0]?.sheetName).toBe('role 店长');
    expect(text('jobs-without-role')).toContain('没有对应标准岗位的行');
  });
});
