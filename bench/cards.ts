/**
 * Measures building and saving scorecards for a large company in the stand-in: against the same cards written by hand with
 * exceljs, in turns and in processes of their own, once that is fetched (`npm run fetch:exceljs`); how the time grows with
 * the company; scoring packs made and collected; 5,000 cells of ROLECARD.ROLE; and reading a workbook of 300 lists. Seconds are the processor's: others may use the machine.
 * Run: npm run bench [-- PEOPLE [ROUNDS]]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCellFunctions } from './cellFunctions';
import { readManyLists } from './manyLists';
import { collectRound, makeRound, type PackRound } from './packs';
import { line, type Phase } from './phases';
import { productRound, type Round } from './product';
import { hasYardstick, prepareYardstick, yardstickRound } from './yardstick';

const MARK = 'measured ';
const [people, rounds] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 3)];

/** One round in a process of its own, so that nobody holds the memory of the round before. */
function alone<T>(...command: readonly string[]): T {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...process.execArgv, __filename, ...command], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const answer = stdout.split('\n').find((each) => each.startsWith(MARK));
  if (status !== 0 || answer === undefined) throw new Error(stderr || stdout);
  return JSON.parse(answer.slice(MARK.length)) as T;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
const medianOf = (all: readonly Round[], what: keyof Round): number => median(all.map((round) => round[what]));

/** Of a company whose requests are measured as well. */
const [ROLES, SUPERIORS] = [70, 60];

function compare(folder: string): void {
  const [file, cards] = [join(folder, 'cards.xlsx'), join(folder, 'cards.jsonl')];
  const yardstick = hasYardstick();
  const [ours, theirs]: [Round[], Round[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(alone<Round>('product', String(people), file));
    if (yardstick && round === 0) alone<null>('prepare', file, cards);
    if (yardstick) theirs.push(alone<Round>('yardstick', cards));
  }
  line('cards', String(people));
  line('build and save: seconds', medianOf(ours, 'processor').toFixed(2));
  line('build and save: peak memory MB', medianOf(ours, 'peak').toFixed(0));
  line('build: round trips', String(medianOf(ours, 'trips')));
  line('build: request bytes a card', (medianOf(ours, 'bytes') / people).toFixed(0));
  const { bytes } = alone<Round>('product', String(people), '', String(SUPERIORS), String(ROLES));
  line(`with ${ROLES} roles and ${SUPERIORS} superiors`, (bytes / people).toFixed(0));
  if (!yardstick) {
    line('by hand with exceljs', 'not fetched: npm run fetch:exceljs');
    return;
  }
  line('by hand with exceljs: seconds', medianOf(theirs, 'processor').toFixed(2));
  line('by hand with exceljs: peak memory MB', medianOf(theirs, 'peak').toFixed(0));
  line('time against exceljs', (medianOf(ours, 'processor') / medianOf(theirs, 'processor')).toFixed(2));
  line('memory against exceljs', (medianOf(ours, 'peak') / medianOf(theirs, 'peak')).toFixed(2));
}

/** Bounds: 3 s and 3 s for 60 people, 20 s and 700 MB for 1,000; 150 KB for ten people. */
function packs(folder: string): void {
  for (const [size, superiors] of [
    [60, 8],
    [1000, 60],
  ] as const) {
    const [file, out] = [join(folder, `${size}.xlsx`), join(folder, `packs of ${size}`)];
    alone<Round>('product', String(size), file, String(superiors));
    const made = alone<PackRound>('handout', file, out);
    const collected = alone<PackRound>('collect', file, out);
    const what = `${size} people in ${made.packs} packs`;
    line(`${what}, made: seconds`, made.processor.toFixed(2));
    line(`${what}, made: peak memory MB`, made.peak.toFixed(0));
    line(`${what}, made: KB by ten people`, made.size.toFixed(0));
    line(`${what}, collected: seconds`, collected.processor.toFixed(2));
    line(`${what}, collected: peak memory MB`, collected.peak.toFixed(0));
  }
}

/** Twice the people take 2 to the power of this as long. */
function growth(): void {
  const sizes = [people / 10, people, people * 3].map(Math.round);
  const seconds = sizes.map((size) => alone<Round>('product', String(size), '').processor);
  sizes.forEach((size, index) => line(`${size} cards: seconds`, (seconds[index] ?? NaN).toFixed(2)));
  const [, middle = NaN, last = NaN] = seconds;
  line('growth, exponent of the last step', (Math.log(last / middle) / Math.log(3)).toFixed(2));
}

async function child([command, ...given]: readonly string[]): Promise<unknown> {
  const [first = '', second = '', third = '1', fourth = 'Infinity'] = given;
  switch (command) {
    case 'product':
      return productRound(Number(first), second, Number(third), Number(fourth));
    case 'handout':
      return makeRound(first, second);
    case 'collect':
      return collectRound(first, second);
    case 'prepare':
      return prepareYardstick(first, second).then(() => null);
    case 'yardstick':
      return yardstickRound(first);
    default:
      return readManyLists(Number(first));
  }
}

async function main(): Promise<void> {
  const [command = ''] = process.argv.slice(2);
  if (/^[a-z]/.test(command)) {
    console.log(MARK + JSON.stringify(await child(process.argv.slice(2))));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-bench-'));
  try {
    line(
      'load of the machine',
      loadavg()
        .map((load) => load.toFixed(1))
        .join(' '),
    );
    compare(folder);
    growth();
    packs(folder);
    await benchCellFunctions();
    line('300 lists, opened and read: seconds', alone<Phase>('lists', '300').processor.toFixed(2));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

void main().then(
  () => process.exit(0),
  (thrown: unknown) => {
    console.error(thrown);
    process.exit(1);
  },
);
