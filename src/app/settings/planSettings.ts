import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { calculateChanged } from '../../excel/cards/readCards';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import { readNote } from '../../registry/notes';
import { livingCards } from '../../registry/registry';
import {
  anchored,
  planPresets,
  type PresetEdit,
  type PresetField,
  withEdits,
} from '../../scorecard/settings/plan/presetPlan';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Grade } from '../../scorecard/settings/settings';
import { planRepair } from '../../scorecard/settings/plan/repairPlan';
import { type GradeChange, gradeChanges, type Rules, rulesOf } from '../../scorecard/settings/rules';
import type { PresetChoice } from '../../scorecard/settings/settingsPresets';
import { readCardValues, shownResult } from '../cards/cardValues';
import type { AppFailure } from '../failure';
import { latestPeriod } from '../notes/closedPeriods';
import { pendingChanges, rulesInForce } from '../notes/openRules';
import type { Services } from '../services';
import { newSettings } from '../workbook/settingsSheet';
import { findSettings, type FoundSettings, inUseFrom, pendingRules, type SettingsInUse } from './settingsInUse';

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

export interface AdoptedRules {
  readonly period: string;
  readonly before: Rules;
  readonly after: Rules;
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
  const after = readSettings(cells.sheet, withEdits(cells.values, plan.value));
  const restored = changesGrades && after.ok ? after.value.settings.grades.length : undefined;
  const grades = chosen?.grades.length ?? restored;
  // Also where the grades were changed before, and the summary could not be drawn.
  const drawn = readNote(found.value.registry, 'summaryGrades');
  const isBehind = grades !== undefined && drawn !== null && drawn !== grades;
  const redrawsSummary = (changesGrades && inUse.settings?.grades.length !== grades) || isBehind;
  const isOther = plan.value.some(({ field }) => RESULT_FIELDS.includes(field));
  const people = isOther && chosen ? await changedPeople(chosen.grades, inUse) : ok([]);
  if (!people.ok) return people;
  // What was changed by hand before is not what this preview is about.
  const isLookedAt = choice.adopt !== undefined || (present !== null && pendingChanges(registry, present).length === 0);
  const adopted =
    isLookedAt && present !== null && inForce !== null && after.ok
      ? { period: present.period, before: inForce, after: rulesOf(after.value.settings) }
      : null;
  const outcome = choice.restore || choice.adopt ? await outcomeOf(choice, found.value, services) : ok(people.value);
  if (!outcome.ok) return outcome;
  return ok({
    ...{ choice, period, inUse, edits: anchored(plan.value, cells), people: outcome.value },
    redrawsSummary,
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
    calculateChanged(workbook);
    const results = (await readCardValues(workbook, cards)).map(shownResult);
    return ok(gradeChanges(results, { ...rulesOf(settings), grades }));
  });
}

const RESULT_FIELDS: readonly PresetField[] = ['name', 'minimum', 'coefficient'];
const GRADE_LINE_FIELDS: readonly PresetField[] = ['name', 'minimum'];
