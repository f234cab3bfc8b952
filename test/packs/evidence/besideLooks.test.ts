import { allNamed, childElements, childNamed, parseXml, type XmlElement } from '../../../src/ooxml/xml';
import { PackStyles, packStylesheet } from '../../../src/packs/make/packStyles';

const stylesheet = (font: string, code: string, looks: string, rule: string): XmlElement =>
  packStylesheet(
    parseXml(
      [
        '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
        `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>`,
        `<fonts count="1"><font><sz val="11"/>${font}</font></fonts>`,
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>',
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
        `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${looks}</cellXfs>`,
        `<dxfs count="1"><dxf><font>${rule}</font></dxf></dxfs></styleSheet>`,
      ].join(''),
    ),
  );

const LOOK = '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="7" applyNumberFormat="1"/>';

test('looks of a second source keep their font, format and conditional looks beside those of the first', () => {
  const styles = new PackStyles(stylesheet('<b/>', '0.0', LOOK, '<b/>'));
  const other = styles.beside(stylesheet('<i/>', '0.000', LOOK, '<i/>'));
  const [first, second] = [styles.keep(1), other.keep(1)];
  expect(other.keep(1)).toBe(second);
  expect([styles.rule(0), other.rule(0)]).toEqual([0, 1]);
  const root = parseXml(styles.xml());
  const look = (at: number): XmlElement | undefined => childElements(childNamed(root, 'cellXfs') ?? root)[at];
  const shown = (at: number) => {
    const { numFmtId, fontId, xfId } = look(at)?.attributes ?? {};
    const format = allNamed(root, 'numFmt').find(({ attributes }) => attributes['numFmtId'] === numFmtId);
    const font = childElements(childNamed(root, 'fonts') ?? root)[Number(fontId)];
    return [format?.attributes['formatCode'], childElements(font ?? root).map(({ name }) => name), xfId];
  };
  expect(shown(first)).toEqual(['0.0', ['sz', 'b'], '7']);
  expect(shown(second)).toEqual(['0.000', ['sz', 'i'], '0']);
  expect(allNamed(root, 'dxf').map((rule) => allNamed(rule, 'i').length)).toEqual([0, 1]);
});
