import { spawn } from 'node:child_process';
import { readdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '..');

/** Where the built workbench lies. */
export const WORKBENCH_FOLDER = path.join(PROJECT, 'dist-workbench');

/** Written after a build that succeeded; the next build sweeps it away. */
const STAMP = path.join(WORKBENCH_FOLDER, '.built');

/** What a build is made from. */
const SOURCES = ['src', 'assets', 'webpack.config.js', 'package-lock.json'];

/** Builds the workbench. Resolves to webpack's exit code, 0 when it went well. */
export async function buildWorkbench(): Promise<number> {
  const webpack = path.join(PROJECT, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const began = new Date();
  const child = spawn(process.execPath, [webpack, '--mode', 'production', '--env', 'workbench'], {
    cwd: PROJECT,
    stdio: 'inherit',
    // Tests set NODE_ENV; what is built shall not depend on who builds it.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const code = await new Promise<number>((resolve) => child.on('exit', (exit) => resolve(exit ?? 1)));
  if (code === 0) {
    await writeFile(STAMP, '');
    await utimes(STAMP, began, began);
  }
  return code;
}

/** Whether the last build succeeded and nothing it was made from has changed since it began. */
export async function isWorkbenchBuilt(): Promise<boolean> {
  const stamp = await stat(STAMP).catch(() => null);
  if (!stamp) return false;
  for (const source of SOURCES) if ((await lastChange(path.join(PROJECT, source))) > stamp.mtimeMs) return false;
  return true;
}

/** When a file, or anything below a folder, was last changed: milliseconds since 1970. */
async function lastChange(place: string): Promise<number> {
  const found = await stat(place);
  if (!found.isDirectory()) return found.mtimeMs;
  const below = await readdir(place, { recursive: true });
  const times = await Promise.all(below.map(async (name) => (await stat(path.join(place, name))).mtimeMs));
  return Math.max(found.mtimeMs, ...times);
}
