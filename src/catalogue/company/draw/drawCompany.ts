import { columnPoints } from '../../../base/textWidth';
import type { Language } from '../../../base/language';
import { areaAddress, type Area } from '../../../base/address';
import { columnRuns, singleCell } from '../../../base/joinAreas';
import type { CellStyle, SheetDrawing } from '../../../base/sheetDrawing';
import { numberFormat } from '../../../scoring/sentences/units';
import type { RememberedMatch } from '../../match/corrections';
import { COLUMNS, TABLE_KEYS, TABLE_NAMES, type ColumnKey, type TableKey } from '../sheets/columns';
import type { CompanyTexts } from '../sheets/companyTexts';
import { drawGuide } from './drawGuide';
import { COMPANY_COLOURS as COLOURS } from './colours';
import type { CatalogueSource } from '../source';
import { tableContents } from './tableContents';

/** One worksheet of a company's catalogue. */
export interface CompanySheet {
  readonly key: TableKey | 'guide';
  readonly name: string;
  readonly drawing: SheetDrawing;
  /** To become an Excel table, its first row the headers; null on the guide. */
  readonly table: { readonly name: string; readonly area: Area } | null;
  /** Cells that offer the names of another sheet; other texts may be typed, reading judges them. */
  readonly suggestions: readonly Suggestion[];
}

export interface Suggestion {
  readonly area: Area;
  readonly sheet: string;
  readonly source: Area;
}

/** Title, hint, blank, headers. */
const HEADER_ROW = 3;
export const FIRST_ROW = HEADER_ROW + 1;
/** Points across a page of A4 in landscape, between the margins. */
const ACROSS = 786;
/** The smallest scale at which texts of 11 points are legible on paper: 7.7 points. */
const LEGIBLE = 0.7;
/** Rows people may add and still find the names offered. */
const ROOM = 200;

/**
 * Draws the whole catalogue: a guide and one table a sheet, in the language of the labels with texts in both languages.
 * `titles` are the company's position titles; their roles must be in `source`.
 */
export function drawCompany(
  source: CatalogueSource,
  texts: CompanyTexts,
  titles: readonly RememberedMatch[] = [],
): readonly CompanySheet[] {
  const contents = tableContents(source, texts, titles);
  const lengths = Object.fromEntries(TABLE_KEYS.map((key) => [key, contents[key].length])) as Record<TableKey, number>;
  return [
    ...TABLE_KEYS.map((key): CompanySheet => {
      const columns = COLUMNS[key] as readonly ColumnKey[];
      const headers = texts.headers[key] as Readonly<Record<string, string>>;
      const lines = contents[key].map((line) =>
        columns.map((column) => (line as Readonly<Record<string, string | number>>)[column] ?? ''),
      );
      // An Excel table has at least one row under its headers.
      const rows = lines.length > 0 ? lines : [columns.map(() => '')];
      const area: Area = { row: HEADER_ROW, column: 0, rowCount: rows.length + 1, columnCount: columns.length };
      return {
        key,
        name: texts.sheetNames[key],
        drawing: {
          columnWidths: columns.map(widthOf),
          rowHeights: [{ row: 0, points: 28 }],
          blocks: [
            { row: 0, column: 0, contents: [[texts.titles[key]], [texts.hints[key]]] },
            { row: HEADER_ROW, column: 0, contents: [columns.map((column) => headers[column] ?? ''), ...rows] },
          ],
          merges: [],
          styles: [
            { area: { ...body(0, 1, 1), row: 0 }, style: { bold: true, size: 16, color: COLOURS.ink } },
            { area: { ...body(0, 1, 1), row: 1 }, style: { color: COLOURS.quiet } },
            {
              area: { ...area, rowCount: 1 },
              style: { bold: true, fill: COLOURS.header, wrap: true, vertical: 'center', border: COLOURS.line },
            },
            { area: body(0, rows.length + ROOM, columns.length), style: { vertical: 'top', wrap: true } },
            ...formats(key, source, rows.length),
          ],
          validations: validations(key, texts, rows.length + ROOM),
          links: [],
          inputs: [],
          page: {
            orientation: 'landscape',
            fitWide: pagesAcross(columns),
            fitTall: 0,
            titleRows: { first: HEADER_ROW, last: HEADER_ROW },
            footerCenter: '&A  &P / &N',
          },
          freeze: { rows: FIRST_ROW, columns: key === 'roles' || key === 'indicators' ? 2 : 1 },
          tabColor: COLOURS.tab,
          gridlines: true,
        },
        table: { name: TABLE_NAMES[key], area },
        suggestions: suggestions(key, texts, lengths),
      };
    }),
    drawGuide(texts),
  ];
}

/** How many pages wide a table is printed, so that it can be read. */
function pagesAcross(columns: readonly ColumnKey[]): number {
  const points = columns.reduce((sum, column) => sum + columnPoints(widthOf(column)), 0);
  return Math.ceil((points * LEGIBLE) / ACROSS);
}

