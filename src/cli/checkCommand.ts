import { checkScheme, type CheckFinding, type CheckReport, type CheckServices } from '../app/company/checkScheme';
import { lookAtCalibration } from '../app/confirmation/calibrationState';
import { lookAtProbation, type ProbationEnd } from '../app/confirmation/probationEnds';
import { lookAtRaters, type AbsentRating } from '../app/situation/absentRaters';
import type { RepeatedDeduction } from '../app/failure';
import { lookAtDeductions } from '../app/confirmation/repeatedDeductions';
import { lookAtLeftBehind } from '../app/situation/lookAtLeftBehind';
import { lookAtProjects } from '../app/projects/projectSheet';
import { lookAtRules } from '../app/rules/lookAtRules';
import { tryScheme, type TrialReport } from '../app/trial/tryScheme';
import { cellAddress } from '../base/address';
import type { Language } from '../base/language';
import { ok } from '../base/result';
import { loadFacts } from '../catalogue/facts';
import { loadAllTexts } from '../catalogue/texts';
import { companyFailure } from '../i18n/company/companyMessages';
import {
  absentSentence,
  calibrationSentence,
  leftOpenSentence,
  pendingSentence,
  probationSentence,
  repeatedSentence,
} from '../i18n/messages/calibration/texts';
import { totalsSentence } from '../i18n/messages/totals/texts';
import { checkPoint, checkSummary, trialText } from '../i18n/company/schemeMessages';
import { projectProblemText } from '../i18n/company/projectProblemText';
import { companyTexts } from '../i18n/sheets/company/texts';
import { otherSheetTexts, sheetTexts } from '../i18n/sheets/texts';
import type { CommandLine } from './words/commands';
import type { CommandOutcome } from './file/outcome';
import { servicesToTell } from './file/fileServices';
import { failureSentence, fileSentence } from './sentences';
import { withWorkbook } from './file/workbookFile';

/** Whether catalogue and settings of a file make sense as an assessment; the file is only read. */
export async function runCheck({
  file,
  language,
  json,
  trial,
}: Extract<CommandLine, { name: 'check' }>): Promise<CommandOutcome> {
  const services = await checkServices(language);
  const worked = await withWorkbook(file, language, async () => {
    // Before any step that protects them.
    const left = await lookAtLeftBehind();
    if (!left.ok) return left;
    const checked = await checkScheme(services);
    if (!checked.ok) return checked;
    const looked = await lookAtPeriod(language);
    if (!looked.ok) return looked;
    const found = { report: checked.value, ...left.value, ...looked.value };
    const isSound = checked.value.findings.every((each) => checkPoint(each, language).severity !== 'error');
    if (!trial || !isSound) return ok({ ...found, tried: null });
    const ready = await servicesToTell(language);
    if (!ready.ok) return ready;
    const tried = await tryScheme(ready.value, services);
    return tried.ok ? ok({ ...found, tried: tried.value }) : tried;
  });
  const refuse = (code: string, sentence: string): CommandOutcome => ({
    exitCode: 1,
    sentence,
    ...(json ? { json: { command: 'check', refused: true, reason: { code, message: sentence } } } : {}),
  });
  if (!worked.ok) return refuse(worked.error.code, fileSentence(worked.error, language));
  const { result } = worked.value;
  if (!result.ok) return refuse(result.error.kind, failureSentence(companyFailure(result.error, language)));
  const { report, unprotected, totals, calibration, pending, projects, tried } = result.value;
  const open = openSentences(result.value, language);
  const more = pending.length + unprotected.length + totals.length + projects.length;
  const outcome = { exitCode: report.findings.length + more > 0 ? 1 : 0, sentence: null } as const;
  return json
    ? {
        ...outcome,
        json: {
          ...reportJson(report, language),
          calibration,
          ...openJson(result.value),
          projects,
          pending,
          unprotected,
          waitingTotals: totals,
          ...(tried === null ? {} : { trial: tried }),
        },
      }
    : {
        ...outcome,
        text: [
          ...checkSummary(report, language, more),
          ...findingLines(report, language),
          ...projects.map(({ sheet, cell, message }) => `${sheet}!${cell}: ${message}`),
          ...open,
          ...(calibration === null ? [] : [calibrationSentence(calibration, language)]),
          ...(tried === null ? [] : ['', ...trialLines(tried, language)]),
        ],
      };
}

