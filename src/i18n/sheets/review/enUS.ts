import { plural } from '../../plural';
import { enUS as calibration } from '../../messages/calibration/enUS';
import type { ReviewSheetTexts } from './texts';

/** Sheets about results that somebody looks at again, English. */
export const enUS: ReviewSheetTexts = {
  calibration: {
    sheetName: 'Calibration',
    title: 'Calibration',
    hint: (on) =>
      `Made on ${on}. Heads, totals, grades, differences and remarks follow the cards live; the grade table, target shares, earlier results and reasons of overrides are as of that day: make the sheet again when they change. A calibration sheet with entries is never changed; a new one is made beside it.`,
    unrated: (parts) =>
      `Ratings missing when this was made: ${parts.join('; ')}. Closing leaves them out, and the other raters count in proportion to their weights.`,
    unratedBy: (as, people, names) =>
      `${calibration.raters[as]} of ${plural(people, 'person', 'people')} (${names.join(', ')}${names.length < people ? ' and others' : ''})`,
    gradesTitle: '1. Grades against target shares',
    gradeHeaders: ['Grade', 'People', 'Share', 'Target share', 'Target people', 'Difference'],
    totals: 'Total (scored)',
    otherGrades: [
      '',
      ' more people have a grade that is not listed: the grade table has changed, please make this sheet again.',
    ],
    noTargets: 'The settings name no target shares; this sheet shows the actual distribution only.',
    forcedWarning:
      "Legal note: target shares (a forced distribution) are for the discussion only. Never lower a result to meet a quota. The lowest rank or grade does not mean that somebody is incompetent at work (Chinese Supreme People's Court, guiding case 18), and no transfer, pay cut or dismissal may rest on it alone. Every adjustment needs facts and a reason.",
    departmentsTitle: '2. Departments',
    assessorsTitle: '3. Assessors',
    groupHeaders: ['Department / assessor', 'Scored', 'Mean', 'Std. dev.'],
    groupLook: 'Look at',
    unnamed: '(not given)',
    high: 'Mean well above all',
    low: 'Mean well below all',
    alike: 'Rates all alike',
    remarksTitle: '6. Overrides, vetoes and changes within the period, with reasons',
    noRemarks: 'None.',
    remarksOld: ['Overrides have changed since (', ' now): please make this sheet again.'],
    discussion: '4. Discussion and outcome (who, what was adjusted, on which facts)',
    confirmTitle: '5. Second-level confirmation',
    fields: { confirmer: 'Confirmed by', date: 'Confirmed on', opinion: 'Remarks', signature: 'Signature' },
    peopleTitle: (outlierPoints, alikeSpread) =>
      `7. People (red from ${outlierPoints} points of difference on; a standard deviation below ${alikeSpread} is alike)`,
    apartTitle: (kinds) => `8. ${kinds.join(', ')} (not in the grades, counts and means above)`,
    apart: { probation: 'Probation cards', project: 'Project cards' },
    headers: {
      name: 'Name',
      department: 'Department',
      assessor: 'Assessor',
      total: 'Total',
      grade: 'Grade',
      lastTotal: 'Last total',
      lastGrade: 'Last grade',
      change: 'Change',
      ownMean: 'Mean of last 3',
      ownGap: 'Against own',
      departmentGap: 'Against dept.',
      overrides: 'Over-rides',
      veto: 'Veto',
      look: 'Look at',
    },
    looks: {
      unscored: 'Not scored yet',
      change: 'Large change',
      own: 'Far from own results',
      department: 'Far from department',
      override: 'Override',
      veto: 'Veto',
      probation: 'Probation card',
      project: 'project card',
    },
    yes: 'yes',
    separator: '; ',
    footer: 'Personal results: for those who take part in the calibration only',
  },
  followUp: {
    sheetNames: { steps: 'Review', plan: 'Plan' },
    facts: { name: 'Name: ', number: 'Number: ', drawnOn: 'Made on: ' },
    signs: ['Employee: ', 'Manager: ', 'HR: '],
    signedOn: 'Date: ',
    footer: 'Personal results: for those concerned only',
    steps: {
      title: 'Steps after a call for review',
      hint: '"Needs review" says that somebody should look at the results. It is no conclusion and does not mean that somebody is incompetent at work. Go through the steps in their order, each with date, who and document; where the cause lies elsewhere, stop there and write it down. A sheet with entries is never drawn over.',
      resultHeaders: ['Period', 'Total  grade', 'Reasons, overrides and changes'],
      headers: ['No.', 'Step', 'What to do, what to heed', 'Date', 'By', 'Documents'],
      steps: [
        [
          'Review results and evidence',
          'Were targets confirmed beforehand? Check sources, ratings, reasons of overrides and adjustments, and that the policy was adopted and published as the law asks. Correct mistakes first.',
        ],
        [
          'Find the cause',
          'Were targets fair, were resources and support there, did the job change? Is the employee in a period of medical treatment, pregnant, on maternity leave or nursing, injured at work or the like? In cases of Art. 42 Labor Contract Law, ask a lawyer first.',
        ],
        [
          'Meet and listen',
          'Tell results and facts in writing, hear the employee, keep a signed record; a refusal to sign is noted with a witness. Nothing further before the time to appeal is over.',
        ],
        [
          'Agree on a plan',
          'What, measured by what, by when, by whom, and with which support of the company; both sign (see the plan).',
        ],
        [
          'Training or another post',
          'Training fits the gaps: keep notices, attendance lists, materials and results. Another post must be reasonable and suit what the employee can do: agree on it in writing and keep the record.',
        ],
        [
          'Reassess',
          'After a reasonable time, by standards told beforehand, by the usual procedure; deliver the result in writing.',
        ],
        [
          'Evaluate again',
          'HR and legal evaluate together whether the documents are complete and whether the employee is still not competent; this sheet does not judge.',
        ],
        [
          'Legal advice before anything further',
          "Get a lawyer's written advice before anything further is considered. Tell the union the reasons beforehand (Art. 43), and check the 30 days' written notice or one more month's pay in its place (Art. 40) and severance (Art. 46, 47).",
        ],
        ['File', 'Keep all of the above for as long as the rules ask.'],
      ],
      targetAlone:
        'No total above is below the passing line: the call for review rests on nothing but the base target, missed three periods in a row (the target of the heaviest indicator scored by a rule; actual values and targets stand above). Look first whether the target was too high, whether both had confirmed it and whether the actual values are right. Where the cause is the target or the data, correct them or agree on the next target, write down the cause and stop here.',
      law: 'What lawyers usually point out (Labor Contract Law of the PRC, Art. 40 (2)): an employee who is not competent at work must first be trained or given another post, and only if still not competent may this item apply at all. A low rank or grade is no ground by itself. Local rules and legal advice decide.',
    },
    plan: {
      title: 'Performance improvement plan',
      hint: 'Measures come from the second page of the scorecard and may be changed and added to; employee and manager agree on them, the company gives training and support. A sheet with entries is never drawn over.',
      headers: ['What to improve', 'Measure', 'By when', 'By whom', 'Training and support', 'Checked on', 'Result'],
      outcome: 'At the end (facts, views of both)',
    },
  },
  probation: {
    titleSuffix: ' Probation review',
    labels: {
      from: 'Begins',
      until: 'Ends',
      mentor: 'Mentor',
      comment: 'Comment',
      conclusion: 'Conclusion',
      effective: 'As of: ',
      reason: 'Facts',
      basis: 'Legal basis',
    },
    conclusions: ['Confirmed', 'Extended', 'Not taken on'],
    law: 'Legal note: probation may be agreed on only once, within the legal limit (Labor Contract Law, Art. 19). Ask a lawyer before extending it: both must agree in writing, and the whole may not exceed the limit. Not confirming must be decided within probation, with proof that conditions made known beforehand are not met, and the reasons told (Art. 21, 39 (1)).',
    tooLong: (months) =>
      months === 0
        ? 'The list has a probation, and this contract may have none (Labor Contract Law, Art. 19). Please check first.'
        : `The probation on the list is longer than the law allows, ${months === 1 ? '1 month' : `${months} months`} (Labor Contract Law, Art. 19). Please check first.`,
    goal: (no) => `Probation goal ${no}`,
    kind: 'Probation card',
    leftOut: (count) =>
      `; ${count === 1 ? '1 is a probation card' : `${count} are probation cards`}, not in mean, grade counts and shares`,
    noConclusion: 'no conclusion yet',
  },
  project: {
    titleSuffix: ' Project card',
    labels: {
      project: 'Project',
      days: (from, until) => `From ${from} to ${until}`,
      outcome: 'Outcome',
      comment: 'Comments',
      notice:
        'This card assesses goals of the project alone. It is counted apart, ranked among nobody and on no pay sheet; what a project pays is for the company to say.',
    },
    goal: (no) => `Project goal ${no}`,
    kind: 'Project card',
    ofProject: (project) => `Project card: ${project}`,
    leftOut: (count) => `; ${plural(count, 'project card')} left out of mean, grades and shares`,
    table: {
      title: 'Project goals',
      hint: 'A goal a row; weights of one person in one project make 100%. For more goals of the same person the first five columns may stay blank: they go on from the row above. The name of an indicator of the library is scored by its rule; any other goal needs a standard, and people rate it 1 to 5, or a unit, a target and a rule of its own, written as in the role library ("Deduction: below target; 5 points per 1%", "Bands: on value; <80% = 0; 80%~95% = 60; >=95% = 100").',
      headers: {
        project: 'Project',
        from: 'First day',
        to: 'Last day',
        employeeId: 'Employee ID',
        name: 'Name',
        goal: 'Goal',
        weight: 'Weight',
        standard: 'Standard',
        unit: 'Unit',
        target: 'Target',
        rule: 'Scoring rule',
      },
      units: {
        percent: 'Percent',
        ratio: 'Ratio',
        count: 'Number',
        times: 'Times',
        points: 'Points (0-100)',
        score5: 'Score (1-5)',
        yuan: 'Yuan',
        days: 'Days',
        hours: 'Hours',
        minutes: 'Minutes',
        seconds: 'Seconds',
        hoursPerMonth: 'Hours a month',
      },
      messages: {
        date: 'Enter a date, such as 2026-09-01.',
        weight: 'Enter a weight between 0 and 100%, such as 30%.',
        unit: 'Choose the unit of the scoring rule from the list.',
      },
    },
  },
};
