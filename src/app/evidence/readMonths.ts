import type { CellValue } from '../../base/grid';
import { comparableKey } from '../../base/plainText';
import { readListSheet } from '../../excel/lists/listSheets';
import type { Workbook } from '../../excel/workbook';
import { readNote } from '../../registry/notes';
import type { LivingCard, RegisteredCard } from '../../registry/registry';
import type { CardPlace, EvidenceMonth } from '../../packs/evidence/evidence';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import type { ConfirmedCard } from '../../scorecard/confirmation/confirmedCard';
import { planLabels, readPlan } from '../../scorecard/followUp/readPlan';
import { readTalk, type Talk } from '../../scorecard/followUp/readTalk';
import { beforeReopening } from '../../scorecard/history/drawHistory';
import { remarkText, tellsRemark } from '../../scorecard/history/history';
import type { PastLine } from '../../scorecard/history/pastLines';
import { personOf } from '../../scorecard/history/review';
import type { SheetTexts } from '../../scorecard/texts/sheetTexts';
import { cardReading, readCardValues, shownResult, type CardValues } from '../cards/cardValues';
import { readCalibrationSheet } from '../confirmation/readCalibration';
import type { Services } from '../services';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';

/** What registry and history hold of a person's month. */
export interface MonthRecords {
  readonly period: string;
  /** "" where the person has none. */
  readonly number: string;
  readonly card: RegisteredCard | null;
  /** Of the history; those of a period that was opened again as well. */
  readonly lines: readonly PastLine[];
  /** What was confirmed for the card; null: nothing was. */
  readonly confirmed: ConfirmedCard | null;
  readonly closedOn: string | null;
  /** Anybody has a card or a line of this month. */
  readonly isKnown: boolean;
  readonly isArchived: boolean;
  readonly own: OwnSheets;
}

const isLiving = (card: RegisteredCard | null): card is LivingCard => card !== null && card.sheetName !== null;

/** Reads cards, calibration and follow-up sheets of each month. Some round trips for each card. */
export async function monthsOf(
  workbook: Workbook,
  records: readonly MonthRecords[],
  services: Services,
  texts: EvidenceTexts,
): Promise<readonly EvidenceMonth[]> {
  const living = records.map(({ card }) => card).filter(isLiving);
  const values = new Map((await readCardValues(workbook, living)).map((each) => [each.card.record.number, each]));
  const months: EvidenceMonth[] = [];
  for (const record of records) {
    const cells = isLiving(record.card) ? (await readListSheet(workbook, record.card.sheetName)).values : null;
    const all = [services.sheetTexts, ...services.otherSheetTexts];
    const line = record.lines.find(({ number }) => beforeReopening(number).reopenedOn === null) ?? null;
    const shown = values.get(record.number) ?? null;
    const result = resultOf(shown, line);
    months.push({
      period: record.period,
      number: record.number,
      card: placeOf(record),
      confirmedOn: record.confirmed?.on ?? null,
      ...result,
      closedOn: line === null ? null : line.closedOn === '' ? record.closedOn : line.closedOn,
      // A card that shows another result than it was closed with says nothing of that one.
      remarks: remarksOf(record, result.differs ? null : shown, line, services, texts),
      ...(cells === null ? NOT_TALKED : talkOn(cells, services)),
      followUp: followUpSheets(record),
      isMarked: line !== null && all.some(({ history }) => history.needsReview === line.review),
      secondLevel: record.number === '' ? null : await secondLevelOf(workbook, record, services),
    });
  }
  return months;
}

const NOT_TALKED = { talk: null, isObjected: false, measures: 0 };

/** What was talked about and agreed on, by the cells of a card from A1 on. Pure. */
export function talkOn(
  cells: readonly (readonly CellValue[])[],
  { sheetTexts, otherSheetTexts }: Pick<Services, 'sheetTexts' | 'otherSheetTexts'>,
): Pick<EvidenceMonth, 'talk' | 'isObjected' | 'measures'> {
  const all = [sheetTexts, ...otherSheetTexts];
  const talk = readTalk(cells, all.flatMap(talkLabels));
  return { talk, isObjected: isObjection(talk, all), measures: readPlan(cells, all.map(planLabels)).length };
}

function placeOf({ card, lines, isKnown, isArchived }: MonthRecords): CardPlace {
  if (isLiving(card)) return { kind: 'here', sheet: card.sheetName };
  if (isArchived && lines.length > 0) return { kind: 'archived' };
  if (card !== null) return { kind: 'deleted' };
  if (lines.length > 0) return { kind: 'history' };
  return { kind: isKnown ? 'none' : 'unknown' };
}

/** What counts is what the period was closed with; an open card shows its result so far. */
function resultOf(
  shown: CardValues | null,
  line: PastLine | null,
): Pick<EvidenceMonth, 'total' | 'grade' | 'coefficient' | 'differs'> {
  const now = shown === null ? null : shownResult(shown);
  const { total, grade, coefficient } = line ?? now ?? { total: null, grade: '', coefficient: null };
  const differs =
    line !== null && now !== null && (line.total !== now.total || line.grade !== (now.total === null ? '' : now.grade));
  return { total, grade: total === null ? '' : grade, coefficient: total === null ? null : coefficient, differs };
}

function remarksOf(
  { lines, confirmed }: MonthRecords,
  shown: CardValues | null,
  line: PastLine | null,
  { catalogue, sheetTexts, otherSheetTexts }: Services,
  texts: EvidenceTexts,
): readonly string[] {
  const { history } = sheetTexts;
  const all = [sheetTexts, ...otherSheetTexts].map((each) => each.history);
  const reopened = lines.flatMap(({ number: each, total, grade }) => {
    const { reopenedOn } = beforeReopening(each);
    return reopenedOn === null ? [] : [texts.reopened(reopenedOn, total === null ? '' : String(total), grade)];
  });
  const own = shown === null ? [] : cardReading(shown, catalogue, confirmed?.changes ?? []).remarks;
  if (line === null) return [...own.map((remark) => remarkText(remark, history)), ...reopened];
  // The first versions kept no word on overrides and vetoes in the history; the card still shows them.
  const untold = own.filter((remark) => 'indicator' in remark && !tellsRemark(line.reason, remark, all));
  return [
    ...(line.reason === '' ? [] : [line.reason]),
    ...untold.map((remark) => remarkText(remark, history)),
    ...reopened,
  ];
}

const talkLabels = ({ card: { page, labels } }: SheetTexts) =>
  [labels.interview, labels.earlierInterview].map((interview) => ({
    interview,
    opinion: page.opinion,
    objection: page.opinionReason,
    delivery: page.delivery,
    refused: page.refused,
  }));

/** Chosen as such, or a reason is written. */
function isObjection({ opinion, objection }: Talk, all: readonly SheetTexts[]): boolean {
  return objection !== '' || all.some(({ card }) => comparableKey(card.page.opinions[1]) === comparableKey(opinion));
}

/** The sheets of steps and plan that were made for the person after this month. */
function followUpSheets({ period, number, own }: MonthRecords): readonly string[] {
  if (number === '') return [];
  return ['steps', 'plan'].flatMap((part) => {
    const place = readNote(own.registry, 'organisation')[`${part} ${period} ${personOf(number)}`]?.place;
    return place === undefined ? [] : (ownSheet(place, own) ?? []);
  });
}

async function secondLevelOf(
  workbook: Workbook,
  { period, own }: MonthRecords,
  services: Services,
): Promise<EvidenceMonth['secondLevel']> {
  const made = await readCalibrationSheet(workbook, own, period, services);
  return made?.confirmation ?? null;
}
