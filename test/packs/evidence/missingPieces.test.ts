import { missingPieces, type EvidenceMonth } from '../../../src/packs/evidence/evidence';

const whole: EvidenceMonth = {
  period: '2026-11',
  number: '2026-11/E1',
  card: { kind: 'here', sheet: '张三' },
  confirmedOn: '2026-11-03',
  total: 81.5,
  grade: '良好',
  coefficient: 1,
  closedOn: '2026-12-01',
  differs: false,
  remarks: [],
  talk: { interview: '谈过', opinion: '无异议', objection: '', delivery: '当面', refused: '' },
  isObjected: false,
  measures: 0,
  followUp: [],
  isMarked: false,
  secondLevel: { confirmer: '王总', date: '2026-12-01' },
};
const lacks = (change: Partial<EvidenceMonth>) => missingPieces({ ...whole, ...change });

test('a month with everything lacks nothing, and so does one that nobody knows of', () => {
  expect(lacks({})).toEqual([]);
  expect(lacks({ card: { kind: 'unknown' }, confirmedOn: null, talk: null })).toEqual([]);
});

test('each piece that is not there is named', () => {
  expect(lacks({ card: { kind: 'none' }, confirmedOn: null })).toEqual(['card']);
  expect(lacks({ card: { kind: 'archived' }, talk: null })).toEqual(['archivedCard']);
  expect(lacks({ card: { kind: 'history' }, talk: null })).toEqual(['cardSheet']);
  expect(lacks({ confirmedOn: null, total: null, closedOn: null })).toEqual(['closing', 'total', 'confirmation']);
  expect(lacks({ differs: true })).toEqual(['sameResult']);
  const blank = { interview: '', opinion: '', objection: '', delivery: '', refused: '' };
  expect(lacks({ talk: blank })).toEqual(['interview', 'opinion', 'delivery']);
  expect(
    lacks({ talk: { ...blank, interview: '谈过', opinion: '有异议', refused: '李四见证' }, isObjected: true }),
  ).toEqual(['appeal']);
  expect(lacks({ secondLevel: { confirmer: '王总', date: '' } })).toEqual(['secondLevel']);
  expect(lacks({ secondLevel: null })).toEqual(['secondLevel']);
});

test('a plan is missing only where the month is marked for review', () => {
  expect(lacks({ isMarked: true })).toEqual(['plan']);
  expect(lacks({ isMarked: true, measures: 1 })).toEqual([]);
  expect(lacks({ isMarked: true, followUp: ['改进计划 张三'] })).toEqual([]);
});
