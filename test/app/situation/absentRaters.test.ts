import { absentRaters } from '../../../src/app/situation/absentRaters';
import type { CardValues } from '../../../src/app/cards/cardValues';
import { absentSentence } from '../../../src/i18n/messages/calibration/texts';
import type { CellValue } from '../../../src/base/grid';
import type { GridField } from '../../../src/scorecard/card/cardGrid';

/** Raters with a weight who have not rated. */

const COLUMNS = { actual: 0, manager: 1, peer: 2, customer: 3 };

/** A card with a counted line and two that people rate. */
function card(name: string, rated: Partial<Record<GridField, readonly CellValue[]>>): CardValues {
  const indicators = [
    { id: 'K1', row: 5, direction: 'higher' as const },
    { id: 'B1', row: 6, direction: null },
    { id: 'B2', row: 7, direction: null },
  ];
  const record = {
    ...{ number: `2026-11/${name}`, name, employeeId: '', department: '', position: '', manager: '' },
    ...{ period: '2026-11', roleId: 'R1', results: {}, scoreInputs: [], grid: { indicators, columns: COLUMNS } },
  };
  return {
    card: { record, sheetName: name, entered: 0, count: '', inputs: [], trace: null, moving: null, row: 0 },
    result: () => '',
    field: (field, row) => rated[field]?.[row - 6] ?? '',
    line: () => [],
  };
}

const WEIGHTS = { self: 0.1, manager: 0.6, peer: 0.2, report: 0.1 };

test('who has a weight and a column and left judged lines blank is found, by kind and card, with the first cell', () => {
  const cards = [
    card('张三', { actual: [4, 4], peer: [3.5, ''] }),
    card('李四', { actual: [4, 4], peer: [3, 4], manager: [4, 4] }),
    card('王五', {}),
  ];
  const found = absentRaters(cards, WEIGHTS);
  expect(found.map(({ as, name, lines, row, column }) => [as, name, lines, row, column])).toEqual([
    ['self', '王五', 2, 6, 0],
    ['peer', '张三', 1, 7, 2],
    ['peer', '王五', 2, 6, 2],
  ]);
  expect(absentRaters(cards, { self: 0, manager: 1 })).toEqual([]);
});

test('one sentence says who, on whose cards, and how it will count', () => {
  const found = absentRaters([card('张三', {}), card('王五', {})], WEIGHTS);
  expect(absentSentence(found, 'zh-CN')).toBe(
    '评分不齐：缺自评的2人（张三、王五）；缺同事评分的2人（张三、王五）。结账时缺的评分不计入，权重由其余评分人按比例分担。',
  );
  expect(absentSentence([], 'zh-CN')).toBeNull();
});
