import { periodName } from '../periods/texts';
import { plural } from '../plural';
import type { CliTexts } from './texts';

/** Sentences of the command line, English. */
export const enUS: CliTexts = {
  usage: [
    'Usage: rolecard COMMAND [options]',
    '',
    '  inspect FILE [--sheet NAME]                  read the staffing sheet and match its positions; FILE is only read',
    '  check FILE [--trial] [--json]                check catalogue and settings, try them; FILE is only read',
    '  match                                        JSON on standard input: [{ "id", "department", "title" }]',
    '  catalogue                                    print the bundled role catalogue',
    '  fill FILE --out OUT [--form …]               fill what the headers of a job table ask for, blanks only',
    '  scorecards FILE --out OUT --period 2026-11   build a scorecard for every employee',
    '  run FILE --out OUT --period 2026-11          fill, build scorecards, summarize',
    '  project FILE --out OUT [--build NAME]        make the empty table of projects; --build: a card for everybody it has in that project',
    '  organisation FILE --out OUT [--sheets …]     draw the chart, department functions, headcount and positions',
    '  jobs FILE --out OUT [--per …]                build job descriptions',
    '  manual FILE --out OUT                        build the manual: cover, contents, organization, jobs, indicators, rules',
    '  forms FILE --out OUT [--form NAME …]         fill your own form with {{placeholders}} for each position or person; again: only untouched cells follow',
    '  targets FILE --out OUT [--take]              make or refresh the targets table; --take enters its targets on the cards',
    '  actuals FILE --sheet NAME --out OUT          enter actual values from a sheet: of Rolecard, or an export of another system',
    '  actuals FILE --from-team --out OUT           enter team figures of managers from the scorecards of direct reports',
    '  actuals FILE --from EXPORT --out OUT         the export is in another .xlsx or .csv file; --dry-run only shows it',
    '  calibrate FILE --out OUT                    make the calibration sheet of the period, to be confirmed before closing',
    '  registers FILE --out OUT [--only NAME,NAME]   make the registers that the scorecards of the period take figures from',
    '  actuals FILE --from-registers --out OUT      count the registers into actual values; --dry-run only shows them',
    '  follow-up FILE --out OUT [--person NUMBER]  checklist of lawful steps and improvement plan for those marked for review',
    '  confirm FILE --out OUT [--reason TEXT]       keep targets, weights and rules as confirmed, list what changed since, with its reason',
    '  settings FILE --out OUT                      mend the settings sheet, and add the rows an earlier version lacks',
    '  settings FILE --adopt VERSION --out OUT      adopt settings changed by hand, as this version; --restore: the former ones',
    '  cycle FILE --of 2026-Q3 --out OUT            put closed months together: quarter, half-year (2026-H1), year (2026), range (2026-10..2027-01)',
    '  handout FILE --by manager|department|employee --out DIR   a scoring pack for each recipient',
    "  raters FILE --out OUT                         propose who rates whom (manager's managers, colleagues, reports, customers), to be checked and confirmed",
    '  handout FILE --raters --out DIR              a rating form for each confirmed rater, with the lines to be rated and nothing else',
    "  evidence FILE --person NUMBER --year 2026 --out OUT   one workbook with what there is of one person's year and what is missing, nobody else's data",
    '  collect FILE RETURNED… --out OUT             take the entries of returned packs; --dry-run only shows them',
    '',
    '  --sheet NAME        the worksheet with the staffing list',
    '  --sheets chart,functions,headcount,overview  only some of the four, all by default',
    '  --per position|role a page for each position of a department (default), or for each standard role',
    '  --form cell|rows|line  fill: several items in one cell (default), over the rows a post has, or as one line',
    '  --into list|sheet  fill, run: where a list has no duties and KPI columns, add them, or draw a sheet of positions (default for people)',
    '  --due 2026-12-05    handout: the day to return packs by, as the cover says',
    '  --unassigned pack|leave  handout: those without manager (department) get one pack, or none (default; they are listed)',
    '  --prefer pack|workbook   collect: what counts where both sides were changed; by default neither, and all are listed',
    '  --prefer cards|table     targets --take: where a card holds another target it is kept (default), or the table counts',
    '  --column "HEADER=INDICATOR"  actuals, repeatable: "Rate=Inquiry conversion(%):average", also =day, =name, =account; =- leaves it out; "Rate=Inquiry conversion:average@Visitors" weights by a column',
    "  --header-row 5           actuals: the row of the export's header, where none or another was found; kept once entered",
    '  --encoding big5          actuals --from: how a .csv is written (utf-8, utf-16le, utf-16be, gb18030, big5), where it was taken for another',
    '  --person "NICKNAME=NAME"  actuals, repeatable: whose an account is, by name, employee ID or card number; =- nobody. Kept in the workbook',
    "  --person NUMBER           evidence: what stands behind the period in the card's number, or the name; repeatable where one person has several",
    '  --archive COPY            evidence, repeatable: a copy saved when scorecards were archived; those that left FILE are taken from it',
    '  --partial                actuals --from-team: also enter figures that leave direct reports out (default: not)',
    '  --prefer cards|table     actuals: where a card holds another value it is kept (default), or the table counts',
    '  --form NAME --per position|person --purpose TEXT   forms: which form, for whom, what for; said once. Without: all that are remembered',
    '  --department NAME, --rows 5-9,12   forms: only one department, or only these rows of the list',
    '  --remove            forms: delete the sheets made of this form that nobody has changed',
    '  --force             replace the new file where it exists',
    '  --yes               do not ask when more than 200 sheets would be added',
    '  --lang zh-CN|zh-TW|en-US  language of the output, zh-CN by default',
    '  --sheet-lang zh-CN|zh-TW|en-US|same  language of the sheets, kept with the workbook; same: that of the output, as where none is kept',
    '  --version         print the version',
    '',
    'JSON alone on standard output, sentences on standard error; without --json, check lists its findings as sentences.',
    'Exit: 0 done, 1 refused with a reason, or check has findings, 2 wrong usage.',
  ].join('\n'),
  unknownCommand: (command) => (command === '' ? 'Please name a command.' : `There is no command "${command}".`),
  nobodyMarked: (period) =>
    period === null
      ? 'No period is closed yet: there is nobody to follow up, and no file was written.'
      : `The latest closed period, ${periodName(period, 'en-US')}, marks nobody for review, so no file was written. Name somebody with --person.`,
  notOnList: (option, text) => `The list has nothing for ${option} "${text}", so no file was written.`,
  unknownOption: (option) => `There is no option "${option}".`,
  notItsOption: (option, command) => `${command} does not heed ${option}, so nothing was done.`,
  missingValue: (option) => `The option ${option} needs a value behind it.`,
  seeHelp: '"rolecard help" shows how it is used.',
  missingFile: 'Please name the workbook file.',
  missingOut: 'Please name the new file with --out.',
  missingSheet:
    'Please name the sheet of the values with --sheet, the exported file with --from, let --from-team calculate them, or count registers with --from-registers.',
  ratersAndCards: (option) => `--raters hands out by the list of raters; it does not go with ${option}.`,
  teamAndTable: (option) =>
    `--from-team calculates from the scorecards of direct reports and does not go with ${option}.`,
  teamPartial: (count) =>
    `${plural(count, 'value leaves', 'values leave')} direct reports out: entered with --partial only.`,
  badHeaderRow: (text) => `--header-row takes the number of the header's row, such as 5, not "${text}".`,
  encodingWithoutFile: '--encoding says how the file of --from is written; it goes with --from.',
  encodingUnclear: (encoding, possible) =>
    `How the text is written is not certain; it was read as ${encoding}, and may be: ${possible}. Where names look wrong, use --encoding.`,
  twoSources: '--from-registers counts the registers of FILE; it does not go with --sheet, --from or --from-team.',
  unclearChoices: (texts) =>
    `These can't be understood: ${texts}. Left of the sign goes a header or nickname of the export, right of it an indicator of the cards or a person of the period. Nothing was written.`,
  wouldEnter: (count) => `Preview: ${plural(count, 'value')} can be entered.`,
  entered: (count) => `${plural(count, 'value')} entered.`,
  notEntered: (count) => `${plural(count, 'more item')} not entered; the output says why.`,
  missingPeriod: 'Please name the period with --period, for example 2026-11 or 2026Q3.',
  missingSpan: 'Say with --of which months: 2026-Q3, 2026-H1, 2026 or 2026-10..2027-01.',
  missingPerson:
    'Say with --person whose evidence: the number behind the period on the cards (usually the employee ID), or the name.',
  missingYear: 'Say with --year which year, such as 2026.',
  badYear: (text) => `"${text}" is no year; write 2026.`,
  badSpan: (text) =>
    `"${text}" can't be read. Write 2026-Q3, 2026-H1, 2026, or the first and last of 2 to 12 months: 2026-10..2027-01.`,
  missingForm: 'Please name the sheet of the form with --form: --per, --purpose and --remove are about it.',
  badRows: (text) => `The rows "${text}" can't be read. Please write them like 5-9,12.`,
  badPeriod: (text) =>
    `The period "${text}" can't be read. Please write it like 2026-11, 2026Q3, 2026H1, 2026 or 2026-07-15..2026-09-30.`,
  badSheets: (text) => `There is no sheet "${text}"; --sheets takes chart,functions,headcount,overview.`,
  badPer: (text) => `--per can't be "${text}"; use position or role.`,
  badDay: (text) => `The day "${text}" can't be read. Please write it such as 2026-12-05.`,
  badDue: (day, first, last) => `${day} is not between ${first} and ${last}: please check --due. Nothing was written.`,
  badChoice: (option, text, choices) => `${option} can't be "${text}"; use one of: ${choices}.`,
  missingReturned: 'Please name the returned packs behind the workbook.',
  badLanguage: (text) => `There is no language "${text}"; use zh-CN, zh-TW or en-US.`,
  tooManyFiles: 'One file at a time, please.',
  notFound: (file) => `The file "${file}" was not found. Please check the path.`,
  unreadable: (file) => `"${file}" can't be read. Please check that it is a file and that you may read it.`,
  changedMeanwhile: (file) => `${file} was changed while it was worked on. Please try again. Nothing was written.`,
  emptyFile: (file) => `The file "${file}" is empty; there is nothing to work on.`,
  notAWorkbook: (file) =>
    `"${file}" is no .xlsx workbook. Please save an old .xls as .xlsx in Excel first; import a .csv in Excel by Data → From Text/CSV with the file origin in which its text appears (65001 UTF-8, 936 GBK or 950 Big5) and with "Do not detect data types", so that 001 stays 001, then save it as .xlsx.`,
  encrypted: (file) => `"${file}" has a password to open. Please remove it in Excel first.`,
  strict: (file) =>
    `"${file}" is a strict Open XML workbook. Please open it in Excel, save it as an ordinary Excel Workbook (.xlsx) and try that.`,
  damaged: (file) =>
    `"${file}" is damaged: some of its content cannot be read. Please use Open and Repair in Excel, save a copy and try that.`,
  otherKind: (ending) =>
    `The new file's name has to end in ${ending}, as the original is of that kind; Excel would not open it otherwise. Nothing was written.`,
  cannotWrite: (file) =>
    `"${file}" can't be written. Please check that the folder exists and the file is not open. Nothing was written.`,
  outExists: (file) =>
    `"${file}" exists already. Please choose another name, or add --force to replace it. Nothing was written.`,
  notAFile: (file) =>
    `"${file}" is no ordinary file, so no workbook can be written there. Please choose another name. Nothing was written.`,
  sameFile: (file) => `The new file can't be the original itself (${file}). Please choose another name.`,
  written: (file) => `Written: ${file}`,
  manualKept:
    'Changed sheets were kept as they are and stay in their place in the book, with as many pages as their own page setup says. For a fresh one, delete the sheet and build the manual again. Changed contents stand behind the book, which has new ones.',
  manySheets: (count) =>
    `This list means ${count} new sheets, a very large workbook. Please add --yes if that is what you want. Nothing was written.`,
  outputCut: 'The result was not put out whole: standard output is closed or full.',
  unexpected: (detail) =>
    `Something went wrong that was not foreseen (${detail}). Please report this sentence with the command you used.`,
  unreadableInput: "Standard input can't be read; please give a JSON file with <.",
  notUtf8: 'Standard input is not UTF-8; please save it as UTF-8 and try again.',
  badMatchInput: 'Standard input is not the JSON that is needed: an array such as [{ "id", "department", "title" }].',
};
