/** Days by both ways of counting them; working days are Mondays to Fridays. */
export interface DayCount {
  readonly calendar: number;
  readonly working: number;
}

export type DayBasis = keyof DayCount;

/** What people on probation get: a card as everybody, none, or one of the kind for probation. */
type ProbationCards = 'ordinary' | 'none' | 'own';

/** How the settings name them, from 1 on. */
export const PROBATION_CARDS: readonly ProbationCards[] = ['ordinary', 'none', 'own'];

/** What people get who are away for long, for a whole period. */
type AwayCards = 'ordinary' | 'none';

export const AWAY_CARDS: readonly AwayCards[] = ['ordinary', 'none'];

/** Who gets a card in which period, and what part of the pay, while somebody is not there as usual. */
export interface EmploymentRules {
  readonly probationCards: ProbationCards;
  /** Months from the day of hiring on, for whom the list says nothing of probation; null: none is taken for granted. */
  readonly probationMonths: number | null;
  readonly awayCards: AwayCards;
  /** Days, by `basis`, that ask for a card at least; null: one is enough. */
  readonly minimumDays: number | null;
  /** Whether pay follows the days. */
  readonly isProrated: boolean;
  /** How days are counted. */
  readonly basis: DayBasis;
  /** Share of pay during probation, a fraction; null: HR types what is paid. */
  readonly probationPay: number | null;
  /** Whether a role is assessed in periods of its own cadence alone (see cadence.ts). */
  readonly byRole: boolean;
}

/** What holds on a settings sheet that says nothing of it, as sheets of before. */
export const EARLIER_EMPLOYMENT: EmploymentRules = {
  probationCards: 'ordinary',
  probationMonths: null,
  awayCards: 'ordinary',
  minimumDays: null,
  isProrated: false,
  basis: 'working',
  probationPay: null,
  byRole: false,
};

/** What a new settings sheet says. */
export const NEW_EMPLOYMENT: EmploymentRules = { ...EARLIER_EMPLOYMENT, awayCards: 'none', isProrated: true };

/** The number that stands for proration on the sheet: 0 none, 1 by working days, 2 by calendar days. */
export function prorationNumber({ isProrated, basis }: EmploymentRules): number {
  if (!isProrated) return 0;
  return basis === 'working' ? 1 : 2;
}
