import { readFileSync } from 'node:fs';
import { buildScorecards, fillDuties } from '../../src/commands/runCommand';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { createComposer, type AddIn } from '../../src/addin/composition';
import type { Action } from '../../src/taskpane/run/actions';
import { sureRole, type MatchedRow } from '../../src/app/list/inspect';
import { positionGroups } from '../../src/addin/positionGroups';
import { initialState, type PaneState } from '../../src/taskpane/run/paneState';
import { createPerformer, type Performer } from '../../src/taskpane/run/performer';
import { reduce } from '../../src/taskpane/run/reducer';
import { createStore, type Store } from '../../src/taskpane/run/store';
import { ok } from '../../src/base/result';
import { enter, read, SAMPLE, sheetNames } from '../app/builtWorkbook';

const SHEET = '人员编制表';

let workbook: EmbeddedWorkbook;
let uninstall: () => void;
let addIn: AddIn;
let store: Store<PaneState, Action>;
let performer: Performer;

const state = (): PaneState => store.getState();

const openSample = async (): Promise<void> => {
  const opened = await openEmbeddedWorkbook(readFileSync(SAMPLE), { language: 'zh-CN' });
  if (!opened.ok) throw new Error(opened.error);
  workbook = opened.value;
  uninstall = workbook.installGlobals();
  const compose = createComposer(() => new Date(2026, 11, 1));
  addIn = await compose('zh-CN');
  store = createStore<PaneState, Action>(reduce, initialState('zh-CN', '2026-11'));
  performer = createPerformer(store, {
    useCases: {
      load: () => Promise.resolve(ok(addIn)),
      reopen: async () => {
        addIn = await compose('zh-CN');
        return ok(addIn);
      },
    },
    usualPattern: () => '{姓名}',
  });
};
beforeEach(openSample);
afterEach(() => uninstall());

/** The sample is a list of people without columns for texts: they go into the list only where that is chosen. */
async function readToFillTheList(): Promise<void> {
  await performer.perform({ kind: 'read', options: {} });
  store.dispatch({ type: 'fillOptionsChanged', options: { ...state().fill.options, newColumns: 'beside' } });
}

async function activeAddress(): Promise<string> {
  const context = new Excel.RequestContext();
  const cell = context.workbook.getActiveCell();
  cell.load('address');
  await context.sync();
  return cell.address;
}

const isNamedBy = (name: string) => (matched: MatchedRow) => matched.row.people.some((person) => person.name === name);

/** The cell of the list that holds this text. */
async function cellOf(text: string): Promise<string> {
  const cells = await read(SHEET, 'A1:H60');
  const row = cells.findIndex((values) => values.includes(text));
  return `${'ABCDEFGH'[cells[row]?.indexOf(text) ?? 0]}${row + 1}`;
}

/** The first unlocked cell of a card: where a person may type. */
async function firstInput(sheet: string): Promise<string> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getRange('A1:O30');
  const cells = range.getCellProperties({ address: true, format: { protection: true } });
  await context.sync();
  const open = cells.value.flat().find((cell) => cell.format?.protection?.locked === false);
  return (open?.address ?? '').split('!').pop() ?? '';
}

async function select(sheet: string, address: string): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(sheet).activate();
  context.workbook.worksheets.getItem(sheet).getRange(address).select();
  await context.sync();
}

test('the pane reads, fills, has nothing more to do and takes it back', async () => {
  const before = await read(SHEET, 'A1:J60');
  await readToFillTheList();
  expect(state()).toMatchObject({ page: 'read', problem: null, crash: null });
  expect(state().inspection?.lists[0].table.sheet).toBe(SHEET);
  await performer.perform({ kind: 'fill' });
  expect(state().fill.result).toMatchObject({ kind: 'filled', report: { refused: [] } });
  expect(await read(SHEET, 'A1:J60')).not.toEqual(before);
  expect(state().stale).toBe(false);
  await performer.perform({ kind: 'undoFill' });
  expect(state().fill.result).toMatchObject({ kind: 'undone', report: { refused: [] } });
  expect(await read(SHEET, 'A1:J60')).toEqual(before);
});

