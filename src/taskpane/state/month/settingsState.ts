import type { SettingsReport } from '../../../app/settings/applySettings';
import type { SettingsPlan } from '../../../app/settings/planSettings';
import type { SettingsInUse } from '../../../app/settings/settingsInUse';

/** The settings in use, and what the last step with their presets led to. */
export interface SettingsState {
  /** null until they were read. */
  readonly inUse: SettingsInUse | null;
  /** What the chosen presets would change; null when none is chosen. */
  readonly plan: SettingsPlan | null;
  /** The sheet had changed after the preview: `plan` is the new one, nothing was written. */
  readonly changedMeanwhile: boolean;
  readonly outcome: { readonly kind: 'applied' | 'undone'; readonly report: SettingsReport } | null;
}

export const INITIAL_SETTINGS: SettingsState = { inUse: null, plan: null, changedMeanwhile: false, outcome: null };

/** Pure. */
export function settingsRead(settings: SettingsState, inUse: SettingsInUse): SettingsState {
  return { ...settings, inUse };
}

/** @param changedMeanwhile nothing was written, because the sheet had changed */
export function settingsPlanned(settings: SettingsState, plan: SettingsPlan, changedMeanwhile: boolean): SettingsState {
  // A plan does not look for changes by hand: those that were told stay told until they are adopted or restored.
  const pending = settings.inUse?.pending;
  const inUse = pending === undefined ? plan.inUse : { ...plan.inUse, pending };
  return { inUse, plan, changedMeanwhile, outcome: null };
}

/** @param inUse null when the settings could not be read again */
export function settingsWritten(
  kind: 'applied' | 'undone',
  report: SettingsReport,
  inUse: SettingsInUse | null,
): SettingsState {
  return { inUse, plan: null, changedMeanwhile: false, outcome: { kind, report } };
}

/** The period was closed: what the preview said about its cards is old. */
export function settingsClosed(settings: SettingsState, period: string, closedOn: string): SettingsState {
  const { inUse } = settings;
  if (inUse?.settings?.period !== period) return settings;
  return { ...withoutPlan(settings), inUse: { ...inUse, closedOn } };
}

/** The period is open again: its cards follow the settings. */
export function settingsReopened(settings: SettingsState, period: string): SettingsState {
  const { inUse } = settings;
  if (inUse?.settings?.period !== period) return settings;
  return { ...withoutPlan(settings), inUse: { ...inUse, closedOn: null } };
}

/** The settings name another period, which is open. */
export function settingsMovedOn(settings: SettingsState, period: string): SettingsState {
  const { inUse } = settings;
  const moved = inUse?.settings ? { ...inUse, settings: { ...inUse.settings, period }, closedOn: null } : inUse;
  return { ...withoutPlan(settings), inUse: moved };
}

/** Other work has drawn the sheet that was missing, with its defaults. */
export function settingsMade(settings: SettingsState): SettingsState {
  const { inUse } = settings;
  return inUse?.isNew ? { ...withoutPlan(settings), inUse: { ...inUse, isNew: false } } : settings;
}

function withoutPlan(settings: SettingsState): SettingsState {
  return { ...settings, plan: null, changedMeanwhile: false };
}
