import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { SET_NEEDS } from '../../src/embedded/api/workbook/supportedSets';
import { PROJECT } from './manifestFile';

/*
 * Every member of Office.js that the product names is of a requirement set that the manifest asks for: Excel without it never
 * shows the add-in. The sets are those that Microsoft's typings say.
 */

/** Members that an older Excel leaves out without an error, each with what the product takes that for. */
const ABSENT_IS_FINE = new Map([
  ['WorksheetChangedEventArgs.triggerSource', 'A change that says nothing of who made it is taken for a person’s.'],
]);

/** What the client asks of its host under names that are in no typings. */
const OF_THE_CLIENT = [
  'Application.createWorkbook',
  'Workbook.createAndOpenWorkbook',
  'WorkbookCreated.id',
  'WorkbookCreated.open',
];

/** Members of the typings of Excel, and the first version of ExcelApi that has each: its own, or that of what it belongs to. */
function membersTyped(): Map<string, number> {
  const file = join(PROJECT, 'node_modules/@types/office-js/index.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const versionOf = (node: ts.Node): string | undefined =>
    /Api set: ExcelApi 1\.(\d+)/.exec(node.getFullText().slice(0, node.getLeadingTriviaWidth()))?.[1];
  const typed = new Map<string, number>();
  const look = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node)) {
      if (node.name.text === 'Excel' && node.body) ts.forEachChild(node.body, look);
      return;
    }
    if (!ts.isClassDeclaration(node)) return;
    for (const member of node.members) {
      const name = member.name?.getText();
      const version = versionOf(member) ?? versionOf(node);
      if (name === undefined || version === undefined) continue;
      const key = `${node.name?.text ?? ''}.${name}`;
      typed.set(key, Math.min(typed.get(key) ?? Number(version), Number(version)));
    }
  };
  ts.forEachChild(source, look);
  return typed;
}

/** Members of the typings that the product's sources name, with the first version of ExcelApi that has them. */
function findMembersUsed(): Map<string, number> {
  const config = ts.readConfigFile(join(PROJECT, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, PROJECT);
  const sources = join(PROJECT, 'src') + sep;
  const program = ts.createProgram(
    fileNames.filter((file) => join(file).startsWith(sources) || file.endsWith('.d.ts')),
    options,
  );
  const checker = program.getTypeChecker();
  const used = new Map<string, number>();
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isPropertyAssignment(node)) {
      for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
        if (!declaration.getSourceFile().fileName.includes('office-js')) continue;
        const version = /Api set: ExcelApi 1\.(\d+)/.exec(declaration.getFullText())?.[1];
        const { parent } = declaration;
        const owner =
          ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent) ? parent.name?.text : undefined;
        if (version !== undefined) used.set(`${owner ?? ''}.${node.name.getText()}`, Number(version));
      }
    }
    ts.forEachChild(node, look);
  };
  const embedded = join(PROJECT, 'src/embedded') + sep;
  for (const file of program.getSourceFiles()) {
    const path = join(file.fileName);
    if (path.startsWith(sources) && !path.startsWith(embedded)) look(file);
  }
  return used;
}

let found: Map<string, number> | null = null;
const membersUsed = (): Map<string, number> => (found ??= findMembersUsed());

test('no member of a later requirement set than the manifest asks for', () => {
  const asked = Number(
    /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(join(PROJECT, 'manifest.xml'), 'utf8'))?.[1],
  );
  const used = membersUsed();
  expect(used.size).toBeGreaterThan(150);
  const later = [...used].filter(([, version]) => !(version <= asked)).map(([member]) => member);
  expect(later).toEqual([...ABSENT_IS_FINE.keys()]);
});

test('the stand-in counts its members to the sets that the typings count them to', () => {
  const typed = membersTyped();
  expect(typed.size).toBeGreaterThan(1500);
  const named = SET_NEEDS.flatMap(({ version, members }) =>
    members.flatMap(([type, names]) =>
      // What begins with _ is of the client's own talk with Excel, and in no typings.
      names
        .filter((name) => !name.startsWith('_'))
        .map((name) => ({ member: `${type.name}.${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`, version })),
    ),
  );
  const wrong = named.filter(
    ({ member, version }) => !OF_THE_CLIENT.includes(member) && `1.${typed.get(member) ?? '?'}` !== version,
  );
  expect(wrong.map(({ member, version }) => `${member}: ${version}, typed 1.${typed.get(member) ?? '?'}`)).toEqual([]);
});

/** Members that were reported to lose what they were given, or to say nothing, without an error; see docs/excel-behaviour.md. */
const NEVER =
  /^(?:SettingCollection|CustomXmlPartCollection|Workbook\.(?:settings|customXmlParts))\b|^WorksheetChangedEventArgs\.details$/;

test('nothing is asked of members that were reported to fail without a word', () => {
  expect([...membersUsed().keys()].filter((member) => NEVER.test(member))).toEqual([]);
});

test('what is loaded is named', () => {
  const files = readdirSync(join(PROJECT, 'src/excel'), { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  expect(sources.length).toBeGreaterThan(40);
  const whole = sources.filter((file) =>
    /\.load\(\)|[cC]ontext\.load\(/.test(readFileSync(join(PROJECT, 'src/excel', file), 'utf8')),
  );
  expect(whole).toEqual([]);
});
