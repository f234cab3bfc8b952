import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLanguage, LANGUAGES, type Language } from '../base/language';
import { parsePeriod, periodText } from '../base/period';
import { err, ok, type Result } from '../base/result';
import {
  choice,
  collectCommand,
  evidenceCommand,
  handoutCommand,
  type CollectCommand,
  type EvidenceCommand,
  type HandoutCommand,
  type PackUsageProblem,
} from './packWords';
import type { CommandLanguages } from './file/fileServices';
import { FORM_PER, type FormPer } from '../forms/formField';
import { FILL_FORMS, FILL_INTO, type FillForm, type FillInto } from '../jobtable/fillField';
import { parseSpan, type Span } from '../scorecard/cycle/span';
import { ORGANISATION_SHEETS, type OrganisationSheet } from '../scorecard/texts/organisationTexts';
import { TEXT_ENCODINGS, type TextEncoding } from '../tablefile/textEncoding';

/** A parsed command line. */
export type CommandLine =
  | { readonly name: 'inspect'; readonly file: string; readonly sheet?: string; readonly language: Language }
  | { readonly name: 'match'; readonly language: Language }
  | { readonly name: 'catalogue'; readonly language: Language }
  | { readonly name: 'help'; readonly language: Language }
  | { readonly name: 'version'; readonly language: Language }
  | {
      readonly name: 'check';
      readonly file: string;
      readonly language: Language;
      /** JSON instead of sentences on standard output. */
      readonly json: boolean;
      /** Also what the scheme would lead to. */
      readonly trial: boolean;
    }
  | ({ readonly name: 'fill'; readonly form: FillForm } & FillPlace & FileCommand)
  | ({ readonly name: 'scorecards'; readonly period: string } & FileCommand)
  | ({ readonly name: 'run'; readonly period: string } & FillPlace & FileCommand)
  | ({ readonly name: 'organisation'; readonly sheets: readonly OrganisationSheet[] } & FileCommand)
  | ({ readonly name: 'jobs'; readonly per: JobsPer } & FileCommand)
  | ({ readonly name: 'manual' } & FileCommand)
  | FormsCommand
  /** `adopt`: what was changed by hand holds under this version; `restore`: it is given back. Neither: the sheet is mended. */
  | ({ readonly name: 'settings'; readonly adopt?: string; readonly restore?: true } & FileCommand)
  | ({
      readonly name: 'project';
      /** The project to build cards of; absent: only the table is made. */
      readonly build?: string;
    } & FileCommand)
  | ({ readonly name: 'calibrate' } & FileCommand)
  | ({ readonly name: 'raters' } & FileCommand)
  | ({ readonly name: 'cycle'; readonly of: Span } & FileCommand)
  /** People by number; none: all that are marked. */
  | ({ readonly name: 'follow-up'; readonly people: readonly string[] } & FileCommand)
  | ({
      readonly name: 'targets';
      /** Writes what stands on the table onto the cards. */
      readonly take: boolean;
      /** What counts where a card holds another target. */
      readonly prefer: TargetsPrefer;
    } & FileCommand)
  | ({
      readonly name: 'registers';
      /** Names of the registers to make; absent: all that are needed. */
      readonly only?: readonly string[];
    } & FileCommand)
  | ActualsCommand
  | ({
      readonly name: 'confirm';
      /** Why what was confirmed has changed; absent: changes are only listed. */
      readonly reason?: string;
    } & FileCommand)
  | HandoutCommand
  | CollectCommand
  | EvidenceCommand;

/** actuals FILE --sheet NAME --out OUT, or with --from EXPORT, or with --from-team; --dry-run instead of --out */
export interface ActualsCommand extends CommandLanguages {
  readonly name: 'actuals';
  readonly file: string;
  /** The export's own file; null: it is a sheet of FILE. */
  readonly from: string | null;
  /** Of a text; absent: it is looked for. */
  readonly encoding?: TextEncoding;
  /** The values are counted from the registers of FILE. */
  readonly fromRegisters: boolean;
  readonly sheet?: string;
  /** Row of the export's header as Excel numbers it; absent: it is looked for. */
  readonly headerRow?: number;
  /** Managers' figures from the cards of direct reports, instead of a table. */
  readonly team: boolean;
  /** Also those that leave people of the team out. */
  readonly partial: boolean;
  /** null: only a preview is wanted. */
  readonly out: string | null;
  /** "header=indicator", "account=person": see `choicesFromWords`. */
  readonly columns: readonly string[];
  readonly people: readonly string[];
  /** What counts where a card holds another value. */
  readonly prefer: TargetsPrefer;
  readonly force: boolean;
}

