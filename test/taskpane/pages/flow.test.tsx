/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { AppFailure } from '../../../src/app/failure';
import { companyList, headcountList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';
import { sheet } from '../../support/sheetBuilder';

const EDITING: AppFailure = {
  kind: 'excel',
  failure: { kind: 'cellEditing', code: 'InvalidOperationInCellEditMode', detail: 'in cell D4: 张三' },
};

async function open(pane: RenderedPane, page: 'read' | 'match' | 'fill' | 'cards'): Promise<void> {
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  if (page !== 'read') await pane.user.click(screen.getByTestId(`step-${page}`));
  await screen.findByTestId(`page-${page}`);
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('start and read', () => {
  test('begins with one button and says that data stays', async () => {
    await renderPane(new FakeWorkbook(companyList()));
    expect(text('page-start')).toContain('不会上传');
    expect(screen.getByTestId('read').textContent).toBe('读取当前工作簿');
    expect(screen.queryByTestId('step-match')).toBeNull();
  });

  test('shows sheet, area, columns, issues with their cells and skipped rows', async () => {
    const workbook = new FakeWorkbook(companyList(), headcountList());
    const pane = await renderPane(workbook);
    await open(pane, 'read');
    expect(text('read-summary')).toContain('读取了9行，共9人');
    expect(text('read-summary')).toContain('表头在第2行');
    expect((screen.getByTestId('sheet') as HTMLSelectElement).value).toBe('编制表');
    expect((screen.getByTestId('column-position') as HTMLSelectElement).value).toBe('2');
    expect(text('issues')).toContain('工号E005重复');
    await pane.user.click(within(screen.getByTestId('issues')).getByRole('button', { name: '定位到E8' }));
    expect(workbook.shown).toEqual([{ sheet: '编制表', area: { row: 7, column: 4, rowCount: 1, columnCount: 1 } }]);
    await pane.user.click(screen.getByRole('button', { name: '跳过的行（2）' }));
    expect(text('skipped')).toContain('第12行');
    expect(text('skipped')).toContain('合计行');
  });

  test('another column and another sheet read the list again', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList(), headcountList()));
    await open(pane, 'read');
    await pane.user.selectOptions(screen.getByTestId('column-employeeName'), 'E列 工号');
    await waitFor(() => expect(pane.store.getState().inspection?.lists[0].table.columns.employeeName).toBe(4));
    await pane.user.selectOptions(screen.getByTestId('sheet'), '岗位编制');
    await waitFor(() => expect(text('read-summary')).toContain('读取了2行，共4人'));
    expect(pane.store.getState().reading).toEqual({ sheets: ['岗位编制'] });
    expect(within(screen.getByTestId('sheet')).getAllByRole('option')).toHaveLength(3);
  });

  test('header rows can be corrected, and the choice is remembered', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'read');
    const field = screen.getByTestId('header-rows');
    expect((field as HTMLInputElement).value).toBe('2');
    await pane.user.clear(field);
    await pane.user.type(field, '二');
    expect(text('columns')).toContain('请写其中的行号');
    await pane.user.clear(field);
    await pane.user.type(field, '99{Enter}');
    expect(text('columns')).toMatch(/有内容的是第1到\d+行：请写其中的行号/);
    expect(workbook.reading?.corrections ?? []).toEqual([]);
    await pane.user.clear(field);
    await pane.user.type(field, '1{Enter}');
    await waitFor(() => expect(text('columns')).toContain('第1行下面认不出岗位，已按没有表头读取'));
    await pane.user.clear(field);
    await pane.user.type(field, '1-2{Enter}');
    await waitFor(() => expect(text('read-summary')).toContain('表头在第1-2行'));
    expect(workbook.reading?.corrections).toMatchObject([{ sheet: '编制表', block: 0, headerRows: [0, 1] }]);
  });

  test('a sheet for each department: all are read, any can be left out and taken in again', async () => {
    const department = (name: string, rows: readonly (readonly string[])[]) =>
      sheet(name).withHeader(['岗位', '姓名', '工号']).withRows(rows);
    const workbook = new FakeWorkbook(
      department('运营部', [['店长', '张明', 'E1']]),
      department('客服部', [
        ['售前客服', '陈晨', 'E2'],
        ['客服主管', '刘洋', 'E3'],
      ]),
      department('备份', [['店长', '张明', 'E1']]),
    );
    const pane = await renderPane(workbook);
    await open(pane, 'read');
    expect(text('read-summary')).toContain('读取了3行，共3人');
    expect((screen.getByTestId('sheet') as HTMLSelectElement).selectedOptions[0]?.textContent).toBe('2张工作表');
    const tick = (name: RegExp) => within(screen.getByTestId('lists')).getByRole('checkbox', { name });
    await pane.user.click(tick(/^客服部/));
    await waitFor(() => expect(text('read-summary')).toContain('读取了1行，共1人'));
    expect((tick(/^运营部/) as HTMLInputElement).disabled).toBe(true);
    await pane.user.click(tick(/^客服部/));
    await waitFor(() => expect(text('read-summary')).toContain('读取了3行，共3人'));
    await pane.user.click(screen.getByRole('button', { name: '读取的行（3）' }));
    expect(text('rows')).toContain('客服部 第2行');
  });

  test('a workbook without a list: what is wrong, and another sheet to choose', async () => {
    const pane = await renderPane(
      new FakeWorkbook(sheet('备忘').withRows([['买咖啡'], ['订会议室']]), sheet('空').withRow(['x'])),
    );
    await pane.user.click(screen.getByTestId('read'));
    const failure = await screen.findByTestId('failure');
    expect(failure.textContent).toContain('没有可以读取的编制表');
    expect(failure.textContent).toContain('没有找到像编制表的工作表');
    expect(await screen.findByTestId('sheet')).toBeTruthy();
    expect(screen.queryByTestId('page-read')).toBeNull();
  });

  test('a cell that is being edited: says so, keeps quiet about its content, and goes on when told', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()).failNext(EDITING));
    await pane.user.click(screen.getByTestId('read'));
    const failure = await screen.findByTestId('failure');
    expect(failure.getAttribute('role')).toBe('alert');
    expect(failure.textContent).toContain('有单元格正在编辑');
    expect(failure.textContent).not.toContain('张三');
    await pane.user.click(screen.getByTestId('retry'));
    await screen.findByTestId('page-read');
    expect(screen.queryByTestId('failure')).toBeNull();
  });

  test('a change to the sheet is noticed', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'read');
    act(() => workbook.type('编制表', 2, 3, '陈远'));
    expect((await screen.findByTestId('stale')).textContent).toContain('有改动');
    await pane.user.click(within(screen.getByTestId('stale')).getByRole('button'));
    await waitFor(() => expect(screen.queryByTestId('stale')).toBeNull());
    expect(pane.store.getState().inspection?.rows[0]?.row.people[0]?.name).toBe('陈远');
  });
});

