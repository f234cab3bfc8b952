import { absoluteAddress, quotedSheet, type Area } from '../../base/address';
import { formula, type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import { PALETTE } from '../sheet/palette';
import { placeholderWord, type IndicatorField, type Placeholder } from './placeholder';
import type { SettingsPlaces } from '../settings/readSettings';
import type { IndicatorHeader, SheetTexts } from '../texts/sheetTexts';

/** Columns of the built-in card: what each shows and its width in characters. One A4 page wide in landscape. */
const COLUMNS: readonly (readonly [IndicatorHeader, number])[] = [
  ['no', 4.5],
  ['dimension', 9],
  ['name', 13],
  ['definition', 25],
  ['source', 15],
  ['target', 8.5],
  ['weight', 6.5],
  ['rule', 28],
  ['actual', 9],
  ['system', 8.5],
  ['self', 6.5],
  ['manager', 8.5],
  ['final', 8.5],
  ['weighted', 8.5],
  ['note', 12],
];

const LAST = COLUMNS.length - 1;
const TEXT_COLUMNS: readonly IndicatorHeader[] = ['name', 'definition', 'source', 'rule', 'note'];
const INPUT_COLUMNS: readonly IndicatorHeader[] = ['actual', 'self', 'manager', 'note'];

/** Rows of the template, 0-based. */
const ROW = {
  title: 0,
  card: 1,
  person: 2,
  position: 3,
  hint: 4,
  header: 5,
  indicator: 6,
  indicatorTotal: 7,
  adjustmentHeader: 8,
  adjustment: 9,
  adjustmentTotal: 10,
  result: 11,
  comment: 12,
  interview: 13,
  signature: 14,
} as const;

type Field = Exclude<Placeholder, { group: 'column' }>['field'];

/**
 * Draws the built-in card template. HR may restyle, reorder and extend the sheet afterwards: cards are built from what
 * the sheet holds then, not from this drawing.
 */
export function drawCardTemplate(places: SettingsPlaces, texts: SheetTexts, language: string): SheetDrawing {
  const { labels, headers } = texts.card;
  const word = (field: Field): string => placeholderWord(field, language);
  const company = `${quotedSheet(places.sheet)}!${absoluteAddress(places.values.company.row, places.values.company.column)}`;
  const column = (name: IndicatorHeader): number => COLUMNS.findIndex(([header]) => header === name);
  const blocks: Block[] = [];
  const merges: Area[] = [];
  const styles: { area: Area; style: CellStyle }[] = [];
  const put = (row: number, first: number, contents: readonly CellContent[]): void => {
    blocks.push({ row, column: first, contents: [contents] });
  };
  const area = (row: number, first: number, last: number, rowCount = 1): Area => ({
    row,
    column: first,
    rowCount,
    columnCount: last - first + 1,
  });
  const cell = (row: number, first: number, last: number, content: CellContent, style: CellStyle): void => {
    put(row, first, [content]);
    if (last > first) merges.push(area(row, first, last));
    styles.push({ area: area(row, first, last), style });
  };
  const label: CellStyle = { bold: true, fill: PALETTE.band, horizontal: 'center', shrink: true };
  const value: CellStyle = { horizontal: 'left', indent: 1, shrink: true };

  // Two frames of thin lines: the head, and everything below the hint.
  for (const [first, last] of [
    [ROW.card, ROW.position],
    [ROW.header, ROW.signature],
  ] as const) {
    styles.push({ area: area(first, 0, LAST, last - first + 1), style: { border: PALETTE.line } });
  }
  styles.push({
    area: area(0, 0, LAST, ROW.signature + 1),
    style: { size: 10, vertical: 'center', color: PALETTE.ink },
  });
  cell(ROW.title, 0, LAST, formula(`=${company}&"${texts.card.titleSuffix}"`), {
    bold: true,
    size: 18,
    horizontal: 'center',
  });
  const pairs = (row: number, fields: readonly (readonly [string, Field])[]): void => {
    const spans = [
      [0, 1, 2, 3],
      [4, 4, 5, 7],
      [8, 9, 10, 11],
      [12, 12, 13, LAST],
    ] as const;
    fields.forEach(([name, field], index) => {
      const [first, last, from, to] = spans[index] ?? spans[0];
      cell(row, first, last, name, label);
      cell(row, from, to, word(field), value);
    });
  };
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
  styles.push({
    area: area(ROW.position, 10, 11),
    style: { bold: true, numberFormat: '0.0', horizontal: 'center', indent: 0 },
  });
  styles.push({ area: area(ROW.position, 13, LAST), style: { bold: true, horizontal: 'center', indent: 0 } });
  cell(ROW.hint, 0, 7, labels.fillHint, { color: PALETTE.quiet, size: 9 });
  cell(ROW.hint, 8, 12, word('total.missing'), { color: PALETTE.alert, size: 9 });
  cell(ROW.hint, 13, LAST, word('link.summary'), { size: 9, horizontal: 'right', color: PALETTE.accent });

  put(
    ROW.header,
    0,
    COLUMNS.map(([name]) => headers[name]),
  );
  styles.push({
    area: area(ROW.header, 0, LAST),
    style: { bold: true, fill: PALETTE.header, horizontal: 'center', wrap: true },
  });
  put(
    ROW.indicator,
    0,
    COLUMNS.map(([name]) => word(`kpi.${name}` as IndicatorField)),
  );
  styles.push({ area: area(ROW.indicator, 0, LAST), style: { wrap: true, size: 9 } });
  COLUMNS.forEach(([name], index) => {
    const style: CellStyle = {
      horizontal: TEXT_COLUMNS.includes(name) ? 'left' : 'center',
      ...(INPUT_COLUMNS.includes(name) ? { fill: PALETTE.input } : {}),
      ...(name === 'weight' ? { numberFormat: '0%' } : {}),
      ...(['system', 'final', 'weighted'].includes(name) ? { numberFormat: '0.0' } : {}),
    };
    styles.push({ area: area(ROW.indicator, index, index), style });
  });
  cell(ROW.indicatorTotal, 0, column('target'), labels.totalWeight, { ...label, horizontal: 'right' });
  cell(ROW.indicatorTotal, column('weight'), column('weight'), word('total.weight'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0%',
  });
  cell(ROW.indicatorTotal, column('rule'), LAST, '', {});

  const [item, points, cap, count, score] = texts.card.adjustmentHeaders;
  const adjustmentSpans: readonly (readonly [number, number, string, Field])[] = [
    [0, 3, item, 'adjust.item'],
    [4, 5, points, 'adjust.points'],
    [6, 7, cap, 'adjust.cap'],
    [8, 9, count, 'adjust.count'],
    [10, LAST, score, 'adjust.score'],
  ];
  for (const [first, last, header, field] of adjustmentSpans) {
    cell(ROW.adjustmentHeader, first, last, header, { ...label, fill: PALETTE.header });
    cell(ROW.adjustment, first, last, word(field), {
      size: 9,
      ...(field === 'adjust.item' ? { horizontal: 'left', indent: 1 } : { horizontal: 'center' }),
      ...(field === 'adjust.count' ? { fill: PALETTE.input, numberFormat: '0' } : {}),
      ...(field === 'adjust.score' ? { numberFormat: '0.0' } : {}),
    });
  }
  cell(ROW.adjustmentTotal, 0, 9, labels.totalAdjust, { ...label, horizontal: 'right' });
  cell(ROW.adjustmentTotal, 10, LAST, word('total.adjust'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0.0',
  });
  cell(ROW.result, 0, 2, labels.coefficient, label);
  cell(ROW.result, 3, 4, word('coefficient'), {
    bold: true,
    horizontal: 'center',
    numberFormat: '0.00',
  });
  cell(ROW.result, 5, LAST, word('veto'), { bold: true, color: PALETTE.alert });
  const writing: CellStyle = { fill: PALETTE.input, wrap: true, vertical: 'top', size: 9 };
  cell(ROW.comment, 0, 2, labels.comment, label);
  cell(ROW.comment, 3, LAST, word('input.comment'), writing);
  cell(ROW.interview, 0, 2, labels.interview, label);
  cell(ROW.interview, 3, LAST, word('input.interview'), writing);
  const signature: CellStyle = { horizontal: 'left', indent: 1 };
  const sign = (name: string): string => `${name}                    ${labels.date}`;
  cell(ROW.signature, 0, 4, sign(labels.signEmployee), signature);
  cell(ROW.signature, 5, 8, sign(labels.signAssessor), signature);
  cell(ROW.signature, 9, LAST, sign(labels.signHr), signature);

  return {
    columnWidths: COLUMNS.map(([, width]) => width),
    rowHeights: [
      { row: ROW.title, points: 34 },
      ...[ROW.card, ROW.person, ROW.position].map((row) => ({ row, points: 21 })),
      { row: ROW.hint, points: 18 },
      { row: ROW.header, points: 24 },
      { row: ROW.indicator, points: 46 },
      ...[ROW.indicatorTotal, ROW.adjustmentHeader, ROW.adjustment, ROW.adjustmentTotal, ROW.result].map((row) => ({
        row,
        points: 19,
      })),
      { row: ROW.comment, points: 42 },
      { row: ROW.interview, points: 42 },
      { row: ROW.signature, points: 32 },
    ],
    blocks,
    merges,
    styles,
    validations: [],
    links: [],
    // Copies keep what is unlocked: said once here, not for each card.
    inputs: [
      ...INPUT_COLUMNS.map((name) => area(ROW.indicator, column(name), column(name))),
      area(ROW.adjustment, 8, 9),
      area(ROW.comment, 3, LAST),
      area(ROW.interview, 3, LAST),
    ],
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      footerLeft: texts.card.footer,
      footerRight: '&P / &N',
    },
    freeze: { rows: ROW.header + 1, columns: 3 },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}
