import type { StepRecord } from '../pageRecord';
import { ReadPage } from './ReadPage';

export const readPage: StepRecord = { Page: ReadPage, done: ({ inspection }) => inspection !== null };
