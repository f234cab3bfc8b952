import {
  heightIn,
  linesIn,
  readablePoints,
  rowHeight,
  textUnits,
  widestWord,
  wrappedLines,
} from '../../src/base/textWidth';

test('Chinese characters take two units', () => {
  expect(textUnits('KPI')).toBe(3);
  expect(textUnits('支付转化率')).toBe(10);
  expect(textUnits('支付（%）')).toBe(9);
});

test('wrapping counts paragraphs and never splits a wide character', () => {
  expect(wrappedLines('', 10)).toBe(1);
  expect(wrappedLines('一二三四五', 10)).toBe(1);
  expect(wrappedLines('一二三四五', 9)).toBe(2);
  expect(wrappedLines('一\n二\n三', 10)).toBe(3);
});

test('a row is never taller than Excel allows', () => {
  expect(rowHeight(1, 9)).toBeGreaterThan(15);
  expect(rowHeight(1000, 9)).toBe(409);
});

test('a column is as wide as a text needs that one row has to show', () => {
  expect(readablePoints('一', 11)).toBeLessThan(readablePoints('一二三四五六七八九十'.repeat(20), 11));
  const long = '一二三四五六七八九十'.repeat(20);
  const characters = (readablePoints(long, 11) - 3.75) / 5.25;
  expect(rowHeight(wrappedLines(long, characters), 11)).toBeLessThan(409);
  expect(rowHeight(wrappedLines(long, characters - 2), 11)).toBe(409);
  expect(readablePoints('一\n'.repeat(100), 11)).toBeLessThan(30);
});

test('a Chinese character is as wide as it is high, and punctuation takes the character before along', () => {
  // 100 points show nine characters of ten points.
  expect(linesIn('一二三四五六七八九', 100, 10)).toBe(1);
  expect(linesIn('一二三四五六七八九十', 100, 10)).toBe(2);
  expect(linesIn('一二三四五六七八九，一二三四五六七', 100, 10)).toBe(2);
  expect(linesIn('一二三四五六七八九，一二三四五六七八', 100, 10)).toBe(3);
  expect(linesIn('一\n\n二', 100, 10)).toBe(3);
});

test('Latin words stay whole, and one that is longer than a line is broken', () => {
  expect(linesIn('conversion rate', 100, 10)).toBe(1);
  expect(linesIn('conversion rates', 70, 10)).toBe(2);
  expect(linesIn('x'.repeat(50), 100, 10)).toBe(3);
});

test('a blank where a line ends takes nothing of the text after it', () => {
  const words = 'to each of us and all of them';
  for (let points = 25; points < 120; points += 0.5) {
    const lines = linesIn(words, points, 10);
    expect(linesIn(words, points + 0.5, 10)).toBeLessThanOrEqual(lines);
    expect(linesIn(`${words}  `, points, 10)).toBe(lines);
  }
});

test('a text of Chinese characters needs higher lines than one of letters', () => {
  expect(heightIn('岗位\n职责', 200, 10)).toBeGreaterThan(heightIn('post\nduty', 200, 10));
  // Fonts made for Chinese set lines of ten points 14.5 apart.
  expect(heightIn(new Array(20).fill('岗位职责').join('\n'), 200, 10)).toBeGreaterThan(20 * 14.5);
});

test('a column for the widest word shows it on one line; a short name is a word, a sentence is not', () => {
  for (const text of ['Administration', '欧阳修远', '总经理 (Managing Director)', '标准岗位']) {
    const widest = widestWord(text, 9);
    for (const word of text.split(' ')) expect(linesIn(word, widest, 9)).toBe(1);
    expect(linesIn(text, widest - 3, 9)).toBeGreaterThan(1);
  }
  expect(widestWord('一二三四五六七八九十', 9)).toBeLessThan(widestWord('一二', 9));
  expect(widestWord('', 9)).toBeGreaterThan(0);
});
