import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { Mutant } from './mutants';
import type { Room } from './trials';
import type { Answer, Prepared, Request } from './trialProcess';

/** `timedOut`: the tests did not end, or the process died of it. */
export type Outcome = 'killed' | 'timedOut' | 'survived' | 'notCovered';

export interface Tried {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** The first test that failed; null when none did. */
  readonly killedBy: string | null;
}

export interface RoomTried {
  /** All the room has, tried or not. */
  readonly mutants: readonly Mutant[];
  readonly tried: readonly Tried[];
}

export interface TryOptions {
  /** Tries only every nth of the mutants chosen; 1 tries all. */
  readonly every: number;
  /** How many are passed over before the first one that is tried, from 0 on. */
  readonly from: number;
  /** Tries only the mutants of files whose path starts so; '' tries all. */
  readonly within: string;
  /** Milliseconds each mutant has beside five times what its tests take. */
  readonly patience: number;
  readonly progress: (tried: readonly Tried[], all: number) => void;
}

const PROJECT = path.resolve(__dirname, '../..');
const TSX = ['--import', 'tsx', '--max-old-space-size=1536'];

/** A process that tries mutants; after one that never ended it is started again. */
class TrialProcess {
  private child: ChildProcess | null = null;

  constructor(private readonly room: Room) {}

  async prepare(): Promise<Prepared> {
    const said = await this.ask({ ask: 'prepare', room: this.room }, null);
    if (said && 'prepared' in said) return said.prepared;
    throw new Error(said && 'failure' in said ? said.failure : 'The tests ended their process.');
  }

  /** @returns null when the tests did not end in time, or ended their process. */
  async try(mutant: Mutant, prepared: Prepared, ms: number): Promise<Answer | null> {
    if (!this.child) await this.ask({ ask: 'resume', room: this.room, prepared }, null);
    return this.ask({ ask: 'try', mutant }, ms);
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private ask(request: Request, ms: number | null): Promise<Answer | null> {
    const child = this.child ?? fork(path.join(__dirname, 'trialProcess.ts'), { execArgv: TSX, cwd: PROJECT });
    this.child = child;
    return new Promise((resolve) => {
      const timer = ms === null ? null : setTimeout(() => settle(null), ms);
      const settle = (said: Answer | null): void => {
        if (timer) clearTimeout(timer);
        child.removeAllListeners();
        if (!said) this.stop();
        resolve(said);
      };
      child.once('message', (said) => settle(said as Answer));
      child.once('exit', () => settle(null));
      child.send(request);
    });
  }
}

/**
 * Tries a room's mutants one after another, each on modules evaluated afresh, up to the first test that fails.
 * @throws Error when tests fail without any mutant.
 */
export async function tryRoom(room: Room, options: TryOptions): Promise<RoomTried> {
  const trial = new TrialProcess(room);
  try {
    const prepared = await trial.prepare();
    const { mutants } = prepared.instrumented;
    const { dryRun } = prepared;
    const chosen = mutants
      .filter(({ file }) => file.startsWith(options.within))
      .filter((_, index) => index >= options.from && (index - options.from) % options.every === 0);
    const tried: Tried[] = [];
    for (const mutant of chosen) {
      const reached = dryRun.reach[mutant.id];
      if (!reached) {
        tried.push({ mutant, outcome: 'notCovered', killedBy: null });
        continue;
      }
      const files = new Set(reached.tests.map((test) => dryRun.tests[test]?.file));
      const taken = dryRun.tests.reduce((sum, { file, ms }) => (files.has(file) ? sum + ms : sum), 0);
      const said = await trial.try(mutant, prepared, options.patience + taken * 5);
      tried.push({ mutant, ...outcomeOf(said) });
      options.progress(tried, chosen.length);
    }
    return { mutants, tried };
  } finally {
    trial.stop();
  }
}

function outcomeOf(said: Answer | null): Omit<Tried, 'mutant'> {
  if (!said) return { outcome: 'timedOut', killedBy: null };
  if ('failure' in said) throw new Error(said.failure);
  const killedBy = 'verdict' in said ? (said.verdict?.killedBy ?? null) : null;
  return { outcome: killedBy === null ? 'survived' : 'killed', killedBy };
}
