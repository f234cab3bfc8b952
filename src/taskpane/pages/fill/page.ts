import { createPart } from '../../../addin/part';
import { isOverviewDrawn } from '../../state/organisation/organisationState';
import type { StepRecord } from '../pageRecord';

export const fillPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './FillPage')).FillPage),
  done: ({ fill, organisation }) => fill.result?.kind === 'filled' || isOverviewDrawn(organisation),
};
