import type { AppFailure } from '../../../src/app/failure';
import type { Action } from '../../../src/taskpane/run/actions';
import { initialState, type PaneState } from '../../../src/taskpane/run/paneState';
import { reduce } from '../../../src/taskpane/run/reducer';
import type { Task } from '../../../src/taskpane/tasks/tasks';
import { listFilled, listHadChanged } from '../../../src/taskpane/state/list/listState';
import { listsShown } from '../../../src/taskpane/tasks/list/listReading';
import { companyInspection } from '../support/inspection';

const start = initialState('zh-CN', '2026-11');
const after = (...actions: readonly Action[]): PaneState => actions.reduce(reduce, start);

const READ: Task = { kind: 'read', options: {} };
const SHOW: Task = { kind: 'show', place: { sheet: 'a', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } } };
const FAILURE: AppFailure = { kind: 'workbookProtected' };
const inspected: Action = { type: 'taskDone', change: (content) => listsShown(content, companyInspection(), {}) };

describe('reduce', () => {
  test('reading leads from the start to the first step', () => {
    const state = after({ type: 'taskBegun', task: READ }, inspected);
    expect(state).toMatchObject({ page: 'read', busy: null, reading: {} });
    expect(state.sheets.map(({ sheet }) => sheet)).toEqual(['编制表', '岗位编制']);
  });

  test('reading again keeps the page, the choices and the sheets to choose from', () => {
    const again: Action = {
      type: 'taskDone',
      change: (content) =>
        listsShown(
          content,
          { ...companyInspection(), considered: [], choices: { sheets: ['编制表'] } },
          { sheets: ['编制表'], corrections: [{ sheet: '编制表', block: 0, columns: { manager: 3 } }] },
        ),
    };
    const state = after(
      inspected,
      { type: 'pageOpened', page: 'match' },
      { type: 'roleChosen', keys: ['a'], roleId: 'R01' },
      again,
    );
    expect(state.page).toBe('match');
    expect(state.choices.get('a')).toBe('R01');
    expect(state.sheets).toHaveLength(2);
    expect(state.reading).toEqual({
      sheets: ['编制表'],
      corrections: [{ sheet: '编制表', block: 0, columns: { manager: 3 } }],
    });
  });

  test('a refused task is kept for another try; going to a cell does not take the message away', () => {
    const refused = after({ type: 'taskBegun', task: READ }, { type: 'taskFailed', task: READ, failure: FAILURE });
    expect(refused).toMatchObject({ busy: null, problem: { failure: FAILURE, task: READ } });
    const shown = [{ type: 'taskBegun', task: SHOW } as const, { type: 'taskEnded' } as const].reduce(reduce, refused);
    expect(shown.problem).toEqual(refused.problem);
    expect(reduce(refused, { type: 'taskBegun', task: READ }).problem).toBeNull();
    expect(reduce(refused, { type: 'problemDismissed' }).problem).toBeNull();
  });

  test('what a switch of language was refused goes when it is tried again, and what another task was refused stays', () => {
    const task: Task = { kind: 'switchLanguage', language: 'zh-TW' };
    const failed: Action = { type: 'taskFailed', task, failure: { kind: 'notLoaded' } };
    expect(after({ type: 'taskBegun', task }, failed, { type: 'taskBegun', task }).problem).toBeNull();
    expect(reduce(after(failed), { type: 'taskBegun', task: SHOW }).problem).toEqual(after(failed).problem);
  });

  test('choices can be made for several groups and taken back', () => {
    const chosen = after({ type: 'roleChosen', keys: ['a', 'b'], roleId: null });
    expect([...chosen.choices]).toEqual([
      ['a', null],
      ['b', null],
    ]);
    const back = reduce(chosen, { type: 'roleChosen', keys: ['a'], roleId: undefined });
    expect([...back.choices.keys()]).toEqual(['b']);
    expect(chosen.choices.size).toBe(2);
  });

  test('the library leads back to the page it was opened from', () => {
    const there = after(inspected, { type: 'pageOpened', page: 'fill' }, { type: 'sidePageOpened', page: 'roles' });
    expect(reduce(there, { type: 'sidePageLeft' }).page).toBe('fill');
    const twice = reduce(there, { type: 'sidePageOpened', page: 'roles' });
    expect(reduce(twice, { type: 'sidePageLeft' }).page).toBe('fill');
  });

  test('searching the library does not end a task that runs', () => {
    const state = after({ type: 'taskBegun', task: { kind: 'build' } }, { type: 'roleSearched', query: '客服' });
    expect(state.busy).toEqual({ kind: 'build' });
  });

  test('changes by our own writing do not make the list stale, others do', () => {
    expect(after({ type: 'sheetChanged' }).stale).toBe(false);
    expect(after(inspected, { type: 'taskBegun', task: { kind: 'fill' } }, { type: 'sheetChanged' }).stale).toBe(false);
    expect(after(inspected, { type: 'sheetChanged' }).stale).toBe(true);
    expect(after(inspected, { type: 'sheetChanged' }, inspected).stale).toBe(false);
  });

  test('a changed list takes the undo away but not the report', () => {
    const report = {
      sheets: ['编制表'],
      filled: [],
      moved: [],
      alreadyDone: [],
      refused: [],
      remaining: 0,
      cancelled: false,
      stoppedBy: null,
      undo: { edits: [], addedColumns: [], fitRows: [] },
    };
    const filled = after(inspected, {
      type: 'contentChanged',
      change: (content) => ({ ...content, ...listFilled(content, report) }),
    });
    expect(filled.fill.result).toMatchObject({ kind: 'filled', undoable: true });
    const changed = reduce(filled, {
      type: 'taskDone',
      change: (content) => ({ ...content, ...listHadChanged(companyInspection()) }),
    });
    expect(changed).toMatchObject({ changedMeanwhile: true, fill: { result: { report, undoable: true } } });
  });

  test('a crash ends the task and stays', () => {
    const state = after(
      { type: 'taskBegun', task: READ },
      { type: 'crashed', crash: { name: 'TypeError', frames: [] } },
    );
    expect(state).toMatchObject({ busy: null, crash: { name: 'TypeError' } });
  });
});
