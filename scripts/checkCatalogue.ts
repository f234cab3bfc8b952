import { readDataFiles, type DataReading } from '../src/catalogue/lint/input/dataFiles';
import type { CatalogueProblem } from '../src/catalogue/lint/input/problem';
import { lintCatalogue } from '../src/catalogue/lint/lintCatalogue';
import { lintScheme } from '../src/catalogue/lint/scheme/lintScheme';
import type { SchemeProblem } from '../src/catalogue/lint/scheme/schemeProblem';
import { readCatalogueFolder } from './catalogueFolder';

/** Files of departments whose assessments are still those of the first edition; none may be listed that keeps to the rules. */
export const FIRST_EDITION: ReadonlySet<string> = new Set([
  'content.json',
  'cross-border.json',
  'design.json',
  'finance.json',
  'live.json',
  'supply-chain.json',
  'technology.json',
  'user-operations.json',
]);

/**
 * Reads and checks a catalogue folder: whether it can be used, and whether its assessments make sense. Entries of a wrong shape are reported alone: whatever refers to them would only
 * seem wrong as well.
 */
export function checkCatalogue(folder?: string): {
  readonly reading: DataReading;
  readonly problems: readonly (CatalogueProblem | SchemeProblem)[];
  /** What is left to do in the departments of the first edition. */
  readonly left: readonly SchemeProblem[];
} {
  const { files, problems: ofFiles } = readCatalogueFolder(folder);
  const reading = readDataFiles(files);
  const unreadable = [...ofFiles, ...reading.problems];
  const { facts, texts, where } = reading;
  if (unreadable.length > 0) return { reading, problems: unreadable, left: [] };
  const scheme = lintScheme(facts, texts, where);
  const isLeft = ({ file }: SchemeProblem) => FIRST_EDITION.has(file.split('/').at(-1) ?? '');
  const problems = [...lintCatalogue(facts, texts, where), ...scheme.filter((problem) => !isLeft(problem))];
  return { reading, problems, left: scheme.filter(isLeft) };
}
