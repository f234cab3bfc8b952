import type { ColumnKey, TableKey } from '../../../../src/catalogue/company/sheets/columns';
import { readCompanySheets } from '../../../../src/catalogue/company/read/readCompanySheets';
import type { CellValue } from '../../../../src/base/grid';
import type { CatalogueSource } from '../../../../src/catalogue/company/source';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { bundledSource, EditedSheets } from '../companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

/** A cell of a table by the value of another column in its row. */
interface At {
  readonly table: TableKey;
  readonly key: readonly [ColumnKey, CellValue];
  readonly column: ColumnKey;
}

const role = (column: ColumnKey): At => ({ table: 'roles', key: ['id', 'R06'], column });
const kpi = (column: ColumnKey): At => ({ table: 'kpis', key: ['role', '运营专员'], column });
const library = (column: ColumnKey): At => ({ table: 'indicators', key: ['id', 'promotion-cost-ratio'], column });
const duty = (column: ColumnKey): At => ({ table: 'duties', key: ['role', '运营专员'], column });

const roleName = (chinese: string): string =>
  bundled.facts.roles.find(({ name }) => name['zh-CN'] === chinese)?.name['en-US'] ?? '';

/** Letters of the columns the cases below look at. */
const LETTER: Readonly<Record<string, string>> = {
  'roles.id': 'A',
  'roles.nameZh': 'B',
  'roles.department': 'D',
  'roles.level': 'E',
  'roles.aliases': 'F',
  'roles.reportsTo': 'G',
  'roles.assessors': 'H',
  'kpis.role': 'A',
  'kpis.indicator': 'C',
  'kpis.weight': 'D',
  'kpis.target': 'E',
  'kpis.rule': 'F',
  'indicators.unit': 'E',
  'indicators.target': 'H',
  'indicators.rule': 'I',
  'duties.role': 'A',
  'duties.dutyZh': 'C',
};
const NAMES: Readonly<Record<TableKey, string>> = {
  roles: '岗位库',
  duties: '岗位库-职责',
  kpis: '岗位库-岗位指标',
  indicators: '岗位库-指标库',
  departments: '岗位库-部门',
  titles: '岗位库-岗位对照',
};

