import { z } from 'zod';
import { DIMENSIONS, TEAM_FIGURES } from './types';

/**
 * The shape of catalogue data, as stored in data/*.json and as read back from a company's own sheet. Meaning
 * (weights, dangling ids, double claims) is checked by lint.ts.
 */
/** Blanks around a text are kept, so that lint.ts sees them. */
const text = z.string().min(1);
const multilingual = z.object({ 'zh-CN': text, 'zh-TW': text, 'en-US': text }).strict().readonly();
const origin = z.enum(['sourced', 'proposed']);
const cadence = z.enum(['day', 'week', 'month', 'quarter', 'season', 'half', 'year', 'event']);
const texts = z.array(text).readonly();

const ratio = z
  .object({
    kind: z.literal('ratio'),
    direction: z.enum(['higher', 'lower']),
    floor: z.number(),
    cap: z.number(),
    incentives: z
      .array(z.object({ from: z.number(), factor: z.number() }).strict().readonly())
      .readonly()
      .exactOptional(),
  })
  .strict();

const deduct = z
  .object({
    kind: z.literal('deduct'),
    direction: z.enum(['higher', 'lower', 'target']),
    step: z.number(),
    stepOf: z.enum(['value', 'target']),
    points: z.number(),
    maxDeduction: z.number().exactOptional(),
  })
  .strict();

const occurrence = z
  .object({ kind: z.literal('occurrence'), points: z.number(), maxDeduction: z.number().exactOptional() })
  .strict();

const bands = z
  .object({
    kind: z.literal('bands'),
    on: z.enum(['value', 'attainment']),
    bands: z
      .array(
        z.object({ from: z.number().nullable(), to: z.number().nullable(), score: z.number() }).strict().readonly(),
      )
      .readonly(),
  })
  .strict();

const judgement = z.object({ kind: z.literal('judgement'), scale: z.enum(['levels', 'points']) }).strict();
const veto = z
  .object({
    kind: z.literal('veto'),
    scope: z.enum(['item', 'card']),
    direction: z.enum(['higher', 'lower']).exactOptional(),
  })
  .strict();

const scoringRuleSchema = z.discriminatedUnion('kind', [ratio, deduct, occurrence, bands, judgement, veto]).readonly();

export const departmentFactsSchema = z
  .object({ id: text, name: multilingual, aliases: texts, parent: text.nullable(), sources: texts })
  .strict()
  .readonly();

export const indicatorFactsSchema = z
  .object({
    id: text,
    name: multilingual,
    dimension: z.enum(DIMENSIONS),
    unit: z.enum([
      'percent',
      'ratio',
      'count',
      'times',
      'points',
      'score5',
      'yuan',
      'days',
      'hours',
      'minutes',
      'seconds',
      'hoursPerMonth',
    ]),
    direction: z.enum(['higher', 'lower', 'target']),
    cadence,
    target: z.number().nullable(),
    rule: scoringRuleSchema,
    team: z.enum(TEAM_FIGURES).exactOptional(),
    origin,
    targetOrigin: origin,
  })
  .strict()
  .readonly();

export const roleIndicatorSchema = z
  .object({
    indicator: text,
    weight: z.number(),
    target: z.number().nullable().exactOptional(),
    rule: scoringRuleSchema.exactOptional(),
  })
  .strict()
  .readonly();

const roleAlias = z
  .object({
    title: text,
    within: texts.exactOptional(),
    legacy: z.literal(true).exactOptional(),
    weak: z.literal(true).exactOptional(),
  })
  .strict()
  .readonly();

/** A role as roles/*.json stores it; its indicators live in kpis/*.json. */
export const roleRecordSchema = z
  .object({
    id: text,
    name: multilingual,
    department: text,
    level: z.enum(['director', 'manager', 'supervisor', 'specialist', 'assistant']),
    aliases: z.array(roleAlias).readonly(),
    reportsTo: texts,
    directReports: texts,
    headcount: z.object({ min: z.number(), max: z.number(), source: text }).strict().readonly().nullable(),
    assessors: texts,
    cadence,
    cadenceOrigin: origin,
    sources: texts,
  })
  .strict()
  .readonly();

export const roleTextsSchema = z
  .object({
    purpose: text,
    duties: texts,
    qualifications: texts,
    deliverables: texts,
    outsideAssessor: text.exactOptional(),
    conditions: texts.exactOptional(),
    pay: texts.exactOptional(),
  })
  .strict()
  .readonly();

export const indicatorTextsSchema = z.object({ definition: text, formula: text, dataSource: text }).strict().readonly();

export const departmentTextsSchema = z.object({ functions: texts }).strict().readonly();

/** One shape for files that hold a list, one for files keyed by id. */
export const kpiFileSchema = z.record(text, z.array(roleIndicatorSchema).readonly());
export const roleTextsFileSchema = z.record(text, roleTextsSchema);
export const indicatorTextsFileSchema = z.record(text, indicatorTextsSchema);
export const departmentTextsFileSchema = z.record(text, departmentTextsSchema);
