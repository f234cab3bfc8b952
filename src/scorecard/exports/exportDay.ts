import { dayOfSerial, existingDay } from '../../base/calendarDay';
import type { CellValue } from '../../base/grid';
import { parsePeriod } from '../../base/period';
import { cleanText } from '../../base/plainText';

/** Whether a line's day lies in the period; `unclear`: it names none that can be told. */
export type DayPlace = 'inside' | 'outside' | 'blank' | 'unclear';

const DAY = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/;
const WHOLE = /^(\d{4})(\d{2})(\d{2})$/;
/** A time of day, a weekday or the zone behind a day say nothing about the month. */
const BEHIND = /(?<=\d日?)(?:[t ]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?z?| *\(?(?:周|星期)[一二三四五六日天]\)?)$/i;
const BETWEEN = /\s*(?:~|～|至|到|—|–| - | to )\s*/i;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/**
 * Where the day of a line lies: a date of Excel, "2026-11-03", "2026/11/3 08:00", "20261103", "11月3日" (of the period's
 * year), a month, or a range of days, which must lie in the period as a whole.
 * @param period "2026-11"
 */
export function dayPlace(content: CellValue, period: string, date1904 = false): DayPlace {
  if (typeof content === 'boolean') return 'unclear';
  if (typeof content === 'number' && content >= FIRST_SERIAL && content < LAST_SERIAL) {
    const { year, month } = dayOfSerial(content, date1904);
    return placeOf(year, month, period);
  }
  const text = cleanText(content).normalize('NFKC');
  if (text === '') return 'blank';
  const ends = text.split(BETWEEN).map((part) => singleDay(part.trim(), period));
  if (ends.length > 2) return 'unclear';
  return ends.every((end) => end === ends[0]) ? (ends[0] ?? 'unclear') : 'unclear';
}

function singleDay(text: string, period: string): DayPlace {
  const bare = text.replace(BEHIND, '').replace(BEHIND, '').trim();
  const parts = WHOLE.exec(bare) ?? DAY.exec(bare);
  if (parts) {
    const year = parts[1] === undefined ? Number(period.slice(0, 4)) : Number(parts[1]);
    const day = existingDay(year, Number(parts[2]), Number(parts[3]));
    return day === null ? 'unclear' : placeOf(day.year, day.month, period);
  }
  const month = parsePeriod(bare);
  return month === null ? 'unclear' : placeOf(month.year, month.month, period);
}

function placeOf(year: number, month: number, period: string): DayPlace {
  const [ownYear, ownMonth] = period.split('-').map(Number);
  return year === ownYear && month === ownMonth ? 'inside' : 'outside';
}

/** What days are ordered by: a later one is greater. Null where the order can't be told. */
export function dayOrder(content: CellValue): number | null {
  if (typeof content === 'number') return content;
  const digits = cleanText(content).normalize('NFKC').replace(BEHIND, '').match(/\d+/g);
  if (!digits) return null;
  return Number(
    digits
      .map((part) => part.padStart(2, '0'))
      .join('')
      .slice(0, 8),
  );
}
