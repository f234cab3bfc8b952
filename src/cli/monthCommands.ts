import { confirmTargets } from '../app/confirmation/confirmTargets';
import { explainChanges } from '../app/confirmation/explainChanges';
import { refreshCycle } from '../app/cycle/refreshCycle';
import type { PeriodFailure, UnexplainedChange } from '../app/failure';
import type { Services } from '../app/services';
import { applySettingsPreset } from '../app/settings/applySettings';
import { planSettingsPreset } from '../app/settings/planSettings';
import { settingsInUse } from '../app/settings/settingsInUse';
import { cellAddress } from '../base/address';
import { messages } from '../i18n/messages/messages';
import { packMessages } from '../i18n/messages/packs/texts';
import { allPackTexts } from '../i18n/sheets/packs/texts';
import { listRaters } from '../app/packs/raterSheet';
import type { PresetChoice } from '../scorecard/settings/settingsPresets';
import { settingLabel } from '../scorecard/settings/settingWords';
import type { CommandLine } from './words/commands';
import { applyActuals, planActualsImport } from '../app/month/importActuals';
import { calibrate } from '../app/review/calibrate';
import { followUp } from '../app/review/followUp';
import { makeRegisters } from '../app/registers/makeRegisters';
import { refreshTargetsTable } from '../app/month/targetsTable';
import type { Language } from '../base/language';
import { err, ok, type Result } from '../base/result';
import type { ActualChange, ActualProblem } from '../scorecard/actuals/actualsImport';
import { chosenEdits } from '../scorecard/actuals/chosenEdits';
import { placeKey } from '../scorecard/sheet/cellEdits';

const MONTH_WORK = [
  'targets',
  'confirm',
  'settings',
  'calibrate',
  'follow-up',
  'registers',
  'cycle',
  'raters',
] as const;

/** What is done on the sheets of a month, without reading a list. */
export type MonthWork = Extract<CommandLine, { name: (typeof MONTH_WORK)[number] }>;

export function isMonthWork(command: CommandLine): command is MonthWork {
  return MONTH_WORK.some((name) => name === command.name);
}

/** Does it in the open workbook. @returns the command's own part of the report, as JSON */
export function showMonth(
  command: MonthWork,
  services: Services,
): Promise<Result<object, PeriodFailure | NobodyMarked>> {
  switch (command.name) {
    case 'targets':
      return showTargets(command, services);
    case 'confirm':
      return confirmCards(command, services);
    case 'settings':
      return mendSettings(command, services);
    case 'calibrate':
      return calibrate(services);
    case 'follow-up':
      return showFollowUp(command, services);
    case 'registers':
      return makeRegisters(services, command.only ?? null);
    case 'raters':
      return showRaters(services);
    case 'cycle':
      return showCycle(command, services);
  }
}

/** Who rates whom, as JSON. */
async function showRaters(services: Services): Promise<Result<object, PeriodFailure>> {
  const { language } = services.catalogue;
  const listed = await listRaters(services, allPackTexts(language));
  if (!listed.ok) return listed;
  const words = packMessages(language).raters;
  const { sheet, added } = listed.value;
  return ok({ ...listed.value, message: `${words.listed(sheet, added)} ${words.confirmFirst}` });
}

/** There is nobody to follow up, and so nothing to write. */
export interface NobodyMarked {
  readonly kind: 'nobodyMarked';
  /** The latest closed period; null: there is no history yet. */
  readonly period: string | null;
}

type FollowUpCommand = Extract<CommandLine, { name: 'follow-up' }>;

/** Draws steps and plans. @returns the command's own part of the report, as JSON */
async function showFollowUp(
  { people }: FollowUpCommand,
  services: Services,
): Promise<Result<object, PeriodFailure | NobodyMarked>> {
  const drawn = await followUp(services, people);
  if (!drawn.ok || drawn.value.people.length > 0) return drawn;
  return err({ kind: 'nobodyMarked', period: drawn.value.period });
}

type MendCommand = Extract<CommandLine, { name: 'settings' }>;

type ConfirmCommand = Extract<CommandLine, { name: 'confirm' }>;

/**
 * Confirms the cards of the open workbook's period that were not confirmed before, and lists what differs from what was; a
 * reason explains all of it. @returns the command's own part of the report, as JSON
 */
