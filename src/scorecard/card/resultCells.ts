import { areaAddress, cellAddress } from '../../base/address';
import { formula, type CellContent } from '../../base/sheetDrawing';
import type { Role } from '../../catalogue/catalogue';
import { anyVeto, gradeFormula } from '../../scoring/grades';
import { missingFormula, totalFormula, type ResultAreas } from '../../scoring/cardResult';
import { vetoCondition } from '../../scoring/veto';
import { guardedBySettings, settingReference, settingsColumn } from '../settings/settingReference';
import type { CardLayout } from '../template/cardLayout';
import type { IndicatorField, ResultField } from '../template/placeholder';
import type { BodyWriter } from './bodyWriter';
import type { CardContext } from './cardContext';

/** Writes totals, grade and coefficient where the template has cells for them. */
export function writeResults(writer: BodyWriter, role: Role, context: CardContext): void {
  const { layout } = writer;
  const { texts, places } = context;
  const areas = resultAreas(layout);
  const vetoes = vetoConditions(role, layout);
  const total = layout.results.find(({ field }) => field === 'total.score');
  const live = (content: string): CellContent =>
    formula(guardedBySettings(content, places, texts.settings.checkSettings));
  const lookUp = (column: number): CellContent => {
    if (!total) return '';
    const cells = { total: cellAddress(total.row, total.column), vetoes };
    const section = (index: number): string => settingsColumn(places, 'grades', index);
    return live(gradeFormula({ ...cells, minimums: section(1), column: section(column) }));
  };
  const [before, behind] = texts.card.messages.missing;
  const missing = missingFormula(areas).slice(1);
  const veto = anyVeto(vetoes);
  const contents: Record<ResultField, CellContent> = {
    'total.weight': formula(`=SUM(${areas.weights})`),
    'total.adjust': areas.adjustments ? formula(`=SUM(${areas.adjustments.points})`) : '',
    'total.score': live(totalFormula(areas, { cap: settingReference(places, 'cap') })),
    'total.missing': formula(`=IF(${missing}>0,"${before}"&(${missing})&"${behind}","")`),
    grade: lookUp(0),
    coefficient: lookUp(2),
    veto: veto === null ? '' : formula(`=IF(${veto},"${texts.card.messages.vetoNotice}","")`),
  };
  for (const { field, row, column } of layout.results) writer.put(row, column, contents[field]);
}

function resultAreas(layout: CardLayout): ResultAreas {
  const adjustments = adjustmentAreas(layout);
  return {
    weights: columnArea(layout, 'kpi.weight'),
    weighted: columnArea(layout, 'kpi.weighted'),
    ...(adjustments ? { adjustments } : {}),
  };
}

function columnArea(layout: CardLayout, field: IndicatorField): string {
  const column = layout.indicatorColumns[field];
  if (column === undefined) return '';
  return areaAddress({ row: layout.indicatorRow, column, rowCount: layout.indicatorCount, columnCount: 1 });
}

function adjustmentAreas(layout: CardLayout): { counts: string; points: string } | null {
  const counts = layout.adjustmentColumns['adjust.count'];
  const points = layout.adjustmentColumns['adjust.score'];
  const { adjustmentRow, adjustmentCount } = layout;
  if (counts === undefined || points === undefined || adjustmentRow === null || adjustmentCount === 0) return null;
  const of = (column: number): string =>
    areaAddress({ row: adjustmentRow, column, rowCount: adjustmentCount, columnCount: 1 });
  return { counts: of(counts), points: of(points) };
}

function vetoConditions(role: Role, { indicatorRow, indicatorColumns }: CardLayout): string[] {
  const actual = indicatorColumns['kpi.actual'];
  const target = indicatorColumns['kpi.target'];
  if (actual === undefined || target === undefined) return [];
  return role.indicators.flatMap(({ rule }, index) => {
    const row = indicatorRow + index;
    return vetoCondition(rule, { actual: cellAddress(row, actual), target: cellAddress(row, target) }) ?? [];
  });
}
