import { createPart } from '../../../addin/part';
import type { StepRecord } from '../pageRecord';

export const matchPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './MatchPage')).MatchPage),
  done: ({ choices }) => choices.size > 0,
};
