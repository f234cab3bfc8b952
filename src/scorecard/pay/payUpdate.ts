import type { PersonIdentity } from '../people/identity';
import { wholeNumber } from '../people/partNumber';
import { cellAddress } from '../../base/address';
import { columnBlocks, type PlacedContent } from '../../base/gatherBlocks';
import { isFormula, type SheetPieces } from '../../base/sheetDrawing';
import {
  formulaIn,
  isFormulaAt,
  isFormulaIn,
  isLost,
  listRows,
  rowBelow,
  valueIn,
  type ListReading,
} from '../sheet/readList';
import { PAY_FORMULAS, payLine, type PayCard, type PayColumns, type PayLine } from './payLine';
import { periodShare } from './partOfPeriod';
import { drawPayLines, lineHeight, SIGNED_HEIGHT, type CarriedPay, type PayContext } from './drawPaySheet';
import type { PayColumn, PayPartColumn } from '../texts/payTexts';

/** What bringing a pay sheet up to date would write, and what it leaves alone. */
export interface PayUpdate {
  readonly lines: SheetPieces;
  readonly added: readonly PayCard[];
  /** Lines whose person has no card any more: left as they are. */
  readonly untouched: readonly { readonly number: string; readonly name: string; readonly row: number }[];
  /** Calculated cells in which somebody typed a value: left as they are. */
  readonly overridden: readonly string[];
  /** Calculated cells that were blank or had lost their card: written again. */
  readonly repaired: readonly string[];
  /** Names, ids, departments and positions that follow the card, which was built anew since. */
  readonly renewed: readonly string[];
}

/** Says who a line is about; the card knows best. */
const IDENTITY = ['name', 'employeeId', 'department', 'position'] as const satisfies readonly (PayColumn &
  keyof PersonIdentity)[];

/**
 * Plans an update of the pay sheet. Lines are matched by card number and stay where they are; inputs are never written,
 * calculated cells only when they are blank or broken; who a line is about follows its card. New cards get a line below.
 */
export function planPayUpdate(
  list: ListReading<PayColumn>,
  cards: readonly PayCard[],
  carried: ReadonlyMap<string, CarriedPay>,
  context: PayContext,
  columns: PayColumns = list.columns,
): PayUpdate {
  const byNumber = new Map(cards.map((card) => [card.number, card]));
  const seen = new Set<string>();
  const repairs: PlacedContent[] = [];
  const untouched: PayUpdate['untouched'][number][] = [];
  const overridden: string[] = [];
  const repaired: string[] = [];
  const renewed: string[] = [];
  const higher: { readonly row: number; readonly points: number }[] = [];
  for (const row of listRows(list)) {
    const number = String(valueIn(list, row, 'no')).trim();
    const card = byNumber.get(number);
    if (!card) {
      untouched.push({ number, name: String(valueIn(list, row, 'name')), row });
      continue;
    }
    seen.add(number);
    const line = payLine(card, row, columns, context);
    const before = renewed.length;
    for (const name of PAY_FORMULAS) {
      const column = columns[name];
      const content = formulaIn(list, row, name);
      if (isLost(content)) {
        repairs.push({ row, column, content: line[name] });
        repaired.push(cellAddress(row, column));
      } else if (isFormulaIn(list, row, name) && isUndivided(String(content), card, columns, context)) {
        repairs.push({ row, column, content: line[name] });
      } else if (!isFormulaIn(list, row, name)) overridden.push(cellAddress(row, column));
    }
    for (const { name, ...cell } of changedParts(list, row, columns, line)) {
      repairs.push(cell);
      if (name === 'status') renewed.push(cellAddress(row, cell.column));
    }
    const changed = changedIdentity(list, row, columns, card);
    repairs.push(...changed);
    renewed.push(...changed.map(({ column }) => cellAddress(row, column)));
    // A line that has room enough keeps the height that HR may have given it.
    const points = renewed.length > before ? lineHeight(line) : 0;
    if (points > SIGNED_HEIGHT) higher.push({ row, points });
  }
  const added = cards.filter((card) => !seen.has(card.number));
  const lines = drawPayLines(added, rowBelow(list), columns, carried, context);
  return {
    lines: {
      ...lines,
      blocks: [...columnBlocks(repairs), ...lines.blocks],
      rowHeights: [...higher, ...(lines.rowHeights ?? [])],
    },
    added,
    untouched,
    overridden,
    repaired,
    renewed,
  };
}

