/**
 * Draws assets/sample-staffing.xlsx, the workbook a newcomer opens first: a staffing sheet as HR people really keep
 * them, with invented people. Run: npx tsx scripts/draw-sample.ts
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { init } from 'excelize-wasm';
import { OoxmlPackage } from '../src/ooxml/package';
import { localName } from '../src/ooxml/scanXml';
import { allNamed, childElements, type XmlElement } from '../src/ooxml/xml';

type Line = readonly [position: string, name: string, id: string, manager: string, hired: string, phone: string];

const DEPARTMENTS: readonly (readonly [string, readonly Line[]])[] = [
  [
    '总经办',
    [
      ['总经理', '顾长河', 'E1001', '', '2016-03-01', ''],
      ['总经理秘书', '罗一诺', 'E1002', '顾长河', '2021-07-12', '兼行政'],
    ],
  ],
  [
    '运营部',
    [
      ['运营主管', '沈知远', 'E1003', '顾长河', '2018-05-14', ''],
      ['天猫店长', '温如言', 'E1004', '沈知远', '2019-02-18', ''],
      ['运营专员', '乔木', 'E1005', '温如言', '2022-08-01', ''],
      ['运营专员', '林知夏', 'E1006', '温如言', '2023-04-03', ''],
      ['抖音电商运营', '许未来', 'E1007', '沈知远', '2023-10-09', ''],
      ['运营助理', '白小满', 'E1008', '温如言', '2026-06-08', '试用期至2026-12-07'],
    ],
  ],
  [
    '商品部',
    [
      ['商品主管', '简宁', 'E1009', '温如言', '2019-09-02', ''],
      ['商品专员', '方圆圆', 'E1010', '简宁', '2022-03-21', ''],
      ['商品专员', '陶然', 'E1011', '简宁', '2024-11-18', ''],
    ],
  ],
  [
    '推广部',
    [
      ['推广主管', '陆放', 'E1012', '温如言', '2019-06-17', ''],
      ['直通车专员', '秦川', 'E1013', '陆放', '2021-05-10', ''],
      ['钻展专员', '叶青', 'E1014', '陆放', '2022-09-05', ''],
      ['活动专员', '何欢', 'E1015', '陆放', '2023-02-13', ''],
    ],
  ],
  [
    '视觉部',
    [
      ['美工主管', '宋词', 'E1016', '温如言', '2018-11-05', ''],
      ['美工', '赵一鸣', 'E1017', '宋词', '2021-03-08', ''],
      ['淘宝美工', '钱朵朵', 'E1018', '宋词', '2022-06-06', ''],
      ['资深美工', '孙画', 'E1019', '宋词', '2020-04-20', ''],
      ['摄影师', '李光', 'E1020', '宋词', '2023-07-24', ''],
    ],
  ],
  [
    '客服部',
    [
      ['客服主管', '周周', 'E1021', '温如言', '2018-08-13', ''],
      ['售前客服', '吴晓晓', 'E1022', '周周', '2022-10-17', '早班'],
      ['售前客服', '郑好', 'E1023', '周周', '2023-05-22', '早班'],
      ['售前客服', '王小雨', 'E1024', '周周', '2024-02-26', '晚班'],
      ['售前客服', '王小雨', 'E1025', '周周', '2025-03-10', '晚班'],
      ['售后客服', '冯春', 'E1026', '周周', '2021-11-01', ''],
      ['售后客服', '陈静好', 'E1027', '周周', '2024-07-15', ''],
      ['客服质检', '褚明', 'E1028', '周周', '2023-09-11', ''],
    ],
  ],
  [
    '仓储物流部',
    [
      ['仓库主管', '卫东', 'E1029', '沈知远', '2017-12-04', ''],
      ['仓管员', '蒋大山', 'E1030', '卫东', '2020-10-12', ''],
      ['打包员', '沈小妹', 'E1031', '卫东', '2022-05-16', ''],
      ['打包员', '韩秋', 'E1032', '卫东', '2023-11-06', ''],
      ['打包员', '杨柳', 'E1033', '卫东', '2026-09-14', '试用期至2026-12-13'],
      ['物流专员', '朱晓行', 'E1034', '卫东', '2021-08-23', ''],
      ['叉车司机', '秦大勇', 'E1035', '卫东', '2020-06-08', ''],
    ],
  ],
  [
    '综合部',
    [
      ['出纳', '尤安', 'E1036', '顾长河', '2019-04-15', ''],
      ['电商会计', '许多', 'E1037', '顾长河', '2021-01-18', ''],
      ['招聘专员', '何必', 'E1038', '顾长河', '2023-03-27', ''],
      ['前台', '吕小鱼', 'E1039', '何必', '2024-09-09', ''],
      ['主播', '施语', 'E1040', '沈知远', '2024-05-20', '直播组'],
    ],
  ],
];

const HEADERS = ['序号', '部门', '岗位', '姓名', '工号', '直属上级', '入职日期', '备注'];
const SHEET = '人员编制表';

function must<T extends { error: string | null }>(result: T): T {
  if (result.error) throw new Error(result.error);
  return result;
}

/** Excel's day number of "2023-05-01". */
function serial(day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86400000);
}

