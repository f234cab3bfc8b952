import { openTestWorkbook } from '../embedded/openTestWorkbook';

/** A line is written cell by cell; `null` leaves the cell alone. */
/** Who gets a card: all but the one who has left and the one whose position no role is known for. */
export const CARDS = 11;
export const LEAVER = '林知秋';
export const STRANGER = '秦大河';
/** In pre-sales service, with seven indicators that are scored by rule. */
export const SELLER = '吴晓月';
/** A packer: four indicators scored by rule, one (the fifth) by the manager. */
export const PACKER = '沈小荷';

type Line = readonly (string | number | null)[];

/** One person has left (状态), one position belongs to another trade, one (运营/美工) is for the reader to decide. */
const OPERATIONS: readonly Line[] = [
  ['星河电商 运营部人员名单'],
  ['更新：2026年11月    单位：人'],
  ['序号', '岗位', '姓名', '工号', '直属上级', '状态', '入职日期'],
  [1, '天猫店长', '温如是', 'Y001', '', '在职', 43514],
  [2, '运营专员', '乔一木', 'Y002', '温如是', '在职', 44774],
  [3, '运营专员', '林知秋', 'Y003', '温如是', '离职', 45019],
  [4, '运营/美工', '许未央', 'Y004', '温如是', '在职', 45208],
  [5, '店铺运营助理', '白小川', 'Y005', '温如是', '试用期', 45838],
  [null, '小计', '5人'],
];

const SERVICE: readonly Line[] = [
  ['岗位', '姓名', '工号', '直属上级', '状态', '入职日期', '备注'],
  ['客服主管', '周知行', 'K001', '', '在职', 43325, ''],
  ['售前客服', '吴晓月', 'K002', '周知行', '在职', 44851, '早班'],
  ['售前客服', '郑明好', 'K003', '周知行', '在职', 45068, '晚班'],
  ['售后客服', '冯春生', 'K004', '周知行', '在职', 44501, ''],
];

const WAREHOUSE: readonly Line[] = [
  ['仓储部'],
  [],
  ['岗位信息', null, '人员信息'],
  ['岗位', '编制', '姓名', '工号', '备注'],
  ['仓库主管', 1, '卫东来', 'C001', ''],
  ['打包员', 2, '沈小荷', 'C002', '早班'],
  ['打包员', null, '韩秋生', 'C003', '晚班'],
  ['挖掘机司机', 1, '秦大河', 'C004', ''],
];

const NOTES: readonly Line[] = [['填表说明'], ['1. 每月5日前由各部门更新。'], ['2. 离职人员保留到当月底。']];

/** A workbook with a sheet for each department, no two of them laid out alike, and a page of notes. All people are invented. */
export async function departmentBook(): Promise<Uint8Array> {
  const book = await openTestWorkbook();
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getFirst().name = '运营部';
    const write = (name: string, lines: readonly Line[]): Excel.Worksheet => {
      const sheet = name === '运营部' ? worksheets.getItem(name) : worksheets.add(name);
      lines.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== null && value !== '') sheet.getCell(row, column).values = [[value]];
        }),
      );
      return sheet;
    };
    const operations = write('运营部', OPERATIONS);
    operations.getRange('A1:G1').merge();
    operations.getRange('A3:G3').format.font.bold = true;
    operations.getRange('G4:G8').numberFormat = Array.from({ length: 5 }, () => ['yyyy-mm-dd']);
    write('客服部', SERVICE);
    const warehouse = write('仓储部', WAREHOUSE);
    warehouse.getRange('A3:B3').merge();
    warehouse.getRange('C3:E3').merge();
    warehouse.getRange('B6:B7').merge();
    write('说明', NOTES);
    for (const sheet of [operations, warehouse]) sheet.getRange('A:G').format.columnWidth = 80;
    operations.activate();
    await context.sync();
  });
  return book.save();
}
