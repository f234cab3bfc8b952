import { roundDecimal } from '../../scoring/decimal';
import { daysSaidIn } from '../employment/statusText';
import type { StatusTexts } from '../employment/statusTexts';
import type { PastLine } from '../history/pastLines';

/**
 * The total of each earlier period, in the order of the lines; null where it has none. A period with a card for each of several
 * posts has one result: their mean by days, as on the sheet of a quarter, null where a line says no days.
 * @param lines of one person
 * @param languages in which a line may say days
 */
export function earlierTotals(
  lines: readonly PastLine[],
  languages: readonly Pick<StatusTexts, 'days'>[],
): readonly (number | null)[] {
  return [...new Set(lines.map(({ period }) => period))].map((period) => {
    const posts = lines.filter((line) => line.period === period);
    const [only] = posts;
    if (posts.length === 1) return only?.total ?? null;
    let [points, days] = [0, 0];
    for (const { total, reason } of posts) {
      const own = daysSaidIn(reason, languages);
      if (total === null || own === null) return null;
      points += total * own;
      days += own;
    }
    return days === 0 ? null : roundDecimal(points / days, POST_DECIMALS);
  });
}

/** More than any total has. */
const POST_DECIMALS = 4;
