import { z } from 'zod';
import type { Language } from '../base/language';
import type { ScoringRule } from '../scoring/scoringRule';
import type { Dimension, IndicatorFacts, Level } from './types';

/** What a company may assess beside indicators: how somebody works, and what the company stands for. */
export const DEVELOPMENT_ITEMS = {
  teamwork: 'behaviour',
  responsibility: 'behaviour',
  execution: 'behaviour',
  learning: 'behaviour',
  innovation: 'behaviour',
  communication: 'behaviour',
  'problem-solving': 'behaviour',
  leading: 'behaviour',
  'customer-first': 'value',
  compliance: 'value',
  honesty: 'value',
  respect: 'value',
} as const satisfies Readonly<Record<string, 'behaviour' | 'value'>>;

/** Indicators that the same measures improve: what they say about the work, and whether more or less of it is better. */
type ImprovementFamily = `${Dimension}-${'higher' | 'lower'}`;

const text = z.string().min(1);
const list = z.array(text).readonly();

const developmentSchema = z
  .object({
    items: z.record(text, z.object({ name: text, definition: text, levels: list }).strict().readonly()),
    probation: z.record(text, list),
    improvement: z.record(text, list),
  })
  .strict();

/** The library of behaviours, values, probation goals and improvement measures in one language. */
export type Development = z.infer<typeof developmentSchema>;

const FILES: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  'zh-CN': () => import('./data/zh-CN/development.json'),
  'zh-TW': () => import('./data/zh-TW/development.json'),
  'en-US': () => import('./data/en-US/development.json'),
};

/** @throws ZodError on a wrong shape */
export async function loadDevelopment(language: Language): Promise<Development> {
  return developmentSchema.parse((await FILES[language]()).default);
}

/** What may be agreed for the probation of a role, by its level. */
export function probationGoals({ probation }: Development, level: Level): readonly string[] {
  return probation[level] ?? [];
}

/**
 * By which day of service each probation goal of a level is due, in the order of its texts; null: by the end of probation.
 */
export const PROBATION_DUE: Readonly<Record<Level, readonly (number | null)[]>> = {
  director: [30, 60, null, null],
  manager: [30, 60, null, null],
  supervisor: [30, 60, null, null],
  specialist: [15, 30, 60, null],
  assistant: [15, 30, 60, null],
};

/** How a goal of probation or of a project is scored on a card: people rate it. */
export const PROBATION_GOAL_RULE = { kind: 'judgement', scale: 'levels' } as const satisfies ScoringRule;

const GOAL_ID = 'probation-goal-';

/** Id of a goal on a card, by its place among the goals of its level; the indicator library has none of them. */
export function probationGoalId(place: number): string {
  return `${GOAL_ID}${place + 1}`;
}

/** 1 for the first goal; null: the id is no goal's. */
export function probationGoalNo(id: string): number | null {
  return id.startsWith(GOAL_ID) ? Number(id.slice(GOAL_ID.length)) : null;
}

const PROJECT_ID = 'project-goal-';

/** Id of a project's goal on a card, by its place among the goals there; the indicator library has none of them. */
export function projectGoalId(place: number): string {
  return `${PROJECT_ID}${place + 1}`;
}

/** 1 for the first goal; null: the id is no goal's of a project. */
export function projectGoalNo(id: string): number | null {
  return id.startsWith(PROJECT_ID) ? Number(id.slice(PROJECT_ID.length)) : null;
}

/** Whether a line of a card is a goal of probation or of a project, which people rate by `PROBATION_GOAL_RULE`. */
export function isGoalId(id: string): boolean {
  return probationGoalNo(id) !== null || projectGoalNo(id) !== null;
}

/** What helps who missed an indicator's target. */
export function improvementMeasures(
  { improvement }: Development,
  { dimension, direction }: Pick<IndicatorFacts, 'dimension' | 'direction'>,
): readonly string[] {
  const family: ImprovementFamily = `${dimension}-${direction === 'lower' ? 'lower' : 'higher'}`;
  return improvement[family] ?? [];
}
