import { DEFAULT_BUILD } from '../app/build/buildOptions';
import type { BuildReport } from '../app/build/buildReport';
import { buildScorecards } from '../app/build/buildScorecards';
import type { CompanyFailure, PeriodFailure } from '../app/failure';
import { applyFill, DEFAULT_FILL, planFillFor, type FillReport } from '../app/list/fill';
import { inspectWorkbook, sureRole, type Inspection } from '../app/list/inspect';
import { buildOrganisation } from '../app/organisation/buildOrganisation';
import { buildProject } from '../app/projects/buildProject';
import { makeProjectTable, type ProjectTableReport } from '../app/projects/projectSheet';
import type { NameClash } from '../app/workbook/ownSheets';
import { cellAddress } from '../base/address';
import type { Language } from '../base/language';
import { err, ok, type Result } from '../base/result';
import { newColumnsFor, settleFill } from '../jobtable/fillPlace';
import type { KeptCell } from '../jobtable/planFill';
import { projectMessages } from '../i18n/messages/projects/texts';
import { cliTexts } from '../i18n/cli/texts';
import { elsewhereSentences } from '../i18n/messages/elsewhere';
import { messages } from '../i18n/messages/messages';
import type { CommandLine } from './words/commands';
import { issueJson, readingOf, remarksJson } from './inspectCommand';
import { isMonthWork, showMonth, type MonthWork, type NobodyMarked } from './monthCommands';
import { sheetsJson, showOrganisation, type OrganisationWork } from './organisationCommand';
import { showForms, type NotOnList } from './formsCommand';
import type { CommandOutcome } from './file/outcome';
import { refusals } from './sentences';
import { servicesOfWorkbook } from './file/fileServices';
import { outProblem, writeOut } from './file/outFile';
import { withWorkbook } from './file/workbookFile';

type FileWork =
  Extract<CommandLine, { name: 'fill' | 'scorecards' | 'run' | 'forms' | 'project' }> | OrganisationWork | MonthWork;

interface Done {
  /** null: no list was read. */
  readonly inspection: Inspection | null;
  readonly fill: { readonly report: FillReport; readonly kept: readonly KeptCell[] } | null;
  readonly cards: BuildReport | null;
  /** What showing the organisation, or the targets, or confirming them, led to, as JSON; `message` is told to people as well. */
  readonly shown: object | null;
}

/** fill, scorecards, run, organisation, jobs, manual, targets, forms, confirm, settings, calibrate, follow-up, registers, project, cycle, raters: works on a copy in memory and writes OUT whole, or nothing. FILE is never changed. */
export async function runFileCommand(command: FileWork): Promise<CommandOutcome> {
  const words = messages(command.language);
  const refuse = refusals(command);
  const unwritable = outProblem(command);
  if (unwritable) return refuse.file(unwritable);
  const worked = await withWorkbook(command.file, command.language, () => work(command));
  if (!worked.ok) return refuse.file(worked.error);
  const { result, ...saving } = worked.value;
  if (!result.ok) {
    const { error } = result;
    if (error.kind === 'tooManySheets') {
      return refuse.refuse(error.kind, cliTexts(command.language).manySheets(error.count));
    }
    if (error.kind === 'notOnList') {
      return refuse.refuse(error.kind, cliTexts(command.language).notOnList(error.option, error.text));
    }
    if (error.kind === 'nobodyMarked') {
      return refuse.refuse(error.kind, cliTexts(command.language).nobodyMarked(error.period));
    }
    const issues = error.kind === 'noStaffingTable' ? error.issues : [];
    const more = { issues: issues.map((issue) => issueJson(issue, command.language)) };
    return refuse.failure(error, more);
  }
  const { stoppedBy = null } = result.value.cards ?? {};
  if (stoppedBy) return refuse.failure({ kind: 'excel', failure: stoppedBy });
  const unwritten = writeOut(command, saving);
  if (unwritten) return refuse.file(unwritten);
  const { displaced, withoutColumn, unsaid, monthlyTargets, otherTargets, notAssessed = [] } = result.value.cards ?? {};
  const { shown } = result.value;
  const told = [
    cliTexts(command.language).written(command.out),
    ...(shown !== null && 'message' in shown ? [String(shown.message)] : []),
    ...clashes(result.value).map(({ usual, used }) => words.nameTaken(usual, used)),
    ...(withoutColumn === undefined ? [] : [words.withoutColumn(withoutColumn)]),
    ...(unsaid === undefined ? [] : [words.unsaid(unsaid.map(({ sheetName }) => sheetName))]),
    ...(monthlyTargets === undefined ? [] : [words.monthlyTargets(monthlyTargets.cards, monthlyTargets.indicators)]),
    ...(otherTargets === undefined ? [] : [words.otherTargets(otherTargets.cards, otherTargets.indicators)]),
    ...elsewhereSentences(notAssessed, words, command.language),
    ...(displaced === undefined ? [] : [words.displaced(displaced)]),
  ];
  return {
    exitCode: 0,
    sentence: told.join(' '),
    json: report(command, result.value),
  };
}

