import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closePeriod } from '../../src/app/month/closePeriod';
import { runActuals } from '../../src/cli/actualsCommand';
import { parseCommand } from '../../src/cli/words/commandLine';
import type { CommandOutcome } from '../../src/cli/file/outcome';
import { runFileCommand } from '../../src/cli/fileCommands';
import { runCollect, runEvidence, runHandout } from '../../src/cli/packCommands';
import { monthWorld, need } from '../app/monthWorld';

/** A name that the workbook of a month does not have is refused by whatever command it is given to, and nothing is written. */

let folder: string;
let person: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-unknown-'));
  const world = await monthWorld();
  await world.build('2026-11');
  writeFileSync(join(folder, 'open.xlsx'), world.book.save());
  const [card] = await world.cards('2026-11');
  person = card?.record.number.split('/')[1] ?? '';
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  writeFileSync(join(folder, 'closed.xlsx'), world.book.save());
  world.close();
  writeFileSync(join(folder, 'export.csv'), '姓名,某某率\n吴晓晓,50\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...words: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseCommand(words, folder);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const command = parsed.value;
  if (command.name === 'actuals') return runActuals(command);
  if (command.name === 'collect') return runCollect(command);
  if (command.name === 'evidence') return runEvidence(command);
  if (command.name === 'handout') return runHandout(command);
  return runFileCommand(command as Parameters<typeof runFileCommand>[0]);
}

test.each([
  ['follow-up', 'closed.xlsx', '--person', 'E9999'],
  ['evidence', 'closed.xlsx', '--year', '2026', '--person', 'E9999'],
  ['evidence', 'closed.xlsx', '--person', '吴晓晓', '--year', '1999'],
  ['cycle', 'closed.xlsx', '--of', '1999'],
  ['registers', 'open.xlsx', '--only', '查无此登记表'],
  ['handout', 'open.xlsx', '--period', '1999-01'],
  ['collect', 'open.xlsx', 'closed.xlsx', '--period', '1999-01'],
  ['actuals', 'open.xlsx', '--sheet', '查无此表'],
  ['actuals', 'open.xlsx', '--from', 'export.csv', '--sheet', '查无此表'],
  ['actuals', 'open.xlsx', '--from', 'export.csv', '--column', '某某率=查无此指标'],
  ['actuals', 'open.xlsx', '--from', 'export.csv', '--person', '吴晓晓=查无此人'],
  ['actuals', 'open.xlsx', '--from', 'export.csv', '--person', '小美=吴晓晓'],
])('%s %s %s %s %s %s', async (...words) => {
  const before = readdirSync(folder);
  const { exitCode, sentence, json } = await run(...words, '--out', 'out.xlsx');
  expect([exitCode, sentence]).toEqual([1, expect.stringContaining(words.at(-1)?.split('=').at(-1) ?? '')]);
  expect(json).toMatchObject({ refused: true, reason: { message: sentence } });
  expect(readdirSync(folder)).toEqual(before);
});

test.each([
  ['open.xlsx', '还没有已结账的周期'],
  ['closed.xlsx', '2026-11没有标为“待复核”的人'],
])('follow-up of %s with nobody to follow up says so, and writes nothing', async (file, said) => {
  const before = readdirSync(folder);
  const { exitCode, sentence, json } = await run('follow-up', file, '--out', 'nobody.xlsx');
  expect([exitCode, sentence]).toEqual([1, expect.stringContaining(said)]);
  expect(json).toMatchObject({ refused: true, reason: { code: 'nobodyMarked' } });
  expect(readdirSync(folder)).toEqual(before);
});

test('follow-up draws the steps and the plan of a person of the history', async () => {
  const { exitCode, json } = await run('follow-up', 'closed.xlsx', '--person', person, '--out', 'followed.xlsx');
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ command: 'follow-up', period: '2026-11', people: [{ person }] });
  expect((json as { added: string[] }).added).toHaveLength(2);
  expect(existsSync(join(folder, 'followed.xlsx'))).toBe(true);
});

test('calibrate draws the sheet of the period that is open', async () => {
  const { exitCode, json } = await run('calibrate', 'open.xlsx', '--out', 'calibrated.xlsx');
  expect([exitCode, json]).toMatchObject([0, { command: 'calibrate', refused: false }]);
  expect(existsSync(join(folder, 'calibrated.xlsx'))).toBe(true);
});
