import { allNamed, attributeNamed, childElements, childNamed, type XmlElement } from '../ooxml/xml';

export const GENERAL = 'General';

/** Formats that files name by number alone; those of days and times in every edition of Excel. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [
    id,
    'yyyy/m/d',
  ]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, 'h:mm:ss']),
  ...[45, 46, 47].map((id): [number, string] => [id, '[h]:mm:ss']),
  [49, '@'],
]);

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
    return own.get(id) ?? BUILT_IN.get(id) ?? GENERAL;
  };
}
