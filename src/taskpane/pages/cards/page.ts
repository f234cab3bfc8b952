import type { StepRecord } from '../pageRecord';
import { CardsPage } from './CardsPage';

export const cardsPage: StepRecord = { Page: CardsPage, done: ({ cards }) => cards.report !== null };
