import { resolve } from 'node:path';
import { isLanguage, LANGUAGES } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { FILL_INTO } from '../../jobtable/fillField';
import type { CommandLanguages } from '../file/fileServices';
import { actualsCommand } from './actualsWords';
import type { CommandLine, UsageProblem } from './commands';
import {
  settingsCommand,
  withForm,
  withForms,
  withOnly,
  withPeople,
  withPer,
  withPeriod,
  withPreference,
  withProject,
  withSheets,
  withSpan,
} from './fileWords';
import { misuseOf, readWords, type Words } from './options';
import { choice, collectCommand, evidenceCommand, handoutCommand } from './packWords';

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
