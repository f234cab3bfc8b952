import { inspectWorkbook, type Inspection, type ReadingChoice } from '../app/list/inspect';
import { askedPositions } from '../app/list/positions';
import type { Services } from '../app/services';
import { areaAddress, cellAddress, columnName } from '../base/address';
import { isoDay, type CalendarDay } from '../base/calendarDay';
import type { Language } from '../base/language';
import { ok } from '../base/result';
import { companyFailure } from '../i18n/company/companyMessages';
import { messages } from '../i18n/messages/messages';
import { type StaffingRow, type StaffingTable } from '../staffing/staffingTable';
import { type SheetIssue } from '../staffing/sheetIssue';
import { COLUMN_FIELDS } from '../staffing/columnField';
import { probationIn } from '../staffing/words/employmentState';
import type { CommandLine } from './words/commands';
import type { CommandOutcome } from './file/outcome';
import { failureSentence, fileSentence } from './sentences';
import { servicesToTell } from './file/fileServices';
import { withWorkbook } from './file/workbookFile';

/** What the staffing sheet of a file says and which roles its positions mean; the file is only read. */
export async function runInspect(command: Extract<CommandLine, { name: 'inspect' }>): Promise<CommandOutcome> {
  const outcome = await withWorkbook(command.file, command.language, async () => {
    const services = await servicesToTell(command.language);
    if (!services.ok) return services;
    const inspected = await inspectWorkbook(services.value, readingOf(command.sheet));
    return inspected.ok ? ok({ inspection: inspected.value, services: services.value }) : inspected;
  });
  if (!outcome.ok) {
    const message = fileSentence(outcome.error, command.language);
    return { exitCode: 1, sentence: message, json: refusedInspection([{ code: outcome.error.code, message }]) };
  }
  const inspected = outcome.value.result;
  if (!inspected.ok) {
    const message = failureSentence(companyFailure(inspected.error, command.language));
    const issues =
      inspected.error.kind === 'noStaffingTable'
        ? inspected.error.issues.map((issue) => issueJson(issue, command.language))
        : [{ code: inspected.error.kind, message, cell: null }];
    return { exitCode: 1, sentence: message, json: refusedInspection(issues) };
  }
  return { exitCode: 0, sentence: null, json: inspectionJson(inspected.value.inspection, inspected.value.services) };
}

function refusedInspection(issues: readonly { code: string; message: string; cell?: string | null }[]) {
  return {
    sheet: null,
    headerRows: [],
    columns: Object.fromEntries(COLUMN_FIELDS.map((field) => [field, null])),
    rows: [],
    skipped: [],
    issues: issues.map(({ code, message, cell = null }) => ({ code, message, cell })),
    refused: true,
  };
}

/** The sheet a person named, or what the workbook remembers, or whatever is found. */
export function readingOf(sheet: string | undefined): ReadingChoice {
  return sheet === undefined ? 'remembered' : { sheets: [sheet] };
}

/**
 * Rows are 1-based and columns letters, as people see them in Excel. `sheet`, `headerRows` and `columns` are those of the
 * first list; `lists` has them for each.
 */
export function inspectionJson({ lists, rows, considered }: Inspection, services: Services) {
  const { language, roles } = services.catalogue;
  const words = messages(language);
  const roleName = (id: string): string => roles.get(id)?.name[language] ?? id;
  return {
    ...listJson(lists[0].table),
    lists: lists.map(({ table }) => listJson(table)),
    rows: rows.map(({ list, row, match }) => ({
      sheet: list.table.sheet,
      row: row.row + 1,
      department: row.department,
      position: row.position,
      names: row.people.map((person) => person.name),
      employeeId: row.people.map((person) => person.employeeId).find((id) => id !== '') ?? null,
      left: row.people.filter((person) => person.left).map((person) => person.name),
      nobody: row.nobody ?? null,
      employment: employmentJson(row),
      headcount: row.headcount,
      manager: row.manager,
      outcome: match.outcome,
      match:
        match.outcome === 'sure' && match.roleId !== null
          ? {
              roleId: match.roleId,
              role: roleName(match.roleId),
              confidence: match.confidence,
              reason: `${words.reason(match.reason)} → ${roleName(match.roleId)}`,
            }
          : null,
      candidates: match.candidates.map((candidate) => ({
        roleId: candidate.roleId,
        role: roleName(candidate.roleId),
        confidence: candidate.confidence,
        reason: `${words.reason(candidate.reason)} → ${roleName(candidate.roleId)}`,
      })),
    })),
    leftOut: considered
      .filter(({ chosen, people, apart }) => !chosen && (people === null ? apart !== null : people > 0))
      .map(({ sheet, purpose, apart, people }) => ({
        sheet,
        people,
        reason: apart ?? purpose,
        message: apart === null ? words.purposes[purpose] : words.apart[apart],
      })),
    questions: askedPositions(rows),
    ...remarksJson(lists, language),
    refused: false,
  };
}

/** What the list says of probation, leaving and long leave; null where it says nothing. */
function employmentJson({ employment, people }: StaffingRow) {
  const noted = people.map(({ note }) => probationIn(note)).find((text) => text !== '');
  const facts = { ...employment, ...(noted === undefined ? {} : { probation: noted }) };
  if (Object.keys(facts).length === 0) return null;
  const { probation, probationMonths, probationEnd, away, awayFrom, awayTo, leftOn, movedOn } = facts;
  const day = (each: CalendarDay | undefined): string | null => (each ? isoDay(each) : null);
  return {
    probation: probation ?? null,
    probationMonths: probationMonths ?? null,
    probationEnd: day(probationEnd),
    away: away ?? null,
    awayFrom: day(awayFrom),
    awayTo: day(awayTo),
    leftOn: day(leftOn),
    movedOn: day(movedOn),
  };
}

function listJson({ sheet, area, headerRows, columns, departmentColumns, nameColumns }: StaffingTable) {
  return {
    sheet,
    area: areaAddress(area),
    headerRows: headerRows.map((row) => row + 1),
    columns: Object.fromEntries(
      COLUMN_FIELDS.map((field) => {
        const column = columns[field];
        return [field, column === null ? null : columnName(column)];
      }),
    ),
    // Levels of departments and parts of names that have columns of their own.
    departmentColumns: departmentColumns.map(columnName),
    nameColumns: nameColumns.map(columnName),
  };
}

/** What was skipped and what a person should look at, with the sheet of each. */
export function remarksJson(lists: Inspection['lists'], language: Language) {
  const words = messages(language);
  const tables = lists.map(({ table }) => table);
  return {
    skipped: tables.flatMap(({ sheet, skipped }) =>
      skipped.map(({ row, reason }) => ({ sheet, row: row + 1, reason, message: words.skipReasons[reason] })),
    ),
    issues: tables.flatMap(({ sheet, issues }) => issues.map((issue) => ({ sheet, ...issueJson(issue, language) }))),
  };
}

export function issueJson(issue: SheetIssue, language: Language) {
  return {
    code: issue.code,
    message: messages(language).issue(issue),
    cell: issue.row === null ? null : cellAddress(issue.row, issue.column ?? 0),
  };
}
