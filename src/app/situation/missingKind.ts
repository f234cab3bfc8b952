/**
 * What a card may lack, in the order in which it is entered: nobody's figures score without a target. `veto`: something
 * happened that is a veto, and it is not confirmed with a reason. `reason`: something is not as it was confirmed, and nobody
 * said why.
 */
export const MISSING_KINDS = ['target', 'actual', 'self', 'manager', 'veto', 'reason'] as const;

export type MissingKind = (typeof MISSING_KINDS)[number];