/** The library's own date of creation is in 2006. */
const DRAWN = '2026-11-01T00:00:00Z';
const FONT_ORDER = 'b i strike outline shadow u vertAlign sz color name family charset scheme'.split(' ');
const SERIES_ORDER = 'idx order tx spPr invertIfNegative dPt dLbls trendline errBars cat val shape extLst'.split(' ');

/** The children in this order; what is not in it has no place there. */
function sortChildren(parent: XmlElement, order: readonly string[]): void {
  const place = (each: XmlElement): number => order.indexOf(localName(each.name));
  parent.children = childElements(parent)
    .filter((each) => place(each) >= 0)
    .sort((a, b) => place(a) - place(b));
}

/** The library orders fonts and series otherwise than the schema asks for, and signs the file with names of its own. */
function tidied(bytes: Uint8Array): Uint8Array {
  const pack = OoxmlPackage.read(bytes, { packed: 1_000_000, unpacked: 10_000_000 });
  const styles = pack.xml('xl/styles.xml');
  allNamed(styles, 'font').forEach((font) => sortChildren(font, FONT_ORDER));
  pack.setXml('xl/styles.xml', styles);
  const chart = pack.xml('xl/charts/chart1.xml');
  allNamed(chart, 'ser').forEach((series) => sortChildren(series, SERIES_ORDER));
  pack.setXml('xl/charts/chart1.xml', chart);
  write(pack, 'docProps/core.xml', { creator: 'Rolecard', created: DRAWN, modified: DRAWN });
  write(pack, 'docProps/app.xml', { Application: 'Rolecard' });
  return pack.write(9);
}

function write(pack: OoxmlPackage, part: string, texts: Readonly<Record<string, string>>): void {
  const root = pack.xml(part);
  for (const [name, text] of Object.entries(texts)) allNamed(root, name).forEach((each) => (each.children = [text]));
  pack.setXml(part, root);
}

