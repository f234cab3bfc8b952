import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { xlsxFile } from '../support/xlsxFile';
import { buildProgram, runInShell, runProgram, type Ended } from './rolecardProcess';
import manifest from '../../package.json';

/** Whatever a path or a pipe is, the command line ends by itself with 0, 1 or 2, and says what is wrong in one line. */

const NOBODY = 65534;
let folder: string;
const at = (name: string): string => join(folder, name);
const small = (): Uint8Array =>
  xlsxFile({ 名单: { A1: '姓名', B1: '部门', C1: '岗位', A2: '张三', B2: '视觉部', C2: '美工' } });

beforeAll(() => {
  buildProgram();
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'rolecard-places-')));
  writeFileSync(at('list.xlsx'), small());
  mkdirSync(at('folder'));
  symlinkSync('circle', at('circle'));
  execFileSync('mkfifo', [at('pipe.xlsx')]);
  mkdirSync(at('closed'), { mode: 0o700 });
  writeFileSync(at('closed/there.xlsx'), small());
  writeFileSync(at('titles.json'), '[{"id":1,"title":"美工"}]');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function expectOneLine({ code, stderr }: Ended, expected: number, text: string): void {
  expect({ code, lines: stderr.trimEnd().split('\n').length, stderr }).toEqual({ code: expected, lines: 1, stderr });
  expect(stderr).toContain(text);
}

const LONG = `${'长'.repeat(90)}.xlsx`;

test.each([
  ['nothing', 'missing.xlsx', '找不到'],
  ['a folder', 'folder', '无法读取'],
  ['a pipe nobody writes to', 'pipe.xlsx', '无法读取'],
  ['a device', '/dev/zero', '无法读取'],
  ...(existsSync('/proc/kmsg') ? [['a file of the system that does not end', '/proc/kmsg', '空']] : []),
  ['a loop of links', 'circle', '无法读取'],
  ['below a file', 'list.xlsx/list.xlsx', '无法读取'],
  ['a name that is too long', LONG, '无法读取'],
  ['a text', 'titles.json', '不是 .xlsx'],
])('FILE is %s', (_what, file, text) => {
  const ended = runProgram(['inspect', file], folder);
  expectOneLine(ended, 1, text);
  expect(JSON.parse(ended.stdout)).toMatchObject({ refused: true });
});

test.each([
  ['a loop of links', 'circle', '已经存在'],
  ['a folder', 'folder', '不是普通文件'],
  ['a device', '/dev/null', '不是普通文件'],
  ['a pipe', 'pipe.xlsx', '不是普通文件'],
  ['below a file', 'titles.json/out.xlsx', '无法写入'],
  ['in no folder', 'nowhere/out.xlsx', '无法写入'],
  ['a name that is too long', LONG, '无法写入'],
  ['there already', 'titles.json', '已经存在'],
])('OUT is %s', (_what, out, text) => {
  const before = readdirSync(folder);
  const titles = readFileSync(at('titles.json'), 'utf8');
  expectOneLine(runProgram(['fill', 'list.xlsx', '--out', out], folder), 1, text);
  expect(readdirSync(folder)).toEqual(before);
  expect(readFileSync(at('titles.json'), 'utf8')).toBe(titles);
});

test.each([
  ['a loop of links', 'circle', '无法写入'],
  ['a folder', 'folder', '不是普通文件'],
  ['a device', '/dev/null', '不是普通文件'],
  ['FILE by another name', 'same.xlsx', '原文件本身'],
])('OUT is %s, and --force does not help', (_what, out, text) => {
  if (!existsSync(at('same.xlsx'))) linkSync(at('list.xlsx'), at('same.xlsx'));
  expectOneLine(runProgram(['fill', 'list.xlsx', '--out', out, '--force'], folder), 1, text);
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a name that just fits is written, as private as FILE is', () => {
  const name = `${'n'.repeat(250)}.xlsx`;
  chmodSync(at('list.xlsx'), 0o600);
  expectOneLine(runProgram(['fill', 'list.xlsx', '--out', name], folder), 0, '已写出');
  expect(statSync(at(name)).mode & 0o777).toBe(0o600);
  chmodSync(at('list.xlsx'), 0o644);
});

test('--force replaces a file, and what a link leads to instead of the link', () => {
  writeFileSync(at('old.xlsx'), 'old');
  symlinkSync('old.xlsx', at('link.xlsx'));
  expectOneLine(runProgram(['fill', 'list.xlsx', '--out', 'link.xlsx', '--force'], folder), 0, '已写出');
  expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
  expect(readFileSync(at('old.xlsx')).subarray(0, 2).toString()).toBe('PK');
});

