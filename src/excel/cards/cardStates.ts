import type { Workbook } from '../workbook';
import { cardTrace } from '../../scorecard/card/cardTrace';
import { readCardAreas } from './readCardAreas';

/** A card to compare with what it was when it was built; trace null: that is unknown. */
export interface TracedCard {
  readonly sheetName: string;
  readonly trace: string | null;
}

/** What was found on a card's sheet. */
export interface CardState {
  /** Something was changed by hand since it was built, in a cell that is no input or beside the card. */
  readonly isChanged: boolean;
  readonly isProtected: boolean;
  /** Rows from the first one on that hold anything. */
  readonly rowCount: number;
}

/** By name of the sheet. Two round trips for every hundred cards. */
export async function readCardStates(
  workbook: Workbook,
  cards: readonly TracedCard[],
): Promise<ReadonlyMap<string, CardState>> {
  const areas = await readCardAreas(
    workbook,
    cards.map(({ sheetName }) => sheetName),
  );
  return new Map(
    cards.map(({ sheetName, trace }, index): [string, CardState] => {
      const { formulas = [], isProtected = true } = areas[index] ?? {};
      const isChanged = trace !== null && cardTrace(formulas) !== trace;
      return [sheetName, { isChanged, isProtected, rowCount: formulas.length }];
    }),
  );
}
