import { readFileSync } from 'node:fs';
import { DEFAULT_BUILD } from '../../../src/app/build/buildOptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { sureRole } from '../../../src/app/list/inspect';
import { rulesInForce } from '../../../src/app/notes/openRules';
import type { CellValue } from '../../../src/base/grid';
import { ok } from '../../../src/base/result';
import { readRegistry } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { readSheetNames } from '../../../src/excel/sheets/workbookSheets';
import { cardTrace } from '../../../src/scorecard/card/cardTrace';
import { tapRequests } from '../../faults/tap';
import { enter, read, SAMPLE, sheetNames, sitDown, type Desk } from '../builtWorkbook';

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown();
});
afterEach(() => desk.leave());

test('cards stand behind the workbook in the order of the list, with legal names, protected', async () => {
  const report = await desk.build(await desk.inspect());
  const names = await sheetNames();
  expect(names.slice(0, 2)).toEqual(['人员编制表', '部门人数']);
  expect(names.slice(-report.built.length)).toEqual(report.built.map(({ sheetName }) => sheetName));
  expect(names).toContain('王小雨_E1024');
  expect(names).toContain('王小雨_E1025');
  const context = new Excel.RequestContext();
  const sheets = report.built.map(({ sheetName }) => context.workbook.worksheets.getItem(sheetName));
  for (const sheet of sheets) sheet.protection.load('protected');
  await context.sync();
  expect(sheets.every((sheet) => sheet.protection.protected)).toBe(true);
});

test('inputs can be typed into, everything else is locked', async () => {
  const report = await desk.build(await desk.inspect());
  const card = report.built.find(({ position }) => position === '售前客服')?.sheetName ?? '';
  await enter(card, { I7: 0.6, O7: '说明' });
  for (const locked of ['C7', 'F7', 'J7', 'M7', 'K4']) {
    await expect(enter(card, { [locked]: 1 })).rejects.toMatchObject({ code: 'AccessDenied' });
  }
});

test('building again keeps cards with entries, refreshes the others, adds new people, spares those who left', async () => {
  const first = await desk.build(await desk.inspect());
  const touched = first.built.find(({ name }) => name === '赵一鸣');
  const noted = first.built.find(({ name }) => name === '钱朵朵');
  await enter(touched?.sheetName ?? '', { I7: 0.91 });
  await enter(noted?.sheetName ?? '', { O8: '只写了备注' });
  // 简宁 leaves, and a newcomer takes the place.
  await enter('人员编制表', { D15: '新同事', E15: 'E2001' });
  const second = await desk.build(await desk.inspect());
  expect(second.kept.map(({ name }) => name).sort()).toEqual(['赵一鸣', '钱朵朵'].sort());
  expect(second.built.map(({ name }) => name)).toEqual(['新同事']);
  expect(second.offList.map(({ name }) => name)).toEqual(['简宁']);
  expect(second.refreshed).toHaveLength(first.built.length - 3);
  expect(await read(touched?.sheetName ?? '', 'I7')).toEqual([[0.91]]);
  expect(await read(noted?.sheetName ?? '', 'O8')).toEqual([['只写了备注']]);
  const names = await sheetNames();
  expect(names).toContain('简宁');
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBe(5 + first.built.length + 1);
});

test('whose id goes keeps the card with what was entered, and has no second one', async () => {
  const first = await desk.build(await desk.inspect());
  const card = first.built.find(({ name }) => name === '简宁');
  await enter(card?.sheetName ?? '', { I7: 0.91 });
  await enter('人员编制表', { E15: '' });
  const second = await desk.build(await desk.inspect());
  expect(second).toMatchObject({ built: [], offList: [] });
  expect(second.kept.map(({ number }) => number)).toEqual([card?.number]);
  expect(second.moved.map(({ number }) => number)).toEqual([card?.number]);
});

