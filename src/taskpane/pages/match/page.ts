import type { StepRecord } from '../pageRecord';
import { MatchPage } from './MatchPage';

export const matchPage: StepRecord = { Page: MatchPage, done: ({ choices }) => choices.size > 0 };
