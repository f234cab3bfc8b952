/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { CardProgress, MissingEntry } from '../../../src/app/situation/cardProgress';
import type { MissingKind } from '../../../src/app/situation/missingKind';
import type { SituationReading } from '../../../src/app/situation/readSituation';
import { EARLIER_EMPLOYMENT } from '../../../src/scorecard/employment/employmentRules';
import { lookFailed } from '../../../src/taskpane/state/homeContent';
import { sheet } from '../../support/sheetBuilder';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

const entry = (kind: MissingKind, indicator: string, row: number): MissingEntry => ({
  kind,
  indicator,
  row,
  column: 6,
});

function card(
  name: string,
  manager: string,
  missing: readonly MissingEntry[],
  total: number | null = null,
): CardProgress {
  const identity = { number: `2026-11/${name}`, name, employeeId: '', department: '', position: '店长' };
  return { ...identity, sheetName: name, manager, total, grade: total === null ? '' : 'B', missing };
}

const CARDS = [
  card('陈思远', '郭总', [], 91.25),
  card('李若彤', '陈思远', [entry('target', '销售额', 6), entry('manager', '协作', 9)]),
  card('王梓涵', '陈思远', [entry('target', '客单价', 7)]),
];

/** Each role in periods of its own. */
const BY_ROLE = { ...EARLIER_EMPLOYMENT, byRole: true };

/** Colleagues have a weight and have not rated. */
const ABSENT: SituationReading['absent'] = [
  {
    ...{ as: 'peer', number: '2026-11/张三', name: '张三', employeeId: '', department: '', position: '' },
    ...{ sheetName: '张三', lines: 1, row: 12, column: 13 },
  },
];

const OPEN: SituationReading = {
  period: '2026-11',
  activeSheet: '编制表',
  cardCount: 3,
  cards: CARDS,
  closedOn: null,
  calibration: null,
  absent: [],
  closedPeriods: ['2026-10'],
};

