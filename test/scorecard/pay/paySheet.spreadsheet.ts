import fc from 'fast-check';
import { payOf, type PayEntry } from '../../../src/scorecard/pay/payRules';
import type { PeriodStatus } from '../../../src/scorecard/employment/periodStatus';
import { drawPayLines, drawPaySheet } from '../../../src/scorecard/pay/drawPaySheet';
import { cellAddress } from '../../../src/base/address';
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

const WHOLE: { readonly status?: PeriodStatus; readonly share: number } = { share: 1 };
/** Parts of November 2026, which has 21 working days; probation is paid at 80 %. */
const PARTS: readonly (typeof WHOLE)[] = [
  WHOLE,
  { status: { joinedOn: '2026-11-16' }, share: 11 / 21 },
  { status: { probationUntil: '2026-11-30' }, share: 0.8 },
  { status: { joinedOn: '2026-11-16', probationUntil: '2026-11-30' }, share: (11 / 21) * 0.8 },
  { status: { probationUntil: '2026-11-15' }, share: 1 - (10 / 21) * 0.2 },
  { status: { away: '产假', awayFrom: '2026-11-16', awayTo: '2026-11-30' }, share: 10 / 21 },
];

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)(
  'the pay sheet calculates what the function does (%s)',
  async (language) => {
    const { texts, context, settings, settingsDrawing } = payWorld(language);
    const lines = [...worked, ...fc.sample(anyLine, { seed: SEED, numRuns: 200 })];
    const parts = lines.map((_, index) => (index < worked.length ? WHOLE : (PARTS[index % PARTS.length] ?? WHOLE)));
    const cards = parts.map(({ status }, index) => payCard(index, status && { part: { text: '在岗', status } }));
    const { drawing, headerRow, columns } = drawPaySheet(context);
    const drawn = drawPayLines(cards, headerRow + 1, columns, new Map(), context);
    const values = written(drawnSheet('pay', drawing).values, drawn.blocks);
    lines.forEach((line, index) => {
      for (const name of ['basePay', 'performancePay', 'lapses', 'absenceDays', 'commission', 'reward'] as const) {
        (values[headerRow + 1 + index] ?? [])[columns[name]] = line[name] ?? '';
      }
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
        ...cardSheets,
      }),
    );
    const at = (row: number, column: number) => calculated.get('pay')?.get(cellAddress(row, column)) ?? '';
    const shown = lines.map((_, index) =>
      (['attendance', 'performance', 'payable'] as const).map((name) => at(headerRow + 1 + index, columns[name])),
    );
    expect(lines.map((_, index) => at(headerRow + 1 + index, columns.share ?? -1))).toEqual(
      parts.map(({ share }) => expect.closeTo(share, 12)),
    );
    const wanted = lines.map((line, index) => {
      const pay = payOf({ ...line, share: parts[index]?.share ?? 1 }, line.coefficient, settings.pay);
      return [pay.attendance, pay.performance, pay.payable].map((amount) =>
        amount.kind === 'amount' ? amount.value : amount.kind === 'blank' ? '' : context.notANumber,
      );
    });
    const wrong = lines.flatMap((line, index) =>
      JSON.stringify(shown[index]) === JSON.stringify(wanted[index])
        ? []
        : [{ line, shown: shown[index], wanted: wanted[index] }],
    );
    expect({ wrong: wrong.length, first: wrong[0] }).toEqual({ wrong: 0, first: undefined });
    expect(shown.slice(0, 3).map((line) => line[2])).toEqual([5200, 4800, 4400]);
    const sum = shown.reduce<number>((total, line) => total + (typeof line[2] === 'number' ? line[2] : 0), 0);
    expect(at(headerRow - 1, columns.payable)).toBeCloseTo(sum, 6);
    expect(at(0, 0)).toContain('2026-11');
  },
);
