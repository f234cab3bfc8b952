/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';
import { sheet } from '../../support/sheetBuilder';

async function read(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  return pane;
}

const field = (name: string): string =>
  screen.getByTestId(`column-${name}`).closest('.fui-Field')?.textContent?.replace(/\s+/g, ' ') ?? '';

test('columns that a name and a department are put together from are told', async () => {
  await read(
    new FakeWorkbook(
      sheet('员工名单')
        .withHeader(['一级部门', '二级部门', '岗位', '姓', '名'])
        .withRows([
          ['电商中心', '运营部', '店长', '陈', '思远'],
          ['电商中心', '运营部', '运营专员', '李', '若彤'],
          ['电商中心', '客服部', '售前客服', '王', '梓涵'],
          ['行政中心', '行政部', '行政专员', '赵', '一诺'],
        ]),
    ),
  );
  expect(field('department')).toContain('由A列 一级部门、B列 二级部门合成');
  expect(field('employeeName')).toContain('由D列 姓、E列 名合成');
  expect(field('position')).not.toContain('合成');
});

test('departments that come from headings are told, and one column needs no word', async () => {
  await read(
    new FakeWorkbook(
      sheet('名单')
        .withHeader(['岗位', '姓名', '工号'])
        .withRows([
          ['运营部'],
          ['店长', '陈思远', 'E1'],
          ['运营专员', '李若彤', 'E2'],
          ['客服部'],
          ['售前客服', '王梓涵', 'E3'],
        ]),
    ),
  );
  expect(field('department')).toContain('取自部门标题');
  expect(field('employeeName')).not.toContain('取自');
});

test('sheets that name people and are not read are told with their number of people, and can be taken in', async () => {
  const header = ['部门', '岗位', '姓名', '工号'];
  const pane = await read(
    new FakeWorkbook(
      sheet('花名册')
        .withHeader(header)
        .withRows([
          ['运营部', '店长', '陈思远', 'E1'],
          ['运营部', '运营专员', '李若彤', 'E2'],
          ['客服部', '售前客服', '王梓涵', 'E3'],
          ['客服部', '客服主管', '孙浩然', 'E4'],
        ]),
      sheet('离职人员')
        .withHeader([...header, '离职日期'])
        .withRows([
          ['运营部', '运营专员', '周雨萱', 'E8', 45200],
          ['客服部', '售后客服', '吴子墨', 'E9', 45210],
        ]),
      sheet('说明').withRows([['填表说明：请各部门核对。']]),
    ),
  );
  const lists = screen.getByTestId('lists');
  expect(within(lists).getByTestId('left-out').textContent).toContain('1张');
  const tick = within(lists).getByRole('checkbox', { name: /^离职人员：.*2人$/ });
  await pane.user.click(tick);
  await waitFor(() => expect(screen.getByTestId('read-summary').textContent).toContain('共6人'));
});

test('a row that was read can be left out, and taken in again from the rows skipped', async () => {
  const workbook = new FakeWorkbook(
    sheet('花名册')
      .withHeader(['部门', '岗位', '姓名', '工号'])
      .withRows([
        ['运营部', '店长', '陈思远', 'E1'],
        ['运营部', '运营专员', '李若彤', 'E2'],
        ['客服部', '售前客服', '王梓涵', 'E3'],
        ['合计', null, '3人', null],
      ]),
  );
  const pane = await read(workbook);
  const summary = () => screen.getByTestId('read-summary').textContent;
  await pane.user.click(within(screen.getByTestId('rows')).getByRole('button', { expanded: false }));
  await pane.user.click(screen.getByRole('button', { name: '不读取 第3行' }));
  await waitFor(() => expect(summary()).toContain('共2人'));
  const skipped = screen.getByTestId('skipped');
  await pane.user.click(within(skipped).getByRole('button', { expanded: false }));
  expect(skipped.textContent).toContain('第3行 您选择了不读取 运营部 运营专员 李若彤 E2');
  // A total names no post: nothing could be read of it.
  expect(within(skipped).getAllByTestId('take-in')).toHaveLength(1);
  await pane.user.click(within(skipped).getByRole('button', { name: '读取 第3行' }));
  await waitFor(() => expect(summary()).toContain('共3人'));
});
