import { isCellError } from '../../embedded/formula/cellValue';
import { parseFormula } from '../../embedded/formula/parse';
import { referenceArea } from '../../embedded/formula/references';
import { FormulaSyntaxError, type SyntaxNode } from '../../embedded/formula/syntax';
import { allNamed, childElements, childNamed, descend, localName, textOf } from '../../embedded/ooxml/xml';
import type { XmlElement } from '../../embedded/ooxml/xml';
import { drawingOf, type ChartPart } from '../../embedded/workbook/drawing';
import { shownText } from '../../embedded/workbook/readCells';
import type { Sheet } from '../../embedded/workbook/sheet';
import type { Workbook } from '../../embedded/workbook/workbook';
import { anchorPlace } from './anchorPlace';
import type { ChartKind, ChartSeries, ChartSnapshot } from './sheetSnapshot';

const MOST_POINTS = 200;

interface PointValue {
  readonly text: string;
  readonly number: number | null;
}

/** The charts of a sheet with the values their cells hold now. Kinds the page cannot draw come as "other". */
export function chartsOf(workbook: Workbook, sheet: Sheet): ChartSnapshot[] {
  const drawing = drawingOf(workbook, sheet);
  if (!drawing) return [];
  return [...drawing.charts].map(([anchor, chart]) => ({
    name: nameOf(anchor),
    title: titleOf(chart.root),
    kind: kindOf(chart.root),
    place: anchorPlace(workbook, sheet, anchor),
    ...contentOf(workbook, sheet, chart),
  }));
}

const nameOf = (anchor: XmlElement): string => allNamed(anchor, 'cNvPr')[0]?.attributes['name'] ?? '';

/** The chart's own title; the titles of its axes lie deeper. */
function titleOf(root: XmlElement): string {
  const title = descend(root, 'chart', 'title');
  return title ? allNamed(title, 't').map(textOf).join('') : '';
}

function kindOf(root: XmlElement): ChartKind {
  const plot = plotOf(root);
  switch (plot && localName(plot.name)) {
    case 'barChart':
    case 'bar3DChart':
      return plot && childNamed(plot, 'barDir')?.attributes['val'] === 'bar' ? 'bar' : 'column';
    case 'lineChart':
    case 'areaChart':
      return 'line';
    case 'pieChart':
    case 'doughnutChart':
    case 'pie3DChart':
      return 'pie';
    default:
      return 'other';
  }
}

const plotOf = (root: XmlElement): XmlElement | undefined =>
  childElements(descend(root, 'chart', 'plotArea') ?? { name: '', attributes: {}, children: [] }).find((child) =>
    localName(child.name).endsWith('Chart'),
  );

function contentOf(workbook: Workbook, sheet: Sheet, chart: ChartPart): Pick<ChartSnapshot, 'categories' | 'series'> {
  const plot = plotOf(chart.root);
  const series = plot ? childElements(plot).filter((child) => localName(child.name) === 'ser') : [];
  const read = (from: XmlElement, part: string): readonly PointValue[] => {
    const formula = descend(from, part) && allNamed(descend(from, part) as XmlElement, 'f')[0];
    if (formula) return cellsOf(workbook, sheet, textOf(formula));
    return literalPoints(descend(from, part));
  };
  const [first] = series;
  return {
    categories: first ? read(first, 'cat').map(({ text }) => text) : [],
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
}

/** Values written into the chart itself instead of taken from cells. */
function literalPoints(part: XmlElement | undefined): readonly PointValue[] {
  return (part ? allNamed(part, 'v') : []).map((value) => {
    const text = textOf(value);
    return { text, number: text !== '' && Number.isFinite(Number(text)) ? Number(text) : null };
  });
}

function cellsOf(workbook: Workbook, sheet: Sheet, formula: string): readonly PointValue[] {
  return referencesIn(formula).flatMap((node) => {
    const from = node.sheet === null ? sheet : workbook.sheetNamed(node.sheet);
    if (!from || node.book !== null) return [];
    const where = referenceArea(node);
    const points: PointValue[] = [];
    for (let row = where.top; row <= where.bottom; row++) {
      for (let column = where.left; column <= where.right && points.length < MOST_POINTS; column++) {
        const cell = from.data.grid.cell(row, column);
        const value = workbook.calculator.value(from, row, column, cell);
        const text = shownText(workbook, value, cell?.style ?? 0) ?? '';
        points.push({
          text: isCellError(value) ? value.error : text,
          number: typeof value === 'number' ? value : null,
        });
      }
    }
    return points;
  });
}

/** The references of "Sheet!$A$1:$A$9" or "(Sheet!$A$1,Sheet!$A$3)"; none of a formula that cannot be read. */
function referencesIn(formula: string): Extract<SyntaxNode, { kind: 'reference' }>[] {
  const parts = formula.startsWith('(') && formula.endsWith(')') ? formula.slice(1, -1).split(',') : [formula];
  return parts.flatMap((part) => {
    try {
      const node = parseFormula(part);
      return node.kind === 'reference' ? [node] : [];
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return [];
      throw error;
    }
  });
}
