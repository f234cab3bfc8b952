import { sheetTexts } from '../../../src/i18n/sheets/texts';
import type { IndicatorReading } from '../../../src/scorecard/targets/baseTarget';
import { planClosing, type CardReading } from '../../../src/scorecard/history/closedLines';
import { historyCells, readHistory } from '../../../src/scorecard/history/history';
import { drawHistoryLines, drawHistorySheet } from '../../../src/scorecard/history/drawHistory';
import { findList, rowBelow } from '../../../src/scorecard/sheet/readList';
import type { CellValue } from '../../../src/base/grid';
import { drawnSheet } from '../../support/drawnSheet';
import { written } from '../pay/payWorld';

const texts = sheetTexts('zh-CN').history;
const languages = [texts, sheetTexts('en-US').history];
const KINDS = [sheetTexts('zh-CN').probation.kind, sheetTexts('en-US').probation.kind];
const headers = languages.map((each) => each.headers);
const review = { lowLine: 60, posts: [{ word: '美工', attendance: true, review: false, line: 0 }] };

function card(period: string, id: string, total: number | '', actual = 100): CardReading {
  const coefficient = total === '' ? '' : total >= 80 ? 1 : total >= 70 ? 0.8 : total >= 60 ? 0.6 : 0;
  const figures = { target: 100, actual, system: actual } as const;
  const indicator: IndicatorReading = {
    ...figures,
    weight: 0.4,
    direction: 'higher',
    name: '质检得分',
    unit: 'points',
  };
  return {
    number: `${period}/${id}`,
    sheetName: `${id} ${period}`,
    name: `姓名${id}`,
    employeeId: id,
    department: '客服部',
    position: '客服专员',
    total,
    grade: total === '' ? '' : '某等级',
    coefficient,
    indicators: [indicator],
    remarks: [],
  };
}

/** The history sheet after a period was closed on it, as the add-in would leave it. */
function close(values: CellValue[][], cards: readonly CardReading[], period: string): CellValue[][] {
  const search = findList({ values, formulas: values }, headers);
  if (search.kind !== 'found') throw new Error(search.missing.join());
  const { lines } = planClosing(cards, readHistory(search.list, languages, KINDS), period, `${period}-28`, review);
  const drawn = drawHistoryLines(lines, rowBelow(search.list), search.list.columns, texts);
  return written(values, drawn.blocks);
}

function newHistory(): CellValue[][] {
  const { drawing } = drawHistorySheet(texts);
  return drawnSheet('history', drawing).values.map((line) => [...line]);
}

function reviews(values: CellValue[][]): Record<string, CellValue> {
  return Object.fromEntries(values.slice(3).map((line) => [String(line[0]), line[12] ?? '']));
}

test('three months are closed: values are kept, streaks are seen across the sheet', () => {
  let sheet = newHistory();
  // E1 is low three times; E2 recovers in October; E3 misses the target three times with good totals.
  sheet = close(
    sheet,
    [card('2026-09', 'E1', 55), card('2026-09', 'E2', 40), card('2026-09', 'E3', 85, 99)],
    '2026-09',
  );
  sheet = close(
    sheet,
    [card('2026-10', 'E1', 59.9), card('2026-10', 'E2', 60), card('2026-10', 'E3', 82, 98)],
    '2026-10',
  );
  sheet = close(
    sheet,
    [card('2026-11', 'E1', 20), card('2026-11', 'E2', 58), card('2026-11', 'E3', 81, 97)],
    '2026-11',
  );
  expect(sheet).toHaveLength(3 + 9);
  const marks = reviews(sheet);
  expect(Object.entries(marks).filter(([, mark]) => mark !== '')).toEqual([
    ['2026-11/E1', '待复核'],
    ['2026-11/E3', '待复核'],
  ]);
  expect(sheet[9]?.slice(0, 13)).toEqual([
    '2026-11/E1',
    '2026-11',
    '姓名E1',
    'E1',
    '客服部',
    '客服专员',
    20,
    '某等级',
    0,
    60,
    '达成',
    '2026-11-28',
    '待复核',
  ]);
  expect(sheet[9]?.[13]).toBe('连续三期总分低于合格线');
  expect(sheet[11]?.[13]).toBe('连续三期未达成基本目标；未达成基本目标“质检得分”：实际97分，目标100分');
  // Each line of the streak has its own figures, the first one as well.
  expect(sheet[5]?.[13]).toBe('未达成基本目标“质检得分”：实际99分，目标100分');
});

test.each([
  [{ unit: 'percent', target: 0.95, actual: 0.9 }, '“退款率”：实际90%，目标95%'],
  [{ unit: 'percent', word: '件', target: 12_000, actual: 11_640.5 }, '“退款率”：实际11640.5件，目标12000件'],
  [{ target: 3, actual: 2.5 }, '“退款率”：实际2.5，目标3'],
  [{ name: '', unit: 'days', target: 3, actual: 2 }, '：实际2天，目标3天'],
] as const)('a missed base target is told with its figures: %j', (figures, told) => {
  const own = { name: '退款率', weight: 0.4, system: 90, direction: 'higher' as const, ...figures };
  const people = [{ ...card('2026-11', 'E1', 90), indicators: [own] }];
  const { lines } = planClosing(people, { lines: [], numbers: new Set() }, '2026-11', '2026-12-01', review);
  expect(lines.map((line) => historyCells(line, texts).reason)).toEqual([`未达成基本目标${told}`]);
});

