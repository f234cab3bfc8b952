import type { Finding } from '../../base/finding';
import { groupBy } from '../../base/groupBy';
import { isNumberInput } from '../../scoring/cellInput';
import { roundDecimal } from '../../scoring/decimal';
import { shownName } from '../people/identity';
import { targetMet } from '../targets/baseTarget';
import type { ActualProblemParams, TeamBasis, TeamMissing } from './actualsImport';
import type { TeamCard, TeamIndicator } from './teamCard';

/** A figure with the people it is made of. */
export interface TeamValue extends TeamBasis {
  readonly value: number;
}

/** Whose figure it is, for what is said about it. */
interface Named {
  readonly person: string;
  readonly indicator: string;
}

/** Why nothing can be said of the team. */
type NoFigure = Finding<
  Pick<
    ActualProblemParams,
    | 'noReports'
    | 'noReportsWithin'
    | 'nobodyHasIt'
    | 'nobodyScored'
    | 'nobodyScoredWithin'
    | 'noAmounts'
    | 'unitsDiffer'
    | 'targetsDiffer'
  >
>;

/** What is known of periods within the manager's. */
export interface Within {
  /** Months of which nobody has a card. */
  readonly lacking: readonly string[];
  /** Reports may be assessed in shorter periods than the manager. */
  readonly isByRole: boolean;
}

export const NOTHING_WITHIN: Within = { lacking: [], isByRole: false };

/** A manager's figure from the cards of direct reports. Pure. */
export function teamFigure(
  own: TeamIndicator,
  reports: readonly TeamCard[],
  named: Named,
  { lacking, isByRole }: Within = NOTHING_WITHIN,
): TeamValue | NoFigure {
  if (reports.length === 0) return { code: isByRole ? 'noReportsWithin' : 'noReports', params: named };
  const found = figureBy(own, reports, named);
  if ('code' in found || !reports.some(({ earlier }) => earlier !== undefined)) return found;
  const unknown = lacking.map((name): TeamMissing => ({ name, sheetName: '', why: 'gone' }));
  return { ...found, missing: [...found.missing, ...unknown], ofCards: true };
}

function figureBy(own: TeamIndicator, reports: readonly TeamCard[], named: Named): TeamValue | NoFigure {
  switch (own.team) {
    case 'targetsMet':
      return targetsMet(reports, named);
    case 'attainment':
      return attainment(own, reports, named);
    default:
      return mean(own, reports, named);
  }
}

/** What one card brings, or why it brings nothing yet; null: it has no part in the figure. */
type Share<T> = T | TeamMissing['why'] | null;

interface Shares<T> {
  readonly parts: readonly T[];
  readonly counted: readonly string[];
  readonly missing: readonly TeamMissing[];
  /** How many people those are. */
  readonly lacking: number;
  /** Cards of shorter periods are among them. */
  readonly isWithin: boolean;
}

function sharesOf<T extends object>(
  reports: readonly TeamCard[],
  shareOf: (indicators: readonly TeamIndicator[], report: TeamCard) => Share<T>,
): Shares<T> {
  const parts: T[] = [];
  const counted: string[] = [];
  const missing: TeamMissing[] = [];
  const without: TeamCard[] = [];
  for (const report of reports) {
    const share = report.lacks ?? (report.indicators === null ? 'rows' : shareOf(report.indicators, report));
    if (share === null) continue;
    if (typeof share === 'string') {
      const name = report.earlier === undefined ? shownName(report) : `${shownName(report)} ${report.earlier.period}`;
      without.push(report);
      missing.push({ name, sheetName: report.sheetName, why: share });
      continue;
    }
    parts.push(share);
    counted.push(report.sheetName);
  }
  const lacking = new Set(without.map(({ earlier, number }) => earlier?.person ?? number)).size;
  return { parts, counted, missing, lacking, isWithin: without.some(({ earlier }) => earlier !== undefined) };
}

/** Nobody counted: nobody has a part in it, or nobody has figures yet. */
function nobody({ missing, lacking, isWithin }: Shares<object>, named: Named): NoFigure {
  if (missing.length === 0) return { code: 'nobodyHasIt', params: named };
  return { code: isWithin ? 'nobodyScoredWithin' : 'nobodyScored', params: { ...named, count: lacking } };
}

