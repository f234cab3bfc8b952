import { compareDays, dayOfSerial, existingDay, type CalendarDay } from '../../base/calendarDay';
import type { CellValue } from '../../base/grid';
import { isWithinPeriod, overlaps, parsePeriod, type Period } from '../../base/period';
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
 * year), a month or quarter, or a range of days, which must lie in the period as a whole.
 * @param written the period, "2026-11"
 */
export function dayPlace(content: CellValue, written: string, date1904 = false): DayPlace {
  const period = parsePeriod(written);
  if (typeof content === 'boolean' || period === null) return 'unclear';
  if (typeof content === 'number' && content >= FIRST_SERIAL && content < LAST_SERIAL) {
    return placeOf(dayOfSerial(content, date1904), period);
  }
  const text = cleanText(content).normalize('NFKC');
  if (text === '') return 'blank';
  const ends = text.split(BETWEEN).map((part) => singleDay(part.trim(), period));
  if (ends.length > 2) return 'unclear';
  return ends.every((end) => end === ends[0]) ? (ends[0] ?? 'unclear') : 'unclear';
}

function singleDay(text: string, period: Period): DayPlace {
  const bare = text.replace(BEHIND, '').replace(BEHIND, '').trim();
  const parts = WHOLE.exec(bare) ?? DAY.exec(bare);
  if (parts) {
    const year = parts[1] === undefined ? null : Number(parts[1]);
    const day = dayIn(period, year, Number(parts[2]), Number(parts[3]));
    return day === null ? 'unclear' : placeOf(day, period);
  }
  const days = parsePeriod(bare);
  if (days === null) return 'unclear';
  if (isWithinPeriod(days, period)) return 'inside';
  return overlaps(days, period) ? 'unclear' : 'outside';
}

/** Without a year it is one of the period's, of which a range may have two. */
function dayIn(period: Period, year: number | null, month: number, day: number): CalendarDay | null {
  if (year !== null) return existingDay(year, month, day);
  const { first, last } = period;
  const days = [first.year, last.year].flatMap((each) => existingDay(each, month, day) ?? []);
  return days.find((each) => placeOf(each, period) === 'inside') ?? days[0] ?? null;
}

function placeOf(day: CalendarDay, { first, last }: Period): DayPlace {
  return compareDays(day, first) >= 0 && compareDays(day, last) <= 0 ? 'inside' : 'outside';
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
