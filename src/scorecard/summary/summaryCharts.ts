import { cellAddress, type Area } from '../../base/address';
import { formula, type Block, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import type { Settings, SettingsPlaces } from '../settings/readSettings';
import { settingsCell } from '../settings/settingReference';
import { headerLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { SheetTexts } from '../texts/sheetTexts';

export interface SummaryChart {
  readonly kind: 'grades' | 'departments';
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  readonly seriesName: string;
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
  readonly departments: readonly string[];
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly texts: SheetTexts['summary'];
}

/** The tables beside the list and the charts drawn from them. */
export interface SideTables extends Pick<SheetDrawing, 'styles'> {
  readonly blocks: readonly Block[];
  readonly charts: readonly SummaryChart[];
}

const CHART_ROWS = 14;
const CHART_COLUMNS = 6;

/** Heads by grade against the company's targets, and the mean of each department. */
export function drawSideTables(side: SideContext): SideTables {
  const { departments, texts } = side;
  const grades: SideTable = { headerRow: side.headerRow, lines: gradeLines(side) };
  const means: SideTable = {
    headerRow: grades.headerRow + grades.lines.length + 2,
    lines: departmentLines(side, grades.headerRow + grades.lines.length + 3),
  };
  const chartRow = means.headerRow + departments.length + 2;
  const chart = (
    { headerRow, lines }: SideTable,
    row: number,
    words: Pick<SummaryChart, 'kind' | 'title' | 'seriesName'>,
  ): SummaryChart => ({
    ...words,
    categories: sideArea(side, headerRow + 1, 0, Math.max(1, lines.length)),
    values: sideArea(side, headerRow + 1, 1, Math.max(1, lines.length)),
    place: sideArea(side, row, 0, CHART_ROWS, CHART_COLUMNS),
  });
  return {
    blocks: [...tableBlocks(side, grades, texts.gradeTable), ...tableBlocks(side, means, texts.departmentTable)],
    styles: sideStyles(side, grades, means),
    charts: [
      chart(grades, chartRow, { kind: 'grades', title: texts.gradeChart, seriesName: texts.gradeTable[1] }),
      chart(means, chartRow + CHART_ROWS + 1, {
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

function gradeLines({ settings, places, headerRow, column, whole }: SideContext): CellContent[][] {
  return settings.grades.map((_, index) => {
    const row = headerRow + 1 + index;
    const settingsRow = places.sections.grades.firstRow + index;
    const share = settingsCell(places, settingsRow, 3);
    return [
      formula(`=${settingsCell(places, settingsRow, 0)}`),
      formula(`=COUNTIF(${whole('grade')},${cellAddress(row, column)})`),
      formula(`=IF(COUNT(${whole('total')})=0,"",${cellAddress(row, column + 1)}/COUNT(${whole('total')}))`),
      formula(`=IF(${share}="","",ROUND(${share}*COUNTA(${whole('no')}),0))`),
    ];
  });
}

function departmentLines({ departments, column, whole }: SideContext, firstRow: number): CellContent[][] {
  return departments.map((name, index) => {
    const cell = cellAddress(firstRow + index, column);
    const count = cellAddress(firstRow + index, column + 2);
    return [
      name,
      formula(`=IF(${count}=0,"",SUMIF(${whole('department')},${cell},${whole('total')})/${count})`),
      formula(`=COUNTIFS(${whole('department')},${cell},${whole('total')},">=0")`),
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
