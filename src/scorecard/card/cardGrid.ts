import type { AssessedIndicator, Role } from '../../catalogue/catalogue';
import { isSystemScored, type Direction, type Unit } from '../../scoring/scoringRule';
import type { CardLayout } from '../template/cardLayout';
import { NOTED_COLUMNS, type NotedColumn } from '../columns/indicatorColumns';

/** Where the indicators of a card stand: what is needed to read and enter values later, without the template. */
export interface CardGrid {
  readonly indicators: readonly GridIndicator[];
  /** Columns of the card, 0-based; fields the template does not have are absent. */
  readonly columns: Readonly<Partial<Record<GridField, number>>>;
}

export interface GridIndicator {
  /** Id in the indicator library. */
  readonly id: string;
  /** Row of the card, 0-based. */
  readonly row: number;
  /** Which way it is better; null: rated by people, it has no actual value. */
  readonly direction: Direction | null;
  /** The catalogue's target when the card was built; null: left to the company. Absent on cards built before it was recorded. */
  readonly target?: number | null;
  /** Absent on the cards that lack the target. */
  readonly unit?: Unit;
}

/** A column whose place is noted. */
export type GridField = NotedColumn;

/** The grid of a card that was laid out for a role. */
export function cardGrid(layout: CardLayout, role: Role): CardGrid {
  return {
    indicators: role.indicators.map((assessed, index) => ({
      id: assessed.indicator.id,
      row: layout.indicatorRow + index,
      direction: directionOf(assessed),
      target: assessed.target,
      unit: assessed.indicator.unit,
    })),
    columns: Object.fromEntries(
      NOTED_COLUMNS.flatMap((field) => {
        const column = layout.indicatorColumns[`kpi.${field}`];
        return column === undefined ? [] : [[field, column]];
      }),
    ),
  };
}

/** A rule may turn the indicator's usual direction for one role; a veto without one allows no more than its target. */
function directionOf({ indicator, rule }: AssessedIndicator): Direction | null {
  if (!isSystemScored(rule)) return null;
  if ('direction' in rule && rule.direction !== undefined) return rule.direction;
  return rule.kind === 'occurrence' || rule.kind === 'veto' ? 'lower' : indicator.direction;
}
