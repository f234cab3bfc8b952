import { loadRegisters, type RegisterKind } from '../../catalogue/registers';
import { readOutline, readWhole } from '../../excel/sheets/readSheets';
import type { Workbook } from '../../excel/workbook';
import type { Grid } from '../../base/grid';
import type { ActualCard } from '../../scorecard/actuals/actualsImport';
import { readActualCards } from '../month/actualCards';
import type { PeriodSheets } from '../cards/periodSheets';
import type { Services } from '../services';
import { ownSheet, registerKey } from '../workbook/ownSheets';

/** What the registry calls the sheet of the people that registers offer. */
export const PEOPLE_KEY = registerKey('people');

/** A register that cards of the period take figures from, or that their roles deliver. */
export interface NeededRegister {
  readonly kind: RegisterKind;
  /** Its sheet in this workbook; null: it has none yet. */
  readonly sheet: string | null;
  /** Indicators of the cards that are counted from it, by name. */
  readonly counted: readonly string[];
  /** Indicators of the cards it is kept for and that are typed, by name. */
  readonly typed: readonly string[];
  /** How many cards need it. */
  readonly people: number;
  /** The one department whose cards need it; null: several do. */
  readonly department: string | null;
}

interface NeededRegisters {
  readonly registers: readonly NeededRegister[];
  readonly cards: readonly ActualCard[];
  readonly unreadable: readonly string[];
}

/** The registers that the period's cards need, those that give figures first. */
export async function neededRegisters(
  workbook: Workbook,
  sheets: PeriodSheets,
  { catalogue }: Services,
): Promise<NeededRegisters> {
  const { cards, unreadable } = await readActualCards(workbook, sheets, catalogue);
  const roleOf = new Map(sheets.cards.map(({ record }) => [record.number, record.roleId]));
  const registers = loadRegisters().flatMap((kind): NeededRegister[] => {
    const named = (isTyped: boolean): string[] => {
      const ids = kind.measures.filter((each) => (each.kind === 'typed') === isTyped).map(({ indicator }) => indicator);
      const names = ids.flatMap((id) =>
        cards.flatMap(({ indicators }) => indicators.find((each) => each.id === id)?.name ?? []),
      );
      return [...new Set(names)];
    };
    const needing = cards.filter(
      ({ number, indicators }) =>
        kind.roles.includes(roleOf.get(number) ?? '') ||
        kind.measures.some(({ indicator }) => indicators.some(({ id }) => id === indicator)),
    );
    if (needing.length === 0) return [];
    const [department = null, ...others] = new Set(needing.map((card) => card.department));
    return [
      {
        kind,
        sheet: ownSheet(registerKey(kind.id), sheets),
        counted: named(false),
        typed: named(true),
        people: needing.length,
        department: others.length === 0 ? department : null,
      },
    ];
  });
  const counts = ({ counted }: NeededRegister): number => Number(counted.length > 0);
  return { registers: [...registers].sort((a, b) => counts(b) - counts(a)), cards, unreadable };
}

/** The contents of registers, by the names of their sheets. */
export async function readRegisters(workbook: Workbook, names: readonly string[]): Promise<ReadonlyMap<string, Grid>> {
  const outlines = (await readOutline(workbook)).filter(({ name }) => names.includes(name));
  const grids = new Map<string, Grid>();
  for (const outline of outlines) {
    const content = await readWhole(workbook, outline);
    if (content) grids.set(outline.name, content.grid);
  }
  return grids;
}
