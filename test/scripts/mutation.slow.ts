import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { staleEquivalents, type Equivalent } from '../../scripts/mutation/equivalents';
import { reportLine, reportOf, unnoticedText } from '../../scripts/mutation/report';
import { tryRoom, type RoomTried } from '../../scripts/mutation/tryRoom';

const CODE = `const known = new Map<number, number>();
export function doubled(number: number): number {
  const result = known.get(number) ?? number * 2;
  known.set(number, result);
  return result;
}
export function steps(end: number): number {
  const step = 2 - 1;
  let count = 0;
  for (let at = 0; at !== end; at += step) count++;
  return count > 3 ? 3 : count;
}
export const unasked = (): boolean => true;
`;
const TESTS = `import { doubled, steps } from '../src/code';
describe.each([[3]])('%p', (number) => {
  let expected = 0;
  beforeEach(() => { expected = number + number; });
  it.each([{ given: number }])('doubles', ({ given }) => expect(doubled(given)).toBe(expected));
});
test('counts steps', async () => expect(await Promise.resolve(steps(2))).toBe(2));
`;

let folder: string;
let room: RoomTried;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rolecard-mutation-'));
  await mkdir(path.join(folder, 'src'));
  await mkdir(path.join(folder, 'test'));
  await writeFile(path.join(folder, 'src/code.ts'), CODE);
  await writeFile(path.join(folder, 'test/code.test.ts'), TESTS);
  room = await tryRoom(
    { name: 'code', project: folder, sources: ['src/code.ts'], tests: ['test/code.test.ts'] },
    { every: 1, from: 0, within: 'src', patience: 400, progress: () => undefined },
  );
});
afterAll(() => rm(folder, { recursive: true }));

const outcomeOf = (original: string, replacement: string): string | undefined =>
  room.tried.find(({ mutant }) => mutant.original === original && mutant.replacement === replacement)?.outcome;

test('a mutant is killed where a test fails with it, behind a cache of its module too, and survives where none does', () => {
  expect(outcomeOf('number * 2', 'number / 2')).toBe('killed');
  expect(outcomeOf('count > 3', 'true')).toBe('killed');
  expect(outcomeOf('count > 3', 'count >= 3')).toBe('survived');
  expect(outcomeOf('count > 3', 'false')).toBe('survived');
  expect(outcomeOf('true', 'false')).toBe('notCovered');
});

test('a loop that does not end is noticed, by its count or by the clock', () => {
  expect(outcomeOf('at += step', 'at -= step')).toBe('killed');
  expect(outcomeOf('2 - 1', '2 + 1')).toBe('timedOut');
  // Tried after the clock ran out, by a process started again.
  expect(outcomeOf('count++', 'count--')).toBe('killed');
});

const entry = (replacement: string, more: Partial<Equivalent> = {}): Equivalent => ({
  ...{ file: 'src/code.ts', at: 'return count > 3 ? 3 : count;', original: 'count > 3', replacement },
  ...{ reason: 'three steps are three either way', ...more },
});

test('the score counts what is noticed among what can be noticed', () => {
  const entries = [entry('count >= 3')];
  const report = reportOf(room.tried, entries);
  const { mutants, killed, timedOut, survived, notCovered, equivalent, score, unnoticed } = report;
  expect(mutants).toBe(killed + timedOut + survived + notCovered + equivalent);
  expect([timedOut > 0, equivalent]).toEqual([true, 1]);
  expect(score).toBeCloseTo((killed + timedOut) / (mutants - 1));
  expect(reportLine('code', report)).toMatch(/^code: \d+ mutants, .*, 1 equivalent: \d\d\.\d %$/);
  expect(unnoticedText(unnoticed)).toContain(
    'src/code.ts:11 survived (ConditionalExpression)\n  - count > 3\n  + false',
  );
  expect(unnoticedText(unnoticed)).toMatch(/count >= 3\n {2}equivalent: three steps are three either way$/);
});

test('an equivalent that is not there, that a test notices, or that gives no reason is told', () => {
  const told = (one: Equivalent): readonly string[] => staleEquivalents([one], room.mutants, room.tried);
  expect(told(entry('count >= 3'))).toEqual([]);
  expect(told(entry('count > 4'))).toEqual([expect.stringContaining('no such mutant')]);
  expect(told(entry('count >= 3', { at: 'return count;' }))).toEqual([expect.stringContaining('no such mutant')]);
  expect(told(entry('true'))).toEqual([expect.stringContaining('counts steps notices it')]);
  expect(told(entry('count >= 3', { reason: ' ' }))).toEqual([expect.stringContaining('no reason')]);
});

test('a sample passes over as many mutants as it is told to', async () => {
  const { mutants, tried } = await tryRoom(
    { name: 'code', project: folder, sources: ['src/code.ts'], tests: ['test/code.test.ts'] },
    { every: 9, from: 4, within: 'src', patience: 400, progress: () => undefined },
  );
  const ids = (some: readonly { readonly id: string }[]): readonly string[] => some.map(({ id }) => id);
  expect(ids(tried.map(({ mutant }) => mutant))).toEqual(ids(mutants.filter((_, index) => index % 9 === 4)));
});

test('tests that fail by themselves are told, instead of counting every mutant as killed', async () => {
  await writeFile(path.join(folder, 'test/wrong.test.ts'), `test('is wrong', () => expect(1).toBe(2));\n`);
  const wrong = { name: 'code', project: folder, sources: ['src/code.ts'], tests: ['test/wrong.test.ts'] };
  await expect(
    tryRoom(wrong, { every: 1, from: 0, within: '', patience: 400, progress: () => undefined }),
  ).rejects.toThrow('test/wrong.test.ts: is wrong');
});
