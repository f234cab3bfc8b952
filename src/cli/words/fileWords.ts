import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { FORM_PER } from '../../forms/formField';
import { FILL_FORMS } from '../../jobtable/fillField';
import { parseSpan } from '../../scorecard/cycle/span';
import { ORGANISATION_SHEETS } from '../../scorecard/texts/organisationTexts';
import {
  JOBS_PER,
  TARGETS_PREFER,
  type CommandLine,
  type FileCommand,
  type FillPlace,
  type UsageProblem,
} from './commands';
import type { Words } from './options';
import { choice } from './packWords';

export function withPeriod(
  command: FileCommand,
  text: string | undefined,
): Result<FileCommand & { readonly period: string }, UsageProblem> {
  if (text === undefined) return err({ code: 'missingPeriod' });
  const period = parsePeriod(text);
  return period ? ok({ ...command, period: periodText(period) }) : err({ code: 'badPeriod', text });
}

export function settingsCommand(
  command: FileCommand,
  { adopt, restore }: Words['values'],
): Result<CommandLine, UsageProblem> {
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

/** Words with commas between. */
const listed = (text: string): readonly string[] =>
  text
    .split(/[,，、]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** The sheets named, in their usual order whatever the order of the words; all where none is named. */
export function withSheets(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return ok({ name: 'organisation', ...command, sheets: ORGANISATION_SHEETS });
  const words = listed(text);
  const known: readonly string[] = ORGANISATION_SHEETS;
  const bad = words.length === 0 ? text : words.find((word) => !known.includes(word));
  if (bad !== undefined) return err({ code: 'badSheets', text: bad });
  return ok({ name: 'organisation', ...command, sheets: ORGANISATION_SHEETS.filter((each) => words.includes(each)) });
}

export function withOnly(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return ok({ name: 'registers', ...command });
  const only = listed(text);
  return only.length === 0
    ? err({ code: 'missingValue', option: '--only' })
    : ok({ name: 'registers', ...command, only });
}

export function withProject(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  // The table of goals is made without a look at the list.
  if (text === undefined && command.sheet !== undefined)
    return err({ code: 'notItsOption', option: '--sheet', command: 'project' });
  if (text === undefined) return ok({ name: 'project', ...command });
  const build = text.trim();
  return build === '' ? err({ code: 'missingValue', option: '--build' }) : ok({ name: 'project', ...command, build });
}

export function withPeople(command: FileCommand, person: readonly string[] = []): Result<CommandLine, UsageProblem> {
  const people = person.map((each) => each.trim());
  return people.includes('')
    ? err({ code: 'missingValue', option: '--person' })
    : ok({ name: 'follow-up', ...command, people });
}

export function withSpan(command: FileCommand, text: string | undefined): Result<CommandLine, UsageProblem> {
  if (text === undefined) return err({ code: 'missingSpan' });
  const span = parseSpan(text);
  return span === null ? err({ code: 'badSpan', text }) : ok({ name: 'cycle', ...command, of: span });
}

export function withPer(command: FileCommand, text = 'position'): Result<CommandLine, UsageProblem> {
  const per = JOBS_PER.find((each) => each === text);
  return per === undefined ? err({ code: 'badPer', text }) : ok({ name: 'jobs', ...command, per });
}

/** Without a form there is nothing to say about it. */
export function withForms(command: FileCommand, values: Words['values']): Result<CommandLine, UsageProblem> {
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

export function withPreference(command: FileCommand, take: boolean, text = 'cards'): Result<CommandLine, UsageProblem> {
  const prefer = choice('--prefer', text, TARGETS_PREFER);
  return prefer.ok ? ok({ name: 'targets', ...command, take, prefer: prefer.value }) : prefer;
}

export function withForm(command: FileCommand & FillPlace, text = 'cell'): Result<CommandLine, UsageProblem> {
  const form = choice('--form', text, FILL_FORMS);
  return form.ok ? ok({ name: 'fill', ...command, form: form.value }) : form;
}
