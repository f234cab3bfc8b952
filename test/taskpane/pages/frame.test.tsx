/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { paneTexts } from '../../../src/i18n/pane/texts';
import { CrashPanel } from '../../../src/taskpane/shell/CrashPanel';
import { ErrorBoundary } from '../../../src/taskpane/shell/ErrorBoundary';
import { OutsideExcel } from '../../../src/taskpane/shell/OutsideExcel';
import type { CrashReport } from '../../../src/taskpane/run/crashReport';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane } from '../support/renderPane';

describe('frame of the pane', () => {
  test('the language can be switched at any step; what was decided stays', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('read'));
    await screen.findByTestId('page-read');
    await pane.user.click(screen.getByTestId('language'));
    await pane.user.click(await screen.findByTestId('language-zh-TW'));
    await screen.findByText('讀取結果');
    expect(screen.getByTestId('read-summary').textContent).toContain('讀取了9列，共9人');
    expect(screen.getByTestId('language').textContent).toBe('繁體中文');
    await pane.user.click(screen.getByTestId('language'));
    await pane.user.click(await screen.findByTestId('language-en-US'));
    await screen.findByText('What was read');
    expect(pane.keptLanguages).toEqual(['zh-TW', 'en-US']);
    expect(screen.getByTestId('read-summary').textContent).toContain('9 rows with 9 people');
    await pane.user.click(screen.getByTestId('step-match'));
    await screen.findByTestId('page-match');
    expect(screen.getAllByTestId('group')[0]?.textContent).toContain('Two positions in one cell');
  });

  test('the sheets can be in another language than the pane, and the button says so', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('language'));
    expect((await screen.findByTestId('sheets-pane')).getAttribute('aria-checked')).toBe('true');
    await pane.user.click(screen.getByTestId('sheets-en-US'));
    await waitFor(() =>
      expect(screen.getByTestId('language').title).toBe('语言：简体中文（界面）、English（写入表格的文字）'),
    );
    expect([workbook.sheetLanguage, pane.keptLanguages, pane.store.getState().language]).toEqual([
      'en-US',
      [],
      'zh-CN',
    ]);
    await pane.user.click(screen.getByTestId('language'));
    expect((await screen.findByTestId('sheets-en-US')).getAttribute('aria-checked')).toBe('true');
    workbook.failNext({ kind: 'workbookProtected' });
    await pane.user.click(screen.getByTestId('sheets-pane'));
    await screen.findByTestId('failure');
    expect(workbook.sheetLanguage).toBe('en-US');
    await pane.user.click(screen.getByTestId('retry'));
    await waitFor(() => expect(screen.getByTestId('language').title).toBe('语言：简体中文（界面和写入表格的文字）'));
  });

  test('the heading of a page that opens has the focus, the step is marked', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('read'));
    await screen.findByTestId('page-read');
    expect(document.activeElement?.textContent).toBe('读取结果');
    // What stands on the page is skipped: the stop after the heading leads to its foot.
    const skip = screen.getByTestId('to-foot');
    expect(document.activeElement?.nextElementSibling).toBe(skip);
    skip.focus();
    await pane.user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByTestId('next'));
    await pane.user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('核对岗位');
    expect(screen.getByTestId('step-match').getAttribute('aria-current')).toBe('step');
  });

  test('a ribbon button leads to its page once, and to its block there', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()), 'zh-CN', undefined, 'closing');
    await screen.findByTestId('page-month');
    const title = screen.getByTestId('month-closing').querySelector('h2');
    expect(document.activeElement).toBe(title);
    expect(pane.broughtIntoSight).toContain(title?.textContent);
    await pane.user.click(screen.getByTestId('area-library'));
    await screen.findByTestId('page-roles');
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('the keyboard is not taken from the sheet; the heading has the focus when the person comes', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('area-library'));
    await screen.findByTestId('page-roles');
    pane.hasKeyboard = false;
    act(() => pane.store.dispatch({ type: 'sidePageOpened', page: 'company' }));
    const heading = (await screen.findByTestId('page-company')).querySelector('h1');
    // Changes of the document are told a moment later.
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.activeElement).toBe(document.body);
    pane.hasKeyboard = true;
    fireEvent.focus(window);
    expect(document.activeElement).toBe(heading);
  });

  test('a question that comes while the person types into the sheet waits with its focus until they come', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('read'));
    await screen.findByTestId('page-read');
    await pane.user.click(screen.getByTestId('step-cards'));
    await pane.user.click(await screen.findByTestId('build'));
    await screen.findByTestId('remove-cards');
    pane.hasKeyboard = false;
    fireEvent.click(screen.getByTestId('remove-cards'));
    // What is inert can't have the focus; jsdom gives it nevertheless.
    expect((await screen.findByTestId('confirm')).hasAttribute('inert')).toBe(true);
    await waitFor(() => expect(screen.getByTestId('confirm').hasAttribute('inert')).toBe(false));
    act(() => (document.activeElement as HTMLElement).blur());
    pane.hasKeyboard = true;
    fireEvent.focus(window);
    expect(document.activeElement).toBe(screen.getByTestId('confirm-no'));
  });

  test('the button that checks positions reads the list first; a list that is not there is told', async () => {
    await renderPane(new FakeWorkbook(companyList()), 'zh-CN', undefined, 'match');
    await screen.findByTestId('page-match');
    cleanup();
    await renderPane(new FakeWorkbook(), 'zh-CN', undefined, 'match');
    await screen.findByTestId('failure');
    expect(screen.queryByTestId('page-match')).toBeNull();
  });

  test('a bug while working: the pane says what to do, and details hold no data', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.pause = () => Promise.reject(new TypeError('cannot read 张三 of undefined'));
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('read'));
    const crash = await screen.findByTestId('crash');
    expect(crash.textContent).toContain('已经写入工作簿的内容不会丢失');
    expect(crash.textContent).not.toContain('张三');
    await pane.user.click(screen.getByText('复制信息'));
    await waitFor(() => expect(screen.getByText('已复制')).toBeTruthy());
    expect(pane.copied[0]).toMatch(/^TypeError\n/);
    expect(pane.copied[0]).not.toContain('张三');
    await pane.user.click(screen.getByText('重新加载'));
    expect(pane.reloads).toBe(1);
  });

  test('a bug while drawing ends in the same panel', () => {
    const silence = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const Broken = () => {
      throw new RangeError('secret');
    };
    const texts = paneTexts('en-US');
    const panel = (crash: CrashReport) => (
      <CrashPanel crash={crash} texts={texts} onReload={() => undefined} onCopy={() => Promise.resolve(false)} />
    );
    render(
      <ErrorBoundary fallback={panel}>
        <Broken />
      </ErrorBoundary>,
    );
    silence.mockRestore();
    expect(screen.getByTestId('crash').textContent).toContain('RangeError');
    expect(screen.getByTestId('crash').textContent).not.toContain('secret');
  });

  test('outside of Excel the page says where to open it', () => {
    render(<OutsideExcel texts={paneTexts('zh-CN')} theme="dark" />);
    expect(screen.getByTestId('outside').textContent).toContain('请在Excel中打开');
  });
});
