import { cellAddress } from '../../base/address';
import type { Language } from '../../base/language';
import { formula, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import { hasWide } from '../../base/textWidth';
import { ADJUSTMENT_COLUMN_NAMES, ADJUSTMENT_COLUMNS } from '../columns/adjustmentColumns';
import { INDICATOR_COLUMNS, templateColumns, type IndicatorColumnName } from '../columns/indicatorColumns';
import { DEFAULT_ANSWER_DAYS, type SettingsPlaces } from '../settings/settings';
import { addedReference, settingReference } from '../settings/settingReference';
import { quoted } from '../../scoring/formula';
import { GROUP_RATERS, type OtherRater } from '../../scoring/raters';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import { PALETTE } from '../sheet/palette';
import { PAGE_OF_PAGES } from '../sheet/printPages';
import type { SheetTexts } from '../texts/sheetTexts';
import { placeholderWord, type PlaceholderField } from './placeholder';
import { scoringHeight, scoringText } from './scoringText';
import {
  columnLook,
  LABEL,
  PLAN_ROWS,
  ROW,
  ROW_HEIGHTS,
  TemplateColumns,
  TemplateRows,
  type Span,
} from './templateRows';

export type CardTexts = SheetTexts['card'];
export type Word = (field: PlaceholderField) => string;

/**
 * Draws the built-in card template. HR may restyle, reorder and extend the sheet afterwards: cards are built from what
 * the sheet holds then, not from this drawing.
 * @param raters who rates besides the person and the manager: only they have columns
 */
export function drawCardTemplate(
  places: SettingsPlaces,
  { card }: SheetTexts,
  language: Language,
  raters: readonly OtherRater[] = [],
): SheetDrawing {
  const word: Word = (field) => placeholderWord(field, language);
  const rows = new TemplateRows(new TemplateColumns(templateColumns(raters), raters));
  const widths = columnWidths(rows.columns, language);
  // Frames of thin lines: the head, what is below the hint, and the second page; none where what is told of vetoes may be blank.
  rows.style(ROW.card, rows.columns.whole, { border: PALETTE.line }, ROW.position - ROW.card + 1);
  rows.style(ROW.header, rows.columns.whole, { border: PALETTE.line }, ROW.result - ROW.header);
  rows.style(ROW.goals, rows.columns.whole, { border: PALETTE.line }, ROW.levels - ROW.goals + 1);
  rows.style(0, rows.columns.whole, { size: BODY, vertical: 'center', color: PALETTE.ink }, ROW.levels + 1);
  rows.cell(ROW.title, rows.columns.whole, formula(`=${settingReference(places, 'company')}&"${card.titleSuffix}"`), {
    bold: true,
    size: 18,
    horizontal: 'center',
  });
  drawHead(rows, card.labels, word);
  drawHint(rows, card.labels, word);
  drawIndicators(rows, card, word, widths);
  drawAdjustments(rows, card, word);
  drawFoot(rows, word, ROW.result);
  drawSecondPage(rows, places, card, word);
  const heights = [...ROW_HEIGHTS, { row: ROW.scoring, points: scoringHeight(card.page, raters, widths) }];
  return drawnTemplate(rows, widths, heights, [ROW.talk, ROW.definitionsTitle], card.footer);
}

/** A template's sheet of what was drawn; a printed page begins at each row of `breaks`. */
export function drawnTemplate(
  rows: TemplateRows,
  columnWidths: readonly number[],
  rowHeights: SheetDrawing['rowHeights'],
  breaks: readonly number[],
  footerLeft: string,
): SheetDrawing {
  return {
    columnWidths,
    rowHeights,
    blocks: rows.blocks,
    merges: rows.merges,
    styles: rows.styles,
    validations: [],
    links: [],
    inputs: rows.inputs,
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0, breaks, footerLeft, footerRight: PAGE_OF_PAGES },
    freeze: { rows: ROW.header + 1, columns: rows.columns.at('definition') },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}

/** Points; printed at eight tenths, where a program makes columns wider, it stays legible. */
export const BODY = 10;

function widthOf(name: IndicatorColumnName, language: Language): number {
  const { width, englishWidth = width } = INDICATOR_COLUMNS[name];
  return language === 'en-US' ? englishWidth : width;
}

/** Characters, Chinese and English, of columns that make room for more ratings; the rule takes what is left of the page. */
const NARROW: Readonly<Partial<Record<IndicatorColumnName, readonly [number, number]>>> = {
  name: [12, 13.5],
  dimension: [6, 9],
  target: [7, 6.5],
  weight: [5, 5],
  actual: [7, 6.5],
  system: [5.5, 5.5],
  manager: [4.5, 4.5],
  final: [6.5, 6.5],
  weighted: [5.5, 5.5],
  note: [11, 6],
};
/** Characters that a column takes of the page besides its width. */
const BORDER = 0.75;

export function columnWidths({ names, raters, isCrowded }: TemplateColumns, language: Language): number[] {
  const own = names.map((name) => widthOf(name, language));
  if (raters.length === 0) return own;
  const whole = templateColumns([]).reduce((sum, name) => sum + widthOf(name, language), -BORDER * raters.length);
  const narrow = names.map((name, index) =>
    name === 'dimension' && isCrowded ? 0 : (NARROW[name]?.[language === 'en-US' ? 1 : 0] ?? own[index] ?? 0),
  );
  const others = narrow.reduce((sum, width, index) => (names[index] === 'rule' ? sum : sum + width), 0);
  return narrow.map((width, index) => (names[index] === 'rule' ? whole - others : width));
}

export const VALUE: CellStyle = { horizontal: 'left', indent: 1, shrink: true };
/** Values of the head that take more lines where they need them: their rows are made higher with the card. */
const GROWING: ReadonlySet<PlaceholderField> = new Set(['card.period', 'role.name']);
const WRAPPED: CellStyle = { shrink: false, wrap: true };

interface HeadPlaces {
  /** Where the head's second value begins. */
  readonly second: IndicatorColumnName;
  /** Where its fourth label begins, and the value behind it. */
  readonly fourth: readonly [IndicatorColumnName, IndicatorColumnName];
}

/** Narrow columns make labels and values of the head reach over several. */
function headPlaces({ isCrowded, raters }: TemplateColumns): HeadPlaces {
  const label = raters.at(-2);
  return isCrowded && label !== undefined
    ? { second: 'rule', fourth: [label, 'final'] }
    : { second: 'target', fourth: ['final', 'weighted'] };
}

/** Four labels a row, each with its value beside it. */
export function drawHead(rows: TemplateRows, labels: CardTexts['labels'], word: Word): void {
  const { second, fourth } = headPlaces(rows.columns);
  const spans = rows.columns.from('no', 'name', 'dimension', second, 'actual', 'self', ...fourth);
  const pairs = (row: number, fields: readonly (readonly [string, PlaceholderField])[]): void =>
    fields.forEach(([label, field], index) => {
      rows.cell(row, spans[2 * index], label, LABEL);
      rows.cell(row, spans[2 * index + 1], word(field), GROWING.has(field) ? { ...VALUE, ...WRAPPED } : VALUE);
    });
  pairs(ROW.card, [
    [labels.period, 'card.period'],
    [labels.no, 'card.no'],
    [labels.assessor, 'assessor'],
    [labels.role, 'role.name'],
  ]);
  pairs(ROW.person, [
    [labels.name, 'employee.name'],
    [labels.employeeId, 'employee.id'],
    [labels.hireDate, 'employee.hireDate'],
    [labels.manager, 'employee.manager'],
  ]);
  pairs(ROW.position, [
    [labels.department, 'employee.department'],
    [labels.position, 'employee.position'],
    [labels.totalScore, 'total.score'],
  ]);
  rows.cell(ROW.position, spans[6], labels.grade, LABEL);
  const [label, total, gradeLabel] = [spans[4], spans[5], spans[6]];
  const grade = { first: rows.columns.at(fourth[1]), last: rows.columns.at('weighted') };
  const coefficient = rows.columns.span('note');
  rows.cell(ROW.position, grade, word('grade'), {});
  rows.cell(ROW.position, coefficient, word('coefficient'), {});
  const prominent: CellStyle = { bold: true, size: 14, horizontal: 'center', indent: 0 };
  rows.style(ROW.position, total, { ...prominent, numberFormat: TOTAL_FORMAT });
  rows.style(ROW.position, grade, { ...prominent, shrink: true });
  // Narrow enough for its column in any font: a number that does not fit shows as ###.
  rows.style(ROW.position, coefficient, { ...prominent, size: 11, numberFormat: `"${labels.coefficient}"0.00` });
  for (const each of [label, gradeLabel]) rows.style(ROW.position, each, { size: 12 });
}

export function drawHint(rows: TemplateRows, labels: CardTexts['labels'], word: Word): void {
  const [hint, status, missing, link] = rows.columns.from('no', 'rule', 'actual', 'weighted');
  rows.cell(ROW.hint, hint, labels.fillHint, { color: PALETTE.quiet, shrink: true });
  rows.cell(ROW.hint, status, word('status'), { bold: true, horizontal: 'center', shrink: true });
  rows.cell(ROW.hint, missing, word('total.missing'), { color: PALETTE.alert, shrink: true });
  rows.cell(ROW.hint, link, word('link.summary'), { horizontal: 'right', color: PALETTE.accent });
}

export function drawIndicators(
  rows: TemplateRows,
  { headers, narrowHeaders, labels }: CardTexts,
  word: Word,
  widths: readonly number[],
): void {
  const isNarrow = rows.columns.raters.length > 0;
  const shown = (name: IndicatorColumnName, text: string): string => (widths[rows.columns.at(name)] === 0 ? '' : text);
  const header: CellStyle = { bold: true, fill: PALETTE.header, horizontal: 'center', wrap: true };
  rows.line(
    ROW.header,
    0,
    rows.columns.names.map((name) => shown(name, (isNarrow ? narrowHeaders[name] : undefined) ?? headers[name])),
  );
  rows.style(ROW.header, rows.columns.whole, header);
  rows.line(
    ROW.indicator,
    0,
    rows.columns.names.map((name) => shown(name, word(`kpi.${name}`))),
  );
  rows.style(ROW.indicator, rows.columns.whole, { wrap: true });
  rows.columns.names.forEach((name) => {
    const span = rows.columns.span(name);
    rows.style(ROW.indicator, span, columnLook(INDICATOR_COLUMNS[name]));
    if (INDICATOR_COLUMNS[name].entry !== undefined) rows.input(ROW.indicator, span);
  });
  const [label, weight, rest] = rows.columns.from('no', 'weight', 'rule');
  rows.cell(ROW.indicatorTotal, label, labels.totalWeight, { ...LABEL, horizontal: 'right' });
  rows.cell(ROW.indicatorTotal, weight, word('total.weight'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0%',
  });
  drawCounts(rows, rest, labels, word);
}

/** How many colleagues, direct reports and customers rated, below their means; else the line is blank. */
function drawCounts(rows: TemplateRows, rest: Span | undefined, labels: CardTexts['labels'], word: Word): void {
  const groups = GROUP_RATERS.filter((rater) => rows.columns.raters.includes(rater));
  const [first] = groups;
  if (rest === undefined || first === undefined) {
    rows.cell(ROW.indicatorTotal, rest, '', {});
    return;
  }
  const label = { first: rest.first, last: rows.columns.at(first) - 1 };
  rows.cell(ROW.indicatorTotal, label, labels.raterCount, { horizontal: 'right', indent: 1 });
  for (const rater of groups) {
    const span = rows.columns.span(rater);
    rows.cell(ROW.indicatorTotal, span, word(`input.${rater}Count`), { fill: PALETTE.input, horizontal: 'center' });
    rows.input(ROW.indicatorTotal, span);
  }
  rows.cell(ROW.indicatorTotal, { first: rows.columns.at('final'), last: rest.last }, '', {});
}

function drawAdjustments(rows: TemplateRows, { adjustmentHeaders, labels }: CardTexts, word: Word): void {
  const spans = rows.columns.from(...ADJUSTMENT_COLUMN_NAMES.map((name) => ADJUSTMENT_COLUMNS[name].below));
  ADJUSTMENT_COLUMN_NAMES.forEach((name, index) => {
    const column = ADJUSTMENT_COLUMNS[name];
    rows.cell(ROW.adjustmentHeader, spans[index], adjustmentHeaders[name], { ...LABEL, fill: PALETTE.header });
    rows.cell(ROW.adjustment, spans[index], word(`adjust.${name}`), {
      ...columnLook(column),
      ...(column.align === 'left' ? { indent: 1 } : {}),
    });
    if (column.entry !== undefined) rows.input(ROW.adjustment, spans[index]);
  });
  const [label, total] = rows.columns.from('no', ADJUSTMENT_COLUMNS.score.below);
  rows.cell(ROW.adjustmentTotal, label, labels.totalAdjust, { ...LABEL, horizontal: 'right' });
  rows.cell(ROW.adjustmentTotal, total, word('total.adjust'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0.0',
  });
}

export const WRITING: CellStyle = { fill: PALETTE.input, wrap: true, vertical: 'top' };

export function drawFoot(rows: TemplateRows, word: Word, row: number): void {
  const [notice, override] = rows.columns.from('no', 'rule');
  const alert: CellStyle = { bold: true, color: PALETTE.alert, horizontal: 'left', indent: 1 };
  rows.cell(row, notice, word('veto'), { ...alert, shrink: true });
  rows.cell(row, override, word('override'), alert);
}

/** Cells of a card that only people know: unlocked on the template, they are kept without being named. */
export const OWN = '';

/** A label and what people write beside it. */
export function writing(rows: TemplateRows, row: number, name: string, content: string): void {
  const [before, behind] = rows.columns.from('no', 'dimension');
  rows.cell(row, before, name, { ...LABEL, ...WRAPPED });
  rows.cell(row, behind, content, WRITING);
  rows.input(row, behind);
}

/** Room for a name written by hand, behind labels that are short or long. */
const SIGNING = { short: ' '.repeat(32), long: ' '.repeat(24) } as const;

export function signatures(rows: TemplateRows, labels: CardTexts['labels'], row: number): void {
  const spans: readonly Span[] = rows.columns.from('no', 'rule', 'actual');
  [labels.signEmployee, labels.signAssessor, labels.signHr].forEach((name, index) => {
    const text = `${name}${hasWide(name) ? SIGNING.short : SIGNING.long}${labels.date}`;
    rows.cell(row, spans[index], text, { horizontal: 'left', indent: 1 });
  });
}

export const SMALL: CellStyle = { horizontal: 'left', indent: 1 };

/** The talk: what people say and agree on, what the rules are, and who has taken note. */
function drawSecondPage(rows: TemplateRows, places: SettingsPlaces, { labels, page }: CardTexts, word: Word): void {
  rows.cell(ROW.talk, rows.columns.whole, page.title, { bold: true, size: 14, horizontal: 'center' });
  const head = (text: string, row: number, at: IndicatorColumnName): string =>
    `${quoted(`${text}${hasWide(text) ? '：' : ': '}`)}&${cellAddress(row, rows.columns.at(at))}`;
  const about = [
    head(labels.name, ROW.person, 'name'),
    head(labels.no, ROW.card, headPlaces(rows.columns).second),
    head(labels.period, ROW.card, 'name'),
    quoted(page.held),
  ].join('&"    "&');
  rows.cell(ROW.about, rows.columns.whole, formula(`=${about}`), { ...SMALL, horizontal: 'center' });
  const at = cellAddress(ROW.position, rows.columns.at(headPlaces(rows.columns).second));
  drawScoring(rows, places, page, { row: ROW.scoring, ordinary: { position: at } });
  drawGoals(rows, page, word, ROW);
  writing(rows, ROW.summary, page.summary, OWN);
  writing(rows, ROW.comment, page.strengths, word('input.comment'));
  writing(rows, ROW.gaps, page.gaps, OWN);
  drawPlan(rows, page);
  writing(rows, ROW.next, page.next, OWN);
  writing(rows, ROW.interview, labels.interview, word('input.interview'));
  drawOpinion(rows, places, page, word, ROW);
  drawDelivery(rows, page, ROW.delivery);
  signatures(rows, labels, ROW.signature);
  rows.cell(ROW.definitionsTitle, rows.columns.whole, page.definitions, { ...LABEL, horizontal: 'left', indent: 1 });
  for (const [row, field] of [
    [ROW.definitions, 'role.definitions'],
    [ROW.levels, 'role.levels'],
  ] as const) {
    rows.cell(row, rows.columns.whole, word(field), { ...SMALL, wrap: true, vertical: 'top' });
  }
}

/** How scores become the total, in a row of its own. */
export function drawScoring(
  rows: TemplateRows,
  places: SettingsPlaces,
  page: CardTexts['page'],
  { row, ordinary }: { readonly row: number; readonly ordinary: Parameters<typeof scoringText>[3] },
): void {
  const text = formula(scoringText(places, page, rows.columns.raters, ordinary));
  rows.cell(row, rows.columns.whole, text, { ...SMALL, wrap: true });
}

/** Where goals and changes stand. */
type AgreedRows = Readonly<Record<'goals' | 'changes', number>>;

/** What both agree on at the start, what is changed meanwhile and why, each with room for two signatures. */
export function drawGoals(rows: TemplateRows, page: CardTexts['page'], word: Word, at: AgreedRows): void {
  const [label, text, signs] = rows.columns.from('no', 'dimension', 'actual');
  rows.cell(at.goals, label, page.goalsLabel, LABEL);
  rows.cell(at.goals, text, page.goals, { ...SMALL, wrap: true });
  rows.cell(at.changes, label, page.changes, LABEL);
  rows.cell(at.changes, text, word('input.changes'), WRITING);
  rows.input(at.changes, text);
  for (const row of [at.goals, at.changes]) rows.cell(row, signs, page.goalsSign, { ...SMALL, wrap: true });
}

function drawPlan(rows: TemplateRows, page: CardTexts['page']): void {
  const spans = rows.columns.from('no', 'rule', 'actual', 'self', 'final');
  page.plan.forEach((name, index) => {
    rows.cell(ROW.planHeader, spans[index], name, LABEL);
    for (let down = 0; down < PLAN_ROWS; down += 1) {
      rows.cell(ROW.plan + down, spans[index], OWN, { ...WRITING, vertical: 'center' });
      rows.input(ROW.plan + down, spans[index]);
    }
  });
}

/** Where the employee's view and the way to appeal stand. */
type OpinionRows = Readonly<Record<'opinion' | 'appeal', number>>;

export function drawOpinion(
  rows: TemplateRows,
  places: SettingsPlaces,
  page: CardTexts['page'],
  word: Word,
  at: OpinionRows,
): void {
  const [label, choice, why, reason] = rows.columns.from('no', 'dimension', 'rule', 'actual');
  rows.cell(at.opinion, label, page.opinion, LABEL);
  rows.cell(at.opinion, choice, word('input.opinion'), { ...WRITING, vertical: 'center', horizontal: 'center' });
  rows.cell(at.opinion, why, page.opinionReason, { ...LABEL, horizontal: 'right', bold: false });
  rows.cell(at.opinion, reason, OWN, { ...WRITING, vertical: 'center' });
  for (const span of [choice, reason]) rows.input(at.opinion, span);
  rows.cell(at.appeal, rows.columns.whole, formula(appealText(places, page)), { ...SMALL, wrap: true });
}

/** Delivered how, or refused before whom. */
export function drawDelivery(rows: TemplateRows, page: CardTexts['page'], row: number): void {
  const [delivery, how, refused, witness] = rows.columns.from('no', 'dimension', 'rule', 'actual');
  rows.cell(row, delivery, page.delivery, LABEL);
  rows.cell(row, how, OWN, { ...WRITING, vertical: 'center' });
  rows.cell(row, refused, page.refused, { ...LABEL, horizontal: 'right', bold: false });
  rows.cell(row, witness, OWN, { ...WRITING, vertical: 'center' });
  for (const span of [how, witness]) rows.input(row, span);
}

/** Deadline and addressee of appeals, and the policy behind the card, as the settings have them; blanks where they say nothing. */
function appealText(places: SettingsPlaces, { appeal, answer }: CardTexts['page']): string {
  const keys = ['appealDays', 'appealTo', 'policyName', 'policyVersion', 'policyDate'] as const;
  const shown = keys.map((key) => {
    const cell = addedReference(places, key);
    return cell === null ? '"____"' : `IF(${cell}="","____",${cell})`;
  });
  const [before, ...behind] = appeal;
  const parts = [quoted(before), ...shown.flatMap((cell, index) => [cell, quoted(behind[index] ?? '')])];
  return `=${[...parts, ...answerParts(places, answer)].join('&')}`;
}

/** Within how many days the company answers; a sheet or a cell that says nothing of it means the default. */
function answerParts(places: SettingsPlaces, [before, behind]: CardTexts['page']['answer']): string[] {
  const cell = addedReference(places, 'answerDays');
  const days = cell === null ? String(DEFAULT_ANSWER_DAYS) : `IF(${cell}="",${DEFAULT_ANSWER_DAYS},${cell})`;
  return [quoted(before), days, quoted(behind)];
}

/** What cards said of appeals before they said when the company answers; any other formula is as it was. */
export function withoutAnswer(content: string, { answer }: Pick<CardTexts['page'], 'answer'>): string {
  const at = content.indexOf(`&${quoted(answer[0])}&`);
  return at < 0 ? content : content.slice(0, at);
}
