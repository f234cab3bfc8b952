/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { companyList, headcountList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';

async function openCards(workbook: FakeWorkbook): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  await pane.user.click(screen.getByTestId('step-cards'));
  await screen.findByTestId('page-cards');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('scorecards', () => {
  test('proposes the month it was given and goes to the next and the previous one', async () => {
    const pane = await openCards(new FakeWorkbook(companyList()));
    const period = screen.getByTestId<HTMLInputElement>('period');
    expect(period.value).toBe('2026-11');
    await pane.user.click(screen.getByLabelText('下一周期'));
    await pane.user.click(screen.getByLabelText('下一周期'));
    expect(period.value).toBe('2027-01');
    await pane.user.click(screen.getByLabelText('上一周期'));
    expect(period.value).toBe('2026-12');
    fireEvent.change(period, { target: { value: '2026年第四季度' } });
    await pane.user.click(screen.getByLabelText('下一周期'));
    expect(period.value).toBe('2027-Q1');
    // Nobody knows how long the range before or after a range is.
    fireEvent.change(period, { target: { value: '2026-07-15 至 2026-09-30' } });
    expect(screen.getByLabelText<HTMLButtonElement>('下一周期').disabled).toBe(true);
    expect(screen.getByTestId<HTMLButtonElement>('build').disabled).toBe(false);
    fireEvent.change(period, { target: { value: '十一月' } });
    expect(screen.getByTestId<HTMLButtonElement>('build').disabled).toBe(true);
    expect(text('page-cards')).toContain('“2026-07-15 至 2026-09-30”的样子');
    expect(screen.queryByTestId('cost')).toBeNull();
  });

  test('proposes the period of the settings, unless another one was chosen', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.period = '2026-09';
    const pane = await openCards(workbook);
    expect(screen.getByTestId<HTMLInputElement>('period').value).toBe('2026-09');
    await pane.user.click(screen.getByLabelText('上一周期'));
    await pane.user.click(screen.getByTestId('step-read'));
    await pane.user.click(screen.getByTestId('read-again'));
    await pane.user.click(screen.getByTestId('step-cards'));
    expect((await screen.findByTestId<HTMLInputElement>('period')).value).toBe('2026-08');
  });

  test('says before building who gets a card and who does not', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    expect(text('forecast')).toContain('7人');
    const seen = (cardCount: number) =>
      act(() =>
        pane.store.dispatch({
          type: 'contentChanged',
          change: (before) => ({ ...before, home: { ...before.home, reading: { ...workbook.situation, cardCount } } }),
        }),
      );
    seen(0);
    expect(text('cost')).toContain(
      '2026-11，最多新增10张工作表，约需1秒，文件约增加70 KB。首次生成，包括考核设置、模板',
    );
    seen(3);
    expect(text('cost')).toContain('2026-11，最多新增7张工作表，约需1秒，文件约增加49 KB。 新增的');
    expect(text('cost')).toContain('不能用Ctrl+Z撤销');
    await pane.user.click(within(screen.getByTestId('not-assessed')).getByText('不生成的（2）'));
    expect(text('not-assessed')).toContain('冯雅');
    expect(text('not-assessed')).toContain('没有对应的标准岗位');
  });

  test('chosen departments only', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    await pane.user.click(screen.getByTestId('scope-some'));
    expect(screen.getByTestId<HTMLButtonElement>('build').disabled).toBe(true);
    expect(text('forecast')).toBe('请勾选要生成的部门。');
    const department = screen.getByLabelText('客服部（3行）');
    const isBefore = (one: Element, other: Element): boolean =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    expect(isBefore(screen.getByTestId('scope-some'), department)).toBe(true);
    expect(isBefore(department, screen.getByTestId('scope-selection'))).toBe(true);
    await pane.user.click(department);
    expect(screen.getByTestId('build').textContent).toBe('生成3张考核表');
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('build-result');
    expect([...workbook.cards.values()].map((card) => card.position)).toEqual(
      expect.arrayContaining(['售前客服', '客服主管']),
    );
    expect([...workbook.cards.values()].some((card) => card.position === '店长')).toBe(false);
  });

  test('leads on to the month once all who were asked for have a card', async () => {
    const pane = await openCards(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('scope-some'));
    await pane.user.click(screen.getByLabelText('客服部（3行）'));
    expect(screen.queryByTestId('to-month')).toBeNull();
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('build-result');
    expect(text('to-month')).toBe('下一步：概况');
    // Nothing is going to be added any more, and settings and template are there.
    expect(text('forecast')).toContain('所选的3人都已有考核表');
    expect(screen.queryByTestId('cost')).toBeNull();
    await pane.user.click(screen.getByTestId('scope-all'));
    expect(screen.queryByTestId('to-month')).toBeNull();
    expect(text('cost')).toContain('新增7张工作表');
    expect(text('cost')).not.toContain('首次生成');
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('to-month');
    expect(screen.getAllByText('不生成的（2）')).toHaveLength(1);
    await pane.user.click(screen.getByTestId('to-month'));
    await waitFor(() => expect(screen.queryByTestId('page-cards')).toBeNull());
  });

  /** What a look finds once cards of these people are there. */
  const lookWith = (pane: RenderedPane, found: FakeWorkbook, cards: readonly { name: string; id: string }[]) => {
    const progress = cards.map(({ name, id }) => ({
      ...{ number: `2026-11/${id}`, name, employeeId: id, department: '', position: '店长', sheetName: name },
      ...{ manager: '', total: null, grade: '', missing: [] },
    }));
    const reading = { ...found.situation, period: '2026-11', cardCount: cards.length, cards: progress };
    found.situation = reading;
    found.period = reading.period;
    return act(() =>
      pane.store.dispatch({
        type: 'contentChanged',
        change: (before) => ({ ...before, home: { ...before.home, look: 'seen', reading } }),
      }),
    );
  };
  const PEOPLE = [
    ...[['陈思远', 'E001'] as const, ['李若彤', 'E002'] as const, ['王梓涵', 'E003'] as const],
    ...[
      ['赵一诺', 'E004'] as const,
      ['孙浩然', 'E005'] as const,
      ['周雨萱', 'E005-2'] as const,
      ['吴子墨', 'E007'] as const,
    ],
  ].map(([name, id]) => ({ name, id }));

  test('cards that a look found are not offered as new, whoever built them and however the list was read since', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    lookWith(pane, workbook, PEOPLE);
    expect(text('forecast')).toContain('所选的7人都已有考核表');
    expect(text('to-month')).toBe('下一步：概况');
    expect(text('build')).toBe('更新没有评分的考核表');
    expect(screen.queryByTestId('cost')).toBeNull();
    await pane.user.click(screen.getByTestId('step-read'));
    await pane.user.click(screen.getByTestId('read-again'));
    await pane.user.click(screen.getByTestId('step-cards'));
    expect(await screen.findByTestId('to-month')).toBeTruthy();
    // Of another month there are none.
    await pane.user.click(screen.getByLabelText('下一周期'));
    expect(text('build')).toBe('生成7张考核表');
    expect(text('forecast')).toContain('将为7人各准备');
    await pane.user.click(screen.getByLabelText('上一周期'));
    lookWith(pane, workbook, PEOPLE.slice(0, 5));
    expect(text('forecast')).toContain('已有5张考核表，将为其余2人各准备一张');
    expect(text('build')).toBe('生成2张考核表');
    expect(text('cost')).toContain('新增2张工作表');
    expect(screen.queryByTestId('to-month')).toBeNull();
  });

  test('above 200 cards the button to press is the one that splits them by department', async () => {
    const list = headcountList().withRows([
      ['运营部', '运营专员', 50],
      ['运营部', '店长', 50],
      ['设计部', '淘宝美工', 50],
      ['物流部', '打包员', 50],
    ]);
    const pane = await openCards(new FakeWorkbook(list));
    const lookOf = (testId: string): string => screen.getByTestId(testId).className;
    expect(screen.getByTestId('build').textContent).toBe('生成204张考核表');
    const [build, split] = [lookOf('build'), lookOf('by-department')];
    await pane.user.click(screen.getByTestId('by-department'));
    await pane.user.click(screen.getByLabelText('客服部（2行）'));
    expect(screen.getByTestId('build').textContent).toBe('生成4张考核表');
    // Now building is what there is to do.
    expect(split).toBe(lookOf('build'));
    expect(build).not.toBe(split);
  });

  test('who wants more than 200 is asked once, not again for the rest', async () => {
    const titles = ['店长', '打包员', '采购专员', '主播', '出纳', '会计'];
    const workbook = new FakeWorkbook(headcountList().withRows(titles.map((title) => ['总部', title, 50])));
    const pane = await openCards(workbook);
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByText(/^将新增304张工作表/);
    let goOn = (): void => undefined;
    workbook.pause = () => (workbook.cards.size < 3 ? Promise.resolve() : new Promise((resolve) => (goOn = resolve)));
    await pane.user.click(screen.getByTestId('retry'));
    await waitFor(() => expect(text('progress')).toContain('已完成3张'));
    await pane.user.click(screen.getByTestId('cancel'));
    workbook.pause = () => Promise.resolve();
    await act(async () => goOn());
    await waitFor(() => expect(text('build-result')).toContain('已取消'));
    await pane.user.click(screen.getByTestId('build-rest'));
    await waitFor(() => expect(workbook.cards.size).toBe(304));
    expect(screen.queryByTestId('retry')).toBeNull();
    expect(screen.queryByTestId('build-rest')).toBeNull();
  });

  test('the rows selected in the sheet only, until others are taken', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    const area = { row: 3, column: 3, rowCount: 2, columnCount: 1 };
    workbook.selected = [{ sheet: '编制表', area }];
    await pane.user.click(screen.getByTestId('scope-selection'));
    await screen.findByTestId('selected-rows');
    expect(text('selected-rows')).toContain('编制表!D4:D5');
    expect(screen.getByTestId('build').textContent).toBe('生成2张考核表');
    workbook.selected = [
      { sheet: '编制表', area: { ...area, rowCount: 1 } },
      { sheet: '别处', area: { ...area, rowCount: 9 } },
    ];
    expect(screen.getByTestId('build').textContent).toBe('生成2张考核表');
    await pane.user.click(screen.getByText('重新取用选区'));
    await waitFor(() => expect(screen.getByTestId('build').textContent).toBe('生成1张考核表'));
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('build-result');
    expect([...workbook.cards.values()].map((card) => card.name)).toEqual(['李若彤']);
  });

  test('the naming shows an example and takes words by button', async () => {
    const pane = await openCards(new FakeWorkbook(companyList()));
    expect(text('page-cards')).toContain('例如：陈思远');
    await pane.user.click(screen.getByLabelText('加入{部门}'));
    expect(screen.getByTestId<HTMLInputElement>('name-pattern').value).toBe('{姓名}{部门}');
    expect(text('page-cards')).toContain('例如：陈思远运营部');
  });

  test('places without names: one card each, one together, or none', async () => {
    const pane = await openCards(new FakeWorkbook(headcountList()));
    expect(text('forecast')).toContain('4人');
    await pane.user.click(screen.getByTestId('unnamed-perPosition'));
    expect(text('forecast')).toContain('2人');
    await pane.user.click(screen.getByTestId('unnamed-skip'));
    expect(text('forecast')).toContain('没有可以生成');
  });

  test('shows progress, can be cancelled, and goes on from there', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    const waiting: (() => void)[] = [];
    const next = async (): Promise<void> => {
      await waitFor(() => expect(waiting).not.toHaveLength(0));
      await act(async () => waiting.shift()?.());
    };
    workbook.pause = () => new Promise((resolve) => waiting.push(resolve));
    await pane.user.click(screen.getByTestId('build'));
    await next();
    await next();
    await waitFor(() => expect(text('progress')).toContain('共7张'));
    await next();
    await waitFor(() => expect(text('progress')).toContain('已完成1张'));
    expect(screen.getByTestId<HTMLButtonElement>('language').disabled).toBe(true);
    await pane.user.click(screen.getByTestId('cancel'));
    expect(text('progress')).toContain('正在停止');
    workbook.pause = () => Promise.resolve();
    await next();
    await screen.findByTestId('build-result');
    expect(text('build-result')).toContain('新生成1张');
    expect(text('build-result')).toContain('已取消');
    // The finished one is not built again.
    expect(screen.getByTestId('build-rest').textContent).toBe('生成其余6张');
    await pane.user.click(screen.getByTestId('build-rest'));
    await waitFor(() => expect(text('build-result')).not.toContain('已取消'));
    expect(workbook.cards.size).toBe(6);
    expect(text('build-result')).toContain('新生成5张，更新1张');
    expect(screen.queryByTestId('build-rest')).toBeNull();
  });

  test('opens the summary, removes what has no entries after asking, lists what was kept', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('build-result');
    const [first] = workbook.cards.values();
    if (first) first.entered = true;
    workbook.underPassword = true;
    await pane.user.click(screen.getByTestId('open-summary'));
    expect(workbook.shown.map((place) => place.sheet)).toEqual(['绩效汇总']);
    await pane.user.click(screen.getByTestId('remove-cards'));
    await pane.user.click(await screen.findByTestId('confirm-no'));
    expect(workbook.cards.size).toBe(6);
    await pane.user.click(screen.getByTestId('remove-cards'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('removal');
    expect([...workbook.cards.values()]).toEqual([first]);
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('cards-kept');
    expect(text('cards-kept')).toContain('（1）');
    await pane.user.click(within(screen.getByTestId('cards-unsaid')).getByRole('button', { expanded: false }));
    expect(text('cards-unsaid')).toContain('有密码，岗位变动没有写到考核表上');
    expect(text('cards-unsaid')).toContain(first?.sheetName ?? 'nobody');
  });

  test('faulty settings are shown cell by cell', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    workbook.failSecond({
      kind: 'settings',
      sheet: '考核设置',
      problems: [
        { code: 'raterWeights', cell: 'B6', params: {} },
        { code: 'outOfRange', cell: 'B5', params: { setting: 'cap', min: 100, max: 200 } },
      ],
    });
    await pane.user.click(screen.getByTestId('build'));
    const failure = await screen.findByTestId('failure');
    expect(failure.textContent).toContain('“考核设置”有2处需要修正');
    expect(failure.textContent).toContain('“总分上限”要在100到200之间');
    await pane.user.click(within(failure).getByLabelText('定位到B6'));
    expect(workbook.shown).toEqual([{ sheet: '考核设置', area: { row: 5, column: 1, rowCount: 1, columnCount: 1 } }]);
    expect(screen.getByTestId('failure')).toBeTruthy();
  });

  test('the list changed: nothing is built, the new list is shown', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCards(workbook);
    act(() => workbook.type('编制表', 3, 3, '新来的人'));
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('changed-meanwhile');
    expect(workbook.cards.size).toBe(0);
  });

  test('before the first cards there is no summary to refresh', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    act(() => pane.store.dispatch({ type: 'lookBegun' }));
    await pane.user.click(await screen.findByTestId('go-cards'));
    await screen.findByTestId('page-cards');
    expect(screen.getByTestId('build')).toBeTruthy();
    expect(screen.queryByTestId('refresh-summary')).toBeNull();
  });

  test('once cards of another month are built the pane says that month', async () => {
    const workbook = new FakeWorkbook(companyList());
    const nothing = { cards: [], closedOn: null, calibration: null, absent: [], closedPeriods: [] };
    workbook.situation = { ...nothing, period: '2026-11', activeSheet: '编制表', cardCount: 0 };
    const pane = await openCards(workbook);
    act(() => pane.store.dispatch({ type: 'lookBegun' }));
    await waitFor(() => expect(pane.store.getState().home.stale).toBe(false));
    await pane.user.click(screen.getByLabelText('下一周期'));
    workbook.situation = { ...workbook.situation, period: '2026-12', cardCount: 7 };
    await pane.user.click(screen.getByTestId('build'));
    await screen.findByTestId('build-result');
    await waitFor(() => expect(text('period-chip')).toBe('2026-12'));
    expect(screen.getByTestId<HTMLInputElement>('period').value).toBe('2026-12');
  });

  test('the summary can be refreshed on its own', async () => {
    const pane = await openCards(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('refresh-summary'));
    expect((await screen.findByTestId('summary-result')).textContent).toContain('“绩效汇总”已刷新');
  });
});
