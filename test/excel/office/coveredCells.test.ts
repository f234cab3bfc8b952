import { parseArea, type Area } from '../../../src/base/address';
import { blankWhereCovered, coveredCells } from '../../../src/excel/office/coveredCells';

const area = (address: string): Area => parseArea(address) as Area;

const TEMPLATE = {
  merges: ['B1:C2', 'A3:B3', 'A4:B4'].map(area),
  formulas: [
    ['姓名', '{{姓名}}', '', 'A'],
    ['', '', '留下的', ''],
    ['说明', '', '', ''],
    ['指标', '', '', ''],
  ],
};

test('only blank cells under merged ones are covered, and none of rows that move', () => {
  expect([...coveredCells(TEMPLATE, Infinity)].sort()).toEqual(['0,2', '1,1', '2,1', '3,1']);
  expect([...coveredCells(TEMPLATE, 3)].sort()).toEqual(['0,2', '1,1', '2,1']);
});

test('a block leaves alone what could hold anything, and writes what it wrote', () => {
  const block = {
    row: 0,
    column: 0,
    contents: [
      [null, '张三', null, null],
      [null, null, null, '北京'],
    ],
  };
  expect(blankWhereCovered(block, coveredCells(TEMPLATE, Infinity))).toEqual({
    row: 0,
    column: 0,
    contents: [
      [null, '张三', '', null],
      [null, '', null, '北京'],
    ],
  });
});