/** On a sheet without a column for it, a line that is one of several posts since is paid by its days there. */
function isUndivided(held: string, { part }: PayCard, columns: PayColumns, { period }: PayContext): boolean {
  if (part?.status.together === undefined || columns.share !== undefined) return false;
  return held.includes('ROUND(') && !held.includes(periodShare(part.status, period));
}

/** Who a line is about, where its card now says otherwise. */
function changedIdentity(
  list: ListReading<PayColumn>,
  row: number,
  columns: PayColumns,
  card: PayCard,
): readonly PlacedContent[] {
  return IDENTITY.flatMap((name) => {
    const held = [formulaIn(list, row, name), valueIn(list, row, name)];
    const isSame = held.some((content) => String(content) === card[name]);
    return isSame ? [] : [{ row, column: columns[name], content: card[name] }];
  });
}

/** What a line says of days and probation follows the card, as long as nobody typed days. */
function changedParts(
  list: ListReading<PayColumn>,
  row: number,
  columns: PayColumns,
  line: PayLine,
): (PlacedContent & { readonly name: PayPartColumn })[] {
  const { status, days, share } = columns;
  if (status === undefined || days === undefined || share === undefined) return [];
  const shown = (column: number): string => String(list.values[row]?.[column] ?? '');
  const isSame = shown(status) === line.status;
  // While nothing has changed, only a share that was lost: a closed month keeps the rules it was closed by.
  const isDue = (column: number): boolean =>
    isSame
      ? column === share && isLost(list.formulas[row]?.[column] ?? '')
      : shown(column) === '' || isFormulaAt(list, row, column);
  const cells = [
    ...(isSame ? [] : [['status', status] as const]),
    ...(isDue(days) ? [['days', days] as const] : []),
    ...(isDue(share) ? [['share', share] as const] : []),
  ];
  return cells.flatMap(([name, column]) => {
    const content = line[name];
    const now = String(list.formulas[row]?.[column] ?? '');
    return now === (isFormula(content) ? content.formula : content) ? [] : [{ name, row, column, content }];
  });
}

/** The pay typed for people of an earlier period, by card number of the new one. */
export function carryPay(list: ListReading<PayColumn>, cards: readonly PayCard[]): Map<string, CarriedPay> {
  const text = (row: number, column: PayColumn): string => String(valueIn(list, row, column)).trim();
  const before = new Map<string, number | null>();
  for (const row of listRows(list)) {
    const key = personKey(text(row, 'employeeId'), text(row, 'name'));
    // Two lines for one key: nobody can tell whose pay it is, but of two posts one after the other the later goes on.
    const isLater = wholeNumber(text(row, 'no')) !== text(row, 'no');
    before.set(key, before.has(key) && !isLater ? null : row);
  }
  const counts = new Map<string, number>();
  for (const { employeeId, name } of cards) {
    const key = personKey(employeeId, name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Map(
    cards.flatMap((card): [string, CarriedPay][] => {
      const key = personKey(card.employeeId, card.name);
      const row = before.get(key);
      if (row === undefined || row === null || card.name === '') return [];
      // Of several posts it is the pay of the one that the line names.
      const isOneOf = card.part?.status.together !== undefined && text(row, 'position') === card.position;
      if (counts.get(key) !== 1 && !isOneOf) return [];
      if (text(row, 'name') !== card.name) return [];
      const basePay = valueIn(list, row, 'basePay');
      const performancePay = valueIn(list, row, 'performancePay');
      if (typeof basePay !== 'number') return [];
      return [[card.number, { basePay, performancePay: typeof performancePay === 'number' ? performancePay : '' }]];
    }),
  );
}

function personKey(employeeId: string, name: string): string {
  return employeeId !== '' ? `id ${employeeId}` : `name ${name}`;
}
