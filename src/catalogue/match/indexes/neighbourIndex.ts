import { isLatin } from '../words/titleText';
import type { AliasEntry } from './aliasIndex';

/** A role one of whose titles is spelt much like the title asked for. */
export interface Neighbour {
  readonly roleId: string;
  /** As the catalogue writes it. */
  readonly title: string;
  /** 0–1: how much of their spelling the two titles share, rare pieces counting more; 1 for the same spelling. */
  readonly likeness: number;
}

/** How much more a role counts whose department is named beside the title. */
const AT_HOME = 1.15;
/** A piece that more than this share of the titles hold ("员", "专员") tells nothing apart. */
const COMMON = 0.04;
/** Nor, in a large catalogue, does one that more titles than these hold. */
const MOST_HOLDERS = 160;

/**
 * The catalogue's titles by pieces of their spelling, each piece weighed by how few titles hold it. Made from the catalogue
 * itself, so a company's own roles are found as well as the bundled ones.
 */
export class NeighbourIndex {
  private readonly entries: readonly AliasEntry[];
  /** The places of the entries that hold a piece. */
  private readonly holders = new Map<string, number[]>();
  /** By place: 1 ÷ the length of its vector of weights. */
  private readonly scale: Float64Array;
  private readonly sums: Float64Array;

  constructor(byKey: ReadonlyMap<string, readonly AliasEntry[]>) {
    const entries: AliasEntry[] = [];
    const pieces: string[][] = [];
    for (const [key, own] of byKey) {
      const found = piecesOf(key);
      for (const entry of own) {
        for (const piece of found) {
          const holders = this.holders.get(piece);
          if (holders) holders.push(entries.length);
          else this.holders.set(piece, [entries.length]);
        }
        entries.push(entry);
        pieces.push(found);
      }
    }
    this.entries = entries;
    this.scale = Float64Array.from(pieces, (own) => this.scaleOf(own));
    this.sums = new Float64Array(entries.length);
  }

  /** The roles with the likest titles, best first, each once; `departments` are the row's, as ids. */
  nearest(key: string, departments: readonly string[], most: number): Neighbour[] {
    const pieces = piecesOf(key);
    const scale = this.scaleOf(pieces);
    const common = Math.min(this.entries.length * COMMON, MOST_HOLDERS);
    const touched: number[] = [];
    for (const piece of pieces) {
      const holders = this.holders.get(piece);
      if (!holders || holders.length > common) continue;
      const weight = this.rarity(piece) ** 2 * scale;
      for (const place of holders) {
        if (this.sums[place] === 0) touched.push(place);
        this.sums[place] = (this.sums[place] ?? 0) + weight;
      }
    }
    const best = new Map<string, Neighbour>();
    for (const place of touched) {
      const entry = this.entries[place];
      const share = (this.sums[place] ?? 0) * (this.scale[place] ?? 0);
      this.sums[place] = 0;
      if (!entry) continue;
      const likeness = Math.min(1, departments.includes(entry.department) ? share * AT_HOME : share);
      const { roleId, title } = entry;
      if (likeness > (best.get(roleId)?.likeness ?? 0)) best.set(roleId, { roleId, title, likeness });
    }
    const found = [...best.values()];
    return found.sort((a, b) => b.likeness - a.likeness || (a.roleId < b.roleId ? -1 : 1)).slice(0, most);
  }

  private rarity(piece: string): number {
    return Math.log((this.entries.length + 1) / ((this.holders.get(piece)?.length ?? 0) + 0.5));
  }

  private scaleOf(pieces: readonly string[]): number {
    const squares = pieces.reduce((sum, piece) => sum + this.rarity(piece) ** 2, 0);
    return squares === 0 ? 0 : 1 / Math.sqrt(squares);
  }
}

/** One to three characters of Han in a row, three or four of Latin; the ends of a title count as characters. */
function piecesOf(key: string): string[] {
  const text = `^${key}$`;
  const pieces = new Set<string>();
  for (const length of isLatin(key) ? [3, 4] : [1, 2, 3]) {
    for (let start = 0; start + length <= text.length; start++) pieces.add(text.slice(start, start + length));
  }
  pieces.delete('^');
  pieces.delete('$');
  return [...pieces];
}
