import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MS = 'http://schemas.microsoft.com/office';

const relationships = (entries: readonly (readonly [string, string, string, string?])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${RELATIONS}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

/** A staffing sheet: shared and array formulas, rich text with a reading, hidden things, rules of both ages, links, notes. */
const STAFF = `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}" xmlns:x14ac="${X14}ac" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/></sheetPr><dimension ref="A1:F6"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="3" max="3" width="9.140625" hidden="1" customWidth="1"/></cols><sheetData>
<row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="D1" t="inlineStr"><is><t>行内</t></is></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><v>3</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>6</v></c><c r="E2" t="str"><f>A2&amp;"!"</f><v>张三!</v></c></row>
<row r="3" hidden="1"><c r="A3" t="s"><v>3</v></c><c r="B3"><v>4</v></c><c r="C3"><f t="shared" si="0"/><v>8</v></c><c r="E3" t="b"><v>1</v></c></row>
<row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4"><v>5</v></c><c r="C4"><f t="shared" si="0"/><v>10</v></c><c r="E4"><f t="array" ref="E4:E5">B2:B3*1</f><v>3</v></c></row>
<row r="5"><c r="B5" s="2"><v>45293</v></c><c r="E5"><v>4</v></c><c r="F5"><f>SUM(B2:B4)+_xlfn.CONCAT("1")</f><v>99</v></c></row>
<row><c><v>7</v></c><c r="B6"/><c><v>8</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A5:A6"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="D2:D4"><formula1>"甲,乙"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="去"/></hyperlinks><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list"><x14:formula1><xm:f>数据!$A$2:$A$4</xm:f></x14:formula1><xm:sqref>F2:F4</xm:sqref></x14:dataValidation></x14:dataValidations></ext><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>编制表!B2:B4</xm:f><xm:sqref>D5</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

/** Another sheet, as some programs write it: with a prefix before every element. */
const DATA = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2"><x:f>A2+编制表!B2</x:f><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;

const STRINGS = `<sst xmlns="${MAIN}" count="5" uniqueCount="4"><si><r><t>姓</t></r><r><rPr><b/><color rgb="FFFF0000"/></rPr><t xml:space="preserve">名 </t></r></si><si><t>人数</t></si><si><t>张三</t><rPh sb="0" eb="1"><t>ZHANG</t></rPh></si><si><t>a_x000D_
b</t></si></sst>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="9"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0"/></styleSheet>`;

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>编制表!$B$2:$B$4</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;

const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>5</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${RELATIONS}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

const VML = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;

const files: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="bin" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SPREADSHEET}.comments+xml"/><Override PartName="/xl/threadedComments/threadedComment1.xml" ContentType="application/vnd.ms-excel.threadedcomments+xml"/><Override PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${SPREADSHEET}.calcChain+xml"/><Override PartName="/xl/pivotCache/pivotCacheDefinition1.xml" ContentType="${SPREADSHEET}.pivotCacheDefinition+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>`,
  '_rels/.rels': relationships([
    ['rId1', 'officeDocument', 'xl/workbook.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ]),
  'docProps/app.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>',
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="编制表" sheetId="3" r:id="rId1"/><sheet name="数据" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">编制表!$1:$1</definedName><definedName name="人员" comment="全部">编制表!$A$2:$A$4</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'customXml', '../customXml/item1.xml'],
    ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
    ['rId8', `${MS}/2017/10/relationships/person`, 'persons/person.xml'],
  ]),
  'xl/worksheets/sheet1.xml': STAFF,
  'xl/worksheets/_rels/sheet1.xml.rels': relationships([
    ['rId1', 'hyperlink', 'https://example.com/a?b=1&amp;c=2', 'External'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
    ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ['rId6', `${MS}/2017/10/relationships/threadedComment`, '../threadedComments/threadedComment1.xml'],
  ]),
  'xl/worksheets/sheet2.xml': DATA,
  'xl/styles.xml': STYLES,
  'xl/sharedStrings.xml': STRINGS,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="C2" i="1"/></calcChain>`,
  'xl/drawings/drawing1.xml': DRAWING,
  'xl/drawings/_rels/drawing1.xml.rels': relationships([['rId1', 'chart', '../charts/chart1.xml']]),
  'xl/drawings/vmlDrawing1.vml': VML,
  'xl/charts/chart1.xml': CHART,
  'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="B4" authorId="0"><text><t>注</t></text></comment></commentList></comments>`,
  'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${MS}/spreadsheetml/2018/threadedcomments"><threadedComment ref="B4" dT="2026-01-02T03:04:05.00" personId="{P}" id="{T1}"><text>看一下</text></threadedComment></ThreadedComments>`,
  'xl/persons/person.xml': `<personList xmlns="${MS}/spreadsheetml/2018/threadedcomments"><person displayName="陈七" id="{P}"/></personList>`,
  'xl/printerSettings/printerSettings1.bin': 'binary',
  'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet"><worksheetSource ref="A1:B4" sheet="编制表"/></cacheSource></pivotCacheDefinition>`,
  'customXml/item1.xml': '<note xmlns="urn:test">保留</note>',
};

/** The names of the parts in the file. */
export const RICH_PARTS: readonly string[] = Object.keys(files);

/** A workbook with the things other programs put into files, written by hand; `change` gives its parts another form. */
export const richWorkbook = (
  change: (parts: Readonly<Record<string, string>>) => Readonly<Record<string, string>> = (parts) => parts,
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(change(files)).map(([name, text]) => [
        name,
        strToU8(name.endsWith('.bin') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
      ]),
    ),
  );
