import { err, ok, type Result } from '../../base/result';
import { readListSheet, writeRuleBelow, writeWhereRead } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import type { ActualCard } from '../../scorecard/actuals/actualsImport';
import { comparableKey } from '../../base/plainText';
import {
  addedPeople,
  drawnPeople,
  drawRegister,
  drawRegisterPeople,
  personChoice,
  type PeopleList,
} from '../../scorecard/registers/drawRegister';
import { findRegister } from '../../scorecard/registers/findRegister';
import { findList, rowBelow, rowsBelow, valueIn } from '../../scorecard/sheet/readList';
import { readPeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { addOwnSheet, clashReport, ownSheet, registerKey, type NameClash, type OwnSheets } from '../workbook/ownSheets';
import { untilNoneChanged, untilUnchanged } from '../../excel/untilUnchanged';
import { neededRegisters, PEOPLE_KEY, readRegisters, type NeededRegister } from './registerSheets';

/** The registers that the cards of the period need; nothing is made. */
export async function listRegisters(services: Services): Promise<Result<readonly NeededRegister[], PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<readonly NeededRegister[], PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services);
    return read.ok ? ok((await neededRegisters(workbook, read.value, services)).registers) : read;
  });
}

export interface RegistersReport {
  /** Sheets made now. */
  readonly added: readonly string[];
  /** Registers that were there: nothing that stands on them was changed. */
  readonly kept: readonly string[];
  /** The sheet that names whom registers are about. */
  readonly people: string;
  readonly peopleAdded: number;
  /** Sheets that got another name than the usual one. Absent: none did. */
  readonly clashes?: readonly NameClash[];
}

/**
 * Makes the registers asked for that the period's cards need and that are not there yet, and adds to the list of people
 * who is new. @param asked which, by id or name; null: all that are needed
 */
export async function makeRegisters(
  services: Services,
  asked: readonly string[] | null,
): Promise<Result<RegistersReport, PeriodFailure>> {
  return untilUnchanged(() => runStep((workbook) => makeOnce(workbook, services, asked)));
}

/** null: somebody has changed the list of people since it was read; nothing is written. */
async function makeOnce(
  workbook: Workbook,
  services: Services,
  asked: readonly string[] | null,
): Promise<Result<RegistersReport | null, PeriodFailure>> {
  const read = await readPeriodSheets(workbook, services);
  if (!read.ok) return read;
  const { registers, cards } = await neededRegisters(workbook, read.value, services);
  if (registers.length === 0) return err({ kind: 'noRegisters' });
  const unknown = (asked ?? []).filter((each) => !registers.some(({ kind }) => isCalled(kind, each)));
  if (unknown.length > 0) {
    const needed = registers.map(({ kind }) => kind.name[services.catalogue.language]);
    return err({ kind: 'unknownRegisters', asked: unknown, needed });
  }
  const wanted = registers.filter(({ kind }) => asked === null || asked.some((each) => isCalled(kind, each)));
  const isMissing = wanted.some(({ sheet }) => sheet === null) || ownSheet(PEOPLE_KEY, read.value) === null;
  if (isMissing && read.value.structureProtected) return err({ kind: 'workbookProtected' });
  const there = registers.flatMap(({ kind, sheet }) => (sheet === null ? [] : [{ kind, sheet }]));
  const before = { ...read.value, clashes: [] };
  const listed = await listPeople(workbook, before, cards, services);
  if (!listed.ok) return listed;
  if (listed.value === null) return ok(null);
  const { list, added: peopleAdded } = listed.value;
  if (peopleAdded > 0) await offerPeople(workbook, there, list, services);
  let { own } = listed.value;
  const added: string[] = [];
  const texts = services.sheetTexts.registers;
  for (const { kind, sheet } of wanted) {
    if (sheet !== null) continue;
    const drawing = drawRegister(kind, list, services.catalogue, texts);
    const usualName = kind.name[services.catalogue.language];
    const made = addOwnSheet(workbook, own, { key: registerKey(kind.id), usualName, drawing });
    added.push(made.name);
    own = made;
  }
  const kept = wanted.flatMap(({ sheet }) => sheet ?? []);
  return ok({ added, kept, people: list.sheet, peopleAdded, ...clashReport(own.clashes) });
}

