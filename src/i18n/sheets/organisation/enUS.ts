import type { OrganisationTexts } from '../../../scorecard/texts/organisationTexts';

/** Labels of the sheets that show the organisation, English. */
export const enUS: OrganisationTexts = {
  sheetNames: {
    chart: 'Organization chart',
    functions: 'Department functions',
    headcount: 'Headcount',
    overview: 'Positions',
  },
  titles: {
    chart: 'Organization chart',
    functions: 'Department functions',
    headcount: 'Headcount, planned and actual',
    overview: 'Positions at a glance',
  },
  headcount: {
    headers: {
      department: 'Department',
      position: 'Position',
      role: 'Standard role',
      planned: 'Planned',
      usual: 'Usual',
      actual: 'Actual',
      vacant: 'Vacant',
      surplus: 'Surplus',
      names: 'People',
      note: 'Note',
    },
    total: 'Total',
    departments: 'By department',
    hint: 'Planned numbers come from the staffing list; change them in the light yellow cells, whole numbers only. Vacancies, surplus and totals are calculated. "Usual" comes from the role catalogue and is in no sum.',
  },
  functions: {
    headers: {
      department: 'Department',
      parent: 'Belongs to',
      head: 'Head',
      people: 'People',
      functions: 'Functions',
    },
    hint: 'The functions come from the role catalogue; please adapt them to your company, and write those of departments the catalogue does not know. People include the departments below.',
  },
  overview: {
    headers: {
      department: 'Department',
      position: 'Position',
      role: 'Standard role',
      superior: 'Reports to',
      names: 'People',
      duties: 'Duties',
      indicators: 'Indicators',
      qualifications: 'Qualifications',
    },
    hint: 'One row for each position; duties, indicators and qualifications are those of its standard role.',
  },
  chart: {
    company: 'Company',
    people: (name, count) => `${name} (${count})`,
    head: (name) => `Head: ${name}`,
    vacant: (count) => `${count} vacant`,
    seeSheet: 'People: see the sheet of the department',
    withoutDepartment: 'No department given',
  },
  separator: ', ',
  footer: 'For internal use only',
};