test('a card that was renamed is still known', async () => {
  const first = await desk.build(await desk.inspect());
  const card = first.built[3]?.sheetName ?? '';
  await enter(card, { I7: 1 });
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(card).name = '改过的名字';
  await context.sync();
  const second = await desk.build(await desk.inspect());
  expect(second.kept.map(({ sheetName }) => sheetName)).toEqual(['改过的名字']);
});

test('a card that was deleted by hand is built again', async () => {
  const first = await desk.build(await desk.inspect());
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(first.built[0]?.sheetName ?? '').delete();
  await context.sync();
  const second = await desk.build(await desk.inspect());
  expect(second.built.map(({ number }) => number)).toEqual([first.built[0]?.number]);
});

test('what is known of cards survives saving and opening the file', async () => {
  const first = await desk.build(await desk.inspect());
  await enter(first.built[0]?.sheetName ?? '', { I7: 1 });
  const bytes = desk.workbook.save();
  desk.leave();
  desk = await sitDown(bytes);
  const second = await desk.build(await desk.inspect());
  expect(second.kept.map(({ number }) => number)).toEqual([first.built[0]?.number]);
  expect(second.built).toEqual([]);
});

const isDraft = (name: string): boolean => /^_[\da-z]{1,3}$/.test(name);

/** A clock by which chunks take no time: of ten cards, of twenty, of forty. */
const now = (): number => 0;

/** A clock by which each chunk takes the time aimed at: all are of ten cards. */
function slowly(): () => number {
  let clock = 0;
  return () => (clock += 600);
}

test('cancelling leaves finished cards whole, and building again goes on', async () => {
  const many = await staffed(60);
  desk.leave();
  desk = await sitDown(many);
  const inspection = await desk.inspect();
  const stop = new AbortController();
  const seen: number[] = [];
  const options = { ...DEFAULT_BUILD, period: '2026-11' };
  const cancelled = await buildScorecards(inspection, sureRole, desk.services, options, {
    signal: stop.signal,
    now,
    onProgress: ({ done }) => {
      seen.push(done);
      if (done >= 30) stop.abort();
    },
  });
  expect(cancelled.ok && cancelled.value.cancelled).toBe(true);
  expect(seen).toEqual([0, 10, 30]);
  const built = cancelled.ok ? cancelled.value.built : [];
  expect(built).toHaveLength(30);
  expect(cancelled.ok && cancelled.value.remaining).toBe(30);
  expect((await sheetNames()).slice(-30)).toEqual(built.map(({ sheetName }) => sheetName));
  expect((await sheetNames()).filter(isDraft)).toEqual([]);
  const names: (string | undefined)[] = [];
  const finished = new Set(built.map(({ number }) => number));
  const rest = await buildScorecards(
    await desk.inspect(),
    sureRole,
    desk.services,
    { ...options, finished },
    {
      now,
      onProgress: ({ current }) => names.push(current),
    },
  );
  expect(rest).toMatchObject({ ok: true, value: { refreshed: [], remaining: 0 } });
  expect(rest.ok && rest.value.built).toHaveLength(30);
  expect(names).toEqual([
    rest.ok && rest.value.built[0]?.sheetName,
    rest.ok && rest.value.built[10]?.sheetName,
    undefined,
  ]);
  await enter(built[0]?.sheetName ?? '', { I7: 1 });
  const again = await desk.build(await desk.inspect());
  expect(again.kept).toHaveLength(1);
  expect(again.built.length + again.refreshed.length).toBe(59);
});