function isCalled({ id, name }: NeededRegister['kind'], asked: string): boolean {
  return [id, ...Object.values(name)].some((each) => comparableKey(each) === comparableKey(asked));
}

interface ListedPeople {
  readonly list: PeopleList;
  readonly added: number;
  readonly own: OwnSheets;
}

/** Makes the list of people, or writes who is new below it; what stands on it is kept. null: it has changed since it was read. */
async function listPeople(
  workbook: Workbook,
  own: OwnSheets,
  cards: readonly ActualCard[],
  { sheetTexts, otherSheetTexts }: Services,
): Promise<Result<ListedPeople | null, PeriodFailure>> {
  const texts = sheetTexts.registers;
  const sheet = ownSheet(PEOPLE_KEY, own);
  if (sheet === null) {
    const drawing = drawRegisterPeople(cards, texts);
    const made = addOwnSheet(workbook, own, { key: PEOPLE_KEY, usualName: texts.people.sheetName, drawing });
    return ok({ list: drawnPeople(made.name, cards.length), added: cards.length, own: made });
  }
  const cells = await readListSheet(workbook, sheet);
  const headers = [sheetTexts, ...otherSheetTexts].map(({ registers }) => registers.people.headers);
  const search = findList(cells, headers);
  if (search.kind === 'damaged') {
    return err({ kind: 'listDamaged', sheet, headers: search.missing.map((column) => texts.people.headers[column]) });
  }
  const { list } = search;
  const key = (name: unknown, id: unknown): string => comparableKey(`${String(name)} ${String(id)}`);
  const known = new Set(
    rowsBelow(list).map((row) => key(valueIn(list, row, 'name'), valueIn(list, row, 'employeeId'))),
  );
  const fresh = cards.filter(({ name, employeeId }) => !known.has(key(name, employeeId)));
  const row = rowBelow(list);
  if (fresh.length > 0) {
    if (cells.isProtected) return err({ kind: 'sheetProtected', sheet });
    if (!(await writeWhereRead(workbook, sheet, addedPeople(fresh, row, list.columns), cells))) return ok(null);
  }
  const first = list.headerRow + 1;
  const area = { row: first, column: list.columns.name, rowCount: row + fresh.length - first, columnCount: 1 };
  return ok({ list: { sheet, area }, added: fresh.length, own });
}

/** Cells of the registers that are there offer the people who are new as well; nothing else of them changes. */
async function offerPeople(
  workbook: Workbook,
  registers: readonly { readonly kind: NeededRegister['kind']; readonly sheet: string }[],
  people: PeopleList,
  { sheetTexts, otherSheetTexts }: Services,
): Promise<void> {
  const texts = sheetTexts.registers;
  const languages = [texts, ...otherSheetTexts.map(({ registers: other }) => other)];
  await untilNoneChanged(registers, async (left) => {
    const grids = await readRegisters(
      workbook,
      left.map(({ sheet }) => sheet),
    );
    const moved: (typeof left)[number][] = [];
    for (const register of left) {
      const { kind, sheet } = register;
      const grid = grids.get(sheet);
      const found = grid && findRegister(kind, grid, languages);
      if (!found || 'missing' in found) continue;
      const { headerRow: row, columns } = found.list;
      const column = columns.person;
      const header = { row, column, text: grid.values[row - grid.row]?.[column - grid.column] ?? '' };
      const validation = personChoice({ headerRow: row, column }, people, texts);
      if (!(await writeRuleBelow(workbook, sheet, validation, header))) moved.push(register);
    }
    return moved;
  });
}
