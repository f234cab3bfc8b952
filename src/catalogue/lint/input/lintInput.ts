import { WRITTEN_LANGUAGES, type WrittenLanguage } from '../../../base/language';
import type { CatalogueFacts, CatalogueTexts } from '../../types';
import type { CatalogueSubject } from './problem';

/**
 * Where each id is stated, in order of reading: data files, or cells of a company's own sheet. An id with two places is
 * stated twice, which a list of parsed entries keyed by id could no longer tell.
 */
export type Places = ReadonlyMap<string, readonly string[]>;

export interface CatalogueWhere {
  readonly departments: Places;
  readonly indicators: Places;
  readonly roles: Places;
  /** Where a role's indicators are listed, by role id. */
  readonly kpis: Places;
  readonly texts: TextPlaces;
}

type TextPlaces = Readonly<
  Partial<
    Record<WrittenLanguage, { readonly departments: Places; readonly indicators: Places; readonly roles: Places }>
  >
>;

/** Texts by the languages people write. One that is absent is not asked for: a company's own catalogue may have one only. */
export type TextsByLanguage = Readonly<Partial<Record<WrittenLanguage, CatalogueTexts>>>;

export interface LintInput {
  readonly facts: CatalogueFacts;
  readonly texts: TextsByLanguage;
  readonly where: CatalogueWhere;
}

/** The three kinds of entries and what their parts are called in facts, texts and places. */
export const KINDS = [
  ['department', 'departments'],
  ['indicator', 'indicators'],
  ['role', 'roles'],
] as const;

type PartName = (typeof KINDS)[number][1];

const PART_OF: Readonly<Record<CatalogueSubject['kind'], PartName>> = {
  department: 'departments',
  indicator: 'indicators',
  role: 'roles',
};

export function firstPlace(places: Places | undefined, id: string): string {
  return places?.get(id)?.[0] ?? '';
}

/** Where the facts of an entry stand. */
export function factsPlace(where: CatalogueWhere, subject: CatalogueSubject): string {
  return firstPlace(where[PART_OF[subject.kind]], subject.id);
}

/** Where the texts of an entry stand in one language. */
export function textPlace(where: CatalogueWhere, language: WrittenLanguage, subject: CatalogueSubject): string {
  return firstPlace(where.texts[language]?.[PART_OF[subject.kind]], subject.id);
}

/** Languages the catalogue has texts of its own in. */
export function languagesOf(
  texts: TextsByLanguage,
): readonly { readonly language: WrittenLanguage; readonly texts: CatalogueTexts }[] {
  return WRITTEN_LANGUAGES.flatMap((language) => {
    const found = texts[language];
    return found === undefined ? [] : [{ language, texts: found }];
  });
}

export function roleSubject(id: string): CatalogueSubject {
  return { kind: 'role', id };
}
