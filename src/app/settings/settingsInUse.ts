import { ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSettingsCells, readSheetNames } from '../../excel/sheets/workbookSheets';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { drawnSettings } from '../../scorecard/settings/drawSettings';
import type { SettingsCells } from '../../scorecard/settings/plan/presetPlan';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Settings, SettingsProblem } from '../../scorecard/settings/settings';
import { lackingSettings } from '../../scorecard/settings/plan/repairPlan';
import type { SectionKey, SettingKey } from '../../scorecard/settings/settingWords';
import {
  type GradePreset,
  gradePresets,
  RATER_PRESETS,
  type RaterPreset,
} from '../../scorecard/settings/settingsPresets';
import type { AppFailure, PendingRules } from '../failure';
import { closedPeriods } from '../notes/closedPeriods';
import { readPending } from '../rules/rulesPreview';
import type { Services } from '../services';
import { freeSheetName, ownSheet } from '../workbook/ownSheets';
import { newSettings } from '../workbook/settingsSheet';

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

/** Reads the settings in use. A missing or damaged sheet is an answer here, not a failure. Nothing is written. */
export async function settingsInUse(services: Services, period: string): Promise<Result<SettingsInUse, AppFailure>> {
  const found = await findSettings(services, period);
  if (!found.ok) return found;
  const inUse = inUseFrom(found.value, services);
  const pending = await pendingRules(found.value, services);
  return pending.ok ? ok(pending.value === null ? inUse : { ...inUse, pending: pending.value }) : pending;
}

/** null: nothing was changed by hand, or the sheet can't be read. */
export async function pendingRules(
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

export interface FoundSettings {
  readonly cells: SettingsCells;
  readonly isNew: boolean;
  readonly registry: Registry;
  readonly structureProtected: boolean;
}

export async function findSettings(services: Services, period: string): Promise<Result<FoundSettings, AppFailure>> {
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

export function inUseFrom({ cells, isNew, registry }: FoundSettings, { sheetTexts }: Services): SettingsInUse {
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
