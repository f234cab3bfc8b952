import { FaultSubject, type FaultOutcome } from './faultRun';
import { FAULT_CASES } from './useCases';

/**
 * Every use case with every request failing: `npm run faults [-- [--inside=N] [--twice] use case …]`, with N points inside each
 * request that writes, and the request after the one that fails refused as well. Prints what is not as it would have been
 * undisturbed, and the counts; the exit code is 1 where any is not 0.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const names = wanted.filter((each) => !each.startsWith('--'));
  const twice = wanted.includes('--twice') ? { twice: true as const } : {};
  const inside = wanted.find((each) => each.startsWith(INSIDE))?.slice(INSIDE.length);
  const counts = { points: 0, stuck: 0, different: 0, duplicates: 0, references: 0, lost: 0 };
  for (const { name } of FAULT_CASES) {
    if (names.length > 0 && !names.includes(name)) continue;
    const subject = await FaultSubject.record(name);
    for (const point of subject.points(inside === undefined ? undefined : Number(inside))) {
      const outcome = await subject.meet({ ...point, ...twice });
      counts.points += 1;
      for (const part of ['stuck', 'different', 'duplicates', 'references', 'lost'] as const) {
        const found = outcome[part];
        if (found === true || (Array.isArray(found) && found.length > 0)) counts[part] += 1;
      }
      if (!isClean(outcome)) console.log(JSON.stringify({ ...point, ...outcome }));
    }
    console.log(name, JSON.stringify(counts));
  }
  const { points, ...faults } = counts;
  console.log(`${points} points`, JSON.stringify(faults));
  process.exitCode = Object.values(faults).some((count) => count > 0) ? 1 : 0;
}

const INSIDE = '--inside=';

function isClean({ stuck, different, duplicates, references, lost }: FaultOutcome): boolean {
  return !stuck && [different, duplicates, references, lost].every((found) => found.length === 0);
}

void main(process.argv.slice(2));
