import { keepDone, keptDone } from '../../../../src/addin/browser';
import { keepOperations } from '../../../../src/taskpane/pages/operations/keepOperations';
import { initialState, type PaneState } from '../../../../src/taskpane/run/paneState';
import { reduce } from '../../../../src/taskpane/run/reducer';
import type { Action } from '../../../../src/taskpane/run/actions';
import { createStore } from '../../../../src/taskpane/run/store';
import { recorded, type EarlierOperation, type Outcome } from '../../../../src/taskpane/state/operations/operations';

const NOTHING = { edits: [], formats: [] } as unknown as Extract<Outcome, { kind: 'inserted' }>['report']['undo'];

const inserted: Outcome = {
  kind: 'inserted',
  report: {
    filled: [{ sheet: '王小明', row: 2, column: 6, before: '月薪 8000', after: '1. 开单', kind: 'duties' }],
    undo: { ...NOTHING, edits: [{ sheet: '王小明', row: 2, column: 6, before: '1. 开单', after: '月薪 8000' }] },
  },
  undone: null,
} as unknown as Outcome;
const BUILT: EarlierOperation = { what: '生成2026-11考核表，新35张', noUndo: 'cards' };
const summary: Outcome = { kind: 'summary', report: { summarySheet: '绩效汇总', cards: 35 } };

test('what was done is kept a line each, behind what was done before, without content, names or places', async () => {
  const kept: (readonly EarlierOperation[])[] = [];
  const begun = { ...initialState('zh-CN', '2026-11'), earlier: [BUILT] };
  const store = createStore<PaneState, Action>(reduce, begun);
  keepOperations(store, (lines) => kept.push(lines));
  const change = (outcome: Outcome) =>
    store.dispatch({ type: 'contentChanged', change: (content) => recorded(content, outcome) });
  store.dispatch({ type: 'pageOpened', page: 'start' });
  change(inserted);
  change(summary);
  await new Promise((resolve) => setImmediate(resolve));
  expect(kept.at(-1)).toEqual([
    BUILT,
    { what: '插入职责到', noUndo: 'replaced' },
    { what: '刷新汇总，35张考核表', noUndo: 'drawn' },
  ]);
  expect(JSON.stringify(kept)).not.toMatch(/王小明|8000|开单/);
});

test('lines are given back for the workbook they are of, and for no other', () => {
  const stored = new Map<string, string>();
  const sessionStorage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
  };
  Object.defineProperty(globalThis, 'window', { value: { sessionStorage }, configurable: true });
  expect(keptDone('C:\\绩效\\云帆.xlsx')).toEqual([]);
  keepDone('C:\\绩效\\云帆.xlsx', [BUILT]);
  expect(keptDone('C:\\绩效\\云帆.xlsx')).toEqual([BUILT]);
  expect(keptDone('C:\\绩效\\别家.xlsx')).toEqual([]);
  expect([...stored.values()].join()).not.toContain('云帆');
  stored.set('rolecard.done', '{broken');
  expect(keptDone('C:\\绩效\\云帆.xlsx')).toEqual([]);
  Reflect.deleteProperty(globalThis, 'window');
});
