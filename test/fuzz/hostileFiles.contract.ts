import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runFileCommand } from '../../src/cli/fileCommands';
import { runInspect } from '../../src/cli/inspectCommand';
import type { CommandOutcome } from '../../src/cli/file/outcome';
import { openEmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { SAMPLE } from '../app/builtWorkbook';
import { xlsxFile } from '../support/xlsxFile';
import { mutate } from './mutateFile';

/** Files changed by chance: what comes of each is a sentence or a whole new file, never a crash, never half a file. */

const FIXED_SEEDS = 48;
const FRESH_SEEDS = 12;
/** Told with each failure: the same seed makes the same file. */
const fresh = Date.now() % 1_000_000_000;

const SMALL = xlsxFile({
  名单: {
    ...{ A1: '姓名', B1: '部门', C1: '岗位', D1: '工号' },
    ...{ A2: '张三', B2: '视觉部', C2: '美工', D2: 'E1' },
    ...{ A3: '李四', B3: '客服部', C3: '售前客服', D3: 'E2' },
  },
});

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rolecard-fuzz-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function command(seed: number, file: string, out: string): Promise<CommandOutcome> {
  const language = seed % 2 === 0 ? 'zh-CN' : 'en-US';
  if (seed % 3 === 0) return runInspect({ name: 'inspect', file, language });
  const common = { file, out, language, force: false, yes: false } as const;
  return seed % 3 === 1
    ? runFileCommand({ name: 'fill', form: 'cell', into: 'list', ...common })
    : runFileCommand({ name: 'run', into: 'list', ...common, period: '2026-11' });
}

async function faultsOf(seed: number): Promise<readonly string[]> {
  const base = seed % 3 === 2 ? SMALL : new Uint8Array(readFileSync(SAMPLE));
  const { bytes, done } = mutate(base, seed);
  const [file, out] = [join(folder, `${seed}.xlsx`), join(folder, `${seed}-out.xlsx`)];
  writeFileSync(file, bytes);
  const faults: string[] = [];
  try {
    const { exitCode, sentence } = await command(seed, file, out);
    if (exitCode !== 0 && (sentence ?? '') === '') faults.push('refused without a sentence');
    if (exitCode !== 0 && existsSync(out)) faults.push('refused, and a file is there');
    if (existsSync(out) && !(await openEmbeddedWorkbook(readFileSync(out))).ok)
      faults.push('the new file does not open');
    if (Buffer.compare(readFileSync(file), bytes) !== 0) faults.push('FILE was changed');
    if (readdirSync(folder).some((name) => name.endsWith('.part'))) faults.push('a draft was left behind');
  } catch (thrown) {
    faults.push(thrown instanceof Error ? `${thrown.message} ${thrown.stack?.split('\n')[1] ?? ''}` : String(thrown));
  }
  return faults.map((fault) => `seed ${seed}, ${done}: ${fault}`);
}

async function faultsFrom(first: number, count: number): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let seed = first; seed < first + count; seed++) faults.push(...(await faultsOf(seed)));
  return faults;
}

test(`${FIXED_SEEDS} files that are the same in every run`, async () => {
  expect(await faultsFrom(1, FIXED_SEEDS)).toEqual([]);
  const written = readdirSync(folder).filter((name) => name.endsWith('-out.xlsx')).length;
  // Neither all refused nor all harmless.
  expect(written).toBeGreaterThan(5);
  expect(written).toBeLessThan((FIXED_SEEDS * 2) / 3);
});

test(`${FRESH_SEEDS} new files, from seed ${fresh} on`, async () => {
  expect(await faultsFrom(fresh, FRESH_SEEDS)).toEqual([]);
});
