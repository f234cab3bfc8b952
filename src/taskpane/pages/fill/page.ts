import { createPart } from '../../../addin/part';
import type { StepRecord } from '../pageRecord';

export const fillPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './FillPage')).FillPage),
  done: ({ fill }) => fill.result?.kind === 'filled',
};