const FULL_SCORE = 100;

/** Met targets over targets, of indicators that rules score. A card with an indicator that can't be told is missing as a whole. */
function targetsMet(reports: readonly TeamCard[], named: Named): TeamValue | NoFigure {
  const shares = sharesOf(reports, (indicators): Share<{ met: number; of: number }> => {
    const scored = indicators.filter(({ direction }) => direction !== null);
    if (scored.length === 0) return null;
    const met = scored.map(isMet);
    return met.includes(null) ? 'figures' : { met: met.filter(Boolean).length, of: scored.length };
  });
  const { parts, counted, missing } = shares;
  if (parts.length === 0) return nobody(shares, named);
  const value = sum(parts.map(({ met }) => met)) / sum(parts.map(({ of }) => of));
  return { value, by: 'targetsMet', counted, missing };
}

/** An indicator whose rule goes by no target is met with full marks. */
function isMet({ direction, target, current: actual, system }: TeamIndicator): boolean | null {
  if (isNumberInput(target)) return targetMet({ direction, target, actual, system });
  return isNumberInput(actual) && isNumberInput(system) ? system >= FULL_SCORE : null;
}

interface Amount {
  readonly word: string;
  readonly actual: number;
  readonly target: number;
}

/** Amounts reached over amounts aimed at, or, where the manager's own target is an amount, what was reached together. */
function attainment(own: TeamIndicator, reports: readonly TeamCard[], named: Named): TeamValue | NoFigure {
  const amounts: { readonly word: string; readonly target: number }[] = [];
  const shares = sharesOf(reports, (indicators): Share<Amount> => {
    const same = indicators.find(({ id }) => id === own.id);
    if (same === undefined) return null;
    const { word = '', target, current } = same;
    if (word === '') return 'amount';
    if (!isNumberInput(target) || target <= 0) return 'figures';
    amounts.push({ word, target });
    return isNumberInput(current) ? { word, target, actual: current } : 'figures';
  });
  const { parts, counted, missing } = shares;
  const units = [...new Set([...amounts.map(({ word }) => word), ...(own.word === undefined ? [] : [own.word])])];
  if (parts.length === 0 && missing.length > 0 && missing.every(({ why }) => why === 'amount')) {
    return { code: 'noAmounts', params: { ...named, count: shares.lacking } };
  }
  if (parts.length === 0) return nobody(shares, named);
  if (units.length > 1) return { code: 'unitsDiffer', params: { ...named, units } };
  const reached = sum(parts.map(({ actual }) => actual));
  const basis = { by: 'attainment' as const, counted, missing };
  if (own.word === undefined) return { ...basis, value: reached / sum(parts.map(({ target }) => target)) };
  const aimed = roundDecimal(sum(amounts.map(({ target }) => target)), CENTS);
  const target = isNumberInput(own.target) ? own.target : 0;
  // Two people may share one shop: amounts add up only where the targets do.
  return aimed === roundDecimal(target, CENTS)
    ? { ...basis, value: reached }
    : { code: 'targetsDiffer', params: { ...named, sum: aimed, target } };
}

const CENTS = 2;

/** The mean of the same indicator, everybody alike: of somebody with several cards, first of those. */
function mean(own: TeamIndicator, reports: readonly TeamCard[], named: Named): TeamValue | NoFigure {
  const shares = sharesOf(reports, (indicators, { number, earlier }): Share<{ person: string; actual: number }> => {
    const same = indicators.find(({ id }) => id === own.id);
    if (same === undefined) return null;
    if (same.word !== own.word) return 'amount';
    return isNumberInput(same.current) ? { person: earlier?.person ?? number, actual: same.current } : 'figures';
  });
  const { parts, counted, missing } = shares;
  if (parts.length === 0) return nobody(shares, named);
  const people = [...groupBy(parts, ({ person }) => person).values()];
  return {
    value: meanOf(people.map((cards) => meanOf(cards.map(({ actual }) => actual)))),
    by: 'mean',
    counted,
    missing,
  };
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, each) => all + each, 0);
}
