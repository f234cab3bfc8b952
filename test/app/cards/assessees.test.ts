import { findAssessees, type AssessedPeriod, type UnnamedPlaces } from '../../../src/app/cards/assessees';
import { inspectionFrom } from '../../../src/app/list/inspect';
import { NEW_EMPLOYMENT } from '../../../src/scorecard/employment/employmentRules';
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

async function found(list: SheetBuilder, unnamed: UnnamedPlaces, onlyRow?: number, when?: AssessedPeriod) {
  const contents = [list.build()];
  const reason = { code: 'unknown', params: {} } as const;
  const match = () => ({ outcome: 'none', roleId: null, confidence: 0, reason, candidates: [] }) as const;
  const inspection = inspectionFrom(findStaffingTable(contents), contents, { match, ofLists: () => match });
  if (!inspection.ok) throw new Error('no list');
  const rows = inspection.value.rows.filter(({ row }) => onlyRow === undefined || row.row === onlyRow);
  return findAssessees(rows, () => 'R06', await bundledCatalogue('zh-CN'), unnamed, when);
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

test('who has left, is not hired yet or is away gets no card for the period, each with what the list says', async () => {
  const list = sheet('花名册')
    .withHeader(['部门', '岗位', '姓名', '状态', '入职日期', '离职日期'])
    .withRows([
      ['运营部', '店长', '程知遥', '在职', '2021-03-01', null],
      ['运营部', '店长', '陆修', '离职', '2021-03-01', '2026-10-20'],
      ['运营部', '店长', '何小雅', '离职', '2021-03-01', '2026-11-20'],
      ['运营部', '店长', '苏映川', '试用期', '2026-11-16', null],
      ['运营部', '店长', '顾南', '产假', '2021-03-01', null],
      ['运营部', '店长', '韩青（试用期）', '', '2026-10-08', null],
      ['运营部', '店长', '叶舟', '离职', '2021-03-01', null],
      ['运营部', '店长', '白露', '', '2026-12-01', null],
      ['运营部', '店长', '许默（2026-11-13离职）', '', '2021-03-01', null],
      ['运营部', '店长', '沈澜', '离职（2026.11.12）', '2021-03-01', null],
    ]);
  const in2026 = (period: string) => found(list, 'placesOnly', undefined, { period, rules: NEW_EMPLOYMENT });
  const november = await in2026('2026-11');
  expect(november.people.map(({ name, status }) => [name, status])).toEqual([
    ['程知遥', undefined],
    ['何小雅', { leftOn: '2026-11-20' }],
    ['苏映川', { probationUntil: '2026-11-30', joinedOn: '2026-11-16' }],
    ['韩青', { probationUntil: '2026-11-30' }],
    ['许默', { leftOn: '2026-11-13' }],
    ['沈澜', { leftOn: '2026-11-12' }],
  ]);
  expect(november.notAssessed.map(({ name, reason, note }) => [name, reason, note])).toEqual([
    ['陆修', 'left', '离职'],
    ['顾南', 'away', '产假'],
    ['叶舟', 'left', '离职'],
    ['白露', 'notYetHired', '2026-12-01'],
  ]);
  // Whoever left in November was there in October.
  const october = await in2026('2026-10');
  expect(october.people.map(({ name }) => name)).toContain('何小雅');
  expect(october.people.map(({ name }) => name)).toContain('陆修');
});
