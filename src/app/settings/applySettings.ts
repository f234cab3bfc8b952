import { err, ok, type Ok, type Result } from '../../base/result';
import { formula } from '../../base/sheetDrawing';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { renewMarks, writePieces } from '../../excel/lists/listSheets';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSettingsCells, readSheetNames } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import type { EditPlan } from '../../jobtable/editPlan';
import { readNote } from '../../registry/notes';
import { livingCards, type Registry } from '../../registry/registry';
import { addedLook } from '../../scorecard/settings/addedLook';
import type { PresetEdit } from '../../scorecard/settings/plan/presetPlan';
import { findLabels, settingsPlaces } from '../../scorecard/settings/labels';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { SECTION_ROOM } from '../../scorecard/settings/settings';
import type { Rules } from '../../scorecard/settings/rules';
import type { SectionKey, SettingKey } from '../../scorecard/settings/settingWords';
import { mendLostSettings, refreshSummary } from '../cards/refreshSummary';
import type { AppFailure } from '../failure';
import { applyFill, type FillReport } from '../list/fill';
import { keepNote } from '../notes/keepNote';
import { rulesInForce, withOpenRules } from '../notes/openRules';
import type { Services } from '../services';
import { ownSheet } from '../workbook/ownSheets';
import { addSettingsSheet } from '../workbook/settingsSheet';
import { type AdoptedRules, planSettingsPreset, type SettingsPlan } from './planSettings';

export interface SettingsReport extends FillReport {
  readonly sheet: string;
  /** The sheet was drawn now; undoing leaves it, with its defaults. */
  readonly created: boolean;
  readonly redrawsSummary: boolean;
  /** The summary that was drawn anew; null where none had to be. */
  readonly summarySheet: string | null;
  /** Rules of the period's cards that gave way to those on the sheet. Absent: they are what they were. */
  readonly replaced?: Pick<AdoptedRules, 'period' | 'before'>;
  /** The settings are changed, but the summary could not be drawn anew. */
  readonly summaryFailure: AppFailure | null;
}

export type SettingsOutcome =
  | { readonly kind: 'applied'; readonly report: SettingsReport }
  /** The sheet is not what the preview showed: nothing was written, this is the preview now. */
  | { readonly kind: 'changedMeanwhile'; readonly plan: SettingsPlan };

/**
 * Applies what a preview showed, drawing the settings sheet first where there is none. If the sheet has changed since,
 * nothing is written and the new preview is the answer: half a grade table would be worse than none. The summary is drawn
 * anew where the number of grades changes and the period has cards.
 */
export async function applySettingsPreset(
  shown: SettingsPlan,
  services: Services,
): Promise<Result<SettingsOutcome, AppFailure>> {
  const fresh = await planSettingsPreset(shown.choice, services, shown.period);
  if (!fresh.ok) return fresh;
  if (!samePreview(shown, fresh.value)) return ok({ kind: 'changedMeanwhile', plan: fresh.value });
  const { sheet, isNew } = shown.inUse;
  if (isNew) {
    const drawn = await runStep((workbook) => drawNew(workbook, shown.period, services));
    if (!drawn.ok) return drawn;
  }
  const mended = await mendLostSettings(services);
  if (!mended.ok) return mended;
  const added = addedSettings(shown);
  // Should Excel stop between the rows and their look, the next time finds out here.
  const noted = added.length > 0 ? await keepNote('undressed', ({ notes }) => noteOf(notes, added)) : ok(true);
  if (!noted.ok) return noted;
  const { adopted } = shown;
  // First: what Excel stops behind it is made whole by applying it again.
  const kept = await keepRules(adopted && { period: adopted.period, rules: adopted.after });
  if (!kept.ok) return kept;
  const plan = editPlan(sheet, shown.edits);
  const applied = await applyFill(plan);
  if (applied.ok && applied.value.refused.length > 0) {
    const given = await keepRules(adopted && { period: adopted.period, rules: adopted.before });
    if (!given.ok) return given;
    // Somebody has changed the sheet since the look: what is written of the plan is taken back.
    const undone = await applyFill(applied.value.undo);
    const now = undone.ok ? await planSettingsPreset(shown.choice, services, shown.period) : undone;
    return now.ok ? ok({ kind: 'changedMeanwhile', plan: now.value }) : now;
  }
  const report = await reportOn(
    applied,
    { sheet, created: isNew, redrawsSummary: shown.redrawsSummary, isWanted: plan.edits.length === 0 },
    services,
  );
  if (report.ok && added.length > 0) {
    const dressed = await runStep((workbook) => dressRows(workbook, sheet, added, services));
    if (!dressed.ok) return dressed;
  }
  if (!report.ok) return report;
  const replaced = adopted === null ? {} : { replaced: { period: adopted.period, before: adopted.before } };
  return ok({ kind: 'applied', report: { ...report.value, ...replaced } });
}

/** Notes which rules hold for the cards of an open period; of one that was closed since it is on record. */
async function keepRules(
  wanted: { readonly period: string; readonly rules: Rules } | null,
): Promise<Result<void, ExcelRefusal>> {
  if (wanted === null) return ok(undefined);
  const { period, rules } = wanted;
  return runStep(async (workbook): Promise<Ok<void>> => {
    const registry = await readRegistry(workbook);
    if (rulesInForce(registry, period) !== null) {
      writeNote(workbook, registry, 'openRules', withOpenRules(registry, period, rules));
    }
    return ok(undefined);
  });
}

