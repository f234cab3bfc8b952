import type { SettingsInUse, SettingsPlan, SettingsReport } from '../../../app/settingsPreset';

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

export type SettingsResult =
  | { readonly kind: 'settingsRead'; readonly inUse: SettingsInUse }
  | { readonly kind: 'settingsPlanned'; readonly plan: SettingsPlan; readonly changedMeanwhile: boolean }
  /** `inUse`: null when it could not be read again. */
  | { readonly kind: 'settingsApplied'; readonly report: SettingsReport; readonly inUse: SettingsInUse | null }
  | { readonly kind: 'settingsUndone'; readonly report: SettingsReport; readonly inUse: SettingsInUse | null };

export const INITIAL_SETTINGS: SettingsState = { inUse: null, plan: null, changedMeanwhile: false, outcome: null };

/** Pure. */
export function finishSettings(settings: SettingsState, result: SettingsResult): SettingsState {
  switch (result.kind) {
    case 'settingsRead':
      return { ...settings, inUse: result.inUse };
    case 'settingsPlanned': {
      const { plan, changedMeanwhile } = result;
      return { inUse: plan.inUse, plan, changedMeanwhile, outcome: null };
    }
    case 'settingsApplied':
    case 'settingsUndone': {
      const kind = result.kind === 'settingsApplied' ? 'applied' : 'undone';
      return { inUse: result.inUse, plan: null, changedMeanwhile: false, outcome: { kind, report: result.report } };
    }
  }
}

/** The period of the settings was closed, or another one begun, or a sheet made by other work: what was read is old. */
export function settingsOutdated(settings: SettingsState): SettingsState {
  return { ...settings, inUse: null, plan: null, changedMeanwhile: false };
}
