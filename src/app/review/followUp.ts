import { isLiving } from '../../registry/registry';
import { isoDay } from '../../base/calendarDay';
import { comparePeriods } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { readListSheet } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import { drawPlan, drawSteps, type FollowedPerson } from '../../scorecard/followUp/drawFollowUp';
import { planLabels, readPlan, type PlannedMeasure } from '../../scorecard/followUp/readPlan';
import { isReopened } from '../../scorecard/history/drawHistory';
import { pastByPerson, type PastLine } from '../../scorecard/history/pastLines';
import { personOf } from '../../scorecard/history/review';
import { legalSheetName } from '../../scorecard/sheet/sheetName';
import type { PeriodFailure } from '../failure';
import { readPastLines } from '../month/historySheet';
import { drawKept, readOwnSheets, type DrawnSheets } from '../organisation/drawKept';
import type { OrganisationDrawing } from '../organisation/drawOrganisation';
import type { Services } from '../services';
import { withEarlierSheets } from '../workbook/earlierSheets';
import type { OwnSheets } from '../workbook/ownSheets';

export interface FollowUpReport extends DrawnSheets {
  /** The latest closed period; null: there is no history yet. */
  readonly period: string | null;
  /** Whose sheets are there now. */
  readonly people: readonly { readonly person: string; readonly name: string; readonly measures: number }[];
}

/**
 * Draws for everybody whom the latest closed period marks 待复核, or for those named, a checklist of the lawful steps and a plan of
 * improvement with the measures of the latest card. A sheet that somebody has written on stays, and no other is made. Refused,
 * with nothing drawn, where the history has nobody of a number that was named.
 * @param named numbers of people as their cards have them behind the period, "E1024"; none: all that are marked
 */
export async function followUp(
  services: Services,
  named: readonly string[] = [],
): Promise<Result<FollowUpReport, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<FollowUpReport, PeriodFailure>> => {
    const own = await withEarlierSheets(workbook, await readOwnSheets(workbook), services);
    const read = await readPastLines(workbook, own, services);
    if (!read.ok) return read;
    const lines = read.value;
    const period = lines.reduce<string | null>(
      (latest, each) => (latest === null || comparePeriods(each.period, latest) > 0 ? each.period : latest),
      null,
    );
    const byPerson = pastByPerson(lines);
    const unknown = named.filter((person) => !byPerson.has(person));
    if (unknown.length > 0) return err({ kind: 'notInHistory', people: unknown });
    const due = named.length > 0 ? named : marked(lines, period, services);
    const people: FollowedPerson[] = [];
    for (const person of due) {
      const past = byPerson.get(person) ?? [];
      const [last] = past;
      if (last === undefined) continue;
      people.push({ name: last.name, person, past, measures: await readMeasures(workbook, own, person, services) });
    }
    const drawings = people.flatMap((who) => drawingsOf(who, last(who), services));
    const drawn = await drawKept(workbook, own, drawings);
    if (!drawn.ok) return drawn;
    const { added, redrawn, kept } = drawn.value;
    return ok({
      period,
      people: people.map(({ person, name, measures }) => ({ person, name, measures: measures.length })),
      added,
      redrawn,
      kept,
    });
  });
}

const last = ({ past }: FollowedPerson): string => past[0]?.period ?? '';

/** Whom the latest period marks; the line of a period that was opened again is nobody's. */
function marked(
  lines: readonly PastLine[],
  period: string | null,
  { sheetTexts, otherSheetTexts }: Services,
): string[] {
  const words = [sheetTexts, ...otherSheetTexts].map(({ history }) => history.needsReview);
  const due = lines.filter((line) => line.period === period && words.includes(line.review) && !isReopened(line.number));
  return [...new Set(due.map(({ person }) => person))];
}

/** The measures on the latest card that is still in the workbook. */
async function readMeasures(
  workbook: Workbook,
  { registry }: OwnSheets,
  person: string,
  { sheetTexts, otherSheetTexts }: Services,
): Promise<readonly PlannedMeasure[]> {
  const languages = [sheetTexts, ...otherSheetTexts].map(planLabels);
  const own = registry.cards.filter(isLiving).filter(({ record }) => personOf(record.number) === person);
  for (const { sheetName } of [...own].sort((a, b) => comparePeriods(b.record.period, a.record.period))) {
    const { values } = await readListSheet(workbook, sheetName);
    const measures = readPlan(values, languages);
    if (measures.length > 0) return measures;
  }
  return [];
}

function drawingsOf(who: FollowedPerson, period: string, { sheetTexts, today }: Services): OrganisationDrawing[] {
  const texts = sheetTexts.followUp;
  const on = isoDay(today());
  const name = (word: string): string => legalSheetName(`${word} ${who.name === '' ? who.person : who.name}`);
  return [
    {
      key: `steps ${period} ${who.person}`,
      name: name(texts.sheetNames.steps),
      drawing: drawSteps(who, on, texts),
      once: true,
    },
    {
      key: `plan ${period} ${who.person}`,
      name: name(texts.sheetNames.plan),
      drawing: drawPlan(who, on, texts),
      once: true,
    },
  ];
}
