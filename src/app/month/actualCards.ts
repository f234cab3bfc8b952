import type { Language } from '../../base/language';
import type { Workbook } from '../../excel/workbook';
import { ruleOf, type Catalogue } from '../../catalogue/catalogue';
import { actualValidation, targetValidation } from '../../scoring/inputBounds';
import { targetNeed } from '../../scoring/score';
import { isSystemScored, type ScoringRule, type Unit } from '../../scoring/scoringRule';
import type { ActualCard, ActualIndicator } from '../../scorecard/actuals/actualsImport';
import type { Figure } from '../../scorecard/actuals/readActuals';
import type { GridIndicator } from '../../scorecard/card/cardGrid';
import { unitOfWord } from '../../scorecard/targets/absolute';
import { readSetTarget } from '../../scorecard/targets/setTarget';
import { cleanText } from '../../base/plainText';
import { namesItsIndicators } from '../cards/typedTargets';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { cardIdentity } from '../../scorecard/people/identity';
import type { PeriodSheets } from '../cards/periodSheets';

/** The cards of a period as far as their actual values, or their targets, go. */
export interface ActualCards {
  readonly cards: readonly ActualCard[];
  /** Numbers of cards on which the indicators don't stand where they were put: somebody moved rows. They are left out. */
  readonly unreadable: readonly string[];
}

/** One round trip for every hundred cards. */
export async function readActualCards(
  workbook: Workbook,
  sheets: PeriodSheets,
  catalogue: Catalogue,
  figure: Figure = 'actual',
): Promise<ActualCards> {
  const read = await readCardValues(workbook, sheets.cards);
  const cards = read.map((values) => ({ values, indicators: indicatorsOf(values, catalogue, figure) }));
  return {
    cards: cards.flatMap(({ values, indicators }): ActualCard[] => {
      if (!indicators) return [];
      const { sheetName, record } = values.card;
      return [{ ...cardIdentity(record), sheetName, indicators }];
    }),
    unreadable: cards.flatMap(({ values, indicators }) => (indicators ? [] : [values.card.record.number])),
  };
}

/** Null when the card's rows do not name the indicators they should: nothing may be written there. */
export function indicatorsOf(values: CardValues, catalogue: Catalogue, figure: Figure): ActualIndicator[] | null {
  const { card, field } = values;
  const { grid, roleId } = card.record;
  const column = grid?.columns[figure];
  if (!grid || column === undefined || !namesItsIndicators({ card, field }, catalogue)) return null;
  const found: ActualIndicator[] = [];
  for (const placed of grid.indicators) {
    const { id, row } = placed;
    const indicator = catalogue.indicators.get(id);
    if (!indicator) continue;
    const shown = cleanText(field('name', row));
    const rule = ruleOf(catalogue, roleId, indicator);
    const word = card.record.amounts?.[id] ?? '';
    const unit = word === '' ? indicator.unit : unitOfWord(word);
    const named = grid.columns.name;
    const line = named === undefined ? {} : { line: { indicatorId: id, field: figure, name: shown, column: named } };
    const own = { id, row, column, unit, ...line, ...(word === '' ? {} : { word }) };
    found.push({
      ...own,
      name: shown === '' ? indicator.name[catalogue.language] : shown,
      ...(figure === 'actual'
        ? { rule: actualValidation(rule, unit), isPositive: false }
        : targetRule(
            placed,
            { rule, unit: indicator.unit, target: targetOf(placed, catalogue, roleId), language: catalogue.language },
            values,
          )),
      target: field('target', row),
      current: field(figure, row),
    });
  }
  return found;
}

/**
 * A target is taken where the rule goes by one: what it asks for, and the line of a veto. One that the catalogue set when the
 * card was built changes together with what else the card says of it.
 */
function targetRule(
  { id, row, direction }: GridIndicator,
  {
    rule,
    unit,
    target: catalogue,
    language,
  }: { readonly rule: ScoringRule; readonly unit: Unit; readonly target: number | null; readonly language: Language },
  { card: { record }, line }: CardValues,
): Pick<ActualIndicator, 'rule' | 'isPositive' | 'set'> {
  const need = targetNeed(rule);
  const isPositive = need === 'positive';
  const isAsked = direction !== null && (need !== 'none' || (rule.kind === 'veto' && catalogue !== null));
  if (!isAsked || !isSystemScored(rule)) return { rule: null, isPositive };
  const word = record.amounts?.[id] ?? '';
  const accepted = { rule: targetValidation(rule, word === '' ? unit : unitOfWord(word)), isPositive };
  if (catalogue === null) return accepted;
  const { target, actual } = record.grid?.columns ?? {};
  const cells = target === undefined || actual === undefined ? null : { row, target, actual };
  return { ...accepted, set: readSetTarget(rule, { catalogue, unit, language, word, cells }, line(row)) };
}

/** The catalogue's target when the card was built, or, where that was not noted, now. */
function targetOf({ id, target }: GridIndicator, { roles }: Catalogue, roleId: string): number | null {
  if (target !== undefined) return target;
  return roles.get(roleId)?.indicators.find(({ indicator }) => indicator.id === id)?.target ?? null;
}
