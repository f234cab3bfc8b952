import { correctionKey } from '../catalogue/match/corrections';
import { confirmedCards, storedConfirmations } from '../scorecard/confirmation/storedConfirmations';
import { isNote, readNote, VERSION_NOTE, type FormNote, type NoteKey, type Notes } from './notes';
import { versionIn } from './versions';

/**
 * What a note says once two have changed it at the same time: what either has added, changed or taken away counts. Where
 * both have changed one entry, and where a note is one statement, the later writer counts, as in any cell.
 * @param base what both began with; undefined in any place: no note
 * @param theirs what stood there when `ours` was written over it
 */
export function mergeNotes(key: string, base: unknown, ours: unknown, theirs: unknown): unknown {
  const merge = isNote(key) ? MERGES[key] : null;
  if (key === VERSION_NOTE) return laterVersion(ours, theirs);
  if (merge === null) return isSame(base, ours) ? theirs : ours;
  const merged = merge(base, ours, theirs);
  return ours === undefined && isEmpty(merged) ? undefined : merged;
}

/** Whoever writes last must not say that nothing newer was written. */
function laterVersion(ours: unknown, theirs: unknown): unknown {
  return (versionIn(theirs) ?? 0) > (versionIn(ours) ?? 0) && theirs !== undefined ? theirs : ours;
}

type Merge = (base: unknown, ours: unknown, theirs: unknown) => object;

/** Notes of many entries; null: one statement. */
const MERGES: { readonly [K in NoteKey]: Merge | null } = {
  reading: null,
  companyCatalogue: null,
  nextPeriod: null,
  lostSettings: null,
  summaryGrades: null,
  sheetLanguage: null,
  matches: ofLists('matches', correctionKey),
  archivedPeriods: ofLists('archivedPeriods', (period) => period),
  drafts: ofLists('drafts', (draft) => JSON.stringify(draft)),
  lifted: ofLists('lifted', (name) => name),
  hiddenTotals: ofLists('hiddenTotals', (name) => name),
  undressed: ofLists('undressed', (key) => key),
  forms: ofLists('forms', ({ id }) => String(id), mergeForms),
  closedPeriods: ofRecords('closedPeriods'),
  closedRules: ofRecords('closedRules'),
  openRules: ofRecords('openRules'),
  organisation: ofRecords('organisation'),
  calibrations: ofRecords('calibrations'),
  team: ofRecords('team'),
  exports: each('exports', (base, ours, theirs) => {
    const byHeaders = ({ tables }: Notes['exports']) => keyed(tables, ({ headers }) => JSON.stringify(headers));
    return {
      tables: [...mergeMaps(byHeaders(base), byHeaders(ours), byHeaders(theirs)).values()],
      people: mergeRecords(base.people, ours.people, theirs.people),
    };
  }),
  confirmations: each('confirmations', (base, ours, theirs) =>
    storedConfirmations(mergeMaps(confirmedCards(base), confirmedCards(ours), confirmedCards(theirs))),
  ),
};

function each<K extends ListKey | RecordKey | 'exports' | 'confirmations'>(
  key: K,
  merge: (base: Notes[K], ours: Notes[K], theirs: Notes[K]) => Notes[K],
): Merge {
  const read = (stored: unknown): Notes[K] => readNote({ notes: new Map([[key, stored]]) }, key);
  return (base, ours, theirs) => merge(read(base), read(ours), read(theirs));
}

type ListKey = 'matches' | 'archivedPeriods' | 'drafts' | 'lifted' | 'hiddenTotals' | 'undressed' | 'forms';
type Entry<K extends ListKey> = Notes[K][number];

function ofLists<K extends ListKey>(
  key: K,
  nameOf: (entry: Entry<K>) => string,
  both?: (base: Entry<K> | undefined, ours: Entry<K>, theirs: Entry<K>) => Entry<K>,
): Merge {
  const named = (entries: Notes[K]) => keyed<Entry<K>>(entries, nameOf);
  return each(
    key,
    (base, ours, theirs) =>
      [...mergeMaps(named(base), named(ours), named(theirs), both).values()] as unknown as Notes[K],
  );
}

type RecordKey = 'closedPeriods' | 'closedRules' | 'openRules' | 'organisation' | 'calibrations' | 'team';

function ofRecords<K extends RecordKey>(key: K): Merge {
  return each(key, (base, ours, theirs) => mergeRecords<unknown>(base, ours, theirs) as Notes[K]);
}

function mergeForms(base: FormNote | undefined, ours: FormNote, theirs: FormNote): FormNote {
  return { ...ours, made: mergeRecords(base?.made ?? {}, ours.made, theirs.made) };
}

function keyed<T>(entries: readonly T[], nameOf: (entry: T) => string): Map<string, T> {
  return new Map(entries.map((entry) => [nameOf(entry), entry]));
}

type Entries<T> = Readonly<Record<string, T>>;

function mergeRecords<T>(base: Entries<T>, ours: Entries<T>, theirs: Entries<T>): Entries<T> {
  const mapOf = (entries: Entries<T>): Map<string, T> => new Map(Object.entries(entries));
  return Object.fromEntries(mergeMaps(mapOf(base), mapOf(ours), mapOf(theirs)));
}

/** @param both an entry that both have; absent: ours */
function mergeMaps<T>(
  base: ReadonlyMap<string, T>,
  ours: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  both: (base: T | undefined, ours: T, theirs: T) => T = (_base, own) => own,
): Map<string, T> {
  const merged = new Map(theirs);
  for (const [key, own] of ours) {
    if (isSame(own, base.get(key))) continue;
    const other = theirs.get(key);
    merged.set(key, other === undefined ? own : both(base.get(key), own, other));
  }
  for (const [key, before] of base) if (!ours.has(key) && isSame(theirs.get(key), before)) merged.delete(key);
  return merged;
}

export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

const BARE = new Set(['[]', '{}']);

/** Neither entries nor parts that have some. */
function isEmpty(merged: object): boolean {
  return Object.values(merged).every((part) => BARE.has(JSON.stringify(part)));
}
