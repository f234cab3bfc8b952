/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { FoundForm } from '../../../src/app/forms/findForms';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const FORM: FoundForm = {
  sheet: '目标责任书',
  remembered: null,
  suggested: 'person',
  problems: [],
  isProtected: false,
  made: 0,
};

async function openForms(...found: readonly FoundForm[]): Promise<RenderedPane & { readonly workbook: FakeWorkbook }> {
  const workbook = new FakeWorkbook(companyList());
  workbook.forms.found = [...found];
  const pane = await renderPane(workbook);
  await openPage(pane, 'forms');
  await screen.findByTestId('page-forms');
  await pane.user.click(screen.getByTestId('findForms'));
  await waitFor(() => expect(pane.store.getState().forms.found).not.toBeNull());
  return { ...pane, workbook };
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

test('a form is made as it is said, which is remembered; changes and what was typed are told; it is taken back', async () => {
  const { user, workbook, store } = await openForms(FORM);
  await user.clear(screen.getByTestId('form-purpose-目标责任书'));
  await user.type(screen.getByTestId('form-purpose-目标责任书'), '责任书');
  await user.click(screen.getByTestId('form-position-目标责任书'));
  await user.click(screen.getByTestId('make-form-目标责任书'));
  await screen.findByTestId('forms-result');
  expect(workbook.forms.asked).toMatchObject([{ sheet: '目标责任书', per: 'position', purpose: '责任书' }]);
  expect(text('forms-changed')).toMatch(/“旧上级”改为“新上级”/);
  expect(text('forms-typed')).toMatch(/现在是“手写”，按名单应为“名单”/);
  expect(text('forms-outdated')).toContain('旧表');
  expect(store.getState().forms.found).toMatchObject([{ remembered: { per: 'position', purpose: '责任书' } }]);
  await user.click(screen.getByTestId('open-operations'));
  await screen.findByTestId('page-operations');
  await user.click(screen.getByTestId('undo-1'));
  await waitFor(() =>
    expect(store.getState().operations[0]?.outcome).toMatchObject({ undone: { removal: { kept: [] } } }),
  );
  expect(text('forms-removal')).toMatch(/已删除\d+张工作表/);
});

test('what keeps a form from being filled is told with its cell and all words that are known; it is not made', async () => {
  await openForms({
    ...FORM,
    problems: [{ code: 'unknownPlaceholder', cell: 'B7', params: { placeholder: '{{血型}}' } }],
  });
  expect(text('form-problems-目标责任书')).toMatch(/B7.*没有\{\{血型\}\}这个占位符.*岗位职责/);
  expect(screen.getByTestId('make-form-目标责任书')).toHaveProperty('disabled', true);
  expect(screen.queryByTestId('remove-form-目标责任书')).toBeNull();
});

test('only the chosen departments; what was made goes after a question, what was changed stays', async () => {
  const { user, workbook } = await openForms({ ...FORM, made: 3 });
  await user.click(screen.getByTestId('scope-some'));
  await user.click(screen.getAllByRole('checkbox')[0] ?? document.body);
  await user.click(screen.getByTestId('make-form-目标责任书'));
  await screen.findByTestId('forms-result');
  expect(workbook.forms.asked[0]?.only).toBeInstanceOf(Function);
  await user.click(screen.getByTestId('remove-form-目标责任书'));
  await user.click(await screen.findByTestId('confirm-yes'));
  await screen.findByTestId('forms-removal');
  expect(text('forms-removal')).toMatch(/已删除1张工作表.*有您的改动，保留（1）.*责任书_钱朵朵/);
});

test('where no sheet has placeholders, it is said how to write one', async () => {
  await openForms();
  expect(text('no-forms')).toContain('{{姓名}}');
});
