import type { LoadFailure } from '../../addin/loadPart';
import type { UseCases } from '../../addin/useCases';
import type { Language } from '../../base/language';
import { ok, type Result } from '../../base/result';
import type { Part } from '../../addin/part';

export type OpenUseCases = (language: Language) => Promise<Result<UseCases, LoadFailure>>;

/** The use cases of the pane's language: opened when they are first needed, or ahead. */
export interface UseCaseSource extends Part<UseCases> {
  /** Makes them anew, with the catalogue the workbook uses now. Those in use stay when that fails. */
  readonly reopen: (language: Language) => Promise<Result<UseCases, LoadFailure>>;
  /** Calls back when others are in use; the answer stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** @param language the pane's language, whenever it is asked for */
export function createUseCaseSource(open: OpenUseCases, language: () => Language): UseCaseSource {
  let opened: { readonly language: Language; readonly useCases: UseCases } | null = null;
  let opening: { readonly language: Language; readonly outcome: ReturnType<OpenUseCases> } | null = null;
  const listeners = new Set<() => void>();

  const reopen = async (wanted: Language): Promise<Result<UseCases, LoadFailure>> => {
    const outcome = open(wanted);
    const mine = { language: wanted, outcome };
    opening = mine;
    try {
      const result = await outcome;
      // Whoever asked last is followed.
      if (result.ok && opening === mine) {
        opened = { language: wanted, useCases: result.value };
        for (const listener of listeners) listener();
      }
      return result;
    } finally {
      if (opening === mine) opening = null;
    }
  };

  return {
    loaded: () => opened?.useCases ?? null,
    load: () => {
      const wanted = language();
      if (opened?.language === wanted) return Promise.resolve(ok(opened.useCases));
      return opening?.language === wanted ? opening.outcome : reopen(wanted);
    },
    reopen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
