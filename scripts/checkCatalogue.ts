import { readDataFiles, type DataReading } from '../src/catalogue/lint/input/dataFiles';
import type { CatalogueProblem } from '../src/catalogue/lint/input/problem';
import { lintCatalogue } from '../src/catalogue/lint/lintCatalogue';
import { readCatalogueFolder } from './catalogueFolder';

/**
 * Reads and checks a catalogue folder. Entries of a wrong shape are reported alone: whatever refers to them would only
 * seem wrong as well.
 */
export function checkCatalogue(folder?: string): {
  readonly reading: DataReading;
  readonly problems: readonly CatalogueProblem[];
} {
  const { files, problems: ofFiles } = readCatalogueFolder(folder);
  const reading = readDataFiles(files);
  const unreadable = [...ofFiles, ...reading.problems];
  const { facts, texts, where } = reading;
  return { reading, problems: unreadable.length > 0 ? unreadable : lintCatalogue(facts, texts, where) };
}
