/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane } from '../support/renderPane';

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

test('months are put together as they were typed, and what is missing is told', async () => {
  const workbook = new FakeWorkbook(companyList());
  const pane = await renderPane(workbook);
  await openPage(pane, 'history');
  const field = await screen.findByTestId('cycle-span');
  expect(screen.getByTestId<HTMLButtonElement>('refreshCycle').disabled).toBe(true);
  await pane.user.click(field);
  await pane.user.paste('第三季');
  expect(text('month-cycle')).toContain('请写成2026-Q3');
  expect(screen.getByTestId<HTMLButtonElement>('refreshCycle').disabled).toBe(true);
  await pane.user.clear(field);
  await pane.user.paste('2026年第三季度');
  expect(text('month-cycle')).not.toContain('请写成');
  await pane.user.click(screen.getByTestId('refreshCycle'));
  await screen.findByTestId('cycle-result');
  expect(workbook.monthly.spans).toEqual(['2026-Q3']);
  expect(text('cycle-result')).toContain('已生成“季度汇总 2026-Q3”，3人。');
  expect(text('cycle-result')).toContain('2026-09没有已结账的成绩，结果只按其余月份计算。');
  expect(text('cycle-partial')).toContain('缺少月份的人（1）');
  expect(text('cycle-projects')).toContain('项目考核不计入汇总的人（1）');
  expect(text('cycle-overridden')).toContain('手工改过的计算单元格，保留不动（1）');
  await pane.user.click(screen.getByTestId('open-operations'));
  expect((await screen.findByTestId('page-operations')).textContent).toContain('生成或更新2026年第三季度汇总，3人');
});