async function main(): Promise<void> {
  const excelize = await init(join(dirname(require.resolve('excelize-wasm/package.json')), 'excelize.wasm.gz'));
  const file = excelize.NewFile();
  must(file.SetSheetName('Sheet1', SHEET));
  const style = (definition: object): number => must(file.NewStyle(definition as never)).style;
  const border = ['left', 'right', 'top', 'bottom'].map((Type) => ({ Type, Color: '999999', Style: 1 }));
  const font = { Family: '微软雅黑', Size: 10 };
  const title = style({
    Font: { ...font, Bold: true, Size: 16 },
    Alignment: { Horizontal: 'center', Vertical: 'center' },
  });
  const note = style({ Font: { ...font, Italic: true, Color: '666666' } });
  const header = style({
    Font: { ...font, Bold: true, Color: 'FFFFFF' },
    Fill: { Type: 'pattern', Pattern: 1, Color: ['2F5D8A'] },
    Alignment: { Horizontal: 'center', Vertical: 'center' },
    Border: border,
  });
  const cell = style({ Font: font, Border: border, Alignment: { Vertical: 'center' } });
  const middle = style({
    Font: { ...font, Bold: true },
    Border: border,
    Alignment: { Horizontal: 'center', Vertical: 'center', WrapText: true },
  });
  const date = style({
    Font: font,
    Border: border,
    CustomNumFmt: 'yyyy-mm-dd',
    Alignment: { Horizontal: 'center', Vertical: 'center' },
  });
  const subtotal = style({
    Font: { ...font, Bold: true },
    Fill: { Type: 'pattern', Pattern: 1, Color: ['EEF3F8'] },
    Border: border,
  });
  const put = (sheet: string, address: string, value: string | number, styleId: number): void => {
    must(file.SetCellValue(sheet, address, value));
    must(file.SetCellStyle(sheet, address, address, styleId));
  };

  put(SHEET, 'A1', '杭州云杉电子商务有限公司 2026年人员编制表', title);
  must(file.MergeCell(SHEET, 'A1', 'H1'));
  must(file.SetRowHeight(SHEET, 1, 34));
  put(SHEET, 'A2', '编制部门：综合部　　更新日期：2026年11月　　人员均为虚构', note);
  must(file.MergeCell(SHEET, 'A2', 'H2'));
  HEADERS.forEach((text, index) => put(SHEET, `${String.fromCharCode(65 + index)}4`, text, header));
  let row = 5;
  let ordinal = 1;
  for (const [department, lines] of DEPARTMENTS) {
    const first = row;
    for (const [position, name, id, manager, hired, remark] of lines) {
      put(SHEET, `A${row}`, ordinal, cell);
      must(file.SetCellStyle(SHEET, `B${row}`, `B${row}`, middle));
      [position, name, id, manager].forEach((text, index) => put(SHEET, `${'CDEF'[index]}${row}`, text, cell));
      put(SHEET, `G${row}`, serial(hired), date);
      put(SHEET, `H${row}`, remark, cell);
      row += 1;
      ordinal += 1;
    }
    put(SHEET, `B${first}`, department, middle);
    if (lines.length > 1) must(file.MergeCell(SHEET, `B${first}`, `B${row - 1}`));
    put(SHEET, `A${row}`, '小计', subtotal);
    must(file.SetCellFormula(SHEET, `D${row}`, `COUNTA(D${first}:D${row - 1})`));
    must(file.SetCellStyle(SHEET, `A${row}`, `H${row}`, subtotal));
    row += 1;
  }
  put(SHEET, `A${row}`, '合计', subtotal);
  must(file.SetCellFormula(SHEET, `D${row}`, `COUNTA(E5:E${row - 1})`));
  must(file.SetCellStyle(SHEET, `A${row}`, `H${row}`, subtotal));
  put(SHEET, `A${row + 2}`, '备注：试用期员工的考核表注明“试用期”；岗位名称以劳动合同为准。', note);
  put(SHEET, `A${row + 3}`, '制表人：何必　　审核：尤安', note);
  [6, 12, 15, 11, 10, 11, 13, 12].forEach((width, index) => {
    const name = String.fromCharCode(65 + index);
    must(file.SetColWidth(SHEET, name, name, width));
  });
  must(
    file.SetPanes(SHEET, { Freeze: true, XSplit: 0, YSplit: 4, TopLeftCell: 'A5', ActivePane: 'bottomLeft' } as never),
  );

  const overview = '部门人数';
  must(file.NewSheet(overview));
  put(overview, 'A1', '部门', header);
  put(overview, 'B1', '人数', header);
  DEPARTMENTS.forEach(([department, lines], index) => {
    put(overview, `A${index + 2}`, department, cell);
    put(overview, `B${index + 2}`, lines.length, cell);
  });
  must(
    file.AddChart(overview, 'D2', {
      Type: excelize.Col,
      Series: [{ Name: `${overview}!$B$1`, Categories: `${overview}!$A$2:$A$9`, Values: `${overview}!$B$2:$B$9` }],
      Title: [{ Text: '各部门人数' }],
    } as never),
  );
  must(file.SetColWidth(overview, 'A', 'A', 14));
  must(file.SetActiveSheet(0) ?? { error: null });
  const written = must(file.WriteToBuffer());
  writeFileSync(join(__dirname, '..', 'assets', 'sample-staffing.xlsx'), tidied(written.buffer as Uint8Array));
}

void main().then(() => process.exit(0));
