/**
 * Measures building scorecards for a large company in the embedded host: round trips, request bytes a card, seconds and
 * peak memory. Run: npm run bench [-- PEOPLE]
 */
import { performance } from 'node:perf_hooks';
import { buildScorecards, DEFAULT_BUILD } from '../src/app/cards/buildScorecards';
import { applyFill, planFillFor } from '../src/app/list/fill';
import { inspectWorkbook, sureRole } from '../src/app/list/inspect';
import { loadFacts } from '../src/catalogue/facts';
import { createServices } from '../src/cli/fileServices';
import { openEmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { loadFunctions } from '../src/functions/loadFunctions';
import { staffingFile } from './staffingFile';

const people = Number(process.argv[2] ?? 1000);

const ROLE_CELLS = 5000;

/** 5,000 cells of ROLECARD.ROLE: every name and alias of the catalogue, again and again as in a list. Meant: at most 2 s. */
async function benchCells(line: (name: string, value: string) => void): Promise<void> {
  const titles = loadFacts().roles.flatMap(({ name, aliases }) => [
    name['zh-CN'],
    ...aliases.map(({ title }) => title),
  ]);
  const start = performance.now();
  const before = process.cpuUsage();
  const { ROLE } = await loadFunctions('zh-CN');
  const loaded = performance.now();
  const cells = Array.from({ length: ROLE_CELLS }, (_, index) => ROLE(titles[index % titles.length], ''));
  const { user, system } = process.cpuUsage(before);
  line('functions: seconds to load', ((loaded - start) / 1000).toFixed(2));
  line(`functions: seconds for ${ROLE_CELLS} ROLE`, ((performance.now() - loaded) / 1000).toFixed(2));
  line('functions: processor seconds', ((user + system) / 1e6).toFixed(2));
  line('functions: different titles', String(new Set(titles).size));
  line('functions: cells with a role', String(cells.filter(({ kind }) => kind === 'value').length));
}

async function main(): Promise<void> {
  const services = await createServices('zh-CN');
  const opened = await openEmbeddedWorkbook(staffingFile(people, loadFacts()), { language: 'zh-CN' });
  if (!opened.ok) throw new Error(opened.error);
  const { host, installGlobals, save } = opened.value;
  installGlobals();
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  const line = (name: string, value: string): void => console.log(`${name.padEnd(34)}${value}`);
  const phase = async <T>(name: string, cards: number, work: () => Promise<T>): Promise<T> => {
    const before = host.traffic.read();
    const start = performance.now();
    const result = await work();
    const seconds = (performance.now() - start) / 1000;
    const after = host.traffic.read();
    const bytes = after.requestBytes - before.requestBytes;
    peak = Math.max(peak, process.memoryUsage().rss);
    line(`${name}: seconds`, seconds.toFixed(2));
    line(`${name}: round trips`, String(after.batches - before.batches));
    line(`${name}: request KB`, (bytes / 1024).toFixed(0));
    if (cards > 0) line(`${name}: request bytes a card`, (bytes / cards).toFixed(0));
    return result;
  };
  line('people', String(people));
  const inspected = await phase('read and match', 0, () => inspectWorkbook(services));
  if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
  const inspection = inspected.value;
  const { plan } = planFillFor(inspection, sureRole, services);
  await phase('fill', 0, () => applyFill(plan));
  const built = await phase('build cards and summary', people, () =>
    buildScorecards(inspection, sureRole, services, { ...DEFAULT_BUILD, period: '2026-11' }),
  );
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  line('cards', String(built.value.built.length));
  line('roles', String(new Set(inspection.rows.map(sureRole)).size));
  await phase('save', 0, async () => line('file MB', (save().length / 1e6).toFixed(1)));
  await benchCells(line);
  clearInterval(watch);
  line('peak memory MB', (peak / 1e6).toFixed(0));
  if (built.value.stoppedBy) throw new Error(JSON.stringify(built.value.stoppedBy));
}

void main().then(
  () => process.exit(0),
  (thrown: unknown) => {
    console.error(thrown);
    process.exit(1);
  },
);