test("another hand's change is noticed, our own is not", async () => {
  await readToFillTheList();
  await performer.perform({ kind: 'fill' });
  expect(state().stale).toBe(false);
  workbook.host.enterByHand(SHEET, 5, 3, '新来的人');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(state().stale).toBe(true);
});

test('rows inserted after the preview: nothing is written, the new preview is shown', async () => {
  await readToFillTheList();
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem(SHEET).getRange('5:5').insert('Down');
  await context.sync();
  const before = await read(SHEET, 'A1:J60');
  await performer.perform({ kind: 'fill' });
  expect(state()).toMatchObject({ changedMeanwhile: true, fill: { result: null } });
  expect(await read(SHEET, 'A1:J60')).toEqual(before);
});

test('a cell that is being edited is told as such, and the same task works afterwards', async () => {
  workbook.host.faults.setPersonTyping(true);
  await performer.perform({ kind: 'read', options: {} });
  expect(state().problem?.failure).toMatchObject({ kind: 'excel', failure: { kind: 'cellEditing' } });
  workbook.host.faults.setPersonTyping(false);
  const { problem } = state();
  if (problem) await performer.perform(problem.task);
  expect(state().problem).toBeNull();
  expect(state().inspection?.rows).toHaveLength(40);
});

test('going to a cell selects it; a sheet that is gone is told', async () => {
  const place = { sheet: SHEET, area: { row: 7, column: 2, rowCount: 1, columnCount: 1 } };
  expect(await addIn.showPlace(place)).toEqual({ ok: true, value: undefined });
  expect(await activeAddress()).toBe(`${SHEET}!C8`);
  expect(await addIn.showPlace({ ...place, sheet: '没有这张' })).toMatchObject({
    ok: false,
    error: { kind: 'sheetMissing', sheet: '没有这张' },
  });
});

test('duties go into the active cell; a filled one only after asking', async () => {
  await select(SHEET, 'L8');
  const roleId = [...addIn.catalogue.roles.keys()][3] ?? '';
  await performer.perform({ kind: 'insertDuties', roleId });
  expect(state().roles.inserted?.filled).toHaveLength(1);
  const [[content]] = (await read(SHEET, 'L8')) as [[string]];
  expect(content).toMatch(/^1\. /);
  await performer.perform({ kind: 'undoInsert' });
  expect(await read(SHEET, 'L8')).toEqual([['']]);
  await enter(SHEET, { L8: '别动' });
  await performer.perform({ kind: 'insertDuties', roleId });
  expect(state().roles.asking?.existing).toBe('别动');
  expect(await read(SHEET, 'L8')).toEqual([['别动']]);
});

test('decisions are kept in the workbook and hold when it is read again', async () => {
  await enter(SHEET, { [await cellOf('出纳')]: '出纳兼前台' });
  await readToFillTheList();
  const { inspection } = state();
  if (!inspection) throw new Error('not read');
  const open = positionGroups(inspection).find((group) => group.match.outcome !== 'sure');
  if (!open) throw new Error('everything is sure');
  const roleId = [...addIn.catalogue.roles.keys()][0] ?? '';
  store.dispatch({ type: 'roleChosen', keys: [open.key], roleId });
  await performer.perform({ kind: 'fill' });
  const saved = await openEmbeddedWorkbook(workbook.save(), { language: 'zh-CN' });
  if (!saved.ok) throw new Error(saved.error);
  uninstall();
  uninstall = saved.value.installGlobals();
  const again = await (await createComposer()('en-US')).inspect({});
  const row = again.ok ? again.value.rows.find(({ row: each }) => each.position === open.position) : undefined;
  expect(row?.match).toMatchObject({ outcome: 'sure', roleId, reason: { code: 'remembered' } });
});

