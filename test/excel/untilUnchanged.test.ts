import { err, ok } from '../../src/base/result';
import { CHANGED_MEANWHILE, untilNoneChanged, untilUnchanged } from '../../src/excel/untilUnchanged';

/** A pass that finds its sheet changed so many times, and counts how often it is made. */
function changing(times: number) {
  const made = { passes: 0 };
  const pass = () => {
    made.passes += 1;
    return Promise.resolve(ok(made.passes > times ? 'done' : null));
  };
  return { made, pass };
}

test.each([0, 1, 2])('a pass that finds its sheet changed %d times is repeated', async (times) => {
  const { made, pass } = changing(times);
  expect(await untilUnchanged(pass)).toEqual(ok('done'));
  expect(made.passes).toBe(times + 1);
});

test('whoever goes on typing is asked to end it first', async () => {
  const { made, pass } = changing(9);
  expect(await untilUnchanged(pass)).toEqual(err({ kind: 'excel', failure: CHANGED_MEANWHILE }));
  expect(made.passes).toBe(3);
});

test('a refusal ends it at once', async () => {
  let passes = 0;
  const refused = await untilUnchanged(() => {
    passes += 1;
    return Promise.resolve(err('no'));
  });
  expect([refused, passes]).toEqual([err('no'), 1]);
});

test('of many, those that were changed are looked at again, three times at most', async () => {
  const seen: (readonly string[])[] = [];
  const left = await untilNoneChanged(['a', 'b', 'c'], (due) => {
    seen.push(due);
    return Promise.resolve(due.filter((each) => each === 'c' || (each === 'b' && seen.length < 2)));
  });
  expect(seen).toEqual([['a', 'b', 'c'], ['b', 'c'], ['c']]);
  expect(left).toEqual(['c']);
  expect(await untilNoneChanged([], () => Promise.reject(new Error('asked')))).toEqual([]);
});
