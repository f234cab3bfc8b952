import type { Dimension } from '../../catalogue/types';
import { roundDecimal } from '../../scoring/decimal';
import { CARD_BLOCKS, type CardBlock, type BlockRules } from './blockRules';

/** A line of a role as the blocks see it. */
export interface OwnLine {
  readonly id: string;
  readonly dimension: Dimension;
  /** Any number above 0: only proportions count. */
  readonly weight: number;
}

/** A line that every card has. */
export type BlockItem = Omit<OwnLine, 'dimension'>;

export interface CardBlocks {
  readonly shares: BlockRules['shares'];
  readonly items: Readonly<Record<CardBlock, readonly BlockItem[]>>;
}

/** A line of a card. */
interface WeighedLine {
  readonly id: string;
  /** Percent points, with one decimal at most; those of a card sum to 100. */
  readonly weight: number;
  /** null: a KPI. */
  readonly block: CardBlock | null;
}

/** A card's weights are whole tenths of a percent. */
const TENTHS = 1000;

/**
 * The lines of a role's card, KPIs first, with weight of the block × weight within the block. A role's own lines of a
 * dimension are its block; other roles have the items. A block for which nothing is left, or a role that has nothing but
 * blocks, leaves its share to the others. null: the card is as the role has it.
 */
export function weighedLines(own: readonly OwnLine[], { shares, items }: CardBlocks): readonly WeighedLine[] | null {
  const blocks = CARD_BLOCKS.filter((block) => shares[block] > 0);
  const kpis = own.filter(({ dimension }) => !blocks.some((block) => block === dimension));
  if (blocks.length === 0 || kpis.length === 0) return null;
  const taken = new Set(own.map(({ id }) => id));
  const parts = [
    { block: null, share: shares.kpi, lines: kpis as readonly BlockItem[] },
    ...blocks.map((block) => {
      const mine = own.filter(({ dimension }) => dimension === block);
      const lines = mine.length > 0 ? mine : items[block].filter(({ id }) => !taken.has(id));
      return { block, share: shares[block], lines };
    }),
  ].filter(({ lines }) => lines.length > 0);
  const wholes = apportioned(
    TENTHS,
    parts.map(({ share }) => share),
  );
  return parts.flatMap(({ block, lines }, index) => {
    const tenths = apportioned(
      wholes[index] ?? 0,
      lines.map(({ weight }) => weight),
    );
    return lines.map(({ id }, line) => ({ id, weight: (tenths[line] ?? 0) / 10, block }));
  });
}

/** So that thirds that differ in the sixteenth digit tie. */
const QUOTA_DECIMALS = 9;

/**
 * Divides a whole number by weights into whole numbers that sum to it: each gets its quota rounded down, and what is left goes
 * to the largest remainders, the first of equals first.
 */
export function apportioned(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const quotas = weights.map((weight) => roundDecimal((whole * weight) / sum, QUOTA_DECIMALS));
  const left = whole - quotas.reduce((total, quota) => total + Math.floor(quota), 0);
  const remainder = (index: number): number => (quotas[index] ?? 0) % 1;
  const first = quotas.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const more = new Set(first.slice(0, left));
  return quotas.map((quota, index) => Math.floor(quota) + (more.has(index) ? 1 : 0));
}
