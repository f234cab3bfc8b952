/** What the pane loads as one part when the settings are first looked at. */
export { applySettingsPreset, undoSettingsPreset } from './applySettings';
export { planSettingsPreset } from './planSettings';
export { settingsInUse } from './settingsInUse';
