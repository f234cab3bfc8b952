import { area, containsCell, type SheetArea } from '../../grid/area';
import { numberIn, wordIn } from '../../protocol/callArguments';
import { WireType } from '../../protocol/wireType';
import type { BorderLine, BorderSide } from '../../workbook/parts/styles/styleRecord';
import { changeStyle } from '../../workbook/cells/cellStyles';
import { requireAllowed } from '../../workbook/cells/protection';
import { colorIn } from '../styleArguments';
import type { RangeTarget } from '../targets';

const INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

type BorderIndex = (typeof INDEXES)[number];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: BorderIndex;
}

/** One side of the cells of an area. */
interface Strip {
  readonly area: SheetArea;
  readonly side: BorderSide;
}

/** The cell sides that a border of a range is made of. Inside lines are both the one cell's end and the next one's start. */
const stripsOf = ({ range, index }: BorderTarget): Strip[] => {
  const { top, left, bottom, right } = range.where;
  switch (index) {
    case 'EdgeTop':
      return [{ area: area(top, left, top, right), side: 'top' }];
    case 'EdgeBottom':
      return [{ area: area(bottom, left, bottom, right), side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: area(top, left, bottom, left), side: 'left' }];
    case 'EdgeRight':
      return [{ area: area(top, right, bottom, right), side: 'right' }];
    case 'InsideHorizontal':
      if (top === bottom) return [];
      return [
        { area: area(top, left, bottom - 1, right), side: 'bottom' },
        { area: area(top + 1, left, bottom, right), side: 'top' },
      ];
    case 'InsideVertical':
      if (left === right) return [];
      return [
        { area: area(top, left, bottom, right - 1), side: 'right' },
        { area: area(top, left + 1, bottom, right), side: 'left' },
      ];
    case 'DiagonalDown':
      return [{ area: range.where, side: 'diagonalDown' }];
    case 'DiagonalUp':
      return [{ area: range.where, side: 'diagonalUp' }];
  }
};

const OPPOSITE: Readonly<Partial<Record<BorderSide, { side: BorderSide; rows: number; columns: number }>>> = {
  top: { side: 'bottom', rows: -1, columns: 0 },
  bottom: { side: 'top', rows: 1, columns: 0 },
  left: { side: 'right', rows: 0, columns: -1 },
  right: { side: 'left', rows: 0, columns: 1 },
};

const lineAt = (range: RangeTarget, row: number, column: number, side: BorderSide): BorderLine | null => {
  const { grid } = range.sheet.data;
  const own = range.book.styles.style(grid.style(row, column)).borders[side];
  if (own) return own;
  const next = OPPOSITE[side];
  if (!next || row + next.rows < 0 || column + next.columns < 0) return null;
  return range.book.styles.style(grid.style(row + next.rows, column + next.columns)).borders[next.side];
};

/** What all cells have in common: undefined when they differ, null when none has a line. */
const commonLine = (target: BorderTarget): BorderLine | null | undefined => {
  let first: BorderLine | null | undefined;
  const [strip] = stripsOf(target);
  if (!strip) return null;
  for (let row = strip.area.top; row <= Math.min(strip.area.bottom, strip.area.top + 2000); row++) {
    for (let column = strip.area.left; column <= Math.min(strip.area.right, strip.area.left + 2000); column++) {
      const line = lineAt(target.range, row, column, strip.side);
      if (first === undefined) first = line;
      else if (first?.style !== line?.style || first?.color !== line?.color) return undefined;
    }
  }
  return first ?? null;
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

type LineStyle = (typeof STYLES)[number];
type LineWeight = (typeof WEIGHTS)[number];

/** The file has one word for style and weight together. */
const FILE_STYLES: readonly (readonly [string, LineStyle, LineWeight])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

const fromFile = (line: BorderLine): readonly [LineStyle, LineWeight] => {
  const found = FILE_STYLES.find(([name]) => name === line.style);
  return found ? [found[1], found[2]] : ['Continuous', 'Thin'];
};

const forFile = (style: LineStyle, weight: LineWeight): string =>
  (FILE_STYLES.find(([, s, w]) => s === style && w === weight) ??
    FILE_STYLES.find(([, s]) => s === style) ?? ['thin'])[0];

const draw = (target: BorderTarget, line: { readonly style?: string; readonly color?: string }): void => {
  const { range } = target;
  requireAllowed(range.sheet, 'allowFormatCells');
  for (const strip of stripsOf(target)) {
    changeStyle(range.book, range.sheet, strip.area, { borders: { [strip.side]: line } });
    matchNeighbours(range, strip, line);
  }
};

/** A line between two cells is one line: where the neighbour outside the range draws it too, it changes along. */
const matchNeighbours = (
  range: RangeTarget,
  strip: Strip,
  line: { readonly style?: string; readonly color?: string },
): void => {
  const next = OPPOSITE[strip.side];
  if (!next || strip.area.bottom - strip.area.top > 10_000 || strip.area.right - strip.area.left > 10_000) return;
  const { grid } = range.sheet.data;
  for (let row = strip.area.top; row <= strip.area.bottom; row++) {
    for (let column = strip.area.left; column <= strip.area.right; column++) {
      const [r, c] = [row + next.rows, column + next.columns];
      if (r < 0 || c < 0 || containsCell(range.where, r, c) || !grid.cell(r, c)) continue;
      if (!range.book.styles.style(grid.style(r, c)).borders[next.side]) continue;
      changeStyle(range.book, range.sheet, area(r, c, r, c), { borders: { [next.side]: line } });
    }
  }
};

const RangeBorderType = new WireType<BorderTarget>('RangeBorder', {
  identity: ({ index }) => ({ SideIndex: index }),
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => {
        const line = commonLine(target);
        return line === undefined ? null : line === null ? 'None' : fromFile(line)[0];
      },
      set: (target, value) => {
        const style = wordIn(value, STYLES);
        const line = commonLine(target);
        const weight = line ? fromFile(line)[1] : 'Thin';
        draw(target, { style: style === 'None' ? 'none' : forFile(style, weight) });
      },
    },
    Weight: {
      get: (target) => {
        const line = commonLine(target);
        return line ? fromFile(line)[1] : line === null ? 'Thin' : null;
      },
      set: (target, value) => {
        const weight = wordIn(value, WEIGHTS);
        const line = commonLine(target);
        draw(target, { style: forFile(line ? fromFile(line)[0] : 'Continuous', weight) });
      },
    },
    Color: {
      get: (target) => {
        const line = commonLine(target);
        return line === undefined ? null : (line?.color ?? '#000000');
      },
      set: (target, value) => draw(target, { color: colorIn(value) }),
    },
  },
});

export const RangeBorderCollectionType = new WireType<RangeTarget>('RangeBorderCollection', {
  properties: { Count: { get: () => INDEXES.length } },
  items: (range) => INDEXES.map((index) => RangeBorderType.of({ range, index })),
  methods: {
    GetItem: (range, args) => RangeBorderType.of({ range, index: args.word(0, INDEXES) }),
    GetItemAt: (range, args) => {
      const place = numberIn(args.integer(0), 0, INDEXES.length - 1);
      return RangeBorderType.of({ range, index: INDEXES[place] ?? 'EdgeTop' });
    },
  },
});
