import type { Workbook } from '../../excel/workbook';
import { parseArea } from '../../base/address';
import { readCards } from '../../excel/cards/readCards';
import { ruleOf, type Catalogue } from '../../catalogue/catalogue';
import type { CardGrid, GridField } from '../../scorecard/card/cardGrid';
import type { ExplainedChange } from '../../scorecard/confirmation/confirmedCard';
import type { CardRemark } from '../../scorecard/history/history';
import { isOverride } from '../../scoring/overrides';
import { isNumberInput } from '../../scoring/cellInput';
import { cleanText } from '../../base/plainText';
import { NOT_ASKED } from '../../scorecard/columns/cardColumn';
import type { ShownResult } from '../../scorecard/settings/rules';
import type { CardReading } from '../../scorecard/history/closedLines';
import type { ResultField } from '../../scorecard/template/placeholder';
import type { CellValue } from '../../base/grid';
import { cardIdentity } from '../../scorecard/people/identity';
import { CHANGES_PLACE, type CONCLUSION_PLACE, type UNTIL_PLACE } from './newCard';
import type { LivingCard } from '../../registry/registry';

/** A card with what stands on it now. */
export interface CardValues {
  readonly card: LivingCard;
  /** Content of a result; "" where the template has none. */
  result(field: ResultField | typeof CONCLUSION_PLACE | typeof UNTIL_PLACE): CellValue;
  /** Content of a field in an indicator's row (0-based row of the card); "" where the template has no such column. */
  field(name: GridField, row: number): CellValue;
  /** Contents of a row (0-based) of the card, as far as the columns of its record reach. */
  line(row: number): readonly CellValue[];
}

/** Reads cards as they are now. One round trip for every hundred. */
export async function readCardValues(workbook: Workbook, cards: readonly LivingCard[]): Promise<CardValues[]> {
  const values = await readCards(workbook, cards.map(extent));
  return cards.map((card, index) => cardValuesIn(card, values[index] ?? []));
}

/** A card with what its sheet shows. Pure. @param cells from A1 on */
export function cardValuesIn(card: LivingCard, cells: readonly (readonly CellValue[])[]): CardValues {
  return {
    card,
    result: (field) => {
      const place = parseArea(card.record.results[field] ?? '');
      return place ? (cells[place.row]?.[place.column] ?? '') : '';
    },
    field: (name, row) => {
      const column = card.record.grid?.columns[name];
      return column === undefined ? '' : (cells[row]?.[column] ?? '');
    },
    line: (row) => cells[row] ?? [],
  };
}

/** The result as the card shows it now. */
export function shownResult({ card, result }: CardValues): ShownResult {
  const [total, coefficient] = [result('total.score'), result('coefficient')];
  return {
    sheetName: card.sheetName,
    name: card.record.name,
    total: isNumberInput(total) ? total : null,
    grade: cleanText(result('grade')),
    coefficient: isNumberInput(coefficient) ? coefficient : null,
    vetoed: cleanText(result('veto')) !== '',
  };
}

/** What closing a period needs of a card. @param catalogue of today: an older card may have indicators that it lacks */
export function cardReading(
  values: CardValues,
  catalogue: Catalogue,
  changes: readonly ExplainedChange[] = [],
): CardReading {
  const { card, result, field } = values;
  const { grid, results } = card.record;
  const notice = cleanText(result('veto'));
  // A template without a place for the notice tells nobody that the grade was left.
  const itemOnly = results.veto !== undefined && notice === '';
  const decided = (grid?.indicators ?? []).flatMap(({ row }) => remarksOf(row, field, itemOnly ? 'itemVeto' : 'veto'));
  // Without a total the notice says that a veto waits to be confirmed.
  const isStruck = notice !== '' && isNumberInput(result('total.score'));
  const isUntold = isStruck && decided.every(({ kind }) => kind !== 'veto');
  return {
    ...cardIdentity(card.record),
    sheetName: card.sheetName,
    ...(card.record.kind === undefined ? {} : { isApart: true }),
    total: result('total.score'),
    grade: result('grade'),
    coefficient: result('coefficient'),
    indicators: (grid?.indicators ?? []).map(({ id, row, direction, unit }) => ({
      direction,
      name: cleanText(field('name', row)),
      ...(unit === undefined ? {} : { unit }),
      ...(card.record.amounts?.[id] === undefined ? {} : { word: card.record.amounts[id] }),
      weight: field('weight', row),
      target: field('target', row),
      actual: field('actual', row),
      system: field('system', row),
    })),
    remarks: [
      ...decided,
      ...(isUntold ? [{ kind: 'veto' as const, indicator: unconfirmedVetoes(values, catalogue), reason: notice }] : []),
      ...changes.map((change) => ({ kind: 'change' as const, change })),
    ],
  };
}

/** @param veto what a veto that was confirmed is on this card */
function remarksOf(row: number, field: CardValues['field'], veto: 'veto' | 'itemVeto'): CardRemark[] {
  const [weight, system, manager] = [field('weight', row), field('system', row), field('manager', row)];
  const indicator = cleanText(field('name', row));
  const reason = cleanText(field('note', row));
  if (isOverride({ weight, system, manager }, NOT_ASKED) && isNumberInput(manager)) {
    return [{ kind: 'override', indicator, system: isNumberInput(system) ? system : null, manager, reason }];
  }
  // Only a veto is confirmed by a word; without one, whatever stands there changes nothing.
  const isConfirmed = system === 0 && typeof manager === 'string' && manager.trim() !== '';
  return isConfirmed ? [{ kind: veto, indicator, reason }] : [];
}

/**
 * Names of what struck a card whose vetoes nobody had to confirm, as Rolecard 0.1.0 drew it: of the indicators without points
 * those with such a rule, or all that the catalogue does not know.
 */
function unconfirmedVetoes({ card: { record }, field }: CardValues, catalogue: Catalogue): string {
  const kinds = (record.grid?.indicators ?? []).flatMap(({ id, row }) => {
    if (field('system', row) !== 0) return [];
    const known = catalogue.indicators.get(id);
    return [{ name: cleanText(field('name', row)), kind: known && ruleOf(catalogue, record.roleId, known).kind }];
  });
  const vetoes = kinds.filter(({ kind }) => kind === 'veto');
  const named = vetoes.length > 0 ? vetoes : kinds.filter(({ kind }) => kind === undefined);
  return named.map(({ name }) => name).join('; ');
}

/** From A1 to the last cell that is ever asked for. */
function extent({ sheetName, record }: LivingCard): { sheetName: string; rowCount: number; columnCount: number } {
  // Changes stand on the second page, which nobody asks for here.
  const asked = Object.entries(record.results).filter(([field]) => field !== CHANGES_PLACE);
  const results = asked.flatMap(([, cell]) => parseArea(cell) ?? []);
  const grid: CardGrid = record.grid ?? { indicators: [], columns: {} };
  const rows = [
    ...results.map((area) => area.row + area.rowCount - 1),
    ...grid.indicators.map((indicator) => indicator.row),
  ];
  const columns = [...results.map((area) => area.column), ...Object.values<number>(grid.columns)];
  return { sheetName, rowCount: Math.max(0, ...rows) + 1, columnCount: Math.max(0, ...columns) + 1 };
}
