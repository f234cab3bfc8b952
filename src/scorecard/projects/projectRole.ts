import { byLanguage } from '../../base/language';
import type { AssessedIndicator, Role } from '../../catalogue/catalogue';
import { projectGoalId, projectGoalNo } from '../../catalogue/development';
import { goalLine } from '../blocks/goalLine';
import type { ProjectGoal } from './readProjects';

/** The role with the lines of somebody's card of a project, in the order of the table. */
export function projectRole(role: Role, goals: readonly ProjectGoal[]): Role {
  return {
    ...role,
    indicators: goals.map((goal, place) => {
      const { indicator, weight } = goal;
      return indicator === undefined ? projectLine(goal, place) : { ...assessedAs(role, indicator), weight };
    }),
  };
}

/** The lines of such a card that exists, by the ids of its indicators; weights and texts of goals are not those of the card. */
export function projectRoleOf(
  role: Role,
  ids: readonly string[],
  indicatorOf: (id: string) => AssessedIndicator['indicator'] | undefined,
): Role {
  return {
    ...role,
    indicators: ids.flatMap((id) => {
      const no = projectGoalNo(id);
      if (no !== null) return [projectLine({ text: '', weight: 0, standard: '' }, no - 1)];
      const indicator = indicatorOf(id);
      return indicator === undefined ? [] : [{ ...assessedAs(role, indicator), weight: 0 }];
    }),
  };
}

/** As the role assesses it, where it does: whoever looks up a line's rule by the role finds the same. */
function assessedAs(role: Role, indicator: AssessedIndicator['indicator']): Omit<AssessedIndicator, 'weight'> {
  const known = role.indicators.find((each) => each.indicator.id === indicator.id);
  return known ?? { indicator, target: indicator.target, rule: indicator.rule };
}

function projectLine({ text, weight, standard }: ProjectGoal, place: number): AssessedIndicator {
  return goalLine({ id: projectGoalId(place), name: text, definition: standard, weight });
}

/** The role of somebody in a project whose position no role of the catalogue fits: a project asks for none. */
export const NO_ROLE: Role = {
  id: '',
  name: byLanguage(() => ''),
  department: '',
  level: 'specialist',
  aliases: [],
  reportsTo: [],
  directReports: [],
  headcount: null,
  assessors: [],
  cadence: 'event',
  cadenceOrigin: 'proposed',
  sources: [],
  indicators: [],
  purpose: '',
  duties: [],
  qualifications: [],
  deliverables: [],
};
