/** What is special about somebody in a period, in one language; days are written as in "11-16". */
export interface StatusTexts {
  readonly probation: string;
  /** Probation that ended within the period, by the first day after it. */
  readonly confirmed: (day: string) => string;
  readonly joined: (day: string) => string;
  readonly left: (day: string) => string;
  readonly moved: (day: string) => string;
  /** The last day at the post of the card. */
  readonly atPostUntil: (day: string) => string;
  /** There is another card for another post of the period. */
  readonly ofSeveralPosts: string;
  /** The list names another post by now, in its words, and the card was begun for the one it names. */
  readonly listedPost: (post: string) => string;
  /** `state`: in the list's words, "" where it has none; `from` and `to` are "" where nobody knows them. */
  readonly away: (state: string, from: string, to: string, isStatutory: boolean) => string;
  /** Days present of those of the period. */
  readonly days: (present: number, all: number, basis: 'calendar' | 'working') => string;
  readonly separator: string;
  /** All of it behind something else. */
  readonly behind: (status: string) => string;
}
