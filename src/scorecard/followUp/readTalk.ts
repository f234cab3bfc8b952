import { cleanText, comparableKey } from '../../base/plainText';
import type { CellValue } from '../../base/grid';

/** What the second page of a card holds once it was talked about and handed over; "" where nothing was written. */
export interface Talk {
  readonly interview: string;
  /** 无异议 or 有异议, as it was chosen. */
  readonly opinion: string;
  /** Why the employee objects. */
  readonly objection: string;
  /** When and how the card was handed over. */
  readonly delivery: string;
  /** Who witnessed that it was refused. */
  readonly refused: string;
}

/** The labels of these places in one language. */
type TalkLabels = Readonly<Record<keyof Talk, string>>;

/** Reads each entry from the right of its label, wherever it stands and in any language. @param values of the card from A1 on */
export function readTalk(values: readonly (readonly CellValue[])[], languages: readonly TalkLabels[]): Talk {
  const key = (text: CellValue): string => comparableKey(cleanText(text));
  const labels = new Set(languages.flatMap((each) => Object.values(each).map(key)));
  const entry = (place: keyof Talk): string => {
    const own = new Set(languages.map((each) => key(each[place])));
    for (const line of values) {
      const at = line.findIndex((cell) => own.has(key(cell)));
      if (at < 0) continue;
      const next = line.slice(at + 1).find((cell) => cleanText(cell) !== '');
      if (next !== undefined && !labels.has(key(next))) return cleanText(next);
    }
    return '';
  };
  return {
    interview: entry('interview'),
    opinion: entry('opinion'),
    objection: entry('objection'),
    delivery: entry('delivery'),
    refused: entry('refused'),
  };
}
