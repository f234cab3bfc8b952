import type { Area } from '../../base/address';
import type { Block, CellContent, CellStyle, SheetDrawing } from '../../base/sheetDrawing';
import type { CardColumn } from '../columns/cardColumn';
import type { IndicatorColumnName } from '../columns/indicatorColumns';
import type { OtherRater } from '../../scoring/raters';
import { PALETTE } from '../sheet/palette';

/** Rows of the built-in card template, 0-based. */
export const ROW = {
  title: 0,
  card: 1,
  person: 2,
  position: 3,
  hint: 4,
  header: 5,
  indicator: 6,
  indicatorTotal: 7,
  adjustmentHeader: 8,
  adjustment: 9,
  adjustmentTotal: 10,
  result: 11,
  /** Here the second page begins. */
  talk: 12,
  about: 13,
  scoring: 14,
  goals: 15,
  changes: 16,
  summary: 17,
  comment: 18,
  gaps: 19,
  planHeader: 20,
  plan: 21,
  next: 24,
  interview: 25,
  opinion: 26,
  appeal: 27,
  delivery: 28,
  signature: 29,
  /** And here the third. */
  definitionsTitle: 30,
  definitions: 31,
  /** Blank on cards without described levels. */
  levels: 32,
} as const;

/** Measures a plan of improvement has room for. */
export const PLAN_ROWS = 3;

export const ROW_HEIGHTS: SheetDrawing['rowHeights'] = [
  { row: ROW.title, points: 26 },
  ...[ROW.card, ROW.person].map((row) => ({ row, points: 18 })),
  { row: ROW.position, points: 26 },
  { row: ROW.hint, points: 16 },
  { row: ROW.header, points: 28 },
  { row: ROW.indicator, points: 34 },
  ...[ROW.indicatorTotal, ROW.adjustmentHeader, ROW.adjustment, ROW.adjustmentTotal, ROW.result].map((row) => ({
    row,
    points: 17,
  })),
  { row: ROW.talk, points: 23 },
  { row: ROW.about, points: 16 },
  { row: ROW.appeal, points: 32 },
  // Two signatures below each other, each with its date.
  ...[ROW.goals, ROW.changes].map((row) => ({ row, points: 40 })),
  ...[ROW.scoring, ROW.signature].map((row) => ({ row, points: 30 })),
  { row: ROW.summary, points: 40 },
  ...[ROW.comment, ROW.gaps, ROW.interview].map((row) => ({ row, points: 38 })),
  { row: ROW.planHeader, points: 16 },
  { row: ROW.plan, points: 21, count: PLAN_ROWS },
  { row: ROW.next, points: 30 },
  ...[ROW.opinion, ROW.delivery].map((row) => ({ row, points: 22 })),
  { row: ROW.definitionsTitle, points: 18 },
  { row: ROW.definitions, points: 60 },
  { row: ROW.levels, points: 8 },
];

/** Neighbouring columns of the template, 0-based, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The columns of a template, from left to right. */
export class TemplateColumns {
  readonly whole: Span;
  /** Three more columns for ratings leave no room for the dimension. */
  readonly isCrowded: boolean;

  constructor(
    readonly names: readonly IndicatorColumnName[],
    readonly raters: readonly OtherRater[],
  ) {
    this.whole = { first: 0, last: names.length - 1 };
    this.isCrowded = raters.length > 2;
  }

  at(name: IndicatorColumnName): number {
    return this.names.indexOf(name);
  }

  /** One column. */
  span(name: IndicatorColumnName): Span {
    return { first: this.at(name), last: this.at(name) };
  }

  /** Divides the width at the columns named: each span reaches to where the next begins, the last to the edge. */
  from(...names: readonly IndicatorColumnName[]): Span[] {
    const firsts = names.map((name) => this.at(name));
    return firsts.map((first, index) => ({ first, last: (firsts[index + 1] ?? this.names.length) - 1 }));
  }
}

function spanArea(row: number, { first, last }: Span, rowCount = 1): Area {
  return { row, column: first, rowCount, columnCount: last - first + 1 };
}

/** Collects what the rows hold, in drawing order: a later style covers an earlier one. */
export class TemplateRows {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  readonly styles: { area: Area; style: CellStyle }[] = [];
  readonly inputs: Area[] = [];

  constructor(readonly columns: TemplateColumns) {}

  /** One content over a span, merged where the span is wider than a column. */
  cell(row: number, span: Span | undefined, content: CellContent, style: CellStyle): void {
    if (!span) return;
    this.line(row, span.first, [content]);
    if (span.last > span.first) this.merges.push(spanArea(row, span));
    this.style(row, span, style);
  }

  /** Contents side by side, a column each. */
  line(row: number, column: number, contents: readonly CellContent[]): void {
    this.blocks.push({ row, column, contents: [contents] });
  }

  style(row: number, span: Span | undefined, style: CellStyle, rowCount = 1): void {
    if (span) this.styles.push({ area: spanArea(row, span, rowCount), style });
  }

  /** Copies keep what is unlocked: said once here, not for each card. */
  input(row: number, span: Span | undefined): void {
    if (span) this.inputs.push(spanArea(row, span));
  }
}

export const LABEL: CellStyle = { bold: true, fill: PALETTE.band, horizontal: 'center', shrink: true };

/** How the cells of a table's column look in the row that repeats. */
export function columnLook({ align, entry, format }: CardColumn<never>): CellStyle {
  return {
    horizontal: align,
    ...(entry === undefined ? {} : { fill: PALETTE.input }),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}
