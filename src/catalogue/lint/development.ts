import type { Finding } from '../../base/finding';
import { comparableKey } from '../../base/plainText';
import { DEVELOPMENT_ITEMS, type Development } from '../development';
import { DIMENSIONS, type Level } from '../types';

/** What is wrong with a part of the library; `path`: "items.teamwork.levels[2]". */
export interface DevelopmentProblemParams {
  entryMissing: { path: string };
  entryUnknown: { path: string };
  lineCount: { path: string; count: number; min: number; max: number };
  /** The same words as at `first`. */
  lineTwice: { path: string; first: string };
}

export type DevelopmentProblem = Finding<DevelopmentProblemParams>;

const LEVELS: Readonly<Record<Level, true>> = {
  director: true,
  manager: true,
  supervisor: true,
  specialist: true,
  assistant: true,
};

/** Levels of an item; goals and measures are a few each. */
const FIVE = { min: 5, max: 5 };
const A_FEW = { min: 3, max: 5 };

/** The library in one language: complete, five levels for each item, and no two lines alike. */
export function* lintDevelopment({ items, probation, improvement }: Development): Generator<DevelopmentProblem> {
  const families = DIMENSIONS.flatMap((dimension) => [`${dimension}-higher`, `${dimension}-lower`]);
  yield* checkIds('items', Object.keys(DEVELOPMENT_ITEMS), items);
  yield* checkIds('probation', Object.keys(LEVELS), probation);
  yield* checkIds('improvement', families, improvement);
  const levels = Object.entries(items).map(([id, item]) => [`items.${id}.levels`, item.levels] as const);
  const goals = Object.entries(probation).map(([id, lines]) => [`probation.${id}`, lines] as const);
  const measures = Object.entries(improvement).map(([id, lines]) => [`improvement.${id}`, lines] as const);
  for (const [path, lines] of levels) yield* checkCount(path, lines, FIVE);
  for (const [path, lines] of [...goals, ...measures]) yield* checkCount(path, lines, A_FEW);
  yield* checkDistinct([...levels, ...goals, ...measures]);
}

function* checkIds(
  part: string,
  wanted: readonly string[],
  found: Readonly<Record<string, unknown>>,
): Generator<DevelopmentProblem> {
  for (const id of wanted) {
    if (found[id] === undefined) yield { code: 'entryMissing', params: { path: `${part}.${id}` } };
  }
  for (const id of Object.keys(found)) {
    if (!wanted.includes(id)) yield { code: 'entryUnknown', params: { path: `${part}.${id}` } };
  }
}

function* checkCount(
  path: string,
  lines: readonly string[],
  { min, max }: { readonly min: number; readonly max: number },
): Generator<DevelopmentProblem> {
  const count = lines.length;
  if (count < min || count > max) yield { code: 'lineCount', params: { path, count, min, max } };
}

const PUNCTUATION = /[\p{P}\p{S}]/gu;

function* checkDistinct(
  lists: readonly (readonly [path: string, lines: readonly string[]])[],
): Generator<DevelopmentProblem> {
  const seen = new Map<string, string>();
  for (const [list, lines] of lists) {
    for (const [index, line] of lines.entries()) {
      const path = `${list}[${index}]`;
      const key = comparableKey(line).replace(PUNCTUATION, '');
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else yield { code: 'lineTwice', params: { path, first } };
    }
  }
}
