import type { Area } from '../../base/address';
import { joinAreas } from '../../base/joinAreas';
import { quoted } from '../../scoring/formula';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS } from '../columns/indicatorColumns';
import type { CardLayout } from '../template/cardLayout';
import type { SheetTexts } from '../texts/sheetTexts';

/** How far a card is, as the card itself and the summary say it. */

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

/**
 * Areas whose figures tell a card that is being scored. A system's score is a number only where its actual value is one: with its
 * column, what lies on both sides of it is one area.
 * @param systems the system's scores; null: the card has none
 */
export function entryAreas(inputs: readonly Area[], systems: Area | null): readonly Area[] {
  const joined = systems ? joinAreas([...inputs, systems]) : inputs;
  return joined.length < inputs.length ? joined : inputs;
}

/** Cells of a card as a formula names them. */
interface StatusCells {
  /** Total; null: the card has none. */
  readonly total: string | null;
  /** What says that a veto counts; null: nothing does. */
  readonly veto: string | null;
  /** See entryAreas. */
  readonly entered: readonly string[];
}

/**
 * How far a card is: without entries, being scored, scored, or struck by a veto; without "=".
 * @param remarks what is added where there is a total, "" or beginning with "&"
 * @param always what is added in any case
 */
export function statusFormula(
  { total, veto, entered }: StatusCells,
  { status }: SheetTexts['summary'],
  remarks = '',
  always = '',
): string {
  const scored = total === null ? 'FALSE' : `ISNUMBER(${total})`;
  const vetoed = veto === null ? 'FALSE' : `${veto}<>""`;
  const counted = entered.length === 0 ? '""' : entered.join(',');
  const words = `IF(${vetoed},${quoted(status.vetoed)},${quoted(status.done)})${remarks}${always}`;
  return `IF(${scored},${words},IF(COUNT(${counted})=0,${quoted(status.open)},${quoted(status.partial)})${always})`;
}

/** What a status adds of scores put over the system's, as the card's own cell says it; begins with "&". */
export function overrideRemark(cell: string, { beforeRemark }: SheetTexts['summary']): string {
  return `&IF(${cell}="","",${quoted(beforeRemark)}&${cell})`;
}
