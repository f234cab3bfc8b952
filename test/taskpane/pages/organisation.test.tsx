/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

async function openOrganisation(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'organisation');
  await screen.findByTestId('page-organisation');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('organisation', () => {
  test('where the list could not be read, that is said until it is', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    workbook.failNext({ kind: 'workbookProtected' });
    await openPage(pane, 'organisation');
    await screen.findByTestId('page-organisation');
    expect(text('organisation-not-read')).toContain('还没有读取名单');
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('organisation-result');
    expect(screen.queryByTestId('organisation-not-read')).toBeNull();
  });

  test('the list has been read, and the sheets drawn are linked', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openOrganisation(workbook);
    expect(screen.queryByTestId('organisation-not-read')).toBeNull();
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('organisation-result');
    expect(pane.store.getState()).toMatchObject({ page: 'organisation', busy: null });
    expect(text('organisation-added')).toMatch(/新生成（4）.*组织架构图.*部门职能.*编制对照.*岗位一览/);
    expect(screen.queryByTestId('organisation-kept')).toBeNull();
    await pane.user.click(within(screen.getByTestId('organisation-added')).getByText('编制对照'));
    await waitFor(() => expect(workbook.shown).toMatchObject([{ sheet: '编制对照' }]));
  });

  test('only the chosen sheets are drawn, and none when none is chosen', async () => {
    const pane = await openOrganisation(new FakeWorkbook(companyList()));
    for (const sheet of ['chart', 'functions', 'overview'])
      await pane.user.click(screen.getByTestId(`organisation-${sheet}`));
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('organisation-result');
    expect(pane.store.getState().organisation.report?.added).toEqual(['编制对照']);
    await pane.user.click(screen.getByTestId('organisation-headcount'));
    expect(screen.getByTestId('drawOrganisation')).toHaveProperty('disabled', true);
  });

  test('a sheet HR changed is named as kept, with the reason', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.organisation.drawn.add('组织架构图').add('部门职能');
    workbook.organisation.changed.add('部门职能');
    const pane = await openOrganisation(workbook);
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('organisation-result');
    expect(text('organisation-redrawn')).toContain('组织架构图');
    expect(text('organisation-kept')).toMatch(/有您的改动，保持不变（1）.*部门职能/);
    expect(text('organisation-result')).toContain('没有覆盖');
    expect(text('organisation-added')).toContain('部门职能(2)');
  });

  test('what is odd about the reporting lines is said with a way to the cell', async () => {
    const list = companyList();
    const workbook = new FakeWorkbook(list);
    const pane = await openOrganisation(workbook);
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('organisation-result');
    const [first] = pane.store.getState().organisation.report?.findings ?? [];
    const findings = within(screen.getByTestId('organisation-findings'));
    expect(text('organisation-findings')).toContain('汇报关系中需要核对的地方');
    await pane.user.click(findings.getAllByRole('button')[1] ?? findings.getByRole('button'));
    const { row, column, sheet } = first?.place ?? { row: -1, column: -1, sheet: '' };
    await waitFor(() => expect(workbook.shown).toMatchObject([{ sheet, area: { row, column } }]));
  });

  test('the manual is built in one step, and its contents are a click away', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openOrganisation(workbook);
    await pane.user.click(screen.getByTestId('buildManual'));
    await screen.findByTestId('manual-result');
    expect(text('manual-result')).toMatch(/已生成或更新2张工作表，新生成\d+份岗位说明书/);
    expect(text('organisation-kept')).toContain('考核办法');
    expect(text('manual-result')).toContain('删除该表，再生成一次手册');
    await pane.user.click(screen.getByRole('button', { name: '定位到打开目录' }));
    await waitFor(() => expect(workbook.shown).toMatchObject([{ sheet: '目录' }]));
  });

  test('a manual that was cancelled says what is there and how to go on', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.organisation.cancelsManual = true;
    const pane = await openOrganisation(workbook);
    await pane.user.click(screen.getByTestId('buildManual'));
    await screen.findByTestId('manual-result');
    expect(text('manual-result')).toMatch(/其余尚未生成；再次点击会继续/);
    expect(screen.queryByTestId('organisation-added')).toBeNull();
  });

  test('a refusal is said and can be repeated', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openOrganisation(workbook);
    workbook.failSecond({ kind: 'workbookProtected' });
    await pane.user.click(screen.getByTestId('drawOrganisation'));
    await screen.findByTestId('failure');
    expect(screen.queryByTestId('organisation-result')).toBeNull();
    await pane.user.click(screen.getByText('重试'));
    expect(await screen.findByTestId('organisation-result')).toBeTruthy();
  });
});
