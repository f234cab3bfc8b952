import process from 'node:process';
import { instrument, type Instrumented, type Mutant } from './mutants';
import { Trials, type DryRun, type Room, type Verdict } from './trials';

/** What a run knows before the first mutant is tried. */
export interface Prepared {
  readonly instrumented: Instrumented;
  readonly dryRun: DryRun;
}

export type Request =
  | { readonly ask: 'prepare'; readonly room: Room }
  | { readonly ask: 'resume'; readonly room: Room; readonly prepared: Prepared }
  | { readonly ask: 'try'; readonly mutant: Mutant };

export type Answer =
  | { readonly prepared: Prepared }
  | { readonly resumed: true }
  | { readonly verdict: Verdict }
  | { readonly failure: string };

let trials: Trials | null = null;
let dryRun: DryRun | null = null;

async function answer(request: Request): Promise<Answer> {
  switch (request.ask) {
    case 'prepare': {
      const instrumented = await instrument(request.room.project, request.room.sources);
      trials = new Trials(request.room, instrumented.sources);
      dryRun = await trials.dryRun();
      return { prepared: { instrumented, dryRun } };
    }
    case 'resume':
      trials = new Trials(request.room, request.prepared.instrumented.sources);
      dryRun = request.prepared.dryRun;
      return { resumed: true };
    case 'try':
      if (!trials || !dryRun) throw new Error('asked to try a mutant before the tests were run without one');
      return { verdict: await trials.try(request.mutant, dryRun) };
  }
}

// A mutant may leave a promise behind that nobody waits for; the test's own outcome counts.
process.on('unhandledRejection', () => undefined);
process.on('message', (request: Request) => {
  void answer(request)
    .catch((error: unknown): Answer => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((said) => process.send?.(said));
});
