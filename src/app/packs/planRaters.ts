import { groupBy } from '../../base/groupBy';
import { cleanText, comparableKey } from '../../base/plainText';
import { err, ok, type Result } from '../../base/result';
import type { Catalogue } from '../../catalogue/catalogue';
import { runStep } from '../../excel/runStep';
import type { RaterLine, RaterListReading } from '../../packs/raters/raterList';
import { cardMark, type AskedRating } from '../../packs/raters/raterNote';
import type { RaterTexts } from '../../packs/raterTexts';
import type { PackTexts } from '../../packs/packTexts';
import { ratingValidation, type InputBounds } from '../../scoring/inputBounds';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { readOpenSheets } from '../cards/periodSheets';
import { namesItsIndicators } from '../cards/typedTargets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import type { HandoutGroup, HandoutPlan } from './handOut';
import { ruleOfLine } from './ownSide';
import { readRaters } from './raterSheet';

/** Why nobody can rate a card. */
export type RatedCardProblem = 'noLines' | 'noColumn' | 'unreadable';

/** What the list of raters says besides who is handed something. */
export interface RatersPlanned extends Pick<RaterListReading, 'waiting' | 'problems'> {
  readonly sheet: string;
  readonly cards: readonly { readonly name: string; readonly code: RatedCardProblem }[];
}

/**
 * Reads who is to rate whom, as HR has confirmed it, and what is rated on each card. Refused for a closed period, and where no
 * line is confirmed. @param languages texts of every language, that of the packs first
 */
export async function planRaters(
  services: Services,
  languages: readonly PackTexts[],
  period?: string,
): Promise<Result<HandoutPlan, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<HandoutPlan, PeriodFailure>> => {
    const read = await readOpenSheets(workbook, services, period);
    if (!read.ok) return read;
    const [texts] = languages;
    const known = await readRaters(workbook, read.value, languages);
    if (!known.ok) return known;
    const { settings, registry, places, cards } = read.value;
    if (texts === undefined || known.value === null) return err({ kind: 'ratersNotConfirmed', sheet: null });
    const { sheet, reading } = known.value;
    const lines = reading.confirmed;
    if (lines.length === 0) return err({ kind: 'ratersNotConfirmed', sheet });
    const wanted = new Set(lines.map(({ number }) => number));
    const rated = cards.filter(({ record }) => wanted.has(record.number));
    const values = new Map(
      (await readCardValues(workbook, rated)).map((each) => [each.card.record.number, each] as const),
    );
    const problems = new Map<string, RatersPlanned['cards'][number]>();
    const asked = (line: RaterLine): readonly AskedRating[] => {
      const own = values.get(line.number);
      const found = own === undefined ? 'unreadable' : ratingsOf(line, own, services.catalogue, texts.raters.pack);
      if (typeof found !== 'string') return found;
      problems.set(`${line.number} ${found}`, { name: line.name, code: found });
      return [];
    };
    const groups = [...groupBy(lines, ({ rater }) => comparableKey(rater)).values()].flatMap((own): HandoutGroup[] => {
      const ratings = own.flatMap(asked);
      const numbers = new Set(ratings.map(({ number }) => number));
      const about = rated.filter(({ record }) => numbers.has(record.number));
      return ratings.length === 0 ? [] : [{ recipient: own[0]?.rater ?? '', cards: about, ratings }];
    });
    return ok({
      period: settings.period,
      kind: 'rater',
      company: settings.company,
      groups,
      unassigned: [],
      asked: [],
      sheets: { settings: places.sheet, registry: registry.sheetName },
      raters: { sheet, waiting: reading.waiting, problems: reading.problems, cards: [...problems.values()] },
    });
  });
}

/** What somebody may rate on a card: the lines that people rate, and nothing of how anybody rated. */
function ratingsOf(
  { number, name, position, as }: RaterLine,
  values: CardValues,
  catalogue: Catalogue,
  texts: RaterTexts['pack'],
): readonly AskedRating[] | RatedCardProblem {
  const { card, field } = values;
  const { grid, roleId } = card.record;
  if (!grid || !namesItsIndicators({ card, field }, catalogue)) return 'unreadable';
  const judged = grid.indicators.filter(({ direction }) => direction === null);
  if (judged.length === 0) return 'noLines';
  if (grid.columns[as] === undefined) return 'noColumn';
  return judged.flatMap(({ id, row }): AskedRating[] => {
    const rule = ruleOfLine(id, roleId, catalogue);
    if (rule === null) return [];
    // One person gives whole levels; only means lie between.
    const bounds = ratingValidation(rule);
    // A goal of probation is worded on its card alone.
    const wording = catalogue.indicators.get(id)?.definition ?? String(field('rule', row));
    const standard = [wording, scaleOf(bounds, texts)].join('\n');
    const mark = cardMark(number, card.record.name);
    return [
      { number, card: mark, name, position, as, indicator: id, item: cleanText(field('name', row)), standard, bounds },
    ];
  });
}

function scaleOf({ type, max }: InputBounds, texts: RaterTexts['pack']): string {
  return type === 'whole' ? texts.levels : texts.points(max ?? 100);
}
