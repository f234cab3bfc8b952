import { groupBy } from '../../base/groupBy';
import { comparableKey } from '../../base/plainText';
import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import type { FileReport } from '../../packs/collect/mergePacks';
import type { RatingsReport } from '../../packs/raters/putTogether';
import { packStatuses, type LoggedPack, type PackStatus } from '../../packs/collect/packStatus';
import type { PackKind, PackTexts } from '../../packs/packTexts';
import { readCardValues } from '../cards/cardValues';
import { readPeriodSheets, type PeriodSheets } from '../cards/periodSheets';
import type { LivingCard } from '../../registry/registry';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { absentRaters, type AbsentRating } from '../situation/absentRaters';
import { cardProgress, type CardProgress } from '../situation/cardProgress';
import { recipientsOf, type HandoutGroup } from './handOut';
import { readLog, shownTime } from './packLog';
import { readRaters } from './raterSheet';

/** A pack that was handed out, with what is still blank on its people's cards. */
export interface ReturnLine extends PackStatus {
  readonly cards: number;
  /** Those with something blank that the pack asks for. */
  readonly missing: readonly CardProgress[];
}

export interface ReturnsReading {
  readonly period: string;
  readonly lines: readonly ReturnLine[];
  /** Raters with a weight who have not rated, by card. */
  readonly absent: readonly AbsentRating[];
}

/** What a recipient is asked for. */
const ASKED: Readonly<Record<PackKind, readonly string[]>> = {
  manager: ['target', 'actual', 'manager'],
  department: ['target', 'actual', 'manager'],
  employee: ['actual', 'self'],
  // What one rater left blank is on no card.
  rater: [],
};

/**
 * Tells of a period which packs are back and what is missing on the cards. Nothing is written.
 * @param now files that are read and not noted in the workbook
 * @param nobody what the pack of those whom nobody is named for is called, in each language
 */
export async function readReturns(
  services: Services,
  languages: readonly PackTexts[],
  { period: wanted, now = [], nobody }: ReturnsAsked,
): Promise<Result<ReturnsReading, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<ReturnsReading, PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services, wanted);
    if (!read.ok) return read;
    const { settings, cards } = read.value;
    const logged = [...(await readLog(workbook, read.value, languages)), ...now.map(loggedNow)];
    const values = await readCardValues(workbook, cards);
    const progress = new Map(
      values.map((each) => [each.card, cardProgress(each, services.catalogue, settings.raterWeights)]),
    );
    const raters = await ratersOf(workbook, read.value, languages);
    const groups: Readonly<Record<PackKind, readonly HandoutGroup[]>> = {
      manager: recipientsOf(cards, 'manager').named,
      department: recipientsOf(cards, 'department').named,
      employee: recipientsOf(cards, 'employee').named,
      rater: raters,
    };
    const { period } = settings;
    const recipients = (kind: PackKind) => groups[kind].map(({ recipient }) => recipient);
    const lines = packStatuses(logged, period, recipients).map((status): ReturnLine => {
      const { kind, recipient: whose } = status;
      const own = groups[kind].filter(({ recipient }) => recipient === whose);
      const isRest = own.length === 0 && kind !== 'rater' && nobody.includes(whose);
      const people = isRest ? recipientsOf(cards, kind).without : own.flatMap((group) => group.cards);
      return { ...status, cards: people.length, missing: people.flatMap((card) => missingOf(card, status.kind)) };
    });
    return ok({ period, lines, absent: absentRaters(values, settings.raterWeights) });

    function missingOf(card: LivingCard, kind: PackKind): CardProgress[] {
      const found = progress.get(card);
      const missing = found?.missing.filter((entry) => ASKED[kind].includes(entry.kind)) ?? [];
      return found === undefined || missing.length === 0 ? [] : [{ ...found, missing }];
    }
  });
}

/** Those HR has confirmed, with the cards of the people they rate; nobody where the list can't be read. */
async function ratersOf(
  workbook: Workbook,
  sheets: PeriodSheets,
  languages: readonly PackTexts[],
): Promise<readonly HandoutGroup[]> {
  const known = await readRaters(workbook, sheets, languages);
  const byRater = groupBy(known.ok ? (known.value?.reading.confirmed ?? []) : [], ({ rater }) => comparableKey(rater));
  return [...byRater.values()].map((lines) => ({
    recipient: lines[0]?.rater ?? '',
    cards: sheets.cards.filter(({ record }) => lines.some(({ number }) => number === record.number)),
  }));
}

interface ReturnsAsked {
  /** Absent: that of the settings. */
  readonly period?: string;
  readonly now?: readonly ReadNow[];
  readonly nobody: readonly string[];
}

type ReadNow = Pick<FileReport | RatingsReport, 'note' | 'savedAt' | 'refusal'>;

function loggedNow({ note: { recipient, kind, period, handedOutAt, due }, savedAt, refusal }: ReadNow): LoggedPack {
  const collectedOn = shownTime(savedAt === '' ? handedOutAt : savedAt).slice(0, 10);
  return {
    recipient,
    kind,
    period,
    handedOutAt: shownTime(handedOutAt),
    due: due ?? '',
    collectedOn,
    counts: refusal === null,
  };
}
