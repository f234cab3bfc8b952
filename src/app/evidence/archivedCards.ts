import { sheetCells } from '../../packs/book/sheetCells';
import type { EvidenceMonth } from '../../packs/evidence/evidence';
import { openCopy, type UnreadCopy } from '../../packs/evidence/openCopy';
import { isLiving } from '../../registry/registry';
import { uniqueSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import { cardValuesIn, shownResult } from '../cards/cardValues';
import type { Services } from '../services';
import type { NamedRecord } from './findPerson';
import { talkOn } from './readMonths';

/** A copy of the workbook that was saved when cards were archived. */
export interface ArchiveFile {
  /** Its name, for people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Why nothing is taken from a file. */
export type ArchiveProblem =
  | UnreadCopy
  /** It has cards, none of them the person's. */
  | 'notTheirs'
  /** The person's cards there are of other years. */
  | 'otherYears'
  /** The workbook has no record of the cards of the year that it has. */
  | 'notOnRecord'
  /** The cards of the year that it has are here, or in a file before it. */
  | 'nothingMissing';

/** What of the person is in a file. */
export interface PlannedArchive {
  readonly file: string;
  readonly problem: ArchiveProblem | null;
  /** Periods of the cards that are taken, in order. */
  readonly periods: readonly string[];
  /** Years of cards of the person that are left, as another year was asked for. */
  readonly otherYears: readonly string[];
  readonly settingsSheet: string;
  /** Sheets that are taken, and the names they get. */
  readonly sheets: readonly { readonly sheet: string; readonly name: string }[];
}

interface Wanted {
  readonly months: readonly EvidenceMonth[];
  /** Sheets that stand in the evidence already. */
  readonly attached: readonly string[];
  readonly year: string;
  readonly yearOf: (period: string) => string;
  readonly isTheirs: (record: NamedRecord) => boolean;
}

/** Takes cards that the workbook lacks from copies of it; of several that have one, the first counts. Pure. */
export function takeArchived(
  files: readonly ArchiveFile[],
  { months: lacking, attached, year, yearOf, isTheirs }: Wanted,
  services: Pick<Services, 'sheetTexts' | 'otherSheetTexts'>,
): { readonly months: readonly EvidenceMonth[]; readonly archives: readonly PlannedArchive[] } {
  let months = lacking;
  const taken = new Set(attached.map(sheetNameKey));
  const archives = files.map(({ file, bytes }): PlannedArchive => {
    const nothing = { file, periods: [], otherYears: [], settingsSheet: '', sheets: [] };
    const opened = openCopy(bytes);
    if (!opened.ok) return { ...nothing, problem: opened.error };
    const { book, registry } = opened.value;
    const theirs = registry.cards.filter(isLiving).filter(({ record }) => isTheirs(record));
    const ofYear = theirs.filter(({ record }) => yearOf(record.period) === year);
    const otherYears = [...new Set(theirs.map(({ record }) => yearOf(record.period)))].filter((each) => each !== year);
    const sheets: { sheet: string; name: string }[] = [];
    const periods: string[] = [];
    months = months.map((month) => {
      const card = ofYear.find(({ record }) => record.number === month.number);
      const part = book.sheets.find(({ name }) => name === card?.sheetName)?.part;
      if (card === undefined || part === undefined || !isMissing(month)) return month;
      const name = uniqueSheetName(card.sheetName, [], taken);
      taken.add(sheetNameKey(name));
      sheets.push({ sheet: card.sheetName, name });
      periods.push(month.period);
      const { values } = sheetCells(book, part);
      const { total, grade } = shownResult(cardValuesIn(card, values));
      const differs = month.total !== total || month.grade !== (total === null ? '' : grade);
      return { ...month, ...talkOn(values, services), differs, card: { kind: 'file', sheet: name, file } };
    });
    const isOnRecord = ofYear.some(({ record }) => lacking.some(({ number }) => number === record.number));
    const ofTheirs = ofYear.length === 0 ? 'otherYears' : isOnRecord ? 'nothingMissing' : 'notOnRecord';
    const none = theirs.length === 0 ? 'notTheirs' : ofTheirs;
    const settingsSheet = registry.sheets.get('settings') ?? '';
    return { file, problem: periods.length > 0 ? null : none, periods, otherYears, settingsSheet, sheets };
  });
  return { months, archives };
}

/** The card was there, and its sheet is not. */
const isMissing = ({ card: { kind } }: EvidenceMonth): boolean =>
  kind === 'archived' || kind === 'deleted' || kind === 'history';
