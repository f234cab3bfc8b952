import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellValue } from '../../src/base/grid';
import { closePeriod } from '../../src/app/month/closePeriod';
import { parseCommand } from '../../src/cli/words/commandLine';
import type { CommandOutcome } from '../../src/cli/file/outcome';
import { runFileCommand } from '../../src/cli/fileCommands';
import { runCollect, runHandout } from '../../src/cli/packCommands';
import { need } from '../app/monthWorld';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { filledIn, LIST, PERIOD, raterWorld } from '../packs/raterWorld';
import { dayToCome } from './dayToCome';

/** Who rates whom, their forms and what comes back, by files alone. */

const RATED = '吴晓晓';
const DUE = dayToCome();
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-raters-'));
  const world = await raterWorld();
  writeFileSync(join(folder, 'open.xlsx'), world.book.save());
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  writeFileSync(join(folder, 'closed.xlsx'), world.book.save());
  world.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseCommand(words, folder);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const command = parsed.value;
  if (command.name === 'handout') return runHandout(command);
  if (command.name === 'collect') return runCollect(command);
  return runFileCommand(command as Parameters<typeof runFileCommand>[0]);
}

/** Changes lines of the list, as HR does; gives what the lines say then. */
async function onList(
  file: string,
  change: (line: readonly string[], at: number) => readonly string[],
): Promise<readonly (readonly string[])[]> {
  const book = await openTestWorkbook(readFileSync(join(folder, file)));
  const lines = await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LIST);
    const used = sheet.getUsedRange(true).load('values');
    await context.sync();
    const values = (used.values as CellValue[][]).map((line) => line.map(String));
    const header = values.findIndex((line) => line.includes('评分身份'));
    const changed = values.slice(header + 1).map(change);
    const below = used.getCell(header + 1, 0).getResizedRange(changed.length - 1, (changed[0]?.length ?? 1) - 1);
    below.values = changed.map((line) => [...line]);
    await context.sync();
    return changed;
  });
  writeFileSync(join(folder, file), book.save());
  return lines;
}

test.each([
  ['an option of another command', ['raters', 'open.xlsx', '--person', 'E1', '--out', 'x.xlsx'], 'notItsOption'],
  ['a period, which its sheet has', ['raters', 'open.xlsx', '--period', PERIOD, '--out', 'x.xlsx'], 'notItsOption'],
  ['no file to write', ['raters', 'open.xlsx'], 'missingOut'],
  ['two files', ['raters', 'open.xlsx', 'closed.xlsx', '--out', 'x.xlsx'], 'tooManyFiles'],
  ['cards by manager', ['handout', 'open.xlsx', '--raters', '--by', 'manager', '--out', 'forms'], 'ratersAndCards'],
  ['those without', ['handout', 'open.xlsx', '--raters', '--unassigned', 'pack', '--out', 'f'], 'ratersAndCards'],
  ['a person', ['handout', 'open.xlsx', '--raters', '--person', RATED, '--out', 'forms'], 'notItsOption'],
  ['raters by --by', ['handout', 'open.xlsx', '--by', 'rater', '--out', 'forms'], 'badChoice'],
  ['raters to collect', ['collect', 'open.xlsx', 'a.xlsx', '--raters', '--dry-run'], 'notItsOption'],
] as const)('%s is wrong usage', (_, words, code) => {
  expect(parseCommand(words, folder)).toMatchObject({ ok: false, error: { code } });
});

test('a period that is closed, and a list that is not there or not confirmed, are refused, and nothing is written', async () => {
  const before = readdirSync(folder);
  const closed = await run('raters', 'closed.xlsx', '--out', 'none.xlsx');
  expect([closed.exitCode, closed.json]).toMatchObject([1, { refused: true, reason: { code: 'periodClosed' } }]);
  const none = await run('handout', 'open.xlsx', '--raters', '--out', 'none');
  expect([none.exitCode, none.json]).toMatchObject([1, { refused: true, reason: { code: 'ratersNotConfirmed' } }]);
  expect(readdirSync(folder)).toEqual(before);
});

test('files of which none is a pack are refused with the reason of each, and nothing is written', async () => {
  const before = readdirSync(folder);
  const none = await run('collect', 'open.xlsx', 'closed.xlsx', '--out', 'none.xlsx');
  expect([none.exitCode, none.json]).toMatchObject([
    1,
    { refused: true, reason: { code: 'nothingRead' }, unread: [{ file: 'closed.xlsx', code: 'notAPack' }] },
  ]);
  expect(none.sentence).toBe((none.json as { reason: { message: string } }).reason.message);
  expect(readdirSync(folder)).toEqual(before);
});

