import type { Language } from '../../base/language';
import type { SheetDrawing } from '../../base/sheetDrawing';
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
  writing,
  type Word,
} from './drawTemplate';
import { drawGoalCard } from './drawGoalCard';
import { placeholderWord } from './placeholder';
import { scoringHeight } from './scoringText';
import { LABEL, ROW, TemplateColumns, TemplateRows } from './templateRows';

/** Below the lines of the card, whose head is the ordinary one's. */
const PROJECT_ROW = {
  levels: 8,
  result: 9,
  facts: 10,
  notice: 11,
  outcome: 12,
  comment: 13,
  opinion: 14,
  appeal: 15,
  signature: 16,
  /** Here the second page begins. */
  scoring: 17,
  goals: 18,
  changes: 19,
  delivery: 20,
  definitionsTitle: 21,
  definitions: 22,
} as const;

const HEIGHTS: SheetDrawing['rowHeights'] = [
  { row: ROW.title, points: 24 },
  { row: ROW.card, points: 18, count: 2 },
  { row: ROW.position, points: 24 },
  { row: ROW.hint, points: 15 },
  { row: ROW.header, points: 28 },
  { row: ROW.indicator, points: 30 },
  { row: ROW.indicatorTotal, points: 16 },
  { row: PROJECT_ROW.levels, points: 15 },
  { row: PROJECT_ROW.result, points: 15 },
  { row: PROJECT_ROW.facts, points: 20 },
  { row: PROJECT_ROW.notice, points: 15 },
  { row: PROJECT_ROW.outcome, points: 40 },
  { row: PROJECT_ROW.comment, points: 40 },
  { row: PROJECT_ROW.opinion, points: 20 },
  { row: PROJECT_ROW.appeal, points: 27 },
  { row: PROJECT_ROW.signature, points: 24 },
  { row: PROJECT_ROW.goals, points: 40 },
  { row: PROJECT_ROW.changes, points: 40 },
  { row: PROJECT_ROW.delivery, points: 24 },
  { row: PROJECT_ROW.definitionsTitle, points: 18 },
  { row: PROJECT_ROW.definitions, points: 60 },
];

/**
 * Draws the built-in template of projects' cards: the ordinary card's head and lines, then the project and its days, the outcome, the
 * employee's view and signatures on one page; what was agreed on and the definitions follow on a second. HR may restyle, reorder and
 * extend it like the others.
 * @param raters who rates besides the person and the manager: only they have columns
 */
export function drawProjectTemplate(
  places: SettingsPlaces,
  { card, project }: Pick<SheetTexts, 'card' | 'project'>,
  language: Language,
  raters: readonly OtherRater[] = [],
): SheetDrawing {
  const word: Word = (field) => placeholderWord(field, language);
  const rows = new TemplateRows(new TemplateColumns(templateColumns(raters), raters));
  const widths = columnWidths(rows.columns, language);
  drawGoalCard(rows, PROJECT_ROW, { places, card, titleSuffix: project.titleSuffix, word, widths });
  drawFacts(rows, project.labels, word);
  rows.cell(PROJECT_ROW.notice, rows.columns.whole, project.labels.notice, {
    ...SMALL,
    color: PALETTE.quiet,
    shrink: true,
  });
  writing(rows, PROJECT_ROW.outcome, project.labels.outcome, OWN);
  writing(rows, PROJECT_ROW.comment, project.labels.comment, word('input.comment'));
  drawOpinion(rows, places, card.page, word, PROJECT_ROW);
  signatures(rows, card.labels, PROJECT_ROW.signature);
  drawScoring(rows, places, card.page, { row: PROJECT_ROW.scoring, ordinary: null });
  drawGoals(rows, card.page, word, PROJECT_ROW);
  drawDelivery(rows, card.page, PROJECT_ROW.delivery);
  const heights = [...HEIGHTS, { row: PROJECT_ROW.scoring, points: scoringHeight(card.page, raters, widths) }];
  return drawnTemplate(rows, widths, heights, [PROJECT_ROW.scoring], card.footer);
}

/** Which project, and from when to when. */
function drawFacts(rows: TemplateRows, labels: SheetTexts['project']['labels'], word: Word): void {
  const [label, project, days] = rows.columns.from('no', 'name', 'rule');
  rows.cell(PROJECT_ROW.facts, label, labels.project, LABEL);
  rows.cell(PROJECT_ROW.facts, project, word('project.name'), { ...VALUE, bold: true });
  rows.cell(PROJECT_ROW.facts, days, labels.days(word('project.from'), word('project.until')), VALUE);
}
