import type { AppFailure } from '../../../src/app/failure';
import { err, ok } from '../../../src/base/result';
import type { Action } from '../../../src/taskpane/run/actions';
import { initialState, type PaneState } from '../../../src/taskpane/run/paneState';
import { createPerformer, type Performer } from '../../../src/taskpane/run/performer';
import { reduce } from '../../../src/taskpane/run/reducer';
import { createStore, type Store } from '../../../src/taskpane/run/store';
import type { UseCases } from '../../../src/addin/useCases';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';

const PROTECTED: AppFailure = { kind: 'sheetProtected', sheet: '编制表' };

interface Bench {
  readonly store: Store<PaneState, Action>;
  readonly performer: Performer;
  readonly calls: (keyof UseCases)[];
}

async function bench(workbook: FakeWorkbook, changed: Partial<UseCases> = {}): Promise<Bench> {
  const store = createStore<PaneState, Action>(reduce, initialState('zh-CN', '2026-11'));
  const calls: (keyof UseCases)[] = [];
  const useCases = { ...workbook.useCases(await bundledCatalogue()), ...changed };
  const counted = new Proxy(useCases, {
    get: (target, name: keyof UseCases) => {
      if (typeof target[name] === 'function') calls.push(name);
      return target[name];
    },
  });
  const performer = createPerformer(store, {
    useCases: { load: () => Promise.resolve(ok(counted)), reopen: () => Promise.resolve(ok(counted)) },
    usualPattern: () => '{姓名}',
  });
  return { store, performer, calls };
}

describe('performer', () => {
  test('runs one task at a time', async () => {
    const { store, performer, calls } = await bench(new FakeWorkbook(companyList()));
    const first = performer.perform({ kind: 'read', options: {} });
    const second = performer.perform({ kind: 'refreshSummary' });
    await Promise.all([first, second]);
    expect(calls).not.toContain('refreshSummary');
    expect(store.getState().inspection?.lists[0].table.sheet).toBe('编制表');
  });

  test('reads the list again before it writes, and once more after', async () => {
    const { performer, calls } = await bench(new FakeWorkbook(companyList()));
    await performer.perform({ kind: 'read', options: {} });
    calls.length = 0;
    await performer.perform({ kind: 'fill' });
    expect(calls.filter((call) => call === 'inspect' || call === 'applyFill')).toEqual([
      'inspect',
      'applyFill',
      'inspect',
    ]);
  });

  test('a refused write is reported and nothing counts as filled', async () => {
    const { store, performer } = await bench(new FakeWorkbook(companyList()), {
      applyFill: () => Promise.resolve(err(PROTECTED)),
    });
    await performer.perform({ kind: 'read', options: {} });
    await performer.perform({ kind: 'fill' });
    expect(store.getState()).toMatchObject({ busy: null, problem: { failure: PROTECTED, task: { kind: 'fill' } } });
    expect(store.getState().fill.result).toBeNull();
  });

  test('without change events, and without memory, the work goes on', async () => {
    const workbook = new FakeWorkbook(companyList());
    const { store, performer } = await bench(workbook, {
      watchSheet: () => Promise.resolve(err({ kind: 'workbookProtected' })),
      remember: () => Promise.resolve(ok(false)),
    });
    await performer.perform({ kind: 'read', options: {} });
    await performer.perform({ kind: 'fill' });
    expect(store.getState()).toMatchObject({ problem: null, crash: null, fill: { result: { kind: 'filled' } } });
  });

  test('stops watching the sheet that is no longer the list', async () => {
    const stopped: string[] = [];
    const workbook = new FakeWorkbook(companyList(), companyList2());
    const { performer } = await bench(workbook, {
      watchSheet: (sheet) => Promise.resolve(ok(() => void stopped.push(sheet))),
    });
    await performer.perform({ kind: 'read', options: { sheets: ['编制表'] } });
    await performer.perform({ kind: 'read', options: { sheets: ['编制表'] } });
    expect(stopped).toEqual([]);
    await performer.perform({ kind: 'read', options: { sheets: ['编制表二'] } });
    expect(stopped).toEqual(['编制表']);
  });

  test('builds with the pattern of the language unless one was typed', async () => {
    const patterns: string[] = [];
    const { store, performer } = await bench(new FakeWorkbook(companyList()), {
      buildScorecards: (_inspection, _roleOf, options) => {
        patterns.push(options.namePattern);
        return Promise.resolve(err({ kind: 'nobodyToAssess' }));
      },
    });
    await performer.perform({ kind: 'read', options: {} });
    await performer.perform({ kind: 'build' });
    store.dispatch({ type: 'cardOptionsChanged', options: { namePattern: '{工号}' } });
    await performer.perform({ kind: 'build' });
    expect(patterns).toEqual(['{姓名}', '{工号}']);
  });

  test("nothing but mending is done while the company's catalogue can't be read", async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.company.problem = { kind: 'companyNoteDamaged', missing: [] };
    const { store, performer, calls } = await bench(workbook);
    await performer.perform({ kind: 'refreshSummary' });
    expect(calls).not.toContain('refreshSummary');
    expect(store.getState().problem).toMatchObject({ failure: { kind: 'companyNoteDamaged' } });
    await performer.perform({ kind: 'forgetCatalogue' });
    expect(store.getState()).toMatchObject({ problem: null, company: { outcome: { kind: 'forgotten' } } });
  });

  test('a look that began before a task has ended tells nothing of what the task did', async () => {
    const workbook = new FakeWorkbook(companyList());
    const before = workbook.situation;
    let release: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => (release = resolve));
    let begun: () => void = () => undefined;
    const isLooking = new Promise<void>((resolve) => (begun = resolve));
    const { store, performer } = await bench(workbook, {
      readSituation: async () => {
        begun();
        await slow;
        return ok(before);
      },
    });
    const looking = performer.look();
    await isLooking;
    await performer.perform({ kind: 'refreshSummary' });
    expect(store.getState().busy).toBeNull();
    release();
    await looking;
    expect(store.getState().home.reading).toBeNull();
    await performer.look();
    expect(store.getState().home).toMatchObject({ reading: before, stale: false });
  });

  test('cancelling when nothing is being built does nothing', async () => {
    const { store, performer } = await bench(new FakeWorkbook(companyList()));
    performer.cancel();
    expect(store.getState().cancelling).toBe(false);
  });
});

function companyList2() {
  const copy = companyList();
  return Object.assign(copy, { name: '编制表二' });
}
