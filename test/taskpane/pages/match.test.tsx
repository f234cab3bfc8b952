/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';
import { sheet } from '../../support/sheetBuilder';

/** Ten titles nobody outside can decide, one of them in two departments, and one that is sure. */
const ASKED: readonly (readonly [string, string, number])[] = [
  ['运营部', '运营经理', 2],
  ['电商部', '运营经理', 1],
  ['运营部', '储备店长', 1],
  ['设计部', '美工/摄影', 3],
  ['运营部', '运营兼客服', 1],
  ['跨境部', '海外仓主管', 1],
  ['客服部', '客服副主管', 1],
  ['推广部', '推广/剪辑', 4],
  ['运营部', '代理店长', 1],
  ['仓储部', '仓库副主管', 1],
];

function list(): FakeWorkbook {
  let number = 0;
  const rows = [...ASKED, ['客服部', '售前客服', 2] as const].flatMap(([department, position, people]) =>
    Array.from({ length: people }, () => [
      department,
      position,
      `员工${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'[number]}`,
      `E${++number}`,
    ]),
  );
  return new FakeWorkbook(sheet('花名册').withHeader(['部门', '岗位', '姓名', '工号']).withRows(rows));
}

async function openMatch(): Promise<{ pane: RenderedPane; workbook: FakeWorkbook }> {
  const workbook = list();
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  await pane.user.click(screen.getByTestId('step-match'));
  await screen.findByTestId('page-match');
  return { pane, workbook };
}

const questions = (): HTMLElement[] => screen.getAllByTestId('question');
const question = (part: string): HTMLElement => {
  const found = questions().find((each) => each.textContent?.includes(part));
  if (!found)
    throw new Error(
      `${part} is not asked about: ${questions()
        .map((each) => each.textContent)
        .join()}`,
    );
  return found;
};
const tick = (part: string): HTMLInputElement => within(question(part)).getByRole('checkbox');

test('everything asked about is one line with its people, its suggestion and no tick', async () => {
  await openMatch();
  const block = screen.getByTestId('questions').textContent ?? '';
  expect(questions().length).toBeGreaterThanOrEqual(8);
  expect(block).toContain(`待确认${questions().length}种岗位`);
  expect(questions().filter((each) => each.textContent?.includes('运营经理'))).toHaveLength(2);
  expect(question('推广/剪辑').textContent).toContain('推广部 · 4行 · 4人');
  expect(question('推广/剪辑').textContent).toContain('→ 视频剪辑');
  expect(questions().some((each) => within(each).getByRole<HTMLInputElement>('checkbox').checked)).toBe(false);
  expect(block).not.toMatch(/\d%/);
});

test('why a position is asked about is said once above its candidates', async () => {
  const workbook = new FakeWorkbook(
    sheet('花名册')
      .withHeader(['部门', '岗位', '姓名', '工号'])
      .withRows([['抖音部', '负责人', '员工甲', 'E1']]),
  );
  const pane = await renderPane(workbook);
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  await pane.user.click(screen.getByTestId('step-match'));
  const group = await screen.findByTestId('group');
  expect(group.textContent?.match(/理解为“抖音负责人”/g)).toHaveLength(1);
  expect(within(group).getAllByRole('radio').length).toBeGreaterThan(2);
  expect(group.textContent).toMatch(/写法与“.+”相近/);
});

test('a tick takes the suggestion, taking it away leaves the question open again', async () => {
  const { pane } = await openMatch();
  await pane.user.click(tick('推广/剪辑'));
  expect([...pane.store.getState().choices.values()]).toEqual(['M05']);
  expect(tick('推广/剪辑').checked).toBe(true);
  await pane.user.click(tick('推广/剪辑'));
  expect(pane.store.getState().choices.size).toBe(0);
});

