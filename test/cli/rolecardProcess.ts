import { spawnSync, type SpawnSyncOptions } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');
const PROGRAM = join(PROJECT, 'dist-cli/rolecard.cjs');

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Builds the command line unless it is built already. */
export function buildProgram(): void {
  const { status, stderr } = spawnSync(process.execPath, [join(PROJECT, 'scripts/build-cli.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the built command line as a process of its own, in a folder. */
export function runProgram(words: readonly string[], folder: string, options: SpawnSyncOptions = {}): Ended {
  const run = spawnSync(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    input: '',
    timeout: 300_000,
    maxBuffer: 1 << 26,
    ...options,
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Runs a line of the shell in which $ROLECARD is the program: for pipes and for standard streams that are files. */
export function runInShell(line: string, folder: string): Ended {
  const run = spawnSync('bash', ['-c', line], {
    cwd: folder,
    env: { ...process.env, ROLECARD: `${process.execPath} ${PROGRAM}` },
    timeout: 300_000,
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
