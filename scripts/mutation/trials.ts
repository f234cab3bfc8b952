import path from 'node:path';
import { Modules, readSource, type Evaluated, type SourceOf } from './modules';
import type { Mutant } from './mutants';
import { defineTestGlobals, testsOf, type UnitTest } from './unitTests';

/** Which code is mutated and which tests are to notice; paths within `project`. */
export interface Room {
  readonly name: string;
  readonly project: string;
  readonly sources: readonly string[];
  readonly tests: readonly string[];
}

/** A test's place among those its file declares. */
export interface TestPlace {
  readonly file: string;
  readonly index: number;
  readonly name: string;
  /** How long it took without mutants. */
  readonly ms: number;
}

/** Which tests run a mutant's place. */
interface Reach {
  /** Places in `DryRun.tests`; all of a file where loading the file runs it. */
  readonly tests: readonly number[];
  /** How often it ran in all. */
  readonly hits: number;
}

/** What the tests do while no mutant is active. */
export interface DryRun {
  readonly tests: readonly TestPlace[];
  /** Mutant's id → the tests that run its place. */
  readonly reach: Readonly<Record<string, Reach>>;
  /** Mutated file → the modules that see it, directly or not. */
  readonly seenBy: Readonly<Record<string, readonly string[]>>;
}

/** Which test noticed; null when all passed. */
export type Verdict = { readonly killedBy: string } | null;

type Counts = Record<string, number>;

interface Switch {
  activeMutant?: string;
  currentTestId?: string | undefined;
  mutantCoverage?: { static: Counts; perTest: Record<string, Counts> };
  hitCount?: number;
  hitLimit?: number;
}

/** Drawn cases are the same in every run. */
const SEED = 20_260_101;
/** A loop that runs its mutant this much more often than all tests together does not end. */
const ENDLESS = 100;
const COUNTING = /stryCov_9fa48\("[^)]*\)/g;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const within = (project: string, file: string): string => path.relative(project, file).split(path.sep).join('/');

/** Runs a room's tests, without mutants and with one at a time. */
export class Trials {
  private readonly modules = new Modules();
  /** Modules that no active mutant can be seen from, kept through all trials. */
  private readonly lasting: Evaluated = new Map();
  private readonly texts = new Map<string, string>();
  private readonly state: Switch = {};

  constructor(
    private readonly room: Room,
    /** Path within the project → TypeScript with its mutants. */
    private readonly instrumented: Readonly<Record<string, string>>,
  ) {
    defineTestGlobals();
    Object.assign(globalThis, { __stryker__: this.state });
    const random = this.modules.package('fast-check') as { configureGlobal: (settings: object) => void };
    random.configureGlobal({ seed: SEED, endOnFailure: true });
  }

  /** @throws Error naming the tests that fail although no mutant is active. */
  async dryRun(): Promise<DryRun> {
    const tests: TestPlace[] = [];
    const reach = new Map<string, { tests: Set<number>; hits: number }>();
    const note = (counts: Counts, from: number, to: number): void => {
      for (const [id, hits] of Object.entries(counts)) {
        const known = reach.get(id) ?? { tests: new Set(), hits: 0 };
        for (let test = from; test < to; test++) known.tests.add(test);
        reach.set(id, { tests: known.tests, hits: known.hits + hits });
      }
    };
    for (const file of this.room.tests) {
      const first = tests.length;
      const coverage = { static: {} as Counts, perTest: {} as Record<string, Counts> };
      this.state.mutantCoverage = coverage;
      tests.push(...(await this.runFile(file, this.counting, (index) => String(first + index))));
      note(coverage.static, first, tests.length);
      for (const [test, counts] of Object.entries(coverage.perTest)) note(counts, Number(test), Number(test) + 1);
    }
    // As each mutant is tried later, but with none active: otherwise whatever fails there would pass for a mutant noticed.
    for (const file of this.room.tests) await this.runFile(file, this.switching(null), () => undefined);
    return {
      tests,
      reach: Object.fromEntries([...reach].map(([id, one]) => [id, { tests: [...one.tests], hits: one.hits }])),
      seenBy: Object.fromEntries(
        this.room.sources.map((file) => [file, [...this.modules.reaching(path.join(this.room.project, file))]]),
      ),
    };
  }

  /** Runs all tests of a file on modules of its own, with no mutant active. */
  private async runFile(
    file: string,
    sourceOf: SourceOf,
    idOf: (index: number) => string | undefined,
  ): Promise<TestPlace[]> {
    const evaluated: Evaluated = new Map();
    const places: TestPlace[] = [];
    const failures: string[] = [];
    for (const [index, { name, run }] of this.declaredIn(file, () => evaluated, sourceOf).entries()) {
      this.state.currentTestId = idOf(index);
      const started = performance.now();
      await run().catch((error) => failures.push(`${file}: ${name}: ${messageOf(error)}`));
      places.push({ file, index, name, ms: performance.now() - started });
    }
    this.state.currentTestId = undefined;
    if (failures.length > 0) throw new Error(`Tests fail without any mutant:\n${failures.join('\n')}`);
    return places;
  }

  /** First the tests that run the mutant, the quickest first, then the others of their files, which may see what those left. */
  async try(mutant: Mutant, { tests, reach, seenBy }: DryRun): Promise<Verdict> {
    const reached = reach[mutant.id];
    if (!reached) return null;
    const seeing = new Set(seenBy[mutant.file]);
    const evaluated: Evaluated = new Map();
    const homeOf = (file: string): Evaluated => (seeing.has(file) ? evaluated : this.lasting);
    Object.assign(this.state, { activeMutant: mutant.id, hitCount: 0, hitLimit: reached.hits * ENDLESS + ENDLESS });
    const declared = new Map<string, readonly UnitTest[]>();
    const declaredIn = (file: string): readonly UnitTest[] => {
      const known = declared.get(file) ?? this.declaredIn(file, homeOf, this.switching(mutant.file));
      declared.set(file, known);
      return known;
    };
    const direct = new Set(reached.tests);
    const files = new Set(reached.tests.map((test) => tests[test]?.file));
    const others = tests.filter(({ file }, place) => files.has(file) && !direct.has(place));
    const first = tests.filter((_, place) => direct.has(place)).sort((one, other) => one.ms - other.ms);
    try {
      for (const { file, index, name } of [...first, ...others]) {
        try {
          await declaredIn(file)[index]?.run();
        } catch {
          return { killedBy: `${file}: ${name}` };
        }
      }
      return null;
    } finally {
      delete this.state.activeMutant;
    }
  }

  private declaredIn(file: string, homeOf: (file: string) => Evaluated, sourceOf: SourceOf): readonly UnitTest[] {
    return testsOf(() => this.modules.load(path.join(this.room.project, file), homeOf, sourceOf));
  }

  /** All mutants switched in, each counting how often it is reached. */
  private readonly counting: SourceOf = (file) => {
    const text = this.instrumented[within(this.room.project, file)];
    return text === undefined ? this.untouched(file) : { key: `counting ${file}`, text };
  };

  /** Only the mutants of `mutated` switched in, none counting; null: those of all files. */
  private switching(mutated: string | null): SourceOf {
    return (file) => {
      const name = within(this.room.project, file);
      const text = mutated === null || name === mutated ? this.instrumented[name] : undefined;
      if (text === undefined) return this.untouched(file);
      return { key: `switching ${file}`, text: text.replace(COUNTING, '0') };
    };
  }

  private untouched(file: string): { readonly key: string; readonly text: string } {
    const text = this.texts.get(file) ?? readSource(file);
    this.texts.set(file, text);
    return { key: file, text };
  }
}