test('closing twice adds no line twice; a card built later is added', () => {
  const once = close(newHistory(), [card('2026-11', 'E1', 80)], '2026-11');
  expect(close(once, [card('2026-11', 'E1', 10)], '2026-11')).toEqual(once);
  const later = close(once, [card('2026-11', 'E1', 10), card('2026-11', 'E2', 70)], '2026-11');
  expect(later.slice(3).map((line) => line[0])).toEqual(['2026-11/E1', '2026-11/E2']);
});

test('cards without a total are incomplete and get no figures', () => {
  const history = { lines: [], numbers: new Set<string>() };
  const broken = { ...card('2026-11', 'E2', 80), total: '#DIV/0!' };
  const { incomplete, lines } = planClosing(
    [card('2026-11', 'E1', ''), broken],
    history,
    '2026-11',
    '2026-12-01',
    review,
  );
  expect(incomplete.map(({ number }) => number)).toEqual(['2026-11/E1', '2026-11/E2']);
  expect(lines.map(({ total, grade, coefficient }) => [total, grade, coefficient])).toEqual([
    [null, '', null],
    [null, '', null],
  ]);
});

test('a line of probation is part of no streak of the months after it', () => {
  let sheet = newHistory();
  for (const period of ['2026-07', '2026-08', '2026-09']) sheet = close(sheet, [card(period, 'E1', 50, 1)], period);
  expect(reviews(close(sheet, [card('2026-10', 'E1', 50, 1)], '2026-10'))['2026-10/E1']).toBe('待复核');
  (sheet[3 + 1] ?? [])[13] = '试用期考核；按期转正';
  expect(reviews(close(sheet, [card('2026-10', 'E1', 50, 1)], '2026-10'))['2026-10/E1']).toBe('');
});

test('a history that HR sorted, and one drawn in English, read alike', () => {
  let sheet = close(newHistory(), [card('2026-09', 'E1', 50)], '2026-09');
  sheet = close(sheet, [card('2026-10', 'E1', 50)], '2026-10');
  const sorted = [...sheet.slice(0, 3), ...sheet.slice(3).reverse()];
  expect(reviews(close(sorted, [card('2026-11', 'E1', 50)], '2026-11'))['2026-11/E1']).toBe('待复核');
  const english = drawHistorySheet(languages[1] ?? texts).drawing;
  expect(findList(drawnSheet('history', english), headers).kind).toBe('found');
});

test('what HR typed by hand and cannot be read is said and breaks the streak', () => {
  let sheet = close(newHistory(), [card('2026-09', 'E1', 50)], '2026-09');
  sheet = close(sheet, [card('2026-10', 'E1', 50)], '2026-10');
  (sheet[3] ?? [])[1] = '九月';
  (sheet[4] ?? [])[6] = '缺';
  const search = findList({ values: sheet, formulas: sheet }, headers);
  if (search.kind !== 'found') throw new Error('not found');
  expect(readHistory(search.list, languages, KINDS).unreadable).toEqual(['B4', 'G5']);
  expect(reviews(close(sheet, [card('2026-11', 'E1', 50)], '2026-11'))['2026-11/E1']).toBe('');
});

test('what is low is a setting of its own, and a post the source names is not reviewed', () => {
  const { drawing } = drawHistorySheet(texts);
  const low = ['2026-09', '2026-10', '2026-11'];
  const closed = (position: string, lowLine: number): readonly CellValue[] => {
    let values: CellValue[][] = drawnSheet('h', drawing).values.map((line) => [...line]);
    for (const period of low) {
      const search = findList({ values, formulas: values }, headers);
      if (search.kind !== 'found') throw new Error(search.missing.join());
      const people = [{ ...card(period, 'E1', 30, 50), position }];
      const { lines } = planClosing(people, readHistory(search.list, languages, KINDS), period, `${period}-28`, {
        ...review,
        lowLine,
      });
      values = written(values, drawHistoryLines(lines, rowBelow(search.list), search.list.columns, texts).blocks);
    }
    const last = values.at(-1) ?? [];
    return [last[9] ?? '', last[12] ?? '', last[13] ?? ''];
  };
  const missed = '连续三期未达成基本目标；未达成基本目标“质检得分”：实际50分，目标100分';
  expect(closed('客服专员', 60)).toEqual([60, '待复核', `连续三期总分低于合格线；${missed}`]);
  expect(closed('客服专员', 25)).toEqual([25, '待复核', missed]);
  expect(closed('资深美工', 60)).toEqual(['', '', '']);
});

test('a line is as high as its longest text, and left to the program where all take one', () => {
  const [line] = planClosing(
    [card('2026-11', 'E1', 90)],
    { lines: [], numbers: new Set() },
    '2026-11',
    '2026-11-30',
    review,
  ).lines;
  if (!line) throw new Error('no line');
  const columns = drawHistorySheet(texts).columns;
  const long = { ...line, number: '2026-11/葛天明-运营中心/推广-运营/推广' };
  const drawn = drawHistoryLines([line, long], 3, columns, texts);
  expect(drawn.rowHeights).toEqual([{ row: 4, points: expect.any(Number) as number }]);
  expect(drawn.rowHeights?.[0]?.points).toBeGreaterThan(45);
});
