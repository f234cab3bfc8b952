import { namesakeMarks } from '../../../src/scorecard/people/namesakes';

const card = (number: string, name: string) => ({ number, name });

test.each([
  ['a staff id', card('2026-11/E017', '王磊'), 'E017'],
  ['department and post', card('2026-11/王磊-仓储部-拣货员', '王磊'), '仓储部-拣货员'],
  ['one of two posts', card('2026-11/E017 → 2', '王磊'), 'E017 → 2'],
  ['a card of a project', card('2026-09-01..2026-11-15/E9 § 双11', '王磊'), 'E9 § 双11'],
  ['the second of a list without ids', card('2026-11/王磊-2', '王磊'), '2'],
  ['the first of it', card('2026-11/王磊', '王磊'), ''],
])('%s tells people of one name apart', (_, own, mark) => {
  const markOf = namesakeMarks([own, card('2026-11/E001', '王磊'), card('2026-11/E002', '陈静')]);
  expect(markOf(own)).toBe(mark);
});

test('whoever has a name alone needs no mark, however often the card comes; nor do places without a name', () => {
  const [one, ...places] = [card('2026-11/E002', '陈静'), card('2026-11/店长-1', ''), card('2026-11/店长-2', '')];
  const markOf = namesakeMarks([one, one, ...places]);
  expect([one, ...places].map(markOf)).toEqual(['', '', '']);
});
