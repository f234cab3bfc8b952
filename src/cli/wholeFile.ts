import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Writes a file whole or not at all: beside its place first, then renamed. @throws the file system's error. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const target = resolve(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    writeFileSync(draft, bytes);
    renameSync(draft, target);
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

/** True when both paths lead to one file, also through links. */
export function sameFile(first: string, second: string): boolean {
  if (resolve(first) === resolve(second)) return true;
  const a = statSync(first, { throwIfNoEntry: false });
  const b = statSync(second, { throwIfNoEntry: false });
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}
