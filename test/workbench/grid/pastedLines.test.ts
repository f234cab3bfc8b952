import fc from 'fast-check';
import { pastedLines } from '../../../src/workbench/grid/pastedLines';

test('tabs part cells and line ends part rows; the last line end makes no row', () => {
  expect(pastedLines('1\t2\r\n3\t4\r\n')).toEqual([
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('a blank cell in the middle and at the end stays', () => {
  expect(pastedLines('a\t\tb\nc\t\n')).toEqual([
    ['a', '', 'b'],
    ['c', ''],
  ]);
});

test('a quoted cell holds line ends, tabs and doubled quotes', () => {
  expect(pastedLines('"1. 制定目标\n2. ""复盘"""\t5\n')).toEqual([['1. 制定目标\n2. "复盘"', '5']]);
});

test('a quote that closes nothing is part of the text', () => {
  expect(pastedLines('"未完成\t5寸"屏')).toEqual([['"未完成', '5寸"屏']]);
});

test('whatever Excel copies comes back', () => {
  const cell = fc.stringMatching(/^[a-z"\t\n 中文0-9]{0,8}$/);
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(block, (lines) => {
      expect(pastedLines(copied(lines))).toEqual(lines);
    }),
  );
});

/** As Excel writes the clipboard: cells with tabs, line ends or quotes in quotes. */
const copied = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(quoted).join('\t')}\r\n`).join('');

const quoted = (cell: string): string => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
