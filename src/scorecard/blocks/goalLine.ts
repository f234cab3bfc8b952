import { byLanguage } from '../../base/language';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import { PROBATION_GOAL_RULE } from '../../catalogue/development';

/** A goal of probation or of a project as a line of a card, which people rate 1–5. */
export interface GoalOnCard {
  /** Of the line, by which a card knows it again. */
  readonly id: string;
  /** What the line is called, in whatever language the card is. */
  readonly name: string;
  /** What is to be reached, and by when. */
  readonly definition: string;
  /** Percent points. */
  readonly weight: number;
}

export function goalLine({ id, name, definition, weight }: GoalOnCard): AssessedIndicator {
  return {
    indicator: {
      id,
      name: byLanguage(() => name),
      dimension: 'result',
      unit: 'score5',
      direction: 'higher',
      cadence: 'event',
      target: null,
      rule: PROBATION_GOAL_RULE,
      origin: 'proposed',
      targetOrigin: 'proposed',
      definition,
      formula: '',
      dataSource: '',
    },
    weight,
    target: null,
    rule: PROBATION_GOAL_RULE,
  };
}
