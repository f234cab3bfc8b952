import { err, ok, type Result } from '../../base/result';
import type { ExcelRefusal } from '../../excel/excelFailure';
import { readOutline, readWhole } from '../../excel/sheets/readSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { CARDS_PER_WRITE, readCardEdits, writeCardEdits, type CardEdits } from '../../excel/cards/writeCardEdits';
import { previewActuals } from '../../scorecard/actuals/actualsImport';
import { readActualsTable } from '../../scorecard/actuals/readActuals';
import { NO_EXPORT_CHOICES } from '../../scorecard/exports/exportLines';
import type { Registry } from '../../registry/registry';
import { invertCardEdits, placedNow, type CardEdit } from '../../scorecard/sheet/cellEdits';
import { readActualCards } from './actualCards';
import { exportPlan, exportSource, type ActualsPlan, type NotedSources } from './actualsPlan';
import { closedPeriods } from '../notes/closedPeriods';
import type { PeriodFailure, Watch } from '../failure';
import { readOpenSheets } from '../cards/periodSheets';
import { inChunks, type Stop } from '../inChunks';
import type { Services } from '../services';
import { isRegisterKey, ownSheet, targetsKey } from '../workbook/ownSheets';
import { rewriteCardTargets } from './rewriteTargets';

/**
 * Reads a table of actual values from any sheet, Rolecard's own or an export of another system, or the targets from the targets table of the period, and tells what
 * entering it would change. Nothing is written. Refused for a closed period and for a sheet that holds no such table.
 * @param countRegisters what a sheet that is a register leads to: it is counted with the others of the workbook
 */
export async function planActualsImport(
  sheet: string,
  services: Services,
  countRegisters?: () => Promise<Result<ActualsPlan, PeriodFailure>>,
): Promise<Result<ActualsPlan, PeriodFailure>> {
  const planned = await planTable(sheet, services);
  if (!planned.ok) return planned;
  if (planned.value !== null) return ok(planned.value);
  return countRegisters ? countRegisters() : err({ kind: 'noActualsTable', sheet });
}

/** null: the sheet is a register, which is no table of actual values. */
function planTable(sheet: string, services: Services): Promise<Result<ActualsPlan | null, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<ActualsPlan | null, PeriodFailure>> => {
    const read = await readOpenSheets(workbook, services);
    if (!read.ok) return read;
    const { period } = read.value.settings;
    if (isRegister(sheet, read.value.registry)) return ok(null);
    const outline = (await readOutline(workbook)).find(({ name }) => name === sheet);
    if (!outline) return err({ kind: 'sheetMissing', sheet });
    const content = await readWhole(workbook, outline);
    const figure = sheet === ownSheet(targetsKey(period), read.value) ? 'target' : 'actual';
    const { cards, unreadable } = await readActualCards(workbook, read.value, services.catalogue, figure);
    const names = cards.flatMap((card) => card.indicators.map(({ name }) => name));
    const table = content && readActualsTable(content.grid, names, figure);
    if (
      content &&
      figure === 'actual' &&
      !isOurs(sheet, read.value.registry) &&
      !table?.entries.some(({ number }) => number !== '')
    ) {
      const source = exportSource(content.grid, cards, period, {
        catalogue: services.catalogue,
        registry: read.value.registry,
      });
      return ok(exportPlan(source, NO_EXPORT_CHOICES, { sheet, unreadable, file: '' }));
    }
    if (!table && figure === 'target') return err({ kind: 'listDamaged', sheet, headers: targetsHeaders(services) });
    if (!table) return err({ kind: 'noActualsTable', sheet });
    return ok({
      ...previewActuals(table, cards, period),
      figure,
      sheet,
      period,
      form: table.form,
      unreadable,
      truncated: content.grid.truncated,
    });
  });
}

/** A sheet that Rolecard draws is no export, whatever stands on it. */
function isOurs(sheet: string, { cards, sheets }: Registry): boolean {
  return cards.some(({ sheetName }) => sheetName === sheet) || [...sheets.values()].includes(sheet);
}

/** A register, or the sheet of the people it offers. */
function isRegister(sheet: string, { sheets }: Registry): boolean {
  return [...sheets].some(([key, name]) => name === sheet && isRegisterKey(key));
}

/** Without these nothing tells whose target it is. */
function targetsHeaders({ sheetTexts }: Services): readonly string[] {
  const { no, indicator, target } = sheetTexts.targets.headers;
  return [no, indicator, target];
}

export interface ApplyActualsReport extends Stop {
  readonly applied: readonly CardEdit[];
  readonly alreadyDone: readonly CardEdit[];
  /** The cell changed after the preview, its card is gone, or a password keeps a target of the catalogue's: left as it is. */
  readonly refused: readonly CardEdit[];
  /** Not tried, because the work was cancelled or Excel stopped it. */
  readonly remaining: readonly CardEdit[];
  /** Undoes exactly what was applied; give it to `applyActuals`. */
  readonly undo: readonly CardEdit[];
  /** The values come from an export. Absent: from a table of Rolecard's own. */
  readonly sources?: NotedSources;
}

