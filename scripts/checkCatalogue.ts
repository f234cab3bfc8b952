import { readDataFiles, type DataReading } from '../src/catalogue/lint/input/dataFiles';
import type { CatalogueProblem } from '../src/catalogue/lint/input/problem';
import { lintCatalogue } from '../src/catalogue/lint/lintCatalogue';
import { lintScheme } from '../src/catalogue/lint/scheme/lintScheme';
import type { SchemeProblem } from '../src/catalogue/lint/scheme/schemeProblem';
import { readCatalogueFolder } from './catalogueFolder';

/**
 * Reads and checks a catalogue folder: whether it can be used, and whether its assessments make sense. Entries of a wrong
 * shape are reported alone: whatever refers to them would only seem wrong as well.
 */
export function checkCatalogue(folder?: string): {
  readonly reading: DataReading;
  readonly problems: readonly (CatalogueProblem | SchemeProblem)[];
} {
  const { files, problems: ofFiles } = readCatalogueFolder(folder);
  const reading = readDataFiles(files);
  const unreadable = [...ofFiles, ...reading.problems];
  const { facts, texts, where } = reading;
  if (unreadable.length > 0) return { reading, problems: unreadable };
  return { reading, problems: [...lintCatalogue(facts, texts, where), ...lintScheme(facts, texts, where)] };
}
