import { z } from 'zod';
import type { Language } from '../base/language';
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

/** What helps who missed an indicator's target. */
export function improvementMeasures(
  { improvement }: Development,
  { dimension, direction }: Pick<IndicatorFacts, 'dimension' | 'direction'>,
): readonly string[] {
  const family: ImprovementFamily = `${dimension}-${direction === 'lower' ? 'lower' : 'higher'}`;
  return improvement[family] ?? [];
}