async function work(
  command: FileWork,
): Promise<Result<Done, CompanyFailure | PeriodFailure | NotOnList | NobodyMarked>> {
  const ready = await servicesOfWorkbook(command);
  if (!ready.ok) return ready;
  const services = ready.value;
  if (isMonthWork(command)) {
    const shown = await showMonth(command, services);
    return shown.ok ? ok({ inspection: null, fill: null, cards: null, shown: shown.value }) : shown;
  }
  if (command.name === 'project' && command.build === undefined) {
    const made = await makeProjectTable(services);
    return made.ok ? ok({ inspection: null, fill: null, cards: null, shown: tableShown(made.value) }) : made;
  }
  const inspected = await inspectWorkbook(services, readingOf(command.sheet));
  if (!inspected.ok) return inspected;
  const inspection = inspected.value;
  if (command.name === 'organisation' || command.name === 'jobs' || command.name === 'manual') {
    const drawn = await showOrganisation(command, inspection, services);
    return drawn.ok ? ok({ inspection, fill: null, cards: null, shown: drawn.value }) : drawn;
  }
  if (command.name === 'forms') {
    const made = await showForms(command, inspection, services);
    return made.ok ? ok({ inspection, fill: null, cards: null, shown: made.value }) : made;
  }
  if (command.name === 'project') {
    const options = { project: command.build ?? '', evenManySheets: command.yes };
    const built = await buildProject(inspection, sureRole, services, options);
    if (!built.ok) return built;
    const { project, period, periodBefore, otherDays } = built.value;
    const texts = projectMessages(command.language);
    const others = otherDays === undefined ? [] : [texts.otherDays(project, otherDays)];
    const message = [texts.periodNow(project, period, periodBefore), ...others].join('\n');
    return ok({ inspection, fill: null, cards: built.value, shown: { project, periodBefore, message } });
  }
  let fill: Done['fill'] = null;
  let shown: Done['shown'] = null;
  if (command.name !== 'scorecards') {
    const said = {
      ...DEFAULT_FILL,
      ...(command.name === 'fill' ? { form: command.form } : {}),
      ...(command.into === undefined ? {} : { newColumns: newColumnsFor(command.into) }),
    };
    const { options, onSheet } = settleFill(said, inspection.lists);
    const { plan, kept } = planFillFor(inspection, sureRole, services, options);
    const applied = await applyFill(plan);
    if (!applied.ok) return applied;
    if (applied.value.stoppedBy) return err({ kind: 'excel', failure: applied.value.stoppedBy });
    fill = { report: applied.value, kept };
    if (onSheet) {
      const drawn = await buildOrganisation(inspection, sureRole, services, ['overview']);
      if (!drawn.ok) return drawn;
      shown = { overview: sheetsJson(drawn.value, command.language) };
    }
  }
  if (command.name === 'fill') return ok({ inspection, fill, cards: null, shown });
  const options = { ...DEFAULT_BUILD, period: command.period, evenManySheets: command.yes };
  const cards = await buildScorecards(inspection, sureRole, services, options);
  return cards.ok ? ok({ inspection, fill, cards: cards.value, shown }) : err(cards.error);
}

function tableShown({ sheet, created, clashes: renamed = [] }: ProjectTableReport): object {
  return { table: sheet, created, renamedSheets: renamed };
}

function clashes({ cards }: Pick<Done, 'cards'>): readonly NameClash[] {
  return cards?.clashes ?? [];
}

function report(command: FileWork, { inspection, fill, cards, shown }: Done) {
  const words = messages(command.language);
  return {
    command: command.name,
    refused: false,
    out: command.out,
    ...(inspection === null ? {} : { sheet: inspection.lists[0].table.sheet }),
    ...(fill === null
      ? {}
      : {
          filled: fill.report.filled.map(({ sheet, row, column, kind }) => ({
            sheet,
            cell: cellAddress(row, column),
            kind,
          })),
          keptCells: fill.kept.map(({ sheet, row, column, reason }) => ({
            sheet,
            cell: cellAddress(row, column),
            reason,
            message: words.keptReasons[reason],
          })),
        }),
    ...(cards === null
      ? {}
      : {
          period: cards.period,
          summarySheet: cards.summarySheet,
          renamedSheets: clashes({ cards }),
          built: cards.built,
          refreshed: cards.refreshed,
          kept: cards.kept,
          moved: cards.moved,
          ...(cards.unsaid === undefined ? {} : { unsaid: cards.unsaid }),
          left: cards.offList,
          special: cards.special ?? [],
          ...(cards.elsewhere === undefined ? {} : { elsewhere: cards.elsewhere }),
          ...(cards.monthlyTargets === undefined ? {} : { monthlyTargets: cards.monthlyTargets }),
          ...(cards.otherTargets === undefined ? {} : { otherTargets: cards.otherTargets }),
          notAssessed: cards.notAssessed.map(({ sheet, row, name, position, reason, note }) => ({
            sheet,
            row: row + 1,
            name,
            position,
            reason,
            note,
            message: words.notAssessedReasons[reason],
          })),
        }),
    ...shown,
    ...(inspection === null ? {} : listJson(inspection, command.language)),
  };
}

/** What was read of the lists. */
function listJson({ lists, rows }: Inspection, language: Language) {
  const words = messages(language);
  const undecided = rows.filter((row) => sureRole(row) === null);
  return {
    unmatched: undecided.map(({ list, row, match }) => ({
      sheet: list.table.sheet,
      row: row.row + 1,
      position: row.position,
      outcome: match.outcome,
      reason: words.reason(match.reason),
    })),
    ...remarksJson(lists, language),
  };
}
