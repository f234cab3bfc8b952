import { totalScore } from '../../scoring/cardResult';
import { isNumberInput, type CellInput } from '../../scoring/cellInput';
import { roundDecimal } from '../../scoring/decimal';
import { gradeOf } from '../../scoring/grades';
import { finalScore, judgedScore, type FinalScore, type OtherRater } from '../../scoring/raters';
import { score } from '../../scoring/score';
import { isSystemScored } from '../../scoring/scoringRule';
import { vetoTriggered } from '../../scoring/veto';
import { payOf, type PayEntry } from '../pay/payRules';
import { rulesOfPost } from '../settings/postRules';
import type { Grade, Settings } from '../settings/settings';
import type { TrialIndicator, TrialScheme } from './trialScheme';

/** What a card says of one indicator. */
export interface TrialFigure {
  readonly actual: CellInput;
  /** As it stands on the card. */
  readonly target: CellInput;
  /** The catalogue's target when the card was built; absent where it was not noted. */
  readonly builtTarget?: number | null;
  readonly self: CellInput;
  readonly manager: CellInput;
  /** Where the card has a column for them. */
  readonly others?: Readonly<Partial<Record<OtherRater, CellInput>>>;
}

/** What somebody had, or would have. */
interface TrialResult {
  readonly total: number | null;
  readonly grade: string;
  readonly coefficient: number | null;
  /** Money; null where nothing is known of the pay. */
  readonly payable: number | null;
}

/** A card of the period whose figures are tried, or a part of the people who are assumed. */
export interface TrialPerson {
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly roleId: string;
  /** How many people this stands for: 1, or a share of the assumed spread. */
  readonly count: number;
  /** By id of the indicator; null where only the total is left of the card. */
  readonly figures: ReadonlyMap<string, TrialFigure> | null;
  /** Points outside the indicators. */
  readonly adjustment: number;
  readonly before: TrialResult;
  readonly pay: PayEntry | null;
}

interface TrialLine extends Omit<TrialPerson, 'figures' | 'adjustment' | 'pay'> {
  readonly after: TrialResult;
  /** Ids of indicators of which there is no figure: the others count in their place, in proportion. */
  readonly unknown: readonly string[];
}

interface GradeCount {
  readonly grade: string;
  readonly before: number;
  readonly after: number;
}

/** What a scheme would lead to, by figures that are known. */
export interface Trial {
  readonly lines: readonly TrialLine[];
  /** Every grade of the settings in its order, then those that only the cards have. People without a total have none. */
  readonly grades: readonly GradeCount[];
  /** Lines with another grade than before. */
  readonly changed: readonly TrialLine[];
  /** Sum over those of whom the pay is known before and after; null where it is known of nobody. */
  readonly pay: { readonly before: number; readonly after: number; readonly people: number } | null;
  /** Lines without a total, for want of figures or of the role. */
  readonly withoutTotal: number;
  /** Lines in which some indicator has no figure. */
  readonly partly: number;
}

const CENTS = 2;
const GIVEN = '✓';
const NOBODY: TrialResult = { total: null, grade: '', coefficient: null, payable: null };

/**
 * Scores people anew by the scheme. Nothing is left to chance; no figure is made up.
 * @param isMonth whether the figures are those of a month: pay of other periods holds no full-attendance bonus
 */
export function planTrial(people: readonly TrialPerson[], scheme: TrialScheme, isMonth = true): Trial {
  const lines = people.map((person) => lineOf(person, scheme, isMonth));
  const known = lines.filter(({ before, after }) => before.payable !== null && after.payable !== null);
  const sum = (of: (line: TrialLine) => number | null): number =>
    roundDecimal(
      known.reduce((total, line) => total + (of(line) ?? 0) * line.count, 0),
      CENTS,
    );
  return {
    lines,
    grades: gradeCounts(lines, scheme.settings.grades),
    changed: lines.filter(({ before, after }) => after.total !== null && before.grade !== after.grade),
    pay:
      known.length === 0
        ? null
        : {
            before: sum(({ before }) => before.payable),
            after: sum(({ after }) => after.payable),
            people: known.length,
          },
    withoutTotal: lines.filter(({ after }) => after.total === null).length,
    partly: lines.filter(({ after, unknown }) => after.total !== null && unknown.length > 0).length,
  };
}

