import { cleanText } from '../../base/plainText';
import { isoDay } from '../../base/calendarDay';
import { isProjectNumber } from '../../scorecard/people/partNumber';
import { comparePeriods, isMonth, isWithinPeriod, parsePeriod } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { calculateAll } from '../../excel/cards/readCards';
import { runStep } from '../../excel/runStep';
import { readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { readNote } from '../../registry/notes';
import type { RegisteredCard } from '../../registry/registry';
import type { EvidenceSubject } from '../../packs/evidence/drawEvidence';
import type { EvidenceMonth } from '../../packs/evidence/evidence';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import { confirmedCards } from '../../scorecard/confirmation/storedConfirmations';
import { beforeReopening } from '../../scorecard/history/drawHistory';
import type { PastLine } from '../../scorecard/history/pastLines';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { DEFAULT_ANSWER_DAYS } from '../../scorecard/settings/settings';
import { archivedPeriods } from '../notes/archivedPeriods';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure } from '../failure';
import { readPastLines } from '../month/historySheet';
import { readOwnSheets } from '../organisation/drawKept';
import type { Services } from '../services';
import { withEarlierSheets } from '../workbook/earlierSheets';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';
import { takeArchived, type ArchiveFile, type PlannedArchive } from './archivedCards';
import { identityOf, personIn, recordsOf, type NamedRecord } from './findPerson';
import { monthsOf, type MonthRecords } from './readMonths';

export interface EvidenceRequest {
  /** Numbers or names, all of one person. */
  readonly people: readonly string[];
  /** "2026" */
  readonly year: string;
  /** Copies that were saved when cards were archived. Absent: none. */
  readonly archives?: readonly ArchiveFile[];
}

/** What is put together; nothing is made yet. */
export interface EvidencePlan {
  readonly subject: EvidenceSubject;
  /** Sheets of the person, in the order of the months. */
  readonly attached: readonly string[];
  readonly settingsSheet: string;
  /** What is taken from copies, in the order they were given. */
  readonly archives: readonly PlannedArchive[];
}

type Found = NamedRecord & { readonly card?: RegisteredCard; readonly line?: PastLine };

/** Reads what the workbook knows of one person's year. Nothing is written. */
export async function planEvidence(
  services: Services,
  { people, year, archives: files = [] }: EvidenceRequest,
  texts: EvidenceTexts,
): Promise<Result<EvidencePlan, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<EvidencePlan, PeriodFailure>> => {
    // Cards go along as the file has them.
    calculateAll(workbook);
    const own = await withEarlierSheets(workbook, await readOwnSheets(workbook), services);
    const read = await readPastLines(workbook, own, services);
    if (!read.ok) return read;
    const lines = read.value;
    const found = recordsOf(people, allRecords(own.registry.cards, lines));
    if (!found.ok) return found;
    const yearly = found.value.filter((record) => yearOf(periodOf(record)) === year);
    const person = people.join(texts.separator);
    if (yearly.length === 0) {
      const years = [...new Set(found.value.map((record) => yearOf(periodOf(record))))].sort();
      return err({ kind: 'noEvidence', person, year, years });
    }
    const here = await monthsOf(workbook, recordsByMonth(year, yearly, own, lines), services, texts);
    const attached = [...new Set(here.flatMap(attachedIn))];
    const theirs = new Set(found.value.map(identityOf));
    const isTheirs = (record: NamedRecord): boolean => theirs.has(identityOf(record));
    const { months, archives } = takeArchived(files, { months: here, attached, year, yearOf, isTheirs }, services);
    const settings = ownSheet('settings', own);
    return ok({
      subject: {
        ...subjectOf(yearly),
        ...(await settingsOf(workbook, settings)),
        year,
        madeOn: isoDay(services.today()),
        months,
      },
      attached,
      archives,
      settingsSheet: settings ?? '',
    });
  });
}

function allRecords(cards: readonly RegisteredCard[], lines: readonly PastLine[]): Found[] {
  return [
    ...cards.map((card): Found => ({ number: card.record.number, name: card.record.name, card })),
    ...lines.map((line): Found => ({ number: line.number, name: line.name, line })),
  ];
}

/** The year a period ends in, which is when it is closed; "" for a text that is none. */
const yearOf = (period: string): string => String(parsePeriod(period)?.last.year ?? '');