describe('check matches', () => {
  test('groups rows, unsure ones first, and counts them', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await open(pane, 'match');
    const groups = screen.getAllByTestId('group').map((group) => group.textContent ?? '');
    expect(groups[0]).toContain('仓储主管兼打包');
    expect(groups[1]).toContain('放映员');
    expect(groups.filter((group) => group.includes('运营专员'))).toHaveLength(1);
    expect(groups.find((group) => group.includes('运营专员'))).toContain('2行');
    expect(screen.getByTestId('filter-all').textContent).toBe('全部 7');
    await pane.user.click(screen.getByTestId('filter-none'));
    expect(screen.getAllByTestId('group')).toHaveLength(1);
  });

  test('a candidate, another role by search, and blank can be chosen; the choice is used for filling and remembered', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'match');
    const group = () => screen.getAllByTestId('group')[0] as HTMLElement;
    expect(group().textContent).toContain('待确认');
    await pane.user.click(within(group()).getByRole('radio', { name: /打包发货员/ }));
    expect(group().textContent).toContain('已选定');
    await pane.user.click(within(group()).getByTestId('search-role'));
    const search = within(group()).getByTestId('role-search');
    fireEvent.input(search, { target: { value: '仓库管理员' } });
    await pane.user.type(search, '{ArrowDown}{Enter}');
    const chosen = [...pane.store.getState().choices.values()];
    expect(chosen).toHaveLength(1);
    const radio = within(group()).getByRole<HTMLInputElement>('radio', { name: /仓库管理员/ });
    expect(radio.checked).toBe(true);
    // On another one a key would choose that.
    await waitFor(() => expect(document.activeElement).toBe(radio));
    await pane.user.click(screen.getByTestId('next'));
    expect((await screen.findByTestId('page-fill')).textContent).toContain('岗位职责：仓储主管兼打包');
    await waitFor(() => expect(workbook.remembered).toMatchObject([{ title: '仓储主管兼打包' }]));
    await pane.user.click(screen.getByTestId('step-match'));
    await pane.user.click(within(group()).getByRole('radio', { name: /留空/ }));
    expect([...pane.store.getState().choices.values()]).toEqual([null]);
    await pane.user.click(screen.getByTestId('step-fill'));
    expect((await screen.findByTestId('page-fill')).textContent).not.toContain('仓储主管兼打包');
  });
});

