import { charactersIn, heightIn, MAX_ROW_HEIGHT, widestWord, widthPoints } from '../../base/textWidth';

/** No word makes its column wider than so many characters: a longer one is broken. */
const WIDEST_WORD = 18;
/** How many characters one column gives another at a time. */
const STEPS = [16, 8, 4, 2, 1];
/** A point that a row lacks counts as so many of paper: a text that is cut off is worse than another page. */
const LACKING = 100;

/**
 * Widths in characters with which the rows of a table are lowest together, so that none is as high as one column needs while the others
 * are blank. Words of texts and headers are not broken but for those that are longer than a column should be.
 * @param headers one for each column
 * @param lines the texts of each row, one for each column
 * @param points what the columns take together, above 0
 * @param size of the text, in points
 */
export function shareWidth(
  headers: readonly string[],
  lines: readonly (readonly string[])[],
  points: number,
  size: number,
): number[] {
  const columns = headers.map((header, column) => new ColumnTexts(header, lines, column, size));
  const least = columns.map((column) => column.least);
  const spare = Math.max(0, Math.floor(charactersIn(points - widthPoints(least))));
  const all = Math.max(1, sum(columns.map(({ amount }) => amount)));
  const shares = columns.map(({ amount }) => Math.floor((spare * amount) / all));
  const longest = columns.reduce(
    (most, { amount }, index) => (amount > (columns[most]?.amount ?? 0) ? index : most),
    0,
  );
  const rest = spare - sum(shares);
  const widths = columns.map(({ least: own }, index) => own + (shares[index] ?? 0) + (index === longest ? rest : 0));
  const paper = (given: readonly number[]): number => {
    const heights = columns.map((column, index) => column.heights(given[index] ?? column.least));
    return sum(lines.map((_, row) => costOf(Math.max(0, ...heights.map((each) => each[row] ?? 0)))));
  };
  return lowered(widths, least, paper);
}

/** The texts of a column, and how high each is at a width; a width is measured once. */
class ColumnTexts {
  readonly least: number;
  /** How much there is to read in it, in characters. */
  readonly amount: number;
  private readonly texts: readonly string[];
  private readonly measured = new Map<number, readonly number[]>();

  constructor(
    header: string,
    lines: readonly (readonly string[])[],
    column: number,
    private readonly size: number,
  ) {
    this.texts = lines.map((line) => line[column] ?? '');
    this.amount = sum(this.texts.map(({ length }) => length));
    const words = Math.max(...[header, ...new Set(this.texts)].map((text) => widestWord(text, size)));
    this.least = Math.min(WIDEST_WORD, Math.ceil(charactersIn(words)));
  }

  heights(width: number): readonly number[] {
    const known = this.measured.get(width);
    if (known) return known;
    const points = widthPoints([width]);
    const heights = new Map([...new Set(this.texts)].map((text) => [text, heightIn(text, points, this.size)]));
    const found = this.texts.map((text) => heights.get(text) ?? 0);
    this.measured.set(width, found);
    return found;
  }
}

/** Columns give each other characters as long as that saves paper. */
function lowered(
  begin: readonly number[],
  least: readonly number[],
  paper: (widths: readonly number[]) => number,
): number[] {
  let widths = [...begin];
  let needed = paper(widths);
  for (const step of STEPS) {
    let isBetter = true;
    while (isBetter) {
      const tried = exchanges(widths, least, step).map((each) => ({ widths: each, needed: paper(each) }));
      const best = tried.reduce<(typeof tried)[number] | null>(
        (lowest, each) => (lowest === null || each.needed < lowest.needed ? each : lowest),
        null,
      );
      isBetter = best !== null && best.needed < needed;
      if (isBetter && best) ({ widths, needed } = best);
    }
  }
  return widths;
}

/** What becomes of widths where one column gives another so many characters. */
function exchanges(widths: readonly number[], least: readonly number[], step: number): number[][] {
  return widths.flatMap((width, from) =>
    width - step < (least[from] ?? 0)
      ? []
      : widths.flatMap((_, to) =>
          to === from ? [] : [widths.map((each, at) => each + (at === to ? step : at === from ? -step : 0))],
        ),
  );
}

function costOf(height: number): number {
  return height + LACKING * Math.max(0, height - MAX_ROW_HEIGHT);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
