import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTogether } from '../../src/cli/file/wholeFile';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-together-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => ({ path: join(folder, name), bytes: Buffer.from(text) });
const write = (force: boolean, ...files: ReturnType<typeof file>[]) =>
  writeTogether(files, folder, { force, mode: 0o600 });

test('all files are there, and nothing else', () => {
  expect(write(false, file('a.xlsx', '1'), file('b.xlsx', '2'))).toEqual({ ok: true, value: undefined });
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'b.xlsx']);
});

test('where one can not be written, none is, and what was replaced stands there again', () => {
  writeFileSync(join(folder, 'a.xlsx'), 'old');
  mkdirSync(join(folder, 'c.xlsx'));
  const refused = write(true, file('a.xlsx', 'new'), file('b.xlsx', '2'), file('c.xlsx', '3'));
  expect(refused).toEqual({ ok: false, error: { code: 'notAFile', path: join(folder, 'c.xlsx') } });
  expect(readFileSync(join(folder, 'a.xlsx'), 'utf8')).toBe('old');
  expect(existsSync(join(folder, 'b.xlsx'))).toBe(false);
  expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'c.xlsx']);
});

test('a file that is there already stops all', () => {
  writeFileSync(join(folder, 'b.xlsx'), 'old');
  const refused = write(false, file('a.xlsx', '1'), file('b.xlsx', '2'));
  expect(refused).toEqual({ ok: false, error: { code: 'outExists', path: join(folder, 'b.xlsx') } });
  expect(readdirSync(folder)).toEqual(['b.xlsx']);
});
