import { RefreshTimer } from '../../../src/workbench/state/refreshTimer';

let drawn: number;
let finish: () => void;
let timer: RefreshTimer;

beforeEach(() => {
  jest.useFakeTimers();
  drawn = 0;
  finish = () => undefined;
  timer = new RefreshTimer(() => {
    drawn += 1;
    return new Promise((resolve) => (finish = resolve));
  });
});

afterEach(() => jest.useRealTimers());

/** Asks every so many milliseconds; each drawing is done at once. */
async function burst(count: number, every: number): Promise<void> {
  for (let change = 0; change < count; change++) {
    timer.ask();
    await jest.advanceTimersByTimeAsync(every);
    finish();
  }
}

test('a short burst is drawn once, after it', async () => {
  await burst(5, 50);
  expect(drawn).toBe(0);
  await jest.advanceTimersByTimeAsync(200);
  expect(drawn).toBe(1);
});

test('a long burst is drawn now and then', async () => {
  await burst(60, 50);
  expect(drawn).toBeGreaterThanOrEqual(3);
  expect(drawn).toBeLessThanOrEqual(6);
});

test('while one drawing runs no other begins; what changed meanwhile is drawn after it', async () => {
  timer.ask();
  await jest.advanceTimersByTimeAsync(200);
  timer.ask();
  await jest.advanceTimersByTimeAsync(2000);
  expect(drawn).toBe(1);
  finish();
  await jest.advanceTimersByTimeAsync(1000);
  expect(drawn).toBe(2);
});

test('nothing is drawn when nothing was asked for', async () => {
  await jest.advanceTimersByTimeAsync(5000);
  expect(drawn).toBe(0);
});
