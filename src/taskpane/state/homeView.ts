import { activeCard, situationOf, type ActiveCard, type Situation } from '../../app/situation/situation';
import { isEditingFailure } from './homeContent';
import type { PaneContent, PaneFailure } from './paneContent';

/** The one screen that the state of the workbook calls for. */
export type HomeView =
  /** Nothing to begin with, or not looked yet: what Rolecard is, and how to begin. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly failure: PaneFailure }
  | { readonly kind: 'notUnderstood' }
  /** A list was read, and nobody has a card yet. */
  | { readonly kind: 'list' }
  | { readonly kind: 'card'; readonly active: ActiveCard; readonly situation: Situation }
  | { readonly kind: 'period'; readonly situation: Exclude<Situation, { kind: 'noCards' }> };

/** Pure. */
export function homeView({ home, inspection }: Pick<PaneContent, 'home' | 'inspection'>): HomeView {
  if (home.look === 'first' && inspection === null) return { kind: 'looking' };
  // A part of the program that is missing is told where it is needed.
  const isTold = home.failure?.kind !== 'notLoaded' && !(isEditingFailure(home.failure) && home.reading !== null);
  if (home.failure !== null && isTold) return { kind: 'failed', failure: home.failure };
  const situation = home.reading === null ? null : situationOf(home.reading);
  if (situation !== null && situation.kind !== 'noCards') {
    const active = activeCard(situation, home.reading?.activeSheet ?? '');
    return active ? { kind: 'card', active, situation } : { kind: 'period', situation };
  }
  if (home.look !== 'off' && inspection !== null) return { kind: 'list' };
  return { kind: home.list === 'notUnderstood' ? 'notUnderstood' : 'welcome' };
}

/** Why something can't be done now: there are no cards, or the period is closed. */
export type Hindrance = 'noCards' | 'closed';

/** What needs cards of the period. */
const NEEDS_CARDS = [
  'closePeriod',
  'nextPeriod',
  'refreshPay',
  'exportActuals',
  'refreshTargets',
  'confirmTargets',
  'calibrate',
  'listActuals',
  'planTeam',
  'listRegisters',
  'makeRegisters',
  'planRegisters',
  'refreshSummary',
  'planPacks',
  'listRaters',
  'readReturns',
];
/** What needs an open period besides. */
const NEEDS_OPEN = [
  'closePeriod',
  'exportActuals',
  'refreshTargets',
  'confirmTargets',
  'calibrate',
  'listActuals',
  'planTeam',
  'makeRegisters',
  'planRegisters',
  'planPacks',
  'listRaters',
];

/** What stands in the way of a task; null: nothing, or nothing that is known. Pure. */
export function hindranceOf(kind: string, { reading }: PaneContent['home']): Hindrance | null {
  if (reading === null) return null;
  if (NEEDS_CARDS.includes(kind) && reading.cardCount === 0) return 'noCards';
  return NEEDS_OPEN.includes(kind) && reading.closedOn !== null ? 'closed' : null;
}
