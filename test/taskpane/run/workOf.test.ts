import type { PaneFailure } from '../../../src/taskpane/state/paneContent';
import type { Perform, TaskTools } from '../../../src/taskpane/state/taskRecord';
import { workOf } from '../../../src/taskpane/tasks/workOf';

test('a task whose file does not come is refused, and runs when it is tried again', async () => {
  let online = false;
  const done: string[] = [];
  const refused: PaneFailure[] = [];
  const note: Perform<{ readonly text: string }> = ({ text }) => {
    done.push(text);
    return Promise.resolve();
  };
  const work = workOf(() =>
    online ? Promise.resolve({ note }) : Promise.reject(Object.assign(new Error(), { name: 'ChunkLoadError' })),
  );
  const record = work.task((file) => file.note, { cancellable: true });
  const tools = { failed: (failure: PaneFailure) => refused.push(failure) } as unknown as TaskTools;
  await record.perform({ text: 'first' }, tools);
  expect([done, refused]).toEqual([[], [{ kind: 'notLoaded' }]]);
  online = true;
  await record.perform({ text: 'second' }, tools);
  expect([done, refused.length, record.cancellable]).toEqual([['second'], 1, true]);
});
