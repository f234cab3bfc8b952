import type { Area } from '../../base/address';
import type { CellContent, CellStyle, PageSetup, SheetDrawing } from '../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import type { PastLine } from '../history/pastLines';
import { headerLook, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { PAGE_OF_PAGES } from '../sheet/printPages';
import type { FollowUpTexts } from '../texts/followUpTexts';
import type { PlannedMeasure } from './readPlan';

/** Somebody whose results ask for a review. */
export interface FollowedPerson {
  readonly name: string;
  /** The number of their cards without the period. */
  readonly person: string;
  /** Closed lines, the latest first. */
  readonly past: readonly PastLine[];
  readonly measures: readonly PlannedMeasure[];
}

const SIZE = 10;
/** Periods that made the streak. */
const SHOWN = 3;
const FEWEST_MEASURES = 6;
const TEXT: CellStyle = { size: SIZE, color: PALETTE.ink, border: PALETTE.line, vertical: 'center', wrap: true };
const WRITING: CellStyle = { ...TEXT, fill: PALETTE.input, horizontal: 'left' };

/** Lines of a sheet from the top down. */
class Sheet {
  readonly blocks: SheetDrawing['blocks'][number][] = [];
  readonly styles: SheetDrawing['styles'][number][] = [];
  readonly merges: Area[] = [];
  readonly rowHeights: SheetDrawing['rowHeights'][number][] = [];
  readonly inputs: Area[] = [];
  private row = 0;

  constructor(private readonly widths: readonly number[]) {}

  whole(text: string, style: CellStyle, points?: number): void {
    const area = { row: this.row, column: 0, rowCount: 1, columnCount: this.widths.length };
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    this.blocks.push({ row: this.row, column: 0, contents: [[text]] });
    this.merges.push(area);
    this.styles.push({ area, style });
    this.rowHeights.push({ row: this.row, points: points ?? rowHeight(wrappedLines(text, width - 6), SIZE) });
    this.row += 1;
  }

  /** A line of a table; columns from `typed` on are to be written in. */
  line(contents: readonly CellContent[], typed: number, least = 18): void {
    const row = this.row;
    this.blocks.push({ row, column: 0, contents: [contents] });
    const area = (column: number, columnCount: number): Area => ({ row, column, rowCount: 1, columnCount });
    this.styles.push({ area: area(0, contents.length), style: TEXT });
    if (typed < contents.length) {
      const input = area(typed, contents.length - typed);
      this.styles.push({ area: input, style: WRITING });
      this.inputs.push(input);
    }
    const lines = contents.map((content, column) =>
      wrappedLines(String(content ?? ''), (this.widths[column] ?? 8) - 1),
    );
    this.rowHeights.push({ row, points: Math.max(least, rowHeight(Math.max(...lines), SIZE)) });
    this.row += 1;
  }

  /** A line whose last text takes the rest of the width. */
  lastWide(contents: readonly string[]): void {
    const [row, from] = [this.row, contents.length - 1];
    const rest = this.widths.slice(from).reduce((sum, each) => sum + each, 0);
    this.merges.push({ row, column: from, rowCount: 1, columnCount: this.widths.length - from });
    this.blocks.push({ row, column: 0, contents: [contents] });
    this.styles.push({ area: { row, column: 0, rowCount: 1, columnCount: this.widths.length }, style: TEXT });
    this.rowHeights.push({ row, points: Math.max(18, rowHeight(wrappedLines(contents[from] ?? '', rest - 4), SIZE)) });
    this.row += 1;
  }

  header(texts: readonly string[]): void {
    const area = { row: this.row, column: 0, rowCount: 1, columnCount: texts.length };
    this.blocks.push({ row: this.row, column: 0, contents: [texts] });
    this.styles.push({ area, style: headerLook({ vertical: 'center', wrap: true, size: SIZE }) });
    this.rowHeights.push({ row: this.row, points: 24 });
    this.row += 1;
  }

  gap(): void {
    this.row += 1;
  }

  drawing(page: Pick<PageSetup, 'orientation' | 'footerLeft'>): SheetDrawing {
    const { blocks, styles, merges, rowHeights, inputs } = this;
    return {
      columnWidths: this.widths,
      rowHeights,
      blocks,
      merges,
      styles,
      validations: [],
      links: [],
      inputs,
      page: { ...page, fitWide: 1, fitTall: 0, footerRight: PAGE_OF_PAGES },
      tabColor: PALETTE.quiet,
      gridlines: false,
    };
  }
}

const NOTE = noteLook(SIZE);

function begin(
  sheet: Sheet,
  { name, person }: FollowedPerson,
  drawnOn: string,
  texts: FollowUpTexts,
  part: 'steps' | 'plan',
) {
  const { facts } = texts;
  sheet.whole(texts[part].title, titleLook(), 30);
  sheet.whole(
    `${facts.name}${name}    ${facts.number}${person}    ${facts.drawnOn}${drawnOn}`,
    { size: SIZE, bold: true },
    20,
  );
  sheet.whole(texts[part].hint, NOTE);
  sheet.gap();
}

function sign(sheet: Sheet, { signs, signedOn }: FollowUpTexts): void {
  sheet.gap();
  sheet.whole(
    signs.map((who) => `${who}${' '.repeat(20)}${signedOn}`).join(' '.repeat(14)),
    { size: SIZE, vertical: 'center' },
    36,
  );
}

/** The steps that lawfully follow weak results, each with places for date, who and document; it comes to no conclusion. */
export function drawSteps(who: FollowedPerson, drawnOn: string, texts: FollowUpTexts): SheetDrawing {
  const { resultHeaders, headers, steps, law, targetAlone } = texts.steps;
  const sheet = new Sheet([7, 16, 32, 11, 11, 14]);
  begin(sheet, who, drawnOn, texts, 'steps');
  sheet.header([...resultHeaders, '', '', '']);
  // A period with several posts has a line for each.
  const shown = [...new Set(who.past.map(({ period }) => period))].slice(0, SHOWN);
  for (const { period, total, grade, reason } of who.past.filter((line) => shown.includes(line.period))) {
    sheet.lastWide([period, [total ?? '', grade].join('  ').trim(), reason]);
  }
  if (isByTargetAlone(who.past.filter((line) => shown.includes(line.period)))) {
    sheet.whole(targetAlone, { ...NOTE, bold: true });
  }
  sheet.gap();
  sheet.header(headers);
  steps.forEach(([step, note], index) => sheet.line([index + 1, step, note, '', '', ''], 3, 34));
  sheet.whole(law, { ...NOTE, color: PALETTE.alert });
  sign(sheet, texts);
  return sheet.drawing({ orientation: 'portrait', footerLeft: texts.footer });
}

/** Whether the latest of these lines is marked though no total of them was low: it is a missed target then, and nothing else. */
function isByTargetAlone(lines: readonly PastLine[]): boolean {
  const isFair = ({ total, passingLine }: PastLine): boolean =>
    total !== null && passingLine !== null && total >= passingLine;
  return (lines[0]?.review ?? '') !== '' && lines.every(isFair);
}

/** A plan of improvement with the measures that stand on the card, and room for more. */
export function drawPlan(who: FollowedPerson, drawnOn: string, texts: FollowUpTexts): SheetDrawing {
  const { headers, outcome } = texts.plan;
  const sheet = new Sheet([28, 26, 13, 13, 24, 13, 20]);
  begin(sheet, who, drawnOn, texts, 'plan');
  sheet.header(headers);
  const blank = Array.from({ length: Math.max(2, FEWEST_MEASURES - who.measures.length) }, () => ['', '', '', '', '']);
  for (const measure of [...who.measures, ...blank]) sheet.line([...measure, '', ''], 0, 34);
  sheet.gap();
  sheet.whole(outcome, { ...headerLook({ vertical: 'center', size: SIZE }), horizontal: 'left' }, 24);
  sheet.whole('', WRITING, 60);
  sign(sheet, texts);
  return sheet.drawing({ orientation: 'landscape', footerLeft: texts.footer });
}
