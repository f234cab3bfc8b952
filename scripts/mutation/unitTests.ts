import { expect } from 'expect';

/** A test as `it` or `test` declared it. */
export interface UnitTest {
  readonly name: string;
  /** Runs it with what stands before and after it; rejects when it fails. */
  readonly run: () => Promise<void>;
}

type Step = () => unknown;
type Body = (...values: unknown[]) => unknown;

/** A `describe`, or the file itself. */
interface Suite {
  readonly name: string;
  readonly outer: Suite | null;
  readonly beforeAll: Step[];
  readonly beforeEach: Step[];
  readonly afterEach: Step[];
  hasBegun: boolean;
}

const suiteNamed = (name: string, outer: Suite | null): Suite => ({
  ...{ name, outer, hasBegun: false },
  ...{ beforeAll: [], beforeEach: [], afterEach: [] },
});

let suite = suiteNamed('', null);
let declared: UnitTest[] = [];

/** From the file inwards. */
function suitesAround(inner: Suite): Suite[] {
  return inner.outer ? [...suitesAround(inner.outer), inner] : [inner];
}

async function runWithin(suites: readonly Suite[], body: Step): Promise<void> {
  for (const around of suites) {
    if (around.hasBegun) continue;
    around.hasBegun = true;
    for (const step of around.beforeAll) await step();
  }
  for (const step of suites.flatMap((around) => around.beforeEach)) await step();
  await body();
  for (const step of suites.toReversed().flatMap((around) => around.afterEach)) await step();
}

function declareTest(name: string, body: Step): void {
  const suites = suitesAround(suite);
  declared.push({
    name: [...suites.map((around) => around.name), name].filter(Boolean).join(' › '),
    run: () => runWithin(suites, body),
  });
}

function declareSuite(name: string, body: Step): void {
  suite = suiteNamed(name, suite);
  body();
  suite = suite.outer ?? suite;
}

/** `declare` with its `each`, for a list of rows; the row's place stands for its values in the name. */
const withEach = (declare: (name: string, body: Step) => void) =>
  Object.assign(declare, {
    each: (rows: readonly unknown[]) => (name: string, body: Body) =>
      rows.forEach((row, index) => {
        declare(`${name} [${index}]`, () => body(...(Array.isArray(row) ? row : [row])));
      }),
  });

/** What the project's unit tests use of jest; anything else is an error of the run, not a passed test. */
export function defineTestGlobals(): void {
  const test = withEach(declareTest);
  Object.assign(globalThis, {
    ...{ expect, test, it: test, describe: withEach(declareSuite) },
    beforeAll: (step: Step) => suite.beforeAll.push(step),
    beforeEach: (step: Step) => suite.beforeEach.push(step),
    afterEach: (step: Step) => suite.afterEach.push(step),
  });
}

/** The tests that `load` declares. */
export function testsOf(load: () => void): readonly UnitTest[] {
  suite = suiteNamed('', null);
  declared = [];
  load();
  return declared;
}
