/**
 * Names that Excel accepts for a worksheet: 1–31 UTF-16 units, none of \ / ? * : [ ], no ' at either end, not "History",
 * unique without regard to case and width; no half of a character. East Asian editions refuse the full-width forms of these signs too, and ￥.
 */
const FORBIDDEN = /[\\/?*:[\]＼／？＊：［］￥\p{Cc}\p{Cs}]/gu;
const OUTER_APOSTROPHES = /^['’＇\s]+|['’＇\s]+$/g;
const MAX_LENGTH = 31;

/** What two names are compared by. */
export function sheetNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** A legal name as close as possible to the wish; "_" where nothing is left of it. */
export function legalSheetName(wish: string): string {
  const cleaned = wish.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(OUTER_APOSTROPHES, '');
  const name = cut(cleaned, MAX_LENGTH).replace(OUTER_APOSTROPHES, '');
  if (name === '') return '_';
  return sheetNameKey(name) === 'history' ? `${name}_` : name;
}

/**
 * A legal name that is not in `taken` (keys by sheetNameKey): the wish, else the wish with each of `suffixes` in turn,
 * else with (2), (3) … The name is added to `taken`.
 */
export function uniqueSheetName(wish: string, suffixes: readonly string[], taken: Set<string>): string {
  const base = legalSheetName(wish);
  const free = (name: string): boolean => !taken.has(sheetNameKey(name));
  const ending = suffixes.filter((suffix) => suffix !== '').map((suffix) => withSuffix(base, `_${suffix}`));
  let name = [base, ...ending].find(free);
  for (let ordinal = 2; name === undefined; ordinal += 1) {
    const numbered = withSuffix(base, `(${ordinal})`);
    if (free(numbered)) name = numbered;
  }
  taken.add(sheetNameKey(name));
  return name;
}

/** What Excel calls a copy of a sheet in a workbook with these sheets: 考核表模板 (2). */
export function copiedSheetName(name: string, names: readonly string[]): string {
  const taken = new Set(names.map(sheetNameKey));
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let ordinal = 2; ; ordinal += 1) {
    const suffix = ` (${ordinal})`;
    const copy = `${stem.slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
    if (!taken.has(sheetNameKey(copy))) return copy;
  }
}

function withSuffix(base: string, suffix: string): string {
  const ending = legalSheetName(suffix);
  return legalSheetName(`${cut(base, MAX_LENGTH - Math.min(ending.length, 20))}${cut(ending, 20)}`);
}

/** The first `length` UTF-16 units, without half a surrogate pair at the end. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}
