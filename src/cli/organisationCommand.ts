import { buildJobDescriptions, type JobReport } from '../app/cards/buildJobDescriptions';
import type { PeriodFailure } from '../app/failure';
import { sureRole, type Inspection } from '../app/list/inspect';
import { buildManual } from '../app/manual/buildManual';
import { buildOrganisation, type OrganisationReport } from '../app/organisation/buildOrganisation';
import type { Services } from '../app/services';
import { cellAddress } from '../base/address';
import { sentenceOf } from '../base/finding';
import type { Language } from '../base/language';
import { monthOfDay, periodText } from '../base/period';
import { err, ok, type Result } from '../base/result';
import { cliTexts } from '../i18n/cli/texts';
import { organisationSentences } from '../i18n/messages/organisationFindings/texts';
import type { CommandLine } from './words/commands';

/** What shows the organisation behind the lists: its sheets, a page for each job, or the manual with all of them. */
export type OrganisationWork = Extract<CommandLine, { name: 'organisation' | 'jobs' | 'manual' }>;

/** Builds the sheets in the open workbook. @returns the command's own part of the report, as JSON */
export async function showOrganisation(
  command: OrganisationWork,
  inspection: Inspection,
  services: Services,
): Promise<Result<object, PeriodFailure>> {
  if (command.name === 'organisation') {
    const drawn = await buildOrganisation(inspection, sureRole, services, command.sheets);
    return drawn.ok ? ok(sheetsJson(drawn.value, command.language)) : drawn;
  }
  const settled = { period: periodText(monthOfDay(services.today())), evenManySheets: command.yes };
  if (command.name === 'manual') {
    const made = await buildManual(inspection, sureRole, services, settled);
    if (!made.ok) return made;
    const { sheets, jobs, findings } = made.value;
    if (jobs.stoppedBy) return err({ kind: 'excel', failure: jobs.stoppedBy });
    const drawn = { added: [], redrawn: [], kept: [], ...sheets, findings };
    return ok({
      ...sheetsJson(drawn, command.language),
      contents: sheets?.contents ?? null,
      pages: sheets?.pages ?? null,
      keptMessage: drawn.kept.length > 0 ? cliTexts(command.language).manualKept : null,
      jobs: jobsJson(jobs),
    });
  }
  const options = { ...settled, per: command.per };
  const built = await buildJobDescriptions(inspection, sureRole, services, options);
  if (!built.ok) return built;
  if (built.value.stoppedBy) return err({ kind: 'excel', failure: built.value.stoppedBy });
  return ok(jobsJson(built.value));
}

/** The sheets that were drawn, and what is odd about reporting lines. */
export function sheetsJson({ added, redrawn, kept, findings }: OrganisationReport, language: Language) {
  return {
    added,
    redrawn,
    kept,
    findings: findings.map(({ place, ...finding }) => ({
      code: finding.code,
      sheet: place.sheet,
      cell: cellAddress(place.row, place.column),
      message: sentenceOf(organisationSentences(language), finding),
    })),
  };
}

function jobsJson({ built, kept, withoutRole, templateSheet }: JobReport) {
  return {
    added: built.map(({ sheetName }) => sheetName),
    kept,
    templateSheet,
    withoutRole: withoutRole.map(({ sheet, row, column }) => ({ sheet, cell: cellAddress(row, column) })),
  };
}
