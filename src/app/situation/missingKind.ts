/** What a card may lack, in the order in which it is entered: nobody's figures score without a target. */
export const MISSING_KINDS = ['target', 'actual', 'self', 'manager'] as const;

export type MissingKind = (typeof MISSING_KINDS)[number];
