import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import type { FileReport } from '../../packs/collect/mergePacks';
import { packStatuses, type LoggedPack, type PackStatus } from '../../packs/collect/packStatus';
import { PACK_KINDS, type PackKind, type PackTexts } from '../../packs/packTexts';
import { readCardValues } from '../cards/cardValues';
import { readPeriodSheets, type LivingCard } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { cardProgress, type CardProgress } from '../situation/cardProgress';
import { recipientsOf, type HandoutGroup } from './handOut';
import { readLog, shownTime } from './packLog';

/** A pack that was handed out, with what is still blank on its people's cards. */
export interface ReturnLine extends PackStatus {
  readonly cards: number;
  /** Those with something blank that the pack asks for. */
  readonly missing: readonly CardProgress[];
}

export interface ReturnsReading {
  readonly period: string;
  readonly lines: readonly ReturnLine[];
}

/** What a recipient is asked for. */
const ASKED: Readonly<Record<PackKind, readonly string[]>> = {
  manager: ['target', 'actual', 'manager'],
  department: ['target', 'actual', 'manager'],
  employee: ['actual', 'self'],
};

/**
 * Tells of a period which packs are back and what is missing on the cards. Nothing is written.
 * @param now files that are read and not noted in the workbook
 */
export async function readReturns(
  services: Services,
  languages: readonly PackTexts[],
  { period: wanted, now = [] }: { readonly period?: string; readonly now?: readonly FileReport[] } = {},
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
    const groups = Object.fromEntries(PACK_KINDS.map((kind) => [kind, recipientsOf(cards, kind).named])) as Readonly<
      Record<PackKind, readonly HandoutGroup[]>
    >;
    const { period } = settings;
    const recipients = (kind: PackKind) => groups[kind].map(({ recipient }) => recipient);
    const lines = packStatuses(logged, period, recipients).map((status): ReturnLine => {
      const own = groups[status.kind].filter(({ recipient }) => recipient === status.recipient);
      const people = own.flatMap((group) => group.cards);
      return { ...status, cards: people.length, missing: people.flatMap((card) => missingOf(card, status.kind)) };
    });
    return ok({ period, lines });

    function missingOf(card: LivingCard, kind: PackKind): CardProgress[] {
      const found = progress.get(card);
      const missing = found?.missing.filter((entry) => ASKED[kind].includes(entry.kind)) ?? [];
      return found === undefined || missing.length === 0 ? [] : [{ ...found, missing }];
    }
  });
}

function loggedNow({ note: { recipient, kind, period, handedOutAt, due }, savedAt, refusal }: FileReport): LoggedPack {
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
