import type { Workbook } from '../../excel/workbook';
import { ruleOf, type Catalogue } from '../../catalogue/catalogue';
import { actualValidation } from '../../scoring/inputBounds';
import type { ActualCard, ActualIndicator } from '../../scorecard/actuals/actualsImport';
import { headerKey } from '../../scorecard/actuals/actualsWords';
import { cleanText } from '../../base/plainText';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { cardIdentity } from '../../scorecard/people/identity';
import type { PeriodSheets } from '../cards/periodSheets';

/** The cards of a period as far as actual values go. */
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
): Promise<ActualCards> {
  const read = await readCardValues(workbook, sheets.cards);
  const cards = read.map((values) => ({ values, indicators: indicatorsOf(values, catalogue) }));
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
function indicatorsOf({ card, field }: CardValues, catalogue: Catalogue): ActualIndicator[] | null {
  const { grid, roleId } = card.record;
  const column = grid?.columns.actual;
  if (!grid || column === undefined) return null;
  const found: ActualIndicator[] = [];
  for (const { id, row } of grid.indicators) {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) continue;
    const names = Object.values(indicator.name).map(headerKey);
    const shown = cleanText(field('name', row));
    if (grid.columns.name !== undefined && !names.includes(headerKey(shown))) return null;
    const rule = ruleOf(catalogue, roleId, indicator);
    found.push({
      id,
      name: shown === '' ? indicator.name[catalogue.language] : shown,
      row,
      column,
      unit: indicator.unit,
      rule: actualValidation(rule, indicator.unit),
      target: field('target', row),
      current: field('actual', row),
    });
  }
  return found;
}