describe('a problem on the sheets', () => {
  it.each<[string, At, CellValue]>([
    ['weightsNot100', kpi('weight'), 0.5],
    ['weightMissing', kpi('weight'), ''],
    ['numberUnreadable', kpi('weight'), '很多'],
    ['indicatorUnknown', kpi('indicator'), '心情指数'],
    ['indicatorMissing', kpi('indicator'), ''],
    ['roleUnknown', kpi('role'), '月球站长'],
    ['roleMissing', duty('role'), ''],
    ['ruleKindUnknown', kpi('rule'), '看着办'],
    ['ruleClauseUnknown', library('rule'), '扣分：高于目标；每1%扣5分；心情好不扣'],
    ['rulePercentSignMissing', library('rule'), '扣分：高于目标；每1扣5分'],
    ['ruleEmpty', library('rule'), ''],
    ['ruleAgainstDirection', library('rule'), '扣分：低于目标；每1%扣5分'],
    ['percentSignMissing', library('target'), 95],
    ['numberUnreadable', library('target'), '5万'],
    ['choiceUnknown', library('unit'), '斤'],
    ['choiceMissing', role('level'), ''],
    ['departmentMissing', role('department'), ''],
    ['idMalformed', role('id'), '岗位6'],
    ['superiorUnknown', role('reportsTo'), '玉皇大帝'],
    ['assessorUnknown', role('assessors'), '玉皇大帝'],
    ['reportsToCycle', { table: 'roles', key: ['id', 'R06'], column: 'reportsTo' }, '运营专员'],
    ['listQuoteOpen', role('aliases'), '"没有结束'],
    ['withinUnknown', role('aliases'), '专员?@月球部'],
    ['aliasIsRoleName', role('aliases'), '美工专员'],
    ['cellError', role('aliases'), '#REF!'],
    ['dutyEmpty', duty('dutyZh'), ''],
  ])('%s is reported with its cell', (code, { table, key: [keyColumn, keyValue], column }, value) => {
    const sheets = new EditedSheets(bundled);
    const row = sheets.rowOf(table, keyColumn, keyValue);
    sheets.set(table, row, column, value);
    if (column === 'dutyZh') sheets.set(table, row, 'dutyEn', '');
    expect(sheets.errors()).toContain(`${NAMES[table]}!${LETTER[`${table}.${column}`]}${row + 5} ${code}`);
  });

  it('is said alone where it is the only one', () => {
    const sheets = new EditedSheets(bundled);
    sheets.set('kpis', sheets.rowOf('kpis', 'role', '运营专员'), 'indicator', '心情指数');
    expect(sheets.errors()).toHaveLength(1);
  });

  it('is a name that another role has', () => {
    const sheets = new EditedSheets(bundled);
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'nameZh', '美工专员');
    const later = sheets.rowOf('roles', 'nameEn', roleName('美工专员'));
    expect(sheets.errors()).toContain(`岗位库!B${later + 5} nameTwice`);
    expect(sheets.errors().filter((error) => !error.includes('!F'))).toHaveLength(1);
  });

  it('is an alias that two roles claim', () => {
    const sheets = new EditedSheets(bundled);
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'aliases', '平面搬砖');
    const other = sheets.rowOf('roles', 'id', 'R07');
    sheets.set('roles', other, 'aliases', '平面搬砖');
    expect(sheets.errors()).toEqual([`岗位库!F${other + 5} aliasClash`]);
  });

  it('is an id stated twice, with the first one', () => {
    const sheets = new EditedSheets(bundled);
    const row = sheets.rowOf('roles', 'id', 'R07');
    const read = sheets.set('roles', row, 'id', 'r06').read();
    const twice = read.ok ? undefined : read.error.find(({ code }) => code === 'idTwice');
    expect(twice).toMatchObject({
      cell: `A${row + 5}`,
      params: { first: `A${sheets.rowOf('roles', 'id', 'R06') + 5}` },
    });
  });

  it('is a role without duties or indicators', () => {
    const sheets = new EditedSheets(bundled).add('roles', { nameZh: '新岗位', department: '运营部', level: '专员' });
    const row = sheets.rows('roles').length + 4;
    expect(sheets.errors()).toEqual([`岗位库!A${row} indicatorCount`, `岗位库!A${row} dutyCount`]);
  });

  it('is a missing sheet or column', () => {
    const sheets = new EditedSheets(bundled);
    sheets.sheets.delete('duties');
    sheets.change('kpis', (lines) => lines.map((line) => line.map((cell) => (cell === '权重' ? '' : cell))));
    const read = sheets.read();
    expect(read.ok ? [] : read.error).toMatchObject([
      { code: 'sheetMissing', sheet: '岗位库-职责', cell: '' },
      { code: 'columnMissing', sheet: '岗位库-岗位指标', params: { column: '权重' } },
    ]);
  });

  it('is a table that stands on two sheets', () => {
    const [roles] = new EditedSheets(bundled).values();
    const values = new EditedSheets(bundled).values();
    if (!roles) throw new Error('no sheet');
    const read = readCompanySheets([...values, { ...roles, name: 'Role catalogue' }], {
      base: bundled,
      taken: [],
      allTexts: companyTexts('zh-CN'),
    });
    expect(read.ok ? [] : read.error).toMatchObject([
      { code: 'sheetTwice', sheet: 'Role catalogue', params: { other: '岗位库' } },
    ]);
  });

  it('is advice where a company may decide otherwise', () => {
    const sheets = new EditedSheets(bundled);
    const row = sheets.rowOf('roles', 'id', 'R06');
    sheets.set('roles', row, 'qualificationsZh', '限女性，25岁以下');
    const { advice } = sheets.reading();
    expect(advice.map(({ code, severity, cell }) => [code, severity, cell])).toContainEqual([
      'forbiddenQualification',
      'advice',
      `L${row + 5}`,
    ]);
  });

  it('names people’s words, not ids', () => {
    const sheets = new EditedSheets(bundled);
    const row = sheets.rowOf('roles', 'id', 'R06');
    const read = sheets.set('roles', row, 'aliases', '美工专员').read();
    const problem = read.ok ? undefined : read.error.find(({ code }) => code === 'aliasIsRoleName');
    expect(problem?.params).toMatchObject({ entry: '运营专员', other: '美工专员', title: '美工专员' });
  });
});
