import { comparableKey } from '../../base/plainText';
import type { HeaderCandidate } from '../header/findHeader';
import type { GridView } from '../cells/gridView';
import { inOrderOfTime, isSameSeries, timeOfName, type SheetTime } from './sheetTimes';

/** How far above its header a block's own heading stands. */
const HEADING_REACH = 2;

interface DatedBlock {
  readonly candidate: HeaderCandidate;
  readonly time: SheetTime;
}

/**
 * Of one list kept side by side for several months ("10月" and "11月" above the same columns) the latest block; the candidate itself
 * where it stands alone, or where a heading says no time.
 */
export function latestBlock(
  view: GridView,
  candidate: HeaderCandidate,
  candidates: readonly HeaderCandidate[],
): HeaderCandidate {
  const blocks = blocksInTime(view, candidate, candidates);
  const { at } = inOrderOfTime(blocks.map(({ time }) => time));
  const last = Math.max(...at);
  return blocks[at.indexOf(last)]?.candidate ?? candidate;
}

/** The blocks of one list at several times, from the left; none where there are not at least two. */
export function blocksInTime(
  view: GridView,
  candidate: HeaderCandidate,
  candidates: readonly HeaderCandidate[],
): readonly DatedBlock[] {
  const own = timeAbove(view, candidate);
  if (own === null) return [];
  const blocks = candidates
    .filter((each) => isSameHeader(each, candidate))
    .sort((a, b) => a.first - b.first)
    .flatMap((each) => {
      const time = timeAbove(view, each);
      return time !== null && isSameSeries(time, own) ? [{ candidate: each, time }] : [];
    });
  return new Set(blocks.map(({ time: { year, place } }) => `${year}|${place}`)).size > 1 ? blocks : [];
}

function isSameHeader(one: HeaderCandidate, other: HeaderCandidate): boolean {
  const texts = ({ headers }: HeaderCandidate): string => headers.map(({ text }) => comparableKey(text)).join('\n');
  return one.rows.join() === other.rows.join() && texts(one) === texts(other);
}

/** What the heading over a block says of its time; a date among data says none. */
function timeAbove(view: GridView, { rows: [top = 0], first, last }: HeaderCandidate): SheetTime | null {
  for (let row = top - 1; row >= Math.max(view.filled.row, top - HEADING_REACH); row--) {
    for (const column of view.filledColumns(row, first, last)) {
      const right = column + (view.merge(row, column)?.columnCount ?? 1) - 1;
      const time = right <= last ? timeOfName(view.text(row, column)) : null;
      if (time !== null) return time;
    }
  }
  return null;
}
