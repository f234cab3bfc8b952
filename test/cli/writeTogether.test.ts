import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, writeTogether } from '../../src/cli/file/wholeFile';

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

describe('a folder for packs', () => {
  const at = (...names: string[]): string => join(folder, ...names);

  test('is made with those above it, and taken away again where it stayed empty', () => {
    mkdirSync(at('there'));
    const made = makeFolder(at('there', 'a', 'b'));
    if (!made.ok) throw new Error(made.error);
    expect(statSync(at('there', 'a', 'b')).isDirectory()).toBe(true);
    writeFileSync(at('there', 'a', 'somebody’s'), '');
    made.value.removeAgain();
    expect(readdirSync(at('there', 'a'))).toEqual(['somebody’s']);
  });

  test('that is there already stays', () => {
    mkdirSync(at('there'));
    const found = makeFolder(at('there'));
    if (!found.ok) throw new Error(found.error);
    found.value.removeAgain();
    expect(existsSync(at('there'))).toBe(true);
  });

  const PLACES: readonly (readonly [what: string, place: () => string])[] = [
    ['below a file', () => at('file', 'x')],
    ['a file', () => at('file')],
    ['below a link to nowhere', () => at('nowhere', 'x')],
    ['a link to nowhere', () => at('nowhere')],
    ['too long a name', () => at('a', 'n'.repeat(300))],
    // Node's own way of making several folders does not end there.
    ...(process.platform === 'win32' ? [] : [['in /proc', () => '/proc/rolecard/packs'] as const]),
  ];
  test.each(PLACES)('is refused %s, and nothing is left behind', (_what, place) => {
    writeFileSync(at('file'), '');
    symlinkSync('missing', at('nowhere'));
    expect(makeFolder(place())).toEqual({ ok: false, error: 'cannotWrite' });
    expect(readdirSync(folder).sort()).toEqual(['file', 'nowhere']);
  });
});
