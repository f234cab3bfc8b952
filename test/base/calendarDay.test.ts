import { compareDays, dayOfSerial, existingDay, isoDay } from '../../src/base/calendarDay';

test.each([
  [45047, '2023-05-01'],
  [45351.75, '2024-02-29'],
  [61, '1900-03-01'],
])('serial number %d is %s', (serial, day) => {
  expect(isoDay(dayOfSerial(serial))).toBe(day);
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