export type FormsCommand = FileCommand & {
  readonly name: 'forms';
  /** The sheet of the form; absent: all that are remembered. */
  readonly form?: string;
  readonly per?: FormPer;
  readonly purpose?: string;
  readonly department?: string;
  /** Rows of the list as Excel numbers them, both ends included. */
  readonly rows?: readonly (readonly [first: number, last: number])[];
  /** Removes what was made and nobody has changed. */
  readonly remove: boolean;
};

/** A page for each standard role, or for each position of a department. */
const JOBS_PER = ['position', 'role'] as const;

type JobsPer = (typeof JOBS_PER)[number];

const TARGETS_PREFER = ['cards', 'table'] as const;

type TargetsPrefer = (typeof TARGETS_PREFER)[number];

interface FillPlace {
  /** Where duties and KPIs go that a list has no columns for; absent: as the list asks. */
  readonly into?: FillInto;
}

interface FileCommand extends CommandLanguages {
  readonly file: string;
  readonly out: string;
  /** Replaces a file that is there already. */
  readonly force: boolean;
  /** The person knows that many sheets will come. */
  readonly yes: boolean;
  readonly sheet?: string;
}

export type UsageProblem =
  | { readonly code: 'unknownCommand'; readonly command: string }
  | { readonly code: 'unknownOption' | 'missingValue'; readonly option: string }
  /** An option of other commands, which this one would not heed. */
  | { readonly code: 'notItsOption'; readonly option: string; readonly command: string }
  | { readonly code: 'teamAndTable'; readonly option: string }
  | { readonly code: 'missingFile' }
  | { readonly code: 'missingOut' }
  | { readonly code: 'missingSheet' | 'twoSources' | 'encodingWithoutFile' }
  | { readonly code: 'missingPeriod' | 'missingSpan' }
  | {
      readonly code: 'badPeriod' | 'badSpan' | 'badSheets' | 'badPer' | 'badRows' | 'badHeaderRow';
      readonly text: string;
    }
  | { readonly code: 'missingForm' }
  | { readonly code: 'badLanguage'; readonly text: string }
  | { readonly code: 'tooManyFiles' }
  | PackUsageProblem;

/** What each command heeds besides `HEEDED_BY_ALL`. */
const HEEDED: Readonly<Partial<Record<string, string>>> = {
  match: '',
  catalogue: '',
  inspect: 'sheet',
  check: 'trial',
  fill: 'sheet out form into',
  scorecards: 'sheet out period',
  run: 'sheet out period into',
  organisation: 'sheet out sheets',
  jobs: 'sheet out per',
  manual: 'sheet out',
  forms: 'sheet out form per purpose department rows remove',
  targets: 'out take prefer',
  actuals: 'sheet out from encoding from-team from-registers header-row partial column person prefer dry-run',
  calibrate: 'out',
  registers: 'out only',
  'follow-up': 'out person',
  confirm: 'out reason',
  settings: 'out adopt restore',
  project: 'sheet out build',
  cycle: 'out of',
  raters: 'out',
  handout: 'out by raters due unassigned period',
  evidence: 'out person year archive',
  collect: 'out prefer period dry-run',
};

/** Harmless where there is nothing to replace, to ask, or to choose. */
const HEEDED_BY_ALL = ['lang', 'sheet-lang', 'help', 'version', 'json', 'force', 'yes'];

/** A command that there is not, or an option that the command would pass over. */
function misuseOf(command: string, values: Words['values']): UsageProblem | null {
  const heeded = Object.hasOwn(HEEDED, command) ? HEEDED[command] : undefined;
  if (heeded === undefined) return { code: 'unknownCommand', command };
  const known = [...HEEDED_BY_ALL, ...heeded.split(' ')];
  const option = Object.keys(values).find((each) => !known.includes(each));
  return option === undefined ? null : { code: 'notItsOption', option: `--${option}`, command };
}

/**
 * Reads the words behind "rolecard"; every problem of usage is a value.
 * @param folder where the person stands: paths on the command line are relative to it
 */
