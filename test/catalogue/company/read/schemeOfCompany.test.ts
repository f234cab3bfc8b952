import { readCheckedSheets } from '../../../../src/catalogue/company/read/readCompanySheets';
import { schemeProblemsOf, type CompanySchemeProblem } from '../../../../src/catalogue/company/read/schemeOfCompany';
import type { CatalogueSource } from '../../../../src/catalogue/company/source';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { bundledSource, EditedSheets } from '../companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

function found(sheets: EditedSheets): readonly CompanySchemeProblem[] {
  const options = { base: bundled, taken: [], allTexts: companyTexts('zh-CN') };
  const read = readCheckedSheets(sheets.values(), options);
  if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 5), null, 1));
  return read.value.scheme;
}

test('the bundled catalogue passes, on no sheet', () => {
  expect(schemeProblemsOf(bundled, 'zh-CN')).toEqual([]);
});

test('each fault on the sheets is found with its cell and with names instead of ids', () => {
  const sheets = new EditedSheets(bundled);
  const kpi = sheets.rowOf('kpis', 'role', '运营专员');
  const weights = [0.45, 0.03, 0.17];
  weights.forEach((weight, index) => sheets.set('kpis', kpi + index, 'weight', weight));
  sheets.set('kpis', kpi + 3, 'rule', '比率：越高越好，最低100分，最高120分');
  const score = sheets.rowOf('indicators', 'id', 'store-experience-score');
  sheets.set('indicators', score, 'target', 6);
  const veto = sheets.rowOf('indicators', 'id', 'serious-platform-violation');
  sheets.set('indicators', veto, 'definitionZh', '店铺被平台判定为严重违规的次数');
  sheets.set('indicators', veto, 'formulaZh', '按次数统计');
  sheets.set('indicators', veto, 'dataSourceZh', '待定');
  const duty = sheets.rowOf('duties', 'role', '运营专员');
  sheets.set('duties', duty, 'dutyZh', '形象气质佳，接待来访的供应商');
  const role = sheets.rowOf('roles', 'id', 'R01');
  sheets.set('roles', role, 'outsideAssessorZh', '').set('roles', role, 'outsideAssessorEn', '');

  const at = (column: string, row: number): string => `${column}${row + 5}`;
  const line = ({ code, sheet, cell, params }: CompanySchemeProblem) => ({ code, sheet, cell, entry: params.entry });
  expect(found(sheets).map(line)).toEqual([
    { code: 'targetImpossible', sheet: '岗位库-指标库', cell: at('H', score), entry: '店铺真实体验分' },
    { code: 'triviallyFull', sheet: '岗位库-岗位指标', cell: at('F', kpi + 3), entry: '运营专员' },
    { code: 'dataSourceMissing', sheet: '岗位库-指标库', cell: at('N', veto), entry: '平台严重违规次数' },
    { code: 'vetoWithoutFault', sheet: '岗位库-指标库', cell: at('J', veto), entry: '平台严重违规次数' },
    { code: 'weightOutside', sheet: '岗位库-岗位指标', cell: at('D', kpi), entry: '运营专员' },
    { code: 'weightOutside', sheet: '岗位库-岗位指标', cell: at('D', kpi + 1), entry: '运营专员' },
    { code: 'noAssessor', sheet: '岗位库', cell: at('H', role), entry: '总经理' },
    { code: 'forbiddenGround', sheet: '岗位库-职责', cell: at('C', duty), entry: '运营专员' },
  ]);
});

test('a text that stands for both languages is judged in the one it is written in', () => {
  const sheets = new EditedSheets(bundled);
  const veto = sheets.rowOf('indicators', 'id', 'serious-platform-violation');
  for (const column of ['definitionEn', 'formulaEn', 'dataSourceEn'] as const) {
    sheets.set('indicators', veto, column, '');
  }
  expect(found(sheets)).toEqual([]);
  sheets.set('indicators', veto, 'dataSourceZh', '无');
  expect(found(sheets)).toMatchObject([{ code: 'dataSourceMissing', params: { language: 'zh-CN' } }]);
});
