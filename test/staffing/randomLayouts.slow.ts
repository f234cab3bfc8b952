import { judgeLayout } from './layouts/judgeLayout';
import { randomLayout } from './layouts/randomLayout';

test('messy sheets put together by chance', () => {
  const faults = Array.from({ length: 150 }, (_, seed) => randomLayout(seed))
    .map((layout) => ({ layout: layout.name, faults: judgeLayout(layout).faults }))
    .filter((each) => each.faults.length > 0);
  expect(faults).toEqual([]);
});