/** In characters. */
function widthOf(column: ColumnKey): number {
  return WIDTHS[column] ?? 16;
}

const WIDTHS: Readonly<Partial<Record<ColumnKey, number>>> = {
  id: 12,
  nameZh: 18,
  nameEn: 24,
  department: 16,
  level: 10,
  aliases: 50,
  reportsTo: 18,
  assessors: 18,
  cadence: 10,
  purposeZh: 36,
  purposeEn: 44,
  qualificationsZh: 44,
  qualificationsEn: 50,
  deliverablesZh: 36,
  deliverablesEn: 44,
  outsideAssessorZh: 24,
  outsideAssessorEn: 28,
  conditionsZh: 36,
  conditionsEn: 44,
  payZh: 36,
  payEn: 44,
  role: 20,
  ordinal: 8,
  dutyZh: 70,
  dutyEn: 80,
  indicator: 24,
  weight: 9,
  target: 12,
  rule: 46,
  dimension: 10,
  unit: 12,
  direction: 12,
  definitionZh: 44,
  definitionEn: 50,
  formulaZh: 36,
  formulaEn: 44,
  dataSourceZh: 24,
  dataSourceEn: 28,
  parent: 16,
  functionsZh: 60,
  functionsEn: 70,
  title: 30,
};

function body(column: number, rowCount: number, columnCount: number): Area {
  return { row: FIRST_ROW, column, rowCount, columnCount };
}

function columnOf(key: TableKey, column: ColumnKey): number {
  return (COLUMNS[key] as readonly ColumnKey[]).indexOf(column);
}

/** Weights and percent targets show as percents, so that "95%" and 0.95 are read alike when typed. */
function formats(
  key: TableKey,
  { facts }: CatalogueSource,
  rowCount: number,
): readonly { readonly area: Area; readonly style: CellStyle }[] {
  if (key === 'kpis') {
    const units = new Map(facts.indicators.map(({ id, unit }) => [id, unit]));
    const targets = facts.roles.flatMap((role) => role.indicators.map(({ indicator }) => units.get(indicator)));
    return [
      { area: body(columnOf(key, 'weight'), rowCount + ROOM, 1), style: { numberFormat: '0.0%' } },
      ...targetFormats(
        key,
        targets.map((unit) => (unit === undefined ? 'General' : numberFormat(unit))),
      ),
    ];
  }
  if (key !== 'indicators') return [];
  return targetFormats(
    key,
    facts.indicators.map(({ unit }) => numberFormat(unit)),
  );
}

function targetFormats(key: TableKey, formats: readonly string[]): { area: Area; style: CellStyle }[] {
  const runs = columnRuns(formats, singleCell(FIRST_ROW, columnOf(key, 'target')));
  return runs.map(({ area, value }) => ({ area, style: { numberFormat: value } }));
}

function validations(key: TableKey, texts: CompanyTexts, rowCount: number): SheetDrawing['validations'] {
  const { choices, listMessage: message } = texts;
  const lists: Readonly<Partial<Record<ColumnKey, Readonly<Record<string, string>>>>> = {
    level: choices.levels,
    cadence: choices.cadences,
    dimension: choices.dimensions,
    unit: choices.units,
    direction: choices.directions,
  };
  return (COLUMNS[key] as readonly ColumnKey[]).flatMap((column, index) => {
    const words = lists[column];
    if (words === undefined) return [];
    return [{ area: body(index, rowCount, 1), rule: { type: 'list' as const, items: Object.values(words), message } }];
  });
}

const OFFERS: readonly (readonly [TableKey, ColumnKey, TableKey])[] = [
  ['roles', 'department', 'departments'],
  ['duties', 'role', 'roles'],
  ['kpis', 'role', 'roles'],
  ['kpis', 'indicator', 'indicators'],
  ['departments', 'parent', 'departments'],
  ['titles', 'department', 'departments'],
  ['titles', 'role', 'roles'],
];

/** The column whose names are offered on sheets of a language. */
const NAME_COLUMNS: Readonly<Record<Language, ColumnKey>> = { 'zh-CN': 'nameZh', 'zh-TW': 'nameZh', 'en-US': 'nameEn' };

function suggestions(
  key: TableKey,
  texts: CompanyTexts,
  lengths: Readonly<Record<TableKey, number>>,
): readonly Suggestion[] {
  const name = NAME_COLUMNS[texts.language];
  return OFFERS.filter(([table]) => table === key).map(([table, column, other]) => ({
    area: body(columnOf(table, column), lengths[table] + ROOM, 1),
    sheet: texts.sheetNames[other],
    source: body(columnOf(other, name), lengths[other] + ROOM, 1),
  }));
}

/** "='岗位库'!$B$5:$B$274" for a list of names. */
export function suggestionFormula({ sheet, source }: Suggestion): string {
  const absolute = areaAddress(source).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `='${sheet.replace(/'/g, "''")}'!${absolute}`;
}
