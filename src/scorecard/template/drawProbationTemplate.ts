import type { Language } from '../../base/language';
import type { SheetDrawing } from '../../base/sheetDrawing';
import { wrappedLines } from '../../base/textWidth';
import { templateColumns } from '../columns/indicatorColumns';
import type { SettingsPlaces } from '../settings/settings';
import type { OtherRater } from '../../scoring/raters';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';
import {
  columnWidths,
  drawDelivery,
  drawGoals,
  drawnTemplate,
  drawOpinion,
  drawScoring,
  OWN,
  signatures,
  SMALL,
  VALUE,
  WRITING,
  writing,
  type Word,
} from './drawTemplate';
import { drawGoalCard } from './drawGoalCard';
import { placeholderWord } from './placeholder';
import { LINE, MARGIN, printedWidth, scoringHeight } from './scoringText';
import { LABEL, ROW, TemplateColumns, TemplateRows } from './templateRows';

/** Below the lines of the card, whose head is the ordinary one's. */
const PROBATION_ROW = {
  levels: 8,
  result: 9,
  facts: 10,
  notice: 11,
  conclusion: 12,
  reason: 13,
  basis: 14,
  law: 15,
  opinion: 16,
  appeal: 17,
  signature: 18,
  /** Here the second page begins. */
  scoring: 19,
  goals: 20,
  changes: 21,
  comment: 22,
  delivery: 23,
  definitionsTitle: 24,
  definitions: 25,
} as const;

const HEIGHTS: SheetDrawing['rowHeights'] = [
  { row: ROW.title, points: 20 },
  { row: ROW.card, points: 17, count: 2 },
  { row: ROW.position, points: 19 },
  { row: ROW.hint, points: 15 },
  { row: ROW.header, points: 28 },
  { row: ROW.indicator, points: 30 },
  { row: ROW.indicatorTotal, points: 16 },
  { row: PROBATION_ROW.levels, points: 15 },
  { row: PROBATION_ROW.result, points: 15 },
  { row: PROBATION_ROW.facts, points: 17 },
  { row: PROBATION_ROW.notice, points: 15 },
  { row: PROBATION_ROW.conclusion, points: 17 },
  { row: PROBATION_ROW.reason, points: 30 },
  { row: PROBATION_ROW.basis, points: 17 },
  { row: PROBATION_ROW.opinion, points: 17 },
  { row: PROBATION_ROW.appeal, points: 25 },
  { row: PROBATION_ROW.signature, points: 22 },
  { row: PROBATION_ROW.goals, points: 40 },
  { row: PROBATION_ROW.changes, points: 40 },
  { row: PROBATION_ROW.comment, points: 60 },
  { row: PROBATION_ROW.delivery, points: 24 },
  { row: PROBATION_ROW.definitionsTitle, points: 18 },
  { row: PROBATION_ROW.definitions, points: 60 },
];

/**
 * Draws the built-in template of probation cards: the ordinary card's head and lines, then the dates, the conclusion and what
 * it rests on, all on one page; what was agreed on and the definitions follow on a second. HR may restyle, reorder and extend it like the other.
 * @param raters who rates besides the person and the manager: only they have columns
 */
export function drawProbationTemplate(
  places: SettingsPlaces,
  { card, probation }: Pick<SheetTexts, 'card' | 'probation'>,
  language: Language,
  raters: readonly OtherRater[] = [],
): SheetDrawing {
  const word: Word = (field) => placeholderWord(field, language);
  const rows = new TemplateRows(new TemplateColumns(templateColumns(raters), raters));
  const widths = columnWidths(rows.columns, language);
  drawGoalCard(rows, PROBATION_ROW, { places, card, titleSuffix: probation.titleSuffix, word, widths });
  drawFacts(rows, probation.labels, word);
  drawScoring(rows, places, card.page, { row: PROBATION_ROW.scoring, ordinary: null });
  drawGoals(rows, card.page, word, PROBATION_ROW);
  writing(rows, PROBATION_ROW.comment, probation.labels.comment, word('input.comment'));
  drawConclusion(rows, probation, word);
  drawOpinion(rows, places, card.page, word, PROBATION_ROW);
  signatures(rows, card.labels, PROBATION_ROW.signature);
  drawDelivery(rows, card.page, PROBATION_ROW.delivery);
  // Of one length in no two languages, and under whom nothing may be cut off.
  const lines = wrappedLines(probation.law, printedWidth(widths) - MARGIN);
  const heights = [
    ...HEIGHTS,
    { row: PROBATION_ROW.law, points: Math.max(27, lines * LINE + 1) },
    { row: PROBATION_ROW.scoring, points: scoringHeight(card.page, raters, widths) },
  ];
  return drawnTemplate(rows, widths, heights, [PROBATION_ROW.scoring], card.footer);
}

/** From when to when, with whom, and what is wrong with the dates. People may correct what the list says. */
function drawFacts(rows: TemplateRows, labels: SheetTexts['probation']['labels'], word: Word): void {
  const spans = rows.columns.from('no', 'name', 'dimension', 'rule', 'actual', 'self');
  const facts = [
    [labels.from, 'probation.from'],
    [labels.until, 'probation.until'],
    [labels.mentor, 'probation.mentor'],
  ] as const;
  facts.forEach(([label, field], index) => {
    const value = spans[2 * index + 1];
    rows.cell(PROBATION_ROW.facts, spans[2 * index], label, LABEL);
    rows.cell(PROBATION_ROW.facts, value, word(field), { ...VALUE, fill: PALETTE.input });
    rows.input(PROBATION_ROW.facts, value);
  });
  const alert = { ...SMALL, bold: true, color: PALETTE.alert, shrink: true };
  rows.cell(PROBATION_ROW.notice, rows.columns.whole, word('probation.notice'), alert);
}

/** What is decided, from when on, on what facts and by which article; nothing of it is filled in. */
function drawConclusion(rows: TemplateRows, { labels, law }: SheetTexts['probation'], word: Word): void {
  const [label, choice, from, day] = rows.columns.from('no', 'dimension', 'rule', 'actual');
  const centred = { ...WRITING, vertical: 'center' } as const;
  rows.cell(PROBATION_ROW.conclusion, label, labels.conclusion, LABEL);
  rows.cell(PROBATION_ROW.conclusion, choice, word('input.conclusion'), {
    ...centred,
    horizontal: 'center',
    bold: true,
  });
  rows.cell(PROBATION_ROW.conclusion, from, labels.effective, { ...LABEL, horizontal: 'right', bold: false });
  rows.cell(PROBATION_ROW.conclusion, day, OWN, centred);
  for (const span of [choice, day]) rows.input(PROBATION_ROW.conclusion, span);
  writing(rows, PROBATION_ROW.reason, labels.reason, OWN);
  writing(rows, PROBATION_ROW.basis, labels.basis, OWN);
  rows.cell(PROBATION_ROW.law, rows.columns.whole, law, { ...SMALL, wrap: true, color: PALETTE.quiet });
}