test('raters lists them, confirmed ones get forms, and only means come back', async () => {
  const listed = await run('raters', 'open.xlsx', '--out', 'listed.xlsx');
  expect([listed.exitCode, listed.json]).toMatchObject([0, { command: 'raters', sheet: LIST, confirmed: 0 }]);
  expect(listed.json).toMatchObject({ message: expect.stringContaining('handout --raters') as unknown });
  expect(listed.sentence).toContain((listed.json as { message: string }).message);
  const early = await run('handout', 'listed.xlsx', '--raters', '--out', 'none');
  expect([early.exitCode, early.sentence]).toEqual([1, expect.stringContaining(LIST)]);

  // The first line is of a card that there is not, a customer has no name, one peer waits.
  const lines = await onList('listed.xlsx', ([number = '', name = '', ...rest], at) => {
    const [department = '', position = '', as = '', rater = ''] = rest;
    const waits = as === '同事' && rater === '郑好';
    return [at === 0 ? `${PERIOD}/E9999` : number, name, department, position, as, rater, waits ? '' : '是'];
  });
  const peers = lines.flatMap(([, name, , , as, rater = '']) => (name === RATED && as === '同事' ? [rater] : []));
  const counting = peers.filter((name) => name !== '郑好').slice(0, 3);
  const handed = await run('handout', 'listed.xlsx', '--raters', '--due', DUE, '--out', 'forms');
  expect(handed.json).toMatchObject({ by: 'rater', list: LIST, waiting: 1, due: DUE, unassigned: [] });
  expect(handed.exitCode).toBe(0);
  expect((handed.json as { told: string[] }).told.join()).toContain('E9999');
  const { packs } = handed.json as { packs: { recipient: string; file: string }[] };
  expect(packs.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(counting));
  const again = await run('handout', 'listed.xlsx', '--raters', '--out', 'forms');
  expect([again.exitCode, again.json]).toMatchObject([1, { reason: { code: 'outExists' } }]);

  const given = [5, 4, 2];
  const files: string[] = [];
  for (const [at, recipient] of counting.entries()) {
    const bytes = readFileSync(packs.find((pack) => pack.recipient === recipient)?.file ?? '');
    const back = await filledIn({ bytes, recipient }, (name) => (name === RATED ? (given[at] ?? '') : ''));
    writeFileSync(join(folder, back.file), back.bytes);
    files.push(back.file);
  }
  const before = readdirSync(folder);
  const few = await run('collect', 'listed.xlsx', ...files.slice(0, 2), '--dry-run');
  const { ratings } = few.json as { ratings: { changes: unknown[]; notEntered: unknown[] } };
  expect(ratings.changes).toEqual([]);
  expect(ratings.notEntered).toContainEqual(expect.objectContaining({ as: 'peer', code: 'tooFew', raters: 2 }));
  expect(readdirSync(folder)).toEqual(before);

  const taken = await run('collect', 'listed.xlsx', ...files, '--out', 'rated.xlsx');
  expect([taken.exitCode, taken.json]).toMatchObject([0, { dryRun: false, files: [], unread: [] }]);
  const means = (taken.json as { ratings: { changes: { name: string; after: number; taken: boolean }[] } }).ratings;
  const values = means.changes.filter(({ name }) => name === RATED).map(({ after }) => after);
  expect(new Set(values)).toEqual(new Set([3.67, 3]));
  expect(means.changes.every((change) => change.taken)).toBe(true);
  expect((taken.json as { entered: number }).entered).toBe(means.changes.length);
  const told = JSON.stringify({ ...(taken.json as object), out: '' });
  expect(told).not.toMatch(/"(after|before|value)":[245][,}]/);

  // A form of somebody who is not confirmed any more counts for nobody.
  await onList('listed.xlsx', ([number = '', name = '', department = '', position = '', as = '', rater = '']) => {
    return [number, name, department, position, as, rater, rater === counting[0] ? '否' : '是'];
  });
  const less = await run('collect', 'listed.xlsx', ...files, '--dry-run');
  const left = less.json as { ratings: { changes: unknown[]; told: { problems: { what: string }[] } } };
  expect(left.ratings.changes).toEqual([]);
  expect(left.ratings.told.problems.map(({ what }) => what).join()).toContain('没有确认此人');
});
