import { packedCard } from '../../src/packs/make/packedCard';
import { PackStrings } from '../../src/packs/make/packStrings';
import { parseXml } from '../../src/ooxml/xml';

test('a cell that names no text brings none of the workbook along, not the first of all', () => {
  const strings = new PackStrings([parseXml('<si><t>他人的工资 30000</t></si>'), parseXml('<si><t>本人</t></si>')]);
  const cells = '<c r="A1" t="s"><v/></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"/>';
  const root = parseXml(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`);
  const styles = { keep: (index: number) => index, rule: (index: number) => index, showsDays: () => false };
  const scope = { settings: '考核设置', cards: new Set<string>(), defined: new Set<string>() };
  const { xml } = packedCard(root, { scope, known: new Map(), strings, styles });
  expect(xml).toContain('<c r="A1" t="s"><v/></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"/>');
  expect(strings.xml()).toContain('本人');
  expect(strings.xml()).not.toContain('工资');
});