describe('fill duties', () => {
  test('previews, fills, has nothing more to do, and takes it back', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'fill');
    expect(text('fill-counts')).toBe('将填写13个空白单元格。');
    expect(text('kept')).toContain('已有内容，保持不变（1）');
    await pane.user.click(screen.getByTestId('apply-fill'));
    expect((await screen.findByTestId('fill-result')).textContent).toContain('已在“编制表”填写13个单元格');
    expect(workbook.cell('编制表', 2, 6)).toContain('1. ');
    expect(workbook.cell('编制表', 5, 6)).toBe('负责主图与详情页');
    expect(workbook.cell('编制表', 1, 7)).toBe('考核指标');
    await waitFor(() => expect(text('fill-counts')).toContain('没有需要填写的单元格'));
    expect(screen.getByTestId<HTMLButtonElement>('apply-fill').disabled).toBe(true);
    await pane.user.click(screen.getByTestId('undo-fill'));
    await waitFor(() => expect(text('fill-result')).toContain('已撤销，13个单元格'));
    expect(workbook.cell('编制表', 2, 6)).toBe('');
    expect(workbook.cell('编制表', 1, 7)).toBe('');
    expect(screen.queryByTestId('undo-fill')).toBeNull();
  });

  test('the list stays as it is where a sheet of positions is chosen instead of new columns', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'fill');
    expect(screen.queryByTestId('fill-overview')).toBeNull();
    await pane.user.click(screen.getByTestId('into-sheet'));
    await pane.user.click(screen.getByTestId('fill-duties'));
    expect(text('fill-counts')).toContain('写在“岗位一览”里');
    expect(screen.getByTestId<HTMLButtonElement>('apply-fill').disabled).toBe(true);
    await pane.user.click(screen.getByTestId('draw-overview'));
    expect((await screen.findByTestId('overview-drawn')).textContent).toBe('已生成或更新1张工作表。岗位一览');
    expect(pane.store.getState().organisation.report?.added).toEqual(['岗位一览']);
    await pane.user.click(screen.getByTestId('step-match'));
    expect(text('step-fill')).toContain('✓');
    await pane.user.click(screen.getByTestId('step-fill'));
    expect(workbook.cell('编制表', 1, 7)).toBe('');
    await pane.user.click(screen.getByTestId('into-list'));
    expect(screen.queryByTestId('fill-overview')).toBeNull();
    expect(screen.getByTestId<HTMLButtonElement>('apply-fill').disabled).toBe(false);
  });

  test('a list of people that asks for no texts begins with the sheet; the list can be chosen and stays chosen', async () => {
    const header = ['部门', '岗位', '姓名', '直属上级'];
    const workbook = new FakeWorkbook(
      sheet('花名册')
        .withHeader(header)
        .withRows([
          ['客服部', '客服主管', '吴子墨', ''],
          ['客服部', '售前客服', '孙浩然', ''],
        ]),
    );
    const pane = await renderPane(workbook);
    const isChosen = (id: string): boolean => screen.getByTestId<HTMLInputElement>(id).checked;
    await open(pane, 'fill');
    expect([isChosen('into-sheet'), isChosen('into-list')]).toEqual([true, false]);
    expect(text('page-fill')).toContain('岗位职责，写在“岗位一览”里');
    expect(text('preview')).not.toContain('岗位职责');
    await pane.user.click(screen.getByTestId('draw-overview'));
    expect((await screen.findByTestId('overview-drawn')).textContent).toBe('已生成或更新1张工作表。岗位一览');
    await pane.user.click(screen.getByTestId('into-list'));
    await pane.user.click(screen.getByTestId('apply-fill'));
    await screen.findByTestId('fill-result');
    expect(workbook.cell('花名册', 0, 4)).toBe('岗位职责');
    await pane.user.click(screen.getByTestId('undo-fill'));
    await waitFor(() => expect(text('fill-result')).toContain('已撤销'));
    expect([isChosen('into-sheet'), isChosen('into-list')]).toEqual([false, true]);
  });

  test('replacing warns and shows what is lost', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'fill');
    await pane.user.click(screen.getByTestId('mode-replace'));
    expect(text('overwrite-warning')).toContain('1个单元格的原有内容会被替换');
    const first = screen.getAllByTestId('edit')[0] as HTMLElement;
    expect(first.textContent).toContain('负责主图与详情页');
    await pane.user.click(screen.getByTestId('apply-fill'));
    await screen.findByTestId('fill-result');
    expect(workbook.cell('编制表', 5, 6)).not.toContain('负责主图与详情页');
    await pane.user.click(screen.getByTestId('undo-fill'));
    await waitFor(() => expect(workbook.cell('编制表', 5, 6)).toBe('负责主图与详情页'));
  });

  test('only the chosen field is filled, and none is said so', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await open(pane, 'fill');
    await pane.user.click(screen.getByTestId('fill-kpi'));
    expect(text('preview')).not.toContain('考核指标');
    await pane.user.click(screen.getByTestId('fill-duties'));
    expect(text('fill-counts')).toBe('请至少选择一项内容。');
    expect(screen.getByTestId<HTMLButtonElement>('apply-fill').disabled).toBe(true);
  });

  test('a list that changed after the preview is not written to: the new preview is shown', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'fill');
    act(() => workbook.type('编制表', 2, 6, '已有人写过'));
    await pane.user.click(screen.getByTestId('apply-fill'));
    expect((await screen.findByTestId('changed-meanwhile')).textContent).toContain('没有写入任何内容');
    expect(workbook.cell('编制表', 3, 6)).toBe('');
    expect(text('fill-counts')).toBe('将填写12个空白单元格。');
    await pane.user.click(screen.getByTestId('apply-fill'));
    await screen.findByTestId('fill-result');
    expect(workbook.cell('编制表', 2, 6)).toBe('已有人写过');
  });

  test('what was filled is taken back although the list has changed since', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'fill');
    await pane.user.click(screen.getByTestId('apply-fill'));
    await screen.findByTestId('undo-fill');
    act(() => workbook.type('编制表', 2, 2, '客服主管'));
    const filled = workbook.cell('编制表', 3, 6);
    await pane.user.click(screen.getByTestId('undo-fill'));
    await waitFor(() => expect(text('fill-result')).toContain('已撤销，13个单元格'));
    expect(filled).not.toBe('');
    expect(workbook.cell('编制表', 3, 6)).toBe('');
  });

  test('what was decided is remembered in the workbook', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await open(pane, 'match');
    const group = screen.getAllByTestId('group')[0] as HTMLElement;
    await pane.user.click(within(group).getByRole('radio', { name: /打包发货员/ }));
    await pane.user.click(screen.getByTestId('step-fill'));
    await pane.user.click(screen.getByTestId('apply-fill'));
    await screen.findByTestId('fill-result');
    expect(workbook.remembered).toEqual([
      { title: '仓储主管兼打包', department: '物流部', roleId: expect.any(String) as string },
    ]);
  });
});
