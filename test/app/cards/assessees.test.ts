import { findAssessees, type UnnamedPlaces } from '../../../src/app/cards/assessees';
import { inspectionFrom } from '../../../src/app/list/inspect';
import { findStaffingTable } from '../../../src/staffing/lists/findStaffingTable';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';

const HEADER = ['部门', '岗位', '编制人数', '姓名'];
const MIXED = sheet('编制表')
  .withHeader(HEADER)
  .withRows([
    ['运营部', '店长', 1, '程知遥'],
    ['运营部', '运营专员', 3, '陆修'],
    ['运营部', '美工', 2, null],
    ['客服部', '售前客服', 5, null],
    ['客服部', '客服主管', 1, '何小雅'],
  ]);
const PLACES = sheet('岗位编制')
  .withHeader(HEADER.slice(0, 3))
  .withRows([
    ['客服部', '售前客服', 3],
    ['客服部', '客服主管', 1],
  ]);

async function found(list: SheetBuilder, unnamed: UnnamedPlaces, onlyRow?: number) {
  const contents = [list.build()];
  const reason = { code: 'unknown', params: {} } as const;
  const match = () => ({ outcome: 'none', roleId: null, confidence: 0, reason, candidates: [] }) as const;
  const inspection = inspectionFrom(findStaffingTable(contents), contents, { match });
  if (!inspection.ok) throw new Error('no list');
  const rows = inspection.value.rows.filter(({ row }) => onlyRow === undefined || row.row === onlyRow);
  return findAssessees(rows, () => 'R06', await bundledCatalogue('zh-CN'), unnamed);
}

test('a list that names people gives no more cards than it has rows with people, unless places are asked for', async () => {
  const { people, notAssessed } = await found(MIXED, 'placesOnly');
  expect(people.map(({ name }) => name)).toEqual(['程知遥', '陆修', '何小雅']);
  expect(notAssessed.map(({ row, reason }) => [row, reason])).toEqual([
    [3, 'unnamed'],
    [4, 'unnamed'],
  ]);
  expect((await found(MIXED, 'perPlace')).people).toHaveLength(10);
});

test('the same where only a row without a name is built', async () => {
  expect((await found(MIXED, 'placesOnly', 4)).people).toEqual([]);
});

test('a list that names nobody gives a card for each place', async () => {
  const { people } = await found(PLACES, 'placesOnly');
  expect(people.map(({ name, ordinal }) => [name, ordinal])).toEqual([
    ['', 1],
    ['', 2],
    ['', 3],
    ['', 1],
  ]);
});