test('in chunks of ten the cards are what they are in one, and what was kept for chunks to come is gone', async () => {
  const shown = async (sheets: readonly { readonly sheetName: string }[]): Promise<{ isProtected: boolean }[]> => {
    const context = new Excel.RequestContext();
    const asked = sheets.map(({ sheetName }) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const range = sheet.getUsedRange();
      range.load('address,formulas,numberFormat');
      sheet.protection.load('protected');
      return { range, sheet };
    });
    await context.sync();
    return asked.map(({ range: { address, formulas, numberFormat }, sheet }) => {
      return { address, formulas, numberFormat, isProtected: sheet.protection.protected };
    });
  };
  const whole = await desk.build(await desk.inspect());
  const [cards, names] = [await shown(whole.built), await sheetNames()];
  expect(cards.every((card) => card.isProtected)).toBe(true);
  desk.leave();
  desk = await sitDown();
  const options = { ...DEFAULT_BUILD, period: '2026-11' };
  const report = await buildScorecards(await desk.inspect(), sureRole, desk.services, options, { now: slowly() });
  const built = report.ok ? report.value.built : [];
  expect(await sheetNames()).toEqual(names);
  expect(await shown(built)).toEqual(cards);
});

/** Looks at the sheets as any step does, and takes what it holds for left behind away. Answers with the drafts it found. */
async function lookBetween(): Promise<string[]> {
  const looked = await runStep(async (workbook) => {
    const drafts = (await sheetNames()).filter(isDraft);
    await readSheetNames(workbook, await readRegistry(workbook));
    return ok(drafts);
  });
  return looked.ok ? looked.value : [];
}

test('another step between chunks, which takes what is kept for left behind, stops nothing', async () => {
  const looks: Promise<string[]>[] = [];
  const watch = { now: slowly(), onProgress: () => void looks.push(lookBetween()) };
  const options = { ...DEFAULT_BUILD, period: '2026-11' };
  const report = await buildScorecards(await desk.inspect(), sureRole, desk.services, options, watch);
  expect((await Promise.all(looks)).flat()).not.toEqual([]);
  expect(report).toMatchObject({ ok: true, value: { stoppedBy: null, remaining: 0 } });
  expect((await sheetNames()).filter(isDraft)).toEqual([]);
  const again = await desk.build(await desk.inspect());
  expect(again.refreshed).toHaveLength(report.ok ? report.value.built.length : 0);
});

test('cancelling is no failure where another step has taken away what was kept', async () => {
  const stop = new AbortController();
  const looks: Promise<string[]>[] = [];
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 0) return;
    stop.abort();
    looks.push(lookBetween());
  };
  const options = { ...DEFAULT_BUILD, period: '2026-11' };
  const watch = { now: slowly(), signal: stop.signal, onProgress };
  const report = await buildScorecards(await desk.inspect(), sureRole, desk.services, options, watch);
  expect((await Promise.all(looks)).flat()).not.toEqual([]);
  expect(report).toMatchObject({ ok: true, value: { cancelled: true, stoppedBy: null } });
  expect(report.ok && report.value.built).toHaveLength(10);
});

test('an error between chunks leaves finished cards whole and says so', async () => {
  desk.leave();
  desk = await sitDown(await staffed(60));
  const inspection = await desk.inspect();
  const watch = {
    now,
    onProgress: ({ done }: { done: number }) => {
      if (done === 30) desk.workbook.host.faults.failBatch(1, 'GeneralException');
    },
  };
  const options = { ...DEFAULT_BUILD, period: '2026-11' };
  const report = await buildScorecards(inspection, sureRole, desk.services, options, watch);
  expect(report.ok && report.value.stoppedBy?.code).toBe('GeneralException');
  expect(report.ok && report.value.built).toHaveLength(30);
  expect((await sheetNames()).filter(isDraft)).toEqual([]);
  const again = await desk.build(await desk.inspect());
  expect(again.built.length + again.refreshed.length).toBe(60);
});

test('damaged settings are refused with their cell before anything is built', async () => {
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === 4 });
  await enter('考核设置', { B7: 0.9 });
  const inspection = await desk.inspect();
  const refused = await buildScorecards(inspection, sureRole, desk.services, { ...DEFAULT_BUILD, period: '2026-11' });
  expect(refused).toEqual({
    ok: false,
    error: {
      kind: 'settings',
      sheet: '考核设置',
      problems: [expect.objectContaining({ code: 'raterWeights', cell: 'B8' })],
    },
  });
});

