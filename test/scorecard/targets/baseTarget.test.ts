import { baseTargetMet, type IndicatorReading } from '../../../src/scorecard/targets/baseTarget';

function reading(changes: Partial<IndicatorReading>): IndicatorReading {
  return { weight: 0.3, target: 100, actual: 100, system: 100, direction: 'higher', ...changes };
}

test('the main indicator is the heaviest that the system scores', () => {
  const judged = reading({ weight: 0.5, direction: null, actual: '–' });
  const light = reading({ weight: 0.2, actual: 0 });
  expect(baseTargetMet([judged, light, reading({ weight: 0.3 })])).toBe(true);
  expect(baseTargetMet([judged, reading({ weight: 0.3, actual: 99 }), light])).toBe(false);
});

test('of equals the first counts', () => {
  expect(baseTargetMet([reading({ actual: 99 }), reading({})])).toBe(false);
});

test('better is more, less, or close', () => {
  expect(baseTargetMet([reading({ direction: 'lower', actual: 101 })])).toBe(false);
  expect(baseTargetMet([reading({ direction: 'lower', actual: 0, target: 0 })])).toBe(true);
  expect(baseTargetMet([reading({ direction: 'target', actual: 104, system: 96 })])).toBe(false);
  expect(baseTargetMet([reading({ direction: 'target', actual: 101, system: 100 })])).toBe(true);
});

test('binary noise is no miss', () => {
  expect(baseTargetMet([reading({ target: 0.3, actual: 0.1 + 0.2 })])).toBe(true);
  expect(baseTargetMet([reading({ direction: 'lower', target: 0.3, actual: 0.1 + 0.2 })])).toBe(true);
});

test('what is not known is neither met nor missed', () => {
  expect(baseTargetMet([])).toBeNull();
  expect(baseTargetMet([reading({ direction: null })])).toBeNull();
  expect(baseTargetMet([reading({ actual: '' })])).toBeNull();
  expect(baseTargetMet([reading({ target: '' })])).toBeNull();
  expect(baseTargetMet([reading({ weight: '' })])).toBeNull();
});
