import { sheetsInFormula } from '../../src/base/formulaSheets';

const named = (formula: string): string[] =>
  sheetsInFormula(formula).map(({ first, last }) => (first === last ? first : `${first}…${last}`));

test.each([
  ['=张三!N20', ['张三']],
  [`='张三 2026-11'!$N$20*2`, ['张三 2026-11']],
  [`=SUM('O''Neil 2026-11'!A1:B2,Sheet1!C3)`, [`O'Neil 2026-11`, 'Sheet1']],
  [`=AVERAGE('一月 甲:三月 乙'!B2)`, ['一月 甲…三月 乙']],
  ['=SUM(Q1:Q4!B2)', ['Q1…Q4']],
  [`="'张三 2026-11'!A1"`, []],
  [`=HYPERLINK("#'张三 2026-11'!A1","打开")`, []],
  [`=INDIRECT("'张三 2026-11'!A1")+B1`, ['张三 2026-11']],
  [`='C:\\表\\[旧.xlsx]张三'!A1+[1]李四!B2+'[旧.xlsx]王五'!C3`, []],
  ['=A1&"!"', []],
  ["'张三!A1", []],
  ['张三!A1', []],
])('%s names %j', (formula, sheets) => {
  expect(named(formula)).toEqual(sheets);
});
