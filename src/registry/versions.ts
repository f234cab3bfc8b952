/**
 * Versions of what the registry's sheet holds. Version 1 is that of Rolecard 0.1.0, which wrote no number: where none
 * stands, it is meant.
 */

/** A card's record as its line and layout say it, before it is held against the schema. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** Leads a record from one version to the next. */
export interface VersionStep {
  /** What the newer version is about, in a few words. */
  readonly name: string;
  /** Must not fail, whatever the record holds. */
  readonly up: (record: StoredRecord) => StoredRecord;
}

/** In order: the first leads from version 1 to 2. */
export const STEPS: readonly VersionStep[] = [
  // Nothing of a record changes: the registry points at every sheet of Rolecard's, where version 1 went by names.
  { name: 'all own sheets pointed at', up: (record) => record },
  // Lines of projects' cards alone carry this version: nothing of any other record changes.
  { name: 'cards of projects', up: (record) => record },
  // Lines and layouts are written without the names of their fields (see shortForms); what they say is the same.
  { name: 'short lines', up: (record) => record },
];

export const FIRST_VERSION = 1;

/** From this version on the registry points at every sheet that is Rolecard's. */
export const OWN_SHEETS_VERSION = 2;

/** The version of lines of projects' cards, which an earlier one would take for ordinary cards. */
export const PROJECTS_VERSION = 3;

/** The version of short lines and layouts; the note says it, as an earlier program would pass them over. */
export const SHORT_VERSION = 4;

/** The version that these steps lead to. */
export function latestVersion(steps: readonly VersionStep[] = STEPS): number {
  return FIRST_VERSION + steps.length;
}

/** The version a record or note names; null where it names something that is none. */
export function versionIn(named: unknown): number | null {
  if (named === undefined) return FIRST_VERSION;
  return typeof named === 'number' && Number.isInteger(named) && named >= FIRST_VERSION ? named : null;
}

/** The record as the latest version has it; null where its version is none or later than that. */
export function broughtUp(record: StoredRecord, steps: readonly VersionStep[] = STEPS): StoredRecord | null {
  const version = versionIn(record['version']);
  if (version === null || version > latestVersion(steps)) return null;
  return steps.slice(version - FIRST_VERSION).reduce((older, { up }) => up(older), record);
}