export function parseCommand(words: readonly string[], folder: string): Result<CommandLine, UsageProblem> {
  const read = readWords(words);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const languages = languagesOf(values);
  if (!languages.ok) return languages;
  const { language, ...sheets } = languages.value;
  const [name = '', file, ...rest] = positionals;
  if (values.help || name === 'help') return ok({ name: 'help', language });
  if (values.version) return ok({ name: 'version', language });
  const misused = misuseOf(name, values);
  if (misused) return err(misused);
  if (name === 'match' || name === 'catalogue')
    return file === undefined ? ok({ name, language }) : err({ code: 'tooManyFiles' });
  const packs = { folder, ...languages.value, files: positionals.slice(1) };
  if (name === 'handout') return handoutCommand(values, packs);
  if (name === 'collect') return collectCommand(values, packs);
  if (name === 'evidence') return evidenceCommand(values, packs);
  if (file === undefined) return err({ code: 'missingFile' });
  if (rest.length > 0) return err({ code: 'tooManyFiles' });
  const common = {
    file: resolve(folder, file),
    language,
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
  };
  if (name === 'actuals') return actualsCommand({ ...common, ...sheets }, values, folder);
  if (name === 'inspect') return ok({ name, ...common });
  if (name === 'check')
    return ok({ name, file: common.file, language, json: values.json === true, trial: values.trial === true });
  if (!values.out) return err({ code: 'missingOut' });
  const written = {
    ...common,
    ...sheets,
    out: resolve(folder, values.out),
    force: values.force ?? false,
    yes: values.yes ?? false,
  };
  if (isPlain(name)) return ok({ name, ...written });
  if (name === 'settings') return settingsCommand(written, values);
  if (name === 'registers') return withOnly(written, values.only);
  if (name === 'project') return withProject(written, values.build);
  if (name === 'cycle') return withSpan(written, values.of);
  if (name === 'follow-up') return withPeople(written, values.person);
  const chosen = values.into === undefined ? ok(undefined) : choice('--into', values.into, FILL_INTO);
  if (!chosen.ok) return chosen;
  const place = chosen.value === undefined ? {} : { into: chosen.value };
  if (name === 'fill') return withForm({ ...written, ...place }, values.form);
  if (name === 'organisation') return withSheets(written, values.sheets);
  if (name === 'jobs') return withPer(written, values.per);
  if (name === 'forms') return withForms(written, values);
  if (name === 'confirm') {
    const reason = values.reason?.trim() ?? '';
    return ok({ name, ...written, ...(reason === '' ? {} : { reason }) });
  }
  if (name === 'targets') return withPreference(written, values.take ?? false, values.prefer);
  if (name !== 'scorecards' && name !== 'run') return err({ code: 'unknownCommand', command: name });
  const settled = withPeriod(written, values.period);
  if (!settled.ok) return settled;
  return ok(name === 'run' ? { name, ...settled.value, ...place } : { name, ...settled.value });
}

function withPeriod(
  command: FileCommand,
  text: string | undefined,
): Result<FileCommand & { readonly period: string }, UsageProblem> {
  if (text === undefined) return err({ code: 'missingPeriod' });
  const period = parsePeriod(text);
  return period ? ok({ ...command, period: periodText(period) }) : err({ code: 'badPeriod', text });
}

function settingsCommand(command: FileCommand, { adopt, restore }: Words['values']): Result<CommandLine, UsageProblem> {
  if (adopt !== undefined && restore === true)
    return err({ code: 'notItsOption', option: '--restore', command: 'settings --adopt' });
  if (adopt?.trim() === '') return err({ code: 'missingValue', option: '--adopt' });
  return ok({
    name: 'settings',
    ...command,
    ...(adopt === undefined ? {} : { adopt: adopt.trim() }),
    ...(restore === true ? { restore } : {}),
  });
}

/** They take a file and nothing else. */
const PLAIN = ['manual', 'calibrate', 'raters'] as const;

const isPlain = (name: string): name is (typeof PLAIN)[number] => PLAIN.some((each) => each === name);

function languagesOf({
  lang = 'zh-CN',
  'sheet-lang': sheets,
}: Words['values']): Result<CommandLanguages, UsageProblem> {
  if (!isLanguage(lang)) return err({ code: 'badLanguage', text: lang });
  if (sheets === undefined) return ok({ language: lang });
  const chosen = choice('--sheet-lang', sheets, [...LANGUAGES, 'same']);
  return chosen.ok ? ok({ language: lang, sheetLanguage: isLanguage(chosen.value) ? chosen.value : null }) : chosen;
}

