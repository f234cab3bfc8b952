import path from 'node:path';

/** What jest writes with `--json`, as far as it is read here. */
export interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that could not even run. */
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly JestFile[];
}

interface JestFile {
  /** Its whole path. */
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/** How a check went. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What is to be read where something failed. */
  readonly output: string;
  /** Files, from the project's folder, that failed among the others and passed alone. */
  readonly onlyAgain?: readonly string[];
}

/** More files than these fail for another reason than time. */
const MOST_REPEATED = 3;

/**
 * A file that could not even run counts as one failure; so does a jest that failed without saying why.
 * @param result null: jest wrote none
 * @param printed what jest printed
 */
export function outcomeOf(result: JestResult | null, code: number | null, printed: string, folder: string): Outcome {
  if (result === null) return { passed: 0, failed: 1, output: printed };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const isUnsaid = failed === 0 && code !== 0;
  return {
    passed: result.numPassedTests,
    failed: isUnsaid ? 1 : failed,
    output: isUnsaid ? printed : messagesOf(failedIn(result), folder),
  };
}

/** Whole paths of the files that are to be run a second time, alone; none where nothing or too much failed. */
export function filesToRepeat(result: JestResult | null): readonly string[] {
  const files = result === null ? [] : failedIn(result).map(({ name }) => name);
  return files.length > MOST_REPEATED ? [] : files;
}

/**
 * Both runs as one: every test is counted once, those of the repeated files as they went the second time. A file that failed
 * again, or of which the second run tells nothing, fails.
 * @param again null: the second run did not come to its end
 */
export function withSecondRun(first: JestResult, again: JestResult | null, folder: string): Outcome {
  const before = outcomeOf(first, 0, '', folder);
  const repeated = filesToRepeat(first);
  const told = new Map(again?.testResults.map((file) => [file.name, file]));
  if (again === null || repeated.some((name) => !told.has(name))) return before;
  const passedBefore = failedIn(first).flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'passed'),
  );
  const relative = (name: string): string => path.relative(folder, name);
  return {
    passed: first.numPassedTests - passedBefore.length + again.numPassedTests,
    failed: again.numFailedTests + again.numRuntimeErrorTestSuites,
    output: messagesOf(failedIn(again), folder),
    onlyAgain: repeated.filter((name) => told.get(name)?.status === 'passed').map(relative),
  };
}

const failedIn = ({ testResults }: JestResult): readonly JestFile[] =>
  testResults.filter(({ status }) => status === 'failed');

const messagesOf = (files: readonly JestFile[], folder: string): string =>
  files.map(({ name, message }) => `${path.relative(folder, name)}\n${message}\n`).join('\n');

/** The one line about a check. @param stopped it took too long */
export function outcomeLine({
  name,
  seconds,
  stopped = false,
  passed,
  failed,
  onlyAgain = [],
}: Omit<Outcome, 'output'> & {
  readonly name: string;
  readonly seconds: number;
  readonly stopped?: boolean;
}): string {
  const verdict = stopped ? 'STOPPED, took too long' : failed === 0 ? 'ok' : 'FAILED';
  const files = onlyAgain.length === 1 ? '1 file' : `${onlyAgain.length} files`;
  const again = onlyAgain.length === 0 ? '' : `; ${files} passed only when run again: ${onlyAgain.join(', ')}`;
  return `${name}: ${verdict} (${passed} passed, ${failed} failed, ${seconds} s${again})`;
}
