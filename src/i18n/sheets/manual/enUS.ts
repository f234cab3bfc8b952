import type { ManualTexts } from '../../../scorecard/texts/manualTexts';
import { plural } from '../../plural';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Labels and sentences of the manual, English. */
export const enUS: ManualTexts = {
  sheetNames: { cover: 'Manual', contents: 'Contents', library: 'Indicator library', rules: 'Assessment rules' },
  cover: {
    title: 'Management manual',
    company: '(company name)',
    fields: ['Version', 'In effect from', 'Prepared by', 'Checked by', 'Approved by'],
  },
  contents: {
    title: 'Contents',
    hint: (first, last) =>
      `Click a name to open its sheet. To print the book, choose the tab "${first}", then "${last}" with Shift held down, and print the active sheets: page numbers are those below.`,
    page: 'Page',
    sections: {
      organisation: 'Organization',
      jobs: 'Job descriptions',
      assessment: 'Performance assessment',
      forms: 'Forms',
    },
  },
  library: {
    title: 'Indicator library',
    hint: 'The indicators of the positions on the list. The targets that count are those on the scorecards.',
    headers: {
      name: 'Indicator',
      definition: 'Meaning',
      formula: 'Calculation',
      target: 'Target',
      rule: 'Scoring',
      dataSource: 'Data source',
      cadence: 'Measured',
      roles: 'Used by',
    },
  },
  cadences: {
    day: 'Daily',
    week: 'Weekly',
    month: 'Monthly',
    quarter: 'Quarterly',
    season: 'Each season',
    half: 'Half-yearly',
    year: 'Yearly',
    event: 'Each time',
  },
  rules: {
    title: 'Assessment rules',
    hint: 'Written from the settings sheet and the role catalogue; build the manual again after a change of settings. Steps and appeal are suggestions: please adapt them to your company.',
    headings: {
      cadence: '1. Assessment cycle',
      scoring: '2. Scoring',
      grades: '3. Grades and coefficients',
      adjustments: '4. Adjustments',
      pay: '5. Full-attendance bonus',
      steps: '6. Steps',
      appeal: '7. Appeal',
    },
    oneCadence: (cadence) =>
      cadence === null
        ? 'Everybody is assessed in the same period, whose days are on the scorecards.'
        : `Everybody is assessed in the same period: ${cadence.toLowerCase()}.`,
    cadence: (cadence, roles) => `${cadence}: ${roles}.`,
    indicators:
      'The weights of a scorecard add up to 100%. The total is the weighted sum of its scores plus adjustments. Indicators that can be measured are scored as the indicator library says.',
    blocks: (kpi, behaviour, ability) =>
      `KPIs make up ${percent(kpi)} of the total${behaviour === 0 ? '' : `, behavior and values ${percent(behaviour)}`}${ability === 0 ? '' : `, abilities ${percent(ability)}`}; the lines of each part share its weight.`,
    raters: ({ self, manager, superior = 0, peer = 0, report = 0, customer = 0 }) => {
      const others: readonly (readonly [string, number])[] = [
        ["the manager's manager", superior],
        ['colleagues', peer],
        ['direct reports', report],
        ['customers', customer],
      ];
      const more = others.flatMap(([name, weight]) => (weight === 0 ? [] : [`, ${name} ${percent(weight)}`])).join('');
      if (self === 0 && more === '') return 'Indicators that people rate are rated by the manager.';
      if (more === '') {
        return `For indicators that people rate, self rating counts ${percent(self)} and the manager's rating ${percent(manager)}.`;
      }
      return `For indicators that people rate, self rating counts ${percent(self)}, the manager's rating ${percent(manager)}${more}. The manager has to rate; whoever else does not leaves the weight to the others, in proportion.`;
    },
    cap: (points, decimals) =>
      `Each score is rounded to 2 decimals. The total lies between 0 and ${plural(points, 'point')} and is rounded to ${decimals === 0 ? 'a whole number' : plural(decimals, 'decimal')} before it is graded.`,
    override: (limit) =>
      limit === 0
        ? 'The manager may not override a score that is calculated by a scoring rule.'
        : `Where facts call for it, the manager may override a score that is calculated by a scoring rule, with a written reason${limit === null ? '' : ` and by at most ${plural(limit, 'point')}`}. Both scores stay on the scorecard, the summary and the history.`,
    veto: {
      lowestGrade:
        "A veto counts once it is verified as the employee's own doing and the reason is given: where the rule says that it affects the grade, the indicator scores 0 and the grade is the lowest; any other veto scores its indicator 0 only.",
      oneGradeLower:
        "A veto counts once it is verified as the employee's own doing and the reason is given: where the rule says that it affects the grade, the indicator scores 0 and the grade is one below that of the total; any other veto scores its indicator 0 only.",
      itemOnly:
        "A veto counts once it is verified as the employee's own doing and the reason is given: its indicator scores 0, and the grade still follows the total.",
    },
    grade: (name, from, below, coefficient) =>
      below === null
        ? `${name}: ${from} points and above, coefficient ${coefficient}.`
        : `${name}: from ${from} to below ${below} points, coefficient ${coefficient}.`,
    share: (name, share) => `The target share of people with ${name} is ${percent(share)}.`,
    adjustment: (item, points, cap) =>
      `${item}: ${points < 0 ? 'minus' : 'plus'} ${plural(Math.abs(points), 'point')} each time${cap === null ? '' : `, at most ${cap} in a period`}.`,
    noAdjustments: 'No adjustments are set.',
    attendance: (share, lapses, absenceDays) =>
      `The bonus is ${percent(share)} of base pay. It is forfeited for the period once late arrivals, early departures and leave add up to ${plural(lapses, 'time')}, or unexcused absence to ${plural(absenceDays, 'day')}.`,
    statutoryLeave:
      'Statutory leave (annual, marriage, bereavement, maternity, paternity, care and parental leave, work injury and the like) is not counted and does not cost the bonus.',
    steps: [
      'Before the period begins, manager and employee agree on indicators, targets, weights and scoring rules, and both sign. A change within the period is written down with its reason and signed again by both.',
      'When it has ended, actual values are entered, the employee rates, the manager rates and comments.',
      "Manager and employee hold a review meeting, the employee's view is heard, and both sign the scorecard. If the employee refuses to sign, this is written down and signed by a witness.",
      'HR calibrates, summarizes and closes the period, and delivers the result to each employee in writing. Results are used for performance pay and improvement plans.',
    ],
    review: (line) =>
      `Three totals in a row below ${plural(line, 'point')}, or the base target missed three periods in a row, are marked "Needs review": HR first looks at the results and their causes. The base target is that of the heaviest indicator on the scorecard scored by a rule (the first of equals), and has nothing to do with the grade. The mark is no conclusion and does not mean that somebody is incompetent at work.`,
    appeal: (days, to, answerDays) => [
      `An employee who disagrees with the result may appeal in writing to ${to === '' ? '____' : to} within ${days === null ? '____ working days' : plural(days, 'working day')} of receiving the scorecard. Signing for it confirms receipt, not agreement.`,
      `Whoever receives the appeal reviews it together with the manager's manager and answers in writing, with reasons, within ${plural(answerDays, 'working day')} of receiving it. Nobody decides alone on an appeal against their own rating, and nobody is put at a disadvantage for appealing.`,
    ],
  },
  separator: ', ',
  footer: 'For internal use only',
};
