import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { readSettings } from '../../scorecard/settings/readSettings';
import { findSheet } from './cardSheets';
import type { AppFailure } from '../failure';
import type { Services } from '../services';

/** The assessment period HR works at, "2026-11"; null while the workbook has no settings sheet. */
export async function settingsPeriod(services: Services): Promise<Result<string | null, AppFailure>> {
  return runStep(async (workbook): Promise<Result<string | null, AppFailure>> => {
    const { names } = await readSheetNames(workbook);
    const usual = findSheet('settings', names, services);
    const sheet = usual ?? findSheet('settings', names, services, await readRegistry(workbook));
    if (sheet === null) return ok(null);
    const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
    return read.ok ? ok(read.value.settings.period) : err({ kind: 'settings', sheet, problems: read.error });
  });
}
