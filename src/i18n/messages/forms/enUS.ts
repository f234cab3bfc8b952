import { plural } from '../../plural';
import type { FormMessages } from './texts';

/** What keeps a company's own form from being filled. */
export const enUS: FormMessages = {
  form: (sheet, count) => ({
    what: `"${sheet}" needs ${plural(count, 'correction')}. No form was made.`,
    advice: 'Correct the cells listed, then try again.',
  }),
  unknownPlaceholder: (placeholder, known) =>
    `There is no placeholder ${placeholder}. You can use: ${known}, and {{column:header}}.`,
  cardOnlyPlaceholder: (placeholder) =>
    `Only scorecards can fill ${placeholder}. Delete the double braces, or use this sheet as the scorecard template.`,
  between: ', ',
  known: [
    ...['name', 'employee.id', 'department', 'position', 'manager', 'employee.hireDate', 'company', 'date', 'period'],
    ...['role.id', 'role.name', 'level', 'purpose', 'duties', 'requirements', 'education', 'experience', 'skills'],
    ...[
      'superior',
      'reports',
      'assessor',
      'card.period',
      'cadence',
      'deliverables',
      'functions',
      'headcount',
      'actual',
    ],
    ...['role.indicators', 'kpi.no', 'kpi.name', 'kpi.weight', 'kpi.target', 'kpi.rule', 'kpi.definition'],
    ...['kpi.dimension', 'kpi.source', 'input'],
  ],
};
