import type { CellValue } from '../../../base/grid';
import type { Language } from '../../../base/language';
import { formatFigure, typedFigure, type FigureUnit } from '../../../scoring/sentences/units';
import { packMessages } from './texts';

/** What a cell of a card holds, as the card shows it, with its unit. */
export function entryText(content: CellValue, figure: FigureUnit | undefined, language: Language): string {
  if (content === '') return packMessages(language).blank;
  if (typeof content !== 'number') return String(content);
  return figure ? formatFigure(content, figure, language) : typedFigure(content, null);
}
