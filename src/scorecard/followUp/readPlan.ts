import { cleanText, comparableKey } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { SheetTexts } from '../texts/sheetTexts';

/** A measure of the improvement plan on a card: what, measured by what, by when, by whom, with which support. */
export type PlannedMeasure = readonly [string, string, string, string, string];

/** What a card says of its plan of improvement, in one language. */
export interface PlanLabels {
  readonly plan: PlannedMeasure;
  /** Labels of what stands below it. */
  readonly below: readonly string[];
}

/** The words by which the card of a language is looked at. */
export function planLabels({ card: { page, labels } }: Pick<SheetTexts, 'card'>): PlanLabels {
  return { plan: page.plan, below: [page.next, labels.interview, labels.earlierInterview, page.opinion] };
}

/** Rows below the header that may belong to it: HR may have inserted some. */
const MOST_ROWS = 12;

/**
 * Reads the measures from a card, by the headers of its plan, wherever they stand and in any language; none where a template
 * has no such place.
 * @param values of the card from A1 on
 */
export function readPlan(
  values: readonly (readonly CellValue[])[],
  languages: readonly PlanLabels[],
): readonly PlannedMeasure[] {
  const key = (text: CellValue): string => comparableKey(cleanText(text));
  const below = new Set(languages.flatMap((labels) => labels.below.map(key)));
  for (const { plan } of languages) {
    const wanted = plan.map(key);
    for (const [row, line] of values.entries()) {
      const keys = line.map(key);
      const columns = wanted.map((each) => keys.indexOf(each));
      if (columns.some((column) => column < 0)) continue;
      const lines = values.slice(row + 1, row + 1 + MOST_ROWS);
      const end = lines.findIndex((each) => each.some((cell) => below.has(key(cell))));
      return lines.slice(0, end < 0 ? lines.length : end).flatMap((each): PlannedMeasure[] => {
        const [what = '', measure = '', due = '', who = '', support = ''] = columns.map((at) =>
          cleanText(each[at] ?? ''),
        );
        return what + measure + due + who + support === '' ? [] : [[what, measure, due, who, support]];
      });
    }
  }
  return [];
}
