import { createPart } from '../../../addin/part';
import type { StepRecord } from '../pageRecord';

export const cardsPage: StepRecord = {
  page: createPart(async () => (await import(/* webpackChunkName: "steps" */ './CardsPage')).CardsPage),
  done: ({ cards }) => cards.report !== null,
};
