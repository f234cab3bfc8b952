import type { Language } from '../../../base/language';
import type { CatalogueSubject } from '../../lint/input/problem';
import type { RememberedMatch } from '../../match/corrections';
import type { CompanyTexts } from '../sheets/companyTexts';
import type { CellPlace } from '../table/companyProblem';
import type { ProblemList } from '../table/problemList';
import type { EarlierNames } from '../earlierNames';
import type { CatalogueSource } from '../source';

/** What every table's reader works with. */
export interface ReadContext {
  /** The catalogue in use so far: ids, former names, and what the sheets do not show. */
  readonly base: CatalogueSource;
  /** What entries were called before. */
  readonly earlier: EarlierNames;
  /** Ids that were used by entries no longer there. */
  readonly taken: readonly string[];
  /** What titles the company's list has so far. */
  readonly titles: readonly RememberedMatch[];
  /** What this workbook itself has decided about titles; it goes before the company's list. */
  readonly decided: readonly RememberedMatch[];
  /** The pane's language first. */
  readonly allTexts: readonly CompanyTexts[];
  readonly problems: ProblemList;
  readonly cells: CellMap;
}

/** Which cell states which value of which entry, so that a problem of the catalogue is shown where it can be mended. */
export class CellMap {
  private readonly cells = new Map<string, CellPlace>();
  /** Entries in which a cell could not be read: checking them as a whole would only repeat it. */
  private readonly broken = new Set<string>();

  /** `path` as the catalogue check writes it: "", "department", "duties[2]", "indicators[0].weight". */
  set(kind: CatalogueSubject['kind'], id: string, path: string, place: CellPlace, language?: Language): void {
    this.cells.set(key(kind, id, language === undefined ? path : `${path}@${language}`), place);
  }

  /** The nearest cell: a value's own, its list's, its entry's. */
  find({ kind, id }: CatalogueSubject, path: string, language: string): CellPlace | undefined {
    for (let step = path; ; step = shorter(step)) {
      const found = this.cells.get(key(kind, id, `${step}@${language}`)) ?? this.cells.get(key(kind, id, step));
      if (found !== undefined || step === '') return found;
    }
  }

  damage(kind: CatalogueSubject['kind'], id: string): void {
    this.broken.add(key(kind, id, ''));
  }

  isDamaged({ kind, id }: CatalogueSubject): boolean {
    return this.broken.has(key(kind, id, ''));
  }
}

function key(kind: string, id: string, path: string): string {
  return JSON.stringify([kind, id, path]);
}

/** "indicators[2].rule.step" → "indicators[2].rule" → "indicators[2]" → "indicators" → "". */
function shorter(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
}
