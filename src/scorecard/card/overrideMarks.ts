import { cellAddress } from '../../base/address';
import type { Mark } from '../../base/sheetDrawing';
import { overrideCondition } from '../../scoring/overrides';
import { NOT_ASKED } from '../columns/cardColumn';
import { PALETTE } from '../sheet/palette';
import type { CardLayout } from '../template/cardLayout';

/** Shows on which lines a manager's score stands over the system's. */
export function overrideMarks({ indicatorRow, indicatorCount, indicatorColumns }: CardLayout): Mark[] {
  const { 'kpi.system': system, 'kpi.manager': manager, 'kpi.final': final } = indicatorColumns;
  if (system === undefined || manager === undefined || final === undefined) return [];
  const cells = { system: `$${cellAddress(indicatorRow, system)}`, manager: `$${cellAddress(indicatorRow, manager)}` };
  const when = `=${overrideCondition(cells, NOT_ASKED)}`;
  const style = { bold: true, color: PALETTE.alert };
  return [manager, final].map((column) => ({
    area: { row: indicatorRow, column, rowCount: indicatorCount, columnCount: 1 },
    when,
    style,
  }));
}
