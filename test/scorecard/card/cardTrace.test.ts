import { cardTrace } from '../../../src/scorecard/card/cardTrace';
import type { CellValue } from '../../../src/base/grid';

const CARD: CellValue[][] = [
  ['考核编号', '2026-11/E1', ''],
  [0.95, '=IF(I7="","",\'考核设置\'!$B$7*100)', '=SUM(N7:N9)'],
];

function changed(row: number, column: number, content: CellValue): CellValue[][] {
  return CARD.map((line, at) => line.map((each, place) => (at === row && place === column ? content : each)));
}

test.each<[string, CellValue[][]]>([
  ['a target', changed(1, 0, 0.9)],
  ['a number typed as text', changed(1, 0, '0.95')],
  ['a formula typed over', changed(1, 2, 88)],
  ['another formula', changed(1, 2, '=SUM(N7:N8)')],
  ['a remark beside the card', [...CARD, ['', '', '', '面谈']]],
  ['the same texts in other cells', [CARD[1] ?? [], CARD[0] ?? []]],
])('%s gives another trace', (_, card) => {
  expect(cardTrace(card)).not.toBe(cardTrace(CARD));
});

test.each<[string, CellValue[][]]>([
  ['blank cells around it', [...CARD.map((line) => [...line, '', '']), ['', '']]],
  ['a row inserted in the settings', changed(1, 1, '=IF(I7="","",\'考核设置\'!$B$8*100)')],
  ['the settings renamed, quotes left out', changed(1, 1, '=IF(I7="","",规则!$B$7*100)')],
  ['the settings deleted', changed(1, 1, '=IF(I7="","",#REF!$B$7*100)')],
  ['spaces another program writes', changed(1, 2, '=SUM( N7:N9 )')],
])('%s leaves the trace as it is', (_, card) => {
  expect(cardTrace(card)).toBe(cardTrace(CARD));
});
