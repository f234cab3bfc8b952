import { cellAddress } from '../../base/address';
import type { CellContent, CellStyle } from '../../base/sheetDrawing';
import { MAX_ROW_HEIGHT, rowHeight, wrappedLines } from '../../base/textWidth';
import { headerLook, titleLook } from '../../scorecard/sheet/listLook';
import { PALETTE } from '../../scorecard/sheet/palette';
import { sheetXml } from '../make/coverSheet';
import type { BlankedCells } from '../make/packedCard';
import type { PackStrings } from '../make/packStrings';
import type { PackStyles } from '../make/packStyles';
import { sheetDataXml, type WrittenCell } from '../make/writtenSheet';
import { cardSheet, isOnRecord, missingCount, missingPieces, type CardPlace, type EvidenceMonth } from './evidence';
import { EVIDENCE_COLUMNS, missingText, type EvidenceColumn, type EvidenceTexts } from './evidenceTexts';

/** Whose year it is. */
export interface EvidenceSubject {
  readonly name: string;
  /** Numbers of the cards without their period. */
  readonly numbers: readonly string[];
  /** Departments and positions, the latest first. */
  readonly places: readonly string[];
  readonly company: string;
  /** Working days in which the company answers an appeal, as the settings have it now. */
  readonly answerDays: number;
  readonly year: string;
  readonly madeOn: string;
  readonly months: readonly EvidenceMonth[];
}

/** Characters; together a landscape page at seven and a half points and more. */
const WIDTHS: Readonly<Record<EvidenceColumn, number>> = {
  month: 10,
  card: 14,
  confirmed: 10,
  result: 12,
  remarks: 23,
  interview: 8,
  opinion: 14,
  plan: 13,
  secondLevel: 10,
  signed: 7,
  missing: 16,
};
const LAST = EVIDENCE_COLUMNS.length - 1;
const WHOLE = EVIDENCE_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
const SIZE = 10;
const TEXT: CellStyle = { size: SIZE, color: PALETTE.ink, border: PALETTE.line, vertical: 'center', wrap: true };
const QUIET: CellStyle = { size: SIZE, color: PALETTE.quiet, vertical: 'center', wrap: true };
const SIGNING = `${'_'.repeat(20)}    `;

/** The first sheet: what there is of each month, and what is missing. */
export function drawEvidence(
  subject: EvidenceSubject,
  blanked: readonly BlankedCells[],
  texts: EvidenceTexts,
  { strings, styles }: { readonly strings: PackStrings; readonly styles: PackStyles },
): { readonly xml: string; readonly titleRow: number } {
  const page = new Page();
  page.whole(texts.title(subject.name, subject.year), titleLook(16), 30);
  page.whole(factsOf(subject, texts), { size: SIZE, bold: true, wrap: true, vertical: 'center' });
  page.whole(texts.hint, QUIET);
  page.whole(countsOf(subject, texts), { size: SIZE, bold: true, color: PALETTE.accent, wrap: true });
  const header = page.line(
    EVIDENCE_COLUMNS.map((column) => texts.headers[column]),
    () => ({ ...headerLook({ vertical: 'center', wrap: true }), size: SIZE }),
  );
  const links: (readonly [string, string])[] = [];
  for (const month of subject.months) {
    const line = monthLine(month, subject, texts);
    const row = page.line(
      EVIDENCE_COLUMNS.map((column) => line[column]),
      (at) => lookOf(EVIDENCE_COLUMNS[at] ?? 'month', month),
    );
    const sheet = cardSheet(month);
    if (sheet !== null) links.push([cellAddress(row, EVIDENCE_COLUMNS.indexOf('card')), sheet]);
  }
  if (blanked.length > 0) page.whole(texts.outside, QUIET);
  for (const { sheet, cells } of blanked) page.whole(texts.blanked(sheet, cells.join(', ')), QUIET);
  page.whole('', QUIET, 14);
  page.whole(texts.signs.map((sign) => `${sign}${SIGNING}`).join(''), { size: SIZE, bold: true }, 40);
  const cells = page.cells.map(({ style, ...cell }): WrittenCell => ({ ...cell, style: styles.add(style) }));
  const xml = sheetXml({
    data: sheetDataXml(cells, strings, page.heights),
    widths: EVIDENCE_COLUMNS.map((column) => WIDTHS[column]),
    merges: page.merges,
    links,
    footer: texts.footer,
  });
  return { xml, titleRow: header + 1 };
}

