import { isErrorText } from '../../base/plainText';
import { formula, holdsFormula, type HeldContent } from '../../base/sheetDrawing';
import type { CellValue } from '../../base/grid';
import { quoted } from '../../scoring/formula';

/**
 * A formula that shows the value it had when its period was closed, whatever becomes of the settings: a value in front,
 * the formula kept behind it, so that a period can be opened again. Excel goes on adjusting what the kept formula
 * points at.
 */
const BEGINNING = '=IF(TRUE,';
/** A formula may have 8,192 characters; one that would not fit becomes its value. */
const MAX_LENGTH = 8000;

/** The content a cell gets when its card is closed; null where it stays: no formula, an error, or frozen already. */
export function frozenContent(content: CellValue, value: CellValue): HeldContent | null {
  if (!holdsFormula(content, value) || FROZEN.test(content) || isErrorText(String(value))) return null;
  if (typeof value === 'boolean') return null;
  const frozen = `${BEGINNING}${literal(value)},${content.slice(1)})`;
  return frozen.length > MAX_LENGTH ? value : formula(frozen);
}

const LITERAL = '"(?:[^"]|"")*"';
/** Other programs spell it in their own way when they save the workbook: LibreOffice TRUE(), others with blanks. */
const FROZEN = new RegExp(
  `^=\\s*IF\\(\\s*TRUE(?:\\(\\s*\\))?\\s*,\\s*(${LITERAL}(?:\\s*&\\s*${LITERAL})*|[-+.\\dE]+)\\s*,([\\s\\S]+)\\)$`,
  'i',
);

/**
 * The content behind a frozen formula, also behind one that was frozen twice; null where the cell holds none. A text that was
 * taken for a formula when its period was closed (until 0.1.0) shows itself, which no formula does: it becomes the text again.
 */
export function thawedContent(content: CellValue, value: CellValue): HeldContent | null {
  const match = holdsFormula(content, value) ? FROZEN.exec(content) : null;
  if (!match) return null;
  const [, shown = '', kept = ''] = match;
  const live = `=${kept}`;
  if ([quoted(live), undivided(live)].includes(shown)) return live;
  return thawedContent(live, value) ?? formula(live);
}

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value).toUpperCase() : quoted(value);
}

/** As it was written once, of whatever length. */
function undivided(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
