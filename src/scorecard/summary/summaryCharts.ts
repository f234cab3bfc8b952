import { cellAddress, type Area } from '../../base/address';
import { formula, type Block, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import { quoted } from '../../scoring/formula';
import { SECTION_ROOM, type SettingsPlaces } from '../settings/settings';
import { settingsCell } from '../settings/settingReference';
import { headerLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';
import { exactly } from './summaryCriteria';

export interface SummaryChart {
  readonly kind: 'grades' | 'departments';
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  readonly seriesName: string;
  /** Number format of the figures on the columns; absent: as in the cells. */
  readonly labels?: string;
  /** Cells the chart covers. */
  readonly place: Area;
}

/** Where the side tables stand and what they count; rows and columns are 0-based. */
export interface SideContext {
  /** Their first column. */
  readonly column: number;
  readonly headerRow: number;
  /** All lines of a column of the list, "$A$4:$A$9". */
  readonly whole: (name: 'no' | 'department' | 'total' | 'grade') => string;
  /** Further criteria that only lines of ordinary cards meet, ",range,criterion"; "" where all are. */
  readonly ordinary: string;
  /** "" for people without one. */
  readonly departments: readonly string[];
  readonly places: SettingsPlaces;
  readonly texts: SheetTexts['summary'];
}

/** The tables beside the list and the charts drawn from them. */
export interface SideTables extends Pick<SheetDrawing, 'styles'> {
  readonly blocks: readonly Block[];
  readonly charts: readonly SummaryChart[];
  /** Areas to be printed on a page each. */
  readonly pages: readonly Area[];
}

/** Widths of the side tables' columns; charts stand below them. */
export const SIDE_WIDTHS = [18, 12, 12, 12, 10, 10] as const;

const CHART_ROWS = 14;
/** Charts begin one column further right: the frame of one would count as part of the column before. */
const CHART_COLUMNS = SIDE_WIDTHS.length - 1;

/** Heads by grade against the company's targets, and the mean of each department. */
export function drawSideTables(side: SideContext): SideTables {
  const { departments, texts } = side;
  const grades: SideTable = { headerRow: side.headerRow, lines: gradeLines(side) };
  const means: SideTable = {
    headerRow: grades.headerRow + grades.lines.length + 2,
    lines: departmentLines(side, grades.headerRow + grades.lines.length + 3),
  };
  const noteRow = means.headerRow + departments.length + 2;
  const chartRow = noteRow + 1;
  const secondRow = chartRow + CHART_ROWS + 1;
  const chart = (
    { headerRow, lines }: SideTable,
    row: number,
    words: Pick<SummaryChart, 'kind' | 'title' | 'seriesName' | 'labels'>,
  ): SummaryChart => ({
    ...words,
    categories: sideArea(side, headerRow + 1, 0, Math.max(1, lines.length)),
    values: sideArea(side, headerRow + 1, 1, Math.max(1, lines.length)),
    place: sideArea(side, row, 1, CHART_ROWS, CHART_COLUMNS),
  });
  return {
    blocks: [
      ...tableBlocks(side, grades, texts.gradeTable),
      ...tableBlocks(side, means, texts.departmentTable),
      // Above each of them, which are pages of their own on paper.
      ...[noteRow, secondRow - 1].map((row) => ({
        row,
        column: side.column,
        contents: [['', formula(`=IF(COUNT(${side.whole('total')})=0,${quoted(texts.noScores)},"")`)]],
      })),
    ],
    styles: sideStyles(side, grades, means),
    pages: [
      sideArea(side, 0, 0, noteRow, SIDE_WIDTHS.length),
      // Both together are taller than a page, which would cut the second.
      sideArea(side, noteRow, 0, CHART_ROWS + 1, SIDE_WIDTHS.length),
      sideArea(side, secondRow - 1, 0, CHART_ROWS + 1, SIDE_WIDTHS.length),
    ],
    charts: [
      chart(grades, chartRow, {
        kind: 'grades',
        title: texts.gradeChart,
        seriesName: texts.gradeTable[1],
        // Lines that no grade uses have no figure.
        labels: '0;;',
      }),
      chart(means, secondRow, {
        kind: 'departments',
        title: texts.departmentChart,
        seriesName: texts.departmentTable[1],
      }),
    ],
  };
}

interface SideTable {
  readonly headerRow: number;
  readonly lines: readonly (readonly CellContent[])[];
}

function tableBlocks({ column }: SideContext, { headerRow, lines }: SideTable, headers: readonly string[]): Block[] {
  return [
    { row: headerRow, column, contents: [headers] },
    ...(lines.length > 0 ? [{ row: headerRow + 1, column, contents: lines }] : []),
  ];
}

/** How many are scored, those apart left out. Without "=". */
export function scoredCount(totals: string, ordinary: string): string {
  return ordinary === '' ? `COUNT(${totals})` : `COUNTIFS(${totals},">=0"${ordinary})`;
}

/** As many lines as the table of grades can hold, so that a grade added there is counted at once; unused ones are blank. */
function gradeLines({ places, headerRow, column, whole, ordinary }: SideContext): CellContent[][] {
  const scored = scoredCount(whole('total'), ordinary);
  const people = ordinary === '' ? `COUNTA(${whole('no')})` : `COUNTIFS(${whole('no')},"?*"${ordinary})`;
  return Array.from({ length: SECTION_ROOM.grades }, (_, index) => {
    const row = headerRow + 1 + index;
    const settingsRow = places.sections.grades.firstRow + index;
    const share = settingsCell(places, settingsRow, 3);
    const setting = settingsCell(places, settingsRow, 0);
    const [name, heads] = [cellAddress(row, column), cellAddress(row, column + 1)];
    const unlessUnused = (content: string): CellContent => formula(`=IF(${name}="","",${content})`);
    return [
      formula(`=IF(${setting}="","",${setting})`),
      unlessUnused(`COUNTIF${ordinary === '' ? '' : 'S'}(${whole('grade')},${exactly(name)}${ordinary})`),
      unlessUnused(`IF(${scored}=0,"",${heads}/${scored})`),
      unlessUnused(`IF(${share}="","",ROUND(${share}*${people},0))`),
    ];
  });
}

function departmentLines(
  { departments, column, whole, texts, ordinary }: SideContext,
  firstRow: number,
): CellContent[][] {
  return departments.map((name, index) => {
    const cell = cellAddress(firstRow + index, column);
    const count = cellAddress(firstRow + index, column + 2);
    // Blank cells alone meet "=".
    const criterion = name === '' ? '"="' : exactly(cell);
    const own = `${whole('department')},${criterion}`;
    const sum = ordinary === '' ? `SUMIF(${own},${whole('total')})` : `SUMIFS(${whole('total')},${own}${ordinary})`;
    return [
      name === '' ? texts.withoutDepartment : name,
      formula(`=IF(${count}=0,"",${sum}/${count})`),
      formula(`=COUNTIFS(${own},${whole('total')},">=0"${ordinary})`),
    ];
  });
}

function sideStyles(side: SideContext, grades: SideTable, means: SideTable): SheetDrawing['styles'] {
  const header = headerLook({ wrap: true });
  const gradeCount = grades.lines.length;
  const meanCount = means.lines.length;
  return [
    { area: sideArea(side, grades.headerRow, 0, 1, 4), style: header },
    {
      area: sideArea(side, grades.headerRow + 1, 0, gradeCount, 4),
      style: { border: PALETTE.line, horizontal: 'center' },
    },
    { area: sideArea(side, grades.headerRow + 1, 2, gradeCount), style: { numberFormat: '0.0%' } },
    { area: sideArea(side, means.headerRow, 0, 1, 3), style: header },
    ...(meanCount > 0
      ? [
          { area: sideArea(side, means.headerRow + 1, 0, meanCount, 3), style: { border: PALETTE.line } },
          {
            area: sideArea(side, means.headerRow + 1, 1, meanCount),
            style: { numberFormat: '0.0', horizontal: 'center' as const },
          },
        ]
      : []),
  ];
}

function sideArea({ column }: SideContext, row: number, right: number, rowCount: number, columnCount = 1): Area {
  return { row, column: column + right, rowCount, columnCount };
}
