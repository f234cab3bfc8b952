import { draftName, draftNames } from '../../src/registry/draftNames';

test('a draft is named by digits and letters', () => {
  expect([1, 9, 10, 35, 36, 200].map(draftName)).toEqual(['_1', '_9', '_a', '_z', '_10', '_5k']);
});

test('the names of drafts are those noted one by one and those from one to another, copies that Excel names not among them', () => {
  const copy = { copyOf: '模板', name: '模板 (2)' };
  expect(draftNames(['_k', { first: 34, last: 37 }, copy, { first: 3, last: 2 }])).toEqual([
    '_k',
    '_y',
    '_z',
    '_10',
    '_11',
  ]);
});
