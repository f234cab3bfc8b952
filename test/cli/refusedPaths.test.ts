import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runActuals } from '../../src/cli/actualsCommand';
import { parseCommand } from '../../src/cli/words/commandLine';
import type { CommandLine } from '../../src/cli/words/commands';
import type { CommandOutcome } from '../../src/cli/file/outcome';
import { runFileCommand } from '../../src/cli/fileCommands';
import { runCollect } from '../../src/cli/packCommands';
import { cliTexts } from '../../src/i18n/cli/texts';
import { xlsxFile } from '../support/xlsxFile';

/** Whatever FILE, OUT and EXPORT are, each command that writes a file refuses with 1 and one sentence, or with 2 for wrong usage. */

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-refused-'));
  writeFileSync(
    at('list.xlsx'),
    xlsxFile({ 名单: { A1: '姓名', B1: '部门', C1: '岗位', A2: '张三', B2: '视觉部', C2: '美工' } }),
  );
  writeFileSync(at('export.csv'), '姓名,询单转化率(%)\n张三,50\n');
  writeFileSync(at('text.xlsx'), '不是工作簿');
  writeFileSync(at('broken.xlsx'), 'PK\u0003\u0004 half a file');
  writeFileSync(at('there.xlsx'), 'somebody’s');
  mkdirSync(at('folder'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the help says of each command that leaves a new file: its words, without what may be left out. */
const COMMANDS = cliTexts('zh-CN')
  .usage.split('\n')
  .flatMap((line) => /^ {2}([a-z-]+ 文件 .*--out 新文件(?: --period \S+)?)/.exec(line)?.[1] ?? []);

const FILES: Readonly<Record<string, string>> = {
  ...{ 文件: 'list.xlsx', 新文件: 'out.xlsx', 导出文件: 'export.csv', 工作表: '名单', '返回的文件…': 'list.xlsx' },
};

function wordsOf(command: string, files: Readonly<Record<string, string>> = {}): string[] {
  const named: Readonly<Record<string, string>> = { ...FILES, ...files };
  return command
    .replace(/ \[[^\]]*\]/g, '')
    .split(' ')
    .map((word) => named[word] ?? word);
}

function run(words: readonly string[]): Promise<CommandOutcome> {
  const parsed = parseCommand(words, folder);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const command = parsed.value;
  if (command.name === 'actuals') return runActuals(command);
  if (command.name === 'collect') return runCollect(command);
  return runFileCommand(command as Parameters<typeof runFileCommand>[0] & CommandLine);
}

async function expectRefusal(words: readonly string[], text: string): Promise<void> {
  const before = readdirSync(folder);
  const { exitCode, sentence, json } = await run(words);
  expect([words, exitCode, sentence]).toEqual([words, 1, expect.stringContaining(text)]);
  expect(sentence).not.toMatch(/\n|undefined/);
  expect(json).toMatchObject({ refused: true, reason: { message: sentence } });
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(at('there.xlsx'), 'utf8')).toBe('somebody’s');
}

test('the help names the commands', () => {
  const names = COMMANDS.map((each) => each.split(' ')[0]);
  expect(names).toEqual(expect.arrayContaining(['fill', 'calibrate', 'follow-up', 'cycle', 'registers', 'collect']));
  expect(names.filter((name) => name === 'actuals')).toHaveLength(4);
});

test.each(COMMANDS)('%s', async (command) => {
  await expectRefusal(wordsOf(command, { 文件: 'missing.xlsx' }), '找不到');
  await expectRefusal(wordsOf(command, { 文件: 'folder' }), '无法读取');
  await expectRefusal(wordsOf(command, { 文件: 'text.xlsx' }), '不是 .xlsx');
  await expectRefusal(wordsOf(command, { 文件: 'broken.xlsx' }), 'broken.xlsx');
  await expectRefusal(wordsOf(command, { 新文件: 'there.xlsx' }), '已经存在');
  await expectRefusal(wordsOf(command, { 新文件: 'nowhere/out.xlsx' }), '无法写入');
  await expectRefusal([...wordsOf(command, { 新文件: 'list.xlsx' }), '--force'], '原文件本身');
  const words = wordsOf(command);
  for (const wrong of [
    [...words, '--colour'],
    [...words, '--lang', 'xx'],
    words.filter((word) => word !== 'list.xlsx'),
  ])
    expect([wrong, parseCommand(wrong, folder).ok]).toEqual([wrong, false]);
});

/** Names that the list does not have, with every command that takes the option. */
const UNKNOWN = ['--sheet=查无此表', '--department=查无此部', '--rows=900-901', '--form=查无此单'].flatMap((option) =>
  COMMANDS.filter((command) => !command.startsWith('actuals'))
    .map((command) => [...wordsOf(command), option])
    .filter((words) => parseCommand(words, folder ?? '').ok),
);

test('every command that reads the list takes the name of its sheet', () => {
  const named = UNKNOWN.map((words) => `${words[0] ?? ''} ${words.at(-1)?.split('=')[0] ?? ''}`);
  expect(named).toEqual(
    expect.arrayContaining([
      ...['fill', 'scorecards', 'run', 'organisation', 'jobs', 'manual', 'forms'].map((name) => `${name} --sheet`),
      ...['forms --department', 'forms --rows', 'forms --form'],
    ]),
  );
});

test.each(UNKNOWN.map((words) => [words.join(' '), words] as const))('%s', async (_, words) => {
  await expectRefusal(words, words.at(-1)?.split('=')[1] ?? '');
});

test('forms --remove of a form that is not there', async () => {
  await expectRefusal(['forms', 'list.xlsx', '--out', 'out.xlsx', '--form', '查无此单', '--remove'], '查无此单');
});

test.each([
  ['missing.csv', '找不到'],
  ['folder', '无法读取'],
  ['/dev/zero', '无法读取'],
  ['list.xlsx/export.csv', '无法读取'],
  ['broken.xlsx', 'broken.xlsx'],
])('EXPORT is %s', async (file, text) => {
  await expectRefusal(['actuals', 'list.xlsx', '--from', file, '--out', 'out.xlsx'], text);
});

test.each([
  ['collect', 'list.xlsx', 'there.xlsx'],
  ['actuals', 'list.xlsx', '--from', 'there.xlsx'],
])('%s does not write over what it reads besides FILE', async (...words) => {
  await expectRefusal([...words, '--out', 'there.xlsx', '--force'], '原文件本身');
});

test.each([
  ['calibrate'],
  ['registers'],
  ['cycle', '--of', '2026-Q3'],
  ['actuals', '--from-team'],
  ['actuals', '--from-registers'],
  ['actuals', '--from', 'export.csv'],
])('%s on a workbook without cards', async (name, ...options) => {
  await expectRefusal([name, 'list.xlsx', ...options, '--out', 'out.xlsx'], '考核设置');
});
