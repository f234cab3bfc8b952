import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import entries from '../../scripts/mutation/equivalents.json';

const PROJECT = path.resolve(__dirname, '../..');

interface Place {
  readonly file: string;
  readonly at: string;
  readonly original: string;
}

/** A line of the file is `at`, and what is replaced begins in it. */
function stands({ file, at, original }: Place): boolean {
  if (!existsSync(path.join(PROJECT, file))) return false;
  const lines = readFileSync(path.join(PROJECT, file), 'utf8').split('\n');
  return lines.some((line, index) => {
    if (line.trim() !== at) return false;
    const begins = lines.slice(index).join('\n').indexOf(original);
    return begins >= 0 && begins < line.length;
  });
}

// Without this a run of an hour would be the first to tell.
test('every mutant that is called equivalent still has its place in the code, once, with a reason', () => {
  expect(entries.filter((entry) => !stands(entry)).map(({ file, at }) => `${file}: ${at}`)).toEqual([]);
  expect(entries.filter(({ reason }) => reason.trim() === '')).toEqual([]);
  const keys = entries.map(({ file, at, original, replacement }) => [file, at, original, replacement].join('\n'));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('a line that was changed, a piece that is gone from it and a file that is gone are told', () => {
  const [entry] = entries;
  if (!entry) throw new Error('There is no entry.');
  expect(stands(entry)).toBe(true);
  expect(stands({ ...entry, at: `${entry.at} ` })).toBe(false);
  expect(stands({ ...entry, original: `${entry.original}?` })).toBe(false);
  expect(stands({ ...entry, file: 'src/gone.ts' })).toBe(false);
});
