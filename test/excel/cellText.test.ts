import { toCell } from '../../src/excel/office/cellText';

test.each([
  '=1+1',
  '＝1+1',
  '１２３',
  '５０％',
  '上午 9:30',
  '下午3时',
  '#N/A',
  '＠SUM',
  '2026-11',
  '007',
  ' =A1',
  'TRUE',
  "'90后",
])('Excel would read %s as something else: it is handed over as a text', (text) =>
  expect(toCell(text)).toBe(`'${text}`),
);

test.each(['好样的', '第3季度', '完成3个项目，超出预期', 'A组'])('%s needs no apostrophe', (text) =>
  expect(toCell(text)).toBe(text),
);
