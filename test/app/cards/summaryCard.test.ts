import { summaryCard } from '../../../src/app/cards/refreshSummary';
import type { CardRecord } from '../../../src/registry/cardRecord';

const RECORD: CardRecord = {
  ...{ number: '2026-11/E1', period: '2026-11', roleId: 'R01', name: '甲', employeeId: 'E1', department: '' },
  ...{ position: '', manager: '', scoreInputs: [] },
  results: { 'total.score': 'K4', override: 'H19', 'status:zh-CN': 'H5' },
  grid: {
    indicators: [{ id: 'K01', row: 6, direction: null }],
    columns: { name: 2, target: 5, weight: 6, actual: 8, system: 9, manager: 11 },
  },
};

const card = (record: CardRecord): Parameters<typeof summaryCard>[0] =>
  ({ record, sheetName: '甲', inputs: [] }) as never;

test('a card says its status to a summary of its language, and to no other', () => {
  expect(summaryCard(card(RECORD), 'zh-CN').results.status).toEqual({ row: 4, column: 7 });
  expect(summaryCard(card(RECORD), 'zh-TW').results).not.toHaveProperty('status');
});

test('without a cell for scores put over the system’s its status says too little', () => {
  const { override, ...results } = RECORD.results;
  expect(override).toBe('H19');
  expect(summaryCard(card({ ...RECORD, results }), 'zh-CN').results).not.toHaveProperty('status');
  const { grid, ...goals } = { ...RECORD, results };
  expect(grid).toBeDefined();
  expect(summaryCard(card(goals), 'zh-CN').results).toHaveProperty('status');
});
