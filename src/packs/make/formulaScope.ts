import { parseArea, type Area } from '../../base/address';
import { formulaParts, type FormulaPart } from '../../scorecard/sheet/formulaReferences';

/** What formulas of a pack may point at. */
export interface FormulaScope {
  /** Name of the settings sheet. */
  readonly settings: string;
  /** Names of the cards in the pack. */
  readonly cards: ReadonlySet<string>;
  /** Names that the workbook defines, sheets and tables included, in small letters: none of them is in the pack. */
  readonly defined: ReadonlySet<string>;
}

/** What a formula names beside cells of its own sheet; null where that can't be told. */
type FormulaUse = readonly FormulaPart[] | null;

/** Formulas that were read before: cards of one role have the same. */
export type KnownFormulas = Map<string, FormulaUse>;

/** A range of the settings that is larger is no reference to a few settings. */
const MOST_CELLS = 500;
/** What these lead to can't be seen in a formula. */
const BLIND = /\b(?:INDIRECT|CELL|INFO|RTD|WEBSERVICE|CUBE\w*)\s*\(/i;

/**
 * The areas of the settings sheet a formula ("=…") points at; null where it points at anything that is not in the pack, or
 * where that can't be told.
 */
export function settingsIn(
  formula: string,
  { settings, cards, defined }: FormulaScope,
  known: KnownFormulas = new Map(),
): readonly Area[] | null {
  const parts = partsOf(formula, known);
  if (parts === null) return null;
  const areas: Area[] = [];
  for (const part of parts) {
    if (part.kind === 'name' && defined.has(part.text.toLowerCase())) return null;
    if (part.kind !== 'sheet' || cards.has(part.sheet)) continue;
    const area = part.sheet === settings ? parseArea(part.text) : null;
    if (area === null || area.rowCount * area.columnCount > MOST_CELLS) return null;
    areas.push(area);
  }
  return areas;
}

function partsOf(formula: string, known: KnownFormulas): FormulaUse {
  const before = known.get(formula);
  if (before !== undefined) return before;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const isBlind = BLIND.test(bare) || bare.includes('[');
  const parts = isBlind ? null : formulaParts(formula).filter(({ kind }) => kind !== 'cells');
  known.set(formula, parts);
  return parts;
}
