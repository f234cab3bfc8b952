import { isFormula, type CellContent } from '../../base/sheetDrawing';

/**
 * What is handed to Range.formulas for a content. Excel reads a string as if it were typed: "=…" becomes a formula,
 * "2026-11" a date, "007" a number. A leading apostrophe keeps a text a text; it is not part of the value.
 * null leaves the cell alone.
 */
export function toCell(content: CellContent): string | number | boolean | null {
  if (isFormula(content)) return content.formula;
  if (typeof content !== 'string') return content;
  return wouldBeRead(content) ? `'${content}` : content;
}

/** True when Excel would not keep the text as it is; full-width characters count as what they stand for. */
function wouldBeRead(typed: string): boolean {
  const text = typed.normalize('NFKC');
  if (/^\s*[=+\-@'#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)) return true;
  const numberLike = /^[\s\d.,:/\\+\-%()¥￥$€£年月日时時分秒点上下午早晚a-z]+$/i;
  return text.length <= 64 && /\d/.test(text) && numberLike.test(text);
}
