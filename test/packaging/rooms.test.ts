import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './manifestFile';

const MOST_FILES = 15;

/** Folders of src that hold TypeScript, with how many files. */
function folders(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of readdirSync(path.join(PROJECT, 'src'), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const folder = path.relative(PROJECT, entry.parentPath).split(path.sep).join('/');
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return counts;
}

test('no room has more than fifteen files: then it gets inner rooms', () => {
  const counts = folders();
  expect(counts.size).toBeGreaterThan(50);
  expect([...counts].filter(([, files]) => files > MOST_FILES)).toEqual([]);
});
