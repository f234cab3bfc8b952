import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whatever pane, ribbon and command line can ask for is run with every request failing, unless it writes nothing into the workbook. */

const ROOT = join(__dirname, '../..');

/** They read, or make a file or another workbook. */
const WRITE_NOTHING: readonly string[] = [
  'activeSheetName',
  'areListsThere',
  'calibrationState',
  'checkScheme',
  'closedCards',
  'copyToNewWorkbook',
  'exportCatalogueFile',
  'findForms',
  'followWorkbook',
  'listRegisters',
  'listSheets',
  'lookAtCalibration',
  'lookAtDeductions',
  'lookAtLeftBehind',
  'lookAtProbation',
  'lookAtProjects',
  'lookAtRaters',
  'lookAtRules',
  'makeEvidenceHere',
  'makePacks',
  'openCatalogueFile',
  'openPack',
  'openSample',
  'planEvidence',
  'planExportFile',
  'readExportFile',
  'readProjectTable',
  'readRememberedMatches',
  'readReturns',
  'readWorkbookUse',
  'record',
  'selectedPlaces',
  'settingsInUse',
  'settingsPeriod',
  'showPlace',
  'watchSheet',
  'workbookName',
];

function sourcesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

/** Functions of a room's files that answer later. */
function asynchronous(source: string): string[] {
  const found = source.matchAll(/^export (async )?function (\w+)([\s\S]*?)^}/gm);
  return [...found].flatMap(([, later, name = '', rest = '']) => {
    const [signature = ''] = rest.split(/ \{\n/);
    return later !== undefined || signature.includes('): Promise<') ? [name] : [];
  });
}

/** Without what is a type only. */
const usedIn = (sources: readonly string[]): ReadonlySet<string> =>
  new Set(sources.flatMap((source) => source.replace(/^import type [\s\S]*?;$/gm, '').match(/\b[a-z]\w+\b/g) ?? []));

const offered = usedIn(['src/addin', 'src/commands', 'src/cli'].flatMap(sourcesOf));
const useCases = [...new Set(sourcesOf('src/app').flatMap(asynchronous))].filter((name) => offered.has(name));
/** What the suite takes from the use cases' rooms; what it takes it runs. */
const failed = new Set(
  [
    ...readFileSync(join(ROOT, 'test/faults/useCases.ts'), 'utf8').matchAll(
      /^import \{([^}]*)\} from '\.\.\/\.\.\/src\/app\//gm,
    ),
  ].flatMap(([, names = '']) => names.match(/\b(?<!type )[a-z]\w+\b/g) ?? []),
);

test('every use case that writes is among those whose requests fail', () => {
  expect(useCases.length).toBeGreaterThan(60);
  expect(useCases.filter((name) => !failed.has(name) && !WRITE_NOTHING.includes(name))).toEqual([]);
});

test('what is said to write nothing is a use case', () => {
  expect(WRITE_NOTHING.filter((name) => !useCases.includes(name))).toEqual([]);
});
