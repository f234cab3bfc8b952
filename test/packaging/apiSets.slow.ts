import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import ts from 'typescript';
import { PROJECT } from './manifestFile';

/*
 * Every member of Office.js that the product names is of a requirement set that the manifest asks for: Excel without it never
 * shows the add-in. The sets are those that Microsoft's typings say.
 */

/** Members that an older Excel leaves out without an error, each with what the product takes that for. */
const ABSENT_IS_FINE = new Map([
  ['WorksheetChangedEventArgs.triggerSource', 'A change that says nothing of who made it is taken for a person’s.'],
]);

/** Members of the typings that the product's sources name, with the first version of ExcelApi that has them. */
function membersUsed(): Map<string, number> {
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

test('no member of a later requirement set than the manifest asks for', () => {
  const asked = Number(
    /Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(readFileSync(join(PROJECT, 'manifest.xml'), 'utf8'))?.[1],
  );
  const used = membersUsed();
  expect(used.size).toBeGreaterThan(150);
  const later = [...used].filter(([, version]) => !(version <= asked)).map(([member]) => member);
  expect(later).toEqual([...ABSENT_IS_FINE.keys()]);
});
