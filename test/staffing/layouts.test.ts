import { allLayouts } from './layouts/allLayouts';
import { judgeLayout } from './layouts/judgeLayout';

/** Layouts that are known to be misread; one that is read again must be taken off. */
describe('messy sheets drawn by hand', () => {
  const layouts = allLayouts();
  const named = layouts.map((layout) => [layout.name, layout] as const);

  test('there are many of them, each with a name of its own', () => {
    expect(layouts.length).toBeGreaterThanOrEqual(60);
    expect(new Set(layouts.map((layout) => layout.name)).size).toBe(layouts.length);
  });

  test.each(named)('%s', (_, layout) => {
    expect(judgeLayout(layout).faults).toEqual([]);
  });
});
