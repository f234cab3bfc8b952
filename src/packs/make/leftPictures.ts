import { attributeNamed, childElements, childNamed, type XmlElement } from '../../ooxml/xml';
import type { Book } from '../book/openBook';

/**
 * Whether a card has pictures, shapes or charts, or a picture behind its cells or in its page header: none of them goes into a
 * pack. A drawing that everything was deleted from is none. @param markup of the sheet, its elements without prefix
 */
export function hasPictures({ file }: Book, part: string, markup: XmlElement): boolean {
  if (childNamed(markup, 'picture') || childNamed(markup, 'legacyDrawingHF')) return true;
  const drawing = childNamed(markup, 'drawing');
  const target = drawing && file.relationshipsOf(part).byId(attributeNamed(drawing, 'id') ?? '')?.target;
  return target !== undefined && file.has(target) && childElements(file.xml(target)).length > 0;
}