/** Words with commas between. */
const listed = (text: string): readonly string[] =>
  text
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The sheets named, in their usual order whatever the order of the words; all where none is named. */
function withSheets(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return ok({ name: 'organisation', ...command, sheets: ORGANISATION_SHEETS });
  const words = listed(text);
  const known: readonly string[] = ORGANISATION_SHEETS;
  const bad = words.length === 0 ? text : words.find((word) => !known.includes(word));
  if (bad !== undefined) return err({ code: 'badSheets', text: bad });
  return ok({ name: 'organisation', ...command, sheets: ORGANISATION_SHEETS.filter((each) => words.includes(each)) });
}

function withOnly(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return ok({ name: 'registers', ...command });
  const only = listed(text);
  return only.length === 0
    ? err({ code: 'missingValue', option: '--only' })
    : ok({ name: 'registers', ...command, only });
}

function withProject(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  // The table of goals is made without a look at the list.
  if (text === undefined && command.sheet !== undefined)
    return err({ code: 'notItsOption', option: '--sheet', command: 'project' });
  if (text === undefined) return ok({ name: 'project', ...command });
  const build = text.trim();
  return build === '' ? err({ code: 'missingValue', option: '--build' }) : ok({ name: 'project', ...command, build });
}

function withPeople(command: FileCommand, person: readonly string[] = []): Result<CommandLine, UsageProblem> {
  const people = person.map((each) => each.trim());
  return people.includes('')
    ? err({ code: 'missingValue', option: '--person' })
    : ok({ name: 'follow-up', ...command, people });
}

function withSpan(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return err({ code: 'missingSpan' });
  const span = parseSpan(text);
  return span === null ? err({ code: 'badSpan', text }) : ok({ name: 'cycle', ...command, of: span });
}

function withPer(command: FileCommand, text = 'position'): Result<CommandLine, UsageProblem> {
  const per = JOBS_PER.find((each) => each === text);
  return per === undefined ? err({ code: 'badPer', text }) : ok({ name: 'jobs', ...command, per });
}

