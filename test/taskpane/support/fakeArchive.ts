import type { ArchiveReport, ClosedCards } from '../../../src/app/archive/archiveCards';
import type { PeriodFailure } from '../../../src/app/failure';
import { err, ok, type Result } from '../../../src/base/result';
import type { KeptCard } from '../../../src/scorecard/history/archiving';

/** Closed periods of a workbook in memory. */
export class FakeArchive {
  periods: ClosedCards[] = [];
  /** Cards that stay whenever they are to be removed. */
  kept: readonly KeptCard[] = [];
  copies = 0;

  readonly removedPeriods: string[] = [];

  copy(): Result<void, PeriodFailure> {
    this.copies += 1;
    return ok(undefined);
  }

  remove(period: string): Result<ArchiveReport, PeriodFailure> {
    const found = this.periods.find((each) => each.period === period);
    if (!found) return err({ kind: 'periodOpen', period });
    this.removedPeriods.push(period);
    const removed = Array.from({ length: found.cards - this.kept.length }, (_, index) => `card ${index}`);
    this.periods = this.periods.filter((each) => each !== found);
    return ok({ period, removed, kept: this.kept, remaining: 0, cancelled: false, stoppedBy: null });
  }
}
