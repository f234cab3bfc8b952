/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FileReport } from '../../../src/packs/collect/mergePacks';
import type { ReturnChange } from '../../../src/packs/collect/compare';
import { companyList } from '../support/companySheets';
import { NO_RATINGS } from '../support/fakePacks';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

let workbook: FakeWorkbook;
let pane: RenderedPane;
beforeAll(() => {
  // jsdom has no addresses for files.
  URL.createObjectURL = () => 'blob:packs';
  URL.revokeObjectURL = () => undefined;
  File.prototype.arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
});
async function openPacks(language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<void> {
  workbook = new FakeWorkbook(companyList());
  pane = await renderPane(workbook, language);
  await openPage(pane, 'packs');
  await screen.findByTestId('page-packs');
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';
const click = (id: string): Promise<void> => pane.user.click(screen.getByTestId(id));

const change = (name: string, after: number, conflict: boolean): ReturnChange => ({
  ...{
    number: `2026-11/${name}`,
    key: 'i:K1:actual',
    name,
    sheetName: name,
    row: 6,
    column: 8,
    label: '满意度 · 实际',
    figure: { unit: 'percent' },
  },
  ...{ before: conflict ? 0.8 : '', shown: conflict ? 0.8 : '', after, conflict },
});

function returnedFile(file: string, changes: readonly ReturnChange[], more: Partial<FileReport> = {}): FileReport {
  const people = changes.map(({ number, name, conflict }) => {
    return { number, name, fresh: conflict ? 0 : 1, same: 2, conflicts: conflict ? 1 : 0, problems: 0 };
  });
  const note = { id: file, period: '2026-11', kind: 'manager' as const, recipient: '李四', due: null };
  return {
    ...{ file, note: { ...note, handedOutAt: '2026-11-25T09:00' }, savedAt: '', cards: changes.length, refusal: null },
    ...{ changes, same: 2, problems: [], people, overruled: [], ...more },
  };
}

async function chooseFiles(...names: readonly string[]): Promise<void> {
  const files = names.map((name) => new File(['x'], name));
  fireEvent.change(screen.getByTestId('returned-files'), { target: { files } });
  await screen.findByTestId('collect-plan');
}

describe('handing out', () => {
  test('who gets what is shown before anything is made; then all are saved at once, one by one, or through Excel', async () => {
    await openPacks();
    await click('planPacks');
    expect(await screen.findByTestId('handout-plan')).toBeTruthy();
    expect(text('handout-plan')).toContain('2026-11：2个评分包，共3张考核表');
    expect(text('handout-groups')).toContain('李四：2张');
    expect(text('handout-without')).toContain('周八');
    expect(workbook.packs.due).toEqual([]);
    // The day does not change who gets what; the people without superior do.
    fireEvent.change(screen.getByTestId('packs-due'), { target: { value: '2026-12-05' } });
    expect(screen.queryByTestId('handout-plan')).toBeTruthy();
    const due = (value: string): boolean => fireEvent.change(screen.getByTestId('packs-due'), { target: { value } });
    for (const nonsense of ['1900-01-01', '2026-10-31', '2026-11-21', '2027-12-01']) {
      due(nonsense);
      expect(text('packs-handout')).toContain('请选2026-11-22至2027-11-30之间的日期，或者清空。');
      expect(screen.getByTestId<HTMLButtonElement>('handOut').disabled).toBe(true);
    }
    due('2026-11-22');
    expect(text('packs-handout')).not.toContain('请选2026');
    due('2026-12-05');
    expect(text('packs-handout')).not.toContain('请选2026');
    await click('handOut');
    await screen.findByTestId('packs-made');
    expect(workbook.packs.due).toEqual(['2026-12-05']);
    expect(screen.getByTestId('save-packs').getAttribute('download')).toBe('2026-11 评分包.zip');
    expect(screen.getByTestId('save-李四').getAttribute('download')).toBe('2026-11 评分包 李四.xlsx');
    await click('open-孙七');
    await waitFor(() => expect(workbook.packs.opened).toEqual(['孙七']));
    expect(pane.store.getState().operations.map(({ outcome }) => outcome.kind)).toEqual(['handedOut']);
  });

  test('employees of one name who get a pack each are told apart', async () => {
    await openPacks();
    const [first] = workbook.packs.cards;
    if (first) workbook.packs.cards.push({ ...first, record: { ...first.record, number: '2026-11/E017' } });
    await click('packs-employee');
    await click('planPacks');
    expect((await screen.findByTestId('handout-groups')).textContent).toContain('张三（E017）：1张');
    expect(text('handout-groups')).toContain('赵五：1张');
  });

  test('another choice asks for another preview', async () => {
    await openPacks();
    await click('planPacks');
    await screen.findByTestId('handout-plan');
    await click('packs-together');
    expect(screen.queryByTestId('handout-plan')).toBeNull();
    await click('planPacks');
    await screen.findByTestId('handout-plan');
    expect(text('handout-groups')).toContain('未列上级：1张');
    expect(screen.queryByTestId('handout-without')).toBeNull();
  });

  test('where others would get packs now, nothing is made and the new preview is shown', async () => {
    await openPacks();
    await click('planPacks');
    await screen.findByTestId('handout-plan');
    workbook.packs.cards.pop();
    await click('handOut');
    await screen.findByTestId('handout-changed');
    expect(screen.queryByTestId('packs-made')).toBeNull();
    expect(screen.queryByTestId('handout-without')).toBeNull();
  });

  test('packs that can not be noted are made, and that is told', async () => {
    await openPacks();
    workbook.packs.log = null;
    await click('planPacks');
    await screen.findByTestId('handout-plan');
    expect(screen.queryByTestId('packs-made')).toBeNull();
    await click('handOut');
    await screen.findByTestId('save-packs');
    expect(text('packs-made')).toContain('发放时间没能记到回收记录');
  });

  test('a refusal is told, and nothing else is shown', async () => {
    await openPacks();
    workbook.failNext({ kind: 'periodClosed', period: '2026-11', closedOn: '2026-12-01' });
    await click('planPacks');
    expect((await screen.findByTestId('failure')).textContent).toContain('2026-11');
    expect(screen.queryByTestId('handout-plan')).toBeNull();
  });
});

describe('raters', () => {
  test('who rates whom is listed, and is a recent operation that tells what to do instead of undoing; forms are made; means are taken', async () => {
    await openPacks();
    expect(screen.queryByTestId('listRaters')).toBeNull();
    await click('packs-rater');
    expect(screen.queryByTestId('packs-together')).toBeNull();
    await click('listRaters');
    await waitFor(() => expect(text('raters-listed')).toContain('新增3行；已确认0行，待确认2行'));
    expect(text('raters-listed')).toContain('评分人名单 2026-11');
    await click('listRaters');
    await waitFor(() => expect(text('raters-listed')).toContain('新增0行'));

    await click('planPacks');
    await screen.findByTestId('handout-plan');
    expect(text('handout-plan')).toContain('2026-11：1位评分人，每人一份评分表');
    expect(text('handout-groups')).toContain('孙七：评2人，2行');
    expect(text('handout-raters-left')).toContain('还有1行写了评分人、没有确认');
    await click('handOut');
    await screen.findByTestId('packs-made');
    expect(text('packs-made')).toContain('已生成1份评分表');
    expect(text('packs-made')).not.toContain('考核表');

    const rated = { ...change('张三', 3.67, false), label: '协作 · 同事', key: 'raters:peer' };
    const form = { file: '孙七.xlsx', savedAt: '', people: 2, refusal: null, replacedBy: null, rated: 2, problems: [] };
    const note = { id: 'R', period: '2026-11', kind: 'rater' as const, recipient: '孙七', due: null };
    workbook.packs.collecting = {
      ...workbook.packs.collecting,
      ratings: {
        files: [{ ...form, note: { ...note, handedOutAt: '2026-11-25T09:00' } }],
        ...{ changes: [rated, { ...rated, ...change('钱六', 4, true), key: 'raters:peer' }], same: 0, minimum: 3 },
        left: [{ number: '2026-11/赵五', name: '赵五', as: 'peer', code: 'tooFew', items: ['协作'], raters: 2 }],
      },
    };
    await chooseFiles('孙七.xlsx');
    expect(text('collect-plan')).toContain('1份评分表汇总成2格（平均分和人数）');
    expect(text('collect-conflicts')).toContain('“钱六”的同事评分本工作簿已有内容');
    expect(text('collect-not-meant')).toContain('“赵五”的同事评分不足3人（最多2人），没有写入');
    await click('collectPacks');
    await screen.findByTestId('collected');
    expect(workbook.packs.entered.map(({ after }) => after)).toEqual([3.67]);

    await click('open-operations');
    await screen.findByTestId('page-operations');
    const titles = screen
      .getAllByTestId(/^operation-/)
      .map((each) => within(each).getAllByRole('button')[0]?.textContent);
    expect(titles).toEqual([
      '4. 取回评分包，1项',
      '3. 生成1个评分包',
      '2. 列出2026-11评分人，新增0行',
      '1. 列出2026-11评分人，新增3行',
    ]);
    await pane.user.click(within(screen.getByTestId('operation-1')).getAllByRole('button')[0] ?? document.body);
    expect(text('operation-1')).toContain('新增3行；已确认0行，待确认2行');
    expect(text('no-undo-1')).toContain('不需要的行请在名单中删除');
    expect(screen.queryByTestId('undo-1')).toBeNull();
  });

  test('a list that nobody is on is refused in a sentence, and is no operation', async () => {
    await openPacks();
    await click('packs-rater');
    workbook.failNext({ kind: 'noRaters', sheet: '考核设置', cell: 'B41' });
    await click('listRaters');
    const failure = await screen.findByTestId('failure');
    expect(failure.textContent).toContain('权重');
    expect(within(failure).getByRole('button', { name: /考核设置 B41/ })).not.toBeNull();
    expect(screen.queryByTestId('raters-listed')).toBeNull();
    expect(pane.store.getState().operations).toEqual([]);
  });
});

/** A card that a kind of raters has not rated. */
const UNRATED = {
  ...{ number: '2026-11/张三', name: '张三', employeeId: '', department: '客服部', position: '客服' },
  ...{ sheetName: '张三', row: 12, column: 13 },
};

describe('collecting', () => {
  test('several files are shown by person; what was changed on both sides is taken when the person says so; one undo', async () => {
    await openPacks();
    workbook.packs.collecting = {
      period: '2026-11',
      files: [
        returnedFile('李.xlsx', [change('张三', 0.9, false), change('赵五', 0.7, true)]),
        returnedFile('上月.xlsx', [], { refusal: 'otherPeriod', people: [] }),
      ],
      ratings: NO_RATINGS,
      unread: [{ file: '照片.xlsx', problem: 'notAWorkbook' }],
      older: [{ file: '李.xlsx', recipient: '李四', handedOutAt: '2026-11-25 09:00' }],
      remaining: [],
    };
    await chooseFiles('李.xlsx', '上月.xlsx', '照片.xlsx');
    expect(workbook.packs.chosen).toEqual(['李.xlsx', '上月.xlsx', '照片.xlsx']);
    expect(text('collect-people')).toContain('张三：新1项、已有2项');
    expect(text('collect-people')).toContain('赵五：已有2项、两边都改过1项');
    expect(text('collect-refused')).toContain('照片.xlsx：不是.xlsx工作簿');
    expect(text('collect-refused')).toContain('上月.xlsx：这是2026-11的评分包');
    expect(text('collect-older')).toContain('李四');
    expect(text('collectPacks')).toBe('取回1项');
    await pane.user.click(within(screen.getByTestId('collect-changes')).getByRole('button'));
    expect(text('collect-changes')).toContain('90%');
    expect(text('collect-conflicts')).toContain('评分包是70%，本工作簿是80%');
    await click('packs-replace-all');
    expect(text('collectPacks')).toBe('取回2项');
    await click('conflict-2026-11/赵五 i:K1:actual');
    expect(workbook.packs.entered).toEqual([]);
    await click('collectPacks');
    await screen.findByTestId('collected');
    expect(workbook.packs.entered.map(({ after }) => after)).toEqual([0.9]);
    expect(text('collected')).toContain('1项两边都改过，保留了本工作簿的内容');
    expect(screen.queryByTestId('collect-plan')).toBeNull();
    // The button that was pressed is gone: the focus goes to what is seen, not to the file field behind its button.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByTestId('choose-returned')));
    await click('undoCollected');
    await waitFor(() => expect(text('collected')).toContain('已撤销1项'));
    expect(workbook.packs.entered).toEqual([]);
    expect(screen.queryByTestId('undoCollected')).toBeNull();
    await click('open-operations');
    await screen.findByTestId('page-operations');
    expect(text('page-operations')).toContain('取回评分包，1项（已撤销）');
  });

  test('people of one name are told apart in what came back and in what is missing; others are called by their name', async () => {
    await openPacks();
    const namesake = (number: string, after: number, conflict: boolean): ReturnChange => ({
      ...change('王磊', after, conflict),
      number: `2026-11/${number}`,
    });
    const [one, other] = [namesake('E017', 0.9, false), namesake('王磊-仓储部-拣货员', 0.7, true)];
    const back = returnedFile('李.xlsx', [one, other, change('张三', 0.8, false)], {
      problems: [{ number: other.number, code: 'cardMissing', params: { person: '王磊' } }],
      overruled: [{ number: one.number, name: '王磊', key: one.key, entered: 0.5, later: 0.9, laterFile: '李2.xlsx' }],
    });
    const left = [{ ...one, as: 'peer' as const, code: 'tooFew' as const, items: ['协作'], raters: 1 }];
    workbook.packs.collecting = {
      ...workbook.packs.collecting,
      files: [back],
      ratings: { ...NO_RATINGS, left },
    };
    await chooseFiles('李.xlsx');
    expect(text('collect-people')).toContain('王磊（E017）：新1项');
    expect(text('collect-people')).toContain('王磊（仓储部-拣货员）：已有2项');
    expect(text('collect-people')).toContain('张三：新1项');
    expect(text('collect-conflicts')).toContain('王磊（仓储部-拣货员）');
    expect(text('collect-problems')).toContain('王磊（仓储部-拣货员）');
    expect(text('collect-overruled')).toContain('王磊（E017）');
    expect(text('collect-not-meant')).toContain('王磊（E017）');
    await pane.user.click(within(screen.getByTestId('collect-changes')).getByRole('button'));
    expect(text('collect-changes')).toContain('王磊（E017），满意度');
    const gap = { kind: 'manager' as const, row: 6, column: 9, indicator: '协作' };
    const card = (number: string, name: string) => ({
      ...{
        number: `2026-11/${number}`,
        name,
        employeeId: '',
        department: '',
        position: '',
        sheetName: `${name} ${number}`,
      },
      ...{ manager: '李四', total: null, grade: '', missing: [gap] },
    });
    const missing = [card('E017', '王磊'), card('王磊-仓储部-拣货员', '王磊'), card('E3', '张三')];
    const pack = { kind: 'manager' as const, recipient: '李四', handedOutAt: '2026-11-25 09:00', due: null, cards: 3 };
    workbook.packs.reading = {
      period: '2026-11',
      lines: [{ ...pack, returnedOn: '2026-12-01', missing }],
      absent: [{ ...UNRATED, as: 'peer', lines: 2, name: '王磊', number: '2026-11/E017' }],
    };
    await click('readReturns');
    expect((await screen.findByTestId('returns')).textContent).toMatch(
      /王磊（E017）还有1格没填.*王磊（仓储部-拣货员）还有1格没填.*张三还有1格没填/,
    );
    await click('copy-reminder');
    expect(pane.copied.at(-1)).toContain('王磊（E017）1项');
    expect(pane.copied.at(-1)).toContain('王磊（仓储部-拣货员）1项');
  });

  test('a file that cannot be read is told, and nothing is read', async () => {
    await openPacks();
    const gone = new File(['x'], '李.xlsx');
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    fireEvent.change(screen.getByTestId('returned-files'), { target: { files: [new File(['x'], '王.xlsx'), gone] } });
    await screen.findByTestId('file-unreadable');
    expect(workbook.packs.chosen).toEqual([]);
  });

  test('who has not returned comes first, with a text to paste; a pack without anything new can be noted', async () => {
    await openPacks('en-US');
    const line = {
      kind: 'manager' as const,
      handedOutAt: '2026-11-25 09:00',
      due: '2026-12-05',
      cards: 2,
      missing: [],
    };
    workbook.packs.reading = {
      period: '2026-11',
      lines: [
        { ...line, recipient: '李四', returnedOn: '2026-12-01' },
        { ...line, recipient: '孙七', returnedOn: null },
        { ...line, kind: 'rater', recipient: '钱六', returnedOn: null },
      ],
      absent: [{ ...UNRATED, as: 'peer', lines: 2 }],
    };
    workbook.packs.collecting = { ...workbook.packs.collecting, files: [returnedFile('李.xlsx', [])] };
    await chooseFiles('李.xlsx');
    expect(text('collectPacks')).toBe('Note them as returned');
    await click('collectPacks');
    await screen.findByTestId('returns');
    expect(text('returns-unrated')).toContain('(1)');
    await pane.user.click(within(screen.getByTestId('returns-unrated')).getByRole('button'));
    expect(text('returns-unrated')).toContain("张三: colleagues' ratings missing on 2 lines");
    const lines = within(screen.getByTestId('returns')).getAllByRole('listitem');
    expect(lines.map((each) => each.textContent?.split(' (')[0])).toEqual(['孙七', '钱六', '李四']);
    expect(lines[1]?.textContent).toContain('钱六 (rates 2), handed out');
    await click('copy-reminder');
    expect(pane.copied).toEqual([
      'Scoring packs of 2026-11, please fill them and send them back:\n· 孙七: not returned yet (2 scorecards, due 2026-12-05)\n· 钱六: not returned yet (rates 2, due 2026-12-05)',
    ]);
  });
});
