import fc from 'fast-check';
import { payOf, type PayEntry } from '../../../src/scorecard/pay/payRules';
import type { PeriodStatus } from '../../../src/scorecard/employment/periodStatus';
import { drawPayLines, drawPaySheet } from '../../../src/scorecard/pay/drawPaySheet';
import { cellAddress } from '../../../src/base/address';
import type { CellValue } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';
import { recalculate } from '../../support/libreOffice';
import { xlsxFile, type WrittenCell } from '../../support/xlsxFile';
import { asWritten, payCard, payWorld, written } from './payWorld';

/** The pay sheet as HR gets it, with entries, recalculated: formulas and function must agree, texts and blanks included. */

type Input = number | string | null;
interface Line extends Record<Exclude<keyof PayEntry, 'share'>, Input> {
  readonly coefficient: number | null;
}

const SEED = 20261101;
const money: fc.Arbitrary<Input> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Input>('待定', '3,000') },
);
const count: fc.Arbitrary<Input> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Input>(0, 0.5, 1, 2, 3, 4) },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant('两次') },
);
const anyLine: fc.Arbitrary<Line> = fc.record({
  basePay: money,
  performancePay: money,
  lapses: count,
  absenceDays: count,
  commission: money,
  reward: money,
  coefficient: fc.constantFrom(null, 0, 0.6, 0.8, 1, 1.2),
});
const ordinary = {
  basePay: 4000,
  performancePay: 1000,
  lapses: null,
  absenceDays: null,
  commission: null,
  reward: null,
};
/** Source: the worked example (RU-17): 5200, 4800, 4400. */
const worked: Line[] = [
  { ...ordinary, lapses: 2, coefficient: 0.8 },
  { ...ordinary, lapses: 3, coefficient: 0.8 },
  { ...ordinary, coefficient: 0 },
];

interface Part {
  readonly status?: PeriodStatus;
  readonly share: number | null;
  readonly days?: string;
}
const WHOLE: Part = { share: 1 };

/**
 * What people are there for from the 16th of November on, and until then, in a period of so many working days; probation is
 * paid at 80 %.
 */
function partsUntil(lastDay: string, working: number, from16th: number): readonly Part[] {
  const before = working - from16th;
  return [
    WHOLE,
    { status: { joinedOn: '2026-11-16' }, share: from16th / working },
    { status: { probationUntil: lastDay }, share: 0.8 },
    { status: { joinedOn: '2026-11-16', probationUntil: lastDay }, share: (from16th / working) * 0.8 },
    { status: { probationUntil: '2026-11-15' }, share: 1 - (before / working) * 0.2 },
    { status: { away: '产假', awayFrom: '2026-11-16', awayTo: lastDay }, share: before / working },
    { share: null, days: '半个月' },
  ];
}

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  '2026-11': partsUntil('2026-11-30', 21, 11),
  // 22, 21 and 23 working days.
  '2026-Q4': partsUntil('2026-12-31', 66, 34),
  '2026-11-02..2026-12-31': partsUntil('2026-12-31', 44, 34),
};

