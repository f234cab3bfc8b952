import { GridView } from '../../../src/staffing/cells/gridView';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

/** The header of a column whose header rows hold these, from the top down; it stands away from the corner. */
function only(...cells: Cells) {
  const builder = sheet('名单')
    .startingAt(3, 2)
    .withRows(cells.map((cell) => [cell]));
  const view = new GridView(builder.withCell(cells.length + 5, 2, '末').grid());
  const rows = cells.map((_, row) => row + 3);
  return columnHeaders(view, rows, 2, 2)[0];
}

function headerOf(...cells: Cells) {
  const header = only(...cells);
  const meaning = header?.meaning ?? null;
  const field = meaning?.kind === 'field' ? Object.keys(meaning.fields).join() : null;
  const meant = meaning?.kind === 'other' ? meaning.purpose : field;
  return [header?.text, meant, header?.data];
}

test.each<[Cells, unknown[]]>([
  [['岗位'], ['岗位', 'position', false]],
  [[''], ['', null, false]],
  [['张伟'], ['张伟', null, true]],
  [['2023-05-01'], ['2023-05-01', null, true]],
  [['Q1'], ['Q1', null, false]],
  [['AQ1'], ['AQ1', null, true]],
  [['2026年'], ['2026年', null, false]],
  [['2026'], ['2026', null, false]],
  [['H3x1'], ['H3x1', null, true]],
  [['随便'], ['随便', null, false]],
  [['店长'], ['店长', null, true]],
  [['运营部'], ['运营部', null, true]],
  [['3人'], ['3人', null, true]],
  [['待招'], ['待招', 'plain', false]],
  [['招聘中'], ['招聘中', null, true]],
  [['12345'], ['12345', null, true]],
  [['A-001'], ['A-001', null, true]],
  [['13800001111'], ['13800001111', null, true]],
  [['110101199001011234'], ['110101199001011234', null, true]],
  [
    ['请把每个人的情况都写在下面这一栏里并且每月更新一次谢谢'],
    ['请把每个人的情况都写在下面这一栏里并且每月更新一次谢谢', null, true],
  ],
  // Two rows.
  [
    ['岗位', 'Position'],
    ['岗位 Position', 'position', false],
  ],
  [
    ['Position', '岗位'],
    ['岗位', 'position', false],
  ],
  [
    ['岗位', '岗位'],
    ['岗位', 'position', false],
  ],
  [
    ['人员信息', '姓名'],
    ['姓名', 'employeeName', false],
  ],
  [
    ['编制', '人数'],
    ['人数', 'headcount', false],
  ],
  [
    ['岗位信息', '人数'],
    ['人数', 'headcount', false],
  ],
  [
    ['调整前', '岗位'],
    ['岗位', 'plain', false],
  ],
  [
    ['紧急联系人', '姓名'],
    ['姓名', 'plain', false],
  ],
  [
    ['原任', '部门'],
    ['部门', 'plain', false],
  ],
  [
    ['原', '姓名'],
    ['姓名', 'plain', false],
  ],
  [
    ['家属', '手机'],
    ['手机', 'plain', false],
  ],
  [
    ['配偶', '随便'],
    ['随便', 'plain', false],
  ],
  [
    ['接替人', '姓名'],
    ['姓名', 'plain', false],
  ],
  [
    ['接替人', '岗位'],
    ['岗位', 'plain', false],
  ],
  [
    ['评分人', '工号'],
    ['工号', 'plain', false],
  ],
  [
    ['候选人', '所属部门'],
    ['所属部门', 'plain', false],
  ],
  [
    ['目标', '考核指标'],
    ['考核指标', 'kpi', false],
  ],
  // A group of somebody else, called "information" or not.
  [
    ['紧急联系人信息', '姓名'],
    ['姓名', 'plain', false],
  ],
  [
    ['上一家单位', '岗位'],
    ['岗位', 'plain', false],
  ],
  [
    ['前公司情况', '部门'],
    ['部门', 'plain', false],
  ],
  [
    ['导师', '姓名'],
    ['姓名', 'plain', false],
  ],
  [
    ['Previous employer', 'Title'],
    ['Title', 'plain', false],
  ],
  [
    ['Emergency contact details', 'Name'],
    ['Name', 'plain', false],
  ],
  [
    ['Manager', 'Title'],
    ['Title', 'plain', false],
  ],
  [
    ['Manager', 'Name'],
    ['Name', 'manager', false],
  ],
  [
    ['上家电商', '岗位'],
    ['岗位', 'position', false],
  ],
  [
    ['调整前情况', '岗位'],
    ['岗位', 'plain', false],
  ],
  [
    ['直接上级', '姓名'],
    ['姓名', 'manager', false],
  ],
  [
    ['直接上级信息', '姓名'],
    ['姓名', 'manager', false],
  ],
  [
    ['非目标', '岗位'],
    ['岗位', 'position', false],
  ],
  [
    ['目标值', '岗位'],
    ['岗位', 'position', false],
  ],
  // Two languages, or two halves of one name.
  [
    ['部门', 'Position'],
    ['部门 Position', 'department', false],
  ],
  [
    ['随便', 'Position'],
    ['Position', 'position', false],
  ],
  [
    ['岗位', 'Position', 'Position'],
    ['岗位 Position', 'position', false],
  ],
  [
    ['Name', 'First'],
    ['First', 'employeeName', false],
  ],
  [
    ['部门', '名称'],
    ['名称', 'department', false],
  ],
  [
    ['手机', '随便'],
    ['随便', null, false],
  ],
  [
    ['手机', 'X随'],
    ['X随', null, false],
  ],
  [
    ['手机', 'Xyz'],
    ['Xyz', 'contacts', false],
  ],
  [
    ['Phone', 'Xyz'],
    ['Xyz', null, false],
  ],
  [
    ['岗位', 'Xyz'],
    ['Xyz', 'position', false],
  ],
  [
    ['随便', '姓名'],
    ['姓名', 'employeeName', false],
  ],
  [
    ['', '姓名'],
    ['姓名', 'employeeName', false],
  ],
  [
    ['岗位', ''],
    ['岗位', 'position', false],
  ],
])('%j', (cells, expected) => {
  expect(headerOf(...cells)).toEqual(expected);
});

