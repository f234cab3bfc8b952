import { BurstMeter } from '../../../src/workbench/state/burstMeter';

const told: boolean[] = [];
let meter: BurstMeter;

beforeEach(() => {
  jest.useFakeTimers();
  told.length = 0;
  meter = new BurstMeter((isBusy) => told.push(isBusy));
});

afterEach(() => jest.useRealTimers());

/** A batch every so many milliseconds. */
const batches = (count: number, every: number): void => {
  for (let batch = 0; batch < count; batch++) {
    meter.tick();
    jest.advanceTimersByTime(every);
  }
};

test('one batch is no work worth telling of', () => {
  batches(1, 5000);
  expect(told).toEqual([]);
});

test('batches that go on are work, until they stop', () => {
  batches(6, 200);
  expect(told).toEqual([true]);
  jest.advanceTimersByTime(2000);
  expect(told).toEqual([true, false]);
});

test('batches far apart are no work', () => {
  batches(5, 1500);
  expect(told).toEqual([]);
});
