import type { CheckFinding, CheckReport } from '../../app/company/checkScheme';
import type { TrialReport } from '../../app/trial/tryScheme';
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

/** What was checked and how much was found, a sentence each. @param pending how many settings wait to be adopted: findings, too */
export function checkSummary(
  { checked, roles, indicators, settingsSheet, findings }: CheckReport,
  language: Language,
  pending = 0,
): readonly string[] {
  const texts = schemeTexts(language);
  return [
    roles === 0 ? texts.unreadableSheets : texts.checked[checked](roles, indicators),
    settingsSheet === null ? texts.noSettings : texts.settingsChecked(settingsSheet),
    texts.found(findings.length + pending),
  ];
}

/** What a trial says: its basis, the grades, who changes, the pay, and what it could not tell. */
export interface TrialText {
  readonly basis: string;
  readonly grades: readonly string[];
  readonly changedTitle: string;
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
}

export function trialText({ basis, trial }: TrialReport, language: Language): TrialText {
  const texts = schemeTexts(language).trial;
  const { grades, changed, pay, partly, withoutTotal } = trial;
  const isPeriod = basis.kind === 'period';
  const before = wholePeople(grades.map((each) => each.before));
  const after = wholePeople(grades.map((each) => each.after));
  const money = (value: number): string => value.toFixed(2);
  return {
    basis: basis.kind === 'period' ? texts.period(basis.period) : texts.assumed(basis.people),
    grades: grades.map(({ grade }, at) => texts.grade(grade, before[at] ?? 0, after[at] ?? 0)),
    changedTitle: changed.length === 0 ? texts.none : texts.changed(changed.length),
    changes: changed.map(({ name, position, count, ...line }) =>
      texts.change(
        [name, position].filter((part) => part !== '').join(' '),
        line.before.grade,
        line.after.grade,
        count,
      ),
    ),
    remarks: [
      ...(pay === null
        ? isPeriod
          ? [texts.noPay]
          : []
        : [texts.pay(money(pay.before), money(pay.after), pay.people)]),
      ...(partly > 0 && isPeriod ? [texts.partly(partly)] : []),
      ...(withoutTotal > 0 && isPeriod ? [texts.withoutTotal(withoutTotal)] : []),
    ],
  };
}

/** Shares of people as whole people, as many as there are in all: the largest parts of a person are filled up. */
function wholePeople(shares: readonly number[]): number[] {
  const whole = shares.map(Math.floor);
  const all = Math.round(shares.reduce((sum, share) => sum + share, 0));
  const missing = all - whole.reduce((sum, count) => sum + count, 0);
  const byPart = shares
    .map((share, at) => ({ at, part: share - Math.floor(share) }))
    .sort((one, other) => other.part - one.part)
    .slice(0, missing);
  return whole.map((count, at) => count + (byPart.some((each) => each.at === at) ? 1 : 0));
}
