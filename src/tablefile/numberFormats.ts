import { builtInFormat, shownFormat } from '../ooxml/builtInFormats';
import { allNamed, attributeNamed, childElements, childNamed, type XmlElement } from '../ooxml/xml';

export const GENERAL = 'General';

/** A file does not say where it was made; what matters is that its short dates are dates. */
const LOCALE = 'zh-CN';

/** Number of a cell's look → its number format. @param stylesheet its elements without prefix */
export function numberFormats(stylesheet: XmlElement): (look: number) => string {
  const own = new Map(
    allNamed(stylesheet, 'numFmt').map((format) => [
      Number(attributeNamed(format, 'numFmtId')),
      attributeNamed(format, 'formatCode') ?? GENERAL,
    ]),
  );
  const looks = childNamed(stylesheet, 'cellXfs');
  const ids = looks ? childElements(looks).map((look) => Number(attributeNamed(look, 'numFmtId') ?? 0)) : [];
  return (look) => {
    const id = ids[look] ?? 0;
    return own.get(id) ?? shownFormat(builtInFormat(id), LOCALE);
  };
}