/**
 * Enters values into the input cells of cards (see `chosenEdits`), a hundred cards at a time, then targets in the place of
 * the catalogue's. A cell that holds something else than the preview said is left alone and reported.
 */
export async function applyActuals(
  edits: readonly CardEdit[],
  watch: Watch = {},
): Promise<Result<ApplyActualsReport, PeriodFailure>> {
  const found = await runStep(async (workbook) => ok(await readRegistry(workbook)));
  if (!found.ok) return found;
  const closed = closedPeriods(found.value);
  const sheetOf = new Map(found.value.cards.map((card) => [card.record.number, card]));
  const gone: CardEdit[] = [];
  const byCard = new Map<string, CardEdit[]>();
  // A card that was drawn anew since the preview has its lines in other rows.
  const planned = new Map<CardEdit, CardEdit>();
  for (const edit of edits) {
    const card = sheetOf.get(edit.number);
    const name = card?.sheetName ?? null;
    const placed = placedNow(edit, card?.record.grid);
    if (name === null || placed === null || closed.has(card?.record.period ?? '')) gone.push(edit);
    else {
      planned.set(placed, edit);
      byCard.set(name, [...(byCard.get(name) ?? []), placed]);
    }
  }
  const typed = [...byCard].map(part((edit) => edit.rewrite === undefined)).filter(holdsEdits);
  const set = [...byCard].map(part((edit) => edit.rewrite !== undefined)).filter(holdsEdits);
  const total = typed.length + set.length;
  const done = { applied: [] as CardEdit[], alreadyDone: [] as CardEdit[], refused: gone };
  const add = ({ applied, alreadyDone, refused }: Omit<ChunkOutcome, 'outcome'>): void => {
    const asPlanned = (some: readonly CardEdit[]): CardEdit[] => some.map((edit) => planned.get(edit) ?? edit);
    done.applied.push(...asPlanned(applied));
    done.alreadyDone.push(...asPlanned(alreadyDone));
    done.refused.push(...asPlanned(refused));
  };
  const { cancelled, ...entered } = await inChunks(
    typed,
    CARDS_PER_WRITE,
    async (chunk) => {
      const { outcome, ...told } = await applyChunk(chunk);
      add(told);
      return outcome;
    },
    { ...watch, onProgress: ({ done: reached }) => watch.onProgress?.({ done: reached, total }) },
  );
  let { stoppedBy } = entered;
  if (set.length > 0 && stoppedBy === null && !cancelled) {
    const rewritten = await rewriteCardTargets(set, {
      onProgress: ({ done: reached }) => watch.onProgress?.({ done: typed.length + reached, total }),
    });
    add(rewritten);
    ({ stoppedBy } = rewritten);
  }
  const told = new Set([...done.applied, ...done.alreadyDone, ...done.refused]);
  return ok({
    ...done,
    remaining: edits.filter((edit) => !told.has(edit)),
    stoppedBy,
    cancelled,
    undo: invertCardEdits(done.applied),
  });
}

function part(isWanted: (edit: CardEdit) => boolean): (card: [string, readonly CardEdit[]]) => CardEdits {
  return ([sheetName, edits]) => ({ sheetName, edits: edits.filter(isWanted) });
}

function holdsEdits({ edits }: CardEdits): boolean {
  return edits.length > 0;
}

interface ChunkOutcome {
  readonly applied: readonly CardEdit[];
  readonly alreadyDone: readonly CardEdit[];
  readonly refused: readonly CardEdit[];
  readonly outcome: Result<unknown, ExcelRefusal>;
}

async function applyChunk(cards: readonly CardEdits[]): Promise<ChunkOutcome> {
  const checked = await runStep(async (workbook) => ok(await readCardEdits(workbook, cards)));
  if (!checked.ok) return { applied: [], alreadyDone: [], refused: [], outcome: checked };
  const { due, done, refused } = checked.value;
  const written = await runStep(async (workbook) => ok(await writeCardEdits(workbook, cards, due)));
  if (written.ok) {
    const meanwhile = written.value;
    return {
      applied: meanwhile.applied,
      alreadyDone: [...done, ...meanwhile.done],
      refused: [...refused, ...meanwhile.refused],
      outcome: written,
    };
  }
  // Excel keeps what it did before it stopped: only the cells themselves tell what that was.
  const now = await runStep(async (workbook) => ok(await readCardEdits(workbook, cards)));
  const holding = new Set(now.ok ? now.value.done : []);
  return { applied: due.filter((edit) => holding.has(edit)), alreadyDone: done, refused, outcome: written };
}
