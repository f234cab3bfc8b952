/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import type { EarlierOperation } from '../../../src/taskpane/state/operations/operations';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

async function insertDuties(pane: RenderedPane, role: string): Promise<void> {
  await openPage(pane, 'roles');
  fireEvent.change(await screen.findByTestId('library-search'), { target: { value: role } });
  await pane.user.click(screen.getAllByTestId(/^role-/)[0] ?? document.body);
  await pane.user.click(await screen.findByTestId('insert-duties'));
  await screen.findByTestId('insert-result');
}

describe('recent operations', () => {
  test('what was done before a ribbon button replaced the page stays in the list, in order, and says why it has no way back', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.activeCell = { sheet: '编制表', row: 2, column: 6 };
    const pane = await renderPane(workbook);
    const earlier: EarlierOperation[] = [
      { what: '填写80个单元格', noUndo: 'replaced' },
      { what: '生成2026-11考核表，新35张', noUndo: 'cards' },
      { what: '结账2026-11，锁定35张考核表', noUndo: 'reopen' },
    ];
    act(() => pane.store.dispatch({ type: 'contentChanged', change: (content) => ({ ...content, earlier }) }));
    await insertDuties(pane, '店长');
    expect(screen.getByTestId('open-operations').getAttribute('aria-label')).toBe('最近操作（4）');
    await pane.user.click(screen.getByTestId('open-operations'));
    await screen.findByTestId('page-operations');
    expect(text('operation-1')).toContain('4. 插入职责到编制表!G3');
    expect(text('operations-earlier')).toMatch(
      /3\. 结账2026-11，锁定35张考核表要更正已结账的成绩，请在“历史”中重新打开这个周期。2\. 生成2026-11考核表，新35张不需要的考核表，.+1\. 填写80个单元格原来的内容已不在窗格中；/,
    );
  });

  test('are kept in order with their reports, whatever is clicked, and are taken back one by one', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.activeCell = { sheet: '编制表', row: 2, column: 6 };
    const pane = await renderPane(workbook);
    expect(screen.queryByTestId('open-operations')).toBeNull();
    await insertDuties(pane, '店长');
    // A harmless second click takes the button on the page away, and adds nothing to the list.
    await pane.user.click(screen.getByTestId('insert-duties'));
    await waitFor(() => expect(text('insert-result')).toContain('已经是这些职责'));
    await pane.user.click(screen.getByTestId('area-posts'));
    await screen.findByTestId('page-read');
    await pane.user.click(screen.getByTestId('step-cards'));
    await pane.user.click(await screen.findByTestId('build'));
    await screen.findByTestId('build-result');

    expect(screen.getByTestId('open-operations').getAttribute('aria-label')).toBe('最近操作（2）');
    await pane.user.click(screen.getByTestId('open-operations'));
    await screen.findByTestId('page-operations');
    const titles = screen
      .getAllByTestId(/^operation-/)
      .map((each) => within(each).getAllByRole('button')[0]?.textContent);
    expect(titles).toEqual(['2. 生成2026-11考核表，新6张，更新1张', '1. 插入职责到编制表!G3']);
    expect(text('operation-2')).toContain('不生成的（2）');

    await pane.user.click(within(screen.getByTestId('operation-1')).getAllByRole('button')[0] ?? document.body);
    await pane.user.click(screen.getByTestId('undo-1'));
    await waitFor(() => expect(text('operation-1')).toContain('插入职责到编制表!G3（已撤销）'));
    expect(workbook.cell('编制表', 2, 6)).toBe('');
    expect(text('no-undo-1')).toBe('已经撤销。');

    await pane.user.click(screen.getByTestId('remove-cards'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await waitFor(() => expect(text('operation-2')).toContain('（已撤销）'));
    expect(workbook.cards.size).toBe(0);
    expect(text('operation-2')).toContain('不生成的（2）');
  });

  test('only new cards are removed: one that was built anew had been there before', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('read'));
    await pane.user.click(await screen.findByTestId('step-cards'));
    await pane.user.click(await screen.findByTestId('build'));
    await screen.findByTestId('remove-cards');
    await pane.user.click(screen.getByTestId('build'));
    await waitFor(() => expect(text('build-result')).toContain('更新7张'));
    expect(screen.queryByTestId('remove-cards')).toBeNull();
    await pane.user.click(screen.getByTestId('open-operations'));
    await screen.findByTestId('page-operations');
    expect(text('no-undo-2')).toContain('不需要撤销');
  });

  test('once the period is closed no page offers to remove its cards, and the list says why', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('read'));
    await pane.user.click(await screen.findByTestId('step-cards'));
    await pane.user.click(await screen.findByTestId('build'));
    await screen.findByTestId('remove-cards');
    const reading = { ...workbook.situation, period: '2026-11', cardCount: 6, closedOn: '2026-12-01' };
    act(() =>
      pane.store.dispatch({
        type: 'contentChanged',
        change: (content) => ({ ...content, home: { ...content.home, reading } }),
      }),
    );
    expect(screen.getByTestId('build-result')).toBeTruthy();
    expect(screen.queryByTestId('remove-cards')).toBeNull();
    await pane.user.click(screen.getByTestId('open-operations'));
    await screen.findByTestId('page-operations');
    expect(screen.queryByTestId('remove-cards')).toBeNull();
    expect(text('no-undo-1')).toContain('已结账，考核表要保留');
  });
});