/** Without a form there is nothing to say about it. */
function withForms(command: FileCommand, values: Words['values']): Result<CommandLine, UsageProblem> {
  const { form, per, purpose, department, rows, remove = false } = values;
  if (form === undefined && (per !== undefined || purpose !== undefined || remove)) return err({ code: 'missingForm' });
  const chosen = per === undefined ? ok(undefined) : choice('--per', per, FORM_PER);
  if (!chosen.ok) return chosen;
  const ranges =
    rows === undefined ? [] : rows.split(/[,，]/).map((text) => /^\s*(\d{1,7})(?:\s*-\s*(\d{1,7}))?\s*$/.exec(text));
  if (ranges.includes(null)) return err({ code: 'badRows', text: rows ?? '' });
  const read = ranges.map((range): [number, number] => [Number(range?.[1]), Number(range?.[2] ?? range?.[1])]);
  return ok({
    name: 'forms',
    ...command,
    remove,
    ...(form === undefined ? {} : { form }),
    ...(chosen.value === undefined ? {} : { per: chosen.value }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(department === undefined ? {} : { department }),
    ...(rows === undefined ? {} : { rows: read }),
  });
}

function withPreference(command: FileCommand, take: boolean, text = 'cards'): Result<CommandLine, UsageProblem> {
  const prefer = choice('--prefer', text, TARGETS_PREFER);
  return prefer.ok ? ok({ name: 'targets', ...command, take, prefer: prefer.value }) : prefer;
}

function withForm(command: FileCommand & FillPlace, text = 'cell'): Result<CommandLine, UsageProblem> {
  const form = choice('--form', text, FILL_FORMS);
  return form.ok ? ok({ name: 'fill', ...command, form: form.value }) : form;
}

function actualsCommand(
  common: Pick<ActualsCommand, 'file' | 'sheet' | keyof CommandLanguages>,
  { from, out, prefer = 'cards', column = [], person = [], force = false, partial = false, ...values }: Words['values'],
  folder: string,
): Result<CommandLine, UsageProblem> {
  const isPreview = values['dry-run'] === true;
  const team = values['from-team'] === true;
  if (team && from !== undefined) return err({ code: 'teamAndTable', option: '--from' });
  if (team && common.sheet !== undefined) return err({ code: 'teamAndTable', option: '--sheet' });
  const fromRegisters = values['from-registers'] === true;
  if (fromRegisters && (team || from !== undefined || common.sheet !== undefined)) return err({ code: 'twoSources' });
  const row = values['header-row'];
  if (row !== undefined && !/^[1-9]\d{0,6}$/.test(row)) return err({ code: 'badHeaderRow', text: row });
  if (team && row !== undefined) return err({ code: 'teamAndTable', option: '--header-row' });
  if (fromRegisters && row !== undefined) return err({ code: 'twoSources' });
  if (!team && !fromRegisters && from === undefined && common.sheet === undefined) return err({ code: 'missingSheet' });
  if (!isPreview && (out === undefined || out === '')) return err({ code: 'missingOut' });
  const preferred = choice('--prefer', prefer, TARGETS_PREFER);
  if (!preferred.ok) return preferred;
  if (values.encoding !== undefined && from === undefined) return err({ code: 'encodingWithoutFile' });
  const encoding = choice('--encoding', values.encoding?.toLowerCase() ?? 'utf-8', TEXT_ENCODINGS);
  if (!encoding.ok) return encoding;
  return ok({
    name: 'actuals',
    ...common,
    from: from === undefined ? null : resolve(folder, from),
    ...(values.encoding === undefined ? {} : { encoding: encoding.value }),
    ...{ team, partial },
    ...(row === undefined ? {} : { headerRow: Number(row) }),
    fromRegisters,
    out: isPreview ? null : resolve(folder, out ?? ''),
    columns: column,
    people: person,
    prefer: preferred.value,
    force,
  });
}

const OPTIONS = {
  sheet: { type: 'string' },
  out: { type: 'string' },
  period: { type: 'string' },
  of: { type: 'string' },
  year: { type: 'string' },
  sheets: { type: 'string' },
  per: { type: 'string' },
  form: { type: 'string' },
  into: { type: 'string' },
  lang: { type: 'string' },
  'sheet-lang': { type: 'string' },
  purpose: { type: 'string' },
  department: { type: 'string' },
  rows: { type: 'string' },
  remove: { type: 'boolean' },
  by: { type: 'string' },
  raters: { type: 'boolean' },
  due: { type: 'string' },
  unassigned: { type: 'string' },
  prefer: { type: 'string' },
  from: { type: 'string' },
  encoding: { type: 'string' },
  'from-team': { type: 'boolean' },
  partial: { type: 'boolean' },
  'header-row': { type: 'string' },
  'from-registers': { type: 'boolean' },
  only: { type: 'string' },
  column: { type: 'string', multiple: true },
  person: { type: 'string', multiple: true },
  archive: { type: 'string', multiple: true },
  reason: { type: 'string' },
  adopt: { type: 'string' },
  build: { type: 'string' },
  restore: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  trial: { type: 'boolean' },
  take: { type: 'boolean' },
  force: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

interface Words {
  readonly values: {
    [Name in keyof typeof OPTIONS]?: (typeof OPTIONS)[Name] extends { multiple: true }
      ? string[]
      : (typeof OPTIONS)[Name]['type'] extends 'string'
        ? string
        : boolean;
  };
  readonly positionals: readonly string[];
}

/** Words by option; parseArgs itself would tell of the first wrong one in English sentences of its own. */
function readWords(words: readonly string[]): Result<Words, UsageProblem> {
  const { tokens, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: OPTIONS,
  });
  const values: Record<string, string | boolean | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    if (!(token.name in OPTIONS)) return err({ code: 'unknownOption', option });
    const takesText = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string';
    if (!takesText && token.value !== undefined)
      return err({ code: 'unknownOption', option: `${option}=${token.value}` });
    const looksLikeOption = token.inlineValue === false && token.value.startsWith('-');
    if (takesText && (token.value === undefined || looksLikeOption)) return err({ code: 'missingValue', option });
    const before = values[token.name];
    const isRepeated = 'multiple' in OPTIONS[token.name as keyof typeof OPTIONS];
    if (isRepeated) values[token.name] = [...(Array.isArray(before) ? before : []), token.value ?? ''];
    else values[token.name] = token.value ?? true;
  }
  return ok({ values, positionals });
}
