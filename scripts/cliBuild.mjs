/** Builds the command line and tells whether that is needed. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const FOLDER = path.join(PROJECT, 'dist-cli');

/** The built program. */
export const PROGRAM = path.join(FOLDER, 'rolecard.cjs');

/** Written after a build that succeeded; the next build sweeps it away. */
const STAMP = path.join(FOLDER, '.built');

/** What the program is made from. */
const SOURCES = ['src', 'webpack.config.js', 'package-lock.json'];
/** Rooms of the pane, which the program has nothing of. */
const NOT_NEEDED = new Set(['taskpane', 'commands', 'addin', 'workbench']);

/** Builds the program; true when that went well. What webpack has to say goes to standard error. */
export function buildCli() {
  const webpack = path.join(PROJECT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const began = new Date();
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'cli'], {
    cwd: PROJECT,
    stdio: ['ignore', 2, 2],
    // Tests set NODE_ENV; what is built shall not depend on who builds it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (status !== 0) return false;
  chmodSync(PROGRAM, 0o755);
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
  return true;
}

/** Whether the last build succeeded and nothing it was made from has changed since it began. */
export function isCliBuilt() {
  const stamp = statSync(STAMP, { throwIfNoEntry: false });
  return stamp !== undefined && SOURCES.every((source) => isOlder(path.join(PROJECT, source), stamp.mtimeMs));
}

function isOlder(place, than) {
  const found = statSync(place);
  if (found.mtimeMs > than) return false;
  if (!found.isDirectory()) return true;
  return readdirSync(place).every((name) => NOT_NEEDED.has(name) || isOlder(path.join(place, name), than));
}
