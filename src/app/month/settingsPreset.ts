import type { Workbook } from '../../excel/workbook';
import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Ok, type Result } from '../../base/result';
import { formula } from '../../base/sheetDrawing';
import { readRegistry, writeNote } from '../../excel/registry';
import { readNote } from '../../registry/notes';
import { type Registry, livingCards } from '../../registry/registry';
import { calculateAll } from '../../excel/cards/readCards';
import { renewMarks, writePieces } from '../../excel/lists/listSheets';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { runStep } from '../../excel/runStep';
import { readSettingsCells, readSheetNames } from '../../excel/sheets/workbookSheets';
import type { EditPlan } from '../../jobtable/editPlan';
import {
  anchored,
  planPresets,
  withEdits,
  type PresetEdit,
  type PresetField,
  type SettingsCells,
} from '../../scorecard/settings/presetPlan';
import type { SectionKey, SettingKey } from '../../scorecard/settings/settingWords';
import { lackingSettings, planRepair } from '../../scorecard/settings/repairPlan';
import {
  findLabels,
  readSettings,
  SECTION_ROOM,
  settingsPlaces,
  type Grade,
  type Settings,
  type SettingsProblem,
} from '../../scorecard/settings/readSettings';
import {
  gradePresets,
  RATER_PRESETS,
  type GradePreset,
  type PresetChoice,
  type RaterPreset,
} from '../../scorecard/settings/settingsPresets';
import { gradeChanges, rulesOf, type GradeChange, type Rules } from '../../scorecard/settings/rules';
import { addedLook } from '../../scorecard/settings/addedLook';
import { drawnSettings } from '../../scorecard/settings/drawSettings';
import { closedPeriods, latestPeriod } from '../notes/closedPeriods';
import { keepNote } from '../notes/keepNote';
import { pendingChanges, rulesInForce, withOpenRules } from '../notes/openRules';
import { readPending } from '../rules/rulesPreview';
import { readCardValues, shownResult } from '../cards/cardValues';
import type { AppFailure, PendingRules } from '../failure';
import { applyFill, type FillReport } from '../list/fill';
import { mendLostSettings, refreshSummary } from '../cards/refreshSummary';
import type { Services } from '../services';
import { freeSheetName, ownSheet } from '../workbook/ownSheets';
import { addSettingsSheet, newSettings } from '../workbook/settingsSheet';

/** The settings of the workbook, and the presets that can be put in their place. */
export interface SettingsInUse {
  /** Its name, or the one it will get. */
  readonly sheet: string;
  /** There is none yet: `settings` are what a new one begins with. */
  readonly isNew: boolean;
  /** null while the sheet is damaged; also while there is no sheet and the pane names no valid period. */
  readonly settings: Settings | null;
  readonly problems: readonly SettingsProblem[];
  /** Settings the sheet is too old to have: the defaults hold; also those whose rows were added and have no look yet. */
  readonly lacking: readonly (SettingKey | SectionKey)[];
  /** Those without a look: Excel stopped between. Absent: none. */
  readonly undressed?: readonly (SettingKey | SectionKey)[];
  /** What was changed by hand since the open cards were built, and who has another grade by it; absent: nothing. */
  readonly pending?: PendingRules;
  /** Day on which the period of the settings was closed: its cards keep what they show. */
  readonly closedOn: string | null;
  readonly gradePresets: readonly GradePreset[];
  readonly raterPresets: readonly RaterPreset[];
}

/** What applying a choice would change; nothing is written yet. */
export interface SettingsPlan {
  readonly choice: PresetChoice;
  /** For a sheet that has to be drawn first, "2026-11". */
  readonly period: string;
  readonly inUse: SettingsInUse;
  /** From top to bottom of each part. */
  readonly edits: readonly PresetEdit[];
  /** The number of grades changes: the summary counts people by grade in as many lines as there are grades. */
  readonly redrawsSummary: boolean;
  /** The rules that hold for the open cards, and those that are to hold; null: applying it leaves that alone. */
  readonly adopted: AdoptedRules | null;
  /** Whose grade or coefficient another grade table changes, of the open cards with a total; the totals being what they are. */
  readonly people: readonly GradeChange[];
}