test.each([
  ['zh-CN', '2026-11'],
  ['zh-TW', '2026-11'],
  ['en-US', '2026-11'],
  ['zh-CN', '2026-Q4'],
  ['en-US', '2026-11-02..2026-12-31'],
] as const)('the pay sheet calculates what the function does (%s, %s)', async (language, period) => {
  const { texts, context, settings, settingsDrawing } = payWorld(language, period);
  const partsOfPeriod = PARTS[period] ?? [];
  // The full-attendance bonus goes by the month.
  const hasAttendance = period === '2026-11';
  const lines = [...worked, ...fc.sample(anyLine, { seed: SEED, numRuns: 200 })];
  const parts = lines.map((_, index) =>
    index < worked.length ? WHOLE : (partsOfPeriod[index % partsOfPeriod.length] ?? WHOLE),
  );
  const cards = parts.map(({ status }, index) =>
    payCard(index, { number: `${period}/E${index}`, ...(status && { part: { text: '在岗', status } }) }),
  );
  const { drawing, headerRow, columns } = drawPaySheet(context);
  const sheetOf = (some: typeof cards): CellValue[][] =>
    written(drawnSheet('pay', drawing).values, drawPayLines(some, headerRow + 1, columns, new Map(), context).blocks);
  const values = sheetOf(cards);
  const faultless = sheetOf(cards.slice(0, worked.length));
  lines.forEach((line, index) => {
    for (const name of ['basePay', 'performancePay', 'lapses', 'absenceDays', 'commission', 'reward'] as const) {
      (values[headerRow + 1 + index] ?? [])[columns[name]] = line[name] ?? '';
      if (index < worked.length) (faultless[headerRow + 1 + index] ?? [])[columns[name]] = line[name] ?? '';
    }
    const days = parts[index]?.days;
    if (days !== undefined) (values[headerRow + 1 + index] ?? [])[columns.days ?? 0] = days;
  });
  const settingsValues = drawnSheet('settings', settingsDrawing).values.map((line) => [...line]);
  (settingsValues[context.places.added.probationPay?.row ?? -1] ?? [])[1] = 0.8;
  const cardSheets = Object.fromEntries(
    lines.map(({ coefficient }, index): [string, Record<string, WrittenCell>] => [
      `员工${index}`,
      { D20: coefficient ?? { formula: '=""' } },
    ]),
  );
  const calculated = await recalculate(
    xlsxFile({
      [texts.sheetNames.settings]: asWritten(settingsValues),
      pay: asWritten(values),
      faultless: asWritten(faultless),
      ...cardSheets,
    }),
  );
  const at = (row: number, column: number) => calculated.get('pay')?.get(cellAddress(row, column)) ?? '';
  const shown = lines.map((_, index) =>
    (['attendance', 'performance', 'payable'] as const).map((name) => at(headerRow + 1 + index, columns[name])),
  );
  expect(lines.map((_, index) => at(headerRow + 1 + index, columns.share ?? -1))).toEqual(
    parts.map(({ share }) => (share === null ? context.texts.checkDays : expect.closeTo(share, 12))),
  );
  const wanted = lines.map((line, index) => {
    const share = parts[index]?.share ?? null;
    const pay = payOf({ ...line, share }, line.coefficient, settings.pay, hasAttendance);
    const fault = share === null ? context.texts.checkDays : context.notANumber;
    return [pay.attendance, pay.performance, pay.payable].map((amount) =>
      amount.kind === 'amount' ? amount.value : amount.kind === 'blank' ? '' : fault,
    );
  });
  const wrong = lines.flatMap((line, index) =>
    JSON.stringify(shown[index]) === JSON.stringify(wanted[index])
      ? []
      : [{ line, shown: shown[index], wanted: wanted[index] }],
  );
  expect({ wrong: wrong.length, first: wrong[0] }).toEqual({ wrong: 0, first: undefined });
  expect(shown.slice(0, 3).map((line) => line[2])).toEqual(hasAttendance ? [5200, 4800, 4400] : [4800, 4800, 4000]);
  // Some lines hold texts where numbers belong.
  const total = cellAddress(headerRow - 1, columns.payable);
  expect(at(headerRow - 1, columns.payable)).toBe(context.texts.checkLines);
  expect(calculated.get('faultless')?.get(total)).toBeCloseTo(hasAttendance ? 14400 : 13600, 6);
  expect(at(0, 0)).toContain(texts.periodName(period));
});

test('people whose lines together are below the minimum wage are counted alike', async () => {
  const { texts, context, settingsDrawing } = payWorld();
  const { drawing, headerRow, columns } = drawPaySheet(context);
  const cards = [
    payCard(1),
    payCard(1, { number: '2026-11/E1 → 2', position: '美工' }),
    payCard(2),
    payCard(3, { employeeId: '', name: '李光' }),
    payCard(4, { employeeId: '', name: '李光' }),
  ];
  const count = async (prorating: number, lines: readonly (readonly [CellValue, CellValue])[]) => {
    const values = written(
      drawnSheet('pay', drawing).values,
      drawPayLines(cards, headerRow + 1, columns, new Map(), context).blocks,
    );
    lines.forEach(([days, sum], index) => {
      const line = values[headerRow + 1 + index] ?? [];
      line[columns.days ?? 0] = days;
      line[columns.payable] = sum;
    });
    const settings = drawnSheet('settings', settingsDrawing).values.map((line) => [...line]);
    (settings[context.places.added.prorating?.row ?? -1] ?? [])[1] = prorating;
    (settings[context.places.added.minimumWage?.row ?? -1] ?? [])[1] = 2500;
    const file = xlsxFile({ [texts.sheetNames.settings]: asWritten(settings), pay: asWritten(values) });
    return String((await recalculate(file)).get('pay')?.get('F1') ?? '').replace(/^.*：(\d+)人.*$/, '$1');
  };
  const others: [CellValue, CellValue][] = [
    ['', 2400],
    ['', 2499],
    ['', 3000],
  ];
  expect(await count(1, [[10, 900], [11, 1600], ...others])).toBe('2');
  expect(await count(1, [[10, 900], [11, 1599], ...others])).toBe('3');
  expect(await count(0, [[5, 900], [6, 1599], ...others])).toBe('3');
  expect(await count(0, [[5, 900], [6, 1600], ...others])).toBe('2');
});