/** What stands open in the period under way. */
interface OpenPoints {
  readonly pending: Parameters<typeof pendingSentence>[0];
  readonly unprotected: readonly string[];
  readonly totals: Parameters<typeof totalsSentence>[0];
  readonly probation: readonly ProbationEnd[];
  readonly absent: readonly AbsentRating[];
  readonly repeated: readonly RepeatedDeduction[];
}

function openSentences(
  { pending, unprotected, totals, probation, absent, repeated }: OpenPoints,
  language: Language,
): readonly string[] {
  const sentences = [
    pending.length === 0 ? null : pendingSentence(pending, language),
    leftOpenSentence(unprotected, language),
    totals.length === 0 ? null : totalsSentence(totals, language),
    probationSentence(probation, language),
    absentSentence(absent, language),
    ...repeated.map((each) => repeatedSentence(each, language)),
  ];
  return sentences.flatMap((sentence) => sentence ?? []);
}

function openJson({ probation, absent, repeated }: Pick<OpenPoints, 'probation' | 'absent' | 'repeated'>) {
  return {
    probationEnds: probation.map(({ number, name, until, conclusion }) => ({ number, name, until, conclusion })),
    notRated: absent.map(({ as, number, name, lines }) => ({ as, number, name, lines })),
    repeatedDeductions: repeated.map(({ number, name, sheetName, row, column, item, reason, indicators }) => ({
      ...{ number, name, sheet: sheetName, cell: cellAddress(row, column), item, reason, indicators },
    })),
  };
}

/** How the period under way stands: its calibration, its raters, and the rules its cards were built under. */
async function lookAtPeriod(language: Language) {
  const texts = { sheetTexts: sheetTexts(language), otherSheetTexts: otherSheetTexts(language) };
  const calibration = await lookAtCalibration(texts);
  if (!calibration.ok) return calibration;
  const absent = await lookAtRaters(texts);
  if (!absent.ok) return absent;
  const probation = await lookAtProbation(texts);
  if (!probation.ok) return probation;
  const repeated = await lookAtDeductions(texts);
  if (!repeated.ok) return repeated;
  const projects = await projectProblems(language);
  if (!projects.ok) return projects;
  const pending = await lookAtRules(texts);
  if (!pending.ok) return pending;
  const looked = {
    ...{ absent: absent.value, probation: probation.value },
    ...{ repeated: repeated.value, pending: pending.value, projects: projects.value },
  };
  return ok({ calibration: calibration.value, ...looked });
}

/** What is wrong with the table of projects' goals, as sentences; nothing where there is none. */
async function projectProblems(language: Language) {
  const ready = await servicesToTell(language);
  // What keeps the catalogue from being read is told already.
  if (!ready.ok) return ok([]);
  const found = await lookAtProjects(ready.value);
  if (!found.ok) return found;
  const { sheet = '', problems = [] } = found.value ?? {};
  return ok(
    problems.map((problem) => ({
      ...{ sheet, cell: problem.cell, code: problem.code },
      message: projectProblemText(problem, language),
    })),
  );
}

async function checkServices(language: Language): Promise<CheckServices> {
  return {
    bundled: { facts: loadFacts(), texts: await loadAllTexts() },
    texts: companyTexts(language),
    settingsNames: [sheetTexts(language), ...otherSheetTexts(language)].map(({ sheetNames }) => sheetNames.settings),
  };
}

function findingLines({ findings }: CheckReport, language: Language): readonly string[] {
  return findings.map((finding) => {
    const { sheet, cell, text } = checkPoint(finding, language);
    const place = [sheet, cell].filter((part) => part !== '').join('!');
    return place === '' ? text : `${place}: ${text}`;
  });
}

function trialLines(tried: TrialReport, language: Language): readonly string[] {
  const { basis, grades, changedTitle, changes, remarks } = trialText(tried, language);
  const listed = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
  return [basis, ...listed(grades), changedTitle, ...listed(changes), ...remarks];
}

function reportJson({ checked, settingsSheet, roles, indicators, findings }: CheckReport, language: Language) {
  return {
    command: 'check',
    refused: false,
    checked,
    settingsSheet,
    roles,
    indicators,
    findings: findings.map((finding: CheckFinding) => {
      const { sheet, cell, severity, text } = checkPoint(finding, language);
      const place = { sheet: sheet === '' ? null : sheet, cell: cell === '' ? null : cell };
      return { code: finding.problem.code, severity, ...place, message: text };
    }),
  };
}