test('days side by side are headers, seven at least', () => {
  const data = (...cells: Cells) => {
    const view = new GridView(sheet('排班').withRow(cells).grid());
    return columnHeaders(view, [0], 0, cells.length - 1).map((header) => header.data);
  };
  expect(data('姓名', 1, 2, 3, 4, 5, 6, 7)).toEqual([false, false, false, false, false, false, false, false]);
  expect(data(6, 7, 8, 9, 10, 11, 12)).not.toContain(true);
  expect(data(1, 2, 3, 4, 5, 6)).toEqual([true, true, true, true, true, true]);
  expect(data(1, 2, 3, 4, 6, 7, 8, 9)).not.toContain(false);
  expect(data(9, 1, 2, 3, 4, 5, 6, 7)).toEqual([true, false, false, false, false, false, false, false]);
  expect(data(101, 102, 103, 104, 105, 106, 107)).not.toContain(false);
});

test('fields that a program numbers are headers, three at least and one after the other', () => {
  const data = (...cells: Cells) => {
    const view = new GridView(sheet('HRIS').withRow(cells).grid());
    return columnHeaders(view, [0], 0, cells.length - 1).map((header) => header.data);
  };
  expect(data('Name', 'Custom 8', 'Custom 9', 'Custom 10')).not.toContain(true);
  expect(data('UDF_01', 'UDF_02', 'UDF_03', 'E1002')).toEqual([false, false, false, true]);
  expect(data('E1', 'E2', 'X1')).toEqual([true, true, true]);
  expect(data('E3', 'E2', 'E1')).toEqual([true, true, true]);
});

test('a cell merged far down beside the list is no header of its column', () => {
  const header = (rowCount: number, rows = [0]) => {
    const builder = sheet('名单')
      .withRow(['运营部', '岗位'])
      .withRow(['', '店长'])
      .withRow(['', '美工'])
      .withRow(['', '客服']);
    const view = new GridView(builder.withMerge(0, 0, rowCount, 1).grid());
    return columnHeaders(view, rows, 0, 0)[0]?.text;
  };
  expect([header(1), header(2), header(3)]).toEqual(['运营部', '运营部', '']);
  expect([header(3, [0, 1]), header(4, [0, 1])]).toEqual(['运营部', '']);
});

test('of two headers one above the other the surer one counts', () => {
  const sureness = (...cells: Cells) => {
    const meaning = only(...cells)?.meaning;
    return meaning?.kind === 'field' ? Object.values(meaning.fields) : [];
  };
  expect(sureness('人数')).toEqual([0.6]);
  expect(sureness('编制', '人数')).toEqual([1]);
  expect(sureness('数据', '人数')).toEqual([0.6]);
  expect(sureness('Title')).toEqual([0.75]);
  expect(sureness('岗位', 'Title')).toEqual([1]);
  expect(sureness('Title', '岗位')).toEqual([1]);
});
