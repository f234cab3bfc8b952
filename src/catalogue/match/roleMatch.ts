import type { Finding } from '../../base/finding';

/** sure: filled by default; unsure: waits for a person; none: left alone. A wrong fill is worse than a blank one. */
export type MatchOutcome = 'sure' | 'unsure' | 'none';

/** What each reason tells. `alias`: the catalogue's title that the title is taken for. */
export interface MatchReasonParams {
  name: { alias: string };
  alias: { alias: string };
  legacyAlias: { alias: string };
  /** `stripped`: the words taken away; `typed`: the title that holds the alias. */
  variant: { alias: string; stripped?: string; typed?: string };
  /** `department`: the words that name it. */
  department: { alias: string; department: string };
  spelling: { alias: string; typed: string };
  /** Spelt partly like the catalogue's title. */
  alike: { alias: string };
  /** Nothing speaks for it but the department that the title stands in. */
  ofDepartment: { department: string };
  /** `ranked`: posts of the list whose ranks are written, so that whoever has none does the work. */
  withoutRank: { alias: string; ranked: string };
  /** `colleagues`: the other posts of its department, whose work says which department it is. */
  colleagues: { alias: string; colleagues: string };
  pinyin: { alias: string };
  /** The first letters of the Pinyin of a work. */
  initials: { alias: string };
  english: { alias: string };
  remembered: { alias: string; blank?: 'yes' };
  /** On the company's list of titles; with `blank` where it says that none is meant. */
  company: { alias: string; blank?: 'yes' };
  ambiguous: { alias: string };
  twoPosts: { posts: string };
  /** `title`: the title as read, where it is one. */
  otherTrade: { title?: string };
  unknown: { title?: string };
}

/** Why a role was chosen; i18n turns it into a sentence ("别名：淘宝美工 → 美工专员"). */
export type MatchReason = Finding<MatchReasonParams>;

export interface RoleCandidate {
  readonly roleId: string;
  /** 0–1: the share of labelled titles for which a suggestion of this kind was right; see `calibrated`. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

export interface RoleMatch {
  readonly outcome: MatchOutcome;
  /** The chosen role; null when the outcome is `none`. */
  readonly roleId: string | null;
  readonly confidence: number;
  readonly reason: MatchReason;
  /** Best first, the chosen one included; at most five. Where the outcome is `none`, roles of titles spelt alike, and of the department. */
  readonly candidates: readonly RoleCandidate[];
}

/** A title as a staffing sheet gives it, with what is known around it. */
export interface TitleQuery {
  readonly title: string;
  /** The deepest department named for it, "" where none is. */
  readonly department: string;
  readonly departmentPath?: readonly string[];
}
