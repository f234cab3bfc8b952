import type { AssessedIndicator, Role } from '../../catalogue/catalogue';
import { probationGoalId, probationGoalNo } from '../../catalogue/development';
import { apportioned } from '../blocks/weighedLines';
import { goalLine } from '../blocks/goalLine';

/** A goal of somebody's probation. */
export interface ProbationGoal {
  /** Its place among the goals of the level, from 0 on. */
  readonly place: number;
  /** What is to be reached, and by when. */
  readonly text: string;
}

/** The role's indicators that a probation card keeps at most: the heaviest. */
const KPI_LINES = 3;
/** With more lines the conclusion would go on another page. */
const MOST_LINES = 5;
/** Share of the goals; the rest is the indicators'. */
const GOAL_SHARE = 0.5;
/** A card's weights are whole tenths of a percent. */
const TENTHS = 1000;

/** The role with the lines of its probation card: the goals, rated 1–5, and the heaviest of its indicators. */
export function probationRole(role: Role, goals: readonly ProbationGoal[], nameOf: (no: number) => string): Role {
  const weights = role.indicators.map(({ weight }) => weight).sort((a, b) => b - a);
  const count = Math.max(1, Math.min(KPI_LINES, MOST_LINES - goals.length));
  const least = weights[count - 1] ?? 0;
  const heavy = role.indicators.filter(({ weight }) => weight > least);
  const equal = role.indicators.filter(({ weight }) => weight === least).slice(0, count - heavy.length);
  const kept = role.indicators.filter((each) => heavy.includes(each) || equal.includes(each));
  const ofGoals = goals.length === 0 ? 0 : kept.length === 0 ? TENTHS : TENTHS * GOAL_SHARE;
  const forGoals = shared(
    ofGoals,
    goals.map(() => 1),
  );
  const forKept = shared(
    TENTHS - ofGoals,
    kept.map(({ weight }) => weight),
  );
  return {
    ...role,
    indicators: [
      ...goals.map((goal, index) => probationLine(goal, forGoals[index] ?? 0, nameOf)),
      ...kept.map((each, index) => ({ ...each, weight: forKept[index] ?? 0 })),
    ],
  };
}

/** The lines of a probation card that exists, by the ids of its indicators; weights and texts are not those of the card. */
export function probationRoleOf(role: Role, ids: readonly string[], nameOf: (no: number) => string): Role {
  return {
    ...role,
    indicators: ids.flatMap((id) => {
      const no = probationGoalNo(id);
      if (no !== null) return [probationLine({ place: no - 1, text: '' }, 0, nameOf)];
      return role.indicators.filter(({ indicator }) => indicator.id === id);
    }),
  };
}

/** Percent points that sum to the tenths. */
function shared(tenths: number, weights: readonly number[]): readonly number[] {
  return weights.length === 0 ? [] : apportioned(tenths, weights).map((each) => each / 10);
}

function probationLine(
  { place, text }: ProbationGoal,
  weight: number,
  nameOf: (no: number) => string,
): AssessedIndicator {
  return goalLine({ id: probationGoalId(place), name: nameOf(place + 1), definition: text, weight });
}
