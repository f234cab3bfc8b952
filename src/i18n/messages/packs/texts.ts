import type { Sentences } from '../../../base/finding';
import { LANGUAGES } from '../../../base/language';
import type { ReturnProblemParams } from '../../../packs/collect/compare';
import type { ArchiveProblem } from '../../../app/evidence/archivedCards';
import type { RatedCardProblem } from '../../../app/packs/planRaters';
import type { PackRefusal } from '../../../packs/collect/mergePacks';
import type { PackProblem } from '../../../packs/collect/readPack';
import type { PackKind } from '../../../packs/packTexts';
import type { LeftRatings, RatingsProblemCode } from '../../../packs/raters/putTogether';
import type { RaterLineProblem } from '../../../packs/raters/raterList';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

type EvidenceSentence = (name: string, year: string, sheets: number, missing: number, file: string) => string;

/** What handing out, collecting and putting evidence together have to tell. */
export interface PackMessages {
  /** Recipient of the pack of those whom nobody is named for. */
  readonly nobody: string;
  readonly problems: Sentences<ReturnProblemParams>;
  /** Why a file that came back can't be read. */
  readonly unread: Readonly<Record<PackProblem, string>>;
  /** None of the files that came back can be read. */
  readonly nothingRead: string;
  /** Why nothing of a pack was taken. */
  readonly refusals: Readonly<Record<PackRefusal, (period: string) => string>>;
  readonly conflict: (person: string, label: string, pack: string, workbook: string) => string;
  readonly overruled: (person: string, entered: string, later: string, laterFile: string) => string;
  /** A cell that is empty. */
  readonly blank: string;
  readonly noPictures: (sheets: number, first: string) => string;
  readonly blankedTitle: (sheets: number) => string;
  readonly blanked: (sheet: string, cells: string) => string;
  readonly handedOut: (packs: number, cards: number) => string;
  readonly withoutRecipient: (people: readonly string[]) => string;
  /** How the command line puts them into a pack. */
  readonly unassignedOption: string;
  readonly collected: (entered: number, files: number) => string;
  readonly previewed: (changes: number, files: number) => string;
  readonly conflictsLeft: (count: number) => string;
  /** How the command line is told which side counts. */
  readonly preferOption: string;
  readonly notTaken: (count: number) => string;
  /** A pack that was handed out before the last one of the same recipient. */
  readonly older: (recipient: string, handedOutAt: string) => string;
  readonly notRead: (files: readonly string[]) => string;
  readonly notReturned: (packs: number, recipients: readonly string[]) => string;
  readonly allReturned: (packs: number) => string;
  /** Name of the person, year, sheets that go along, pieces that are missing, file. */
  readonly evidence: EvidenceSentence;
  /** What there is of the person in copies that were saved when cards were archived. */
  readonly archives: ArchiveMessages;
  /** To be pasted into a chat. */
  readonly reminder: (period: string, lines: readonly string[]) => string;
  /** How many cards a pack holds, or how many people a rater is asked about. */
  readonly reminderNotReturned: (recipient: string, kind: PackKind, cards: number, due: string | null) => string;
  /** Returned, and people still have blank cells. */
  readonly reminderMissing: (recipient: string, people: readonly string[]) => string;
  /** A name that several people have, and what tells this one apart. */
  readonly namesake: (name: string, mark: string) => string;
  readonly personMissing: (person: string, cells: number) => string;
  readonly raters: RaterMessages;
}

interface ArchiveMessages {
  readonly ofFile: (file: string, what: string) => string;
  readonly taken: (name: string, periods: readonly string[]) => string;
  readonly otherYears: (years: readonly string[]) => string;
  /** Between two sentences. */
  readonly joint: string;
  readonly notTaken: Readonly<Record<ArchiveProblem, string>>;
}

/** What proposing raters, handing out to them and putting their ratings together have to tell. */
interface RaterMessages {
  /** The list is drawn or brought up to date. */
  readonly listed: (sheet: string, added: number) => string;
  /** How the command line goes on. */
  readonly confirmFirst: string;
  /** Packs, and lines they ask for. */
  readonly handedOut: (packs: number, lines: number) => string;
  /** Lines with a rater that nobody has confirmed. */
  readonly waiting: (lines: number) => string;
  readonly lineProblem: Readonly<Record<RaterLineProblem, (row: number, text: string) => string>>;
  /** Why a card can't be rated. */
  readonly cardProblem: Readonly<Record<RatedCardProblem, (person: string) => string>>;
  /** What is put together: cells to be written, files. */
  readonly together: (cells: number, files: number) => string;
  readonly replaced: (rater: string, laterFile: string) => string;
  readonly problem: Readonly<Record<RatingsProblemCode, (person: string, item: string) => string>>;
  readonly left: Readonly<Record<LeftRatings['code'], (person: string, as: string, left: LeftFacts) => string>>;
  readonly conflict: (person: string, as: string) => string;
}

interface LeftFacts {
  readonly items: readonly string[];
  readonly raters: number;
  readonly minimum: number;
}

export const packMessages = inLanguage<PackMessages>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** What the pack of those whom nobody is named for is called, in each language: it may have been handed out in another one. */
export const allNobody = (): readonly string[] => LANGUAGES.map((language) => packMessages(language).nobody);
