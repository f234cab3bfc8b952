import type { CheckFinding, CheckReport } from '../../app/company/checkScheme';
import { sentenceOf } from '../../base/finding';
import type { Language } from '../../base/language';
import { messages } from '../messages/messages';
import { companyPoint, type CompanyPoint } from './companyMessages';
import { companyProblemTexts } from './problems/texts';
import { schemeTexts } from './scheme/texts';

/** The sentence about a finding, with its place; sheet and cell are "" where the catalogue stands on no sheet. */
export function checkPoint(finding: CheckFinding, language: Language): CompanyPoint {
  const { scheme, settings } = schemeTexts(language);
  const { grounds } = companyProblemTexts(language);
  switch (finding.kind) {
    case 'catalogue':
      return companyPoint(finding.problem, language);
    case 'scheme': {
      const { problem } = finding;
      const { sheet, cell } = problem;
      const text =
        problem.code === 'forbiddenGround'
          ? scheme.forbiddenGround({ ...problem.params, ground: grounds[problem.params.ground] })
          : sentenceOf(scheme, problem);
      return { sheet, cell, severity: 'advice', text };
    }
    case 'settingsProblem': {
      const { sheet, problem } = finding;
      return { sheet, cell: problem.cell, severity: 'error', text: messages(language).settingsProblem(problem) };
    }
    case 'settingsConcern': {
      const { sheet, problem } = finding;
      const text =
        problem.code === 'forbiddenAdjustment'
          ? settings.forbiddenAdjustment({ ...problem.params, ground: grounds[problem.params.ground] })
          : sentenceOf(settings, problem);
      return { sheet, cell: problem.cell, severity: 'advice', text };
    }
  }
}

/** What was checked and how much was found, a sentence each. */
export function checkSummary(
  { checked, roles, indicators, settingsSheet, findings }: CheckReport,
  language: Language,
): readonly string[] {
  const texts = schemeTexts(language);
  return [
    roles === 0 ? texts.unreadableSheets : texts.checked[checked](roles, indicators),
    settingsSheet === null ? texts.noSettings : texts.settingsChecked(settingsSheet),
    texts.found(findings.length),
  ];
}
