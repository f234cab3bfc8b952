import { resolve } from 'node:path';
import { isoDay, writtenDay } from '../../base/calendarDay';
import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { CARD_PACK_KINDS, type PackKind } from '../../packs/packTexts';
import type { CommandLanguages } from '../file/fileServices';

export interface HandoutCommand extends CommandLanguages {
  readonly name: 'handout';
  readonly file: string;
  /** The folder packs are written into. */
  readonly out: string;
  readonly kind: PackKind;
  readonly due: string | null;
  readonly unassigned: 'pack' | 'leave';
  readonly period?: string;
  readonly force: boolean;
}

export interface CollectCommand extends CommandLanguages {
  readonly name: 'collect';
  readonly file: string;
  readonly returned: readonly string[];
  /** null: only a preview is wanted. */
  readonly out: string | null;
  readonly prefer: 'pack' | 'workbook' | null;
  readonly period?: string;
  readonly force: boolean;
}

export interface EvidenceCommand extends CommandLanguages {
  readonly name: 'evidence';
  readonly file: string;
  /** The workbook about the person. */
  readonly out: string;
  /** Numbers or names, all of one person. */
  readonly people: readonly string[];
  /** "2026" */
  readonly year: string;
  /** Copies that were saved when cards were archived. */
  readonly archives: readonly string[];
  readonly force: boolean;
}

export type PackUsageProblem =
  | {
      readonly code:
        'missingFile' | 'missingOut' | 'missingReturned' | 'tooManyFiles' | 'missingPerson' | 'missingYear';
    }
  /** Raters are named by their own list. */
  | { readonly code: 'ratersAndCards'; readonly option: string }
  | { readonly code: 'badPeriod' | 'badDay' | 'badYear'; readonly text: string }
  | { readonly code: 'badChoice'; readonly option: string; readonly text: string; readonly choices: readonly string[] };

/** Options of these commands, as words. */
export interface PackOptions {
  readonly out?: string;
  readonly by?: string;
  readonly due?: string;
  readonly unassigned?: string;
  readonly raters?: boolean;
  readonly prefer?: string;
  readonly period?: string;
  readonly person?: readonly string[];
  readonly year?: string;
  readonly archive?: readonly string[];
  readonly force?: boolean;
  readonly 'dry-run'?: boolean;
}

/** What handout, collect and evidence have in common. */
export interface PackCommon extends CommandLanguages {
  readonly folder: string;
  readonly files: readonly string[];
}

/** handout FILE --by manager|department|employee --out DIR, or --raters instead of --by */
export function handoutCommand(
  options: PackOptions,
  { folder, files, ...languages }: PackCommon,
): Result<HandoutCommand, PackUsageProblem> {
  const [file, ...rest] = files;
  if (file === undefined) return err({ code: 'missingFile' });
  if (rest.length > 0) return err({ code: 'tooManyFiles' });
  if (options.out === undefined || options.out === '') return err({ code: 'missingOut' });
  if (options.raters === true) {
    const other = options.by === undefined ? (options.unassigned === undefined ? null : '--unassigned') : '--by';
    if (other !== null) return err({ code: 'ratersAndCards', option: other });
  }
  const by = choice('--by', options.by ?? 'manager', CARD_PACK_KINDS);
  if (!by.ok) return by;
  const kind: PackKind = options.raters === true ? 'rater' : by.value;
  const unassigned = choice('--unassigned', options.unassigned ?? 'leave', ['pack', 'leave'] as const);
  if (!unassigned.ok) return unassigned;
  const due = dayOf(options.due);
  if (!due.ok) return due;
  const period = periodOf(options.period);
  if (!period.ok) return period;
  return ok({
    name: 'handout',
    file: resolve(folder, file),
    out: resolve(folder, options.out),
    kind,
    unassigned: unassigned.value,
    due: due.value,
    ...period.value,
    force: options.force ?? false,
    ...languages,
  });
}

/** collect FILE RETURNED… --out OUT, or --dry-run */
export function collectCommand(
  options: PackOptions,
  { folder, files, ...languages }: PackCommon,
): Result<CollectCommand, PackUsageProblem> {
  const [file, ...returned] = files;
  if (file === undefined) return err({ code: 'missingFile' });
  if (returned.length === 0) return err({ code: 'missingReturned' });
  const isPreview = options['dry-run'] === true;
  if (!isPreview && (options.out === undefined || options.out === '')) return err({ code: 'missingOut' });
  const prefer =
    options.prefer === undefined ? ok(null) : choice('--prefer', options.prefer, ['pack', 'workbook'] as const);
  if (!prefer.ok) return prefer;
  const period = periodOf(options.period);
  if (!period.ok) return period;
  return ok({
    name: 'collect',
    file: resolve(folder, file),
    returned: returned.map((each) => resolve(folder, each)),
    out: isPreview ? null : resolve(folder, options.out ?? ''),
    prefer: prefer.value,
    ...period.value,
    force: options.force ?? false,
    ...languages,
  });
}

/** evidence FILE --person NUMBER --year 2026 --out OUT, and --archive COPY for each copy */
export function evidenceCommand(
  options: PackOptions,
  { folder, files, ...languages }: PackCommon,
): Result<EvidenceCommand, PackUsageProblem> {
  const [file, ...rest] = files;
  if (file === undefined) return err({ code: 'missingFile' });
  if (rest.length > 0) return err({ code: 'tooManyFiles' });
  if (options.out === undefined || options.out === '') return err({ code: 'missingOut' });
  const people = (options.person ?? []).map((each) => each.trim()).filter((each) => each !== '');
  if (people.length === 0) return err({ code: 'missingPerson' });
  if (options.year === undefined) return err({ code: 'missingYear' });
  const year = /^\s*(\d{4})年?\s*$/.exec(options.year)?.[1];
  if (year === undefined) return err({ code: 'badYear', text: options.year });
  const paths = { file: resolve(folder, file), out: resolve(folder, options.out) };
  const archives = (options.archive ?? []).map((each) => resolve(folder, each));
  return ok({ name: 'evidence', ...paths, people, year, archives, force: options.force ?? false, ...languages });
}

/** The word behind an option that takes one of a few. */
export function choice<T extends string>(
  option: string,
  text: string,
  choices: readonly T[],
): Result<T, PackUsageProblem> {
  const found = choices.find((each) => each === text);
  return found === undefined ? err({ code: 'badChoice', option, text, choices }) : ok(found);
}

function dayOf(text: string | undefined): Result<string | null, PackUsageProblem> {
  if (text === undefined) return ok(null);
  const day = writtenDay(text);
  return day ? ok(isoDay(day)) : err({ code: 'badDay', text });
}

function periodOf(text: string | undefined): Result<{ readonly period?: string }, PackUsageProblem> {
  if (text === undefined) return ok({});
  const period = parsePeriod(text);
  return period ? ok({ period: periodText(period) }) : err({ code: 'badPeriod', text });
}
