import { askedPositions } from '../../../src/app/list/positions';
import { sheet } from '../../support/sheetBuilder';
import { inspectionOf, sure, unsure } from '../../taskpane/support/inspection';

test('a position is asked about once for each department, and one that matches nothing is not', () => {
  const list = sheet('编制表')
    .withHeader(['部门', '岗位', '姓名'])
    .withRows([
      ['运营部', '主管', '甲一'],
      ['运营部', '主管 ', '乙二'],
      ['客服部', '主管', '丙三'],
      ['客服部', '阿米巴推进', '丁四'],
      ['客服部', '店长', '戊五'],
    ]);
  const { rows } = inspectionOf(list, { 主管: unsure('R04'), 店长: sure('R01') });
  expect(askedPositions(rows)).toBe(2);
  expect(askedPositions(rows.slice(3))).toBe(0);
});
