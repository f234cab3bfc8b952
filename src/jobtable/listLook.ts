/** Rows and columns of a list that get long texts: what they are to look like is settled when the sheet is there. */
export interface FilledList {
  readonly sheet: string;
  /** First column of the list, 0-based, and how many with the added ones. */
  readonly column: number;
  readonly columnCount: number;
  /** Runs of visible rows that get texts. */
  readonly rows: readonly { readonly row: number; readonly count: number }[];
}

/** How a sheet is printed: by percent, or on so many pages across and down; null: not so. */
export interface PageFit {
  readonly orientation: string;
  readonly paper: string;
  readonly scale: number | null;
  readonly wide: number | null;
  readonly tall: number | null;
}

/** One change of a sheet's look, with what it was: made only where it is still so, and taken back the other way round. */
export type LookChange = { readonly sheet: string } & (
  | {
      readonly kind: 'width';
      readonly column: number;
      /** In points. */
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: 'vertical';
      readonly row: number;
      readonly count: number;
      readonly column: number;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'page'; readonly before: PageFit; readonly after: PageFit }
  | {
      /** A column beside the list that takes the list's look, or gives it back. */
      readonly kind: 'frame';
      readonly row: number;
      readonly count: number;
      readonly column: number;
      readonly before: Frame;
      readonly after: Frame;
    }
);

/** How a column beside a list looks: as the list does, or bare, in its own font; null: in several fonts or sizes. */
export type Frame = 'list' | { readonly font: string | null; readonly size: number | null };

/** Excel rounds widths to whole pixels. */
const SAME_WIDTH = 1.5;

/** Whether the sheet still looks as the change expects it. */
export function isAsBefore(change: LookChange, now: number | string | PageFit | Frame | null): boolean {
  if (change.kind === 'frame') return change.before === 'list' && now === 'list';
  if (change.kind === 'width') return typeof now === 'number' && Math.abs(now - change.before) < SAME_WIDTH;
  if (change.kind === 'vertical') return now === change.before;
  return now !== null && typeof now === 'object' && 'paper' in now && samePage(now, change.before);
}

/** The changes that take these back. */
export function invertLooks(looks: readonly LookChange[]): LookChange[] {
  return looks.map((look) => ({ ...look, before: look.after, after: look.before }) as LookChange).reverse();
}

/** Both one after the other; what both change goes from what it was first to what it is last. */
export function joinLooks(first: readonly LookChange[], second: readonly LookChange[]): LookChange[] {
  const joined = new Map(first.map((look) => [placeOf(look), look]));
  for (const look of second) {
    const key = placeOf(look);
    joined.set(key, { ...look, before: joined.get(key)?.before ?? look.before } as LookChange);
  }
  return [...joined.values()];
}

function placeOf(look: LookChange): string {
  const { sheet, kind } = look;
  const place = kind === 'page' ? [] : kind === 'width' ? [look.column] : [look.column, look.row, look.count];
  return JSON.stringify([sheet, kind, ...place]);
}

/** Short and long side in points. */
const PAPERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['A4', [595, 842]],
  ['A3', [842, 1191]],
  ['Letter', [612, 792]],
  ['Tabloid', [792, 1224]],
]);
/** Texts of 11 points printed at 7.5 can still be read. */
const LEGIBLE = 0.68;

/**
 * One page across, as many down as it takes: on the paper as it is, lying where texts would be too small, on A3 where they
 * still would. null: it is printed so already.
 * @param width of the columns, in points
 * @param margins left and right together, in points
 */
export function pageAcross(width: number, page: PageFit, margins: number): PageFit | null {
  const sides = PAPERS.get(page.paper);
  const room = (paper: string, orientation: string): number => {
    const [short, long] = PAPERS.get(paper) ?? [0, 0];
    return (orientation === 'Landscape' ? long : short) - margins;
  };
  if (sides && page.scale !== null && width * (page.scale / 100) <= room(page.paper, page.orientation)) return null;
  const isLegible = (paper: string, orientation: string): boolean => room(paper, orientation) / width >= LEGIBLE;
  const choices = [
    { paper: page.paper, orientation: page.orientation },
    { paper: page.paper, orientation: 'Landscape' },
  ];
  const last = { paper: sides && sides[1] < 1000 ? 'A3' : page.paper, orientation: 'Landscape' };
  const chosen = sides ? (choices.find(({ paper, orientation }) => isLegible(paper, orientation)) ?? last) : choices[0];
  const after: PageFit = { ...page, ...chosen, scale: null, wide: 1, tall: null };
  return samePage(page, after) ? null : after;
}

function samePage(a: PageFit, b: PageFit): boolean {
  return (
    a.orientation === b.orientation &&
    a.paper === b.paper &&
    a.scale === b.scale &&
    a.wide === b.wide &&
    a.tall === b.tall
  );
}
