import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { readNote } from '../../registry/notes';
import type { SourceLine } from '../../scorecard/exports/drawSources';
import type { ActualChange, CombinedLines, TeamBasis } from '../../scorecard/actuals/actualsImport';
import { keptAfter } from '../../scorecard/exports/exportMapping';
import { placeKey, type CardEdit } from '../../scorecard/sheet/cellEdits';
import type { SourcesTexts } from '../../scorecard/texts/sourcesTexts';
import type { AppFailure, PeriodFailure, Watch } from '../failure';
import type { ExportOrigin, ExportPlan, NotedSources } from '../month/actualsPlan';
import { applyActuals, type ApplyActualsReport } from '../month/importActuals';
import { keepNote } from '../notes/keepNote';
import type { Services } from '../services';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { noteSources } from './sourceLog';

export interface EnteredExport extends ApplyActualsReport {
  readonly sources: NotedSources;
}

export interface ExportEntry {
  /** See `chosenEdits`. */
  readonly edits: readonly CardEdit[];
  /** "2026-12-01": the core has no clock. */
  readonly enteredOn: string;
}

/**
 * Enters what an export brings, as far as each cell still holds what the preview said, keeps how it was mapped for the next
 * time, and notes where each value comes from. The report's `undo`, given to `takeBackExport`, undoes what was entered.
 */
export async function enterExport(
  plan: ExportPlan,
  entry: ExportEntry,
  services: Services,
  watch: Watch = {},
): Promise<Result<EnteredExport, PeriodFailure>> {
  const { columns, headerBy, choices, file, held } = plan.export;
  const keep = () =>
    keepNote('exports', (registry) => {
      const before = readNote(registry, 'exports');
      return { before, after: keptAfter(before, { columns, headerBy }, choices.people) };
    });
  return enterNoted({ ...plan, file, held, keep }, entry, services, watch);
}

/** Values to enter, and where they come from. */
interface NotedValues extends ExportOrigin {
  /** Values that the cards hold already. */
  readonly held: readonly ActualChange[];
  /** Keeps something for the next time, told which values the cards hold now. */
  readonly keep?: (changes: readonly ActualChange[]) => Promise<Result<unknown, AppFailure>>;
}

/** Enters values, as far as each cell still holds what the preview said, and notes where each comes from. */
export async function enterNoted(
  { held, keep = () => Promise.resolve(ok(undefined)), ...origin }: NotedValues,
  { edits, enteredOn }: ExportEntry,
  services: Services,
  watch: Watch,
): Promise<Result<EnteredExport, PeriodFailure>> {
  const entered = await applyActuals(edits, watch);
  if (!entered.ok) return entered;
  const done = new Set([...entered.value.applied, ...entered.value.alreadyDone].map(placeKey));
  // What the cards held already comes from there too: a stopped entry that is gone on with leaves the same lines.
  const changes = [...origin.changes.filter((change) => done.has(placeKey(change))), ...held];
  const from = { file: origin.file, sheet: origin.sheet, changes };
  const kept = await keep(changes);
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

/** Undoes what was entered from an export, and notes that. */
export async function takeBackExport(
  { from: entered }: NotedSources,
  { edits, enteredOn }: ExportEntry,
  services: Services,
  watch: Watch = {},
): Promise<Result<EnteredExport, PeriodFailure>> {
  const undone = await applyActuals(edits, watch);
  if (!undone.ok) return undone;
  // What was undone before Excel stopped is noted as well, once.
  const done = new Set([...undone.value.applied, ...undone.value.alreadyDone].map(placeKey));
  const from = { ...entered, changes: entered.changes.filter((change) => done.has(placeKey(change))) };
  const noted = await noteOrigins(from, { action: 'undone', on: enteredOn }, services);
  const stopped = !noted.ok && noted.error.kind === 'excel' ? noted.error.failure : null;
  return ok({
    ...undone.value,
    stoppedBy: undone.value.stoppedBy ?? stopped,
    sources: { sheet: noted.ok ? noted.value : null, from },
  });
}

interface Noting {
  readonly action: keyof SourcesTexts['actions'];
  readonly on: string;
}

/** Notes where values come from, or that they were taken back. */
async function noteOrigins(
  { file, sheet, changes }: ExportOrigin,
  { action, on }: Noting,
  services: Services,
): Promise<Result<string | null, PeriodFailure>> {
  const texts = services.sheetTexts.sources;
  const lines = changes.map(
    ({ number, name, indicator, unit, after, from, fromSheet, combined, team }): SourceLine => ({
      ...{ enteredOn: on, action: texts.actions[action], no: number, name, indicator, value: after, unit },
      lines: team?.counted.length ?? combined?.lines ?? 1,
      combined: team ? teamWords(team, texts) : combinedWords(combined, texts),
      ...{ file, sheet: team ? team.counted.join(texts.separator) : (fromSheet ?? sheet), cell: from },
    }),
  );
  if (lines.length === 0) return ok(null);
  const noted = await untilUnchanged(() =>
    runStep(async (workbook): Promise<Result<{ readonly sheet: string | null } | null, PeriodFailure>> => {
      return ok(await noteSources(workbook, lines, services));
    }),
  );
  return noted.ok ? ok(noted.value.sheet) : noted;
}

function combinedWords(combined: CombinedLines | undefined, texts: SourcesTexts): string {
  if (combined === undefined) return '';
  return combined.weight === undefined ? texts.combined[combined.by] : texts.weighted(combined.weight);
}

/** How a team's figure is made, and of how many of its people. */
function teamWords({ by, counted, missing, ofCards }: TeamBasis, { team }: SourcesTexts): string {
  const of = ofCards ? team.ofCards : team.of;
  return of(team.figures[by], counted.length, counted.length + missing.length);
}
