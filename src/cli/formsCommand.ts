import type { PeriodFailure } from '../app/failure';
import { findForms, type FoundForm } from '../app/forms/findForms';
import { makeForms, type FormsReport } from '../app/forms/makeForms';
import { removeForms } from '../app/forms/removeForms';
import { sureRole, type Inspection, type MatchedRow } from '../app/list/inspect';
import type { Services } from '../app/services';
import { cellAddress } from '../base/address';
import type { Language } from '../base/language';
import { monthOfDay, periodText } from '../base/period';
import { comparableKey } from '../base/plainText';
import { contentText } from '../base/sheetDrawing';
import { err, ok, type Result } from '../base/result';
import { formSentence } from '../i18n/messages/forms/texts';
import type { FormsCommand } from './words/commands';

/** An option that names something the list does not have. */
export interface NotOnList {
  readonly kind: 'notOnList';
  readonly option: '--department' | '--rows';
  readonly text: string;
}

/**
 * Makes sheets of the company's own forms in the open workbook, brings those up to date that are there, or removes them.
 * @returns the command's own part of the report, as JSON
 */
export async function showForms(
  command: FormsCommand,
  inspection: Inspection,
  services: Services,
): Promise<Result<object, PeriodFailure | NotOnList>> {
  const absent = notOnList(command, inspection);
  if (absent) return err(absent);
  const found = await findForms(inspection);
  if (!found.ok) return found;
  if (command.remove && command.form !== undefined) {
    const removal = await removeForms({ sheet: command.form });
    if (!removal.ok) return removal;
    const { removed, kept } = removal.value;
    const isKnown = removed.length + kept.length > 0 || found.value.some(({ sheet }) => sheet === command.form);
    return isKnown ? ok({ removed, kept }) : err({ kind: 'sheetMissing', sheet: command.form });
  }
  const made: object[] = [];
  for (const form of wishedForms(command, found.value)) {
    const only = rowsOf(command);
    const report = await makeForms(inspection, sureRole, services, {
      ...form,
      period: periodText(monthOfDay(services.today())),
      evenManySheets: command.yes,
      ...(only && { only }),
    });
    if (!report.ok) return report;
    if (report.value.stoppedBy) return err({ kind: 'excel', failure: report.value.stoppedBy });
    made.push(reportJson(report.value));
  }
  return ok({ found: found.value.map((form) => foundJson(form, command.language)), forms: made });
}

/** The form that was named, or all that somebody has spoken of before. */
function wishedForms({ form, per, purpose = '' }: FormsCommand, found: readonly FoundForm[]) {
  if (form === undefined)
    return found.flatMap(({ sheet, remembered }) => (remembered ? [{ sheet, ...remembered }] : []));
  const known = found.find(({ sheet }) => sheet === form);
  return [{ sheet: form, per: per ?? known?.remembered?.per ?? known?.suggested ?? 'position', purpose }];
}

/** The first department, or range of rows, that nobody on the list is in. */
function notOnList({ department, rows = [] }: FormsCommand, { rows: listed }: Inspection): NotOnList | null {
  if (department !== undefined && !listed.some((row) => isOf(department, row)))
    return { kind: 'notOnList', option: '--department', text: department };
  const empty = rows.find((range) => !listed.some((row) => isWithin(range, row)));
  return empty === undefined ? null : { kind: 'notOnList', option: '--rows', text: [...new Set(empty)].join('-') };
}

function rowsOf({ department, rows }: FormsCommand): ((row: MatchedRow) => boolean) | null {
  if (department === undefined && rows === undefined) return null;
  return (row) =>
    (department === undefined || isOf(department, row)) &&
    (rows === undefined || rows.some((range) => isWithin(range, row)));
}

const isOf = (department: string, { row }: MatchedRow): boolean =>
  comparableKey(row.department) === comparableKey(department);

/** Rows of the command line are counted from one. */
const isWithin = ([first, last]: NonNullable<FormsCommand['rows']>[number], { row }: MatchedRow): boolean =>
  first <= row.row + 1 && row.row + 1 <= last;

function foundJson({ sheet, remembered, suggested, isProtected, problems, made }: FoundForm, language: Language) {
  return {
    sheet,
    per: remembered?.per ?? null,
    purpose: remembered?.purpose ?? null,
    suggested,
    isProtected,
    made,
    problems: problems.map((problem) => ({
      code: problem.code,
      cell: problem.cell,
      message: formSentence(problem, language),
    })),
  };
}

function reportJson({ sheet, purpose, per, built, changed, typed, same, ...report }: FormsReport) {
  return {
    sheet,
    purpose,
    per,
    added: built.map(({ sheetName }) => sheetName),
    changed: changed.map(({ before, after, ...cell }) => ({
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      before: contentText(before),
      after: contentText(after),
    })),
    kept: typed.map(({ held, wanted, ...cell }) => ({
      sheet: cell.sheet,
      cell: cellAddress(cell.row, cell.column),
      held: contentText(held),
      wanted: contentText(wanted),
    })),
    same,
    outdated: report.outdated,
    offList: report.offList,
    withoutRole: report.withoutRole.map(placeJson),
    unnamed: report.unnamed.map(placeJson),
  };
}

function placeJson({ sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number }) {
  return { sheet, cell: cellAddress(row, column) };
}
