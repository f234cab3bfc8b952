import { settingsIn } from '../../src/packs/make/formulaScope';

const scope = {
  settings: '考核设置',
  cards: new Set(['张三', "O'Hara"]),
  defined: new Set(['考核设置', '张三', '李四', '编制', 'table1', 'pay rate'].map((name) => name.toLowerCase())),
};
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({ row, column, rowCount, columnCount });

test.each([
  ['=SUM(A1:B2)', []],
  ["='考核设置'!$B$4&考核设置!B6", [at(3, 1), at(5, 1)]],
  ['=COUNT(考核设置!$B$12:$B$19)', [at(11, 1, 8)]],
  ["='O''Hara'!A1+张三!B2", []],
  ['=IF(A1="李四!A1","李四","")', []],
])('%s points at nothing outside the pack', (formula, areas) => {
  expect(settingsIn(formula, scope)).toEqual(areas);
});

test.each([
  '=李四!A1',
  "='李四'!A1",
  '=SUM(张三:李四!A1)',
  "=SUM('张三:李四'!A1)",
  "='[旧.xlsx]张三'!A1",
  '=[1]张三!A1',
  '=SUM(Table1[实发])',
  '=编制*2',
  '=INDIRECT("张三!A1")',
  '=CELL("filename")',
  '=SUM(考核设置!A:H)',
  '=SUM(考核设置!$A$1:$H$200)',
  '=SUM(考核设置!1:3)',
])('%s may', (formula) => {
  expect(settingsIn(formula, scope)).toBeNull();
});
