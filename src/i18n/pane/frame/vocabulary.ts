/** Words of the pane's own that need a text: the pane's types must agree with them. */
/** How certain a suggested role is. */
export type Certainty = 'certain' | 'likely' | 'possible' | 'faint';
export type MatchFilter = 'all' | 'unsure' | 'none' | 'sure';
