import { checkScheme, type CheckFinding, type CheckReport, type CheckServices } from '../app/company/checkScheme';
import type { Language } from '../base/language';
import { loadFacts } from '../catalogue/facts';
import { loadAllTexts } from '../catalogue/texts';
import { companyFailure } from '../i18n/company/companyMessages';
import { checkPoint, checkSummary } from '../i18n/company/schemeMessages';
import { companyTexts } from '../i18n/sheets/company/texts';
import { otherSheetTexts, sheetTexts } from '../i18n/sheets/texts';
import type { CommandLine } from './commandLine';
import type { CommandOutcome } from './outcome';
import { failureSentence, fileSentence } from './sentences';
import { withWorkbook } from './workbookFile';

/** Whether catalogue and settings of a file make sense as an assessment; the file is only read. */
export async function runCheck({
  file,
  language,
  json,
}: Extract<CommandLine, { name: 'check' }>): Promise<CommandOutcome> {
  const services = await checkServices(language);
  const worked = await withWorkbook(file, language, () => checkScheme(services));
  const refuse = (code: string, sentence: string): CommandOutcome => ({
    exitCode: 1,
    sentences: [sentence],
    ...(json ? { json: { command: 'check', refused: true, reason: { code, message: sentence } } } : {}),
  });
  if (!worked.ok) return refuse(worked.error.code, fileSentence(worked.error, language));
  const { result } = worked.value;
  if (!result.ok) return refuse(result.error.kind, failureSentence(companyFailure(result.error, language)));
  const report = result.value;
  const exitCode = report.findings.length > 0 ? 1 : 0;
  return json
    ? { exitCode, sentences: [], json: reportJson(report, language) }
    : { exitCode, sentences: [], text: [...checkSummary(report, language), ...findingLines(report, language)] };
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
