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
    cadence: (cadence, roles) => `${cadence}: ${roles}.`,
    indicators:
      'The weights of a scorecard add up to 100%. The total is the weighted sum of its scores plus adjustments. Indicators that can be measured are scored as the indicator library says.',
    blocks: (kpi, behaviour, ability) =>
      `KPIs make up ${percent(kpi)} of the total, behavior and values ${percent(behaviour)}, abilities ${percent(ability)}; the lines of each part share its weight.`,
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
    cap: (points) => `The highest total is ${plural(points, 'point')}.`,
    grade: (name, from, below, coefficient) =>
      below === null
        ? `${name}: ${from} points and above, coefficient ${coefficient}.`
        : `${name}: from ${from} to below ${below} points, coefficient ${coefficient}.`,
    share: (name, share) => `The target share of people with ${name} is ${percent(share)}.`,
    adjustment: (item, points, cap) =>
      `${item}: ${points < 0 ? 'minus' : 'plus'} ${plural(Math.abs(points), 'point')} each time${cap === null ? '' : `, at most ${cap} in a period`}.`,
    noAdjustments: 'No adjustments are set.',
    attendance: (share, lapses, absenceDays) =>
      `The bonus is ${percent(share)} of base pay. ${plural(lapses, 'lapse')} (late, early, leave) together, or ${plural(absenceDays, 'day')} of unexcused absence, lose it for the period.`,
    steps: [
      'Before the period begins, manager and employee agree on indicators and targets.',
      'When it has ended, actual values are entered, the employee rates, the manager rates and comments.',
      'Manager and employee talk it over and sign the scorecard.',
      'HR summarizes, announces and closes the period; results go into performance pay and plans to improve.',
    ],
    appeal: [
      'Whoever disagrees with a result may say so in writing within 5 working days of its announcement; the manager answers first.',
      "If that does not settle it, HR and the manager's manager review it and answer in writing within 5 working days.",
    ],
  },
  separator: ', ',
  footer: 'For internal use only',
};
