import { equivalentOf, type Equivalent } from './equivalents';
import type { Mutant } from './mutants';
import type { Outcome, Tried } from './tryRoom';

/** A mutant nobody noticed, and why that need not trouble: null where it should. */
interface Unnoticed {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  readonly reason: string | null;
}

export interface RoomReport {
  readonly mutants: number;
  readonly killed: number;
  readonly timedOut: number;
  readonly survived: number;
  readonly notCovered: number;
  /** Counted neither for nor against. */
  readonly equivalent: number;
  /** Noticed ones of those that are not equivalent, 0 to 1; 1 where there are none. */
  readonly score: number;
  readonly unnoticed: readonly Unnoticed[];
}

export function reportOf(tried: readonly Tried[], entries: readonly Equivalent[]): RoomReport {
  const unnoticed = tried
    .filter(({ outcome }) => outcome === 'survived' || outcome === 'notCovered')
    .map(({ mutant, outcome }) => ({ mutant, outcome, reason: equivalentOf(entries, mutant)?.reason ?? null }));
  const noted = (outcome: Outcome): number => tried.filter((one) => one.outcome === outcome).length;
  const open = (outcome: Outcome): number =>
    unnoticed.filter((one) => one.outcome === outcome && one.reason === null).length;
  const [killed, timedOut] = [noted('killed'), noted('timedOut')];
  const [survived, notCovered] = [open('survived'), open('notCovered')];
  const counted = killed + timedOut + survived + notCovered;
  return {
    ...{ mutants: tried.length, killed, timedOut, survived, notCovered },
    equivalent: tried.length - counted,
    score: counted === 0 ? 1 : (killed + timedOut) / counted,
    unnoticed,
  };
}

export function reportLine(name: string, report: RoomReport): string {
  const { mutants, killed, timedOut, survived, notCovered, equivalent, score } = report;
  return [
    `${name}: ${mutants} mutants, ${killed} killed, ${timedOut} timed out, ${survived} survived,`,
    `${notCovered} not covered, ${equivalent} equivalent: ${(score * 100).toFixed(1)} %`,
  ].join(' ');
}

/** One unnoticed mutant a paragraph, those to be troubled about first. */
export function unnoticedText(unnoticed: readonly Unnoticed[]): string {
  const open = unnoticed.filter(({ reason }) => reason === null);
  return [...open, ...unnoticed.filter(({ reason }) => reason !== null)]
    .map(({ mutant, outcome, reason }) =>
      [
        `${mutant.file}:${mutant.line} ${outcome === 'notCovered' ? 'not covered' : outcome} (${mutant.mutator})`,
        `  - ${mutant.original.replaceAll('\n', '\n    ')}`,
        `  + ${mutant.replacement.replaceAll('\n', '\n    ')}`,
        ...(reason === null ? [] : [`  equivalent: ${reason}`]),
      ].join('\n'),
    )
    .join('\n\n');
}
