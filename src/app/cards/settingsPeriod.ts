import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { ownSheet } from '../workbook/ownSheets';
import type { AppFailure } from '../failure';
import type { AssessedPeriod } from './assessees';

/** The assessment period HR works at and who gets a card in it; null while the workbook has no settings sheet. */
export async function settingsPeriod(): Promise<Result<AssessedPeriod | null, AppFailure>> {
  return runStep(async (workbook): Promise<Result<AssessedPeriod | null, AppFailure>> => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    const sheet = ownSheet('settings', { registry, names });
    if (sheet === null) return ok(null);
    const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
    if (!read.ok) return err({ kind: 'settings', sheet, problems: read.error });
    const { period, employment: rules } = read.value.settings;
    return ok({ period, rules });
  });
}
