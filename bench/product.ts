import { writeFileSync } from 'node:fs';
import { DEFAULT_BUILD } from '../src/app/build/buildOptions';
import { buildScorecards } from '../src/app/build/buildScorecards';
import { inspectWorkbook, sureRole } from '../src/app/list/inspect';
import { loadFacts } from '../src/catalogue/facts';
import { createServices } from '../src/cli/file/fileServices';
import { openEmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { measured, peakMegabytes } from './phases';
import { staffingFile } from './staffingFile';

/** What one round of building cards took. */
export interface Round {
  readonly processor: number;
  readonly clock: number;
  readonly peak: number;
  /** Of the product alone. */
  readonly trips: number;
  readonly bytes: number;
}

/**
 * Builds cards and summary for invented people in the stand-in and saves the file.
 * @param file where the workbook is left, for the yardstick to write the same; "" for nowhere
 * @param roles how many roles of the catalogue they have, spread over it; all where it has no more
 */
export async function productRound(people: number, file: string, superiors = 1, roles = Infinity): Promise<Round> {
  const services = await createServices('zh-CN');
  const facts = loadFacts();
  const all = facts.roles.length;
  const share = Math.min(1, roles / all);
  const some = facts.roles.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share));
  const list = staffingFile(people, { ...facts, roles: some }, superiors);
  const opened = await openEmbeddedWorkbook(list, { language: 'zh-CN' });
  if (!opened.ok) throw new Error(opened.error);
  const { host, installGlobals, save } = opened.value;
  installGlobals();
  const inspected = await inspectWorkbook(services);
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  const before = host.traffic.read();
  const { result, phase } = await measured(async () => {
    const options = { ...DEFAULT_BUILD, period: '2026-11', evenManySheets: true };
    const built = await buildScorecards(inspected.value, sureRole, services, options);
    if (!built.ok) throw new Error(JSON.stringify(built.error));
    if (built.value.stoppedBy) throw new Error(JSON.stringify(built.value.stoppedBy));
    if (built.value.built.length !== people) throw new Error(`${built.value.built.length} cards instead of ${people}`);
    return save();
  });
  const after = host.traffic.read();
  const round = { trips: after.batches - before.batches, bytes: after.requestBytes - before.requestBytes };
  const peak = peakMegabytes();
  if (file !== '') writeFileSync(file, result);
  return { ...phase, ...round, peak };
}