async function confirmCards(command: ConfirmCommand, services: Services): Promise<Result<object, PeriodFailure>> {
  const confirmed = await confirmTargets(services);
  if (!confirmed.ok) return confirmed;
  const { open, summaryFailure, ...report } = confirmed.value;
  const words = messages(command.language);
  const shown = (changes: readonly UnexplainedChange[]): readonly object[] =>
    changes.map((change) => ({ ...change, message: words.agreementChange(change) }));
  const told = {
    ...report,
    ...(summaryFailure === undefined ? {} : { summaryFailure: words.failure(summaryFailure).what }),
  };
  if (command.reason === undefined || open.length === 0) return ok({ ...told, open: shown(open) });
  const explained = await explainChanges(command.reason, services);
  if (!explained.ok) return explained;
  const { withoutPlace, notWritten } = explained.value;
  return ok({
    ...told,
    open: shown(explained.value.open),
    explained: shown(explained.value.explained),
    withoutPlace,
    notWritten,
  });
}

/**
 * Mends the settings sheet of the open workbook: what is damaged, and the rows it is too old to have; or adopts what was changed by
 * hand, or gives it back. What only a person can decide is left and told. @returns the command's own part of the report, as JSON
 */
async function mendSettings(command: MendCommand, services: Services): Promise<Result<object, PeriodFailure>> {
  const { adopt, restore } = command;
  const wanted: Partial<PresetChoice> =
    adopt !== undefined ? { adopt: { version: adopt, from: '' } } : restore ? { restore } : { repair: true };
  const plan = await planSettingsPreset({ grades: null, raters: null, ...wanted }, services, '');
  if (!plan.ok) return plan;
  const applied = await applySettingsPreset(plan.value, services);
  if (!applied.ok) return applied;
  const edits = applied.value.kind === 'applied' ? plan.value.edits.filter(({ unseen }) => unseen !== true) : [];
  const now = await settingsInUse(services, '');
  if (!now.ok) return now;
  const { problems, lacking, sheet } = plan.value.inUse;
  const words = messages(command.language);
  return ok({
    sheet,
    problems: problems.map((problem) => ({ cell: problem.cell, message: words.settingsProblem(problem) })),
    lacked: lacking.map((key) => settingLabel(key, command.language)),
    changed: edits.map(({ row, column, before, after, field }) => ({
      cell: cellAddress(row, column),
      kind: field,
      before,
      after,
    })),
    people: plan.value.people,
    ...(now.value.pending === undefined ? {} : { pending: now.value.pending }),
  });
}

type CycleCommand = Extract<CommandLine, { name: 'cycle' }>;

/**
 * Makes or refreshes the sheet of a quarter, half-year, year or range from the closed months of the open workbook.
 * @returns the command's own part of the report, as JSON
 */
async function showCycle(command: CycleCommand, services: Services): Promise<Result<object, PeriodFailure>> {
  const made = await refreshCycle(command.of, services);
  if (!made.ok) return made;
  const { added, untouched, ...report } = made.value;
  return ok({
    ...report,
    added: added.map(({ number, name, months }) => ({ number, name, months })),
    untouched: untouched.map(({ number, name, row }) => ({ number, name, row: row + 1 })),
  });
}

type TargetsCommand = Extract<CommandLine, { name: 'targets' }>;

/**
 * Makes or refreshes the targets table in the open workbook, and takes over what stands on it when asked to. Targets a
 * card holds already are kept unless the table is preferred. @returns the command's own part of the report, as JSON
 */
async function showTargets(command: TargetsCommand, services: Services): Promise<Result<object, PeriodFailure>> {
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
  const written = new Set(entered.value.applied.map(placeKey));
  return ok({
    ...shown,
    taken: changes.filter((change) => written.has(placeKey(change))).map(changeJson),
    kept: changes.filter((change) => !written.has(placeKey(change))).map(changeJson),
    same,
    blank,
    truncated,
    refusedCells: refusedCells(problems, made.value.sheet, command.language),
  });
}

/** Cells of a table that nothing was entered from, and why. */
export function refusedCells(problems: readonly ActualProblem[], sheet: string, language: Language): readonly object[] {
  const words = messages(language);
  return problems.map((problem) => ({
    sheet: problem.sheet ?? sheet,
    cell: problem.cell,
    reason: problem.code,
    message: words.actualProblem(problem),
  }));
}

function changeJson({ number, name, indicator, sheetName, row, column, before, after, from, word }: ActualChange) {
  const unit = word === undefined ? {} : { unit: word };
  return { number, name, indicator, sheet: sheetName, cell: cellAddress(row, column), before, after, ...unit, from };
}
