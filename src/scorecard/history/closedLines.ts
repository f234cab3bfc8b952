import { personIdentity, type CardIdentity } from '../people/identity';
import { isNumberInput } from '../../scoring/cellInput';
import type { CellValue } from '../../base/grid';
import { baseTargetMet, missedBaseTarget, type IndicatorReading } from '../targets/baseTarget';
import type { CardRemark, HistoryLine, HistoryReading } from './history';
import { linesByPerson, NO_REVIEW, reviewOf } from './review';
import { rulesOfPost } from '../settings/postRules';
import type { Settings } from '../settings/settings';

/** A card as read when its period is closed. */
export interface CardReading extends CardIdentity {
  readonly sheetName: string;
  readonly total: CellValue;
  readonly grade: CellValue;
  readonly coefficient: CellValue;
  readonly indicators: readonly IndicatorReading[];
  /** Managers' scores over system scores, and vetoes that took effect: what the history must be able to show. */
  readonly remarks: readonly CardRemark[];
  /** A card for probation or of a project: what follows weak results there is another matter than lawful steps at a post. */
  readonly isApart?: boolean;
}

export interface Closing {
  /** Lines to append: cards of the period that have none yet. */
  readonly lines: readonly HistoryLine[];
  /** Cards among them without a total. */
  readonly incomplete: readonly CardReading[];
}

/** Plans the lines that closing a period adds. Cards that have a line already get no second one. */
export function planClosing(
  cards: readonly CardReading[],
  history: Pick<HistoryReading, 'lines' | 'numbers'>,
  period: string,
  closedOn: string,
  { lowLine, posts }: Pick<Settings, 'lowLine' | 'posts'>,
): Closing {
  const isReviewed = ({ position, isApart }: CardReading): boolean =>
    isApart !== true && rulesOfPost(posts, position).review;
  const due = cards.filter((card) => !history.numbers.has(card.number));
  const closed = due.map((card) => {
    const complete = isNumberInput(card.total);
    return {
      number: card.number,
      period,
      ...personIdentity(card),
      total: isNumberInput(card.total) ? card.total : null,
      grade: complete ? String(card.grade) : '',
      coefficient: complete && isNumberInput(card.coefficient) ? card.coefficient : null,
      passingLine: isReviewed(card) ? lowLine : null,
      baseTargetMet: baseTargetMet(card.indicators),
      closedOn,
      remarks: [...(isReviewed(card) ? missedTarget(card) : []), ...card.remarks],
    };
  });
  const reviewed = new Set(due.filter(isReviewed).map(({ number }) => number));
  const all = linesByPerson([...history.lines, ...closed]);
  return {
    lines: closed.map((each) => ({
      ...each,
      review: reviewed.has(each.number) ? reviewOf(each.number, period, all) : NO_REVIEW,
    })),
    incomplete: due.filter((card) => !isNumberInput(card.total)),
  };
}

/** Whoever reads of three missed targets must see which, and by how much. */
function missedTarget({ indicators }: CardReading): readonly CardRemark[] {
  const missed = missedBaseTarget(indicators);
  return missed === null ? [] : [{ kind: 'targetMissed', missed }];
}
