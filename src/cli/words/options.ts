import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../../base/result';
import type { UsageProblem } from './commands';

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

export interface Words {
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
export function readWords(words: readonly string[]): Result<Words, UsageProblem> {
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
export function misuseOf(command: string, values: Words['values']): UsageProblem | null {
  const heeded = Object.hasOwn(HEEDED, command) ? HEEDED[command] : undefined;
  if (heeded === undefined) return { code: 'unknownCommand', command };
  const known = [...HEEDED_BY_ALL, ...heeded.split(' ')];
  const option = Object.keys(values).find((each) => !known.includes(each));
  return option === undefined ? null : { code: 'notItsOption', option: `--${option}`, command };
}
