import { recordsOf } from '../../../src/app/evidence/findPerson';

const records = [
  { number: '2026-10/E1', name: '张三' },
  { number: '2026-11/E1 ↺ 2026-12-05', name: '张三' },
  { number: '2026-11/E2', name: '张三' },
  { number: '2026-11/E3', name: '李四' },
  { number: '2026-12/E3', name: '王五' },
  { number: '2026-11/赵六-销售部-客服', name: '赵六' },
  { number: '2026-12/赵六-运营部-运营', name: '赵六' },
];
const numbers = (...words: string[]) => {
  const found = recordsOf(words, records);
  return found.ok ? found.value.map(({ number }) => number) : found.error;
};

test('a number is one person, with lines of periods that were opened again; so is a card', () => {
  expect(numbers('e1')).toEqual(['2026-10/E1', '2026-11/E1 ↺ 2026-12-05']);
  expect(numbers('2026-10/E1')).toEqual(['2026-10/E1', '2026-11/E1 ↺ 2026-12-05']);
});

test('a name that two people have, and a number that was given to somebody else, are refused with both', () => {
  expect(numbers('张三')).toEqual({ kind: 'personAmbiguous', person: '张三', people: ['E1 张三', 'E2 张三'] });
  expect(numbers('E3')).toEqual({ kind: 'personAmbiguous', person: 'E3', people: ['E3 李四', 'E3 王五'] });
  expect(numbers('E3 王五')).toEqual(['2026-12/E3']);
});

test('somebody without an employee ID who moved is named by both numbers', () => {
  expect(numbers('赵六')).toMatchObject({ kind: 'personAmbiguous' });
  expect(numbers('赵六-销售部-客服', '赵六-运营部-运营')).toEqual([
    '2026-11/赵六-销售部-客服',
    '2026-12/赵六-运营部-运营',
  ]);
});

test('nobody of this name', () => {
  expect(numbers('E1', '钱七')).toEqual({ kind: 'personUnknown', person: '钱七' });
});
