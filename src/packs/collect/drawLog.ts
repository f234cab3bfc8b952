import type { SheetDrawing } from '../../base/sheetDrawing';
import { drawLogPart, drawLogSheet, logColumns, type LogWidths } from '../../scorecard/sheet/logSheet';
import type { LogColumn, PackTexts } from '../packTexts';

/** A line of the sheet that says what was handed out, who returned what, and when. */
export type LogLine = Readonly<Record<LogColumn, string | number>>;

const WIDTHS: LogWidths<LogColumn> = {
  recipient: 12,
  kind: 15,
  period: 10,
  cards: 11,
  handedOutAt: 15,
  due: 11,
  collectedOn: 11,
  savedAt: 15,
  file: 21,
  entered: 7,
  left: 9,
};

/** The sheet with its first lines. */
export function drawLog(lines: readonly LogLine[], texts: PackTexts['log']): SheetDrawing {
  return drawLogSheet(WIDTHS, texts, (row) => drawLogPart(lines, row, logColumns(WIDTHS)));
}
