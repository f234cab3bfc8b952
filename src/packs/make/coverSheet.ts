import { shownName } from '../../scorecard/people/identity';
import { namesAmong } from '../../scorecard/people/namesakes';
import { cellAddress, quotedSheet } from '../../base/address';
import { formula, type CellContent, type CellStyle } from '../../base/sheetDrawing';
import { rowHeight, textUnits, wrappedLines } from '../../base/textWidth';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import { escapeAttribute } from '../../ooxml/escape';
import type { RegisteredCard } from '../../registry/registry';
import { headerLook, titleLook } from '../../scorecard/sheet/listLook';
import { PALETTE } from '../../scorecard/sheet/palette';
import { indicatorInput, inputPlaces } from '../entryKeys';
import type { AskedColumn, CardPackKind, PackTexts, ProgressColumn } from '../packTexts';
import type { PackStrings } from './packStrings';
import type { PackStyles } from './packStyles';
import { sheetDataXml, type WrittenCell } from './writtenSheet';

type Card = RegisteredCard & { readonly sheetName: string };

export interface Cover {
  readonly kind: CardPackKind;
  readonly company: string;
  readonly recipient: string;
  readonly period: string;
  /** "2026-12-05"; null: no day is named. */
  readonly due: string | null;
  readonly handedOutAt: string;
  /** What is asked of the recipient. */
  readonly asked: readonly AskedColumn[];
  readonly cards: readonly Card[];
}

const WIDTHS: Readonly<Record<ProgressColumn, number>> = {
  name: 18,
  position: 24,
  actuals: 14,
  self: 10,
  manager: 12,
  state: 16,
};

/** Characters that stay free beside a label. */
const BESIDE = 2;

const HEADER_ROWS = 6;

/** The first sheet of a pack: whose cards, until when, what to do, and a list that says live what is still missing. */
export function coverXml(cover: Cover, texts: PackTexts['cover'], strings: PackStrings, styles: PackStyles): string {
  const columns: readonly ProgressColumn[] = ['name', 'position', ...cover.asked, 'state'];
  const last = columns.length - 1;
  const steps = texts.steps[cover.kind];
  const listRow = HEADER_ROWS + steps.length + 3;
  const cells: WrittenCell[] = [];
  const put = (row: number, column: number, content: CellContent, style: CellStyle): void => {
    cells.push({ row, column, content, style: styles.add(style) });
  };
  put(0, 0, texts.title(cover.period), titleLook(18));
  const facts: readonly (readonly [string, string])[] = [
    ...(cover.company === '' ? [] : [[texts.company, cover.company] as const]),
    [texts.recipient[cover.kind], cover.recipient],
    [texts.period, texts.periodName(cover.period)],
    [texts.due, cover.due ?? texts.noDue],
    [texts.handedOut, cover.handedOutAt.replace('T', ' ')],
  ];
  facts.forEach(([label, content], at) => {
    put(1 + at, 0, label, { color: PALETTE.quiet });
    put(1 + at, 1, content, { bold: label === texts.due });
  });
  put(HEADER_ROWS, 0, texts.stepsTitle, { bold: true, color: PALETTE.accent });
  const labels = Math.max(...facts.map(([label]) => textUnits(label)));
  const widths = columns.map((column, at) => Math.max(WIDTHS[column], at === 0 ? labels + BESIDE : 0));
  const wide = widths.reduce((sum, width) => sum + width, 0);
  const heights = new Map([[0, 34]]);
  steps.forEach((step, at) => {
    const row = HEADER_ROWS + 1 + at;
    put(row, 0, `${at + 1}. ${step}`, { wrap: true, vertical: 'top' });
    heights.set(row, rowHeight(wrappedLines(step, wide - 6), 11));
  });
  put(listRow - 1, 0, texts.progressTitle, { bold: true, color: PALETTE.accent });
  columns.forEach((column, at) => put(listRow, at, texts.headers[column], headerLook()));
  const nameOf = namesAmong(
    cover.cards.map(({ record }) => record),
    texts.namesake,
  );
  cover.cards.forEach((card, at) => {
    const shown = nameOf(card.record, shownName({ name: card.record.name, sheetName: card.sheetName }));
    putLine(put, listRow + 1 + at, { ...card, shown }, columns, texts);
  });
  const end = listRow + cover.cards.length;
  const totals = end + 1;
  columns.forEach((column, at) => {
    const counted = column === 'actuals' || column === 'self' || column === 'manager';
    const span = `${cellAddress(listRow + 1, at)}:${cellAddress(end, at)}`;
    const content = counted ? formula(`=SUM(${span})`) : column === 'name' ? texts.totals : '';
    put(totals, at, content, { bold: true, border: PALETTE.line, horizontal: column === 'name' ? 'left' : 'center' });
  });
  const merges = [0, ...steps.map((_, at) => HEADER_ROWS + 1 + at)].map(
    (row) => `A${row + 1}:${cellAddress(row, last)}`,
  );
  return sheetXml({
    data: sheetDataXml(cells, strings, heights),
    widths,
    merges,
    links: cover.cards.map(({ sheetName }, at) => [cellAddress(listRow + 1 + at, 0), sheetName] as const),
    footer: texts.footer,
  });
}

