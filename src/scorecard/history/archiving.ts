import { sheetsInFormula } from '../../base/formulaSheets';
import { cleanText } from '../../base/plainText';
import { isNumberInput } from '../../scoring/cellInput';
import type { CellValue } from '../../base/grid';
import type { CardReading } from './closedLines';
import type { HistoryColumn } from '../texts/historyTexts';
import { listRows, valueIn, type ListReading } from '../sheet/readList';
import { sheetNameKey } from '../sheet/sheetName';

/** Why a card of a closed period stays in the workbook. */
export type KeptReason =
  /** The history has no line for it. */
  | 'noHistoryLine'
  /** Its line has another total, grade or coefficient than the card shows. */
  | 'resultsDiffer'
  /** A formula elsewhere points at it and would lose what it shows. */
  | 'referredTo';

export interface KeptCard {
  readonly sheetName: string;
  readonly name: string;
  readonly reason: KeptReason;
  /** The formula that points at it: a cell, or a defined name, which has no sheet. */
  readonly at: FormulaPlace | null;
}

interface FormulaPlace {
  /** null for a name defined in the workbook. */
  readonly sheet: string | null;
  /** "B7", or the defined name. */
  readonly cell: string;
}

/** A formula and where it stands. */
export interface PlacedFormula extends FormulaPlace {
  readonly formula: string;
}

/** What the history says about one card. */
export type HistoryFigures = Pick<CardReading, 'total' | 'grade' | 'coefficient'>;

/** Lines of the history by card number, as they stand; a number may have several. */
export function historyFigures(list: ListReading<HistoryColumn>): ReadonlyMap<string, readonly HistoryFigures[]> {
  const figures = new Map<string, HistoryFigures[]>();
  for (const row of listRows(list)) {
    const at = (column: HistoryColumn): CellValue => valueIn(list, row, column);
    const number = cleanText(at('no'));
    const line = { total: at('total'), grade: at('grade'), coefficient: at('coefficient') };
    figures.set(number, [...(figures.get(number) ?? []), line]);
  }
  return figures;
}

/**
 * Which cards may leave the workbook: those whose results the history has, and at which no formula points that stays.
 * @param formulas of the whole workbook, but for those that are dealt with otherwise
 * @param order names of all sheets, in tab order
 */
export function planArchiving(
  cards: readonly CardReading[],
  figures: ReadonlyMap<string, readonly HistoryFigures[]>,
  formulas: readonly PlacedFormula[],
  order: readonly string[],
): { readonly removable: readonly CardReading[]; readonly kept: readonly KeptCard[] } {
  const kept: KeptCard[] = [];
  const keep = (card: CardReading, reason: KeptReason, at: FormulaPlace | null): void => {
    kept.push({ sheetName: card.sheetName, name: card.name, reason, at });
    leaving.delete(sheetNameKey(card.sheetName));
  };
  const leaving = new Map(cards.map((card) => [sheetNameKey(card.sheetName), card]));
  for (const card of cards) {
    const lines = figures.get(card.number);
    if (!lines) keep(card, 'noHistoryLine', null);
    else if (!lines.some((line) => sameResults(card, line))) keep(card, 'resultsDiffer', null);
  }
  const mentions = formulas.flatMap((placed) => {
    const sheets = mentionedSheets(placed.formula, order).filter((key) => leaving.has(key));
    return sheets.length > 0 ? [{ placed, sheets }] : [];
  });
  // A card that stays may point at another one, which then stays too.
  for (let settled = false; !settled;) {
    settled = true;
    for (const { placed, sheets } of mentions) {
      if (placed.sheet !== null && leaving.has(sheetNameKey(placed.sheet))) continue;
      for (const key of sheets) {
        const card = leaving.get(key);
        if (!card) continue;
        keep(card, 'referredTo', { sheet: placed.sheet, cell: placed.cell });
        settled = false;
      }
    }
  }
  return { removable: cards.filter((card) => leaving.has(sheetNameKey(card.sheetName))), kept };
}

/** Keys (see sheetNameKey) of the sheets of this workbook that a formula names, those between two ends included. */
export function mentionedSheets(formula: string, order: readonly string[]): string[] {
  const keys = order.map(sheetNameKey);
  return sheetsInFormula(formula).flatMap(({ first, last }) => {
    const [from, to] = [keys.indexOf(sheetNameKey(first)), keys.indexOf(sheetNameKey(last))];
    if (from < 0 || to < 0) return [];
    return keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  });
}

/** A card without a total has a line without figures, whatever else it shows. */
export function sameResults(card: HistoryFigures, line: HistoryFigures): boolean {
  if (!isNumberInput(card.total)) return [line.total, line.grade, line.coefficient].every((value) => value === '');
  return (
    sameFigure(card.total, line.total) &&
    cleanText(card.grade) === cleanText(line.grade) &&
    (isNumberInput(card.coefficient) ? sameFigure(card.coefficient, line.coefficient) : line.coefficient === '')
  );
}

/** Files keep 15 digits of a number. */
function sameFigure(one: CellValue, other: CellValue): boolean {
  return isNumberInput(one) && isNumberInput(other) && Math.abs(one - other) < 1e-9;
}
