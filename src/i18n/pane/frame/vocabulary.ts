/** Words of the pane's own that need a text: the pane's types must agree with them. */
export type MatchFilter = 'all' | 'unsure' | 'none' | 'sure';