const periodOf = ({ card, line }: Found): string => card?.record.period ?? line?.period ?? '';

const attachedIn = ({ card, followUp }: EvidenceMonth): string[] => [
  ...(card.kind === 'here' ? [card.sheet] : []),
  ...followUp,
];

function subjectOf(records: readonly Found[]): Pick<EvidenceSubject, 'name' | 'numbers' | 'places'> {
  const latest = [...records].sort((a, b) => comparePeriods(periodOf(b), periodOf(a)));
  const places = latest.flatMap(({ card }) =>
    card === undefined ? [] : [[card.record.department, card.record.position].filter((part) => part !== '').join(' ')],
  );
  const numbers = [...new Set(records.map(personIn))];
  const name = latest.map((record) => cleanText(record.name)).find((text) => text !== '');
  return { name: name ?? numbers[0] ?? '', numbers, places: [...new Set(places)].filter((text) => text !== '') };
}

interface DuePeriod {
  readonly period: string;
  /** The person is to have an ordinary card of it. */
  readonly isDue: boolean;
}

/**
 * The months of the year and what the person was assessed for beside them, in order; one with two cards stands twice. A month
 * that lies in a quarter or another period of theirs is missing nothing, and left out where it has nothing of its own.
 */
function periodsOf(year: string, records: readonly Found[]): readonly DuePeriod[] {
  const own = new Set(records.map(periodOf));
  // A project says nothing of the post in the months it lasts, nor in the one it is as long as.
  const ofPost = new Set(records.filter(({ number }) => !isProjectNumber(number)).map(periodOf));
  const longer = [...ofPost].flatMap((period) => (isMonth(period) ? [] : (parsePeriod(period) ?? [])));
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
  const due = months.filter((text) => {
    const month = parsePeriod(text);
    return ofPost.has(text) || !longer.some((period) => month !== null && isWithinPeriod(month, period));
  });
  const all = [...new Set([...due, ...own])].sort(comparePeriods);
  return all.map((period) => ({ period, isDue: due.includes(period) }));
}

/** What there is of each. */
function recordsByMonth(
  year: string,
  records: readonly Found[],
  own: OwnSheets,
  lines: readonly PastLine[],
): readonly MonthRecords[] {
  const { registry } = own;
  const closed = closedPeriods(registry);
  const archived = archivedPeriods(registry);
  const confirmed = confirmedCards(readNote(registry, 'confirmations'));
  const everybody = allRecords(registry.cards, lines);
  const [ofPosts, ofProjects] = [false, true].map((isProject) => {
    return new Set(everybody.filter(({ number }) => isProjectNumber(number) === isProject).map(periodOf));
  });
  // A period that has nothing but projects is none in which anybody's post was assessed.
  const known = new Set([
    ...(ofPosts ?? []),
    ...[...closed.keys()].filter((period) => ofProjects?.has(period) !== true),
  ]);
  return periodsOf(year, records).flatMap(({ period, isDue }) => {
    const ofMonth = records.filter((record) => periodOf(record) === period);
    const numbers = [...new Set(ofMonth.map(({ number }) => beforeReopening(number).card))];
    const about = { period, own, isKnown: known.has(period), isArchived: archived.has(period) };
    const lacksCard = isDue && numbers.every(isProjectNumber);
    return [...(lacksCard ? [''] : []), ...numbers].map((number): MonthRecords => {
      const same = ofMonth.filter((record) => beforeReopening(record.number).card === number);
      return {
        ...about,
        number,
        card: same.find(({ card }) => card !== undefined)?.card ?? null,
        lines: same.flatMap(({ line }) => line ?? []),
        confirmed: confirmed.get(number) ?? null,
        closedOn: closed.get(period) ?? null,
      };
    });
  });
}

async function settingsOf(
  workbook: Workbook,
  sheet: string | null,
): Promise<Pick<EvidenceSubject, 'company' | 'answerDays'>> {
  const read = sheet === null ? null : readSettings(sheet, await readSmallSheet(workbook, sheet));
  if (!read?.ok) return { company: '', answerDays: DEFAULT_ANSWER_DAYS };
  const { company, procedure } = read.value.settings;
  return { company, answerDays: procedure.answerDays };
}
