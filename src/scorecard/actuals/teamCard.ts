import type { CellValue } from '../../base/grid';
import type { TeamFigure } from '../../catalogue/types';
import type { Direction } from '../../scoring/scoringRule';
import type { CardIdentity } from '../people/identity';
import type { ActualIndicator } from './actualsImport';

/** An indicator of a card, with what the figures of superiors are made of. */
export interface TeamIndicator extends ActualIndicator {
  /** null: rated by people. */
  readonly direction: Direction | null;
  /** The system score as the card shows it. */
  readonly system: CellValue;
  /** How the actual value follows from the cards of direct reports; absent: it does not. */
  readonly team?: TeamFigure;
}

/** A card and who is above it. */
export interface TeamCard extends CardIdentity {
  readonly sheetName: string;
  /** null: somebody moved its rows, or it is too old. */
  readonly indicators: readonly TeamIndicator[] | null;
  /** Number of the card of the direct superior; null: nobody, or nobody with a card. */
  readonly superior: string | null;
  /** Its period, "2026-07", and whose it is, where that lies within the superior's: it is counted, and nothing is entered on it. */
  readonly earlier?: { readonly period: string; readonly person: string };
  /** Why it can't be counted though it belongs in the figure. */
  readonly lacks?: 'gone' | 'elsewhere';
}
