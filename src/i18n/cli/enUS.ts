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
    '  fill FILE --out OUT                          fill duties and KPIs',
    '  scorecards FILE --out OUT --period 2026-11   build a scorecard for every employee',
    '  run FILE --out OUT --period 2026-11          fill, build scorecards, summarise',
    '  organisation FILE --out OUT [--sheets …]     draw the chart, department functions, headcount and positions',
    '  jobs FILE --out OUT [--per …]                build job descriptions',
    '  manual FILE --out OUT                        build the manual: cover, contents, organisation, jobs, indicators, rules',
    '',
    '  --sheet NAME        the worksheet with the staffing list',
    '  --sheets chart,functions,headcount,overview  only some of the four, all by default',
    '  --per position|role a page for each position of a department (default), or for each standard role',
    '  --force             replace the new file where it exists',
    '  --yes               do not ask when more than 200 sheets would be added',
    '  --lang zh-CN|zh-TW|en-US  language of the output, zh-CN by default',
    '',
    'JSON alone on standard output, sentences on standard error; without --json, check lists its findings as sentences.',
    'Exit: 0 done, 1 refused with a reason, or check has findings, 2 wrong usage.',
  ].join('\n'),
  unknownCommand: (command) => (command === '' ? 'Please name a command.' : `There is no command "${command}".`),
  unknownOption: (option) => `There is no option "${option}".`,
  missingValue: (option) => `The option ${option} needs a value behind it.`,
  seeHelp: '"rolecard help" shows how it is used.',
  missingFile: 'Please name the workbook file.',
  missingOut: 'Please name the new file with --out.',
  missingPeriod: 'Please name the period with --period, for example 2026-11.',
  badPeriod: (text) => `The period "${text}" can't be read. Please write year and month, such as 2026-11.`,
  badSheets: (text) => `There is no sheet "${text}"; --sheets takes chart,functions,headcount,overview.`,
  badPer: (text) => `--per can't be "${text}"; use position or role.`,
  badLanguage: (text) => `There is no language "${text}"; use zh-CN, zh-TW or en-US.`,
  tooManyFiles: 'One file at a time, please.',
  notFound: (file) => `The file "${file}" was not found. Please check the path.`,
  unreadable: (file) => `"${file}" can't be read. Please check that it is a file and that you may read it.`,
  emptyFile: (file) => `The file "${file}" is empty; there is nothing to work on.`,
  notAWorkbook: (file) => `"${file}" is no .xlsx workbook. Please save old .xls or .csv files as .xlsx in Excel first.`,
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
  manySheets: (count) =>
    `This list means ${count} new sheets, a very large workbook. Please add --yes if that is what you want. Nothing was written.`,
  outputCut: 'The result was not put out whole: standard output is closed or full.',
  unexpected: (detail) =>
    `Something went wrong that was not foreseen (${detail}). Please report this sentence with the command you used.`,
  unreadableInput: "Standard input can't be read; please give a JSON file with <.",
  notUtf8: 'Standard input is not UTF-8; please save it as UTF-8 and try again.',
  badMatchInput: 'Standard input is not the JSON that is needed: an array such as [{ "id", "department", "title" }].',
};
