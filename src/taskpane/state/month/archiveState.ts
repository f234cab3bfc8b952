import type { ArchiveReport, ClosedCards } from '../../../app/archive/archiveCards';

/** Saving the cards of closed periods in a file, then taking them out of the workbook. */
export interface ArchiveState {
  /** null until they were looked for. */
  readonly periods: readonly ClosedCards[] | null;
  /** The period whose cards are to be archived; null when there is none. */
  readonly period: string | null;
  /** `refused`: Excel gave no copy, and the person makes one herself. */
  readonly copy: 'none' | 'opened' | 'refused';
  /** The person says that the copy is saved: nothing is removed before. */
  readonly saved: boolean;
  readonly report: ArchiveReport | null;
}

export type ArchiveChoice =
  | { readonly kind: 'archivePeriod'; readonly period: string }
  | { readonly kind: 'archiveSaved'; readonly saved: boolean };

export const INITIAL_ARCHIVE: ArchiveState = { periods: null, period: null, copy: 'none', saved: false, report: null };

/** Pure. */
export function chooseArchive(archive: ArchiveState, choice: ArchiveChoice): ArchiveState {
  switch (choice.kind) {
    case 'archivePeriod':
      return { ...archive, period: choice.period };
    case 'archiveSaved':
      return { ...archive, saved: choice.saved };
  }
}

/** Pure. */
export function closedListed(archive: ArchiveState, periods: readonly ClosedCards[]): ArchiveState {
  return proposed({ ...archive, periods });
}

/** What was saved before is another copy. Pure. */
export function workbookCopied(archive: ArchiveState, copy: 'opened' | 'refused'): ArchiveState {
  return { ...archive, copy, saved: false, report: null };
}

/** The period can't be archived before it is closed again, and copies made so far hold it as it was. */
export function archiveReopened(archive: ArchiveState, period: string): ArchiveState {
  const periods = archive.periods?.filter((each) => each.period !== period) ?? null;
  return proposed({ ...archive, periods, copy: 'none', saved: false });
}

/** A copy holds all cards, so that one that is saved is enough to remove those of several periods. Pure. */
export function closedRemoved(archive: ArchiveState, report: ArchiveReport): ArchiveState {
  const { period, kept, remaining } = report;
  const cards = kept.length + remaining;
  const periods = (archive.periods ?? []).map((each) => (each.period === period ? { ...each, cards } : each));
  return proposed({ ...archive, periods: periods.filter((each) => each.cards > 0), report });
}

/** The period that is chosen, where its cards can go; else the latest whose cards can. */
function proposed(archive: ArchiveState): ArchiveState {
  const free = (archive.periods ?? []).filter(({ current }) => !current).map(({ period }) => period);
  const period = archive.period !== null && free.includes(archive.period) ? archive.period : (free.at(-1) ?? null);
  return { ...archive, period };
}
