import fc from 'fast-check';
import { formatNumber, formatText } from '../../src/embedded/numbers/formatNumber';
import { numberAsGeneral, numberAsText } from '../../src/embedded/numbers/plainNumber';
import { partsFromSerial, serialFromDate } from '../../src/embedded/numbers/serialDate';

test.each([
  [1234.567, '#,##0.00', '1,234.57'],
  [-1234.5, '#,##0.00_);(#,##0.00)', '(1,234.50)'],
  [0, '0.00;-0.00;"零"', '零'],
  [0.256, '0.0%', '25.6%'],
  [1.005, '0.00', '1.01'],
  [5, '000', '005'],
  [0.5, '#.##', '.5'],
  [1234567, '0.0,,', '1.2'],
  [12345, '0.00E+00', '1.23E+04'],
  [2.75, '# ?/?', '2 3/4'],
  [85, '[>=80]"良";"差"', '良'],
  [-3, '0;[红色]-0', '-3'],
  [45293, 'yyyy-mm-dd', '2024-01-02'],
  [45293.5, 'yyyy/m/d h:mm', '2024/1/2 12:00'],
  [45293.75, 'h:mm AM/PM', '6:00 PM'],
  [45293.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [45293, 'yyyy"年"m"月"d"日"', '2024年1月2日'],
  [45293, 'aaaa', '星期二'],
  [45293, 'ddd d mmm yy', 'Tue 2 Jan 24'],
  [45293, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二四年一月二日'],
  [1.5, '[h]:mm', '36:00'],
  [105, '[DBNum1]General', '一百〇五'],
  [12345, '[$¥-804]#,##0', '¥12,345'],
  [3, 'General"分"', '3分'],
  [19940115, '0-00-00', '1994-01-15'],
  [19940115, '0000"年"00"月"00"日"', '1994年01月15日'],
  [-5551234, '000-0000', '-555-1234'],
  [5, '#-##', '-5'],
  [13800138000, '000 0000 0000', '138 0013 8000'],
  [1234567, '0-#,##0', '1,23-4,567'],
  [1234.5, '0-00.0', '12-34.5'],
  [1234567.5, '#,###.##', '1,234,567.5'],
  [12.5, '.00', '12.50'],
])('%d in the format %s shows as %s', (value, format, text) => {
  expect(formatNumber(value, format)).toBe(text);
});

test('dates before 1900 cannot be shown', () => {
  expect(formatNumber(-1, 'yyyy-mm-dd')).toBeNull();
});

test('texts are shown by the text section only', () => {
  expect(formatText('x', '0;-0;0;"<"@">"')).toBe('<x>');
  expect(formatText('x', '0.00')).toBe('x');
});

test.each([
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.333333333333333'],
  [100, '100'],
  [0.00001, '0.00001'],
])('%d reads as %s in text', (value, text) => {
  expect(numberAsText(value)).toBe(text);
});

test.each([
  [1 / 3, '0.333333333'],
  [123456789012, '1.23457E+11'],
  [12345678901, '12345678901'],
])('%d shows as %s in a General cell', (value, text) => {
  expect(numberAsGeneral(value)).toBe(text);
});

test('serial dates and calendar days are each other’s inverse; 1900 keeps its false leap day', () => {
  expect([serialFromDate(1900, 1, 1), serialFromDate(1900, 3, 1), serialFromDate(2024, 1, 2)]).toEqual([1, 61, 45293]);
  expect(partsFromSerial(60)).toMatchObject({ year: 1900, month: 2, day: 29 });
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const parts = partsFromSerial(serial);
      expect(parts && serialFromDate(parts.year, parts.month, parts.day)).toBe(serial);
    }),
  );
});
