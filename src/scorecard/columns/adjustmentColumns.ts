import { formula, type CellContent } from '../../base/sheetDrawing';
import { adjustmentFormula } from '../../scoring/cardResult';
import type { CardColumn } from './cardColumn';
import type { IndicatorColumnName } from './indicatorColumns';

/** A column of the adjustment table, the row of a template that repeats for each adjustment item. */
export interface AdjustmentColumn extends CardColumn<AdjustmentLine> {
  /** Column of the indicator table below which it begins on the built-in template; it reaches to where the next begins. */
  readonly below: IndicatorColumnName;
}

/** One adjustment item of a card, as its columns see it. */
export interface AdjustmentLine {
  /** False on the one line a card has where the company has no items: it stays blank. */
  readonly isUsed: boolean;
  readonly texts: AdjustmentTexts;
  /** The line's cell in a column, "I20"; "" where the template does not have the column. */
  readonly at: (column: ColumnRead) => string;
  /** The item's cells on the settings sheet, for formulas. */
  readonly settings: { readonly item: string; readonly points: string; readonly cap: string };
}

/** Columns that the formula of another column reads. */
type ColumnRead = 'points' | 'cap' | 'count' | 'reason';

interface AdjustmentTexts {
  readonly messages: { readonly notANumber: string; readonly noEvent: string };
  readonly input: { readonly count: string };
}

/** Points with their sign: a deduction can't be read as a gift. No fixed decimals, which would leave a bare point behind whole ones. */
const SIGNED = '+General;-General;0';

/** In the order of the built-in template. */
const COLUMNS = {
  item: {
    words: ['加减分项'],
    below: 'no',
    align: 'left',
    content: (line) => orBlank(line, line.settings.item),
  },
  points: {
    words: ['每次分值'],
    below: 'dimension',
    align: 'center',
    format: SIGNED,
    content: (line) => orBlank(line, line.settings.points),
  },
  cap: {
    words: ['分值上限'],
    below: 'weight',
    align: 'center',
    format: SIGNED,
    content: capContent,
  },
  count: {
    words: ['次数'],
    below: 'actual',
    align: 'center',
    format: '0',
    entry: 'score',
    content: () => '',
    takes: ({ isUsed, texts }) =>
      isUsed ? { type: 'whole', min: 0, max: 999, message: texts.input.count } : 'nothing',
  },
  score: {
    words: ['加减分'],
    below: 'self',
    align: 'center',
    format: SIGNED,
    content: scoreContent,
  },
  reason: {
    words: ['加减分事由'],
    below: 'final',
    align: 'left',
    entry: 'remark',
    content: () => '',
    takes: ({ isUsed }) => (isUsed ? 'anything' : 'nothing'),
  },
} satisfies Readonly<Record<string, AdjustmentColumn>> & Readonly<Record<ColumnRead, AdjustmentColumn>>;

export type AdjustmentColumnName = keyof typeof COLUMNS;

export const ADJUSTMENT_COLUMNS: Readonly<Record<AdjustmentColumnName, AdjustmentColumn>> = COLUMNS;

export const ADJUSTMENT_COLUMN_NAMES = Object.keys(COLUMNS) as readonly AdjustmentColumnName[];

function orBlank({ isUsed }: AdjustmentLine, cell: string): CellContent {
  return isUsed ? formula(`=IF(${cell}="","",${cell})`) : '';
}

/** The most that is added or taken, with the sign of the points. */
function capContent({ isUsed, settings: { points, cap } }: AdjustmentLine): CellContent {
  return isUsed ? formula(`=IF(${cap}="","",IF(N(${points})<0,-1,1)*ABS(${cap}))`) : '';
}

/** Where the template has no column for points or cap, the settings say them. */
function scoreContent({ isUsed, at, settings, texts }: AdjustmentLine): CellContent {
  if (!isUsed) return '';
  const cells = {
    points: at('points') || settings.points,
    cap: at('cap') || settings.cap,
    count: at('count') || '""',
    reason: at('reason') === '' ? null : at('reason'),
  };
  const { notANumber: notACount, noEvent: noReason } = texts.messages;
  return formula(adjustmentFormula(cells, { notACount, noReason }));
}
