import { parseArea, type Area } from '../../base/address';
import { cleanText } from '../../base/plainText';
import { ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { isNumberInput } from '../../scoring/cellInput';
import { isSameEvent } from '../../scorecard/adjustments/repeatedEvent';
import { cardIdentity } from '../../scorecard/people/identity';
import type { Settings } from '../../scorecard/settings/settings';
import type { CardValues } from '../cards/cardValues';
import { readCardValues } from '../cards/cardValues';
import { adjustPlace } from '../cards/newCard';
import { readOpenSheets } from '../cards/periodSheets';
import type { AppFailure, RepeatedDeduction } from '../failure';
import type { Services } from '../services';

/**
 * Deductions that may count an event twice, in the order of the cards. Cards that were built before their adjustments were noted
 * say nothing, nor do lines that somebody moved. Pure.
 */
export function repeatedDeductions(
  values: readonly CardValues[],
  { adjustments }: Pick<Settings, 'adjustments'>,
): readonly RepeatedDeduction[] {
  return values.flatMap((card) => {
    const indicators = shownIndicators(card);
    const { record, sheetName } = card.card;
    return adjustments.flatMap(({ item, points }, index): RepeatedDeduction[] => {
      const line = deductionAt(card, index);
      if (points >= 0 || line === null || (line.item !== null && line.item !== cleanText(item))) return [];
      const same = indicators.filter((each) => isSameEvent(`${item} ${line.reason}`, each));
      if (same.length === 0) return [];
      const { reason, row, column } = line;
      const names = [...new Set(same.map(({ name }) => name))];
      return [{ ...cardIdentity(record), sheetName, item: cleanText(item), reason, indicators: names, row, column }];
    });
  });
}

/** One adjustment line on which something happened; null where nothing did, or nobody knows. */
function deductionAt({ card, line }: CardValues, index: number) {
  const at = (field: 'item' | 'count' | 'reason'): Area | null => {
    const area = parseArea(card.record.results[adjustPlace(field)] ?? '');
    return area !== null && index < area.rowCount ? { ...area, row: area.row + index } : null;
  };
  const [item, count, reason] = [at('item'), at('count'), at('reason')];
  const shown = (area: Area | null) => (area === null ? '' : (line(area.row)[area.column] ?? ''));
  const place = reason ?? count;
  const happened = shown(count);
  const isCounted = isNumberInput(happened) && happened > 0;
  const written = cleanText(shown(reason));
  if (place === null || (!isCounted && written === '')) return null;
  return {
    item: item === null ? null : cleanText(shown(item)),
    reason: written,
    row: place.row,
    column: place.column,
  };
}

function shownIndicators({ card, field }: CardValues) {
  return (card.record.grid?.indicators ?? []).flatMap(({ row, direction }) => {
    const name = cleanText(field('name', row));
    const rule = cleanText(field('rule', row));
    return name === '' ? [] : [{ name, rule, isLowerBetter: direction === 'lower' }];
  });
}

/** The same of the period the settings name; none where it has no cards, is closed, or the settings can't be read. Nothing is written. */
export async function lookAtDeductions(
  texts: Pick<Services, 'sheetTexts'>,
): Promise<Result<readonly RepeatedDeduction[], AppFailure>> {
  return runStep(async (workbook): Promise<Result<readonly RepeatedDeduction[], AppFailure>> => {
    const read = await readOpenSheets(workbook, texts);
    if (!read.ok) return ok([]);
    const { settings, cards } = read.value;
    return ok(repeatedDeductions(await readCardValues(workbook, cards), settings));
  });
}
