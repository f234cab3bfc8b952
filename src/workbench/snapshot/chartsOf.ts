import { cellCount } from '../../embedded/grid/area';
import { allNamed, descend, textOf, type XmlElement } from '../../ooxml/xml';
import * as charts from '../../embedded/workbook/objects/charts';
import { shownText } from '../../embedded/workbook/cells/readCells';
import type { Sheet } from '../../embedded/workbook/parts/sheet';
import { areaOnSheetFormula } from '../../embedded/workbook/rules/validationSource';
import type { Workbook } from '../../embedded/workbook/workbook';
import type { ChartKind, ChartSeries, ChartSnapshot } from './sheetSnapshot';

const MOST_POINTS = 200;
const PIXELS_PER_POINT = 4 / 3;

interface PointValue {
  readonly text: string;
  readonly number: number | null;
}

/** The charts of a sheet with the values their cells hold now. Kinds the page cannot draw come as "other". */
export function chartsOf(workbook: Workbook, sheet: Sheet): ChartSnapshot[] {
  return charts.chartsOf(workbook, sheet).map((chart) => {
    const series = charts.seriesElements(chart);
    const read = (from: XmlElement, part: string): readonly PointValue[] => pointsOf(workbook, sheet, from, part);
    const frame = charts.chartFrame(workbook, sheet, chart);
    return {
      name: charts.chartName(chart),
      title: titleOf(chart.part.root),
      kind: kindOf(charts.chartType(chart)),
      place: {
        x: Math.round(frame.left * PIXELS_PER_POINT),
        y: Math.round(frame.top * PIXELS_PER_POINT),
        width: Math.round(frame.width * PIXELS_PER_POINT),
        height: Math.round(frame.height * PIXELS_PER_POINT),
      },
      categories: series[0] ? read(series[0], 'cat').map(({ text }) => text) : [],
      series: series.map((each): ChartSeries => {
        const points = read(each, 'val');
        return {
          name: read(each, 'tx')
            .map(({ text }) => text)
            .join(' '),
          values: points.map(({ number }) => number),
          texts: points.map(({ text }) => text),
        };
      }),
    };
  });
}

/** The chart's own title; the titles of its axes lie deeper. */
function titleOf(root: XmlElement): string {
  const title = descend(root, 'chart', 'title');
  return title ? allNamed(title, 't').map(textOf).join('') : '';
}

function kindOf(type: string): ChartKind {
  if (type.startsWith('Column') || type === 'Line' || type === 'Area') return 'column';
  return type.startsWith('Bar') ? 'bar' : 'other';
}

/** The points a part of a series refers to, or those written into the chart itself. */
function pointsOf(workbook: Workbook, sheet: Sheet, series: XmlElement, part: string): readonly PointValue[] {
  const holder = descend(series, part);
  if (!holder) return [];
  const [formula] = allNamed(holder, 'f');
  if (!formula) return allNamed(holder, 'v').map((value) => writtenPoint(textOf(value)));
  const source = areaOnSheetFormula(workbook, sheet, textOf(formula));
  if (!source || cellCount(source.area) > MOST_POINTS) return [];
  const points: PointValue[] = [];
  for (let row = source.area.top; row <= source.area.bottom; row++) {
    for (let column = source.area.left; column <= source.area.right; column++) {
      const cell = source.sheet.data.grid.cell(row, column);
      const value = workbook.calculator.value(source.sheet, row, column, cell);
      const text = shownText(workbook, value, cell?.style ?? 0) ?? '';
      points.push({ text, number: typeof value === 'number' ? value : null });
    }
  }
  return points;
}

const writtenPoint = (text: string): PointValue => ({
  text,
  number: text !== '' && Number.isFinite(Number(text)) ? Number(text) : null,
});
