import { withinCommandTime } from '../../src/commands/commandTime';

/** After which Excel ends a command, and its dialog. */
const EXCEL_ENDS = 5 * 60_000;
const forEver = (): Promise<void> => new Promise(() => undefined);

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Begins a command whose work takes so long, or until it is told to stop. */
function begin(work: number, tell = forEver) {
  const began = Date.now();
  const seen = { stopped: Infinity, told: Infinity, completed: Infinity };
  const told: (readonly string[])[] = [];
  void withinCommandTime(
    (limit) =>
      new Promise((resolve) => {
        setTimeout(() => resolve(['Done.']), work);
        limit.addEventListener('abort', () => (seen.stopped = Date.now() - began));
      }),
    (lines) => {
      seen.told = Date.now() - began;
      told.push(lines);
      return tell();
    },
  ).then(() => (seen.completed = Date.now() - began));
  return { seen, told };
}

test('long work is told to stop a minute and more before Excel ends the command', async () => {
  const { seen } = begin(EXCEL_ENDS);
  await jest.advanceTimersByTimeAsync(EXCEL_ENDS);
  expect(seen.stopped).toBeGreaterThanOrEqual(3 * 60_000);
  expect(seen.stopped).toBeLessThanOrEqual(EXCEL_ENDS - 60_000);
});

test.each([1_000, 4 * 60_000])(
  'a dialog that is left open after %d ms of work is no reason for Excel to end the command',
  async (work) => {
    const { seen, told } = begin(work);
    await jest.advanceTimersByTimeAsync(EXCEL_ENDS - 5_000);
    expect(told).toEqual([['Done.']]);
    expect(seen.told).toBe(work);
    expect(seen.completed).toBeGreaterThan(4.5 * 60_000);
    expect(seen.completed).toBeLessThan(EXCEL_ENDS - 5_000);
  },
);

test('a dialog that is closed ends the command at once', async () => {
  const { seen } = begin(1_000, () => new Promise((resolve) => setTimeout(resolve, 500)));
  await jest.advanceTimersByTimeAsync(EXCEL_ENDS);
  expect(seen.completed).toBe(1_500);
});

test('where there is nothing to tell, the command ends with its work', async () => {
  const tell = jest.fn(forEver);
  const done = jest.fn();
  void withinCommandTime(() => Promise.resolve([]), tell).then(done);
  await jest.advanceTimersByTimeAsync(0);
  expect(done).toHaveBeenCalled();
  expect(tell).not.toHaveBeenCalled();
});
