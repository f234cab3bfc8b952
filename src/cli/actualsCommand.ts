import { basename } from 'node:path';
import { enterExport } from '../app/exports/enterExport';
import { readExportBytes, type ChosenExport } from '../app/exports/openExport';
import { planExportFile, readExportFile, type ExportFile } from '../app/exports/planExport';
import type { CompanyFailure, PeriodFailure } from '../app/failure';
import { chooseForExport, type ActualsPlan, type ExportPlan } from '../app/month/actualsPlan';
import { isExport, isTeam } from '../app/exports/isExport';
import { applyActuals, planActualsImport, type ApplyActualsReport } from '../app/month/importActuals';
import { enterTeam } from '../app/team/enterTeam';
import { planTeamActuals } from '../app/team/planTeamActuals';
import { countsRegisters, type RegistersPlan } from '../app/registers/countsRegisters';
import { enterRegisters } from '../app/registers/enterRegisters';
import { planRegisters } from '../app/registers/planRegisters';
import type { Services } from '../app/services';
import { cellAddress } from '../base/address';
import { isoDay, localDay } from '../base/calendarDay';
import { err, ok, type Result } from '../base/result';
import { cliTexts } from '../i18n/cli/texts';
import { messages } from '../i18n/messages/messages';
import type { ActualChange } from '../scorecard/actuals/actualsImport';
import { isWorkbookFile } from '../tablefile/readTableFile';
import { chosenEdits, isPartial } from '../scorecard/actuals/chosenEdits';
import { choicesFromWords } from '../scorecard/exports/choiceWords';
import { placeKey } from '../scorecard/sheet/cellEdits';
import type { ActualsCommand } from './words/commands';
import type { CommandOutcome } from './file/outcome';
import { servicesOfWorkbook } from './file/fileServices';
import { outProblem, writeOut } from './file/outFile';
import { readBytes, withWorkbook, type FileProblem } from './file/workbookFile';
import { refusedCells } from './monthCommands';
import { refusals } from './sentences';

type Failure = PeriodFailure | CompanyFailure | { readonly kind: 'unclearChoices'; readonly texts: readonly string[] };

interface Entered {
  /** How an export that is a text was read. */
  readonly text: ExportFile['text'];
  readonly plan: ActualsPlan;
  /** null: a preview. */
  readonly report: ApplyActualsReport | null;
}

/** Enters a table of actual values, or an export of another system, into a copy of FILE, or only says what would be entered. */
export async function runActuals(command: ActualsCommand): Promise<CommandOutcome> {
  const { file, from, out, language, force } = command;
  const refuse = refusals(command);
  const unwritable = out === null ? null : outProblem({ file, out, force }, from === null ? [] : [from]);
  if (unwritable) return refuse.file(unwritable);
  const own = await ownFile(command);
  if (!own.ok) return refuse.file(own.error);
  const opened = own.value;
  if (opened !== null && !opened.ok) return refuse.failure(opened.error);
  const worked = await withWorkbook(file, language, () => work(command, opened?.value ?? null));
  if (!worked.ok) return refuse.file(worked.error);
  const { result, ...saving } = worked.value;
  if (!result.ok) {
    const { error } = result;
    if (error.kind !== 'unclearChoices') return refuse.failure(error);
    return refuse.refuse(error.kind, cliTexts(language).unclearChoices(error.texts.join('; ')));
  }
  const unwritten = out === null ? null : writeOut({ file, out, force }, saving);
  if (unwritten) return refuse.file(unwritten);
  return { exitCode: 0, sentence: sentence(command, result.value), json: report(command, result.value) };
}

/** The file the export is in; null where it is a sheet of FILE. */
async function ownFile({
  from,
  encoding,
  sheet,
  language,
}: ActualsCommand): Promise<Result<Result<ExportFile, PeriodFailure> | null, FileProblem>> {
  if (from === null) return ok(null);
  const bytes = readBytes(from);
  if (!bytes.ok) return bytes;
  // A workbook's formulas are calculated where its program stored no results.
  if (!isWorkbookFile(bytes.value.bytes) || encoding !== undefined)
    return ok(textFile({ file: basename(from), bytes: bytes.value.bytes, ...(encoding && { encoding }) }, sheet));
  const read = await withWorkbook(from, language, () => readExportFile(basename(from), sheet));
  return read.ok ? ok(read.value.result) : read;
}

/** A text with separated fields is one sheet, which bears the file's name. */
function textFile(chosen: ChosenExport, sheet: string | undefined): Result<ExportFile, PeriodFailure> {
  const read = readExportBytes(chosen);
  if (!read.ok || sheet === undefined || read.value.grids.some((grid) => grid.sheet === sheet)) return read;
  return err({ kind: 'sheetMissing', sheet });
}

async function work(command: ActualsCommand, file: ExportFile | null): Promise<Result<Entered, Failure>> {
  const ready = await servicesOfWorkbook(command);
  if (!ready.ok) return ready;
  const services = ready.value;
  const read = await planOf(command, file, services);
  if (!read.ok) return read;
  const chosen = withChoices(command, read.value);
  if (!chosen.ok) return chosen;
  const plan = chosen.value;
  const text = file?.text;
  if (command.out === null) return ok({ plan, text, report: null });
  const entered = await enter(plan, command, services);
  if (!entered.ok) return entered;
  if (entered.value.stoppedBy) return err({ kind: 'excel', failure: entered.value.stoppedBy });
  return ok({ plan, text, report: entered.value });
}

