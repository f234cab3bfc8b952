import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { DataFile } from '../src/catalogue/lint/input/dataFiles';
import type { Finding } from '../src/base/finding';
import type { CatalogueProblem, CatalogueProblemParams } from '../src/catalogue/lint/input/problem';
import { repeatedKeys } from './repeatedKeys';

export const CATALOGUE_FOLDER = join(__dirname, '..', 'src', 'catalogue');

/** The modules that name the data files the product loads. */
const LOADERS = [
  'facts.ts',
  'development.ts',
  'tools.ts',
  'registers.ts',
  'texts.zh-CN.ts',
  'texts.zh-TW.ts',
  'texts.en-US.ts',
];
const IMPORTED = /(?:from |import\()'\.\/data\/([^']+\.json)'/g;

/**
 * Reads every data file of a catalogue folder from the disk, loaded by the product or not, with the problems only the
 * files themselves show: no JSON, a key twice, a file that nobody loads, a file that is loaded and not there.
 */
export function readCatalogueFolder(folder: string = CATALOGUE_FOLDER): {
  readonly files: readonly DataFile[];
  readonly problems: readonly CatalogueProblem[];
} {
  const data = join(folder, 'data');
  const files: DataFile[] = [];
  const problems: CatalogueProblem[] = [];
  const found = jsonFiles(data);
  for (const path of found) {
    const text = readFileSync(join(data, path), 'utf8');
    try {
      files.push({ path, content: JSON.parse(text) as unknown });
    } catch (error) {
      problems.push(
        ofFile({ code: 'notJson', params: { message: error instanceof Error ? error.message : String(error) } }, path),
      );
      continue;
    }
    for (const key of repeatedKeys(text)) problems.push(ofFile({ code: 'keyTwice', params: { key } }, path));
  }
  const loaded = LOADERS.flatMap((loader) =>
    [...readFileSync(join(folder, loader), 'utf8').matchAll(IMPORTED)].map(([, path]) => ({
      path: path ?? '',
      loader,
    })),
  );
  for (const { path, loader } of loaded) {
    if (!found.includes(path)) problems.push(ofFile({ code: 'fileMissing', params: { loader } }, path));
  }
  for (const path of found) {
    if (!loaded.some((one) => one.path === path)) problems.push(ofFile({ code: 'fileNotLoaded', params: {} }, path));
  }
  return { files, problems };
}

type FileProblem = Finding<Pick<CatalogueProblemParams, 'notJson' | 'keyTwice' | 'fileMissing' | 'fileNotLoaded'>>;

function ofFile(found: FileProblem, file: string): CatalogueProblem {
  return { ...found, file, subject: null, path: '' };
}

/** Paths below the folder with "/", in alphabetical order. */
function jsonFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