interface AdoptedRules {
  readonly period: string;
  readonly before: Rules;
  readonly after: Rules;
}

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

/** Reads the settings in use. A missing or damaged sheet is an answer here, not a failure. Nothing is written. */
export async function settingsInUse(services: Services, period: string): Promise<Result<SettingsInUse, AppFailure>> {
  const found = await findSettings(services, period);
  if (!found.ok) return found;
  const inUse = inUseFrom(found.value, services);
  const pending = await pendingRules(found.value, services);
  return pending.ok ? ok(pending.value === null ? inUse : { ...inUse, pending: pending.value }) : pending;
}

/** null: nothing was changed by hand, or the sheet can't be read. */
async function pendingRules(
  { cells, isNew, registry }: FoundSettings,
  services: Services,
): Promise<Result<PendingRules | null, AppFailure>> {
  const read = readSettings(cells.sheet, cells.values);
  if (isNew || !read.ok) return ok(null);
  return runStep(async (workbook) => {
    const { names } = await readSheetNames(workbook, registry);
    return ok(await readPending(workbook, { registry, names }, read.value, services));
  });
}

/**
 * Tells what a choice of presets would change on the settings sheet; where there is none, on the one that would be drawn
 * for `period`. Refused with the cells: formulas in the way, and a sheet that would still be damaged afterwards. So a
 * grade preset can be put over a damaged grade table, and rater weights over weights that miss 100 %, which mends them;
 * damage in any other part has to be corrected first, as for every other use of the settings. `choice.repair` mends what
 * is damaged (see planRepair).
 */
export async function planSettingsPreset(
  choice: PresetChoice,
  services: Services,
  period: string,
): Promise<Result<SettingsPlan, AppFailure>> {
  const found = await findSettings(services, period);
  if (!found.ok) return found;
  const { cells, isNew, structureProtected } = found.value;
  if (isNew && parsePeriod(newSettings(found.value.registry, period, services).period) === null)
    return err({ kind: 'badPeriod', text: period });
  if (isNew && structureProtected) return err({ kind: 'workbookProtected' });
  if (choice.repair === true) return ok(repairPlan(found.value, choice, services, period));
  const { registry } = found.value;
  const read = readSettings(cells.sheet, cells.values);
  const present = read.ok ? read.value.settings : null;
  const inForce = present === null ? null : rulesInForce(registry, present.period);
  const plan = planPresets(cells, choice, services.sheetTexts, inForce);
  if (!plan.ok) return err({ kind: 'settings', sheet: cells.sheet, problems: plan.error });
  const inUse = inUseFrom(found.value, services);
  const chosen = inUse.gradePresets.find(({ id }) => id === choice.grades);
  const changesGrades = plan.value.some(({ field }) => GRADE_LINE_FIELDS.includes(field));
  const grades = chosen?.grades.length;
  // Also where the grades were changed before, and the summary could not be drawn.
  const drawn = readNote(found.value.registry, 'summaryGrades');
  const isBehind = grades !== undefined && drawn !== null && drawn !== grades;
  const redrawsSummary = (changesGrades && inUse.settings?.grades.length !== grades) || isBehind;
  const isOther = plan.value.some(({ field }) => RESULT_FIELDS.includes(field));
  const people = isOther && chosen ? await changedPeople(chosen.grades, inUse) : ok([]);
  if (!people.ok) return people;
  // What was changed by hand before is not what this preview is about.
  const isLookedAt = choice.adopt !== undefined || (present !== null && pendingChanges(registry, present).length === 0);
  const after = readSettings(cells.sheet, withEdits(cells.values, plan.value));
  const adopted =
    isLookedAt && present !== null && inForce !== null && after.ok
      ? { period: present.period, before: inForce, after: rulesOf(after.value.settings) }
      : null;
  const outcome = choice.restore || choice.adopt ? await outcomeOf(choice, found.value, services) : ok(people.value);
  if (!outcome.ok) return outcome;
  return ok({
    ...{ choice, period, inUse, edits: anchored(plan.value, cells), people: outcome.value },
    redrawsSummary: redrawsSummary || (choice.restore === true && changesGrades),
    adopted,
  });
}

