import { readTalk } from '../../../src/scorecard/followUp/readTalk';

const zh = {
  interview: '面谈记录',
  opinion: '员工意见',
  objection: '理由：',
  delivery: '送达日期与方式',
  refused: '拒签的：',
};
const en = { interview: 'Talk', opinion: 'View', objection: 'Why:', delivery: 'Delivered', refused: 'Refused:' };

test('entries stand right of their labels, in any column and language; a label is no entry', () => {
  const card = [
    ['', 'Talk', '', 'talked for an hour'],
    ['View', 'objects', '', 'Why:', 'sick for two weeks'],
    ['Delivered', '', 'Refused:', ''],
  ];
  expect(readTalk(card, [zh, en])).toEqual({
    interview: 'talked for an hour',
    opinion: 'objects',
    objection: 'sick for two weeks',
    delivery: '',
    refused: '',
  });
});

test('a template without these places has no entries', () => {
  const none = { interview: '', opinion: '', objection: '', delivery: '', refused: '' };
  expect(readTalk([['姓名', '张三']], [zh])).toEqual(none);
});
