import { z } from 'zod';
import { departmentFactsSchema, indicatorFactsSchema, roleIndicatorSchema, roleRecordSchema } from '../schema';
import type { CompanyCatalogue } from './companyCatalogue';
import { NO_EARLIER_NAMES } from './earlierNames';

/** A company may leave a text blank, where the shipped catalogue may not. */
const text = z.string();
const texts = z.array(text).readonly();
const inEach = <T extends z.ZodType>(schema: T) => z.object({ 'zh-CN': schema, 'zh-TW': schema, 'en-US': schema });
const ids = z.array(z.string()).readonly();

const departmentOverride = z.object({
  facts: departmentFactsSchema,
  texts: inEach(z.object({ functions: texts })),
});

const indicatorOverride = z.object({
  facts: indicatorFactsSchema,
  texts: inEach(z.object({ definition: text, formula: text, dataSource: text })),
});

const roleOverride = z.object({
  facts: z.unknown().transform((value, context) => {
    const { indicators, ...role } = (typeof value === 'object' && value !== null ? value : {}) as Record<
      string,
      unknown
    >;
    const facts = roleRecordSchema.safeParse(role);
    const kpis = z.array(roleIndicatorSchema).readonly().safeParse(indicators);
    if (facts.success && kpis.success) return { ...facts.data, indicators: kpis.data };
    context.addIssue({ code: 'custom', message: 'not a role' });
    return z.NEVER;
  }),
  texts: inEach(
    z.object({
      purpose: text,
      duties: texts,
      qualifications: texts,
      deliverables: texts,
      outsideAssessor: text.exactOptional(),
      conditions: texts.exactOptional(),
      pay: texts.exactOptional(),
    }),
  ),
});

const entryNames = z.array(z.object({ id: text, name: inEach(text) })).readonly();

const titleMeaning = z.object({ title: text, department: text, roleId: text.nullable() });

const companySchema = z.object({
  version: z.literal(1),
  departments: z.array(departmentOverride),
  indicators: z.array(indicatorOverride),
  roles: z.array(roleOverride),
  removed: z.object({ departments: ids, indicators: ids, roles: ids }),
  /** Notes of older versions have none of these two. */
  earlier: z.object({ departments: entryNames, indicators: entryNames, roles: entryNames }).default(NO_EARLIER_NAMES),
  titles: z.array(titleMeaning).readonly().default([]),
});

/** A company's catalogue from a note of the workbook: data from a file. Null for what is none. */
export function parseCompany(note: unknown): CompanyCatalogue | null {
  const parsed = companySchema.safeParse(withTraditional(note));
  return parsed.success ? parsed.data : null;
}

/** Notes of versions that knew one Chinese show it as Traditional too. */
function withTraditional(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withTraditional);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, item]) => [key, withTraditional(item)] as const);
  const whole = Object.fromEntries(fields);
  return 'zh-CN' in whole && !('zh-TW' in whole) ? { ...whole, 'zh-TW': whole['zh-CN'] } : whole;
}
