/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { dutiesText } from '../../../src/jobtable/planFill';
import { roleOf } from '../../support/bundledCatalogue';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { catalogueOf, openPage, renderPane, type RenderedPane } from '../support/renderPane';

async function openRole(workbook: FakeWorkbook, search: string): Promise<{ pane: RenderedPane; roleId: string }> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'roles');
  fireEvent.change(await screen.findByTestId('library-search'), { target: { value: search } });
  const [first] = screen.getAllByTestId(/^role-/);
  if (!first) throw new Error('nothing found');
  await pane.user.click(first);
  await screen.findByTestId('page-role');
  return { pane, roleId: pane.store.getState().roles.roleId ?? '' };
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('role library', () => {
  test('shows a role found by an alias, with duties, indicators and where figures come from', async () => {
    const { roleId } = await openRole(new FakeWorkbook(companyList()), '淘宝设计师');
    const role = roleOf(await catalogueOf('zh-CN'), roleId);
    expect(role.aliases.map((alias) => alias.title)).toContain('淘宝设计师');
    expect(text('role-duties')).toContain(role.duties[0]);
    expect(text('role-indicators')).toContain(role.indicators[0]?.indicator.name['zh-CN']);
    expect(text('role-indicators')).toMatch(/有出处|建议值/);
    expect(text('role-indicators')).toContain('权重');
  });

  test('has probation goals and measures for a role, and behaviours and values to choose from', async () => {
    const { pane } = await openRole(new FakeWorkbook(companyList()), '店长');
    const unfold = async (id: string) =>
      pane.user.click(within(screen.getByTestId(id)).getAllByRole('button')[0] ?? document.body);
    await unfold('role-probation');
    await waitFor(() => expect(text('role-probation')).toContain('前30天：熟悉制度、系统和团队'));
    await unfold('role-improvement');
    await waitFor(() => expect(text('role-improvement')).toContain('把缺口拆到渠道、商品和周'));
    await pane.user.click(screen.getByTestId('roles-back'));
    await unfold('development-library');
    await waitFor(() => expect(text('item-customer-first')).toContain('客户第一 · 价值观'));
    expect(text('item-teamwork')).toMatch(/1级：.*5级：/u);
  });

  test('the head of a company is assessed by the board', async () => {
    await openRole(new FakeWorkbook(companyList()), '总经理');
    expect(text('page-role')).toContain('考核人董事会');
  });

  test('inserts duties into a blank cell and takes them back', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.activeCell = { sheet: '编制表', row: 2, column: 6 };
    const { pane, roleId } = await openRole(workbook, '店长');
    await pane.user.click(screen.getByTestId('insert-duties'));
    expect((await screen.findByTestId('insert-result')).textContent).toContain('G3');
    expect(workbook.cell('编制表', 2, 6)).toBe(dutiesText(roleOf(await catalogueOf('zh-CN'), roleId)));
    await pane.user.click(screen.getByText('撤销插入'));
    await waitFor(() => expect(text('insert-result')).toContain('已恢复'));
    expect(workbook.cell('编制表', 2, 6)).toBe('');
  });

  test('asks before it overwrites, and a no leaves the cell alone', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.activeCell = { sheet: '编制表', row: 5, column: 6 };
    const { pane } = await openRole(workbook, '店长');
    await pane.user.click(screen.getByTestId('insert-duties'));
    expect((await screen.findByTestId('confirm')).textContent).toContain('负责主图与详情页');
    await pane.user.click(screen.getByTestId('confirm-no'));
    expect(workbook.cell('编制表', 5, 6)).toBe('负责主图与详情页');
    await waitFor(() => expect(screen.queryByTestId('confirm')).toBeNull());
    await pane.user.click(screen.getByTestId('insert-duties'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('insert-result');
    expect(workbook.cell('编制表', 5, 6)).toContain('1. ');
  });

  test('a cell that changed while asking is not overwritten', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.activeCell = { sheet: '编制表', row: 5, column: 6 };
    const { pane } = await openRole(workbook, '店长');
    await pane.user.click(screen.getByTestId('insert-duties'));
    await screen.findByTestId('confirm');
    workbook.type('编制表', 5, 6, '刚写的');
    await pane.user.click(screen.getByTestId('confirm-yes'));
    expect((await screen.findByTestId('insert-result')).textContent).toContain('没有写入');
    expect(workbook.cell('编制表', 5, 6)).toBe('刚写的');
  });

  test('who has opened another role meanwhile is neither asked about the first one nor told of it there', async () => {
    const workbook = new FakeWorkbook(companyList());
    const { pane } = await openRole(workbook, '店长');
    for (const [row, filled] of [
      [5, '负责主图与详情页'],
      [2, expect.stringContaining('1. ')],
    ] as const) {
      workbook.activeCell = { sheet: '编制表', row, column: 6 };
      let release: () => void = () => undefined;
      workbook.pause = () => new Promise((resolve) => (release = resolve));
      await pane.user.click(screen.getByTestId('insert-duties'));
      await pane.user.click(screen.getByTestId('roles-back'));
      await pane.user.click(screen.getAllByTestId(/^role-/)[1] ?? document.body);
      workbook.pause = () => Promise.resolve();
      release();
      await waitFor(() => expect(pane.store.getState().busy).toBeNull());
      expect([screen.queryByTestId('confirm'), screen.queryByTestId('insert-result')]).toEqual([null, null]);
      expect(workbook.cell('编制表', row, 6)).toEqual(filled);
      await pane.user.click(screen.getByTestId('roles-back'));
      await pane.user.click(screen.getAllByTestId(/^role-/)[0] ?? document.body);
    }
    // It was done all the same, and can be taken back among the steps.
    expect(pane.store.getState().operations).toHaveLength(1);
  });

  test('back leads to where one was', async () => {
    const { pane } = await openRole(new FakeWorkbook(companyList()), '店长');
    await pane.user.click(screen.getByTestId('roles-back'));
    expect(screen.getByTestId('page-roles')).toBeTruthy();
    await pane.user.click(screen.getByTestId('area-month'));
    expect(screen.getByTestId('page-start')).toBeTruthy();
  });
});