/** Rows from the top down. */
class Page {
  readonly cells: { row: number; column: number; content: CellContent; style: CellStyle }[] = [];
  readonly heights = new Map<number, number>();
  readonly merges: string[] = [];
  private row = 0;

  whole(content: string, style: CellStyle, points?: number): void {
    this.cells.push({ row: this.row, column: 0, content, style });
    this.merges.push(`A${this.row + 1}:${cellAddress(this.row, LAST)}`);
    this.heights.set(this.row, points ?? rowHeight(wrappedLines(content, WHOLE - 8), SIZE));
    this.row += 1;
  }

  line(contents: readonly string[], look: (column: number) => CellStyle): number {
    const lines = contents.map((content, at) => {
      this.cells.push({ row: this.row, column: at, content, style: look(at) });
      return wrappedLines(content, WIDTHS[EVIDENCE_COLUMNS[at] ?? 'month'] - 1);
    });
    this.heights.set(this.row, Math.min(MAX_ROW_HEIGHT, Math.max(22, rowHeight(Math.max(...lines), SIZE))));
    this.row += 1;
    return this.row - 1;
  }
}

function lookOf(column: EvidenceColumn, month: EvidenceMonth): CellStyle {
  const isLeft = column === 'card' || column === 'remarks' || column === 'opinion' || column === 'missing';
  const look: CellStyle = { ...TEXT, horizontal: isLeft ? 'left' : 'center' };
  if (column === 'card' && cardSheet(month) !== null) return { ...look, color: PALETTE.accent };
  if (month.card.kind === 'unknown') return { ...look, color: PALETTE.quiet };
  return column === 'missing' && missingPieces(month).length > 0 ? { ...look, color: PALETTE.alert } : look;
}

function factsOf({ company, numbers, places, madeOn }: EvidenceSubject, { facts, separator }: EvidenceTexts): string {
  const parts = [
    [facts.company, company],
    [facts.numbers, numbers.join(separator)],
    [facts.place, places.join(separator)],
    [facts.madeOn, madeOn],
  ];
  return parts.flatMap(([label = '', text = '']) => (text === '' ? [] : [label + text])).join('    ');
}

function countsOf({ months }: EvidenceSubject, texts: EvidenceTexts): string {
  const known = months.filter(isOnRecord);
  const here = months.filter((month) => cardSheet(month) !== null);
  return texts.counts(known.length, here.length, missingCount(months));
}

function monthLine(
  month: EvidenceMonth,
  subject: EvidenceSubject,
  texts: EvidenceTexts,
): Record<EvidenceColumn, string> {
  const { card, total, grade, coefficient, talk, secondLevel } = month;
  const isThere = isOnRecord(month);
  const only = (text: string): string => (isThere ? text : '');
  const figures = [total, grade, coefficient].filter((part) => part !== null && part !== '').join('  ');
  const closed = month.closedOn === null ? texts.open : texts.closed(month.closedOn);
  const measures = month.measures === 0 ? [] : [texts.measures(month.measures)];
  const missing = missingPieces(month).map((piece) => missingText(piece, subject, texts));
  return {
    month: texts.periodName(month.period),
    card: placeText(card, texts),
    confirmed: only(month.confirmedOn ?? texts.blank),
    result: only(`${total === null ? texts.noTotal : figures}\n${closed}`),
    remarks: month.remarks.join(texts.separator),
    interview: talk === null ? '' : talk.interview === '' ? texts.blank : texts.written,
    opinion: talk === null ? '' : opinionText(talk, texts),
    plan: [...measures, ...month.followUp].join(texts.separator),
    secondLevel: only(
      secondLevel === null
        ? texts.noSheet
        : [secondLevel.confirmer, secondLevel.date].filter((part) => part !== '').join('\n') || texts.unconfirmed,
    ),
    signed: only(texts.signed),
    missing: missing.length === 0 ? only(texts.complete) : missing.join(texts.separator),
  };
}

function placeText(card: CardPlace, { places }: EvidenceTexts): string {
  if (card.kind === 'here') return card.sheet;
  return card.kind === 'file' ? `${card.sheet}\n${card.file}` : places[card.kind];
}

function opinionText(
  { opinion, objection, delivery, refused }: NonNullable<EvidenceMonth['talk']>,
  texts: EvidenceTexts,
): string {
  return [
    opinion === '' ? texts.blank : opinion,
    ...(objection === '' ? [] : [objection]),
    ...(delivery === '' ? [] : [texts.delivered(delivery)]),
    ...(refused === '' ? [] : [texts.refused(refused)]),
  ].join(texts.separator);
}
