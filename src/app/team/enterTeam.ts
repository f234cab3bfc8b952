import { ok, type Result } from '../../base/result';
import { readNote } from '../../registry/notes';
import { changeKey } from '../../scorecard/actuals/chosenEdits';
import { placeKey } from '../../scorecard/sheet/cellEdits';
import { noteOrigins, type EnteredExport, type ExportEntry } from '../exports/enterExport';
import type { PeriodFailure, Watch } from '../failure';
import type { TeamPlan } from '../month/actualsPlan';
import { applyActuals } from '../month/importActuals';
import { keepNote } from '../notes/keepNote';
import type { Services } from '../services';

/**
 * Enters the figures of teams, as far as each cell still holds what the preview said, keeps which they are, so that the next
 * time newer ones take their place, and notes whose cards each comes from. Undone by `takeBackExport`.
 */
export async function enterTeam(
  plan: TeamPlan,
  { edits, enteredOn }: ExportEntry,
  services: Services,
  watch: Watch = {},
): Promise<Result<EnteredExport, PeriodFailure>> {
  const entered = await applyActuals(edits, watch);
  if (!entered.ok) return entered;
  const done = new Set([...entered.value.applied, ...entered.value.alreadyDone].map(placeKey));
  // What was entered before it could be noted is noted now.
  const changes = [...plan.changes.filter((change) => done.has(placeKey(change))), ...plan.team.held];
  const kept = await keepNote('team', (registry) => {
    const before = readNote(registry, 'team');
    const ofPeriod = Object.entries(before).filter(([key]) => key.startsWith(`${plan.period}/`));
    const now = changes.map(({ number, indicatorId, after }) => [changeKey(number, indicatorId), after] as const);
    return { before, after: Object.fromEntries([...ofPeriod, ...now]) };
  });
  const from = { file: '', sheet: '', changes };
  const noted = await noteOrigins(from, { action: 'entered', on: enteredOn }, services);
  const stopped = [kept, noted].flatMap((step) =>
    !step.ok && step.error.kind === 'excel' ? [step.error.failure] : [],
  );
  return ok({
    ...entered.value,
    stoppedBy: entered.value.stoppedBy ?? stopped[0] ?? null,
    sources: { sheet: noted.ok ? noted.value : null, from },
  });
}
