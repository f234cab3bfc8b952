import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readCatalogueFolder } from '../../scripts/catalogueFolder';
import { repeatedKeys } from '../../scripts/repeatedKeys';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecard-catalogue-'));
  write('facts.ts', "import departments from './data/departments.json';\n");
  write('texts.zh-CN.ts', "import roles from './data/zh-CN/roles/shop.json';\n");
  write('texts.zh-TW.ts', '');
  write('development.ts', '');
  write('tools.ts', '');
  write('registers.ts', '');
  write('texts.en-US.ts', '');
  write('data/departments.json', '[]');
  write('data/zh-CN/roles/shop.json', '{}');
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function problems() {
  return readCatalogueFolder(folder).problems.map(({ code, file }) => ({ code, file }));
}

test('reads every data file by its path', () => {
  expect(readCatalogueFolder(folder)).toEqual({
    files: [
      { path: 'departments.json', content: [] },
      { path: 'zh-CN/roles/shop.json', content: {} },
    ],
    problems: [],
  });
});

test('a file that is no JSON', () => {
  write('data/departments.json', '[{]');
  expect(problems()).toEqual([{ code: 'notJson', file: 'departments.json' }]);
});

test('a key that stands twice, of which a parser keeps the last', () => {
  write('data/zh-CN/roles/shop.json', '{"R05": {"purpose": "a"}, "R05": {"purpose": "b"}}');
  expect(problems()).toEqual([{ code: 'keyTwice', file: 'zh-CN/roles/shop.json' }]);
});

test('a file that nobody loads', () => {
  write('data/roles/forgotten.json', '[]');
  expect(problems()).toEqual([{ code: 'fileNotLoaded', file: 'roles/forgotten.json' }]);
});

test('a file that is loaded when it is asked for', () => {
  write('data/zh-CN/development.json', '{}');
  write('development.ts', "const load = () => import('./data/zh-CN/development.json');\n");
  expect(problems()).toEqual([]);
});

test('a file that is loaded and not there', () => {
  write('texts.en-US.ts', "import roles from './data/en-US/roles/shop.json';\n");
  expect(problems()).toEqual([{ code: 'fileMissing', file: 'en-US/roles/shop.json' }]);
});

test('the same key in two objects, or as a value, is no repetition', () => {
  expect(repeatedKeys('{"a": {"b": 1}, "c": {"b": "b"}, "d": ["b", "b"]}')).toEqual([]);
  expect(repeatedKeys('{"a{": 1, "x": {"y\\"": 1, "y\\"": 2}, "a{": 3}')).toEqual(['y"', 'a{']);
});
