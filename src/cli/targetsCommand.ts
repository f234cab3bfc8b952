import type { PeriodFailure } from '../app/failure';
import { applyActuals, planActualsImport } from '../app/month/importActuals';
import { refreshTargetsTable } from '../app/month/targetsTable';
import type { Services } from '../app/services';
import { cellAddress } from '../base/address';
import { err, ok, type Result } from '../base/result';
import { messages } from '../i18n/messages/messages';
import { type ActualChange } from '../scorecard/actuals/actualsImport';
import { chosenEdits } from '../scorecard/actuals/chosenEdits';
import type { CommandLine } from './commandLine';

type TargetsCommand = Extract<CommandLine, { name: 'targets' }>;

/**
 * Makes or refreshes the targets table in the open workbook, and takes over what stands on it when asked to. Targets a
 * card holds already are kept unless the table is preferred. @returns the command's own part of the report, as JSON
 */
export async function showTargets(command: TargetsCommand, services: Services): Promise<Result<object, PeriodFailure>> {
  const made = await refreshTargetsTable(services);
  if (!made.ok) return made;
  const { untouched, ...table } = made.value;
  const shown = { ...table, untouched: untouched.map(({ number, name, row }) => ({ number, name, row: row + 1 })) };
  if (!command.take) return ok(shown);
  const plan = await planActualsImport(made.value.sheet, services);
  if (!plan.ok) return plan;
  const { changes, problems, same, blank, truncated } = plan.value;
  const entered = await applyActuals(chosenEdits(changes, command.prefer === 'table' ? 'replace' : 'keep'));
  if (!entered.ok) return entered;
  if (entered.value.stoppedBy) return err({ kind: 'excel', failure: entered.value.stoppedBy });
  const written = new Set(entered.value.applied.map((edit) => placeKey(edit)));
  const words = messages(command.language);
  return ok({
    ...shown,
    taken: changes.filter((change) => written.has(placeKey(change))).map(changeJson),
    kept: changes.filter((change) => !written.has(placeKey(change))).map(changeJson),
    same,
    blank,
    truncated,
    refusedCells: problems.map((problem) => ({
      sheet: made.value.sheet,
      cell: problem.cell,
      reason: problem.code,
      message: words.actualProblem(problem),
    })),
  });
}

function placeKey({ number, row, column }: Pick<ActualChange, 'number' | 'row' | 'column'>): string {
  return `${number} ${row} ${column}`;
}

function changeJson({ number, name, indicator, sheetName, row, column, before, after, from, word }: ActualChange) {
  const unit = word === undefined ? {} : { unit: word };
  return { number, name, indicator, sheet: sheetName, cell: cellAddress(row, column), before, after, ...unit, from };
}
