import { z } from 'zod';
import registers from './data/registers.json';

/** What may stand in a row of a register besides its day and its person, in any order. */
const REGISTER_COLUMNS = [
  'item',
  'number',
  'what',
  'quantity',
  'amount',
  'hours',
  'score',
  'due',
  'done',
  'onTime',
  'finished',
  'passed',
  'adopted',
  'exchanged',
  'checked',
  'faults',
  'faulty',
  'cause',
  'own',
] as const;

/** Columns that say yes, no, or that the row does not count. */
export const REGISTER_FLAGS = ['onTime', 'finished', 'passed', 'adopted', 'exchanged', 'faulty'] as const;

const name = z.string().min(1);
const indicator = name;
const flag = z.enum(REGISTER_FLAGS);

/** How an indicator's actual value comes of a person's rows of the period; rows that are said to be another's fault never count. */
const measureSchema = z.discriminatedUnion('kind', [
  /** How many rows there are; with `of`, how many say so. */
  z.object({ indicator, kind: z.literal('count'), of: flag.optional(), is: z.enum(['yes', 'no']).optional() }).strict(),
  /** The rows that say so among those that say anything, of `atLeast` rows where there are fewer. */
  z
    .object({
      ...{ indicator, kind: z.literal('rate'), of: flag },
      ...{ is: z.enum(['yes', 'no']).optional(), atLeast: z.int().min(2).optional() },
    })
    .strict(),
  /** What was found faulty of what was checked; the complement is what was found right. */
  z
    .object({ indicator, kind: z.literal('share'), of: z.literal('faults'), complement: z.literal(true).optional() })
    .strict(),
  z.object({ indicator, kind: z.literal('sum'), of: z.enum(['quantity', 'hours']) }).strict(),
  z.object({ indicator, kind: z.literal('average'), of: z.enum(['score', 'hours']) }).strict(),
  /** The register does not hold what the figure is divided by, or a person judges it: it is typed. */
  z.object({ indicator, kind: z.literal('typed') }).strict(),
]);

const registerSchema = z
  .object({
    /** kebab-case English, e.g. "returns". */
    id: name,
    name: z.object({ 'zh-CN': name, 'zh-TW': name, 'en-US': name }).strict(),
    /** The words that sources of data and deliverables cite it by, in Simplified Chinese. */
    cited: z.array(name).min(1),
    columns: z.array(z.enum(REGISTER_COLUMNS)),
    /** Roles of which a deliverable is this register. */
    roles: z.array(name),
    measures: z.array(measureSchema),
  })
  .strict();

/** A register that indicators take their figures from, or that a role delivers. */
export type RegisterKind = z.infer<typeof registerSchema>;

export type RegisterMeasure = RegisterKind['measures'][number];

export type RegisterFlag = (typeof REGISTER_FLAGS)[number];

/** @throws ZodError on a wrong shape */
export function loadRegisters(): readonly RegisterKind[] {
  return z.array(registerSchema).parse(registers);
}
