import { placedContents } from '../../../src/base/gatherBlocks';
import { formula, type Block } from '../../../src/base/sheetDrawing';
import { cutForHead } from '../../../src/excel/office/headTexts';

const head: Block[] = [{ row: 1, column: 2, contents: [['林小满'], ['E1001']] }];

test('a text in a row of the head is written with it, and what Excel may take otherwise beside looks and formats is not', () => {
  const blocks: Block[] = [
    { row: 1, column: 8, contents: [['主播', formula('=A1'), 0.5, '一\n二', '返回汇总']] },
    { row: 2, column: 8, contents: [['转化率']] },
    { row: 9, column: 0, contents: [['职责']] },
  ];
  const link = { row: 1, column: 12, text: '返回汇总', sheet: '绩效汇总' };
  const { before, withHead } = cutForHead({ blocks, link }, head, 2);
  expect(withHead).toEqual([{ row: 1, column: 8, content: '主播' }]);
  const both = [...placedContents(before), ...withHead];
  expect(both).toHaveLength(placedContents(blocks).length);
  expect(both).toEqual(expect.arrayContaining(placedContents(blocks)));
});

test('a body without such texts is written as it is', () => {
  const blocks: Block[] = [{ row: 9, column: 0, contents: [['职责']] }];
  expect(cutForHead({ blocks, link: null }, head, 2)).toEqual({ before: blocks, withHead: [] });
});
