import { compareDays, dayOfSerial, daysInMonth, existingDay, isoDay, parseIsoDay } from '../../src/base/calendarDay';

test.each([
  [45047, '2023-05-01'],
  [45351.75, '2024-02-29'],
  [61, '1900-03-01'],
])('serial number %d is %s', (serial, day) => {
  expect(isoDay(dayOfSerial(serial))).toBe(day);
});

test('a serial number of the 1904 date system is the same day', () => {
  expect(isoDay(dayOfSerial(45047 - 1462, true))).toBe('2023-05-01');
});

test('a month has as many days as the calendar gives it', () => {
  const ofYear = (year: number): number[] => Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
  expect(ofYear(2026)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 29]);
});

test('a written day is read as it is written, and nothing else is', () => {
  expect(parseIsoDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  const others = ['2023-02-29', '2023-2-28', '2023-02', '2023-02-28T09:00', ''];
  expect(others.filter((text) => parseIsoDay(text) !== null)).toEqual([]);
});

test('only days that their month has exist', () => {
  expect(existingDay(2024, 2, 29)).toEqual({ year: 2024, month: 2, day: 29 });
  expect(existingDay(2023, 2, 29)).toBeNull();
  expect(existingDay(2023, 13, 1)).toBeNull();
});

test('the earlier of two days comes first', () => {
  const days = ['2023-05-02', '2022-12-31', '2023-04-30'].map((text) => {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    return { year, month, day };
  });
  expect(days.sort(compareDays).map(isoDay)).toEqual(['2022-12-31', '2023-04-30', '2023-05-02']);
});
