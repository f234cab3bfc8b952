import { enUS as review } from '../review/enUS';
import type { CompanyTexts } from '../../../catalogue/company/sheets/companyTexts';
import { enUS as cards } from '../cards/enUS';

/** Labels of a company's catalogue sheets, English. */
export const enUS: CompanyTexts = {
  language: 'en-US',
  sheetNames: {
    roles: 'Role catalogue',
    duties: 'Role catalogue-Duties',
    kpis: 'Role catalogue-Role KPIs',
    indicators: 'Role catalogue-KPI library',
    departments: 'Role catalogue-Departments',
    titles: 'Role catalogue-Position titles',
    guide: 'Role catalogue-Guide',
  },
  fileName: 'Role catalogue',
  titles: {
    roles: 'Role catalogue: standard roles',
    duties: 'Role catalogue: duties',
    kpis: 'Role catalogue: KPIs and weights of each role',
    indicators: 'Role catalogue: KPI library',
    departments: 'Role catalogue: departments',
    titles: 'Role catalogue: position titles',
  },
  hints: {
    roles:
      'One standard role a row. Leave the id of a new role blank: it gets a number. A deleted row means that the company does not use the role. See "Role catalogue-Guide".',
    duties:
      'One duty a row, in the order of "No."; the order of the rows does not matter. A duty in one language only is shown in both.',
    kpis: "One KPI of one role a row; the weights of a role add up to 100%. A blank target or rule is the library's; a filled one is this role's alone.",
    indicators:
      'One KPI a row, for any role to use. Where the target is blank the company enters it on the scorecard. How rules are written: see "Role catalogue-Guide".',
    departments: 'One department a row. Aliases are the names it may have in staffing sheets, separated by ";".',
    titles:
      'One position title of your staffing sheets a row, with the standard role it means; it goes before the aliases. A blank department means any department; "(leave blank)" means no standard role.',
  },
  headers: {
    roles: {
      id: 'Role id',
      nameZh: 'Role name (Chinese)',
      nameEn: 'Role name (English)',
      department: 'Department',
      level: 'Level',
      aliases: 'Aliases',
      reportsTo: 'Reports to',
      assessors: 'Assessed by',
      cadence: 'Assessment cycle',
      purposeZh: 'Purpose (Chinese)',
      purposeEn: 'Purpose (English)',
      qualificationsZh: 'Qualifications (Chinese, one a line)',
      qualificationsEn: 'Qualifications (English, one a line)',
      outsideAssessorZh: 'Assessor outside the roles (Chinese)',
      outsideAssessorEn: 'Assessor outside the roles (English)',
      conditionsZh: 'Shifts and working conditions (Chinese, one a line)',
      conditionsEn: 'Shifts and working conditions (English, one a line)',
      payZh: 'Make-up of pay (Chinese, one a line)',
      payEn: 'Make-up of pay (English, one a line)',
      deliverablesZh: 'Deliverables (Chinese, one a line)',
      deliverablesEn: 'Deliverables (English, one a line)',
    },
    duties: { role: 'Role', ordinal: 'No.', dutyZh: 'Duty (Chinese)', dutyEn: 'Duty (English)' },
    kpis: {
      role: 'Role',
      ordinal: 'No.',
      indicator: 'KPI',
      weight: 'Weight',
      target: 'Target (blank: as in the library)',
      rule: 'Scoring rule (blank: as in the library)',
    },
    indicators: {
      id: 'KPI id',
      nameZh: 'KPI name (Chinese)',
      nameEn: 'KPI name (English)',
      dimension: 'Dimension',
      unit: 'Unit',
      direction: 'Better',
      cadence: 'Measured',
      target: 'Target',
      rule: 'Scoring rule',
      definitionZh: 'Definition (Chinese)',
      definitionEn: 'Definition (English)',
      formulaZh: 'Calculation (Chinese)',
      formulaEn: 'Calculation (English)',
      dataSourceZh: 'Data source (Chinese)',
      dataSourceEn: 'Data source (English)',
    },
    departments: {
      id: 'Department id',
      nameZh: 'Department name (Chinese)',
      nameEn: 'Department name (English)',
      aliases: 'Aliases',
      parent: 'Parent department',
      functionsZh: 'Functions (Chinese, one a line)',
      functionsEn: 'Functions (English, one a line)',
    },
    titles: { title: 'Position title', department: 'Department', role: 'Standard role' },
  },
  choices: {
    levels: {
      director: 'Director',
      manager: 'Manager',
      supervisor: 'Supervisor',
      specialist: 'Specialist',
      assistant: 'Assistant',
    },
    dimensions: cards.card.dimensions,
    units: review.project.table.units,
    directions: { higher: 'Higher is better', lower: 'Lower is better', target: 'Closest to target' },
    cadences: {
      day: 'Daily',
      week: 'Weekly',
      month: 'Monthly',
      quarter: 'Quarterly',
      season: 'Each season',
      half: 'Half-yearly',
      year: 'Yearly',
      event: 'Each campaign',
    },
  },
  noTarget: 'none',
  leaveBlank: '(leave blank)',
  listMessage: 'Choose from the list.',
  guide: {
    title: 'How to fill in the role catalogue',
    sections: [
      {
        heading: 'Working with the sheets',
        lines: [
          '1. Edit, add or delete rows on the six sheets, then choose "Use this catalogue" in the task pane. Once it passes the check, this workbook uses it.',
          '2. When something is wrong, the pane lists each problem with its sheet and cell; until it is mended the catalogue in use stays as it is.',
          '3. Rows may be sorted, blank rows may stand between them, and columns of your own may follow on the right. Keep the column headers.',
          '4. One of Chinese and English is enough; the other language then shows the same text.',
        ],
      },
      {
        heading: 'Adding, renaming, deleting',
        lines: [
          'A new role: add a row to "Role catalogue" and leave its id blank (it becomes C01, C02 …); then add its rows to the duties and role KPIs.',
          'A new KPI: add a row to "Role catalogue-KPI library", leave its id blank, and choose it by name among the role KPIs.',
          'A new department: add a row to "Role catalogue-Departments"; a new department name on a role makes one too.',
          'Renaming: change the name and keep the id. The old name on other sheets is still understood.',
          'Deleting a role: delete its row in "Role catalogue". It is no longer matched, its rows on other sheets have no effect, and roles that reported to it lose this superior.',
          'Getting built-in roles back: stop using the company catalogue in the task pane. For single roles, export a file after that and copy their rows back.',
        ],
      },
      {
        heading: 'Aliases',
        lines: [
          'Separate aliases by ";" or "、". Put a title that contains such a sign in quotation marks: "Manager, Operations".',
          '"?" behind a title: other roles are called so too, and a person confirms the match. Example: Operator?',
          '"*" behind a title: an outdated name. Example: ZTC Specialist*',
          '"@department" behind a title: where the list names departments, it means this role in these only; add "?" to be asked where it names none. Join several with "+". Example: Supervisor?@Store Operations+Promotion',
        ],
      },
      {
        heading: 'Weights and targets',
        lines: [
          'A weight may be written 25%, 0.25 or 25; each role adds up to 100%.',
          'A target in percent is written 95% or 0.95; 95 is taken for a missing percent sign.',
          '"none" as a role\'s target: the library has a target, but for this role the company enters it on the scorecard.',
        ],
      },
      {
        heading: 'Position titles',
        lines: [
          '"Role catalogue-Position titles" says which standard role a title in a staffing sheet means. What was confirmed in this workbook is listed when the catalogue is exported; a workbook that imports the file matches by it too.',
          'Write the department as the staffing sheet names it (the lowest one where there are several); blank means any department. A row with the department goes before one without.',
          'Choose the role from the list; "(leave blank)" means that the title is no standard role and stays blank.',
          'For the same title and department, what was confirmed in this workbook itself goes before this table; to change it, choose another role under "Check matches" in the task pane.',
        ],
      },
    ],
    rulesTitle: 'How scoring rules are written (copy one and change its figures)',
    ruleHeaders: ['Kind', 'Written', 'Meaning'],
    ruleMeanings: {
      ratio:
        'Actual ÷ target × 100 (target ÷ actual × 100 where lower is better), not below the lowest and not above the highest score. "from 110% attainment x1.1" multiplies the score from there on.',
      deduct:
        'Starts at 100 and takes points off for every step away from the target; a started step counts in full. Steps are in the unit of the KPI, 1% being one percentage point; "10% of target" is a share of the target. "at most 50 points" limits the loss.',
      occurrence:
        'Takes points off for each occurrence beyond the target, which usually is 0. "at most 40 points" limits the loss.',
      bands:
        'The band in which the value or the attainment falls gives the score. Bands join without a gap, the first and the last are open; an edge belongs to the band with the better score.',
      judgement:
        'Rated by the manager: levels 1-5 give 20, 40, 60, 80, 100 points; or points from 0 to 100 as they are.',
      veto: 'Any occurrence (or a value past the target) is a veto: "item 0" takes this KPI\'s points, "lowest grade" puts the whole scorecard in the lowest grade.',
    },
    choicesTitle: 'Words of the columns with a list',
    choiceHeaders: ['Column', 'Words'],
    choiceNames: {
      levels: 'Level',
      dimensions: 'Dimension',
      units: 'Unit',
      directions: 'Better',
      cadences: 'Assessment cycle, Measured',
    },
  },
};
