import { allLayouts } from './layouts/allLayouts';
import { judgeLayout } from './layouts/judgeLayout';
import { randomLayout } from './layouts/randomLayout';

describe('messy sheets drawn by hand', () => {
  const layouts = allLayouts();

  test('there are many of them, each with a name of its own', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
  });

  test.each(layouts.map((layout) => [layout.name, layout] as const))('%s', (_, layout) => {
    expect(judgeLayout(layout).faults).toEqual([]);
  });
});

test('messy sheets put together by chance', () => {
  const faults = Array.from({ length: 150 }, (_, seed) => randomLayout(seed))
    .map((layout) => ({ layout: layout.name, faults: judgeLayout(layout).faults }))
    .filter((each) => each.faults.length > 0);
  expect(faults).toEqual([]);
});