function lineOf(
  { figures, adjustment, pay, ...person }: TrialPerson,
  scheme: TrialScheme,
  isMonth: boolean,
): TrialLine {
  const scored = figures === null ? kept(person.before, scheme) : scoreCard(person.roleId, figures, adjustment, scheme);
  if (scored.total === null) return { ...person, after: NOBODY, unknown: scored.unknown };
  const { grades, pay: rules, posts } = scheme.settings;
  const grade = gradeOf(grades, scored.total, scored.veto, scheme.settings.chain.vetoEffect);
  const coefficient = grade?.coefficient ?? null;
  const hasAttendance = isMonth && rulesOfPost(posts, person.position).attendance;
  const payable = pay === null ? null : payOf(pay, coefficient, rules, hasAttendance).payable;
  return {
    ...person,
    after: {
      total: scored.total,
      grade: grade?.name ?? '',
      coefficient,
      payable: payable?.kind === 'amount' ? payable.value : null,
    },
    unknown: scored.unknown,
  };
}

interface Scored {
  readonly total: number | null;
  readonly veto: boolean;
  readonly unknown: readonly string[];
}

/** A total without its card stays, under the new limit. Whether it had a veto its grade alone tells. */
function kept({ total, grade }: TrialResult, { settings }: TrialScheme): Scored {
  const lowest = settings.grades.at(-1)?.name;
  if (total === null) return { total, veto: false, unknown: [] };
  const veto = grade === lowest && gradeOf(settings.grades, total, false)?.name !== lowest;
  return { total: Math.min(settings.cap, total), veto, unknown: [] };
}

function scoreCard(
  roleId: string,
  figures: ReadonlyMap<string, TrialFigure>,
  adjustment: number,
  { roles, settings }: TrialScheme,
): Scored {
  const rows = (roles.get(roleId) ?? []).map((indicator) => {
    const figure = figures.get(indicator.id);
    return {
      indicator,
      figure,
      final: figure === undefined ? null : finalOf(indicator, figure, settings),
    };
  });
  const known = rows.filter(({ final }) => final !== null);
  const unknown = rows.filter(({ final }) => final === null).map(({ indicator }) => indicator.id);
  const whole = known.reduce((sum, { indicator }) => sum + indicator.weight, 0);
  const total = totalScore(
    known.map(({ indicator, final }) => ({ final, weight: indicator.weight / (unknown.length === 0 ? 100 : whole) })),
    [{ kind: 'points', value: adjustment }],
    settings.cap,
    settings.chain.totalDecimals,
  );
  const veto = rows.some(
    ({ indicator, figure }) =>
      figure !== undefined && vetoTriggered(indicator.rule, figure.actual, targetOf(indicator, figure)),
  );
  return { total, veto, unknown };
}

/** Reasons and confirmations are taken for given: the trial is about figures. */
function finalOf(indicator: TrialIndicator, figure: TrialFigure, { raterWeights, chain }: Settings): number | null {
  const { rule } = indicator;
  const { actual, self, manager, others } = figure;
  const entry = { manager: rule.kind === 'veto' ? GIVEN : manager, reason: GIVEN };
  const rules = { limit: chain.overrideLimit, confirmed: GIVEN };
  const final: FinalScore = isSystemScored(rule)
    ? finalScore(rule, score(rule, { actual, target: targetOf(indicator, figure) }), entry, rules)
    : judgedScore(rule, { self, manager, ...others }, raterWeights);
  return final.kind === 'score' ? final.value : null;
}

/** A target somebody typed on the card goes before the catalogue's; one that was only printed gives way to the new one. */
function targetOf({ target }: TrialIndicator, figure: TrialFigure): number | null {
  const own = isNumberInput(figure.target) ? figure.target : null;
  if (target === null) return own;
  return figure.builtTarget === undefined || own === figure.builtTarget ? target : (own ?? target);
}

function gradeCounts(lines: readonly TrialLine[], grades: readonly Grade[]): readonly GradeCount[] {
  const names = new Set(grades.map(({ name }) => name));
  for (const { before } of lines) if (before.total !== null && before.grade !== '') names.add(before.grade);
  const count = (of: (line: TrialLine) => TrialResult, grade: string): number =>
    roundDecimal(
      lines.reduce((sum, line) => (of(line).total !== null && of(line).grade === grade ? sum + line.count : sum), 0),
      CENTS,
    );
  return [...names].map((grade) => ({
    grade,
    before: count(({ before }) => before, grade),
    after: count(({ after }) => after, grade),
  }));
}