test('all suggestions up to a certainty are taken at once; what was answered before is kept', async () => {
  const { pane, workbook } = await openMatch();
  const asked = questions().length;
  const group = screen.getAllByTestId('group').find((each) => each.textContent?.includes('储备店长')) as HTMLElement;
  await pane.user.click(within(group).getByRole('button', { name: /储备店长/ }));
  await pane.user.click(within(group).getByRole('radio', { name: /留空/ }));
  expect(question('储备店长').textContent).toContain('→ 留空');
  const bands = ['likely', 'possible', 'faint'].flatMap((band) => screen.queryAllByTestId(`accept-${band}`));
  expect(bands.length).toBeGreaterThanOrEqual(2);
  const [first] = bands as [HTMLElement, ...HTMLElement[]];
  const offered = Number(/（(\d+)种岗位/.exec(first.textContent ?? '')?.[1]);
  await pane.user.click(first);
  expect(pane.store.getState().choices.size).toBe(offered + 1);
  expect(first.textContent).toBe('已选定');
  // Whoever works with the keyboard goes on from there.
  expect(document.activeElement).toBe(first);
  expect(first.getAttribute('aria-disabled')).toBe('true');
  await pane.user.click(first);
  expect(pane.store.getState().choices.size).toBe(offered + 1);
  expect(offered + 1).toBeLessThan(asked);
  await pane.user.click(bands[bands.length - 1] as HTMLElement);
  expect(pane.store.getState().choices.size).toBe(asked);
  expect([...pane.store.getState().choices.values()].filter((role) => role === null)).toHaveLength(1);
  await pane.user.click(screen.getByTestId('next'));
  await screen.findByTestId('page-fill');
  expect(workbook.remembered).toHaveLength(asked);
});

test('a search narrows the lines, and the button takes only what is seen', async () => {
  const { pane } = await openMatch();
  await pane.user.type(screen.getByTestId('find-question'), '设计部');
  expect(questions()).toHaveLength(1);
  await pane.user.click(
    within(screen.getByTestId('questions')).getByRole('button', { name: /采用以上全部建议（1种岗位，3人）/ }),
  );
  expect(pane.store.getState().choices.size).toBe(1);
  await pane.user.type(screen.getByTestId('find-question'), '没有');
  expect(screen.getByTestId('questions').textContent).toContain('没有岗位');
});

test('what is to be confirmed is one figure, from the first page to the cards; what matches nothing is not in it', async () => {
  const workbook = new FakeWorkbook(
    sheet('花名册')
      .withHeader(['部门', '岗位', '姓名', '工号'])
      .withRows([
        ['推广部', '推广/剪辑', '员工甲', 'E1'],
        ['运营部', '代理店长', '员工乙', 'E2'],
        ['总经办', '阿米巴推进', '员工丙', 'E3'],
        ['客服部', '售前客服', '员工丁', 'E4'],
      ]),
  );
  const pane = await renderPane(workbook);
  act(() => pane.store.dispatch({ type: 'lookBegun' }));
  const home = await screen.findByTestId('home-list');
  expect(home.textContent).toContain('1种岗位已有标准岗位，2种待确认，1种没有标准岗位，留空。');
  expect(screen.getByTestId('check-positions').textContent).toBe('核对2种岗位');
  await pane.user.click(screen.getByTestId('check-positions'));
  const page = await screen.findByTestId('page-match');
  const says = (): string => page.textContent ?? '';
  expect(says()).toContain('待确认2种岗位，涉及2人');
  expect(screen.getByTestId('filter-unsure').textContent).toContain('待确认 2');
  expect(says()).toContain('还有2种岗位待确认');
  await pane.user.click(tick('推广/剪辑'));
  expect(says()).toContain('待确认1种岗位，涉及1人');
  expect(screen.getByTestId('filter-unsure').textContent).toContain('待确认 1');
  expect(says()).toContain('还有1种岗位待确认');
  await pane.user.click(screen.getByTestId('step-cards'));
  expect((await screen.findByTestId('open-positions')).textContent).toBe('还有1种岗位待确认，未确认的不生成考核表。');
  await pane.user.click(screen.getByTestId('open-positions'));
  await screen.findByTestId('page-match');
  await pane.user.click(tick('代理店长'));
  expect(screen.getByTestId('questions').textContent).toContain('都已决定');
  await pane.user.click(screen.getByTestId('step-cards'));
  await screen.findByTestId('forecast');
  expect(screen.queryByTestId('open-positions')).toBeNull();
});

test('up and down go from line to line, space ticks', async () => {
  const { pane } = await openMatch();
  const [first, second] = questions().map((each) => within(each).getByRole<HTMLInputElement>('checkbox'));
  first?.focus();
  await pane.user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(second);
  await pane.user.keyboard(' ');
  expect(second?.checked).toBe(true);
  await pane.user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(first);
});

test('with many questions the cards below are closed', async () => {
  await openMatch();
  expect(screen.queryAllByRole('radio')).toHaveLength(0);
});
