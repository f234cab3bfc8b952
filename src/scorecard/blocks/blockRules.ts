/** What a card may assess beside its KPIs; each is a dimension of indicators, too. */
export const CARD_BLOCKS = ['behaviour', 'ability'] as const;

export type CardBlock = (typeof CARD_BLOCKS)[number];

/** What the settings say of the blocks. */
export interface BlockRules {
  /** Fractions of the total that sum to 1; a block at 0 is not on the cards. */
  readonly shares: Readonly<Record<'kpi' | CardBlock, number>>;
  /** Names of indicators as HR writes them, "协作40、责任60"; "": the usual ones. */
  readonly items: Readonly<Record<CardBlock, string>>;
}

/** Cards of KPIs alone: what holds where the settings say nothing. */
export const NO_BLOCKS: BlockRules = {
  shares: { kpi: 1, behaviour: 0, ability: 0 },
  items: { behaviour: '', ability: '' },
};

/** Ids of the indicators a block has where HR names none: with so few every built-in role's card is set in eight points. */
export const USUAL_ITEMS: Readonly<Record<CardBlock, readonly string[]>> = {
  behaviour: ['behaviour-teamwork', 'behaviour-execution'],
  ability: ['behaviour-learning'],
};

/** So many lines of both blocks leave the card legible on one page, and their levels on another. */
export const MOST_ITEMS = 7;
