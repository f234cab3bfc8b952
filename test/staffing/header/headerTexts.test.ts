import { GridView } from '../../../src/staffing/cells/gridView';
import { columnHeaders } from '../../../src/staffing/header/headerTexts';
import { sheet } from '../../support/sheetBuilder';

type Cells = readonly (string | number | null)[];

/** The headers of a column whose header rows hold these, from the top down. */
function headerOf(...cells: Cells) {
  const builder = sheet('名单').withRows(cells.map((cell) => [cell]));
  const view = new GridView(builder.withCell(cells.length + 2, 0, '末').grid());
  const [header] = columnHeaders(
    view,
    cells.map((_, row) => row),
    0,
    0,
  );
  const { meaning } = header ?? {};
  const meant = meaning?.kind === 'field' ? Object.keys(meaning.fields).join() : (meaning?.purpose ?? null);
  return [header?.text, meant, header?.data];
}

test.each<[Cells, unknown[]]>([
  [['岗位'], ['岗位', 'position', false]],
  [[''], ['', null, false]],
  [['张伟'], ['张伟', null, true]],
  [['2023-05-01'], ['2023-05-01', null, true]],
  [['Q1'], ['Q1', null, false]],
  [['2026年'], ['2026年', null, false]],
  [['2026'], ['2026', null, false]],
  [['H3x1'], ['H3x1', null, true]],
  [['随便'], ['随便', null, false]],
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
  expect(data(1, 2, 3, 4, 5, 6)).toEqual([true, true, true, true, true, true]);
  expect(data(1, 2, 3, 4, 6, 7, 8, 9)).not.toContain(false);
  expect(data(9, 1, 2, 3, 4, 5, 6, 7)).toEqual([true, false, false, false, false, false, false, false]);
  expect(data(101, 102, 103, 104, 105, 106, 107)).not.toContain(false);
});

test('a cell merged far down beside the list is no header of its column', () => {
  const header = (rowCount: number) => {
    const builder = sheet('名单')
      .withRow(['运营部', '岗位'])
      .withRow(['', '店长'])
      .withRow(['', '美工'])
      .withRow(['', '客服']);
    const view = new GridView(builder.withMerge(0, 0, rowCount, 1).grid());
    return columnHeaders(view, [0], 0, 0)[0]?.text;
  };
  expect([header(1), header(2), header(3)]).toEqual(['运营部', '运营部', '']);
});