function planOf(
  { team, fromRegisters, sheet = '' }: ActualsCommand,
  file: ExportFile | null,
  services: Services,
): Promise<Result<ActualsPlan, PeriodFailure>> {
  if (team) return planTeamActuals(services);
  if (fromRegisters) return planRegisters(services);
  return file === null
    ? planActualsImport(sheet, services, () => planRegisters(services))
    : planExportFile(file, services);
}

function enter(plan: ActualsPlan, { prefer, partial }: ActualsCommand, services: Services) {
  const wanted = plan.changes.filter(
    (change) => (prefer === 'table' || !change.conflict) && (partial || !isPartial(change)),
  );
  const edits = chosenEdits(wanted, 'replace');
  const enteredOn = isoDay(localDay(new Date()));
  if (isTeam(plan)) return enterTeam(plan, { edits, enteredOn }, services);
  if (isExport(plan)) return enterExport(plan, { edits, enteredOn }, services);
  return countsRegisters(plan) ? enterRegisters(plan, { edits, enteredOn }, services) : applyActuals(edits);
}

function withChoices({ columns, people, headerRow }: ActualsCommand, plan: ActualsPlan): Result<ActualsPlan, Failure> {
  const words = [...columns, ...people, ...(headerRow === undefined ? [] : [`--header-row ${headerRow}`])];
  if (!isExport(plan)) return words.length === 0 ? ok(plan) : err({ kind: 'unclearChoices', texts: words });
  const pointed = headerRow === undefined ? {} : { headerRow };
  const read = chooseForExport(plan, { ...plan.export.choices, ...pointed });
  if (read.export.headerRow === null) return err({ kind: 'noActualsTable', sheet: plan.sheet });
  const { choices, unclear } = choicesFromWords({ columns, people }, read.export.source, read.export.columns);
  if (unclear.length > 0) return err({ kind: 'unclearChoices', texts: unclear });
  return ok(chooseForExport(read, { ...choices, ...pointed }));
}

function sentence({ out, language, partial }: ActualsCommand, { plan, text, report: entered }: Entered): string {
  const texts = cliTexts(language);
  const refused = plan.problems.length + (plan.export?.people ?? []).filter(({ problem }) => problem !== null).length;
  const left = partial ? 0 : plan.changes.filter(isPartial).length;
  return [
    entered === null ? texts.wouldEnter(plan.changes.length - left) : texts.entered(entered.applied.length),
    ...(text?.isCertain === false ? [texts.encodingUnclear(text.encoding, text.possible.join('、'))] : []),
    ...(left > 0 ? [texts.teamPartial(left)] : []),
    ...(refused > 0 ? [texts.notEntered(refused)] : []),
    ...(out === null ? [] : [texts.written(out)]),
  ].join(' ');
}

function report({ out, language }: ActualsCommand, { plan, text, report: entered }: Entered) {
  const written = new Set(entered?.applied.map(placeKey));
  const { sheet, period, form, changes, same, blank, truncated, unreadable, problems, unknownHeaders } = plan;
  return {
    command: 'actuals',
    refused: false,
    period,
    dryRun: out === null,
    out,
    file: plan.export?.file ?? '',
    ...(text ? { encoding: text.encoding, encodingCertain: text.isCertain, encodings: text.possible } : {}),
    ...{ sheet, form },
    ...(isExport(plan) ? exportJson(plan, language) : {}),
    ...(countsRegisters(plan) ? registersJson(plan) : {}),
    entered: entered === null ? [] : changes.filter((change) => written.has(placeKey(change))).map(changeJson),
    [entered === null ? 'changes' : 'kept']: changes.filter((change) => !written.has(placeKey(change))).map(changeJson),
    ...{ same, blank, truncated, unreadable, unknownHeaders },
    refusedCells: refusedCells(problems, sheet, language),
    sources: entered?.sources?.sheet ?? null,
  };
}

function exportJson(
  { export: { columns, people, passedOver, source, headerRow } }: ExportPlan,
  language: ActualsCommand['language'],
) {
  const words = messages(language);
  const names = new Map(source.known.map(({ id, name }) => [id, name]));
  return {
    headerRow,
    columns: columns.map(({ text, cell, use, origin }) => ({
      ...{ header: text, cell, ...use, origin },
      ...(use.as === 'indicator' ? { name: names.get(use.indicator) ?? use.indicator } : {}),
    })),
    people: people.map(({ label, cell, lines, number, problem }) => ({
      ...{ label, cell, lines, number },
      ...(problem === null ? {} : { reason: problem.code, message: words.actualProblem({ ...problem, cell }) }),
    })),
    passedOver,
  };
}

function registersJson({ registers: { counts, typed } }: RegistersPlan) {
  return {
    registers: counts.map(({ sheet, counted, others, outside, isComplete, zerosHeld, missing }) => ({
      ...{ sheet, counted, others, outside, complete: isComplete, zerosHeld, missing },
    })),
    typed,
  };
}

function changeJson({
  number,
  name,
  indicator,
  sheetName,
  row,
  column,
  before,
  after,
  from,
  fromSheet,
  conflict,
  combined,
  team,
}: ActualChange) {
  const cell = cellAddress(row, column);
  return {
    ...{ number, name, indicator, sheet: sheetName, cell, before, after, from, conflict },
    ...(fromSheet === undefined ? {} : { fromSheet }),
    ...combined,
    ...(team ? { team } : {}),
  };
}
