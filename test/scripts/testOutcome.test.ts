import path from 'node:path';
import { filesToRepeat, outcomeLine, outcomeOf, withSecondRun, type JestResult } from '../../scripts/testOutcome';

const FOLDER = path.resolve('/project');

/** File → how each of its tests went: "p" passed, "f" failed; "": it could not run. */
function ran(files: Readonly<Record<string, string>>): JestResult {
  const all = Object.values(files).join('');
  const count = (letter: string): number => [...all].filter((each) => each === letter).length;
  return {
    numPassedTests: count('p'),
    numFailedTests: count('f'),
    numRuntimeErrorTestSuites: Object.values(files).filter((tests) => tests === '').length,
    testResults: Object.entries(files).map(([file, tests]) => ({
      name: path.join(FOLDER, 'test', file),
      status: /^p+$/.test(tests) ? 'passed' : 'failed',
      message: `${file} ${tests}`,
      assertionResults: [...tests].map((letter) => ({ status: letter === 'p' ? 'passed' : 'failed' })),
    })),
  };
}

const counted = ({ passed, failed }: { readonly passed: number; readonly failed: number }) => [passed, failed];

test('tests are counted; a file that could not run and a jest that does not say why are failures', () => {
  expect(counted(outcomeOf(ran({ a: 'ppp', b: 'pf' }), 1, '', FOLDER))).toEqual([4, 1]);
  expect(counted(outcomeOf(ran({ a: 'ppp', b: '' }), 1, '', FOLDER))).toEqual([3, 1]);
  expect(outcomeOf(ran({ a: 'ppp' }), 1, 'no space left', FOLDER)).toEqual({
    passed: 3,
    failed: 1,
    output: 'no space left',
  });
  expect(counted(outcomeOf(ran({ a: 'ppp' }), 0, '', FOLDER))).toEqual([3, 0]);
  expect(counted(outcomeOf(null, null, '', FOLDER))).toEqual([0, 1]);
});

test('a file that passes alone counts once, and is named', () => {
  const first = ran({ a: 'ppp', b: 'ppf', c: 'pp' });
  const outcome = withSecondRun(first, ran({ b: 'ppp' }), FOLDER);
  expect(counted(outcome)).toEqual([8, 0]);
  expect(outcomeLine({ ...outcome, name: 'browser tests', seconds: 9 })).toBe(
    `browser tests: ok (8 passed, 0 failed, 9 s; 1 file passed only when run again: ${path.join('test', 'b')})`,
  );
});

test('a file that could not run and does so alone is counted with its tests', () => {
  expect(counted(withSecondRun(ran({ a: 'p', b: '' }), ran({ b: 'pp' }), FOLDER))).toEqual([3, 0]);
});

test('a file that fails twice fails, whichever of its tests it is; the one beside it is named', () => {
  const outcome = withSecondRun(ran({ a: 'fpp', b: 'fp', c: 'p' }), ran({ a: 'ppf', b: 'pp' }), FOLDER);
  expect(counted(outcome)).toEqual([5, 1]);
  expect(outcome.onlyAgain).toEqual([path.join('test', 'b')]);
  expect(outcome.output).toContain('a ppf');
  expect(outcomeLine({ ...outcome, name: 'browser tests', seconds: 9 })).toMatch(
    /^browser tests: FAILED \(5 passed, 1 failed, 9 s; 1 file passed only/,
  );
});

test('a second run that does not end, or leaves a file out, excuses nothing', () => {
  const first = ran({ a: 'fp', b: 'fp' });
  for (const again of [null, ran({ a: 'pp' })]) {
    const outcome = withSecondRun(first, again, FOLDER);
    expect(counted(outcome)).toEqual([2, 2]);
    expect(outcome.onlyAgain ?? []).toEqual([]);
  }
});

test('where many files fail none is run again', () => {
  expect(filesToRepeat(ran({ a: 'f', b: 'p', c: 'f', d: '' }))).toHaveLength(3);
  expect(filesToRepeat(ran({ a: 'f', b: 'f', c: 'f', d: 'f' }))).toEqual([]);
  expect(filesToRepeat(ran({ a: 'p' }))).toEqual([]);
  expect(filesToRepeat(null)).toEqual([]);
});
