import { createPart } from '../../../addin/part';
import type { StepRecord } from '../pageRecord';

export const matchPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './MatchPage')).MatchPage),
  // Which positions one choice is for is known to scripts that come later.
  done: ({ inspection, choices }) =>
    choices.size > 0 || (inspection?.rows.every(({ match }) => match.outcome === 'sure') ?? false),
};
