import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { REGISTRY_SHEET } from '../../src/registry/registry';

/** What is on one sheet. */
interface SheetState {
  readonly visibility: string;
  readonly isProtected: boolean;
  /** Formula where there is one, else type and value, by "row,column". */
  readonly cells: Readonly<Record<string, string>>;
  readonly tables: number;
  /** Tables that show their totals. */
  readonly totals: number;
  readonly merges: number;
}

export type WorkbookState = Readonly<Record<string, SheetState>>;

/** All sheets by name, as a person would find them, and the registry's. */
export async function workbookState(book: EmbeddedWorkbook): Promise<WorkbookState> {
  const context = new book.Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  const read = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,formulas,values');
    sheet.protection.load('protected');
    sheet.tables.load('items/name,items/showTotals');
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areas/items/address');
    return { sheet, used, merged };
  });
  await context.sync();
  return Object.fromEntries(
    read.map(({ sheet, used, merged }) => {
      const cells: Record<string, string> = {};
      if (!used.isNullObject) {
        (used.formulas as unknown[][]).forEach((line, down) =>
          line.forEach((content, right) => {
            if (content === '') return;
            const isFormula = String(content).startsWith('=') && content !== used.values[down]?.[right];
            const kind = isFormula ? 'formula' : typeof content;
            cells[`${used.rowIndex + down},${used.columnIndex + right}`] = `${kind}:${String(content)}`;
          }),
        );
      }
      const state: SheetState = {
        visibility: sheet.visibility,
        isProtected: sheet.protection.protected,
        cells,
        tables: sheet.tables.items.length,
        totals: sheet.tables.items.filter(({ showTotals }) => showTotals).length,
        merges: used.isNullObject || merged.isNullObject ? 0 : merged.areas.items.length,
      };
      return [sheet.name, state];
    }),
  );
}

/** How `found` differs from `wanted`, a line each; the registry's own sheet is held against it card by card. */
export function differences(wanted: WorkbookState, found: WorkbookState): string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(found)])];
  return names.flatMap((name): string[] => {
    const [before, after] = [wanted[name], found[name]];
    if (!before) return [`extra sheet ${name}`];
    if (!after) return [`missing sheet ${name}`];
    if (name === REGISTRY_SHEET) return cardDifferences(before, after);
    const cells = [...new Set([...Object.keys(before.cells), ...Object.keys(after.cells)])].filter(
      (cell) => before.cells[cell] !== after.cells[cell],
    );
    const example = cells
      .slice(0, 2)
      .map((cell) => `${cell}: ${before.cells[cell] ?? ''} → ${after.cells[cell] ?? ''}`);
    return [
      ...(cells.length > 0 ? [`${name}: ${cells.length} cells, ${example.join('; ')}`] : []),
      ...(['visibility', 'isProtected', 'tables', 'totals', 'merges'] as const).flatMap((part) =>
        before[part] === after[part] ? [] : [`${name}: ${part} ${String(before[part])} → ${String(after[part])}`],
      ),
    ];
  });
}

/** Numbers that have a living line, with how many. */
export function cardLines(state: WorkbookState): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  const cells = state[REGISTRY_SHEET]?.cells ?? {};
  for (const [cell, content] of Object.entries(cells)) {
    const [row, column] = cell.split(',');
    if (column !== '0' || cells[`${row},1`]?.includes('#REF!')) continue;
    lines.set(content, (lines.get(content) ?? 0) + 1);
  }
  return lines;
}

function cardDifferences(before: SheetState, after: SheetState): string[] {
  const [wanted, found] = [before, after].map((state) => cardLines({ [REGISTRY_SHEET]: state }));
  const numbers = [...new Set([...(wanted?.keys() ?? []), ...(found?.keys() ?? [])])];
  return numbers.flatMap((number) => {
    const [one = 0, other = 0] = [wanted?.get(number), found?.get(number)];
    return one === other ? [] : [`card ${number}: ${one} → ${other} lines`];
  });
}