test('what only the rest of the list told is kept once it is filled, whatever becomes of the rest', async () => {
  await enter(SHEET, { [await cellOf('出纳')]: '招商' });
  await readToFillTheList();
  const matchOf = (position: string) => state().inspection?.rows.find(({ row }) => row.position === position)?.match;
  expect(matchOf('招商')).toMatchObject({ outcome: 'sure', roleId: 'M25', reason: { code: 'withoutRank' } });
  await performer.perform({ kind: 'fill' });
  expect(matchOf('招商')).toMatchObject({ outcome: 'sure', roleId: 'M25', reason: { code: 'remembered' } });
  for (const head of ['运营主管', '天猫店长', '商品主管', '推广主管', '美工主管', '客服主管', '仓库主管'])
    await enter(SHEET, { [await cellOf(head)]: '放映员' });
  await performer.perform({ kind: 'read', options: state().reading });
  expect(matchOf('招商')).toMatchObject({ outcome: 'sure', roleId: 'M25' });
});

test('cards can be built, opened, and removed as long as nothing is entered', async () => {
  await performer.perform({ kind: 'read', options: {} });
  const before = await sheetNames();
  await performer.perform({ kind: 'build' });
  const { report } = state().cards;
  if (!report) throw new Error(JSON.stringify(state().problem));
  expect(report).toMatchObject({ cancelled: false, stoppedBy: null, period: '2026-11' });
  const cards = report.built.length;
  expect(cards).toBeGreaterThan(30);
  await performer.perform({ kind: 'read', options: state().reading });
  expect(state().inspection?.rows).toHaveLength(40);
  const [first] = report.built;
  const shown = { sheet: first?.sheetName ?? '', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
  await performer.perform({ kind: 'show', place: shown });
  expect(await activeAddress()).toContain(first?.sheetName);
  const rated = first?.sheetName ?? '';
  await enter(rated, { [await firstInput(rated)]: 1 });
  await performer.perform({ kind: 'removeBuilt' });
  expect(state().cards.removal?.removed).toHaveLength(cards - 1);
  expect(state().cards.removal).toMatchObject({ kept: [rated], summaryFailure: null });
  const after = await sheetNames();
  expect(after.filter((name) => !before.includes(name)).sort()).toEqual(
    ['绩效汇总', '考核表模板', '考核设置', rated].sort(),
  );
});

test('no list: the sheets to choose from are named, without our own', async () => {
  const context = new Excel.RequestContext();
  for (const name of await sheetNames()) context.workbook.worksheets.getItem(name).getRange().clear();
  context.workbook.worksheets.add('随记').getRange('A1:A2').values = [['买咖啡'], ['订会议室']];
  await context.sync();
  await performer.perform({ kind: 'read', options: {} });
  expect(state().problem?.failure.kind).toBe('noStaffingTable');
  expect(state().sheets).toEqual([{ sheet: '随记', purpose: null, apart: null, people: null }]);
});

test('the ribbon buttons do the same work on the active sheet', async () => {
  await select(SHEET, 'A1');
  expect((await fillDuties(addIn, 'zh-CN', '2026-12'))[0]).toContain('写在“岗位一览”里');
  expect(await sheetNames()).toContain('岗位一览');
  const header = (await cellOf('备注')).slice(1);
  await enter(SHEET, { [`I${header}`]: '岗位职责', [`J${header}`]: '考核指标' });
  await select(SHEET, 'A1');
  const filled = await fillDuties(addIn, 'zh-CN', '2026-12');
  expect(filled[0]).toBe(`已在“${SHEET}”填写80个单元格。`);
  const built = await buildScorecards(addIn, 'zh-CN', '2026-12');
  expect(built[0]).toBe('2026-12考核表');
  expect(await addIn.settingsPeriod()).toMatchObject({ ok: true, value: { period: '2026-12' } });
  await select(SHEET, 'A1');
  expect((await buildScorecards(addIn, 'zh-CN', '2027-01'))[0]).toBe('2026-12考核表');
});

test('sheets are written in the language the workbook keeps, whoever opens it in whichever language', async () => {
  const before = await sheetNames();
  await performer.perform({ kind: 'chooseSheetLanguage', language: 'en-US' });
  expect(state()).toMatchObject({ busy: null, problem: null, crash: null, language: 'zh-CN' });
  expect([addIn.sheets.chosen, addIn.catalogue.language]).toEqual(['en-US', 'zh-CN']);
  await select(SHEET, 'L8');
  const [roleId = ''] = addIn.catalogue.roles.keys();
  await performer.perform({ kind: 'insertDuties', roleId });
  expect(String((await read(SHEET, 'L8'))[0]?.[0])).toMatch(/^1\. [A-Za-z]/);
  await select(SHEET, 'A1');
  // The button speaks the language of whoever pressed it, about a sheet in another.
  expect((await fillDuties(addIn, 'zh-CN', '2026-12'))[0]).toContain('写在“Positions”里');
  const colleague = await createComposer(() => new Date(2026, 11, 1))('zh-TW');
  expect([colleague.sheets.chosen, colleague.catalogue.language]).toEqual(['en-US', 'zh-TW']);
  const inspected = await colleague.inspect({});
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  const [one] = inspected.value.rows;
  const options = {
    period: '2026-11',
    namePattern: '{姓名}',
    unnamed: 'placesOnly',
    only: (row: MatchedRow) => row === one,
  } as const;
  expect((await colleague.buildScorecards(inspected.value, sureRole, options, {})).ok).toBe(true);
  const needed = await colleague.month.listRegisters();
  if (!needed.ok) throw new Error(JSON.stringify(needed.error));
  expect((await colleague.month.makeRegisters(needed.value.map(({ kind }) => kind.id))).ok).toBe(true);
  const others = (await sheetNames()).filter((name) => !before.includes(name));
  const made = others.filter((name) => !inspected.value.rows.some(isNamedBy(name)));
  expect(made).toEqual(expect.arrayContaining(['Positions', 'Performance summary', 'Assessment settings']));
  expect(made.filter((name) => /\p{Script=Han}/u.test(name))).toEqual([]);
  await performer.perform({ kind: 'chooseSheetLanguage', language: null });
  expect([addIn.sheets.chosen, addIn.sheets.catalogue.language]).toEqual([null, 'zh-CN']);
  // What is there is known, whatever it is written in.
  expect(await addIn.refreshSummary()).toMatchObject({
    ok: true,
    value: { summarySheet: 'Performance summary', cards: 1 },
  });
});

test("the company's own catalogue is used from the moment its sheets are, and no longer once it is forgotten", async () => {
  await performer.perform({ kind: 'read', options: {} });
  const bundled = addIn;
  await performer.perform({ kind: 'exportCatalogue', replace: false });
  expect(state()).toMatchObject({ problem: null, crash: null, company: { outcome: { kind: 'exported' } } });
  workbook.host.enterByHand('岗位库', await rowOfRole('R01'), 1, '掌柜');
  await performer.perform({ kind: 'useCatalogue' });
  expect(state()).toMatchObject({ busy: null, problem: null, company: { outcome: { kind: 'used' } } });
  expect(addIn).not.toBe(bundled);
  expect([addIn.company.inUse, addIn.catalogue.roles.get('R01')?.name['zh-CN']]).toEqual([true, '掌柜']);
  await performer.perform({ kind: 'forgetCatalogue' });
  expect([addIn.company.inUse, addIn.catalogue.roles.get('R01')?.name]).toEqual([
    false,
    bundled.catalogue.roles.get('R01')?.name,
  ]);
});

test("the company's titles are sure in the pane, below what the workbook decided itself", async () => {
  const [first, second] = ['总经理秘书', '前台'].map((title) => ({ title, department: '', roleId: 'R08' }));
  if (!first || !second) throw new Error('no titles');
  await addIn.remember([first, second]);
  const made = await addIn.company.makeFile();
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  uninstall();
  await openSample();
  await addIn.remember([{ ...second, roleId: 'R01' }]);
  await performer.perform({ kind: 'importCatalogue', file: '岗位库.xlsx', bytes: made.value.bytes });
  expect(state()).toMatchObject({ problem: null, company: { outcome: { kind: 'imported' } } });
  await performer.perform({ kind: 'read', options: {} });
  const matchOf = (position: string) => state().inspection?.rows.find(({ row }) => row.position === position)?.match;
  expect(matchOf('总经理秘书')).toMatchObject({ outcome: 'sure', roleId: 'R08', reason: { code: 'company' } });
  expect(matchOf('前台')).toMatchObject({ outcome: 'sure', roleId: 'R01', reason: { code: 'remembered' } });
});

test('a grade preset is previewed, applied with the settings sheet it needs, and undone', async () => {
  await performer.perform({ kind: 'readSettings' });
  expect(state().month.settings).toMatchObject({ inUse: { isNew: true, settings: { period: '2026-11' } } });
  await performer.perform({ kind: 'planSettings', choice: { grades: 'letters', raters: 'self30' } });
  expect(state()).toMatchObject({ problem: null, month: { settings: { plan: { inUse: { isNew: true } } } } });
  await performer.perform({ kind: 'applySettings' });
  expect(state().month.settings).toMatchObject({ plan: null, outcome: { kind: 'applied', report: { created: true } } });
  expect(await read('考核设置', 'A12:C12')).toEqual([['S', 95, 1.2]]);
  await performer.perform({ kind: 'undoSettings' });
  expect(state().month.settings).toMatchObject({ outcome: { kind: 'undone', report: { refused: [] } } });
  expect(await read('考核设置', 'A12:C12')).toEqual([['优秀', 80, 1]]);
});

test('a period without totals is closed only when told so, on the day of the clock', async () => {
  await performer.perform({ kind: 'read', options: {} });
  await performer.perform({ kind: 'build' });
  await performer.perform({ kind: 'refreshPay' });
  expect(state().month.pay).toMatchObject({ created: true, period: '2026-11' });
  await performer.perform({ kind: 'closePeriod', evenIncomplete: false });
  expect(state()).toMatchObject({ problem: null, month: { closed: null, asking: { task: { kind: 'closePeriod' } } } });
  await performer.perform({ kind: 'closePeriod', evenIncomplete: true });
  expect(state()).toMatchObject({ problem: null, month: { asking: null, closed: { closedOn: '2026-12-01' } } });
});

/** 0-based row of a role on the catalogue's first sheet. */
async function rowOfRole(id: string): Promise<number> {
  const ids = await read('岗位库', 'A1:A60');
  return ids.findIndex(([cell]) => cell === id);
}

test('old cards are led to the archive, copied, and removed from the workbook', async () => {
  await performer.perform({ kind: 'read', options: 'remembered' });
  await performer.perform({ kind: 'build' });
  const { length } = state().cards.report?.built ?? [];
  store.dispatch({ type: 'monthChosen', choice: { kind: 'options', options: { oldCards: 'file' } } });
  await performer.perform({ kind: 'nextPeriod', evenIncomplete: true });
  expect(state().month.archive).toMatchObject({ period: '2026-11', periods: [{ cards: length, current: false }] });
  await performer.perform({ kind: 'copyWorkbook' });
  expect(state()).toMatchObject({ problem: null, month: { archive: { copy: 'opened', saved: false } } });
  const [copy] = workbook.host.workbook.created.opened;
  await performer.perform({ kind: 'removeClosed', period: '2026-11' });
  expect(state()).toMatchObject({
    problem: null,
    month: { archive: { report: { kept: [], remaining: 0, stoppedBy: null } } },
  });
  expect(state().month.archive.report?.removed).toHaveLength(length ?? 0);
  expect((await sheetNames()).filter((name) => name.endsWith(' 2026-11'))).toEqual([]);
  const saved = await openEmbeddedWorkbook(copy ?? new Uint8Array(), { language: 'zh-CN' });
  const names = saved.ok ? saved.value.host.workbook.sheets.map(({ name }) => name) : [];
  expect(names.filter((name) => name.endsWith(' 2026-11'))).toHaveLength(length ?? 0);
});