test('a faulty template is refused with its cell before anything is built', async () => {
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === 4 });
  await enter('考核表模板', { C3: '{{性命}}', E20: '{{列：星座}}' });
  const names = await sheetNames();
  const inspection = await desk.inspect();
  const refused = await buildScorecards(inspection, sureRole, desk.services, { ...DEFAULT_BUILD, period: '2026-11' });
  expect(!refused.ok && refused.error.kind === 'template' && refused.error.problems[0]).toMatchObject({
    code: 'unknownPlaceholder',
    cell: 'C3',
  });
  expect(await sheetNames()).toEqual(names);
});

test('a workbook whose structure is protected is refused', async () => {
  const inspection = await desk.inspect();
  const context = new Excel.RequestContext();
  context.workbook.protection.protect();
  await context.sync();
  const refused = await buildScorecards(inspection, sureRole, desk.services, { ...DEFAULT_BUILD, period: '2026-11' });
  expect(!refused.ok && refused.error.kind).toBe('workbookProtected');
});

test('the rules of a period are known from its first cards on, also where a password keeps the summary from being drawn', async () => {
  const first = await desk.build(await desk.inspect(), { only: ({ row }) => row.row === 4 });
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(first.summarySheet).protection.protect(undefined, 'hers');
  await context.sync();
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === 4, period: '2026-12' });
  const registry = await runStep(async (workbook) => ok(await readRegistry(workbook)));
  expect(registry.ok && rulesInForce(registry.value, '2026-12')).not.toBeNull();
  expect(registry.ok && rulesInForce(registry.value, '2027-01')).toBeNull();
});

test('a template restyled by HR keeps its style, columns and own cells', async () => {
  await desk.build(await desk.inspect(), { only: ({ row }) => row.row === 4 });
  const context = new Excel.RequestContext();
  const template = context.workbook.worksheets.getItem('考核表模板');
  template.getRange('A1').format.fill.color = '#C00000';
  template.getRange('A17').values = [['试用期：{{列：备注}}']];
  template.getRange('E7').values = [['']];
  template.getRange('E6').values = [['工号后四位']];
  template.getRange('E7').formulas = [['=RIGHT("{{序号}}",4)']];
  await context.sync();
  await enter('考核表模板', { E7: '{{备注}}', O7: '{{考核维度}}' });
  const report = await desk.build(await desk.inspect());
  const card = report.built.find(({ name }) => name === '白小满')?.sheetName ?? '';
  const rows = desk.services.catalogue.roles.get('R08')?.indicators.length ?? 0;
  const below = await read(card, `A${17 + rows - 1 + 2}`);
  expect(below).toEqual([['试用期：试用期至2026-12-07']]);
  const look = new Excel.RequestContext();
  const fill = look.workbook.worksheets.getItem(card).getRange('A1').format.fill;
  fill.load('color');
  await look.sync();
  expect(fill.color).toBe('#C00000');
  expect((await read(card, 'O7'))[0]?.[0]).not.toBe('');
  await enter(card, { E7: '备注写在这里' });
});

test('two hundred cards take the round trips of a hundred', async () => {
  desk.leave();
  desk = await sitDown(await staffed(200));
  const inspection = await desk.inspect();
  const trips = async (rows: number): Promise<number> => {
    const before = desk.workbook.host.traffic.read().batches;
    const onlyRows = new Set(inspection.rows.slice(0, rows).map(({ row }) => row.row));
    await desk.build(inspection, {
      only: ({ row }) => onlyRows.has(row.row),
      period: `2027-${String(rows / 50).padStart(2, '0')}`,
    });
    return desk.workbook.host.traffic.read().batches - before;
  };
  await trips(50);
  const hundred = await trips(100);
  expect(await trips(200)).toBe(hundred);
  expect(hundred).toBeLessThanOrEqual(17);
});

