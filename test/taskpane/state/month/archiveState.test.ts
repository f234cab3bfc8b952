import type { ArchiveReport, ClosedCards } from '../../../../src/app/archive/archiveCards';
import {
  chooseArchive,
  closedListed,
  closedRemoved,
  INITIAL_ARCHIVE,
  workbookCopied,
} from '../../../../src/taskpane/state/month/archiveState';

const closed = (period: string, current = false): ClosedCards => ({
  period,
  closedOn: '2026-12-01',
  cards: 3,
  current,
});
const PERIODS = [closed('2026-10'), closed('2026-11'), closed('2026-12', true)];
const listed = closedListed(INITIAL_ARCHIVE, PERIODS);
const report = (change: Partial<ArchiveReport> = {}): ArchiveReport => ({
  period: '2026-11',
  removed: ['甲'],
  kept: [],
  remaining: 0,
  cancelled: false,
  stoppedBy: null,
  ...change,
});

test('the latest period whose cards can go is proposed, unless another one was chosen', () => {
  expect(listed.period).toBe('2026-11');
  const chosen = chooseArchive(INITIAL_ARCHIVE, { kind: 'archivePeriod', period: '2026-10' });
  expect(closedListed(chosen, PERIODS).period).toBe('2026-10');
  expect(closedListed(chosen, PERIODS.slice(2)).period).toBeNull();
});

test('a new copy is not the one that was saved', () => {
  const opened = workbookCopied(listed, 'opened');
  const saved = chooseArchive(opened, { kind: 'archiveSaved', saved: true });
  expect(saved).toMatchObject({ copy: 'opened', saved: true });
  expect(workbookCopied(saved, 'refused')).toMatchObject({ copy: 'refused', saved: false });
});

test('what is gone leaves the list, what stays remains in it; the saved copy serves the other periods', () => {
  const saved = chooseArchive(listed, { kind: 'archiveSaved', saved: true });
  const gone = closedRemoved(saved, report());
  expect(gone.periods?.map(({ period }) => period)).toEqual(['2026-10', '2026-12']);
  expect(gone).toMatchObject({ period: '2026-10', saved: true });
  const kept = [{ sheetName: '乙', name: '乙', reason: 'noHistoryLine' as const, at: null }];
  const partly = closedRemoved(saved, report({ kept, remaining: 1 }));
  expect(partly.periods?.[1]).toMatchObject({ period: '2026-11', cards: 2 });
  expect(partly.period).toBe('2026-11');
});
