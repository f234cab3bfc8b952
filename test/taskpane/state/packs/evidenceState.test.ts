import { askEvidence, evidenceRequest, INITIAL_EVIDENCE } from '../../../../src/taskpane/state/packs/evidenceState';

test('several numbers of one person stand apart; without anybody or a year of four digits nothing is asked', () => {
  expect(evidenceRequest(' E1 张三、E7, ', ' 2026')).toEqual({ people: ['E1 张三', 'E7'], year: '2026', archives: [] });
  expect([evidenceRequest('、', '2026'), evidenceRequest('E1', '26'), evidenceRequest('E1', '')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(['1899', '2200', '9999'].map((year) => evidenceRequest('E1', year))).toEqual([null, null, null]);
});

test('what was found for somebody else is not shown any more', () => {
  const plan = { attached: [], settingsSheet: '' } as never;
  // The copies may hold the next one's cards as well.
  const archives = [{ file: '归档.xlsx', bytes: new Uint8Array() }];
  expect(askEvidence({ ...INITIAL_EVIDENCE, person: '张三', archives, plan }, { year: '2025' })).toEqual({
    person: '张三',
    year: '2025',
    archives,
    plan: null,
    made: null,
  });
});
