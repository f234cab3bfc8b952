import type { Language } from '../../base/language';
import { formula, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import { ADJUSTMENT_COLUMN_NAMES, ADJUSTMENT_COLUMNS } from '../columns/adjustmentColumns';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS } from '../columns/indicatorColumns';
import type { SettingsPlaces } from '../settings/readSettings';
import { settingReference } from '../settings/settingReference';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';
import { placeholderWord, type PlaceholderField } from './placeholder';
import {
  columnAt,
  columnLook,
  LABEL,
  ROW,
  ROW_HEIGHTS,
  spansFrom,
  TemplateRows,
  WHOLE_WIDTH,
  type Span,
} from './templateRows';

type CardTexts = SheetTexts['card'];
type Word = (field: PlaceholderField) => string;

/**
 * Draws the built-in card template. HR may restyle, reorder and extend the sheet afterwards: cards are built from what
 * the sheet holds then, not from this drawing.
 */
export function drawCardTemplate(places: SettingsPlaces, { card }: SheetTexts, language: Language): SheetDrawing {
  const word: Word = (field) => placeholderWord(field, language);
  const rows = new TemplateRows();
  // Two frames of thin lines: the head, and everything below the hint.
  rows.style(ROW.card, WHOLE_WIDTH, { border: PALETTE.line }, ROW.position - ROW.card + 1);
  rows.style(ROW.header, WHOLE_WIDTH, { border: PALETTE.line }, ROW.signature - ROW.header + 1);
  rows.style(0, WHOLE_WIDTH, { size: 10, vertical: 'center', color: PALETTE.ink }, ROW.signature + 1);
  rows.cell(ROW.title, WHOLE_WIDTH, formula(`=${settingReference(places, 'company')}&"${card.titleSuffix}"`), {
    bold: true,
    size: 18,
    horizontal: 'center',
  });
  drawHead(rows, card.labels, word);
  drawHint(rows, card.labels, word);
  drawIndicators(rows, card, word);
  drawAdjustments(rows, card, word);
  drawFoot(rows, card.labels, word);
  return {
    columnWidths: INDICATOR_COLUMN_NAMES.map((name) => INDICATOR_COLUMNS[name].width),
    rowHeights: ROW_HEIGHTS,
    blocks: rows.blocks,
    merges: rows.merges,
    styles: rows.styles,
    validations: [],
    links: [],
    inputs: rows.inputs,
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      footerLeft: card.footer,
      footerRight: '&P / &N',
    },
    freeze: { rows: ROW.header + 1, columns: columnAt('definition') },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}

const VALUE: CellStyle = { horizontal: 'left', indent: 1, shrink: true };

/** Four labels a row, each with its value beside it. */
function drawHead(rows: TemplateRows, labels: CardTexts['labels'], word: Word): void {
  const spans = spansFrom('no', 'name', 'source', 'target', 'actual', 'self', 'final', 'weighted');
  const pairs = (row: number, fields: readonly (readonly [string, PlaceholderField])[]): void =>
    fields.forEach(([label, field], index) => {
      rows.cell(row, spans[2 * index], label, LABEL);
      rows.cell(row, spans[2 * index + 1], word(field), VALUE);
    });
  pairs(ROW.card, [
    [labels.no, 'card.no'],
    [labels.period, 'card.period'],
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
    [labels.grade, 'grade'],
  ]);
  const [total, grade] = [spans[5], spans[7]];
  rows.style(ROW.position, total, { bold: true, numberFormat: TOTAL_FORMAT, horizontal: 'center', indent: 0 });
  rows.style(ROW.position, grade, { bold: true, horizontal: 'center', indent: 0 });
}

function drawHint(rows: TemplateRows, labels: CardTexts['labels'], word: Word): void {
  const [hint, missing, link] = spansFrom('no', 'actual', 'weighted');
  rows.cell(ROW.hint, hint, labels.fillHint, { color: PALETTE.quiet, size: 9 });
  rows.cell(ROW.hint, missing, word('total.missing'), { color: PALETTE.alert, size: 9 });
  rows.cell(ROW.hint, link, word('link.summary'), { size: 9, horizontal: 'right', color: PALETTE.accent });
}

