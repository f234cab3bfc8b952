import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PROJECT } from './manifestFile';

const names = z.record(z.string(), z.string()).default({});
const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: names,
      dependencies: names,
      devDependencies: names,
    }),
  ),
});

const { packages } = lockFile.parse(JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')));
const root = packages[''];

/** Whether the lock file says what `name` is for a package at `place`, looking outwards as Node does. */
function isLocked(name: string, place: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

test('the lock file has the binaries of every platform, or npm ci fails everywhere', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(name, place))
      .map((name) => `${name} of ${place}`),
  );
  expect(missing).toEqual([]);
});

test('every locked package has a checksum, and none is tied to one download server', () => {
  const locked = Object.entries(packages).filter(([place]) => place !== '');
  expect(locked.filter(([, { integrity }]) => !integrity).map(([place]) => place)).toEqual([]);
  const tied = locked.filter(([, { resolved }]) => resolved !== undefined);
  expect(tied.map(([place]) => place)).toEqual([]);
});

test('direct dependencies are pinned to one version, the one that is locked', () => {
  const direct = Object.entries({ ...root?.dependencies, ...root?.devDependencies });
  expect(direct.length).toBeGreaterThan(0);
  for (const [name, version] of direct) {
    expect([name, version]).toEqual([name, packages[`node_modules/${name}`]?.version]);
  }
});
