import { parseArea, type Area } from '../../base/address';
import { isoDay } from '../../base/calendarDay';
import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { readNote } from '../../registry/notes';
import type { CardRecord } from '../../registry/cardRecord';
import { type RegisteredCard, type Registry, livingCards } from '../../registry/registry';
import { againIfProtected, isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readListSheet } from '../../excel/lists/listSheets';
import { writeSummary } from '../../excel/lists/writeSummary';
import { readSheetNames } from '../../excel/sheets/workbookSheets';
import { planRewrite } from '../../scorecard/summary/keptCells';
import type { CardGrid } from '../../scorecard/card/cardGrid';
import type { ChangedField, ConfirmedCard } from '../../scorecard/confirmation/confirmedCard';
import { confirmedCards } from '../../scorecard/confirmation/storedConfirmations';
import { ruleChanges, rulesOf, type Rules } from '../../scorecard/settings/rules';
import type { Settings } from '../../scorecard/settings/settings';
import { daysOfPeriod } from '../../scorecard/employment/periodStatus';
import type { ResultField } from '../../scorecard/template/placeholder';
import { planSummary, type SummaryCard } from '../../scorecard/summary/planSummary';
import { prepareSummarySheets } from './cardSheets';
import { CONCLUSION_PLACE, statusPlace, UNTIL_PLACE } from './newCard';
import { lostSettings, repointFormulas } from './lostSettings';
import { closedPeriods } from '../notes/closedPeriods';
import { rulesInForce, withOpenRules } from '../notes/openRules';
import type { AppFailure } from '../failure';
import type { Services } from '../services';
import { clashReport, ownSheet, type NameClash } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';
import type { Workbook } from '../../excel/workbook';

export interface SummaryReport {
  readonly summarySheet: string;
  readonly cards: number;
  /** Cells of HR's on it that had no line or room any more: they stand below or to the right now. Absent: none. */
  readonly displaced?: number;
  /** Sheets that were made now and got another name than the usual one. Absent: none. */
  readonly clashes?: readonly NameClash[];
}

/** Draws the summary of the period in the settings anew: one live line for each of its cards that still exists. */
export async function refreshSummary(services: Services): Promise<Result<SummaryReport, AppFailure>> {
  const made: NameClash[] = [];
  const drawn = await untilUnchanged(() =>
    runStep((workbook) => refreshOnce(workbook, services, (clashes) => made.push(...clashes))),
  );
  if (!drawn.ok) return drawn;
  const { isLost, ...report } = drawn.value;
  const repointed = isLost ? await repointFormulas(services) : ok(null);
  return repointed.ok ? ok({ ...report, ...clashReport(made) }) : repointed;
}

/**
 * @param onMade told of sheets that are made now and get another name
 * @returns null: somebody has typed on the summary since it was read; it is not drawn, and what was typed is there
 */
async function refreshOnce(
  workbook: Workbook,
  services: Services,
  onMade: (clashes: readonly NameClash[]) => void,
): Promise<Result<(SummaryReport & { readonly isLost: boolean }) | null, AppFailure>> {
  const prepared = await prepareSummarySheets(workbook, services);
  if (!prepared.ok) return prepared;
  const { settings, places, summarySheet, registry, clashes } = prepared.value;
  const cards = livingCards(registry, settings.period);
  const confirmed = confirmedCards(readNote(registry, 'confirmations'));
  const shown = cards.map((card) => ({
    ...summaryCard(card, services.catalogue.language),
    ...confirmedCells(card, confirmed.get(card.record.number), rulesOf(settings)),
  }));
  const plan = planSummary(shown, places, services.sheetTexts, {
    period: settings.period,
    basis: settings.employment.basis,
  });
  const texts = [services.sheetTexts, ...services.otherSheetTexts].map(({ summary }) => summary);
  const numbers = cards.map(({ record }) => record.number);
  // Goes with the next request: should Excel stop before the summary stands, the rules the cards were built under are known all the same.
  const known = noteRules(workbook, registry, settings, cards.length);
  const cells = await readListSheet(workbook, summarySheet);
  onMade(clashes);
  const rewrite = planRewrite(cells, plan, numbers, texts);
  if (!(await writeSummary(workbook, summarySheet, plan, rewrite, cells))) return ok(null);
  const grades = settings.grades.length;
  // Noted last: should Excel stop before, the summary is known to be that of the grades before.
  if (readNote(known, 'summaryGrades') !== grades) writeNote(workbook, known, 'summaryGrades', grades);
  const { displaced } = rewrite;
  const isLost = lostSettings(registry);
  return ok({ summarySheet, cards: cards.length, ...(displaced === 0 ? {} : { displaced }), isLost });
}

/** The first cards of a period are built under the rules of that day; those of an earlier version are known from now on. */
function noteRules(workbook: Workbook, registry: Registry, settings: Settings, cards: number): Registry {
  const { period } = settings;
  const isKnown = rulesInForce(registry, period) !== null;
  if (closedPeriods(registry).has(period) || isKnown === cards > 0) return registry;
  // Cards that were all removed are built anew under the rules of that day.
  return writeNote(
    workbook,
    registry,
    'openRules',
    withOpenRules(registry, period, cards > 0 ? rulesOf(settings) : null),
  );
}

