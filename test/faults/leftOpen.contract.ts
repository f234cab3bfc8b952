import { lookAtLeftBehind } from '../../src/app/situation/lookAtLeftBehind';
import { readSituation } from '../../src/app/situation/readSituation';
import { need } from '../app/monthWorld';
import { FaultSubject } from './faultRun';

/**
 * A sheet that is open when Excel stops, and all that would protect it again is refused: it is told by whoever looks next, and one more
 * click protects it.
 */

/** More than any step tries again. */
const REFUSED = 12;

test.each([
  ['moved since begun', 'GeneralException'],
  ['moved since begun', 'AccessDenied'],
  ['enter targets', 'GeneralException'],
  ['enter targets', 'AccessDenied'],
  ['lost settings, summary', 'GeneralException'],
])('%s, %s: what was left open is told and protected', async (name, code) => {
  const subject = await FaultSubject.record(name);
  const points = subject.openings(code);
  expect(points.length).toBeGreaterThan(0);
  const told: string[] = [];
  for (const point of [...points.slice(0, 1), ...points.slice(1).slice(-1)]) {
    const outcome = await subject.meet({ ...point, refused: REFUSED }, async (services) => {
      const open = need(await lookAtLeftBehind()).unprotected;
      expect(need(await readSituation(services)).leftOpen ?? []).toEqual(open);
      told.push(...open);
    });
    const clean = { stuck: false, different: [], duplicates: [], references: [], lost: [] };
    expect({ point, ...outcome }).toEqual({ point, ...clean });
  }
  // A card that is being drawn anew is known by its line and needs no note.
  expect(told.length).toBeGreaterThan(0);
});
