import type { FillReport } from '../../../../src/app/list/fill';
import type { BuildReport } from '../../../../src/app/build/buildReport';
import {
  noUndo,
  operationOf,
  recorded,
  undone,
  type Operation,
  type Outcome,
} from '../../../../src/taskpane/state/operations/operations';

const EDIT = { sheet: '表', row: 2, column: 6, before: '', after: '职责', kind: 'duties' as const };
const fillReport = (change: Partial<FillReport> = {}): FillReport => ({
  sheets: ['表'],
  filled: [EDIT],
  moved: [],
  alreadyDone: [],
  refused: [],
  remaining: 0,
  cancelled: false,
  stoppedBy: null,
  undo: { edits: [EDIT], addedColumns: [], fitRows: [] },
  ...change,
});
const FILLED: Outcome = { kind: 'filled', report: fillReport(), undone: null };

describe('operations', () => {
  test('are numbered in order; the latest of a kind, or the one of a number', () => {
    const inserted: Outcome = { kind: 'inserted', report: fillReport(), undone: null };
    const { operations } = [FILLED, inserted, FILLED].reduce<{ readonly operations: readonly Operation[] }>(recorded, {
      operations: [],
    });
    expect(operations.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(operationOf(operations, 'filled')).toMatchObject({ number: 3, isLatest: true });
    expect(operationOf(operations, 'filled', 1)).toMatchObject({ number: 1, isLatest: false });
    expect(operationOf(operations, 'filled', 2)).toBeNull();
    const after = undone({ operations }, 1, { ...FILLED, undone: fillReport() });
    expect(after.operations.map(({ outcome }) => 'undone' in outcome && outcome.undone !== null)).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('can be taken back once; one that was stopped goes on', () => {
    expect(noUndo(FILLED)).toBeNull();
    expect(noUndo({ ...FILLED, undone: fillReport() })).toBe('undone');
    expect(noUndo({ ...FILLED, undone: fillReport({ cancelled: true, remaining: 1 }) })).toBeNull();
  });

  test('are not taken back where nothing was done', () => {
    const nothing = fillReport({ filled: [], undo: { edits: [], addedColumns: [], fitRows: [] } });
    expect(noUndo({ ...FILLED, report: nothing })).toBe('nothing');
    const built = { built: [], refreshed: [{}] } as unknown as BuildReport;
    expect(noUndo({ kind: 'built', report: built, undone: null })).toBe('nothing');
  });

  test('built cards stay once their period is closed, until it is opened again; a look at it counts more than what was done here', () => {
    const built = { built: [{}], refreshed: [], period: '2026-11' } as unknown as BuildReport;
    const outcome: Outcome = { kind: 'built', report: built, undone: null };
    const done = (...given: readonly (readonly [kind: string, period: string])[]): readonly Operation[] =>
      given.map(([kind, period], index) => ({ number: index + 1, outcome: { kind, report: { period } } as Outcome }));
    const home = (period: string, closedOn: string | null) => ({ reading: { period, closedOn } });
    const unseen = { reading: null };
    expect(noUndo(outcome)).toBeNull();
    expect(noUndo(outcome, { operations: done(['closed', '2026-11']), home: unseen })).toBe('locked');
    expect(noUndo(outcome, { operations: done(['closed', '2026-11']), home: home('2026-12', null) })).toBe('locked');
    expect(noUndo(outcome, { operations: done(['closed', '2026-10']), home: unseen })).toBeNull();
    const again = done(['closed', '2026-11'], ['reopened', '2026-11']);
    expect(noUndo(outcome, { operations: again, home: unseen })).toBeNull();
    expect(noUndo(outcome, { operations: [], home: home('2026-11', '2026-12-01') })).toBe('locked');
    expect(noUndo(outcome, { operations: again, home: home('2026-11', '2026-12-01') })).toBe('locked');
  });
});
