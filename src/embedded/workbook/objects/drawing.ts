import { renameSheetInFormula } from '../../formula/syntax/formulaReferences';
import { shiftArea, shiftFormula, type Shift } from '../../formula/syntax/shift';
import type { OoxmlPackage } from '../../../ooxml/package';
import {
  allNamed,
  attributeNamed,
  childElements,
  childNamed,
  descend,
  textOf,
  type XmlElement,
} from '../../../ooxml/xml';
import { localName } from '../../../ooxml/scanXml';
import { withPrefixes } from '../../../ooxml/namespaces';
import { CHART_PREFIXES, DRAWING_PREFIXES } from '../parts/markup/chartMarkup';
import { findSection } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** A chart's part, parsed; what is not understood stays. */
export class ChartPart {
  changed = false;

  constructor(
    readonly part: string,
    readonly root: XmlElement,
  ) {}

  /** Rewrites every reference to cells. */
  rewrite(change: (formula: string) => string): void {
    for (const reference of allNamed(this.root, 'f')) {
      const before = textOf(reference);
      const after = change(before);
      if (after === before) continue;
      reference.children = [after];
      this.changed = true;
    }
  }
}

/** A sheet's drawing part: anchored pictures, shapes and charts. */
export class Drawing {
  changed = false;
  readonly charts = new Map<XmlElement, ChartPart>();

  constructor(
    readonly part: string,
    readonly root: XmlElement,
  ) {}

  get anchors(): XmlElement[] {
    return childElements(this.root).filter(({ name }) => localName(name).endsWith('Anchor'));
  }
}

const relationOfChart = (anchor: XmlElement): string | undefined => {
  const [chart] = allNamed(anchor, 'chart');
  return chart && attributeNamed(chart, 'id');
};

const readDrawing = (pack: OoxmlPackage, part: string): Drawing => {
  const drawing = new Drawing(part, withPrefixes(pack.xml(part), DRAWING_PREFIXES));
  const relations = pack.relationshipsOf(part);
  for (const anchor of drawing.anchors) {
    const target = relations.byId(relationOfChart(anchor) ?? '')?.target;
    if (target !== undefined && pack.has(target) && pack.contentType(target)?.includes('drawingml.chart')) {
      drawing.charts.set(anchor, new ChartPart(target, withPrefixes(pack.xml(target), CHART_PREFIXES)));
    }
  }
  return drawing;
};

const drawings = new WeakMap<Sheet, Drawing | null>();

/** The drawing of a sheet, or null. It is read when it is first asked for. */
export const drawingOf = (workbook: Workbook, sheet: Sheet): Drawing | null => {
  const known = drawings.get(sheet);
  if (known !== undefined) return known;
  const reference = findSection(sheet.data, 'drawing');
  const target =
    reference && workbook.pack.relationshipsOf(sheet.part).byId(attributeNamed(reference, 'id') ?? '')?.target;
  const read = target !== undefined && workbook.pack.has(target) ? readDrawing(workbook.pack, target) : null;
  drawings.set(sheet, read);
  return read;
};

export const setDrawing = (sheet: Sheet, drawing: Drawing | null): void => {
  drawings.set(sheet, drawing);
};

/** Puts changed drawings and charts into the package. */
export const saveDrawings = (workbook: Workbook): void => {
  for (const sheet of workbook.sheets) {
    const drawing = drawings.get(sheet);
    if (!drawing) continue;
    if (drawing.changed) workbook.pack.setXml(drawing.part, drawing.root);
    drawing.changed = false;
    for (const chart of drawing.charts.values()) {
      if (chart.changed) workbook.pack.setXml(chart.part, chart.root);
      chart.changed = false;
    }
  }
};

const shiftMarker = (marker: XmlElement, shift: Shift): void => {
  const row = childNamed(marker, 'row');
  const column = childNamed(marker, 'col');
  if (!row || !column) return;
  const at = { top: Number(textOf(row)), left: Number(textOf(column)) };
  const moved = shiftArea(shift, { ...at, bottom: at.top, right: at.left });
  row.children = [String(moved ? moved.top : shift.area.top)];
  column.children = [String(moved ? moved.left : shift.area.left)];
};

/** Moves the anchors of a sheet's drawing with their cells. */
export const shiftAnchors = (workbook: Workbook, sheet: Sheet, shift: Shift): void => {
  const drawing = drawingOf(workbook, sheet);
  if (!drawing) return;
  for (const anchor of drawing.anchors) {
    const from = childNamed(anchor, 'from');
    const to = childNamed(anchor, 'to');
    if (anchor.attributes['editAs'] === 'absolute' || !from) continue;
    const rows = Number(textOf(descend(to, 'row') ?? '0')) - Number(textOf(descend(from, 'row') ?? '0'));
    shiftMarker(from, shift);
    if (to && anchor.attributes['editAs'] === 'oneCell') {
      const row = childNamed(to, 'row');
      if (row && shift.direction === 'rows')
        row.children = [String(Number(textOf(descend(from, 'row') ?? '0')) + rows)];
    } else if (to) shiftMarker(to, shift);
    drawing.changed = true;
  }
};

const eachChart = (workbook: Workbook, visit: (chart: ChartPart) => void): void => {
  for (const sheet of workbook.sheets) {
    const drawing = drawingOf(workbook, sheet);
    if (drawing) for (const chart of drawing.charts.values()) visit(chart);
  }
};

export const shiftChartReferences = (
  workbook: Workbook,
  shift: Shift,
  isShifted: (sheet: string | null) => boolean,
): void => eachChart(workbook, (chart) => chart.rewrite((formula) => shiftFormula(formula, shift, isShifted)));

export const renameSheetInCharts = (workbook: Workbook, isSame: (name: string) => boolean, to: string): void =>
  eachChart(workbook, (chart) => chart.rewrite((formula) => renameSheetInFormula(formula, isSame, to)));
