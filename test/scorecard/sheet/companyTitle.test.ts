import { formula } from '../../../src/base/sheetDrawing';
import { behindCompany, companyTitle, joinedTitle } from '../../../src/scorecard/sheet/companyTitle';

test('words of letters are set apart from the company by a blank, Chinese ones are not', () => {
  expect(['Performance pay', ' Performance pay', '绩效工资表'].map(behindCompany)).toEqual([
    ' Performance pay',
    ' Performance pay',
    '绩效工资表',
  ]);
  expect(companyTitle("'Settings'!$B$4", 'The "best"')).toEqual(formula(`='Settings'!$B$4&" The ""best"""`));
});

test('a title as it was before is told from one with the blank, and nothing else is touched', () => {
  expect(joinedTitle(`='S'!$B$4&" Performance summary "&'S'!$B$5`)).toBe(`='S'!$B$4&"Performance summary "&'S'!$B$5`);
  const others = [`='S'!$B$4&"绩效汇总 "`, `=IF(A1="x"," y"&" z",1)`, '=A1'];
  expect(others.map(joinedTitle)).toEqual(others);
});
