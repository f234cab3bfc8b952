import type { StepRecord } from '../pageRecord';
import { FillPage } from './FillPage';

export const fillPage: StepRecord = { Page: FillPage, done: ({ fill }) => fill.result?.kind === 'filled' };