/** A workbook with this many invented designers and agents. */
async function staffed(people: number): Promise<Uint8Array> {
  const other = await sitDown(readFileSync(SAMPLE));
  const context = new Excel.RequestContext();
  for (const name of ['部门人数']) context.workbook.worksheets.getItem(name).delete();
  const sheet = context.workbook.worksheets.getItem('人员编制表');
  sheet.getRange('A1:H80').unmerge();
  sheet.getRange('A1:H80').clear();
  const lines = Array.from({ length: people }, (_, index) => [
    index % 2 === 0 ? '视觉部' : '客服部',
    index % 2 === 0 ? '美工' : '售后客服',
    `员工${index + 1}`,
    `N${1000 + index}`,
  ]);
  sheet.getRangeByIndexes(0, 0, people + 1, 4).values = [['部门', '岗位', '姓名', '工号'], ...lines];
  await context.sync();
  const bytes = other.workbook.save();
  other.leave();
  return bytes;
}

const QUERY = 2;

describe('what copies of a role’s first card look like', () => {
  /** Cards whose trace is not that of what Excel says stands on them, and how many there are. */
  async function unknown(): Promise<{ cards: number; roles: number; unlike: readonly string[] }> {
    const registry = await runStep(async (workbook) => ok(await readRegistry(workbook)));
    if (!registry.ok) throw new Error(JSON.stringify(registry.error));
    const context = new Excel.RequestContext();
    const cards = registry.value.cards.map(({ sheetName, trace }) => {
      const range = context.workbook.worksheets.getItem(sheetName ?? '').getUsedRange();
      range.load('formulas');
      return { sheetName: sheetName ?? '', trace, range };
    });
    await context.sync();
    const unlike = cards.filter(({ trace, range }) => cardTrace(range.formulas as CellValue[][]) !== trace);
    const roles = new Set(registry.value.cards.map(({ record }) => record.roleId)).size;
    return { cards: cards.length, roles, unlike: unlike.map(({ sheetName }) => sheetName) };
  }

  test('is known without asking for the texts that were written', async () => {
    const inspection = await desk.inspect();
    const asked: number[] = [];
    const away = tapRequests(desk.workbook, (_nth, { Actions = [], ObjectPaths = {} }) => {
      const paths: Readonly<Record<string, { readonly Name?: string; readonly ParentObjectPathId?: number }>> =
        ObjectPaths;
      const isOfCopy = (id = 0): boolean => paths[paths[id]?.ParentObjectPathId ?? 0]?.Name === 'Copy';
      const isCopying = Object.values(paths).filter(({ Name }) => Name === 'Copy').length > 10;
      const queries = Actions.filter(({ ActionType, ObjectPathId }) => ActionType === QUERY && isOfCopy(ObjectPathId));
      if (isCopying) asked.push(queries.length);
      return null;
    });
    const { built } = await desk.build(inspection);
    away();
    const { roles, ...known } = await unknown();
    expect(known).toEqual({ cards: built.length, unlike: [] });
    expect(asked).toEqual([roles]);
    expect(roles).toBeLessThan(built.length);
  });

  test('is asked for where Excel takes a text otherwise than it was written', async () => {
    const inspection = await desk.inspect();
    const bridge = desk.workbook.host.bridge as unknown as { receive: (text: string) => Promise<string | null> };
    const receive = bridge.receive.bind(bridge);
    // As cells would say that keep the apostrophe: those of ids that are all there is in them.
    bridge.receive = async (text) => (await receive(text))?.replace(/(?<!\\)\\"(?=E1\d{3}\\")/g, `$&'`) ?? null;
    const { built } = await desk.build(inspection);
    const known = await unknown();
    bridge.receive = receive;
    expect(known).toMatchObject({ cards: built.length, unlike: [] });
  });
});