function drawIndicators(rows: TemplateRows, { headers, labels }: CardTexts, word: Word): void {
  const header: CellStyle = { bold: true, fill: PALETTE.header, horizontal: 'center', wrap: true };
  rows.line(
    ROW.header,
    0,
    INDICATOR_COLUMN_NAMES.map((name) => headers[name]),
  );
  rows.style(ROW.header, WHOLE_WIDTH, header);
  rows.line(
    ROW.indicator,
    0,
    INDICATOR_COLUMN_NAMES.map((name) => word(`kpi.${name}`)),
  );
  rows.style(ROW.indicator, WHOLE_WIDTH, { wrap: true, size: 9 });
  INDICATOR_COLUMN_NAMES.forEach((name, index) => {
    const span = { first: index, last: index };
    rows.style(ROW.indicator, span, columnLook(INDICATOR_COLUMNS[name]));
    if (INDICATOR_COLUMNS[name].entry !== undefined) rows.input(ROW.indicator, span);
  });
  const [label, weight, rest] = spansFrom('no', 'weight', 'rule');
  rows.cell(ROW.indicatorTotal, label, labels.totalWeight, { ...LABEL, horizontal: 'right' });
  rows.cell(ROW.indicatorTotal, weight, word('total.weight'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0%',
  });
  rows.cell(ROW.indicatorTotal, rest, '', {});
}

function drawAdjustments(rows: TemplateRows, { adjustmentHeaders, labels }: CardTexts, word: Word): void {
  const spans = spansFrom(...ADJUSTMENT_COLUMN_NAMES.map((name) => ADJUSTMENT_COLUMNS[name].below));
  ADJUSTMENT_COLUMN_NAMES.forEach((name, index) => {
    const column = ADJUSTMENT_COLUMNS[name];
    rows.cell(ROW.adjustmentHeader, spans[index], adjustmentHeaders[name], { ...LABEL, fill: PALETTE.header });
    rows.cell(ROW.adjustment, spans[index], word(`adjust.${name}`), {
      size: 9,
      ...columnLook(column),
      ...(column.align === 'left' ? { indent: 1 } : {}),
    });
    if (column.entry !== undefined) rows.input(ROW.adjustment, spans[index]);
  });
  const [label, total] = spansFrom('no', ADJUSTMENT_COLUMNS.score.below);
  rows.cell(ROW.adjustmentTotal, label, labels.totalAdjust, { ...LABEL, horizontal: 'right' });
  rows.cell(ROW.adjustmentTotal, total, word('total.adjust'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0.0',
  });
}

const WRITING: CellStyle = { fill: PALETTE.input, wrap: true, vertical: 'top', size: 9 };

function drawFoot(rows: TemplateRows, labels: CardTexts['labels'], word: Word): void {
  const [label, value, notice, override] = spansFrom('no', 'definition', 'target', 'actual');
  rows.cell(ROW.result, label, labels.coefficient, LABEL);
  rows.cell(ROW.result, value, word('coefficient'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0.00',
  });
  rows.cell(ROW.result, notice, word('veto'), { bold: true, color: PALETTE.alert });
  rows.cell(ROW.result, override, word('override'), { bold: true, color: PALETTE.alert });
  const writing = (row: number, name: string, field: PlaceholderField): void => {
    const [before, behind] = spansFrom('no', 'definition');
    rows.cell(row, before, name, LABEL);
    rows.cell(row, behind, word(field), WRITING);
    rows.input(row, behind);
  };
  writing(ROW.comment, labels.comment, 'input.comment');
  writing(ROW.interview, labels.interview, 'input.interview');
  const signatures: readonly Span[] = spansFrom('no', 'target', 'system');
  [labels.signEmployee, labels.signAssessor, labels.signHr].forEach((name, index) => {
    const text = `${name}                    ${labels.date}`;
    rows.cell(ROW.signature, signatures[index], text, { horizontal: 'left', indent: 1 });
  });
}
