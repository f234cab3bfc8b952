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
type ColumnRead = 'points' | 'cap' | 'count';

interface AdjustmentTexts {
  readonly messages: { readonly notANumber: string };
  readonly input: { readonly count: string };
}

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
    below: 'source',
    align: 'center',
    content: (line) => orBlank(line, line.settings.points),
  },
  cap: {
    words: ['分值上限'],
    below: 'weight',
    align: 'center',
    content: (line) => orBlank(line, line.settings.cap),
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
    format: '0.0',
    content: scoreContent,
  },
} satisfies Readonly<Record<string, AdjustmentColumn>> & Readonly<Record<ColumnRead, AdjustmentColumn>>;

export type AdjustmentColumnName = keyof typeof COLUMNS;

export const ADJUSTMENT_COLUMNS: Readonly<Record<AdjustmentColumnName, AdjustmentColumn>> = COLUMNS;

export const ADJUSTMENT_COLUMN_NAMES = Object.keys(COLUMNS) as readonly AdjustmentColumnName[];

function orBlank({ isUsed }: AdjustmentLine, cell: string): CellContent {
  return isUsed ? formula(`=IF(${cell}="","",${cell})`) : '';
}

/** Where the template has no column for points or cap, the settings say them. */
function scoreContent({ isUsed, at, settings, texts }: AdjustmentLine): CellContent {
  if (!isUsed) return '';
  const cells = {
    points: at('points') || settings.points,
    cap: at('cap') || settings.cap,
    count: at('count') || '""',
  };
  return formula(adjustmentFormula(cells, { notACount: texts.messages.notANumber }));
}
