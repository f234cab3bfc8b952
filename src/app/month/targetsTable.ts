import { periodInName } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import type { Catalogue } from '../../catalogue/catalogue';
import { readListSheet, writeWhereRead } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import { cardIdentity } from '../../scorecard/people/identity';
import {
  drawTargetsTable,
  findTargetsTable,
  missingTargets,
  planTargetsUpdate,
  type TargetLine,
  type TargetsUpdate,
} from '../../scorecard/actuals/targetsTable';
import { piecesInRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { readCardValues } from '../cards/cardValues';
import { readOpenSheets, type PeriodSheets } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { addLongSheet, clashReport, ownSheet, targetsKey, type NameClash } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { indicatorsOf } from './actualCards';

export interface TargetsReport extends Pick<TargetsUpdate, 'added' | 'missing' | 'untouched'> {
  readonly sheet: string;
  readonly period: string;
  /** The sheet did not exist before. */
  readonly created: boolean;
  /** Targets on cards of the period, those that the catalogue proposes included. */
  readonly targets: number;
  /** Cards that are left out because rows were moved on them, or because they are too old. */
  readonly unreadable: readonly string[];
  /** The sheet was made now and got another name than the usual one. Absent: no. */
  readonly clashes?: readonly NameClash[];
}

/**
 * Makes the targets table of the period in the settings, or brings it up to date: a line for each card and indicator
 * whose rule asks for a target, with what the catalogue or the period before proposes. What HR typed is never written over. The cards are not changed: see
 * `planActualsImport`. Refused for a closed period and where no card has a target. A first table of a large company is drawn in
 * several requests, and has its name once it is whole; many new lines go in several as well.
 * @param limit bytes of a request
 */
export async function refreshTargetsTable(
  services: Services,
  limit = REQUEST_BYTES,
): Promise<Result<TargetsReport, PeriodFailure>> {
  // What an earlier pass has added is no longer missing.
  let added = 0;
  const made = await untilUnchanged(() =>
    runStep((workbook) => refreshOnce(workbook, services, limit, (planned) => (added = Math.max(added, planned)))),
  );
  return made.ok ? ok({ ...made.value, added: Math.max(added, made.value.added) }) : made;
}

/** null: somebody has changed the table since it was read; what was to be written there is not. */
async function refreshOnce(
  workbook: Workbook,
  services: Services,
  limit: number,
  onPlanned: (added: number) => void,
): Promise<Result<TargetsReport | null, PeriodFailure>> {
  const read = await readOpenSheets(workbook, services);
  if (!read.ok) return read;
  const { period } = read.value.settings;
  const { lines, unreadable } = await readTargetLines(workbook, read.value, services.catalogue);
  if (lines.length === 0) return err({ kind: 'noTargetInputs' });
  const { sheetTexts } = services;
  const context = {
    shownPeriod: sheetTexts.periodName(period),
    texts: sheetTexts.targets,
    units: sheetTexts.actuals.units,
  };
  const base = { period, targets: lines.length, unreadable };
  const key = targetsKey(period);
  const sheet = ownSheet(key, read.value);
  if (sheet === null) {
    if (read.value.structureProtected) return err({ kind: 'workbookProtected' });
    const drawing = drawTargetsTable(lines, context);
    const usualName = `${sheetTexts.sheetNames.targets} ${periodInName(period)}`;
    const own = { ...read.value, clashes: [] };
    const { name, clashes } = await addLongSheet(workbook, own, { key, usualName, drawing }, limit);
    const counts = { added: lines.length, missing: missingTargets(lines), untouched: [] };
    return ok({ ...base, ...counts, ...clashReport(clashes), sheet: name, created: true });
  }
  const cells = await readListSheet(workbook, sheet);
  const headers = [sheetTexts, ...services.otherSheetTexts].map(({ targets }) => targets.headers);
  const search = findTargetsTable(cells, headers);
  if (search.kind === 'damaged') {
    const missing = search.missing.map((column) => sheetTexts.targets.headers[column]);
    return err({ kind: 'listDamaged', sheet, headers: missing });
  }
  const { pieces, added, missing, untouched } = planTargetsUpdate(search.list, lines, context);
  onPlanned(added);
  if (pieces.blocks.length > 0) {
    if (cells.isProtected) return err({ kind: 'sheetProtected', sheet });
    for (const part of piecesInRequests(pieces, limit)) {
      if (!(await writeWhereRead(workbook, sheet, part, cells))) return ok(null);
    }
  }
  return ok({ ...base, added, missing, untouched, sheet, created: false });
}

/** One round trip for every hundred cards. */
async function readTargetLines(
  workbook: Workbook,
  sheets: PeriodSheets,
  catalogue: Catalogue,
): Promise<{ readonly lines: readonly TargetLine[]; readonly unreadable: readonly string[] }> {
  const lines: TargetLine[] = [];
  const unreadable: string[] = [];
  for (const values of await readCardValues(workbook, sheets.cards)) {
    const { record } = values.card;
    const indicators = indicatorsOf(values, catalogue, 'target');
    if (!indicators) unreadable.push(record.number);
    for (const { id, name, row, unit, word, rule, isPositive, set, current } of indicators ?? []) {
      if (rule === null) continue;
      const weight = values.field('weight', row);
      const carried = record.targets?.[id] ?? null;
      const proposed = set?.catalogue ?? null;
      const own = { ...cardIdentity(record), indicator: name, weight, proposed, isPositive, manager: record.manager };
      // Beside an absolute target the rate aimed at is the catalogue's.
      const [target, absolute] =
        word === undefined ? [current, { target: '', word: '' }] : [proposed ?? '', { target: current, word }];
      const takes = set?.absolute === undefined ? {} : { absolute };
      lines.push({
        ...own,
        ...takes,
        unit: word === undefined ? unit : 'percent',
        target,
        carried: word === undefined ? carried : null,
      });
    }
  }
  return { lines, unreadable };
}
