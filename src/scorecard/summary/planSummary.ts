import { absoluteAddress, absoluteAreaAddress, cellAddress, quotedSheet, type Area } from '../../base/address';
import { formula, type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import type { CardLayout } from '../template/cardLayout';
import { PALETTE } from '../sheet/palette';
import type { ResultField } from '../template/placeholder';
import type { Settings, SettingsPlaces } from '../settings/readSettings';
import type { SheetTexts, SummaryHeader } from '../texts/sheetTexts';

/** A card the summary points at; cells are 0-based places on the card. */
export interface SummaryCard {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
  readonly employeeId: string;
  readonly department: string;
  readonly position: string;
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

export interface SummaryChart {
  readonly kind: 'grades' | 'departments';
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  readonly seriesName: string;
  /** Cells the chart covers. */
  readonly place: Area;
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

const HEADER_ROW = 2;
const FIRST_ROW = HEADER_ROW + 1;
/** Side tables stand two columns to the right of the list. */
const SIDE = COLUMNS.length + 1;
const CHART_ROWS = 14;
/** Columns Rolecard draws on; what HR writes further right is never touched. */
export const SUMMARY_COLUMNS = SIDE + 6;

/** Score inputs of a layout: actuals and ratings, without notes and comments. */
export function scoreInputs(layout: CardLayout): Area[] {
  const areas: Area[] = [];
  for (const field of ['kpi.actual', 'kpi.self', 'kpi.manager'] as const) {
    const column = layout.indicatorColumns[field];
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
  const lastRow = FIRST_ROW + Math.max(1, cards.length) - 1;
  const column = (name: SummaryHeader): number => COLUMNS.findIndex(([header]) => header === name);
  const whole = (name: SummaryHeader): string =>
    `${absoluteAddress(FIRST_ROW, column(name))}:${absoluteAddress(lastRow, column(name))}`;
  const lines = cards.map((card, index) => summaryLine(card, FIRST_ROW + index, column, whole, texts.summary));
  const departments = [...new Set(cards.map((card) => card.department))].filter((name) => name !== '');
  const gradeFirst = FIRST_ROW;
  const gradeLast = gradeFirst + settings.grades.length - 1;
  const departmentHeader = gradeLast + 2;
  const departmentFirst = departmentHeader + 1;
  const settingsCell = (row: number, at: number): string => `${quotedSheet(places.sheet)}!${absoluteAddress(row, at)}`;
  const gradeLines = settings.grades.map((_, index): CellContent[] => {
    const row = gradeFirst + index;
    const settingsRow = places.sections.grades.firstRow + index;
    const share = settingsCell(settingsRow, 3);
    return [
      formula(`=${settingsCell(settingsRow, 0)}`),
      formula(`=COUNTIF(${whole('grade')},${cellAddress(row, SIDE)})`),
      formula(`=IF(COUNT(${whole('total')})=0,"",${cellAddress(row, SIDE + 1)}/COUNT(${whole('total')}))`),
      formula(`=IF(${share}="","",ROUND(${share}*COUNTA(${whole('no')}),0))`),
    ];
  });
  const departmentLines = departments.map((name, index): CellContent[] => {
    const row = departmentFirst + index;
    const cell = cellAddress(row, SIDE);
    return [
      name,
      formula(
        `=IF(${cellAddress(row, SIDE + 2)}=0,"",SUMIF(${whole('department')},${cell},${whole('total')})/${cellAddress(row, SIDE + 2)})`,
      ),
      formula(`=COUNTIFS(${whole('department')},${cell},${whole('total')},">=0")`),
    ];
  });
  const chartRow = departmentFirst + departments.length + 1;
  const sideArea = (row: number, offset: number, rowCount: number, columnCount = 1): Area => ({
    row,
    column: SIDE + offset,
    rowCount,
    columnCount,
  });
  const header: CellStyle = {
    bold: true,
    fill: PALETTE.header,
    border: PALETTE.line,
    horizontal: 'center',
    wrap: true,
  };
  const blocks: Block[] = [
    {
      row: 0,
      column: 0,
      contents: [
        [
          formula(
            `=${settingsCell(places.values.company.row, places.values.company.column)}&"${texts.summary.title} "&${settingsCell(places.values.period.row, places.values.period.column)}`,
          ),
        ],
      ],
    },
    { row: HEADER_ROW, column: 0, contents: [COLUMNS.map(([name]) => headers[name])] },
    ...(lines.length > 0 ? [{ row: FIRST_ROW, column: 0, contents: lines }] : []),
    { row: HEADER_ROW, column: SIDE, contents: [[...texts.summary.gradeTable]] },
    { row: gradeFirst, column: SIDE, contents: gradeLines },
    { row: departmentHeader, column: SIDE, contents: [[...texts.summary.departmentTable]] },
    ...(departmentLines.length > 0 ? [{ row: departmentFirst, column: SIDE, contents: departmentLines }] : []),
  ];
  const chart = (
    kind: SummaryChart['kind'],
    title: string,
    first: number,
    count: number,
    row: number,
    seriesName: string,
  ): SummaryChart => ({
    kind,
    title,
    categories: sideArea(first, 0, Math.max(1, count)),
    values: sideArea(first, 1, Math.max(1, count)),
    seriesName,
    place: sideArea(row, 0, CHART_ROWS, 6),
  });
  const list: Area = { row: FIRST_ROW, column: 0, rowCount: lastRow - FIRST_ROW + 1, columnCount: COLUMNS.length };
  return {
    table: { row: HEADER_ROW, column: 0, rowCount: lastRow - HEADER_ROW + 1, columnCount: COLUMNS.length },
    charts: [
      chart(
        'grades',
        texts.summary.gradeChart,
        gradeFirst,
        settings.grades.length,
        chartRow,
        texts.summary.gradeTable[1],
      ),
      chart(
        'departments',
        texts.summary.departmentChart,
        departmentFirst,
        departments.length,
        chartRow + CHART_ROWS + 1,
        texts.summary.departmentTable[1],
      ),
    ],
    drawing: {
      columnWidths: [...COLUMNS.map(([, width]) => width), 3, 18, 12, 12, 12, 10, 10],
      rowHeights: [
        { row: 0, points: 30 },
        { row: HEADER_ROW, points: 24 },
        { row: FIRST_ROW, points: 18, count: list.rowCount },
      ],
      blocks,
      merges: [],
      styles: [
        {
          area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
          style: { bold: true, size: 16, color: PALETTE.ink },
        },
        { area: list, style: { vertical: 'center', border: PALETTE.line } },
        ...(['name', 'department', 'position', 'manager'] as const).map((name) => ({
          area: { ...list, column: column(name), columnCount: 1 },
          style: { shrink: true },
        })),
        { area: { ...list, row: HEADER_ROW, rowCount: 1 }, style: header },
        { area: { ...list, column: column('link'), columnCount: 1 }, style: { color: PALETTE.accent } },
        ...(['total', 'grade', 'coefficient', 'rank', 'departmentRank', 'status', 'link'] as const).map((name) => ({
          area: { ...list, column: column(name), columnCount: 1 },
          style: {
            horizontal: 'center' as const,
            ...(name === 'total' ? { numberFormat: '0.0' } : {}),
            ...(name === 'coefficient' ? { numberFormat: '0.00' } : {}),
          },
        })),
        { area: sideArea(HEADER_ROW, 0, 1, 4), style: header },
        {
          area: sideArea(gradeFirst, 0, settings.grades.length, 4),
          style: { border: PALETTE.line, horizontal: 'center' },
        },
        { area: sideArea(gradeFirst, 2, settings.grades.length), style: { numberFormat: '0.0%' } },
        { area: sideArea(departmentHeader, 0, 1, 3), style: header },
        ...(departments.length > 0
          ? [
              { area: sideArea(departmentFirst, 0, departments.length, 3), style: { border: PALETTE.line } },
              {
                area: sideArea(departmentFirst, 1, departments.length),
                style: { numberFormat: '0.0', horizontal: 'center' as const },
              },
            ]
          : []),
      ],
      validations: [],
      links: [],
      inputs: [],
      page: {
        orientation: 'landscape',
        fitWide: 1,
        fitTall: 0,
        titleRows: { first: 0, last: HEADER_ROW },
        footerRight: '&P / &N',
      },
      freeze: { rows: HEADER_ROW + 1, columns: 3 },
      tabColor: PALETTE.accent,
      gridlines: false,
    },
  };
}

function summaryLine(
  card: SummaryCard,
  row: number,
  column: (name: SummaryHeader) => number,
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
