import type { Finding } from '../../base/finding';
import type { CatalogueProblem, CatalogueProblemParams, CatalogueSubject, Problems } from './input/problem';
import { KINDS, languagesOf, type LintInput, type Places } from './input/lintInput';

/** Ids stated twice, and indicator lists or texts of entries that do not exist. */
export function* checkIds(input: LintInput): Problems {
  const { facts, texts, where } = input;
  for (const [kind, part] of KINDS) {
    yield* statedTwice(kind, where[part]);
    yield* countedTwice(kind, facts[part], where[part]);
    for (const { language, texts: found } of languagesOf(texts)) {
      const places = where.texts[language]?.[part];
      yield* statedTwice(kind, places);
      const known = new Set(facts[part].map((entry) => entry.id));
      const orphans = new Set([...Object.keys(found[part]), ...(places?.keys() ?? [])].filter((id) => !known.has(id)));
      for (const id of orphans)
        yield problem({ code: 'textWithoutFacts', params: { language } }, { kind, id }, places?.get(id)?.[0] ?? '');
    }
  }
  yield* statedTwice('role', where.kpis);
  const roles = new Set(facts.roles.map((role) => role.id));
  for (const [id, places] of where.kpis) {
    if (!roles.has(id)) yield problem({ code: 'kpisWithoutRole', params: {} }, { kind: 'role', id }, places[0] ?? '');
  }
}

function* statedTwice(kind: CatalogueSubject['kind'], places: Places | undefined): Problems {
  for (const [id, stated] of places ?? []) {
    for (const place of stated.slice(1)) {
      yield problem({ code: 'duplicateId', params: { first: stated[0] ?? '' } }, { kind, id }, place);
    }
  }
}

/** Entries that share an id although their places were not given. */
function* countedTwice(
  kind: CatalogueSubject['kind'],
  entries: readonly { readonly id: string }[],
  places: Places,
): Problems {
  const seen = new Map<string, number>();
  for (const { id } of entries) {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    if (count > Math.max(1, places.get(id)?.length ?? 0)) {
      const first = places.get(id)?.[0] ?? '';
      yield problem({ code: 'duplicateId', params: { first } }, { kind, id }, first);
    }
  }
}

type IdProblem = Finding<Pick<CatalogueProblemParams, 'duplicateId' | 'kpisWithoutRole' | 'textWithoutFacts'>>;

function problem(found: IdProblem, subject: CatalogueSubject, file: string): CatalogueProblem {
  return { ...found, file, subject, path: '' };
}
