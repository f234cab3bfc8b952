/**
 * How many small changes of the code the unit tests notice: `npm run mutation -- [--every N] [--from N] [--within PATH] [--tests PATH]
 * [--without PATH …] [room …]`, all rooms unless named. `--every N` tries every Nth mutant only, `--from N` passes over the first N, `--within PATH` those of files whose path starts
 * so, `--tests PATH` asks only the room's tests whose path starts so, `--without PATH` the others, and may be given several times. One line for each room; what nobody noticed goes into
 * .tmp/mutation/ as it is found, as text and as JSON. See docs/mutation.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import equivalents from './mutation/equivalents.json';
import { staleEquivalents, type Equivalent } from './mutation/equivalents';
import { reportLine, reportOf, unnoticedText, type RoomReport } from './mutation/report';
import { roomNamed, ROOM_NAMES, type RoomName } from './mutation/rooms';
import { tryRoom } from './mutation/tryRoom';

const PROJECT = path.resolve(__dirname, '..');
const FOLDER = path.join(PROJECT, '.tmp', 'mutation');
const ENTRIES: readonly Equivalent[] = equivalents;
const PATIENCE_MS = 10_000;
const PROGRESS_EVERY = 100;

function keep(name: RoomName, result: RoomReport): void {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(path.join(FOLDER, `${name}.txt`), `${unnoticedText(result.unnoticed)}\n`);
}

interface Chosen {
  readonly every: number;
  readonly from: number;
  readonly within: string;
  readonly tests: string;
  /** Where the tests begin that are not asked. */
  readonly without: readonly string[];
}

async function report(name: RoomName, { every, from, within, tests, without }: Chosen): Promise<boolean> {
  const all = roomNamed(name, PROJECT);
  const isAsked = (file: string): boolean => file.startsWith(tests) && !without.some((start) => file.startsWith(start));
  const room = { ...all, tests: all.tests.filter(isAsked) };
  const entries = ENTRIES.filter(({ file }) => room.sources.includes(file));
  const { mutants, tried } = await tryRoom(room, {
    ...{ every, from, within, patience: PATIENCE_MS },
    progress: (done, all) => {
      if (done.length % PROGRESS_EVERY !== 0) return;
      process.stderr.write(`${done.length} of ${all}, ${reportLine(name, reportOf(done, entries))}\n`);
      keep(name, reportOf(done, entries));
    },
  });
  const result = reportOf(tried, entries);
  keep(name, result);
  console.log(reportLine(name, result));
  const stale = staleEquivalents(entries, mutants, tried);
  for (const sentence of stale) console.error(`scripts/mutation/equivalents.json: ${sentence}`);
  return stale.length === 0;
}

const { values, positionals } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    within: { type: 'string', default: '' },
    tests: { type: 'string', default: '' },
    without: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const [every, from] = [Number(values.every), Number(values.from)];
const unknown = positionals.filter((name) => !ROOM_NAMES.some((room) => room === name));
if (unknown.length > 0 || !Number.isInteger(every) || every < 1 || !Number.isInteger(from) || from < 0) {
  console.error(`Rooms are ${ROOM_NAMES.join(', ')}; --every takes a whole number from 1 on, --from one from 0 on.`);
  process.exit(2);
}

void (async () => {
  for (const name of ROOM_NAMES) {
    if (positionals.length > 0 && !positionals.includes(name)) continue;
    if (!(await report(name, { every, from, within: values.within, tests: values.tests, without: values.without })))
      process.exitCode = 1;
  }
})().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