/** Who changes grade where what was changed by hand holds, or is given back. */
async function outcomeOf(
  { restore }: PresetChoice,
  found: FoundSettings,
  services: Services,
): Promise<Result<readonly GradeChange[], AppFailure>> {
  const pending = await pendingRules(found, services);
  if (!pending.ok) return pending;
  const people = pending.value?.people ?? [];
  return ok(restore ? people.map(backwards) : people);
}

function backwards({ grade, coefficient, newGrade, newCoefficient, ...person }: GradeChange): GradeChange {
  return { ...person, grade: newGrade, coefficient: newCoefficient, newGrade: grade, newCoefficient: coefficient };
}

/** A sheet that is whole, and one that does not exist yet, need nothing. */
function repairPlan(found: FoundSettings, choice: PresetChoice, services: Services, period: string): SettingsPlan {
  const { sheetTexts: texts, catalogue } = services;
  const known = parsePeriod(period);
  const wanted = latestPeriod(found.registry) ?? (known ? periodText(known) : '');
  const edits = found.isNew
    ? []
    : anchored(planRepair(found.cells, wanted, texts, catalogue.language).edits, found.cells);
  return { choice, period, inUse: inUseFrom(found, services), edits, redrawsSummary: false, adopted: null, people: [] };
}

/** Cards of a closed period keep what they show; damaged settings leave no grade to compare with. */
async function changedPeople(
  grades: readonly Grade[],
  { settings, closedOn }: SettingsInUse,
): Promise<Result<readonly GradeChange[], AppFailure>> {
  if (settings === null || closedOn !== null) return ok([]);
  return runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const cards = livingCards(registry, settings.period).filter(({ sheetName }) => names.includes(sheetName));
    calculateAll(workbook);
    const results = (await readCardValues(workbook, cards)).map(shownResult);
    return ok(gradeChanges(results, { ...rulesOf(settings), grades }));
  });
}

const RESULT_FIELDS: readonly PresetField[] = ['name', 'minimum', 'coefficient'];
const GRADE_LINE_FIELDS: readonly PresetField[] = ['name', 'minimum'];

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

interface FoundSettings {
  readonly cells: SettingsCells;
  readonly isNew: boolean;
  readonly registry: Registry;
  readonly structureProtected: boolean;
}

async function findSettings(services: Services, period: string): Promise<Result<FoundSettings, AppFailure>> {
  return runStep(async (workbook): Promise<Result<FoundSettings, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names, structureProtected } = await readSheetNames(workbook, registry);
    const sheet = ownSheet('settings', { registry, names });
    if (sheet !== null) {
      return ok({ cells: await readSettingsCells(workbook, sheet), isNew: false, registry, structureProtected });
    }
    const { sheetTexts: texts, catalogue } = services;
    const values = drawnSettings(newSettings(registry, period, services), texts, catalogue.language);
    const cells = { sheet: freeSheetName(texts.sheetNames.settings, names), values, formulas: values };
    return ok({ cells, isNew: true, registry, structureProtected });
  });
}

function inUseFrom({ cells, isNew, registry }: FoundSettings, { sheetTexts }: Services): SettingsInUse {
  const read = readSettings(cells.sheet, cells.values);
  const settings = read.ok ? read.value.settings : null;
  // A sheet that does not exist yet has no cell to correct: an invalid period is refused when a plan is asked for.
  const damaged = !read.ok && !isNew;
  const undressed = isNew ? [] : readNote(registry, 'undressed');
  return {
    sheet: cells.sheet,
    isNew,
    settings,
    problems: damaged ? read.error : [],
    lacking: isNew ? [] : [...new Set([...lackingSettings(cells.values), ...undressed])],
    ...(undressed.length === 0 ? {} : { undressed }),
    closedOn: closedPeriods(registry).get(settings?.period ?? '') ?? null,
    gradePresets: gradePresets(sheetTexts),
    raterPresets: RATER_PRESETS,
  };
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
