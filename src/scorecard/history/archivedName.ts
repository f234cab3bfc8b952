import { periodInName } from '../../base/period';
import { legalSheetName, sheetNameKey, uniqueSheetName } from '../sheet/sheetName';

const MAX_LENGTH = 31;

/**
 * The name a card's sheet gets when the next period begins, so that the new card can have the bare one: "张三" becomes
 * "张三 2026-11". A name that tells the period already stays. The result is added to `taken` (keys by sheetNameKey).
 */
export function archivedName(name: string, period: string, taken: Set<string>): string {
  const shown = periodInName(period);
  if (tells(sheetNameKey(name), sheetNameKey(shown))) return name;
  const ending = ` ${shown}`;
  const base = legalSheetName(wholeCharacters(name, MAX_LENGTH - ending.length));
  return uniqueSheetName(`${base}${ending}`, [], taken);
}

/** Whether a name tells the period as such, also with a hyphen beside it: "2026" is none in "2026-07". */
function tells(name: string, period: string): boolean {
  const [before, ...behind] = name.split(period);
  return behind.length > 0 && !/\d$/.test(before ?? '') && behind.every((part) => !/^-?\d|^-[hq]\d/.test(part));
}

/** The first `length` UTF-16 units, without half a surrogate pair at the end. */
function wholeCharacters(text: string, length: number): string {
  const part = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