/**
 * Mends what lost a settings sheet that was deleted, once another is there: formulas of cards, pay sheets and job pages look at
 * the new one, and a summary of its period is drawn anew. Does nothing where no sheet was lost. What a password keeps closed
 * stays as it is until the next time.
 */
export async function mendLostSettings(services: Services): Promise<Result<null, ExcelRefusal>> {
  const found = await runStep(async (workbook) => {
    const registry = await readRegistry(workbook);
    const { names } = await readSheetNames(workbook, registry);
    return ok({ isLost: lostSettings(registry), hasSummary: ownSheet('summary', { registry, names }) !== null });
  });
  if (!found.ok || !found.value.isLost) return found.ok ? ok(null) : found;
  const mend = async (): Promise<Result<null, ExcelRefusal>> => {
    const mended = found.value.hasSummary ? await refreshSummary(services) : await repointFormulas(services);
    return mended.ok || mended.error.kind !== 'excel' ? ok(null) : err(mended.error);
  };
  const mended = await againIfProtected(mend);
  // HR's password on the summary keeps nothing else from being mended.
  return isRefusedAs(mended, 'protected') ? repointFormulas(services) : mended;
}

function scoreColumns(grid: CardGrid | undefined): Pick<SummaryCard, 'scores'> {
  const { weight, system, manager } = grid?.columns ?? {};
  const rows = (grid?.indicators ?? []).map(({ row }) => row);
  if (weight === undefined || system === undefined || manager === undefined || rows.length === 0) return {};
  const row = Math.min(...rows);
  const area = (column: number): Area => ({ row, column, rowCount: Math.max(...rows) - row + 1, columnCount: 1 });
  return { scores: { weights: area(weight), systems: area(system), managers: area(manager) } };
}

/** What was confirmed of a card, where its lines stand as they did then. */
function confirmedCells(
  { record: { grid } }: RegisteredCard,
  confirmed: ConfirmedCard | undefined,
  rules: Rules,
): Pick<SummaryCard, 'confirmed'> {
  if (confirmed === undefined) return {};
  const indicators = grid?.indicators ?? [];
  const first = indicators[0]?.row ?? 0;
  const isSame =
    indicators.length === confirmed.lines.length &&
    indicators.every(({ id, row }, index) => id === confirmed.lines[index]?.id && row === first + index);
  const columns = (['target', 'weight'] as const).flatMap((field) => {
    const column = grid?.columns[field];
    if (!isSame || column === undefined) return [];
    const area = { row: first, column, rowCount: indicators.length, columnCount: 1 };
    return [{ area, values: confirmed.lines.map((line) => line[field]) }];
  });
  const told = new Set(
    confirmed.changes.filter(({ field }) => !SHOWN_FIELDS.has(field)).map(({ field, id }) => `${field} ${id}`),
  );
  for (const { setting } of ruleChanges(confirmed.rules, rules)) told.add(`setting ${setting}`);
  if (!isSame) told.add('rows ');
  return { confirmed: { columns, others: told.size } };
}

/** Their columns show how they differ. */
const SHOWN_FIELDS: ReadonlySet<ChangedField> = new Set<ChangedField>(['target', 'weight']);

/** Where a card for probation concludes something, and whether it has to. */
export function probationCells(record: CardRecord): Pick<SummaryCard, 'probation'> {
  const { kind, probationEnd, period, results, status } = record;
  if (kind !== 'probation') return {};
  const place = parseArea(results[CONCLUSION_PLACE] ?? '');
  const to = daysOfPeriod(period)?.to;
  // Of several posts the last one concludes.
  const last = status?.postTo ?? (to && isoDay(to));
  const isLast = probationEnd !== undefined && last !== undefined && probationEnd <= last;
  const until = parseArea(results[UNTIL_PLACE] ?? '');
  return {
    probation: {
      conclusion: place && { row: place.row, column: place.column },
      isLast,
      until: until && { row: until.row, column: until.column },
      lastDay: last ?? '',
    },
  };
}

/** A card as the summary, and what is made like it, points at it. @param language of what points at it */
export function summaryCard({ record, sheetName }: RegisteredCard, language: Language): SummaryCard {
  const places = Object.entries(record.results).flatMap(([field, cell]) => {
    const area = parseArea(cell);
    return area ? [[field, { row: area.row, column: area.column }] as const] : [];
  });
  const said = new Map<string, SummaryCard['results'][ResultField]>(places);
  const scores = scoreColumns(record.grid);
  // Without a cell that counts overrides, the status on the card leaves them out.
  const isWhole = said.has('override') || scores.scores === undefined;
  const status = isWhole ? said.get(statusPlace(language)) : undefined;
  return {
    ...record,
    sheetName: sheetName ?? '',
    results: { ...Object.fromEntries(places), ...(status === undefined ? {} : { status }) },
    ...scores,
    ...probationCells(record),
    ...(record.kind === 'project' ? { project: record.project ?? '' } : {}),
    scoreInputs: record.scoreInputs.flatMap((cells) => parseArea(cells) ?? []),
  };
}
