import type { CardIdentity } from '../people/identity';
import { absoluteAddress, absoluteAreaAddress, cellAddress, quotedSheet, type Area } from '../../base/address';
import { formula, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS } from '../columns/indicatorColumns';
import type { Settings, SettingsPlaces } from '../settings/readSettings';
import { settingReference } from '../settings/settingReference';
import { headerLook, listPage, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { CardLayout } from '../template/cardLayout';
import type { ResultField } from '../template/placeholder';
import type { SheetTexts, SummaryHeader } from '../texts/sheetTexts';
import { drawSideTables, type SummaryChart } from './summaryCharts';

/** A card the summary points at; cells are 0-based places on the card. */
export interface SummaryCard extends CardIdentity {
  readonly sheetName: string;
  readonly manager: string;
  readonly results: Readonly<Partial<Record<ResultField, { readonly row: number; readonly column: number }>>>;
  /** Areas whose entries tell an untouched card from one being scored. */
  readonly scoreInputs: readonly Area[];
}

/** The summary as a drawing plus what only Excel objects can be: the table and the charts. */
export interface SummaryPlan {
  readonly drawing: SheetDrawing;
  readonly table: Area;
  readonly charts: readonly SummaryChart[];
}

const COLUMNS: readonly (readonly [SummaryHeader, number])[] = [
  ['no', 20],
  ['link', 8],
  ['name', 14],
  ['employeeId', 12],
  ['department', 16],
  ['position', 18],
  ['manager', 12],
  ['total', 9],
  ['grade', 9],
  ['coefficient', 9],
  ['rank', 9],
  ['departmentRank', 11],
  ['status', 10],
];

export const SUMMARY_COLUMN_NAMES: readonly SummaryHeader[] = COLUMNS.map(([name]) => name);

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Side tables stand two columns to the right of the list. */
const SIDE = COLUMNS.length + 1;
/** Columns Rolecard draws on; what HR writes further right is never touched. */
export const SUMMARY_COLUMNS = SIDE + 6;

/** Score inputs of a layout: actuals and ratings, without notes and comments. */
export function scoreInputs(layout: CardLayout): Area[] {
  const areas: Area[] = [];
  for (const name of INDICATOR_COLUMN_NAMES) {
    if (INDICATOR_COLUMNS[name].entry !== 'score') continue;
    const column = layout.indicatorColumns[`kpi.${name}`];
    const last = areas[areas.length - 1];
    if (column === undefined) continue;
    if (last && last.column + last.columnCount === column) {
      areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else areas.push({ row: layout.indicatorRow, column, rowCount: layout.indicatorCount, columnCount: 1 });
  }
  return areas;
}

/** Plans the summary: a live line per card, grade counts against the company's targets, means by department. */
export function planSummary(
  cards: readonly SummaryCard[],
  settings: Settings,
  places: SettingsPlaces,
  texts: SheetTexts,
): SummaryPlan {
  const { headers } = texts.summary;
  const rowCount = Math.max(1, cards.length);
  const list: Area = { row: FIRST_ROW, column: 0, rowCount, columnCount: COLUMNS.length };
  const whole = (name: SummaryHeader): string =>
    `${absoluteAddress(FIRST_ROW, column(name))}:${absoluteAddress(FIRST_ROW + rowCount - 1, column(name))}`;
  const lines = cards.map((card, index) => summaryLine(card, FIRST_ROW + index, whole, texts.summary));
  const side = drawSideTables({
    column: SIDE,
    headerRow: HEADER_ROW,
    whole,
    departments: [...new Set(cards.map((card) => card.department))].filter((name) => name !== ''),
    settings,
    places,
    texts: texts.summary,
  });
  const title = `=${settingReference(places, 'company')}&"${texts.summary.title} "&${settingReference(places, 'period')}`;
  return {
    table: { ...list, row: HEADER_ROW, rowCount: rowCount + 1 },
    charts: side.charts,
    drawing: {
      columnWidths: [...COLUMNS.map(([, width]) => width), 3, 18, 12, 12, 12, 10, 10],
      rowHeights: [
        { row: 0, points: 30 },
        { row: HEADER_ROW, points: 24 },
        { row: FIRST_ROW, points: 18, count: rowCount },
      ],
      blocks: [
        { row: 0, column: 0, contents: [[formula(title)]] },
        { row: HEADER_ROW, column: 0, contents: [COLUMNS.map(([name]) => headers[name])] },
        ...(lines.length > 0 ? [{ row: FIRST_ROW, column: 0, contents: lines }] : []),
        ...side.blocks,
      ],
      merges: [],
      styles: [...listStyles(list), ...side.styles],
      validations: [],
      links: [],
      inputs: [],
      page: listPage(0, HEADER_ROW),
      freeze: { rows: HEADER_ROW + 1, columns: 3 },
      tabColor: PALETTE.accent,
      gridlines: false,
    },
  };
}

function column(name: SummaryHeader): number {
  return COLUMNS.findIndex(([header]) => header === name);
}

function listStyles(list: Area): SheetDrawing['styles'] {
  const whole = (name: SummaryHeader): Area => ({ ...list, column: column(name), columnCount: 1 });
  const shrunk: readonly SummaryHeader[] = ['name', 'department', 'position', 'manager'];
  const centred: readonly SummaryHeader[] = [
    'total',
    'grade',
    'coefficient',
    'rank',
    'departmentRank',
    'status',
    'link',
  ];
  return [
    { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook() },
    { area: list, style: { vertical: 'center', border: PALETTE.line } },
    ...shrunk.map((name) => ({ area: whole(name), style: { shrink: true } })),
    { area: { ...list, row: HEADER_ROW, rowCount: 1 }, style: headerLook({ wrap: true }) },
    { area: whole('link'), style: { color: PALETTE.accent } },
    ...centred.map((name) => ({
      area: whole(name),
      style: {
        horizontal: 'center' as const,
        ...(name === 'total' ? { numberFormat: '0.0' } : {}),
        ...(name === 'coefficient' ? { numberFormat: '0.00' } : {}),
      },
    })),
  ];
}

function summaryLine(
  card: SummaryCard,
  row: number,
  whole: (name: SummaryHeader) => string,
  { status, openLink }: SheetTexts['summary'],
): CellContent[] {
  const sheet = quotedSheet(card.sheetName);
  const result = (field: ResultField): CellContent => {
    const place = card.results[field];
    return place ? formula(`=${sheet}!${absoluteAddress(place.row, place.column)}`) : '';
  };
  const at = (name: SummaryHeader): string => cellAddress(row, column(name));
  const entered = card.scoreInputs.map((area) => `${sheet}!${absoluteAreaAddress(area)}`).join(',');
  const contents: Readonly<Record<SummaryHeader, CellContent>> = {
    no: card.number,
    link: formula(`=HYPERLINK("#${sheet.replace(/"/g, '""')}!A1","${openLink}")`),
    name: card.name,
    employeeId: card.employeeId,
    department: card.department,
    position: card.position,
    manager: card.manager,
    total: result('total.score'),
    grade: result('grade'),
    coefficient: result('coefficient'),
    rank: formula(`=IF(ISNUMBER(${at('total')}),COUNTIF(${whole('total')},">"&${at('total')})+1,"")`),
    departmentRank: formula(
      `=IF(ISNUMBER(${at('total')}),COUNTIFS(${whole('department')},${at('department')},${whole('total')},">"&${at('total')})+1,"")`,
    ),
    status: formula(
      `=IF(ISNUMBER(${at('total')}),"${status.done}",IF(COUNT(${entered || '""'})=0,"${status.open}","${status.partial}"))`,
    ),
  };
  return COLUMNS.map(([name]) => contents[name]);
}
