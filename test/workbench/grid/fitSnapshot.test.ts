import { fitSnapshot, type TextMeasure } from '../../../src/workbench/grid/fitSnapshot';
import type { SheetSnapshot } from '../../../src/workbench/snapshot/sheetSnapshot';
import { PLAIN_STYLE, snapshotOf, textCell } from '../snapshotBuilder';

/** Each character is as wide as it is high, and a line half as high again. */
const measure: TextMeasure = {
  width: (text, { fontSize }) => (text.length * Math.ceil(fontSize) * 4) / 3,
  height: (text, style, room) => Math.ceil(measure.width(text, style) / Math.max(1, room)) * style.fontSize * 2,
};
const WRAPPED = { ...PLAIN_STYLE, wrap: true };
const SHRUNK = { ...PLAIN_STYLE, shrink: true };
const TEN = '一二三四五六七八九十';

/** What the steps end in. */
function outcome<Outcome>(steps: Generator<undefined, Outcome>): Outcome {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const fitted = (cells: SheetSnapshot['cells'], change: Partial<SheetSnapshot> = {}): SheetSnapshot =>
  outcome(
    fitSnapshot(
      snapshotOf(cells, {
        styles: { 0: PLAIN_STYLE, 1: WRAPPED, 2: SHRUNK, 3: { ...SHRUNK, indent: 1 }, 4: { ...WRAPPED, rotation: 90 } },
        columnWidths: { 0: 80 },
        rowHeights: { 0: 20, 1: 20 },
        ...change,
      }),
      measure,
    ),
  );

describe('texts that are to be shrunk', () => {
  const size = (text: string, style: number, change?: Partial<SheetSnapshot>): number | undefined =>
    fitted([textCell(0, 0, text, style)], change).cells[0]?.fontSize;

  test('are drawn in the largest whole size in which they fit', () => {
    // 76 pixels are left of 80: ten characters of 5 points take 67, of 6 points 80.
    expect(size(TEN, 2)).toBe(5);
  });

  test('that fit keep theirs', () => {
    expect(size('五个字的字', 2)).toBeUndefined();
    expect(size(TEN, 0)).toBeUndefined();
  });

  test('leave the room of an indent, and take that of merged columns', () => {
    expect(size('一二三四五', 3)).toBe(10);
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    expect(size(TEN, 2, { columnWidths: { 0: 80, 1: 80 }, merges })).toBeUndefined();
    expect(size(TEN, 2, { columnWidths: { 0: 80, 1: 60 }, merges })).toBe(10);
  });
});

describe('rows', () => {
  const height = (change?: Partial<SheetSnapshot>, style = 1): number | undefined =>
    fitted([textCell(0, 0, TEN, style)], change).rowHeights[0];

  test('grow with their wrapped texts', () => {
    // Two lines of 22 pixels, and one pixel below.
    expect(height()).toBe(45);
    expect(fitted([textCell(0, 0, TEN, 0), textCell(1, 0, TEN, 4)]).rowHeights).toEqual({ 0: 20, 1: 20 });
  });

  test('never shrink, stay hidden, and do not grow with hidden columns', () => {
    expect(height({ rowHeights: { 0: 90 } })).toBe(90);
    expect(height({ rowHeights: { 0: 0 } })).toBe(0);
    expect(height({ columnWidths: { 0: 0 } })).toBe(20);
  });

  test('whose height was set grow only where Excel would show the text whole', () => {
    expect(height({ fixedRows: [0] })).toBe(20);
    expect(height({ fixedRows: [0], rowHeights: { 0: 41 } })).toBe(45);
  });

  test('grow with merged cells, which Excel leaves alone, on the same condition', () => {
    const merges = [{ top: 0, left: 0, bottom: 1, right: 0 }];
    const grown = (rowHeights: Record<number, number>) =>
      fitted([textCell(0, 0, TEN, 1)], { merges, rowHeights }).rowHeights;
    expect(grown({ 0: 10, 1: 10 })).toEqual({ 0: 10, 1: 10 });
    expect(grown({ 0: 20, 1: 21 })).toEqual({ 0: 20, 1: 25 });
    expect(grown({ 0: 41, 1: 0 })).toEqual({ 0: 41, 1: 0 });
  });

  test('are no higher than Excel has them, but for a text that it shows whole in that height', () => {
    expect(fitted([textCell(0, 0, TEN.repeat(100), 1)]).rowHeights[0]).toBe(546);
    expect(fitted([textCell(0, 0, TEN.repeat(13), 1)]).rowHeights[0]).toBeGreaterThan(546);
  });
});

test('charts below a row that grew move down with it, those above and within stay', () => {
  const chart = { name: '', title: '', kind: 'bar' as const, categories: [], series: [] };
  const at = (y: number) => ({ ...chart, place: { x: 0, y, width: 10, height: 10 } });
  const { charts } = fitted([textCell(1, 0, TEN, 1)], { charts: [at(0), at(20), at(30), at(40), at(65)] });
  expect(charts.map(({ place }) => place.y)).toEqual([0, 20, 30, 65, 90]);
});
