import type { Finding, NoParams } from '../../base/finding';
import { comparableKey } from '../../base/plainText';
import { err, ok, type Result } from '../../base/result';
import type { IndicatorFacts } from '../../catalogue/types';
import { CARD_BLOCKS, MOST_ITEMS, USUAL_ITEMS, type BlockRules, type CardBlock } from './blockRules';
import type { BlockItem, CardBlocks } from './weighedLines';

/** What is wrong with the lines HR names for a block. */
export interface BlockProblemParams {
  /** No indicator of the library that people rate is called so. */
  blockItemUnknown: { item: string };
  blockItemTwice: { item: string };
  /** Some have a weight and others none, or they don't sum to 100. */
  blockItemWeights: NoParams;
  blockItemCount: { max: number };
}

export type BlockProblem = Finding<BlockProblemParams> & { readonly block: CardBlock };

/** Finds the indicators of the blocks that are on the cards. */
export function readBlocks(
  { shares, items }: BlockRules,
  indicators: Iterable<IndicatorFacts>,
): Result<CardBlocks, readonly BlockProblem[]> {
  const rated = [...indicators].filter(({ rule }) => rule.kind === 'judgement');
  const problems: BlockProblem[] = [];
  const seen = new Set<string>();
  const read = (block: CardBlock): readonly BlockItem[] => {
    if (shares[block] === 0) return [];
    const own = namedItems(items[block], rated);
    const named = own.length === 0 ? usualItems(block, rated) : own;
    for (const { id, text } of named) {
      if (id === null) problems.push({ block, code: 'blockItemUnknown', params: { item: text } });
      else if (seen.has(id)) problems.push({ block, code: 'blockItemTwice', params: { item: text } });
      if (id !== null) seen.add(id);
    }
    const weights = named.flatMap(({ weight }) => weight ?? []);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const isWhole = weights.length === named.length && Math.abs(sum - 100) < 1e-6 && weights.every((each) => each > 0);
    if (weights.length > 0 && !isWhole) problems.push({ block, code: 'blockItemWeights', params: {} });
    return named.map(({ id, weight }) => ({ id: id ?? '', weight: weight ?? 1 }));
  };
  const [behaviour, ability] = [read(CARD_BLOCKS[0]), read(CARD_BLOCKS[1])];
  if (behaviour.length + ability.length > MOST_ITEMS) {
    const block = ability.length > 0 ? 'ability' : 'behaviour';
    problems.push({ block, code: 'blockItemCount', params: { max: MOST_ITEMS } });
  }
  return problems.length > 0 ? err(problems) : ok({ shares, items: { behaviour, ability } });
}

interface NamedItem {
  /** null: there is none. */
  readonly id: string | null;
  readonly text: string;
  /** null: none is written. */
  readonly weight: number | null;
}

function usualItems(block: CardBlock, rated: readonly IndicatorFacts[]): readonly NamedItem[] {
  return USUAL_ITEMS[block].map((id) => {
    return { id: rated.some((each) => each.id === id) ? id : null, text: id, weight: null };
  });
}

const SEPARATORS = /[、，,;；\n]+/;
const WEIGHT = /^(.*?)[\s:：]*(\d+(?:\.\d+)?)\s*[%％]?$/u;

function namedItems(text: string, rated: readonly IndicatorFacts[]): readonly NamedItem[] {
  const find = (name: string): string | null => {
    const key = comparableKey(name);
    return rated.find((each) => Object.values<string>(each.name).some((own) => comparableKey(own) === key))?.id ?? null;
  };
  const parts = text.split(SEPARATORS).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const whole = find(part);
      // A name may itself end in a number.
      if (whole !== null) return { id: whole, text: part, weight: null };
      const [, name = part, weight] = WEIGHT.exec(part) ?? [];
      return { id: find(name), text: name, weight: weight === undefined ? null : Number(weight) };
    });
}
