import type { Workbook } from '../../excel/workbook';
import { comparePeriods } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { readListSheet, sendQueued, writePieces, writeWhereRead } from '../../excel/lists/listSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { CycleContext } from '../../scorecard/cycle/cycleFormulas';
import { cycleLines, projectsLeftOut, type CycleLine, type ProjectsLeftOut } from '../../scorecard/cycle/cycleLines';
import { drawCycleLines, drawCycleSheet, newPlaces } from '../../scorecard/cycle/drawCycle';
import type { Span } from '../../scorecard/cycle/span';
import { findCycle, planCycleUpdate, type CycleUpdate } from '../../scorecard/cycle/updateCycle';
import { isReopened } from '../../scorecard/history/drawHistory';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { isGradeKept } from '../../scorecard/settings/rules';
import { listRows, valueIn } from '../../scorecard/sheet/readList';
import { piecesInRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import type { PeriodFailure } from '../failure';
import { readHistorySheet, type HistorySheet } from '../month/historySheet';
import { rulesAtClosing } from '../notes/closedRules';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { addOwnSheet, clashReport, cycleKey, ownSheet, type NameClash, type OwnSheets } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';

export interface CycleReport extends Omit<CycleUpdate, 'pieces'> {
  readonly sheet: string;
  /** "2026-Q3" */
  readonly span: string;
  /** Each month with the people the history has for it. */
  readonly months: readonly { readonly period: string; readonly people: number }[];
  /** People with a line. */
  readonly people: number;
  /** Those whom the history does not have for every month: they have a result of fewer. */
  readonly partial: readonly { readonly name: string; readonly missing: readonly string[] }[];
  /** Closed periods that count for nothing here, also of people without another: see `CycleLine`. */
  readonly notCounted: readonly { readonly name: string; readonly periods: readonly string[] }[];
  /** Cards of projects in these months: they are put together with none. */
  readonly projects: readonly ProjectsLeftOut[];
  /** The sheet did not exist before. */
  readonly created: boolean;
  /** The sheet was made now and got another name than the usual one. Absent: no. */
  readonly clashes?: readonly NameClash[];
}

/**
 * Makes the sheet of a quarter, half-year, year or range from the closed months of the history, or brings it up to date: a
 * live line for each person. What HR typed on it is never written over. Lines of a large company go in parts; where Excel stops
 * between them, refreshing again adds the rest. Refused where the history has none of the months.
 * @param limit bytes of contents that are written in one request
 */
export async function refreshCycle(
  span: Span,
  services: Services,
  limit = REQUEST_BYTES,
): Promise<Result<CycleReport, PeriodFailure>> {
  return untilUnchanged(() => runStep((workbook) => refreshOnce(workbook, span, services, limit)));
}

/** null: somebody has changed the sheet since it was read; what was to be written there is not. */
async function refreshOnce(
  workbook: Workbook,
  span: Span,
  services: Services,
  limit: number,
): Promise<Result<CycleReport | null, PeriodFailure>> {
  const read = await readCycle(workbook, span, services);
  if (!read.ok) return read;
  const { own, lines, leftOut, projects, context } = read.value;
  const base = { span: span.text, people: lines.length, projects, ...coverage(span, lines, leftOut) };
  const sheet = ownSheet(cycleKey(span.text), own);
  if (sheet === null) {
    if (own.structureProtected) return err({ kind: 'workbookProtected' });
    const made = await makeSheet(workbook, read.value, services, limit);
    if (made === null) return ok(null);
    return ok({ ...base, ...made, created: true, added: lines, untouched: [], overridden: [], repaired: [] });
  }
  const cells = await readListSheet(workbook, sheet);
  const languages = [services.sheetTexts, ...services.otherSheetTexts].map(({ cycle }) => cycle);
  const found = findCycle(cells, span, languages);
  if (found.kind === 'damaged') return err({ kind: 'listDamaged', sheet, headers: found.missing });
  const { pieces, ...update } = planCycleUpdate(found, lines, context);
  const requests = piecesInRequests(pieces, limit);
  if (requests.length > 0 && cells.isProtected) return err({ kind: 'sheetProtected', sheet });
  for (const request of requests) {
    if (!(await writeWhereRead(workbook, sheet, request, cells))) return ok(null);
  }
  return ok({ ...base, ...update, sheet, created: false });
}

/** Draws the sheet with as many lines as one request takes, then the others; null where somebody typed in their place. */
async function makeSheet(
  workbook: Workbook,
  { own, lines, context }: CycleInput,
  { sheetTexts }: Services,
  limit: number,
): Promise<Pick<CycleReport, 'sheet' | 'clashes'> | null> {
  const { span } = context;
  const places = newPlaces(span.months.length);
  const [first, ...later] = piecesInRequests(drawCycleLines(lines, places.headerRow + 1, places, context), limit);
  const { name: sheet, clashes } = addOwnSheet(
    workbook,
    { ...own, clashes: [] },
    {
      key: cycleKey(span.text),
      usualName: `${sheetTexts.cycle.sheetName[span.kind]} ${span.text}`,
      drawing: drawCycleSheet(lines, context),
      queueMore: (draft) => first && writePieces(workbook, draft, first),
    },
  );
  await sendQueued(workbook);
  for (const request of later) {
    if (!(await writeWhereRead(workbook, sheet, request, { formulas: [] }))) return null;
  }
  return { sheet, ...clashReport(clashes) };
}

interface CycleInput {
  readonly own: Omit<OwnSheets, 'clashes'>;
  readonly lines: readonly CycleLine[];
  /** People of whom nothing counts for the span. */
  readonly leftOut: readonly CycleLine[];
  readonly projects: readonly ProjectsLeftOut[];
  readonly context: CycleContext;
}

/** Settings and history; refused where they can't be read, or have nothing for the span. */
async function readCycle(
  workbook: Workbook,
  span: Span,
  services: Services,
): Promise<Result<CycleInput, PeriodFailure>> {
  const { sheetTexts, otherSheetTexts } = services;
  const registry = await readRegistry(workbook);
  const own = await noteEarlierSheets(workbook, { registry, ...(await readSheetNames(workbook, registry)) }, services);
  const settingsSheet = ownSheet('settings', own);
  if (settingsSheet === null) return err({ kind: 'sheetMissing', sheet: sheetTexts.sheetNames.settings });
  const settings = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!settings.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: settings.error });
  const history = await readHistorySheet(workbook, own, services);
  if (!history.ok) return history;
  if (history.value === null) return err({ kind: 'noClosedMonths', span: span.text, closed: [] });
  const { name, list } = history.value;
  const languages = [sheetTexts, ...otherSheetTexts];
  const historyTexts = languages.map((texts) => texts.history);
  const everybody = cycleLines(list, span, {
    history: historyTexts,
    employment: languages.map(({ employment }) => employment),
    isGradeKept: (period, total, grade) => {
      const rules = rulesAtClosing(registry, period);
      return rules !== null && isGradeKept(rules, total, grade);
    },
  });
  const lines = everybody.filter(({ months }) => months.length > 0);
  const leftOut = everybody.filter(({ months }) => months.length === 0);
  if (lines.length === 0) return err({ kind: 'noClosedMonths', span: span.text, closed: monthsOf(list) });
  const projects = projectsLeftOut(list, span);
  const context: CycleContext = {
    span,
    projects: {
      cards: projects.reduce((sum, { projects: own }) => sum + own.length, 0),
      people: projects.length,
      labels: languages.map(({ cycle }) => cycle.projects.label),
    },
    shownSpan: sheetTexts.periodName(span.text),
    places: settings.value.places,
    texts: sheetTexts.cycle,
    historyTexts,
    history: { sheet: name, columns: list.columns },
    probationKinds: languages.map((texts) => texts.probation.kind),
    checkSettings: sheetTexts.settings.checkSettings,
  };
  return ok({ own, lines, leftOut, projects, context });
}

function coverage(
  { months }: Span,
  lines: readonly CycleLine[],
  leftOut: readonly CycleLine[],
): Pick<CycleReport, 'months' | 'partial' | 'notCounted'> {
  return {
    months: months.map((period) => ({
      period,
      people: lines.filter((line) => line.months.includes(period)).length,
    })),
    partial: lines.flatMap((line) => {
      const missing = months.filter((month) => !line.months.includes(month));
      return missing.length === 0 ? [] : [{ name: nameOf(line), missing }];
    }),
    notCounted: [...lines, ...leftOut].flatMap((line) =>
      line.notCounted.length === 0 ? [] : [{ name: nameOf(line), periods: line.notCounted }],
    ),
  };
}

const nameOf = ({ name, number }: CycleLine): string => (name === '' ? number : name);

/** Periods of which the history has lines that count. */
function monthsOf(list: HistorySheet['list']): readonly string[] {
  const numbers = listRows(list).map((row) => String(valueIn(list, row, 'no')).trim());
  const months = numbers.flatMap((number) => (isReopened(number) ? [] : [number.split('/')[0] ?? '']));
  return [...new Set(months)].sort(comparePeriods);
}