const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

test.each([
  ['FILE that may not be read', ['inspect', 'secret.xlsx'], '无法读取'],
  ['FILE in a folder that may not be entered', ['inspect', 'closed/there.xlsx'], '无法读取'],
  ['OUT in a folder that may not be entered', ['fill', 'open.xlsx', '--out', 'closed/out.xlsx'], '无法写入'],
  ['OUT in a folder that may not be written to', ['fill', 'open.xlsx', '--out', 'readonly/out.xlsx'], '无法写入'],
])('%s', (_what, words, text) => {
  writeFileSync(at('open.xlsx'), small(), { mode: 0o644 });
  if (!existsSync(at('secret.xlsx'))) writeFileSync(at('secret.xlsx'), small(), { mode: 0o000 });
  if (!existsSync(at('readonly'))) mkdirSync(at('readonly'), { mode: 0o555 });
  chmodSync(folder, 0o755);
  if (!('uid' in asNobody)) chmodSync(at('closed'), 0o000);
  else chownSync(at('closed'), 0, 0);
  const ended = runProgram(words, folder, asNobody);
  chmodSync(at('closed'), 0o700);
  expectOneLine(ended, 1, text);
});

test.each([
  ['the reader has gone', '$ROLECARD catalogue | head -c 10 >/dev/null; exit ${PIPESTATUS[0]}', '没有全部输出'],
  ['the disk is full', '$ROLECARD catalogue >/dev/full', '没有全部输出'],
  ['standard input is a folder', '$ROLECARD match < folder', '无法读取标准输入'],
  ['standard input is empty', '$ROLECARD match < /dev/null', '不是需要的 JSON'],
  ['standard input is GBK', 'iconv -f UTF-8 -t GBK titles.json | $ROLECARD match', 'UTF-8'],
])('%s', (_what, line, text) => {
  expectOneLine(runInShell(line, folder), 1, text);
});

test('the version is printed, and nothing else', () => {
  expect(runProgram(['--version'], folder)).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
});

test('nobody listens to standard error either', () => {
  expect(runInShell('$ROLECARD inspect missing.xlsx 2>/dev/full >/dev/null', folder).code).toBe(1);
});

test.each([
  ['UTF-8', (text: string) => Buffer.from(text)],
  ['UTF-8 with its mark', (text: string) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16, as PowerShell writes it', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
])('titles come in %s', (_what, encode) => {
  const input = encode('[{"id":1,"title":"美工"}]');
  const { code, stdout, stderr } = runProgram(['match'], folder, { input });
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toMatchObject([{ id: 1, roleId: 'R26' }]);
});

test.each([
  [['paint'], 'paint'],
  [['inspect', 'list.xlsx', '--colour', 'red'], '--colour'],
  [['fill', 'list.xlsx', '--out'], '--out'],
  [['run', 'list.xlsx', '--out', 'o.xlsx', '--period', 'so\non'], 'so on'],
])('wrong usage: %j', (words, text) => {
  const ended = runProgram(words, folder);
  expectOneLine(ended, 2, text);
  expect(ended.stdout).toBe('');
});

test('more than 200 new sheets are asked about, scorecards as well as job descriptions', () => {
  const cells: Record<string, string> = { A1: '姓名', B1: '部门', C1: '岗位' };
  for (let row = 2; row < 2 + 201; row++)
    Object.assign(cells, { [`A${row}`]: `员工${row}`, [`B${row}`]: `视觉${row}部`, [`C${row}`]: '美工' });
  writeFileSync(at('many.xlsx'), xlsxFile({ 名单: cells }));
  const ended = runProgram(['scorecards', 'many.xlsx', '--out', 'cards.xlsx', '--period', '2026-11'], folder);
  expectOneLine(ended, 1, '201张');
  expect(ended.stderr).toContain('--yes');
  expect(existsSync(at('cards.xlsx'))).toBe(false);
  const jobs = runProgram(['jobs', 'many.xlsx', '--out', 'jobs.xlsx'], folder);
  expectOneLine(jobs, 1, '201张');
  expect(jobs.stderr).toContain('--yes');
  const sure = runProgram(['scorecards', 'many.xlsx', '--out', 'cards.xlsx', '--period', '2026-11', '--yes'], folder);
  expect(sure).toMatchObject({ code: 0 });
  expect(existsSync(at('cards.xlsx'))).toBe(true);
});
