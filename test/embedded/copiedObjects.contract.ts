import { strFromU8, unzipSync } from 'fflate';
import { openTestWorkbook } from './openTestWorkbook';
import { richWorkbook } from './richWorkbook';

/** Copies of sheets with what people put on forms: controls, objects, filters. */

type Parts = Readonly<Record<string, string>>;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MS = 'http://schemas.microsoft.com';
const X14 = `${MS}/office/spreadsheetml/2009/9/main`;
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

const SHEET = 'xl/worksheets/sheet1.xml';
const CONTROL = '<control shapeId="1026" r:id="rId21" name="勾选框 1"/>';
const CONTROLS = `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice Requires="x14"><controls>${CONTROL}</controls></mc:Choice></mc:AlternateContent>`;
const ACTIVE = '<oleObjects><oleObject progId="Document" shapeId="1027" r:id="rId22"/></oleObjects>';
const FILTER_LIST = `<ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId23"/></x14:slicerList></ext>`;
const FILTER = `<mc:AlternateContent xmlns:mc="${MC}"><mc:Choice xmlns:a14="${MS}/office/drawing/2010/main" Requires="a14"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:graphicFrame macro=""><a:graphic><a:graphicData uri="${MS}/office/drawing/2010/slicer"><sle:slicer xmlns:sle="${MS}/office/drawing/2010/slicer" name="部门"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></mc:Choice><mc:Fallback/></mc:AlternateContent>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/** The first sheet with a check box that writes `link`, an object of another program, and a slicer. */
const withObjects = (link: string) => (found: Parts) => ({
  ...found,
  [SHEET]: (found[SHEET] ?? '').replace(
    '<extLst>',
    `${ACTIVE}${CONTROLS}<extLst>${FILTER_LIST.replace('<x14:slicerList', `<x14:slicerList xmlns:x14="${X14}"`)}`,
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': (found['xl/worksheets/_rels/sheet1.xml.rels'] ?? '').replace(
    '</Relationships>',
    `${relation('rId21', `${RELATIONS}/ctrlProp`, '../ctrlProps/ctrlProp1.xml')}${relation('rId22', `${RELATIONS}/oleObject`, '../embeddings/oleObject1.bin')}${relation('rId23', `${MS}/office/2007/relationships/slicer`, '../slicers/slicer1.xml')}</Relationships>`,
  ),
  'xl/drawings/drawing1.xml': (found['xl/drawings/drawing1.xml'] ?? '').replace('</xdr:wsDr>', `${FILTER}</xdr:wsDr>`),
  'xl/drawings/vmlDrawing1.vml': (found['xl/drawings/vmlDrawing1.vml'] ?? '').replace(
    '</xml>',
    `<v:shape id="_x0000_s1026"><x:ClientData ObjectType="Checkbox"><x:FmlaLink>${link}</x:FmlaLink></x:ClientData></v:shape></xml>`,
  ),
  'xl/ctrlProps/ctrlProp1.xml': `<formControlPr xmlns="${X14}" objectType="CheckBox" fmlaLink="${link}" lockText="1"/>`,
  'xl/embeddings/oleObject1.bin': 'object',
  'xl/slicers/slicer1.xml': `<slicers xmlns="${X14}"><slicer name="部门" cache="切片器_部门"/></slicers>`,
});

const parts = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

/** The ids by which a part names relationships that it has none of. */
const dangling = (found: Parts, part: string): string[] => {
  const own = found[part.replace(/([^/]+)$/, '_rels/$1.rels')] ?? '';
  return [...(found[part] ?? '').matchAll(/ r:\w+="([^"]+)"/g)]
    .map(([, id = '']) => id)
    .filter((id) => !own.includes(`Id="${id}"`));
};

const copied = async (link: string): Promise<{ before: Parts; after: Parts }> => {
  const file = richWorkbook(withObjects(link));
  const book = await openTestWorkbook(file);
  await book.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('编制表').copy('End').name = '表 一';
    await context.sync();
  });
  return { before: parts(file), after: parts(book.save()) };
};

test('a copy has controls and objects of its own, and names no part that it does not have', async () => {
  const { before, after } = await copied('$B$2');
  const copy = 'xl/worksheets/sheet3.xml';
  expect(after[copy]).toContain(CONTROLS);
  expect(after[copy]).toContain(ACTIVE);
  expect([SHEET, copy].map((part) => [part, dangling(after, part)])).toEqual([
    [SHEET, []],
    [copy, []],
  ]);
  expect(after['xl/ctrlProps/ctrlProp2.xml']).toBe(before['xl/ctrlProps/ctrlProp1.xml']);
  expect(after['xl/embeddings/oleObject2.bin']).toBe('object');
});

test('a slicer stays with the original alone, and so does what shows it', async () => {
  const { after } = await copied('$B$2');
  expect(after[SHEET]).toContain('<x14:slicer r:id="rId23"/>');
  expect(after['xl/drawings/drawing1.xml']).toContain('name="部门"');
  const copy = after['xl/worksheets/sheet3.xml'] ?? '';
  expect(copy).not.toContain('slicer');
  expect(copy).toContain('<x14:sparkline>');
  expect(after['xl/drawings/drawing2.xml']).not.toContain('slicer');
  expect(after['xl/drawings/drawing2.xml']).toContain('图表 1');
});

test('a check box of the copy writes a cell of the copy, and follows a rename of its sheet', async () => {
  const { before, after } = await copied('编制表!$B$2');
  expect(after['xl/ctrlProps/ctrlProp1.xml']).toBe(before['xl/ctrlProps/ctrlProp1.xml']);
  expect(after['xl/ctrlProps/ctrlProp2.xml']).toContain(`fmlaLink="'表 一'!$B$2"`);
  expect(after['xl/drawings/vmlDrawing1.vml']).toBe(before['xl/drawings/vmlDrawing1.vml']);
  expect(after['xl/drawings/vmlDrawing2.vml']).toContain(`<x:FmlaLink>'表 一'!$B$2</x:FmlaLink>`);
});

test('what only a deleted sheet had goes with it', async () => {
  const book = await openTestWorkbook(richWorkbook(withObjects('$B$2')));
  const before = Object.keys(parts(book.save()));
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('编制表').copy('End').name = '表 一';
    await context.sync();
    worksheets.getItem('表 一').delete();
    await context.sync();
  });
  const left = Object.keys(parts(book.save())).filter((name) => !before.includes(name));
  expect(left).toEqual([]);
});
