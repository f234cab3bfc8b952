import {
  mentionedSheets,
  planArchiving,
  type HistoryFigures,
  type PlacedFormula,
} from '../../../src/scorecard/history/archiving';
import type { CardReading } from '../../../src/scorecard/history/closedLines';

const card = (name: string, results: Partial<HistoryFigures> = {}): CardReading => ({
  number: `2026-11/${name}`,
  sheetName: name,
  name,
  employeeId: '',
  department: '',
  position: '',
  total: 76,
  grade: 'B',
  coefficient: 0.8,
  indicators: [],
  remarks: [],
  ...results,
});
const line = (results: Partial<HistoryFigures> = {}): HistoryFigures => ({
  total: 76,
  grade: 'B',
  coefficient: 0.8,
  ...results,
});
const at = (sheet: string | null, cell: string, formula: string): PlacedFormula => ({ sheet, cell, formula });

const plan = (cards: readonly CardReading[], lines: Record<string, HistoryFigures[]>, formulas: PlacedFormula[] = []) =>
  planArchiving(cards, new Map(Object.entries(lines)), formulas, ['年度', '甲', '乙', '丙', '丁']);

describe('what the history has', () => {
  test.each([
    ['the same', {}, {}, true],
    ['a figure a file has rounded', { total: 0.1 + 0.2 }, { total: 0.3 }, true],
    ['another total', {}, { total: 76.01 }, false],
    ['another grade', {}, { grade: 'C' }, false],
    ['another coefficient', {}, { coefficient: 1 }, false],
    ['no coefficient', {}, { coefficient: '' }, false],
    ['a template without a coefficient', { coefficient: '' }, { coefficient: '' }, true],
    ['no total on both', { total: '', grade: '' }, { total: '', grade: '', coefficient: '' }, true],
    ['no total on the card alone', { total: '' }, {}, false],
    ['no total in the history alone', {}, { total: '', grade: '', coefficient: '' }, false],
  ])('%s', (_, shown, closed, removable) => {
    const planned = plan([card('甲', shown)], { '2026-11/甲': [line(closed)] });
    expect(planned.removable.map(({ name }) => name)).toEqual(removable ? ['甲'] : []);
    expect(planned.kept.map(({ reason }) => reason)).toEqual(removable ? [] : ['resultsDiffer']);
  });

  test('one of several lines is enough, none is not', () => {
    const both = { '2026-11/甲': [line({ total: 50 }), line()] };
    expect(plan([card('甲')], both).kept).toEqual([]);
    expect(plan([card('乙')], both).kept).toMatchObject([{ reason: 'noHistoryLine' }]);
  });
});

describe('what points at cards', () => {
  const cards = ['甲', '乙', '丙'].map((name) => card(name));
  const lines = Object.fromEntries(cards.map(({ number }) => [number, [line()]]));

  test('cards that leave together may point at each other', () => {
    expect(plan(cards, lines, [at('甲', 'A1', '=乙!A1'), at('乙', 'B2', '=甲!A1')]).kept).toEqual([]);
  });

  test('a card that stays keeps the one it points at, and so on', () => {
    const formulas = [at('丙', 'C3', '=乙!A1'), at('乙', 'B2', '=甲!A1'), at('年度', 'D4', '=丙!A1')];
    const planned = plan(cards, lines, formulas);
    expect(planned.removable).toEqual([]);
    expect(planned.kept.map(({ name, at: place }) => [name, place?.sheet, place?.cell])).toEqual([
      ['丙', '年度', 'D4'],
      ['乙', '丙', 'C3'],
      ['甲', '乙', 'B2'],
    ]);
  });

  test('a name of the workbook, and what stands between the ends of a row of sheets', () => {
    expect(plan(cards, lines, [at(null, '最高分', '=乙!$A$1')]).kept).toMatchObject([
      { name: '乙', at: { sheet: null, cell: '最高分' } },
    ]);
    expect(plan(cards, lines, [at('年度', 'A1', '=SUM(甲:丙!B2)')]).removable).toEqual([]);
    expect(mentionedSheets('=SUM(丙:甲!B2)', ['年度', '甲', '乙', '丙', '丁'])).toEqual(['甲', '乙', '丙']);
  });
});
