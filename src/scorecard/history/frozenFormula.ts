import { isErrorText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';

/**
 * A formula that shows the value it had when its period was closed, whatever becomes of the settings: a value in front,
 * the formula kept behind it, so that a period can be opened again. Excel goes on adjusting what the kept formula
 * points at.
 */
const BEGINNING = '=IF(TRUE,';
/** A formula may have 8,192 characters; one that would not fit becomes its value. */
const MAX_LENGTH = 8000;

/** The content a cell gets when its card is closed; null where it stays: no formula, an error, or frozen already. */
export function frozenContent(content: CellValue, value: CellValue): string | number | null {
  const text = String(content);
  if (!text.startsWith('=') || text.startsWith(BEGINNING) || isErrorText(String(value))) return null;
  if (typeof value === 'boolean') return null;
  const frozen = `${BEGINNING}${literal(value)},${text.slice(1)})`;
  return frozen.length > MAX_LENGTH ? value : frozen;
}

/** The formula behind a frozen one; null where the content is none. */
export function thawedContent(content: CellValue): string | null {
  const match = /^=IF\(TRUE,(?:"(?:[^"]|"")*"|[-+.\dE]+),([\s\S]+)\)$/i.exec(String(content));
  return match ? `=${match[1] ?? ''}` : null;
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value).toUpperCase() : `"${value.replace(/"/g, '""')}"`;
}
