import { areaAddress, cellAddress, type Area } from '../../base/address';
import { formula, type CellContent } from '../../base/sheetDrawing';
import type { Role } from '../../catalogue/catalogue';
import { anyVeto, gradeFormula } from '../../scoring/grades';
import { missingFormula, totalFormula, weightsCompleteCondition, type ResultAreas } from '../../scoring/cardResult';
import { overrideCount, totalBySystemFormula, type OverrideAreas } from '../../scoring/overrides';
import { quoted } from '../../scoring/formula';
import { vetoCondition } from '../../scoring/veto';
import { NOT_ASKED } from '../columns/cardColumn';
import { DEFAULT_CHAIN } from '../settings/settings';
import { addedReference, guardedBySettings, settingReference, settingsColumn } from '../settings/settingReference';
import { entryAreas, overrideRemark, scoreInputs, statusFormula } from '../summary/cardStatus';
import type { CardLayout } from '../template/cardLayout';
import type { IndicatorField, ResultField } from '../template/placeholder';
import type { SheetTexts } from '../texts/sheetTexts';
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
  const effect = addedReference(places, 'vetoEffect');
  const lookUp = (column: number): CellContent => {
    if (!total) return '';
    const cells = { total: cellAddress(total.row, total.column), vetoes, effect };
    const section = (index: number): string => settingsColumn(places, 'grades', index);
    return live(gradeFormula({ ...cells, minimums: section(1), column: section(column) }));
  };
  const { missing: around, weights: wrongWeights } = texts.card.messages;
  const missing = missingFormula(areas).slice(1);
  const whole = weightsCompleteCondition(areas.weights);
  const veto = anyVeto(vetoes);
  const decimals = addedReference(places, 'totalDecimals') ?? String(DEFAULT_CHAIN.totalDecimals);
  const limits = { cap: settingReference(places, 'cap'), decimals };
  const contents: Record<ResultField, CellContent> = {
    'total.weight': formula(`=SUM(${areas.weights})`),
    'total.adjust': areas.adjustments ? formula(`=SUM(${areas.adjustments.points})`) : '',
    'total.score': live(`=IF(${whole},${totalFormula(areas, limits).slice(1)},"")`),
    'total.missing': formula(
      `=${changesNotice(layout, texts)}IF(${whole},IF(${missing}>0,"${around[0]}"&(${missing})&"${around[1]}",""),"${wrongWeights}")`,
    ),
    override: overrideNotice(
      layout,
      total && cellAddress(total.row, total.column),
      areas,
      limits,
      texts.card.messages.override,
    ),
    grade: lookUp(0),
    coefficient: lookUp(2),
    veto: vetoContent(role, layout, veto, effect, texts.card.messages),
    status: live(`=${statusOnCard(layout, texts)}`),
  };
  for (const { field, row, column } of layout.results) writer.put(row, column, contents[field]);
}

/** How far the card is, in the summary's words; without "=". */
function statusOnCard(layout: CardLayout, { summary }: SheetTexts): string {
  const at = (field: ResultField): string | null => {
    const place = layout.results.find((result) => result.field === field);
    return place ? cellAddress(place.row, place.column) : null;
  };
  const override = at('override');
  const cells = {
    total: at('total.score'),
    veto: at('veto'),
    entered: entryAreas(scoreInputs(layout), columnPlace(layout, 'kpi.system')).map(areaAddress),
  };
  return statusFormula(cells, summary, override === null ? '' : overrideRemark(override, summary));
}

/** Sends the reader to the changes since the card was confirmed, where any are named; a beginning of a formula. */
function changesNotice({ inputCells }: CardLayout, { card: { messages } }: SheetTexts): string {
  const place = inputCells.find(({ field }) => field === 'input.changes');
  return place === undefined ? '' : `IF(${cellAddress(place.row, place.column)}="","",${quoted(messages.changed)})&`;
}

/** Says that a veto waits to be confirmed, or, once it counts, that it lowered the grade. */
function vetoContent(
  role: Role,
  { indicatorRow, indicatorColumns }: CardLayout,
  veto: string | null,
  effect: string | null,
  { vetoOpen, vetoWaits, vetoNotice }: SheetTexts['card']['messages'],
): CellContent {
  const column = indicatorColumns['kpi.final'] ?? 0;
  const finals = role.indicators.flatMap(({ rule }, index) =>
    rule.kind === 'veto' ? [cellAddress(indicatorRow + index, column)] : [],
  );
  if (finals.length === 0) return '';
  const open = finals.map((cell) => `${cell}=${quoted(vetoOpen)}`).join(',');
  const lowers = veto === null ? null : effect === null ? veto : `AND(${veto},${effect}<>3)`;
  const lowered = lowers === null ? '""' : `IF(${lowers},${quoted(vetoNotice)},"")`;
  return formula(`=IF(OR(${open}),${quoted(vetoWaits)},${lowered})`);
}

/** How many scores a manager has put over the system's, and what the total would be without; blank where there are none. */
function overrideNotice(
  layout: CardLayout,
  total: string | undefined,
  counted: ResultAreas,
  limits: { readonly cap: string; readonly decimals: string },
  [before, behind, without]: readonly [string, string, string],
): CellContent {
  const looked: OverrideAreas = {
    weights: columnArea(layout, 'kpi.weight'),
    systems: columnArea(layout, 'kpi.system'),
    managers: columnArea(layout, 'kpi.manager'),
  };
  if (total === undefined) return '';
  const count = overrideCount(looked, NOT_ASKED);
  const cell = (field: IndicatorField, line: number): string =>
    cellAddress(layout.indicatorRow + line, layout.indicatorColumns[field] ?? 0);
  const lines = Array.from({ length: layout.indicatorCount }, (_, line) => ({
    weight: cell('kpi.weight', line),
    system: cell('kpi.system', line),
    manager: cell('kpi.manager', line),
    weighted: cell('kpi.weighted', line),
  }));
  const systems = totalBySystemFormula(lines, counted, limits);
  const known = `IF(ISNUMBER(${total}),"${without}"&${systems},"")`;
  return formula(`=IF(${count}=0,"","${before}"&${count}&"${behind}"&${known})`);
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
  const area = columnPlace(layout, field);
  return area === null ? '' : areaAddress(area);
}

function columnPlace(layout: CardLayout, field: IndicatorField): Area | null {
  const column = layout.indicatorColumns[field];
  if (column === undefined) return null;
  return { row: layout.indicatorRow, column, rowCount: layout.indicatorCount, columnCount: 1 };
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
