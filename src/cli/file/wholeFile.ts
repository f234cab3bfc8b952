import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../../base/result';

/** Why a file can't be written. */
export type WriteProblem = 'outExists' | 'notAFile' | 'cannotWrite';

export interface WriteOptions {
  /** Replaces a file that is there; what a link leads to, not the link. */
  readonly force: boolean;
  /** Permissions of the new file, 0o600 for its owner alone. */
  readonly mode: number;
}

/** Where a file would go, or why it can't; told before long work, and again by `writeWhole`. */
export function placeOf(path: string, force: boolean): Result<string, WriteProblem> {
  const target = resolve(path);
  try {
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there === undefined) return statSync(dirname(target)).isDirectory() ? ok(target) : err('cannotWrite');
    if (!force && (there.isFile() || there.isSymbolicLink())) return err('outExists');
    const followed = realpathSync(target);
    return statSync(followed).isFile() ? ok(followed) : err('notAFile');
  } catch {
    return err('cannotWrite');
  }
}

/** Writes a file whole or not at all: beside its place first, then under its name. */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  { force, mode }: WriteOptions,
): Result<string, WriteProblem> {
  const place = placeOf(path, force);
  if (!place.ok) return place;
  // Short, so that it fits wherever the name itself does.
  const draft = join(dirname(place.value), `.rolecard-${process.pid}-${Date.now().toString(36)}.part`);
  try {
    writeAll(draft, bytes);
    chmodSync(draft, mode);
    if (force) renameSync(draft, place.value);
    else claim(draft, place.value);
    return place;
  } catch (thrown) {
    return err(codeOf(thrown) === 'EEXIST' ? 'outExists' : 'cannotWrite');
  } finally {
    rmQuietly(draft);
  }
}

/**
 * Makes a folder with those above it that are missing, unless it is there. One by one: where a folder can't be made, Node's own
 * way of making several tries without end in places such as /proc.
 */
export function makeFolder(path: string): Result<MadeFolder, WriteProblem> {
  const made: string[] = [];
  const removeAgain = (): void => made.splice(0).reverse().forEach(rmEmpty);
  try {
    for (const each of missingFolders(resolve(path))) {
      mkdirSync(each);
      made.push(each);
    }
    if (statSync(resolve(path)).isDirectory()) return ok({ removeAgain });
  } catch {
    // Told below.
  }
  removeAgain();
  return err('cannotWrite');
}

/** A folder that files can go into. */
interface MadeFolder {
  /** Removes what was made for it and is still empty. */
  readonly removeAgain: () => void;
}

/** The uppermost first. @throws the file system's error */
function missingFolders(path: string): string[] {
  const there = lstatSync(path, { throwIfNoEntry: false });
  return there !== undefined || dirname(path) === path ? [] : [...missingFolders(dirname(path)), path];
}

function rmEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody has put something into it.
  }
}

/** A file of several that are written together. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files or none: first into a folder of their own inside `folder`, then each under its name. What stood there
 * stands there again where a later one can't be written.
 */
export function writeTogether(
  files: readonly FileToWrite[],
  folder: string,
  { force, mode }: WriteOptions,
): Result<void, { readonly code: WriteProblem; readonly path: string }> {
  const written: { readonly target: string; readonly before: string | null }[] = [];
  let drafts: string | null = null;
  let path = folder;
  try {
    drafts = mkdtempSync(join(folder, '.rolecard-'));
    const draft = (at: number, ending: string): string => join(drafts ?? '', `${at}.${ending}`);
    for (const [at, file] of files.entries()) {
      path = file.path;
      writeAll(draft(at, 'part'), file.bytes);
      chmodSync(draft(at, 'part'), mode);
    }
    for (const [at, file] of files.entries()) {
      path = file.path;
      const place = placeOf(path, force);
      if (!place.ok) throw Object.assign(new Error(place.error), { problem: place.error });
      const before = lstatSync(place.value, { throwIfNoEntry: false }) ? draft(at, 'before') : null;
      if (before !== null) renameSync(place.value, before);
      written.push({ target: place.value, before });
      claim(draft(at, 'part'), place.value);
    }
    return ok(undefined);
  } catch (thrown) {
    written.reverse().forEach(putBack);
    return err({ code: problemOf(thrown), path });
  } finally {
    if (drafts !== null) rmQuietly(drafts);
  }
}

function putBack({ target, before }: { readonly target: string; readonly before: string | null }): void {
  if (before === null) return rmQuietly(target);
  try {
    renameSync(before, target);
  } catch {
    // It is where it was, or nothing can be written here any more.
  }
}

function problemOf(thrown: unknown): WriteProblem {
  if (thrown instanceof Error && 'problem' in thrown) return thrown.problem as WriteProblem;
  return codeOf(thrown) === 'EEXIST' ? 'outExists' : 'cannotWrite';
}

function writeAll(draft: string, bytes: Uint8Array): void {
  // Nobody else may read it before it has its permissions.
  const file = openSync(draft, 'wx', 0o600);
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a draft its name unless a file has come to bear it meanwhile. @throws the file system's error, EEXIST then. */
function claim(draft: string, target: string): void {
  try {
    linkSync(draft, target);
  } catch (thrown) {
    // Some file systems have no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(thrown))) throw thrown;
    renameSync(draft, target);
  }
}

function rmQuietly(draft: string): void {
  try {
    rmSync(draft, { force: true, recursive: true });
  } catch {
    // What can't be removed any more is left beside the file.
  }
}

/** The code of the file system's error, "ENOENT"; "" of anything else. */
export function codeOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}

/** True when both paths lead to one file, also through links. */
export function sameFile(first: string, second: string): boolean {
  if (resolve(first) === resolve(second)) return true;
  const a = statOf(first);
  const b = statOf(second);
  return a !== null && b !== null && a.ino === b.ino && a.dev === b.dev;
}

/** Null where nothing can be said of the path, whatever the reason: a loop of links, a name too long, a closed folder. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
