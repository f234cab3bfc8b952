import { createPart } from '../../../addin/part';
import type { StepRecord } from '../pageRecord';

export const readPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './ReadPage')).ReadPage),
  done: ({ inspection }) => inspection !== null,
};
