/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { TextDecoder } from 'node:util';
import { source } from '../../scorecard/exports/exportWorld';
import { changeKey } from '../../../src/scorecard/confirmation/confirmedCard';
import { dueBlocks, MONTH_BLOCKS } from '../../../src/taskpane/state/month/monthBlocks';
import { AGREED } from '../support/fakeMonth';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

async function openMonth(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await openPage(pane, 'month');
  await screen.findByTestId('page-month');
  // The page reads the settings when it opens.
  await waitFor(() => expect(pane.store.getState().busy).toBeNull());
  await screen.findByTestId('settings-in-use');
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
    await pane.user.click(screen.getByTestId('open-home'));
    expect(await screen.findByTestId('page-start')).toBeTruthy();
  });

  test('a table for one role is offered for roles that have cards; for all while the pane has not looked', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    const offered = () => [...screen.getByTestId('actuals-form').querySelectorAll('option')].map((each) => each.value);
    expect(offered().length).toBeGreaterThan(50);
    const reading = { ...workbook.situation, roles: ['M59'] };
    act(() =>
      pane.store.dispatch({
        type: 'contentChanged',
        change: (before) => ({ ...before, home: { ...before.home, reading } }),
      }),
    );
    expect(offered()).toEqual(['', 'M59']);
  });

  test('what is due is unfolded, the rest by its heading or all at once; a preview unfolds where it stands', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    const page = screen.getByTestId('page-month');
    const blocks = [...page.querySelectorAll('section[data-testid^="month-"]')];
    expect(blocks.map((each) => each.getAttribute('data-testid'))).toEqual([...MONTH_BLOCKS]);
    const heading = (id: string) => screen.getByTestId(id).querySelector<HTMLElement>('h2 button')!;
    const open = () =>
      MONTH_BLOCKS.filter((id) => {
        const body = document.getElementById(heading(id).getAttribute('aria-controls') ?? '');
        const isOpen = getComputedStyle(body!).display !== 'none';
        expect([id, heading(id).getAttribute('aria-expanded')]).toEqual([id, String(isOpen)]);
        return isOpen;
      });
    expect(open()).toEqual(dueBlocks(pane.store.getState().home));
    await pane.user.click(screen.getByTestId('fold-all'));
    expect(open()).toEqual([]);
    await pane.user.click(heading('month-registers'));
    expect(open()).toEqual(['month-registers']);
    expect(document.activeElement).toBe(heading('month-registers'));
    await pane.user.click(screen.getByTestId('planRegisters'));
    await screen.findByTestId('actuals-preview');
    expect(open()).toEqual(['month-registers', 'month-import']);
    await pane.user.click(screen.getByTestId('unfold-all'));
    expect(open()).toEqual([...MONTH_BLOCKS]);
  });

  test('the pay sheet: what was added, carried over and left out', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('refreshPay'));
    await screen.findByTestId('pay-result');
    expect(text('pay-result')).toContain('已新建“绩效工资 2026-11”，共1人');
    expect(text('pay-without')).toContain('2026-11/E009');
  });

  test('an outcome is brought into sight, its button keeps the focus; what a page opens with stays where it is', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    screen.getByTestId('refreshSummary').focus();
    await pane.user.keyboard('{Enter}');
    await screen.findByTestId('month-summary-result');
    expect(pane.broughtIntoSight).toEqual(['month-summary-result']);
    expect(document.activeElement).toBe(screen.getByTestId('refreshSummary'));
    await pane.user.click(screen.getByTestId('open-home'));
    await openPage(pane, 'month');
    await screen.findByTestId('month-summary-result');
    expect(pane.broughtIntoSight).toEqual(['month-summary-result']);
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

  test('the targets table is made, and taken over through the same preview', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('refreshTargets'));
    await screen.findByTestId('targets-result');
    expect(text('targets-result')).toContain('还缺1个');
    await pane.user.click(screen.getByTestId('take-targets'));
    await screen.findByTestId('actuals-preview');
    expect(pane.store.getState().month.plan?.sheet).toBe('目标表 2026-11');
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['targets']);
  });

  test('the calibration sheet is made before closing, and one with entries is named', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('calibrate'));
    await screen.findByTestId('calibrated-result');
    expect(text('calibrated-result')).toContain('“绩效校准 2026-11 (2)”列出3人的成绩。');
    expect(text('calibrated-result')).toContain('已填写的绩效校准 2026-11保持不变；结账以新生成的为准。');
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['calibrated']);
  });

  test('registers are chosen and made, and counted through the same preview, with what they leave out', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('listRegisters'));
    expect(text('register-choices')).toContain('退换货登记表：转化率 · 2人');
    expect(text('makeRegisters')).toBe('生成1张登记表');
    await pane.user.click(screen.getByTestId('makeRegisters'));
    expect((await screen.findByTestId('registers-result')).textContent).toContain('姓名从“登记人员”工作表中选择');
    await pane.user.click(screen.getByTestId('planRegisters'));
    await screen.findByTestId('actuals-preview');
    expect(text('register-counts')).toContain(
      '3行计入，2个值；1行不是本人责任，不计入；2人没有记录，未导入0（未注明已登记完整至期末）',
    );
    expect(text('register-counts').split('退换货登记表')).toHaveLength(2);
    expect(text('register-outside')).toContain('不计入（1）');
    expect(text('register-typed')).toContain('错漏发率');
    await pane.user.click(screen.getByTestId('enterActuals'));
    expect((await screen.findByTestId('entered')).textContent).toContain('实际完成来源');
    expect([...workbook.monthly.values.values()]).toEqual([0.95, 0.02]);
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['registers', 'entered']);
  });

  test('a register for one person alone is offered and not proposed', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.registers = workbook.monthly.registers.map((each) => ({ ...each, people: 1 }));
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('listRegisters'));
    expect(text('register-choices')).toContain('只有一人使用的');
    expect((screen.getByTestId('makeRegisters') as HTMLButtonElement).disabled).toBe(true);
    await pane.user.click(screen.getByLabelText(/^退换货登记表/));
    expect(text('makeRegisters')).toBe('生成1张登记表');
  });

  test('many registers are folded by department and ticked together', async () => {
    const workbook = new FakeWorkbook(companyList());
    const [one] = workbook.monthly.registers;
    if (!one) throw new Error('no register');
    workbook.monthly.registers = Array.from({ length: 30 }, (_, index) => ({
      ...one,
      kind: { ...one.kind, id: `r${index}` },
      counted: index === 0 ? one.counted : [],
      sheet: index === 29 ? '退换货登记表' : null,
      department: index < 10 ? '运营部' : index < 20 ? '客服部' : null,
    }));
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('listRegisters'));
    const folded = screen.getAllByTestId('register-department');
    expect(folded.map(({ textContent }) => textContent)).toEqual([
      '运营部（已选1/10）',
      '客服部（已选0/10）',
      '多个部门共用（已选0/10）',
    ]);
    expect(screen.queryByTestId('register-r3')).toBeNull();
    await pane.user.click(screen.getByText('客服部（已选0/10）'));
    await pane.user.click(screen.getByLabelText('客服部的全部登记表'));
    expect(text('makeRegisters')).toBe('生成11张登记表');
    await pane.user.click(screen.getByTestId('register-r12'));
    expect(text('makeRegisters')).toBe('生成10张登记表');
    await pane.user.click(screen.getByTestId('registers-all'));
    expect(text('makeRegisters')).toBe('生成29张登记表');
    await pane.user.click(screen.getByTestId('registers-all'));
    expect(text('makeRegisters')).toBe('生成登记表');
  });

  test('who is marked for review gets steps and a plan', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('followUp'));
    await screen.findByTestId('followed-result');
    expect(text('followed-result')).toContain('1人的步骤清单和改进计划已备好。');
    expect(text('followed-sheets')).toContain('复核 张三');
    expect(text('followed-kept')).toContain('已填写，保持不变（1）');
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['followed']);
  });

  test('what was confirmed is kept; changes alike have one reason, and blank ones stay open', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.agreed = AGREED;
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('confirmTargets'));
    await screen.findByTestId('confirmed-result');
    expect(text('confirmed-result')).toContain('本次确认1张，此前已确认2张。 3处变更还没有理由。');
    expect(text('not-confirmed')).toContain('缺目标值');
    const [cap, target] = screen.getAllByTestId('change-reason');
    expect(screen.getByLabelText('总分上限：120 → 110')).toBe(cap);
    expect(screen.getByLabelText('“销售达成率”目标值：95% → 90%')).toBe(target);
    expect((screen.getByTestId('explainChanges') as HTMLButtonElement).disabled).toBe(true);
    await pane.user.type(cap as HTMLElement, '董事会决定');
    await pane.user.click(screen.getByTestId('explainChanges'));
    await screen.findByTestId('explained-result');
    expect(workbook.monthly.reasons).toEqual(new Map([[changeKey(AGREED[0]), '董事会决定']]));
    expect(text('explained-result')).toContain('已记下2处变更的理由');
    expect(screen.getAllByTestId('change-reason')).toHaveLength(1);
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['confirmed', 'explained']);
  });

  test('a settings sheet of an earlier version names what it lacks, and offers to add it', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.lacking = ['lowLine', 'posts'];
    const pane = await openMonth(workbook);
    expect(text('settings-in-use')).toContain(
      '缺少2项新设置，目前按默认值计算：连续三期低于几分提示复核、按岗位的例外。',
    );
    await pane.user.click(screen.getByTestId('add-settings-rows'));
    await waitFor(() => expect(pane.store.getState().month.settings.plan?.choice.repair).toBe(true));
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

  test('an export is mapped on the page: the preview follows each choice, entering notes its sources', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.exported = source([
      ['日期', '客服昵称', '询单转化率', '件数'],
      ['2026-11-01', '小美', '50%', 3],
      ['2026-11-02', '小美', '60%', 4],
      ['合计', '', '55%', 7],
    ]);
    const pane = await openMonth(workbook);
    await planned(pane);
    await screen.findByTestId('export-mapping');
    const choose = (select: string, value: string) =>
      fireEvent.change(screen.getByTestId(select), { target: { value } });
    expect(text('export-unknown')).toContain('还有1列没有对应');
    expect(text('export-people')).toContain('本周期没有“小美”的考核表');
    expect(screen.queryByTestId('actuals-new')).toBeNull();
    choose('export-person-小美', '2026-11/E1');
    expect(text('actuals-new')).toContain('李美 · 询单转化率：空白 → 55%（2行，平均）');
    choose('export-weight-询单转化率', '件数');
    expect(text('actuals-new')).toContain('→ 55.7142857%（2行，按件数加权平均）');
    choose('export-combine-询单转化率', 'last');
    expect(text('actuals-new')).toContain('→ 60%（2行，取最后一行）');
    choose('export-use-件数', 'indicator parcels');
    expect(text('actuals-new')).toContain('李美 · 打包件数：空白 → 7（2行，合计）');
    const header = (row: string) => {
      fireEvent.change(screen.getByTestId('export-header-row'), { target: { value: row } });
      fireEvent.blur(screen.getByTestId('export-header-row'));
    };
    for (const beyond of ['9', '0', '']) {
      header(beyond);
      expect(text('export-mapping')).toMatch(/请写第1到\d+行中有内容的一行/);
      expect(text('actuals-new')).toContain('李美 · 打包件数：空白 → 7（2行，合计）');
    }
    header('1');
    expect(text('actuals-new')).toContain('李美 · 打包件数：空白 → 7（2行，合计）');
    expect(workbook.monthly.sources).toEqual([]);
    await pane.user.click(screen.getByTestId('enterActuals'));
    await screen.findByTestId('entered');
    expect(text('entered')).toContain('每个值的来源记在“实际完成来源”');
    expect(workbook.monthly.sources).toEqual(['2026-11/E1 0.6', '2026-11/E1 7']);
    await pane.user.click(screen.getByTestId('undoActuals'));
    await waitFor(() => expect(workbook.monthly.sources).toContain('taken back'));
  });

  test('of many indicators those that most cards have are offered, the others are searched for', async () => {
    const workbook = new FakeWorkbook(companyList());
    const exported = source([
      ['客服昵称', '某数'],
      ['小美', 3],
    ]);
    const more = Array.from({ length: 6 }, (_, index) => ({
      ...{ id: `more-${index}`, name: `其他指标${index}`, unit: 'count', isWhole: false, names: [] },
    })) satisfies (typeof exported)['known'];
    workbook.monthly.exported = { ...exported, known: [...more, ...exported.known] };
    const pane = await openMonth(workbook);
    await planned(pane);
    await screen.findByTestId('export-mapping');
    const select = screen.getByTestId<HTMLSelectElement>('export-use-某数');
    const offered = [...select.options].map(({ value }) => value).filter((value) => value.startsWith('indicator'));
    expect([offered.length, offered[0]]).toEqual([12, 'indicator inquiry-conversion']);
    fireEvent.change(select, { target: { value: 'more' } });
    await pane.user.type(await screen.findByTestId('export-find-某数'), '标5');
    await pane.user.click(await screen.findByRole('option', { name: '其他指标5' }));
    expect(screen.getByTestId<HTMLSelectElement>('export-use-某数').value).toBe('indicator more-5');
  });

  test('of files chosen one after the other the last counts, also where it comes while something else is done', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.exported = source([]);
    const pane = await openMonth(workbook);
    Object.assign(globalThis, { TextDecoder });
    const choose = (name: string, content: string) => {
      let read: () => void = () => undefined;
      const file = new File([], name);
      const bytes = new Promise((resolve) => (read = () => resolve(Buffer.from(content))));
      Object.defineProperty(file, 'arrayBuffer', { value: () => bytes });
      fireEvent.change(screen.getByTestId('export-file'), { target: { files: [file] } });
      return async () => act(async () => read());
    };
    const [first, second] = [choose('一.csv', '姓名,打包件数\n李美,1'), choose('二.csv', '姓名,打包件数\n李美,2')];
    let release: () => void = () => undefined;
    workbook.pause = () => new Promise((resolve) => (release = resolve));
    await pane.user.click(screen.getByTestId('exportActuals'));
    await second();
    await first();
    workbook.pause = () => Promise.resolve();
    release();
    await screen.findByTestId('actuals-preview');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    expect(pane.store.getState().month.plan?.export?.file).toBe('二.csv');
  });

  test('a chosen file is previewed like a sheet, its cells are no links, and what can’t be read is told', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.exported = source([]);
    const pane = await openMonth(workbook);
    // The test's browser has neither.
    Object.assign(globalThis, { TextDecoder });
    const choose = (content: string) => {
      const files = [new File([], '客服.csv')];
      Object.defineProperty(files[0], 'arrayBuffer', { value: () => Promise.resolve(Buffer.from(content)) });
      fireEvent.change(screen.getByTestId('export-file'), { target: { files } });
    };
    choose('昵称,打包件数,率\n李美,1,204,3%');
    await screen.findByTestId('failure');
    expect(text('failure')).toContain('“客服.csv”第2行有4栏，上面的表头只有3栏');
    choose('姓名,打包件数\n李美,"1,204"');
    await screen.findByTestId('actuals-preview');
    expect(text('actuals-new')).toContain('客服 B2 李美 · 打包件数：空白 → 1,204');
    expect(screen.queryByText('客服 B2', { selector: 'a, button' })).toBeNull();
    expect(pane.store.getState().month.plan?.export?.file).toBe('客服.csv');
    await pane.user.click(screen.getByTestId('openExport'));
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    expect(text('actuals-new')).toContain('李美');
    await pane.user.click(screen.getByTestId('enterActuals'));
    await screen.findByTestId('entered');
    expect(workbook.monthly.sources).toEqual(['2026-11/E1 1204']);
    expect(pane.store.getState().month.exportFile).toBeNull();
  });

  test('how a text is written is shown and can be chosen', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.exported = source([]);
    const pane = await openMonth(workbook);
    Object.assign(globalThis, { TextDecoder });
    // "姓名,打包件数" over "李美,12" as GBK.
    const content = 'd0d5c3fb2cb4f2b0fcbcfecafd0ac0eec3c02c31320a';
    const file = new File([], '客服.csv');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Buffer.from(content, 'hex')) });
    fireEvent.change(screen.getByTestId('export-file'), { target: { files: [file] } });
    const choice = await screen.findByTestId<HTMLSelectElement>('export-encoding');
    expect([choice.value, [...choice.options].map(({ text: label }) => label)]).toEqual([
      'gb18030',
      ['GBK/GB18030（简体系统）', 'Big5（繁体系统）'],
    ]);
    expect(text('actuals-new')).toContain('客服 B2 李美 · 打包件数：空白 → 12');
    fireEvent.change(choice, { target: { value: 'big5' } });
    await waitFor(() => expect(pane.store.getState().month.exportFile?.text?.encoding).toBe('big5'));
    expect(screen.getByTestId<HTMLSelectElement>('export-encoding').value).toBe('big5');
  });

  test('team figures are shown with their people; one that leaves somebody out is entered when ticked', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('planTeam'));
    await screen.findByTestId('actuals-preview');
    expect(text('actuals-new')).toContain('（下属达标占比，2/2人）');
    expect(text('team-partial')).toContain('（下属达标占比，2/3人） 缺：丙（数据没填齐）');
    expect(text('actuals-problems')).toContain('名单上没有本周期有考核表的人归其管理');
    expect(text('enterActuals')).toBe('写入1个值');
    await pane.user.click(screen.getByTestId('enter-partial'));
    await pane.user.click(screen.getByTestId('enterActuals'));
    await screen.findByTestId('entered');
    expect(text('entered')).toContain('每个值的来源记在“实际完成来源”');
    expect(workbook.monthly.values.size).toBe(2);
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

  test('closing asks about deductions that may count twice, with their cells', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.repeated = [
      {
        ...{
          number: '2026-11/E1',
          name: '李若彤',
          employeeId: 'E1',
          department: '',
          position: '',
          sheetName: '李若彤',
        },
        ...{ item: '违反公司制度', reason: '', indicators: ['错漏发率'], row: 20, column: 8 },
      },
    ];
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    expect((await screen.findByTestId('repeated-deductions')).textContent).toBe(
      '李若彤 I21 “违反公司制度”与指标“错漏发率”',
    );
    expect(screen.getByText('2026-11可能有同一件事扣了两次')).toBeTruthy();
    await pane.user.click(screen.getByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedWith).toEqual({ evenIncomplete: true });
  });

  test('the next period reads the list first when nothing was read', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    expect(pane.store.getState().inspection).toBeNull();
    await pane.user.click(screen.getByTestId('refreshSummary'));
    await screen.findByTestId('month-summary-result');
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    expect(pane.store.getState()).toMatchObject({ page: 'month', busy: null, cards: { period: '2026-12' } });
    expect(pane.store.getState().inspection).not.toBeNull();
    expect(text('next-result')).toContain('已开始2026-12');
    expect(pane.store.getState().cards).toMatchObject({ period: '2026-12', report: null, summary: null });
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

describe('settings and their presets', () => {
  const choose = (select: string, value: string) => fireEvent.change(screen.getByTestId(select), { target: { value } });
  const values = (workbook: FakeWorkbook, row: number) => workbook.monthly.settings.values?.[row];

  test('what is in use is shown in a line each, with a way to the sheet', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    expect(text('settings-in-use')).toContain('优秀≥80（系数1）、良好≥70（系数0.8）');
    expect(text('settings-in-use')).toContain('评分权重：自评20%，上级80%');
    await pane.user.click(screen.getByRole('button', { name: '定位到打开“考核设置”' }));
    await waitFor(() => expect(workbook.shown).toMatchObject([{ sheet: '考核设置' }]));
  });

  test('the preview of another grade table names whose grade or coefficient it changes', async () => {
    const workbook = new FakeWorkbook(companyList());
    const changed = { sheetName: '陈思远', name: '陈思远', total: 82, grade: '优秀', coefficient: 1, vetoed: false };
    workbook.monthly.settings.people = [{ ...changed, newGrade: 'B', newCoefficient: 0.8 }];
    await openMonth(workbook);
    fireEvent.change(screen.getByTestId('preset-grades'), { target: { value: 'letters' } });
    expect((await screen.findByTestId('settings-people')).textContent).toContain('82分，优秀 1 → B 0.8');
  });

  const PENDING = {
    period: '2026-11',
    changes: [{ setting: 'cap', before: '120', after: '110' }],
    people: [
      {
        ...{ sheetName: '陈思远', name: '陈思远', total: 82, vetoed: false, grade: '优秀', coefficient: 1 },
        ...{ newGrade: '', newCoefficient: null },
      },
    ],
    pay: { before: 9000, after: 8000, people: 1 },
    unsure: 2,
  } as const;

  test('settings changed by hand are shown with who and what pay differs, and adopted with a version, or restored', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.pending = PENDING;
    const pane = await openMonth(workbook);
    expect(text('pending-rules')).toContain('总分上限：120 → 110');
    expect(text('pending-people')).toContain('82分，优秀 1 → 没有总分');
    expect(text('pending-pay')).toContain('9000 → 8000');
    expect(text('pending-unsure')).toContain('2张');
    await pane.user.click(screen.getByTestId('restore-rules'));
    await waitFor(() => expect(pane.store.getState().month.settings.plan?.choice.restore).toBe(true));
    await pane.user.type(screen.getByTestId('pending-version'), '第2版');
    let release: () => void = () => undefined;
    workbook.pause = () => new Promise((resolve) => (release = resolve));
    await pane.user.click(screen.getByTestId('adopt-rules'));
    // The preview that is being made says what was typed before it: nothing is typed meanwhile.
    for (const id of ['pending-version', 'pending-from'])
      expect(screen.getByTestId(id)).toHaveProperty('disabled', true);
    workbook.pause = () => Promise.resolve();
    release();
    await waitFor(() =>
      expect(pane.store.getState().month.settings.plan?.choice.adopt).toEqual({ version: '第2版', from: '' }),
    );
    expect(text('settings-preview')).toContain('考核规则版本记为“第2版”。点“套用”后生效');
    expect(text('settings-changes')).toContain('空白 → 第2版');
    // What is typed then is not in the preview: it goes, and another one is made.
    await pane.user.type(screen.getByTestId('pending-version'), '修订');
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    await pane.user.click(screen.getByTestId('adopt-rules'));
    await waitFor(() => expect(text('settings-preview')).toContain('考核规则版本记为“第2版修订”'));
    fireEvent.change(screen.getByTestId('pending-from'), { target: { value: '2026-12-01' } });
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    await pane.user.click(screen.getByTestId('adopt-rules'));
    await screen.findByTestId('settings-preview');
    // Who gives up the preview is still told, and can choose again.
    await pane.user.click(screen.getByTestId('close-settings-plan'));
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    expect(text('pending-rules')).toContain('总分上限：120 → 110');
    await pane.user.click(screen.getByTestId('adopt-rules'));
    await pane.user.click(await screen.findByTestId('applySettings'));
    await screen.findByTestId('settings-outcome');
  });

  test('the day they hold since is a day or nothing, and is kept in one form', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.pending = PENDING;
    const pane = await openMonth(workbook);
    const type = (value: string): boolean =>
      fireEvent.change(screen.getByTestId('pending-from'), { target: { value } });
    const adopt = (): HTMLButtonElement => screen.getByTestId('adopt-rules');
    for (const nonsense of ['abc', '2026-11-31', '2026-13-01', '1800-01-01', '2200-01-01']) {
      type(nonsense);
      expect(text('pending-rules')).toContain('请写成“2026-12-01”的样子，年份可写1900至2199；也可以不填。');
      expect(adopt().disabled).toBe(true);
    }
    type('');
    expect(adopt().disabled).toBe(false);
    type('2026年12月1日');
    expect(text('pending-rules')).not.toContain('请写成');
    await pane.user.click(adopt());
    await waitFor(() =>
      expect(pane.store.getState().month.settings.plan?.choice.adopt).toEqual({ version: '', from: '2026-12-01' }),
    );
  });

  test('settings typed while the page is open are shown as they are now', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    expect(screen.queryByTestId('pending-rules')).toBeNull();
    workbook.monthly.settings.pending = PENDING;
    act(() =>
      pane.store.dispatch({
        type: 'contentChanged',
        change: (before) => ({
          ...before,
          home: { ...before.home, reading: { ...workbook.situation, pending: PENDING.changes } },
        }),
      }),
    );
    expect((await screen.findByTestId('pending-rules')).textContent).toContain('总分上限：120 → 110');
  });

  test('closing asks about them, and closes by the settings as they are when told to', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.pending = PENDING;
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    expect((await screen.findByTestId('pending-at-closing')).textContent).toContain('总分上限：120 → 110');
    expect(text('confirm')).toContain('还没有采用');
    await pane.user.click(screen.getByTestId('confirm-yes'));
    await waitFor(() => expect(workbook.monthly.closedWith).toEqual({ evenIncomplete: true }));
  });

  test('presets say where they come from', async () => {
    await openMonth(new FakeWorkbook(companyList()));
    expect(text('preset-grades')).toContain('系数1、0.8、0.6、0（出自考核资料）');
    expect(text('preset-grades')).toContain('带目标占比（常见做法，考核资料中没有）');
    expect(text('preset-raters')).toContain('自评20%，上级80%（默认）');
    expect(text('preset-raters')).toContain('只由上级评分');
  });

  test('both presets are previewed together, applied, and undone', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    choose('preset-grades', 'letters');
    await screen.findByTestId('settings-preview');
    expect(text('settings-changes')).toContain('将改动的单元格（20）');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    choose('preset-raters', 'self30');
    await waitFor(() => expect(text('settings-changes')).toContain('将改动的单元格（22）'));
    expect(text('settings-changes')).toContain('A12 等级：优秀 → S');
    expect(text('settings-changes')).toContain('D12 目标占比：空白 → 10%');
    expect(text('settings-changes')).toContain('B7 自评权重：20% → 30%');
    expect(values(workbook, 11)).toEqual(['优秀', 80, 1, '']);
    await pane.user.click(screen.getByTestId('applySettings'));
    await screen.findByTestId('settings-outcome');
    expect(text('settings-outcome')).toContain('已改动“考核设置”的22个单元格');
    expect(text('settings-in-use')).toContain('S≥95（系数1.2）');
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    expect(values(workbook, 11)).toEqual(['S', 95, 1.2, 0.1]);
    await pane.user.click(screen.getByTestId('undoSettings'));
    await waitFor(() => expect(text('settings-outcome')).toContain('已撤销，22个单元格恢复为原来的内容'));
    expect(values(workbook, 11)).toEqual(['优秀', 80, 1, '']);
    expect(text('settings-in-use')).toContain('优秀≥80');
  });

  test('without a settings sheet the page says so, and applying makes it', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.values = null;
    const pane = await openMonth(workbook);
    expect(text('settings-in-use')).toContain('还没有“考核设置”，套用预设或生成考核表时会新建（2026-11）');
    choose('preset-raters', 'self20');
    await screen.findByTestId('settings-preview');
    expect(text('settings-preview')).toContain('将新建“考核设置”，考核周期为2026-11');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    await pane.user.click(screen.getByTestId('applySettings'));
    await screen.findByTestId('settings-outcome');
    expect(text('settings-outcome')).toContain('已新建“考核设置”');
    expect(text('settings-in-use')).not.toContain('还没有');
  });

  test('the preset in use changes nothing and cannot be applied; discarding closes the preview', async () => {
    const pane = await openMonth(new FakeWorkbook(companyList()));
    choose('preset-grades', 'source');
    await screen.findByTestId('settings-preview');
    expect(text('settings-preview')).toContain('没有需要改动的单元格');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    expect(screen.getByTestId<HTMLButtonElement>('applySettings').disabled).toBe(true);
    await pane.user.click(screen.getByTestId('close-settings-plan'));
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    expect(screen.getByTestId<HTMLSelectElement>('preset-grades').value).toBe('');
  });

  test('a damaged sheet is told with its cells; a grade preset mends the grade table', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.monthly.settings.values?.splice(14, 1, ['不合格', 10, 0, '']);
    const pane = await openMonth(workbook);
    expect(text('settings-in-use')).toContain('B15');
    expect(text('settings-in-use')).toContain('最后一个等级的最低分必须是0');
    choose('preset-raters', 'self30');
    await waitFor(() => expect(pane.store.getState().problem).toMatchObject({ task: { kind: 'planSettings' } }));
    expect(screen.queryByTestId('settings-preview')).toBeNull();
    choose('preset-grades', 'source');
    await screen.findByTestId('settings-preview');
    expect(text('settings-changes')).toContain('B15 最低分：10 → 0');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    await pane.user.click(screen.getByTestId('applySettings'));
    await screen.findByTestId('settings-outcome');
    expect(text('settings-in-use')).toContain('不合格≥0');
  });

  test('a sheet that changed after the preview is shown anew and not written to', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    choose('preset-grades', 'letters');
    await screen.findByTestId('settings-preview');
    await waitFor(() => expect(pane.store.getState().busy).toBeNull());
    workbook.monthly.settings.values?.splice(12, 1, ['良好', 72, 0.8, '']);
    await pane.user.click(screen.getByTestId('applySettings'));
    await waitFor(() => expect(text('settings-preview')).toContain('没有写入任何内容'));
    expect(text('settings-changes')).toContain('最低分：72 → 85');
    expect(values(workbook, 12)).toEqual(['良好', 72, 0.8, '']);
  });

  test('once the period is closed, the preview advises to change the grades in the next one', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openMonth(workbook);
    await pane.user.click(screen.getByTestId('closePeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('closed');
    expect(pane.store.getState().month.settings.inUse?.closedOn).toBe('2026-12-01');
    workbook.monthly.settings.closedOn = '2026-12-01';
    choose('preset-grades', 'letters');
    await screen.findByTestId('settings-preview');
    expect(text('settings-preview')).toContain('2026-11已于2026-12-01结账');
    await pane.user.click(screen.getByTestId('nextPeriod'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('next-result');
    expect(pane.store.getState().month.settings).toMatchObject({
      plan: null,
      inUse: { closedOn: null, settings: { period: '2026-12' } },
    });
  });

  test('settings that could not be read can be read again', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    await pane.user.click(screen.getByTestId('area-month'));
    workbook.failNext({
      kind: 'excel',
      failure: { kind: 'cellEditing', code: 'InvalidOperationInCellEditMode', detail: '' },
    });
    await pane.user.click(await screen.findByTestId('open-month'));
    await screen.findByTestId('failure');
    await pane.user.click(screen.getByTestId('readSettings'));
    await screen.findByTestId('settings-in-use');
  });
});
