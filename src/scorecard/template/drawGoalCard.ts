import { formula, type SheetDrawing } from '../../base/sheetDrawing';
import type { SettingsPlaces } from '../settings/settings';
import { settingReference } from '../settings/settingReference';
import { quoted } from '../../scoring/formula';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';
import { BODY, drawFoot, drawHead, drawHint, drawIndicators, SMALL, type Word } from './drawTemplate';
import { LABEL, ROW, type TemplateRows } from './templateRows';

/** Rows below the lines of a card of goals; each kind has more of its own. */
export interface GoalCardRows {
  readonly levels: number;
  readonly result: number;
  readonly definitionsTitle: number;
  /** The last one. */
  readonly definitions: number;
}

/**
 * Draws what the cards of probation and of projects have in common: the ordinary card's head and lines, what the levels mean, the
 * result, and the definitions at the end.
 */
export function drawGoalCard(
  rows: TemplateRows,
  at: GoalCardRows,
  context: {
    readonly places: SettingsPlaces;
    readonly card: SheetTexts['card'];
    /** Behind the company's name. */
    readonly titleSuffix: string;
    readonly word: Word;
    readonly widths: SheetDrawing['columnWidths'];
  },
): void {
  const { places, card, titleSuffix, word, widths } = context;
  const { whole } = rows.columns;
  rows.style(ROW.card, whole, { border: PALETTE.line }, ROW.position - ROW.card + 1);
  rows.style(ROW.header, whole, { border: PALETTE.line }, at.result - ROW.header);
  rows.style(at.result + 1, whole, { border: PALETTE.line }, at.definitions - at.result);
  rows.style(0, whole, { size: BODY, vertical: 'center', color: PALETTE.ink }, at.definitions + 1);
  const title = formula(`=${settingReference(places, 'company')}&${quoted(titleSuffix)}`);
  rows.cell(ROW.title, whole, title, { bold: true, size: 18, horizontal: 'center' });
  drawHead(rows, card.labels, word);
  drawHint(rows, card.labels, word);
  drawIndicators(rows, card, word, widths);
  rows.cell(at.levels, whole, word('role.levels'), { ...SMALL, color: PALETTE.quiet });
  drawFoot(rows, word, at.result);
  const titleLook = { ...LABEL, horizontal: 'left', indent: 1 } as const;
  rows.cell(at.definitionsTitle, whole, card.page.definitions, titleLook);
  rows.cell(at.definitions, whole, word('role.definitions'), { ...SMALL, wrap: true, vertical: 'top' });
}
