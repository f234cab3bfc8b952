import type { Result } from '../../base/result';
import { readNote } from '../../registry/notes';
import type { ActualChange } from '../../scorecard/actuals/actualsImport';
import { changeKey } from '../../scorecard/actuals/chosenEdits';
import { enterNoted, type EnteredExport, type ExportEntry } from '../exports/enterExport';
import type { PeriodFailure, Watch } from '../failure';
import type { TeamPlan } from '../month/actualsPlan';
import { keepNote } from '../notes/keepNote';
import type { Services } from '../services';

/**
 * Enters the figures of teams, as far as each cell still holds what the preview said, keeps which they are, so that the next
 * time newer ones take their place, and notes whose cards each comes from. Undone by `takeBackExport`.
 */
export function enterTeam(
  { sheet, period, changes, team }: TeamPlan,
  entry: ExportEntry,
  services: Services,
  watch: Watch = {},
): Promise<Result<EnteredExport, PeriodFailure>> {
  const keep = (figures: readonly ActualChange[]) =>
    keepNote('team', (registry) => {
      const before = readNote(registry, 'team');
      const ofPeriod = Object.entries(before).filter(([key]) => key.startsWith(`${period}/`));
      const now = figures.map(({ number, indicatorId, after }) => [changeKey(number, indicatorId), after] as const);
      return { before, after: Object.fromEntries([...ofPeriod, ...now]) };
    });
  return enterNoted({ file: '', sheet, changes, held: team.held, keep }, entry, services, watch);
}