type Key = SettingKey | SectionKey;

/** Settings whose rows get their look with these edits. */
function addedSettings({ edits, inUse: { lacking, undressed = [] } }: SettingsPlan): readonly Key[] {
  return edits.some(({ field, unseen }) => field === 'added' && unseen !== true) ? lacking : undressed;
}

function noteOf(notes: Registry['notes'], after: readonly Key[]) {
  return { before: readNote({ notes }, 'undressed'), after };
}

/** Gives rows that were added their look; from then on nothing is left to do. */
async function dressRows(
  workbook: Workbook,
  sheet: string,
  added: readonly Key[],
  { sheetTexts }: Services,
): Promise<Ok<void>> {
  const registry = await readRegistry(workbook);
  const { values } = await readSettingsCells(workbook, sheet);
  const labels = findLabels(values);
  // A section's look begins at its header.
  const rows = added.flatMap((key) => {
    const row = labels.get(key);
    return row === undefined ? [] : [key in SECTION_ROOM ? row + 1 : row];
  });
  const look = addedLook(settingsPlaces(sheet, labels), new Set(rows), sheetTexts);
  writePieces(workbook, sheet, look);
  renewMarks(workbook, sheet, look.renewed);
  writeNote(workbook, registry, 'undressed', undefined);
  return ok(undefined);
}

/** Gives every cell back what it held, except cells that were changed since: those are reported as refused. */
export async function undoSettingsPreset(
  { undo, sheet, redrawsSummary, replaced }: SettingsReport,
  services: Services,
): Promise<Result<SettingsReport, AppFailure>> {
  const kept = { sheet, created: false, redrawsSummary, isWanted: undo.edits.length === 0 };
  const undone = await reportOn(await applyFill(undo), kept, services);
  if (!undone.ok || replaced === undefined) return undone;
  const given = await keepRules({ period: replaced.period, rules: replaced.before });
  return given.ok ? undone : given;
}

function editPlan(sheet: string, edits: readonly PresetEdit[]): EditPlan {
  return {
    edits: edits.map(({ row, column, before, after, calculated, format, below }) => ({
      sheet,
      row,
      column,
      before: typeof before === 'string' && before.startsWith('=') && calculated ? formula(before) : before,
      after: calculated ?? after,
      kind: 'setting',
      ...(format ? { format } : {}),
      ...(below ? { owner: { cells: [{ column: 0, above: below.rows, value: below.label }], knownBy: 1 } } : {}),
    })),
    addedColumns: [],
    fitRows: [],
  };
}

interface Kept extends Pick<SettingsReport, 'sheet' | 'created' | 'redrawsSummary'> {
  /** The settings are as they are wanted, without a cell to change. */
  readonly isWanted: boolean;
}

/** What follows once the settings are written: a summary that has to be drawn anew. */
async function reportOn(
  applied: Awaited<ReturnType<typeof applyFill>>,
  { isWanted, ...kept }: Kept,
  services: Services,
): Promise<Result<SettingsReport, AppFailure>> {
  if (!applied.ok) return applied;
  if (applied.value.stoppedBy) return err({ kind: 'excel', failure: applied.value.stoppedBy });
  const isChanged = applied.value.filled.length + applied.value.alreadyDone.length > 0 || isWanted;
  const needed = kept.redrawsSummary && isChanged;
  const summary = needed ? await redrawSummary(services) : ok(null);
  return ok({
    ...applied.value,
    ...kept,
    summarySheet: summary.ok ? summary.value : null,
    summaryFailure: summary.ok ? null : summary.error,
  });
}

/** Only a summary that shows the period of the settings: one of an earlier period would lose its lines. */
async function redrawSummary(services: Services): Promise<Result<string | null, AppFailure>> {
  const due = await runStep(async (workbook): Promise<Ok<boolean>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const sheet = ownSheet('settings', { registry, names });
    if (sheet === null || ownSheet('summary', { registry, names }) === null) return ok(false);
    const read = readSettings(sheet, (await readSettingsCells(workbook, sheet)).values);
    if (!read.ok) return ok(false);
    const { period } = read.value.settings;
    return ok(livingCards(registry, period).length > 0);
  });
  if (!due.ok) return due;
  if (!due.value) return ok(null);
  const summary = await refreshSummary(services);
  return summary.ok ? ok(summary.value.summarySheet) : summary;
}

async function drawNew(workbook: Workbook, period: string, services: Services): Promise<Ok<void>> {
  const registry = await readRegistry(workbook);
  const outline = await readSheetNames(workbook, registry);
  addSettingsSheet(workbook, { ...outline, registry, clashes: [] }, period, services);
  return ok(undefined);
}

function samePreview(a: SettingsPlan, b: SettingsPlan): boolean {
  const shown = ({ inUse, edits }: SettingsPlan): string => JSON.stringify([inUse.sheet, inUse.isNew, edits]);
  return shown(a) === shown(b);
}
