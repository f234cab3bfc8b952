import type { ReviewSheetTexts } from './texts';

/** Sheets about results that somebody looks at again, English. */
export const enUS: ReviewSheetTexts = {
  calibration: {
    sheetName: 'Calibration',
    title: 'Calibration',
    hint: (on) =>
      `Made on ${on}. Heads, totals, grades, differences and remarks follow the cards live; the grade table, target shares, earlier results and reasons of overrides are as of that day: make the sheet again when they change. A calibration sheet with entries is never changed; a new one is made beside it.`,
    gradesTitle: '1. Grades against target shares',
    gradeHeaders: ['Grade', 'People', 'Share', 'Target share', 'Target people', 'Difference'],
    totals: 'Total (scored)',
    otherGrades: [
      '',
      ' more people have a grade that is not listed: the grade table has changed, please make this sheet again.',
    ],
    noTargets: 'The settings name no target shares; this sheet shows the actual distribution only.',
    forcedWarning:
      'Legal note: target shares (a forced distribution) are for the discussion only. Never lower a result to meet a quota. The lowest rank or grade does not mean that somebody is incompetent at work (Chinese Supreme People’s Court, guiding case 18), and no transfer, pay cut or dismissal may rest on it alone. Every adjustment needs facts and a reason.',
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
    },
    yes: 'yes',
    separator: '; ',
    footer: 'Personal results: for those who take part in the calibration only',
  },
};
