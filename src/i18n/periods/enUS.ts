import type { PeriodWords } from './texts';

/** Names of periods, English. */
export const enUS: PeriodWords = {
  quarter: (year, ordinal) => `Q${ordinal} ${year}`,
  half: (year, ordinal) => `H${ordinal} ${year}`,
  year: (year) => String(year),
  range: (from, to) => `${from} to ${to}`,
};
