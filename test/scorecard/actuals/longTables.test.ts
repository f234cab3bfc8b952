import type { CellStyle, SheetPieces } from '../../../src/base/sheetDrawing';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { drawLongActuals } from '../../../src/scorecard/actuals/drawActuals';
import { drawTargetsTable, type TargetLine } from '../../../src/scorecard/actuals/targetsTable';
import { drawingInRequests, REQUEST_BYTES } from '../../../src/scorecard/sheet/requestSize';
import { actualCard, INDICATORS } from './actualsWorld';

/** The first tables of a company of a thousand people: what each request writes, counted without a workbook. */

const { RATE, SALES, FAULTS } = INDICATORS;
const { targets: texts, actuals } = sheetTexts('zh-CN');
/** Excel on the web takes no more. */
const MOST_BYTES = 5_000_000;
/** Bytes of a request of Office.js that names a range and sets its number format or its fill, about; and one that draws its lines. */
const RANGE = 400;
const LINES = 2500;

const CARDS = Array.from({ length: 1000 }, (_, index) =>
  actualCard(`E${1000 + index}`, {
    // No two neighbours are of one unit: each line has a look of its own.
    indicators: [
      RATE,
      SALES,
      FAULTS,
      { ...RATE, id: 'b', name: '老客户复购率' },
      { ...SALES, id: 'c', name: '毛利额' },
    ],
  }),
);

const TARGETS = drawTargetsTable(
  CARDS.flatMap(({ indicators, ...card }) =>
    indicators.map(({ name: indicator, unit }): TargetLine => ({
      ...{ number: card.number, name: card.name, employeeId: card.employeeId },
      ...{ department: card.department, position: card.position, manager: '店长', indicator, unit },
      ...{ weight: 0.2, target: '', carried: 0.35, proposed: 0.4, isPositive: true },
    })),
  ),
  { shownPeriod: '2026-11', texts, units: actuals.units },
);
const ACTUALS = drawLongActuals(CARDS, '2026-11', actuals);

const lookBytes = ({ border, ...looks }: CellStyle): number =>
  RANGE * Math.max(1, Object.keys(looks).length) + (border === undefined ? 0 : LINES);
const bytesOf = ({ blocks, styles }: Pick<SheetPieces, 'blocks' | 'styles'>): number =>
  Buffer.byteLength(JSON.stringify(blocks)) + styles.reduce((sum, { style }) => sum + lookBytes(style), 0);

test.each([
  ['targets', TARGETS],
  ['actuals', ACTUALS],
])('%s of a thousand cards go in requests that Excel on the web takes, each line once and after its look', (_, all) => {
  const { first, later } = drawingInRequests(all, REQUEST_BYTES);
  const parts = [first, ...later];
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(bytesOf(part)).toBeLessThan(MOST_BYTES * 0.8);
  // Looks are half of it: all of them in the first request would be too much for more people.
  for (const { styles } of parts) expect(styles.length).toBeGreaterThan(all.styles.length / parts.length / 4);
  expect(parts.flatMap(({ styles }) => styles)).toHaveLength(all.styles.length);
  const cells = (pieces: Pick<SheetPieces, 'blocks'>): string[] =>
    pieces.blocks.flatMap(({ row, column, contents }) =>
      contents.map((line, down) => `${row + down} ${column} ${JSON.stringify(line)}`),
    );
  expect(parts.flatMap(cells).sort()).toEqual(cells(all).sort());
  const drawn = new Set<number>();
  for (const { blocks, styles } of parts) {
    // A line whose contents stand is known the next time, and is given no look any more.
    expect(styles.filter(({ area }) => drawn.has(area.row))).toEqual([]);
    for (const { row, contents } of blocks) contents.forEach((_line, down) => drawn.add(row + down));
  }
});

test('a table that fits one request is drawn as before', () => {
  const few = drawLongActuals(CARDS.slice(0, 20), '2026-11', actuals);
  const { first, later } = drawingInRequests(few, REQUEST_BYTES);
  expect(first).toBe(few);
  expect(later).toEqual([]);
});
