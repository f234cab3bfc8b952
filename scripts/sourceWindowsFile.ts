import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHashFile } from './sourceWindows';

/** Where the hashes of the sources' windows are kept. */
export const SOURCE_WINDOWS = join(__dirname, 'source-windows.txt');

export function loadSourceWindows(): ReadonlySet<string> {
  return readHashFile(readFileSync(SOURCE_WINDOWS, 'utf8'));
}
