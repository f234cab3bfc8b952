import { cellAddress } from '../../base/address';
import { groupBy } from '../../base/groupBy';
import { roundDecimal } from '../../scoring/decimal';
import { typedFigure } from '../../scoring/sentences/units';
import { shownName } from '../people/identity';
import { refusedBy } from '../targets/enteredValue';
import { changeOf, type ActualChange, type ActualProblem } from './actualsImport';
import { changeKey, isAsked } from './chosenEdits';
import type { TeamCard, TeamIndicator } from './teamCard';
import { NOTHING_WITHIN, teamFigure, type TeamValue, type Within } from './teamFigure';

/** What the figures of teams would change. */
export interface TeamPreview {
  readonly changes: readonly ActualChange[];
  /** Values the cards hold already. */
  readonly held: readonly ActualChange[];
  readonly problems: readonly ActualProblem[];
}

interface Team {
  readonly card: TeamCard;
  readonly reports: readonly TeamCard[];
  readonly known: Within;
}

const DECIMALS = 9;

/**
 * The figures of managers that follow from the cards of their direct reports, from the lowest of them up: what is to be
 * entered for somebody counts for whom he or she reports to. Pure.
 * @param entered what was entered this way before, by `changeKey`: no one's own value, so another takes its place
 * @param known what there is of periods within that of the figures
 */
export function planTeam(
  cards: readonly TeamCard[],
  entered: Readonly<Record<string, number>>,
  known: Within = NOTHING_WITHIN,
): TeamPreview {
  const byCard = groupBy(cards, ({ superior }) => superior ?? '');
  const changes: ActualChange[] = [];
  const held: ActualChange[] = [];
  const problems: ActualProblem[] = [];
  const due = new Map<string, number>();
  const begun = new Set<TeamCard>();
  const asItWillBe = (card: TeamCard): TeamCard => ({
    ...card,
    indicators: card.indicators?.map((each) => withDue(card, each, due)) ?? null,
  });
  const settle = (card: TeamCard): void => {
    if (begun.has(card)) return;
    begun.add(card);
    const reports = (byCard.get(card.number) ?? []).filter((report) => report !== card);
    reports.forEach(settle);
    // What is of a shorter period was closed before: it is only counted.
    if (card.earlier !== undefined) return;
    const team = { card, reports: reports.map(asItWillBe), known };
    for (const indicator of card.indicators ?? []) {
      const figured = figureOf(indicator, team);
      if (figured === null) continue;
      if ('code' in figured) {
        problems.push(figured);
        continue;
      }
      const change = changeTo(figured, { card, indicator, entered });
      const isHeld = indicator.current === figured.value;
      (isHeld ? held : changes).push(change);
      if (!isHeld && !isAsked(change)) due.set(changeKey(card.number, indicator.id), change.after);
    }
  };
  cards.forEach(settle);
  return { changes, held, problems };
}

/** What is about to be entered has no system score yet. */
function withDue(card: TeamCard, indicator: TeamIndicator, due: ReadonlyMap<string, number>): TeamIndicator {
  const value = due.get(changeKey(card.number, indicator.id));
  return value === undefined ? indicator : { ...indicator, current: value, system: '' };
}

/** A figure that may be entered, or why there is none; null where none follows from others. */
function figureOf(indicator: TeamIndicator, { card, reports, known }: Team): TeamValue | ActualProblem | null {
  if (indicator.team === undefined || indicator.rule === null) return null;
  // Who leads nobody has the indicator for the own work.
  if (reports.length === 0 && indicator.team !== 'targetsMet') return null;
  const named = { person: shownName(card), indicator: indicator.name };
  const at = { sheet: card.sheetName, cell: cellAddress(indicator.row, indicator.column) };
  const found = teamFigure(indicator, reports, named, known);
  if ('code' in found) return { ...at, ...found };
  const value = roundDecimal(found.value, DECIMALS);
  const refused = refusedBy(value, indicator.rule);
  if (refused === null) return { ...found, value };
  return { ...at, code: refused, params: { ...named, content: typedFigure(value, indicator.unit) } };
}

interface Place {
  readonly card: TeamCard;
  readonly indicator: TeamIndicator;
  readonly entered: Readonly<Record<string, number>>;
}

function changeTo({ value, ...team }: TeamValue, { card, indicator, entered }: Place): ActualChange {
  const change = { ...changeOf(card, indicator, value, ''), team };
  // What was entered this way before is nobody's own.
  const isOurs = entered[changeKey(card.number, indicator.id)] === indicator.current;
  return isOurs ? { ...change, conflict: false } : change;
}
