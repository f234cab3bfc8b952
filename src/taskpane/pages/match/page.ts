import { createPart } from '../../../addin/part';
import { isAllDecided } from '../../../addin/positionGroups';
import type { StepRecord } from '../pageRecord';

export const matchPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './MatchPage')).MatchPage),
  done: ({ inspection, choices }) => inspection !== null && isAllDecided(inspection, choices),
};
