import type { z } from 'zod';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../../../base/language';
import {
  departmentFactsSchema,
  departmentTextsSchema,
  indicatorFactsSchema,
  indicatorTextsSchema,
  roleIndicatorSchema,
  roleRecordSchema,
  roleTextsSchema,
} from '../../schema';
import type { CatalogueFacts, CatalogueTexts } from '../../types';
import type { CatalogueWhere, TextsByLanguage } from './lintInput';
import type { CatalogueProblem, CatalogueSubject } from './problem';

/** A data file as read: "roles/operations.json" and the JSON in it. */
export interface DataFile {
  readonly path: string;
  readonly content: unknown;
}

/** The catalogue that data files make up, where each id stands, and entries that have a wrong shape and are left out. */
export interface DataReading {
  readonly facts: CatalogueFacts;
  readonly texts: TextsByLanguage;
  readonly where: CatalogueWhere;
  readonly problems: readonly CatalogueProblem[];
}

/** Reads data files whole: unlike a merge by id, it keeps what is stated twice and says where. */
export function readDataFiles(files: readonly DataFile[]): DataReading {
  const problems: CatalogueProblem[] = [];
  const folder = (name: string) => files.filter(({ path }) => path.startsWith(`${name}/`));
  const named = (name: string) => files.filter(({ path }) => path === name);

  const departments = readLists(named('departments.json'), departmentFactsSchema, 'department', problems);
  const indicators = readLists(folder('indicators'), indicatorFactsSchema, 'indicator', problems);
  const roles = readLists(folder('roles'), roleRecordSchema, 'role', problems);
  const kpis = readRecords(folder('kpis'), roleIndicatorSchema.array(), 'role', problems);
  const languages = WRITTEN_LANGUAGES.map((language) => ({
    language,
    departments: readRecords(named(`${language}/departments.json`), departmentTextsSchema, 'department', problems),
    indicators: readRecords(folder(`${language}/indicators`), indicatorTextsSchema, 'indicator', problems),
    roles: readRecords(folder(`${language}/roles`), roleTextsSchema, 'role', problems),
  }));
  return {
    facts: {
      departments: departments.entries.map(({ value }) => value),
      indicators: indicators.entries.map(({ value }) => value),
      roles: roles.entries.map(({ id, value }) => ({ ...value, indicators: byId(kpis)[id] ?? [] })),
    },
    texts: byLanguage(languages, (one): CatalogueTexts => ({
      departments: byId(one.departments),
      indicators: byId(one.indicators),
      roles: byId(one.roles),
    })),
    where: {
      departments: departments.places,
      indicators: indicators.places,
      roles: roles.places,
      kpis: kpis.places,
      texts: byLanguage(languages, (one) => ({
        departments: one.departments.places,
        indicators: one.indicators.places,
        roles: one.roles.places,
      })),
    },
    problems,
  };
}

interface Entries<T> {
  readonly entries: readonly { readonly id: string; readonly value: T }[];
  readonly places: ReadonlyMap<string, readonly string[]>;
}

/** Files that hold a list of entries, each with its id. */
function readLists<T extends { readonly id: string }>(
  files: readonly DataFile[],
  schema: z.ZodType<T>,
  kind: CatalogueSubject['kind'],
  problems: CatalogueProblem[],
): Entries<T> {
  return readEntries(files, schema, kind, problems, (content) =>
    Array.isArray(content)
      ? content.map((value: unknown, index) => ({ id: idOf(value), path: `[${index}]`, value }))
      : null,
  );
}

/** Files that hold entries keyed by id. */
function readRecords<T>(
  files: readonly DataFile[],
  schema: z.ZodType<T>,
  kind: CatalogueSubject['kind'],
  problems: CatalogueProblem[],
): Entries<T> {
  return readEntries(files, schema, kind, problems, (content) =>
    isRecord(content) ? Object.entries(content).map(([id, value]) => ({ id, path: id, value })) : null,
  );
}

interface RawEntry {
  readonly id: string;
  readonly path: string;
  readonly value: unknown;
}

function readEntries<T>(
  files: readonly DataFile[],
  schema: z.ZodType<T>,
  kind: CatalogueSubject['kind'],
  problems: CatalogueProblem[],
  open: (content: unknown) => readonly RawEntry[] | null,
): Entries<T> {
  const entries: { id: string; value: T }[] = [];
  const places = new Map<string, string[]>();
  for (const { path: file, content } of files) {
    const found = open(content);
    if (found === null) {
      problems.push({ code: 'shape', file, subject: null, path: '', params: { message: 'neither list nor object' } });
    }
    for (const { id, path, value } of found ?? []) {
      const parsed = schema.safeParse(value);
      if (parsed.success) {
        entries.push({ id, value: parsed.data });
        places.set(id, [...(places.get(id) ?? []), file]);
        continue;
      }
      for (const issue of parsed.error.issues) {
        problems.push({
          code: 'shape',
          file,
          subject: id === '' ? null : { kind, id },
          path: [path, ...issue.path.map(String)].join('.'),
          params: { message: issue.message },
        });
      }
    }
  }
  return { entries, places };
}

/** Of entries with the same id the first counts; the others are reported by their places. */
function byId<T>({ entries }: Entries<T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...entries].reverse().map(({ id, value }) => [id, value]));
}

function byLanguage<S extends { readonly language: WrittenLanguage }, T>(
  sources: readonly S[],
  read: (source: S) => T,
): Readonly<Partial<Record<WrittenLanguage, T>>> {
  const found: Partial<Record<WrittenLanguage, T>> = {};
  for (const source of sources) found[source.language] = read(source);
  return found;
}

function idOf(value: unknown): string {
  return isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
