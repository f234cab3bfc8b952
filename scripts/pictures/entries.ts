import { unzipSync } from 'fflate';
import { cellAddress } from '../../src/base/address';
import { readPack, type ReturnedCard } from '../../src/packs/collect/readPack';
import type { Entry } from './stage';

/** What is typed into one card. */
export interface CardEntries {
  readonly name: string;
  /** Targets that the company has to set. */
  readonly targets: readonly Entry[];
  /** Actual values and ratings. */
  readonly scores: readonly Entry[];
}

/** Targets that no library can know, by unit. */
const USUAL_TARGETS: Readonly<Record<string, number>> = {
  ...{ percent: 0.9, ratio: 3, count: 30, times: 4, points: 90, score5: 4.8, yuan: 1.5, days: 5, hours: 24 },
  ...{ minutes: 30, seconds: 45, hoursPerMonth: 2 },
};
/** How far an actual value is from its target, in turn; better is positive. Every picture shows the same month. */
const TURNS = [0.03, -0.02, 0.05, 0, -0.12, -0.04, 0.02, -0.25, -0.01, 0.04, -0.08, -0.15, 0.02];
const LEVELS = [4, 5, 4, 3, 5, 4];
const POINTS = [92, 88, 95, 84, 90, 79];

/** Believable entries for every card of the packs in a zip file, in the order of the packs. */
export function entriesOfPacks(zip: Uint8Array): readonly CardEntries[] {
  return Object.values(unzipSync(zip)).flatMap((bytes) => {
    const pack = readPack(bytes);
    if (!pack.ok) throw new Error(`a pack cannot be read: ${pack.error}`);
    return pack.value.cards.map(entriesOfCard);
  });
}

function entriesOfCard({ record, note }: ReturnedCard, card: number): CardEntries {
  const targets: Entry[] = [];
  const scores: Entry[] = [];
  (record.grid?.indicators ?? []).forEach(({ id, direction, target, unit = 'percent' }, index) => {
    const turn = (card * 5 + index * 3) % TURNS.length;
    const input = (field: string) => note.inputs.find(([key]) => key === `i:${id}:${field}`);
    const cell = (field: string): string | null => {
      const found = input(field);
      return found ? cellAddress(found[1], found[2]) : null;
    };
    const typed = (list: Entry[], field: string, value: number): void => {
      const place = cell(field);
      if (place !== null) list.push({ sheet: note.sheet, cell: place, value });
    };
    const held = input('target')?.[3];
    const usual = target ?? USUAL_TARGETS[unit] ?? 1;
    if (held === '' && target === null) typed(targets, 'target', usual);
    if (cell('actual') !== null) {
      typed(scores, 'actual', actualValue(typeof held === 'number' ? held : usual, direction, unit, TURNS[turn] ?? 0));
    } else {
      const most = input('manager')?.[4]?.max ?? 100;
      typed(scores, 'manager', (most <= 5 ? LEVELS : POINTS)[turn % LEVELS.length] ?? most);
    }
  });
  return { name: note.sheet, targets, scores };
}

function actualValue(target: number, direction: string | null, unit: string, better: number): number {
  // What is to happen never did not happen: an occurrence may be a veto, which somebody has to confirm.
  if (target === 0) return 0;
  const value = target * (direction === 'lower' ? 1 - 3 * better : direction === 'target' ? 1 : 1 + better);
  if (unit === 'percent') return Number(Math.min(value, Math.max(target, 1)).toFixed(3));
  if (unit === 'score5') return Number(Math.min(value, 5).toFixed(2));
  return unit === 'ratio' || unit === 'hoursPerMonth' ? Number(value.toFixed(1)) : Math.round(value);
}
