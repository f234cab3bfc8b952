import { createContext } from 'react';

/** How a page of many blocks folds them; null: it shows them all. */
export const Folding = createContext<{
  /** Test ids of the blocks that are open. */
  readonly unfolded: ReadonlySet<string>;
  /** Folds a block, or unfolds it. */
  readonly fold: (block: string, folded: boolean) => void;
} | null>(null);
