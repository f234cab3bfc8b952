/** sure: filled by default; unsure: waits for a person; none: left alone. A wrong fill is worse than a blank one. */
export type MatchOutcome = 'sure' | 'unsure' | 'none';

/** Why a role was chosen; i18n turns it into a sentence ("别名：淘宝美工 → 美工专员"). */
export interface MatchReason {
  readonly code:
    | 'name'
    | 'alias'
    | 'legacyAlias'
    | 'variant'
    | 'department'
    | 'spelling'
    | 'pinyin'
    | 'english'
    | 'remembered'
    /** On the company's list of titles; with `blank` where it says that none is meant. */
    | 'company'
    | 'ambiguous'
    | 'twoPosts'
    | 'otherTrade'
    | 'unknown';
  /** e.g. { alias: "淘宝美工", stripped: "高级" }. */
  readonly params: Readonly<Record<string, string>>;
}

export interface RoleCandidate {
  readonly roleId: string;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

export interface RoleMatch {
  readonly outcome: MatchOutcome;
  /** The chosen role; null when the outcome is `none`. */
  readonly roleId: string | null;
  readonly confidence: number;
  readonly reason: MatchReason;
  /** Best first, the chosen one included; at most five. */
  readonly candidates: readonly RoleCandidate[];
}

/** A title as a staffing sheet gives it, with what is known around it. */
export interface TitleQuery {
  readonly title: string;
  /** The deepest department named for it, "" where none is. */
  readonly department: string;
  readonly departmentPath?: readonly string[];
}
