import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as estree from 'prettier/plugins/estree';
import * as typescript from 'prettier/plugins/typescript';
import { format } from 'prettier/standalone';
import { FIRST_WORDS } from '../../src/scorecard/template/placeholder';
import { convertText } from './convertText';
import { deriveNames, deriveTexts } from './deriveData';
import { deriveModule, deriveTable, HEADER } from './deriveModule';

/** A file in Traditional Chinese as it should be; paths are below the project, with "/". */
export interface DerivedFile {
  readonly path: string;
  readonly content: string;
}

const PROJECT = join(__dirname, '..', '..');
const DATA = 'src/catalogue/data';
/** Tables whose words stand beside their reader, a text in each language. */
const TABLES = ['src/scorecard/settings/settingWords.ts'];

/** Every file that is written from Simplified Chinese. */
export async function derivedFiles(): Promise<readonly DerivedFile[]> {
  const files = [
    ...modules(),
    ...tables(),
    ...placeholderWords(),
    ...loaders(),
    ...catalogueTexts(),
    ...catalogueNames(),
  ];
  return Promise.all(files.map(async ({ path, content }) => ({ path, content: await formatted(path, content) })));
}

function modules(): readonly DerivedFile[] {
  return filesBelow('src', '/zhCN.ts').map((path) => ({
    path: path.replace(/zhCN\.ts$/, 'zhTW.ts'),
    content: deriveModule(read(path)),
  }));
}

function tables(): readonly DerivedFile[] {
  return TABLES.map((path) => ({ path, content: deriveTable(read(path)) }));
}

/** The words of placeholders: a template shows those of its language. */
function placeholderWords(): readonly DerivedFile[] {
  const words = Object.entries(FIRST_WORDS).map(([field, word]) => [field, convertText(word, 'interface')] as const);
  const table = JSON.stringify(Object.fromEntries(words));
  const content = `${HEADER}/** The word of each placeholder, Traditional Chinese as Taiwan writes it. */\nexport const TRADITIONAL_WORDS: Readonly<Record<string, string>> = ${table};`;
  return [{ path: 'src/scorecard/template/traditionalWords.ts', content }];
}

/** The module that names the data files of the language. */
function loaders(): readonly DerivedFile[] {
  const source = read('src/catalogue/texts.zh-CN.ts');
  return [{ path: 'src/catalogue/texts.zh-TW.ts', content: HEADER + source.replaceAll('zh-CN', 'zh-TW') }];
}

function catalogueTexts(): readonly DerivedFile[] {
  return filesBelow(`${DATA}/zh-CN`, '.json').map((path) => ({
    path: path.replace('/zh-CN/', '/zh-TW/'),
    content: JSON.stringify(deriveTexts(JSON.parse(read(path))), null, 2),
  }));
}

function catalogueNames(): readonly DerivedFile[] {
  const paths = [
    `${DATA}/departments.json`,
    `${DATA}/registers.json`,
    ...filesBelow(`${DATA}/indicators`, '.json'),
    ...filesBelow(`${DATA}/roles`, '.json'),
  ];
  return paths.map((path) => ({ path, content: JSON.stringify(deriveNames(JSON.parse(read(path))), null, 2) }));
}

async function formatted(path: string, content: string): Promise<string> {
  if (path.endsWith('.json')) return `${content}\n`;
  const options = JSON.parse(read('.prettierrc.json')) as object;
  return format(content, { ...options, parser: 'typescript', plugins: [estree, typescript] });
}

function filesBelow(folder: string, ending: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(PROJECT.length + 1).replaceAll('\\', '/')}/${entry.name}`)
    .filter((path) => path.endsWith(ending))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}
