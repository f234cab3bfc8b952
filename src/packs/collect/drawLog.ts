import type { SheetDrawing } from '../../base/sheetDrawing';
import { drawLogPart, drawLogSheet, logColumns, type LogWidths } from '../../scorecard/sheet/logSheet';
import type { LogColumn, PackTexts } from '../packTexts';

/** A line of the sheet that says what was handed out, who returned what, and when. */
export type LogLine = Readonly<Record<LogColumn, string | number>>;

const WIDTHS: LogWidths<LogColumn> = {
  recipient: 13,
  kind: 11,
  period: 10,
  cards: 9,
  handedOutAt: 16,
  due: 11,
  collectedOn: 11,
  savedAt: 16,
  file: 23,
  entered: 8,
  left: 9,
};

/** The sheet with its first lines. */
export function drawLog(lines: readonly LogLine[], texts: PackTexts['log']): SheetDrawing {
  return drawLogSheet(WIDTHS, texts, (row) => drawLogPart(lines, row, logColumns(WIDTHS)));
}