type Put = (row: number, column: number, content: CellContent, style: CellStyle) => void;

function putLine(
  put: Put,
  row: number,
  card: Card & { readonly shown: string },
  columns: readonly ProgressColumn[],
  texts: PackTexts['cover'],
): void {
  const { record, sheetName } = card;
  const places = inputPlaces(record, card.inputs);
  const counted = (wanted: (judged: boolean, field: string | null) => boolean): string => {
    const cells = places.flatMap(({ key, row: r, column }) => {
      const input = indicatorInput(key, record);
      const indicator = record.grid?.indicators.find(({ id }) => id === input?.id);
      const isWanted = input !== null && indicator !== undefined && wanted(indicator.direction === null, input.field);
      return isWanted ? [`COUNTBLANK(${quotedSheet(sheetName)}!${cellAddress(r, column)})`] : [];
    });
    return cells.length === 0 ? '' : `=${cells.join('+')}`;
  };
  const formulas: Partial<Record<ProgressColumn, string>> = {
    actuals: counted((judged, field) => field === 'target' || (field === 'actual' && !judged)),
    self: counted((judged, field) => field === 'self' && judged),
    manager: counted((judged, field) => field === 'manager' && judged),
  };
  const span = columns.flatMap((column, at) => (column in formulas ? [cellAddress(row, at)] : [])).join(',');
  const [before, behind] = texts.missing;
  const contents: Record<ProgressColumn, CellContent> = {
    name: card.shown,
    position: record.position,
    actuals: countOf(formulas.actuals),
    self: countOf(formulas.self),
    manager: countOf(formulas.manager),
    state: formula(`=IF(SUM(${span})=0,"${texts.complete}","${before}"&SUM(${span})&"${behind}")`),
  };
  columns.forEach((column, at) => {
    const isText = column === 'name' || column === 'position';
    const color = column === 'name' ? { color: PALETTE.accent } : {};
    put(row, at, contents[column], { border: PALETTE.line, horizontal: isText ? 'left' : 'center', ...color });
  });
}

/** Nothing is asked for: a dash. */
function countOf(text: string | undefined): CellContent {
  return text === undefined || text === '' ? '–' : formula(text);
}

interface SheetPieces {
  readonly data: string;
  readonly widths: readonly number[];
  readonly merges: readonly string[];
  /** Cell → sheet it leads to. */
  readonly links: readonly (readonly [cell: string, sheet: string])[];
  readonly footer: string;
}

/** A sheet drawn by Rolecard: landscape, as wide as a page, protected. */
export function sheetXml({ data, widths, merges, links, footer }: SheetPieces): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`);
  const linked = links.map(([cell, sheet]) => {
    const location = escapeAttribute(`${quotedSheet(sheet)}!A1`);
    return `<hyperlink ref="${cell}" location="${location}" display="${escapeAttribute(sheet)}"/>`;
  });
  return [
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetPr><tabColor rgb="FF${PALETTE.accent.slice(1)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    `<sheetFormatPr defaultRowHeight="18" customHeight="1"/><cols>${columns.join('')}</cols>${data}`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    `<mergeCells count="${merged.length}">${merged.join('')}</mergeCells>`,
    linked.length === 0 ? '' : `<hyperlinks>${linked.join('')}</hyperlinks>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeAttribute(`&L${footer}&R&P / &N`)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}
