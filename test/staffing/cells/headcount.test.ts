import { readHeadcount } from '../../../src/staffing/cells/headcount';

const count = (number: number) => ({ kind: 'count', count: number });

test.each([
  [3, 3],
  [0, 0],
  [9999, 9999],
  ['3', 3],
  ['3.0', 3],
  ['3.00', 3],
  ['3人', 3],
  ['２名', 2],
  ['2 个', 2],
  ['4位', 4],
  ['4HC', 4],
  ['共3人', 3],
  ['约12', 12],
  ['编制：5', 5],
  ['定编5人', 5],
  ['计6', 6],
  ['1204', 1204],
  ['三人', 3],
  ['两名', 2],
  ['一', 1],
  ['十个', 10],
  ['九位', 9],
])('%j is a number of people: %d', (value, expected) => {
  expect(readHeadcount(value)).toEqual(count(expected));
});

test.each(['', ' ', '-', '——', '–', '/', '\\', '--'])('%j says nothing', (value) => {
  expect(readHeadcount(value)).toEqual({ kind: 'blank' });
});

test.each([
  -1,
  2.5,
  10_000,
  '2.5',
  '12345',
  '3~5',
  '3人员',
  '十二',
  '若干',
  '满编3',
  'a3',
  '-3',
  '三人组',
  '共',
  true,
  '3-',
  'a/',
])('%j is no number of people', (value) => {
  expect(readHeadcount(value)).toEqual({ kind: 'unreadable' });
});
