import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { readSettings } from '../../scorecard/settings/readSettings';
import { ownSheet } from '../workbook/ownSheets';
import type { AppFailure } from '../failure';

/** The assessment period HR works at, "2026-11"; null while the workbook has no settings sheet. */
export async function settingsPeriod(): Promise<Result<string | null, AppFailure>> {
  return runStep(async (workbook): Promise<Result<string | null, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const sheet = ownSheet('settings', { registry, names });
    if (sheet === null) return ok(null);
    const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
    return read.ok ? ok(read.value.settings.period) : err({ kind: 'settings', sheet, problems: read.error });
  });
}
