import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { readXlsxValues, type SheetValues } from './xlsxValues';

/**
 * LibreOffice as an independent judge of formulas and files. It runs headless with a profile of its own, one per test
 * file, so that it neither meets an open LibreOffice nor depends on somebody's settings. Calls run one after another.
 */

/** Formats tests ask for: recalculated values, the sheets as printed pages. */
export type ConvertTo = 'xlsx' | 'pdf';

const TIMEOUT_MS = 400_000;
const TIMEOUT_MS_EACH_FURTHER = 40_000;

/** Where LibreOffice is; SOFFICE wins. Throws with what to install when there is none. */
function findSoffice(): string {
  const fromPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')]);
  const usual = ['/usr/lib/libreoffice/program/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const candidates = [process.env['SOFFICE'] ?? '', ...fromPath, ...usual];
  const found = candidates.find((path) => path !== '' && existsSync(path));
  if (found === undefined) {
    throw new Error(
      'LibreOffice was not found. The *.spreadsheet.ts tests need it: install libreoffice-calc or set SOFFICE to the program.',
    );
  }
  return found;
}

/** Calculates every formula anew, whatever results the file has stored, and returns the values by sheet name. */
export async function recalculate(workbook: Uint8Array): Promise<ReadonlyMap<string, SheetValues>> {
  return readXlsxValues(await convertWorkbook(workbook, 'xlsx'));
}

/** Opens a workbook, recalculates it and saves it in another format. */
export async function convertWorkbook(workbook: Uint8Array, to: ConvertTo): Promise<Uint8Array> {
  const [converted] = await convertWorkbooks([workbook], to);
  return converted!;
}

/** The same for several workbooks, in their order, by one start of the program: it takes longer to start than to convert. */
export function convertWorkbooks(workbooks: readonly Uint8Array[], to: ConvertTo): Promise<Uint8Array[]> {
  const conversion = queue.then(() => convert(workbooks, to));
  queue = conversion.catch(() => undefined);
  return conversion;
}

let queue: Promise<unknown> = Promise.resolve();
let profile: string | null = null;

// Runs after the tests of every file that imports this one.
afterAll(async () => {
  await queue;
  if (profile !== null) await rm(profile, { recursive: true, force: true });
  profile = null;
});

async function convert(workbooks: readonly Uint8Array[], to: ConvertTo): Promise<Uint8Array[]> {
  const soffice = findSoffice();
  const folder = await mkdtemp(join(tmpdir(), 'rolecard-soffice-'));
  try {
    await mkdir(join(folder, 'in'));
    const names = workbooks.map((_workbook, index) => `workbook${index}`);
    const sources = names.map((name) => join(folder, 'in', `${name}.xlsx`));
    for (const [index, source] of sources.entries()) await writeFile(source, workbooks[index]!);
    const { stdout, stderr } = await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(await ownProfile()).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        ...sources,
      ],
      { timeout: TIMEOUT_MS + TIMEOUT_MS_EACH_FURTHER * (workbooks.length - 1) },
    );
    return await Promise.all(
      names.map(async (name) => {
        const target = join(folder, 'out', `${name}.${to}`);
        // It exits with 0 even when it could not read the file.
        if (!existsSync(target)) throw new Error(`LibreOffice made no ${to} of ${name}: ${stdout}${stderr}`);
        return new Uint8Array(await readFile(target));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ownProfile(): Promise<string> {
  if (profile !== null) return profile;
  const folder = await mkdtemp(join(tmpdir(), 'rolecard-soffice-profile-'));
  await mkdir(join(folder, 'user'));
  await writeFile(join(folder, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  profile = folder;
  return folder;
}

/** Without it LibreOffice would believe the results stored in a file (mode 0: always recalculate). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
