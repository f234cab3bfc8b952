import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from './manifestFile';

const MOST_FILES = 15;
/** Read by the program that lint uses it in: it is an ES module, and these tests are not. */
const NAMED = execFileSync(
  process.execPath,
  [
    '--input-type=module',
    '-e',
    "import { elements } from './eslint.rooms.mjs'; console.log(elements.map(({ pattern }) => pattern).join('\\n'));",
  ],
  { cwd: PROJECT, encoding: 'utf8' },
)
  .trim()
  .split('\n');

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

test('every room is named where lint learns who may import whom, and every name is that of a room', () => {
  const rooms = [...folders().keys()];
  expect(rooms.filter((room) => !NAMED.includes(room))).toEqual([]);
  expect(NAMED.filter((name) => !rooms.some((room) => `${room}/`.startsWith(`${name}/`)))).toEqual([]);
});
