import { isoDay } from '../../base/calendarDay';
import { cleanText } from '../../base/plainText';
import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { cardIdentity, type CardIdentity } from '../../scorecard/people/identity';
import { readHireDate } from '../../staffing/cells/hireDate';
import { CONCLUSION_PLACE, UNTIL_PLACE } from '../cards/newCard';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { readOpenSheets } from '../cards/periodSheets';
import { probationCells } from '../cards/refreshSummary';
import type { AppFailure } from '../failure';
import type { Services } from '../services';

/** A card of somebody whose probation ends by the end of the period. */
export interface ProbationEnd extends CardIdentity {
  readonly sheetName: string;
  /** The last day, "2026-11-20", as it stands on the card. */
  readonly until: string;
  /** What the card concludes; "" where it does not yet, null where it has no place for that. */
  readonly conclusion: string | null;
}

/** In the order of the cards, by the day that stands on them, typed or from the list. Pure. */
export function probationEnds(values: readonly CardValues[]): readonly ProbationEnd[] {
  return values.flatMap(({ card: { record, sheetName }, result }): ProbationEnd[] => {
    const { probation } = probationCells(record);
    if (probation === undefined) return [];
    const until = lastDay(record.probationEnd ?? '', probation.until === null ? null : result(UNTIL_PLACE));
    if (until === '' || probation.lastDay === '' || until > probation.lastDay) return [];
    const conclusion = probation.conclusion === null ? null : cleanText(result(CONCLUSION_PLACE));
    return [{ ...cardIdentity(record), sheetName, until, conclusion }];
  });
}

/** What was typed counts before what the list said; blanked, there is no such day. */
function lastDay(listed: string, shown: ReturnType<CardValues['result']> | null): string {
  if (shown === null) return listed;
  if (shown === '') return '';
  const read = readHireDate(shown);
  return read === null ? listed : isoDay(read);
}

/** The same of the period the settings name; nobody where it has no cards, is closed, or the settings can't be read. Nothing is written. */
export async function lookAtProbation(
  texts: Pick<Services, 'sheetTexts'>,
): Promise<Result<readonly ProbationEnd[], AppFailure>> {
  return runStep(async (workbook): Promise<Result<readonly ProbationEnd[], AppFailure>> => {
    const read = await readOpenSheets(workbook, texts);
    if (!read.ok) return ok([]);
    const cards = read.value.cards.filter(({ record }) => record.kind === 'probation');
    return ok(probationEnds(await readCardValues(workbook, cards)));
  });
}
