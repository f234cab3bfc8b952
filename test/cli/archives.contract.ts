import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeClosedCards } from '../../src/app/archive/archiveCards';
import { sureRole } from '../../src/app/list/inspect';
import { startNextPeriod } from '../../src/app/month/startNextPeriod';
import { parseCommand } from '../../src/cli/words/commandLine';
import type { CommandOutcome } from '../../src/cli/file/outcome';
import { runEvidence } from '../../src/cli/packCommands';
import { monthWorld, need } from '../app/monthWorld';
import { openTestWorkbook } from '../embedded/openTestWorkbook';

/** November was closed, its cards left for a copy, and December has begun. */

const PERSON = '吴晓晓';
let folder: string;
let copied: Uint8Array;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-archives-'));
  const world = await monthWorld();
  const { services } = world;
  await world.build('2026-11');
  for (const card of await world.cards('2026-11')) await world.rate(card, 80);
  const options = { closedOn: '2026-12-01', evenIncomplete: true, oldCards: 'file' as const };
  need(await startNextPeriod(world.inspection, sureRole, services, options));
  copied = world.book.save();
  writeFileSync(join(folder, '归档.xlsx'), copied);
  need(await removeClosedCards('2026-11', services));
  writeFileSync(join(folder, 'month.xlsx'), world.book.save());
  world.close();
  writeFileSync(join(folder, '照片.xlsx'), 'no workbook');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function evidence(...words: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseCommand(['evidence', 'month.xlsx', '--person', PERSON, '--year', '2026', ...words], folder);
  if (!parsed.ok || parsed.value.name !== 'evidence') throw new Error(JSON.stringify(parsed));
  return runEvidence(parsed.value);
}

interface Told {
  readonly sheets: readonly string[];
  readonly months: readonly { readonly period: string; readonly card: string; readonly archive: string | null }[];
  readonly archives: readonly { readonly file: string; readonly code: string | null; readonly periods: string[] }[];
}

const november = ({ months }: Told) => months.find(({ period }) => period === '2026-11');

test('without the copy a card that left is missing; with it the card goes along, and what each copy has is told', async () => {
  const without = await evidence('--out', 'without.xlsx');
  expect(november(without.json as Told)).toMatchObject({ card: 'archived', sheet: null, archive: null });
  expect(without.json).toMatchObject({ archives: [] });

  const given = await evidence('--archive', '归档.xlsx', '--archive', '照片.xlsx', '--out', 'whole.xlsx');
  expect(given.exitCode).toBe(0);
  const told = given.json as Told;
  const sheet = `${PERSON} 2026-11`;
  expect(november(told)).toMatchObject({ card: 'file', sheet, archive: '归档.xlsx' });
  expect(told.archives).toMatchObject([
    { file: '归档.xlsx', code: null, periods: ['2026-11'] },
    { file: '照片.xlsx', code: 'notAWorkbook', periods: [] },
  ]);
  expect(given.sentence).toContain(`归档.xlsx：取出${PERSON}2026-11的考核表。`);
  expect(given.sentence).toContain('照片.xlsx：不是.xlsx工作簿');
  const book = await openTestWorkbook(readFileSync(join(folder, 'whole.xlsx')));
  const names = await book.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
  expect(names).toEqual(['证据清单', ...told.sheets]);
  expect(names).toContain(sheet);
  expect(readFileSync(join(folder, '归档.xlsx'))).toEqual(Buffer.from(copied));
});

test.each([
  ['is not there', ['--archive', '查无此文件.xlsx', '--out', 'out.xlsx'], '查无此文件.xlsx'],
  ['would be written over', ['--archive', '归档.xlsx', '--out', '归档.xlsx', '--force'], '原文件'],
])('a copy that %s is refused, and nothing is written', async (_, words, told) => {
  const before = readdirSync(folder);
  const { exitCode, sentence, json } = await evidence(...words);
  expect([exitCode, sentence]).toEqual([1, expect.stringContaining(told)]);
  expect(json).toMatchObject({ refused: true });
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(join(folder, '归档.xlsx'))).toEqual(Buffer.from(copied));
});