/** Opens the pane as Excel does: it looks at the workbook by itself. */
async function open(situation: Partial<SituationReading> | null, workbook = new FakeWorkbook(companyList())) {
  if (situation !== null) workbook.situation = { ...OPEN, ...situation };
  const pane = await renderPane(workbook);
  act(() => pane.store.dispatch({ type: 'lookBegun' }));
  await waitFor(() => expect(pane.store.getState().home.look).toBe('seen'));
  return { pane, workbook };
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';
const primaries = (): number => document.querySelectorAll('main .fui-Button').length;
const press = (pane: RenderedPane, id: string): Promise<void> => pane.user.click(screen.getByTestId(id));

describe('the first page', () => {
  test('an empty workbook is welcomed, one that is not understood is said, a list is counted', async () => {
    await open(null, new FakeWorkbook());
    expect(await screen.findByTestId('page-start')).toBeTruthy();
    document.body.replaceChildren();
    await open(null, new FakeWorkbook(sheet('说明').withRows([['填表说明'], ['第一步']])));
    expect(await screen.findByTestId('home-not-understood')).toBeTruthy();
    document.body.replaceChildren();
    const { pane } = await open(null);
    expect((await screen.findByTestId('home-list')).textContent).toContain('找到9人，7种岗位');
    expect(text('check-positions')).toBe('核对1种岗位');
    await press(pane, 'check-positions');
    expect(await screen.findByTestId('page-match')).toBeTruthy();
  });

  test('a list that was changed stays counted as it was read; one that was cleared is counted no more', async () => {
    const { pane, workbook } = await open(null);
    await screen.findByTestId('home-list');
    const look = async (): Promise<void> => {
      act(() => pane.store.dispatch({ type: 'workbookChanged' }));
      await waitFor(() => expect(pane.store.getState().home.stale).toBe(false));
    };
    act(() => workbook.type('编制表', 2, 3, '新人'));
    await look();
    expect(workbook.readings).toBe(1);
    expect(text('home-list')).toContain('找到9人');
    expect(screen.getByTestId('stale')).toBeTruthy();
    act(() => workbook.empty('编制表'));
    await look();
    expect(await screen.findByTestId('home-not-understood')).toBeTruthy();
    expect(screen.queryByTestId('home-list')).toBeNull();
    expect(screen.queryByTestId('stale')).toBeNull();
    const { readings } = workbook;
    act(() => workbook.type('编制表', 0, 0, '说明'));
    await look();
    expect([workbook.readings, screen.queryByTestId('home-list')]).toEqual([readings, null]);
  });

  test('an open month tells how many are scored and what is missing, with a text to copy for each superior', async () => {
    const { pane, workbook } = await open({});
    expect(text('period-chip')).toBe('2026-11');
    expect((await screen.findByTestId('home-open')).textContent).toContain('已评1/3人');
    expect(text('first-step')).toBe('填写2人的目标值');
    expect(text('gap-manager')).toContain('1人');
    expect(screen.queryByTestId('gap-actual')).toBeNull();
    expect(primaries()).toBe(1);
    await press(pane, 'first-step');
    expect(workbook.shown.at(-1)).toEqual({
      sheet: '李若彤',
      area: { row: 6, column: 6, rowCount: 1, columnCount: 1 },
    });
    await press(pane, 'refreshTargets');
    expect((await screen.findByTestId('targets-result')).textContent).toContain(
      '已新建“目标表 2026-11”，共2个目标值，还缺1个。',
    );
    await press(pane, 'remind');
    const [reminder = ''] = pane.copied;
    expect(reminder).toContain('陈思远，您好：2026-11的考核表还缺目标值');
    expect(reminder).toContain('李若彤：销售额 G7');
    expect(reminder).toContain('王梓涵：客单价 G8');
  });

  test('whoever is on the list without a card is told with the reason, once the list was read', async () => {
    const cards = CARDS.map((each, index) => ({ ...each, number: `2026-11/E00${index + 1}` }));
    const { pane } = await open({ cards });
    await press(pane, 'read-without-cards');
    await screen.findByTestId('page-read');
    await press(pane, 'area-month');
    const section = await screen.findByTestId('without-cards');
    expect(section.textContent).toContain('名单上没有本期考核表的（6）');
    await pane.user.click(section.querySelector('button') as HTMLButtonElement);
    expect(section.textContent).toMatch(/还没有生成的4人：.*赵一诺/);
    expect(section.textContent).not.toContain('李若彤');
    expect(section.textContent).toMatch(/冯雅.*没有对应的标准岗位/);
    await press(pane, 'go-cards');
    expect(await screen.findByTestId('page-cards')).toBeTruthy();
  });

  test('closing names whom it may leave out by mistake, once the list was read, and nobody who has a card', async () => {
    const cards = CARDS.map((each, index) => ({ ...each, number: `2026-11/E00${index + 1}`, total: 80, missing: [] }));
    const { pane } = await open({ cards });
    await press(pane, 'closePeriod');
    expect(screen.queryByTestId('period-without')).toBeNull();
    await press(pane, 'confirm-no');
    await press(pane, 'read-without-cards');
    await screen.findByTestId('page-read');
    await press(pane, 'area-month');
    await press(pane, 'closePeriod');
    expect(text('period-without')).toMatch(
      /^名单上有6人没有本周期的考核表（郑凯、冯雅、赵一诺、孙浩然、周雨萱等）：结账不含他们。/,
    );
    expect(text('period-without')).not.toContain('李若彤');
  });

  test('in the days of a project nobody else of the list is told to have no card', async () => {
    const { pane, workbook } = await open({ ofProjects: true });
    await screen.findByTestId('home-open');
    expect(screen.queryByTestId('read-without-cards')).toBeNull();
    const look = async (situation: SituationReading): Promise<void> => {
      workbook.situation = situation;
      act(() => pane.store.dispatch({ type: 'workbookChanged' }));
      await waitFor(() => expect(pane.store.getState().home.stale).toBe(false));
    };
    await look(OPEN);
    await press(pane, 'read-without-cards');
    await screen.findByTestId('page-read');
    await press(pane, 'area-month');
    expect(await screen.findByTestId('without-cards')).toBeTruthy();
    await look({ ...OPEN, ofProjects: true });
    expect(screen.queryByTestId('without-cards')).toBeNull();
  });

  test('the card that is shown tells what it lacks and leads to the next; it follows the sheets', async () => {
    const { pane, workbook } = await open({ activeSheet: '李若彤' });
    expect((await screen.findByTestId('card-missing')).textContent).toContain('协作 G10');
    expect(text('next-unfinished')).toBe('未完成的下一位：王梓涵');
    expect(text('previous')).toBe('上一位：陈思远');
    workbook.situation = { ...OPEN, activeSheet: '陈思远' };
    workbook.listener?.onActivated();
    await waitFor(() => expect(text('home-card')).toContain('总分91.25 · B'));
    await press(pane, 'overview');
    expect(await screen.findByTestId('home-open')).toBeTruthy();
  });

  test('the card that is shown tells a deduction that may count twice, also once it has a total, with its cell', async () => {
    const repeated = [
      { ...CARDS[0], item: '违反公司制度', reason: '错发两单', indicators: ['错漏发率'], row: 20, column: 8 },
    ];
    const cards = CARDS.map((each, index) => (index === 0 ? { ...each, repeated } : each)) as SituationReading['cards'];
    const { workbook } = await open({ activeSheet: '陈思远', cards });
    expect(text('card-repeated')).toContain('I21 扣分事由“错发两单”与指标“错漏发率”可能是同一件事');
    workbook.situation = { ...OPEN, cards, activeSheet: '王梓涵' };
    workbook.listener?.onActivated();
    await screen.findByTestId('card-missing');
    expect(screen.queryByTestId('card-repeated')).toBeNull();
  });

  test.each(['open', 'scored'] as const)(
    'who waits for other raters is counted (%s), and one press leads to the list',
    async (screenName) => {
      const scored = CARDS.map((each) => ({ ...each, total: 80, grade: 'B', missing: [] }));
      const workbook = new FakeWorkbook(companyList());
      const self = { ...ABSENT[0], as: 'self', sheetName: '李四' } as (typeof ABSENT)[number];
      const absent = [...ABSENT, { ...ABSENT[0], as: 'customer' } as (typeof ABSENT)[number], self];
      workbook.packs.reading = { period: '2026-11', lines: [], absent };
      const { pane } = await open({ ...(screenName === 'scored' ? { cards: scored } : {}), absent }, workbook);
      await screen.findByTestId(`home-${screenName}`);
      expect(text('awaited-raters')).toBe('待其他评分人 1人');
      await press(pane, 'awaited-raters');
      expect((await screen.findByTestId('returns-unrated')).textContent).toContain('评分不齐的考核表（3）');
      expect(await screen.findByTestId('page-packs')).toBeTruthy();
    },
  );

  test('nobody waits where all have rated, or only the own rating is missing', async () => {
    const self = { ...ABSENT[0], as: 'self' } as (typeof ABSENT)[number];
    await open({ absent: [self] });
    await screen.findByTestId('home-open');
    expect(screen.queryByTestId('awaited-raters')).toBeNull();
  });

  test('all scored: closing is asked with month and numbers; closed: it is out of use and says why', async () => {
    const scored = CARDS.map((each) => ({ ...each, total: 80, grade: 'B', missing: [] }));
    const { pane, workbook } = await open({
      cards: scored,
      calibration: { kind: 'unconfirmed', sheet: '校准' },
      absent: ABSENT,
    });
    expect((await screen.findByTestId('home-scored')).textContent).toContain('B 3人');
    await press(pane, 'closePeriod');
    expect(screen.getByTestId('confirm').textContent).toContain('结账2026-11？');
    expect(text('period-facts')).toContain('3张考核表，都有总分。');
    expect(text('period-absent')).toContain('缺同事评分的1人（张三）');
    expect(text('period-calibration')).toContain('“校准”，还没有二级确认');
    expect(text('period-facts')).toContain('不能用Ctrl+Z撤销');
    workbook.situation = { ...OPEN, closedOn: '2026-12-01', closedPeriods: ['2026-10', '2026-11'] };
    await press(pane, 'confirm-yes');
    expect((await screen.findByTestId('home-closed')).textContent).toContain('于2026-12-01结账');
    await press(pane, 'go-month');
    const close = await screen.findByTestId('closePeriod');
    expect(close.getAttribute('aria-disabled')).toBe('true');
    expect(close.getAttribute('title')).toBe('本周期已经结账。');
    await openPage(pane, 'history');
    expect(text('closed-periods')).toContain('2026-10、2026-11');
  });

  test('sheets that were left unprotected are named until a step has protected them', async () => {
    await open({ leftOpen: ['郑好', '杨柳'] });
    expect((await screen.findByTestId('home-left-open')).textContent).toContain('郑好、杨柳');
    document.body.replaceChildren();
    await open({});
    await screen.findByTestId('home-open');
    expect(screen.queryByTestId('home-left-open')).toBeNull();
  });

  test('a row of totals that somebody keeps from being shown is told with what to do', async () => {
    await open({ waitingTotals: [{ sheet: '绩效历史', because: 'protected' }] });
    expect((await screen.findByTestId('home-totals')).textContent).toContain('“绩效历史”（工作表受保护');
    document.body.replaceChildren();
    await open({});
    await screen.findByTestId('home-open');
    expect(screen.queryByTestId('home-totals')).toBeNull();
  });

  test('an earlier month that was reopened is told with its cards, and closed again from there', async () => {
    const reopened = [{ period: '2026-10', sheets: ['陈思远 2026-10', '李若彤 2026-10'] }];
    const { pane, workbook } = await open({ reopened, closedPeriods: [], closedOn: '2026-12-01' });
    await screen.findByTestId('home-closed');
    expect((await screen.findByTestId('open-again-2026-10')).textContent).toContain(
      '2026-10已重新打开，还没有再次结账',
    );
    const cards = screen.getByTestId('open-again-cards-2026-10');
    await pane.user.click(within(cards).getByRole('button'));
    await pane.user.click(within(cards).getByText('李若彤 2026-10'));
    await waitFor(() => expect(workbook.shown.at(-1)?.sheet).toBe('李若彤 2026-10'));
    workbook.monthly.incomplete = ['李若彤'];
    await press(pane, 'close-again');
    expect(text('confirm')).toContain('2026-10的考核表（2）');
    await press(pane, 'confirm-yes');
    await screen.findByTestId('incomplete-cards');
    workbook.situation = { ...OPEN, closedPeriods: ['2026-10'] };
    await press(pane, 'confirm-yes');
    await screen.findByTestId('closed');
    expect(workbook.monthly.closedPeriod).toBe('2026-10');
    await waitFor(() => expect(screen.queryByTestId('open-again-2026-10')).toBeNull());
    expect(text('closed')).toContain('2026-10已于2026-12-01结账');
  });

  test('where no month was reopened nothing is told of one', async () => {
    await open({});
    await screen.findByTestId('home-open');
    expect(screen.queryByTestId('close-again')).toBeNull();
  });

  test('settings that were changed by hand are named, and the way to who changes grade is a button', async () => {
    const { pane } = await open({ pending: [{ setting: 'cap', before: '120', after: '110' }] });
    expect((await screen.findByTestId('home-pending')).textContent).toContain('还没有采用：总分上限。');
    await press(pane, 'go-pending');
    await screen.findByTestId('month-settings');
  });

  test('where each role has periods of its own, the next one may be left to them, or entered', async () => {
    const { pane } = await open({ rules: BY_ROLE, cards: CARDS.map((each) => ({ ...each, total: 80, missing: [] })) });
    await press(pane, 'closePeriod');
    expect(screen.queryByTestId('next-period-typed')).toBeNull();
    await press(pane, 'confirm-no');
    await press(pane, 'go-month');
    await press(pane, 'nextPeriod');
    expect(text('confirm')).toContain('第一个有岗位考核的：2026-12、2026年第四季度、2026年下半年、2026年度。');
    expect((screen.getByTestId('next-period-typed') as HTMLInputElement).value).toBe('');
  });

  test.each([
    [['总经理', '店长'], '2026年第三季度'],
    [['打包员', '店长'], '2026-10'],
    [['总经理'], '2026年第三季度'],
  ])('once a list of %j is read, it tells that %s comes behind September', async (positions, next) => {
    const rows = positions.map((position, index) => [position, `张${index}`, `E${index}`]);
    const list = sheet('名单').withHeader(['岗位', '姓名', '工号']).withRows(rows);
    const { pane } = await open({ rules: BY_ROLE, period: '2026-09' }, new FakeWorkbook(list));
    await press(pane, 'area-posts');
    await screen.findByTestId('page-read');
    await openPage(pane, 'month');
    await pane.user.click(await screen.findByTestId('nextPeriod'));
    expect(text('confirm')).toContain(`按现在读取的名单，留空则接${next}。`);
    expect(text('next-facts')).toMatch(new RegExp(`^${next}，最多新增[1-2]张工作表，约需`));
    expect(text('next-facts')).not.toContain('估计');
  });

  test('settings changed after the list was read decide who is said to get a card', async () => {
    const rows = [
      ['总经理', '张一', 'E1'],
      ['打包员', '张二', 'E2'],
    ];
    const list = sheet('名单').withHeader(['岗位', '姓名', '工号']).withRows(rows);
    const { pane, workbook } = await open(
      { cardCount: 0, cards: [], rules: EARLIER_EMPLOYMENT },
      new FakeWorkbook(list),
    );
    await press(pane, 'area-posts');
    await press(pane, 'step-cards');
    await waitFor(() => expect(text('forecast')).toMatch(/^将为2人/));
    workbook.situation = { ...OPEN, cardCount: 0, cards: [], rules: BY_ROLE };
    act(() => pane.store.dispatch({ type: 'lookBegun' }));
    await waitFor(() => expect(text('forecast')).toMatch(/^将为1人/));
  });

  test('a range is called by its days, and what comes behind it is asked', async () => {
    const { pane } = await open({ period: '2026-07-15..2026-09-30' });
    expect(text('period-chip')).toBe('2026-07-15至2026-09-30');
    await openPage(pane, 'month');
    await pane.user.click(await screen.findByTestId('nextPeriod'));
    const field = await screen.findByTestId<HTMLInputElement>('next-period-typed');
    expect(field.value).toBe('');
    await pane.user.click(field);
    await pane.user.paste('国庆以后');
    expect(text('confirm')).toContain('请写成');
    expect(screen.queryByTestId('next-facts')).toBeNull();
    await pane.user.clear(field);
    await pane.user.paste('2026Q4');
    expect(text('confirm')).not.toContain('请写成');
    expect(text('next-facts')).toMatch(/^2026年第四季度，最多新增\d+张工作表.*估计/);
    expect(pane.store.getState().month.options.next).toBe('2026Q4');
    await press(pane, 'confirm-yes');
    await screen.findByTestId('next-result');
    expect(pane.store.getState().month.options.next).toBeNull();
  });

  test('what is entered for the next period is kept while the pane looks again, and waits while it works', async () => {
    const { pane, workbook } = await open({ period: '2026-07-15..2026-09-30' });
    await openPage(pane, 'month');
    await pane.user.click(await screen.findByTestId('nextPeriod'));
    const field = (): HTMLInputElement => screen.getByTestId('next-period-typed');
    await pane.user.click(field());
    await pane.user.paste('2026');
    const releases: (() => void)[] = [];
    workbook.pause = () => new Promise((resolve) => releases.push(resolve));
    workbook.situation = { ...OPEN, period: '2026-07-15..2026-09-30', cardCount: 2, cards: CARDS.slice(0, 2) };
    act(() => pane.store.dispatch({ type: 'workbookChanged' }));
    await waitFor(() => expect(releases.length).toBeGreaterThan(0));
    await pane.user.paste('Q4');
    expect([field().value, field().disabled]).toEqual(['2026Q4', false]);
    workbook.pause = () => Promise.resolve();
    await act(async () => releases.forEach((release) => release()));
    await waitFor(() => expect(pane.store.getState().home.reading?.cardCount).toBe(2));
    expect(field().value).toBe('2026Q4');
    expect(document.activeElement).toBe(field());
    act(() => pane.store.dispatch({ type: 'taskBegun', task: { kind: 'closePeriod', evenIncomplete: false } }));
    expect(field().disabled).toBe(true);
  });

  test('a closed month leads to the next one without leaving the overview, though no list was read yet', async () => {
    const { pane, workbook } = await open({ closedOn: '2026-12-01' });
    await screen.findByTestId('home-closed');
    await press(pane, 'nextPeriod');
    workbook.situation = { ...OPEN, period: '2026-12' };
    await press(pane, 'confirm-yes');
    expect((await screen.findByTestId('next-result')).textContent).toContain('已开始');
    expect(screen.queryByTestId('page-read')).toBeNull();
  });

  test('what is asked before the next month says to close the one that is open, and not one that is closed', async () => {
    const { pane } = await open({ closedOn: '2026-12-01' });
    await screen.findByTestId('home-closed');
    await press(pane, 'nextPeriod');
    expect(text('confirm')).toContain('2026-11已结账，开始下一周期？');
    expect(text('confirm')).toContain('本周期已经结账，成绩不变');
    expect(text('confirm')).not.toMatch(/将结账|结束2026-11/);
    await press(pane, 'confirm-no');
    await press(pane, 'go-month');
    const closing = await screen.findByTestId('month-closing');
    expect(closing.textContent).toContain('本周期已经结账，按编制表');
    expect(closing.textContent).not.toContain('先结账本周期');
    document.body.replaceChildren();
    const { pane: other } = await open({});
    await screen.findByTestId('home-open');
    await openPage(other, 'month');
    expect((await screen.findByTestId('month-closing')).textContent).toContain('先结账本周期');
    await press(other, 'nextPeriod');
    expect(text('confirm')).toContain('结束2026-11，开始下一周期？');
    expect(text('confirm')).toContain('将结账本周期');
  });

  test('behind a quarter the next one is proposed', async () => {
    const { pane } = await open({ period: '2026-Q3' });
    expect(text('period-chip')).toBe('2026年第三季度');
    await openPage(pane, 'month');
    await pane.user.click(await screen.findByTestId('nextPeriod'));
    expect((await screen.findByTestId<HTMLInputElement>('next-period-typed')).value).toBe('2026-Q4');
  });

  test('without cards the month is out of use with the reason', async () => {
    const { pane } = await open(null);
    await openPage(pane, 'month');
    const next = await screen.findByTestId('nextPeriod');
    expect(document.getElementById(next.getAttribute('aria-describedby') ?? '')?.textContent).toContain('请先生成');
    await pane.user.click(next);
    expect(screen.queryByTestId('confirm')).toBeNull();
  });

  test('a look that fails says why and is tried again', async () => {
    const workbook = new FakeWorkbook(companyList()).failNext({ kind: 'settings', sheet: '考核设置', problems: [] });
    const { pane } = await open({}, workbook);
    expect((await screen.findByTestId('home-failed')).textContent).toContain('考核设置');
    await press(pane, 'look-again');
    expect(await screen.findByTestId('home-open')).toBeTruthy();
  });

  test('a look whose part of the program did not come is made when a page opens', async () => {
    const { pane, workbook } = await open(null, new FakeWorkbook());
    await screen.findByTestId('page-start');
    act(() => {
      pane.store.dispatch({ type: 'pageOpened', page: 'read' });
      pane.store.dispatch({
        type: 'contentChanged',
        change: (before) => lookFailed(before, { kind: 'notLoaded' }),
      });
    });
    workbook.situation = OPEN;
    await openPage(pane, 'projects');
    await waitFor(() => expect(pane.store.getState().home.failure).toBeNull());
    expect(pane.store.getState().home.reading?.cardCount).toBe(3);
  });

  test('while a cell is edited the pane keeps what it shows and looks again by itself', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'performance'] });
    try {
      const { workbook } = await open({});
      let looks = 0;
      workbook.pause = () => {
        looks += 1;
        return Promise.resolve();
      };
      const editing = { kind: 'cellEditing', code: 'InvalidOperationInCellEditMode', detail: '' } as const;
      const refusal = { kind: 'excel', failure: editing } as const;
      workbook.failNext(refusal, refusal);
      workbook.listener?.onChanged();
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(looks).toBe(1);
      expect(screen.queryByTestId('home-failed')).toBeNull();
      expect(screen.getByTestId('home-open')).toBeTruthy();
      await act(() => jest.advanceTimersByTimeAsync(5000));
      expect(looks).toBe(3);
      expect(screen.getByTestId('home-open')).toBeTruthy();
    } finally {
      jest.useRealTimers();
    }
  });

  test('what changes while the pane is looking is looked at after it', async () => {
    const { workbook, pane } = await open({});
    let looks = 0;
    const releases: (() => void)[] = [];
    workbook.pause = () => {
      looks += 1;
      return new Promise((resolve) => releases.push(resolve));
    };
    const change = (): void => act(() => pane.store.dispatch({ type: 'workbookChanged' }));
    change();
    await waitFor(() => expect(looks).toBe(1));
    change();
    change();
    await act(async () => releases[0]?.());
    await waitFor(() => expect(looks).toBe(2));
    expect(pane.store.getState().home.stale).toBe(true);
    await act(async () => releases[1]?.());
    await waitFor(() => expect(pane.store.getState().home.stale).toBe(false));
    expect(looks).toBe(2);
  });

  test('what is typed meanwhile is counted when there is quiet, and only where it shows', async () => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'setImmediate', 'performance'] });
    try {
      const { workbook, pane } = await open({});
      let looks = 0;
      workbook.pause = () => {
        looks += 1;
        return Promise.resolve();
      };
      for (let count = 0; count < 20; count += 1) workbook.listener?.onChanged();
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(looks).toBe(1);
      act(() => pane.store.dispatch({ type: 'sidePageOpened', page: 'roles' }));
      workbook.listener?.onChanged();
      await act(() => jest.advanceTimersByTimeAsync(1500));
      expect(looks).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });
});
