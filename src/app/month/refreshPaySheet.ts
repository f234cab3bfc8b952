import type { Workbook } from '../../excel/workbook';
import { contains, parseArea } from '../../base/address';
import { blockArea } from '../../base/gatherBlocks';
import { err, ok, type Result } from '../../base/result';
import type { Block, SheetPieces } from '../../base/sheetDrawing';
import type { ExcelFailure } from '../../excel/excelFailure';
import { sendQueued, writePieces, writeWhereRead } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { PayCard } from '../../scorecard/pay/payLine';
import { drawPayLines, drawPaySheet, type CarriedPay, type PayContext } from '../../scorecard/pay/drawPaySheet';
import { rowBelow, type SheetCells } from '../../scorecard/sheet/readList';
import { piecesInRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import type { PeriodStatus } from '../../scorecard/employment/periodStatus';
import { changesText } from '../../scorecard/employment/statusText';
import { cardIdentity } from '../../scorecard/people/identity';
import type { SheetTexts } from '../../scorecard/texts/sheetTexts';
import { carryPay, planPayUpdate, type PayUpdate } from '../../scorecard/pay/payUpdate';
import type { PeriodFailure } from '../failure';
import { readPeriodSheets, type PeriodSheets } from '../cards/periodSheets';
import type { LivingCard } from '../../registry/registry';
import { paySheetName, readEarlierPaySheet } from './paySheet';
import { readPaySheet } from '../rules/readPaySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { addOwnSheet, clashReport, paySheetKey, type NameClash, type OwnSheets } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';

export interface PayReport extends Omit<PayUpdate, 'lines' | 'renewed'> {
  readonly sheet: string;
  readonly period: string;
  /** The sheet did not exist before. */
  readonly created: boolean;
  /** People whose base and performance pay were taken over from the sheet of an earlier period. */
  readonly carried: number;
  /** Cards whose template shows no coefficient: nothing can be paid by it, they have no line. */
  readonly withoutCoefficient: readonly string[];
  /** The sheet was made now and got another name than the usual one. Absent: no. */
  readonly clashes?: readonly NameClash[];
  /** Set when Excel stopped it between two parts: what is written stays, and refreshing again adds the rest. */
  readonly stoppedBy: ExcelFailure | null;
}

/**
 * Makes the pay sheet of the period in the settings, or brings it up to date: a line for each card, matched by card
 * number. What HR typed is never written over. Each period has its own sheet, so that no month's pay is lost. Lines of a large
 * company go in parts; stopped between them, the report says which are written, and refreshing again adds the rest.
 * @param limit bytes of contents that are written in one request
 */
export async function refreshPaySheet(
  services: Services,
  limit = REQUEST_BYTES,
): Promise<Result<PayReport, PeriodFailure>> {
  const passes: PayReport[] = [];
  const outcome = await untilUnchanged(async () => {
    const written: PayReport[] = [];
    const pass = await runStep((workbook) => refreshOnce(workbook, services, limit, (report) => written.push(report)));
    passes.push(...written.slice(-1));
    return pass;
  });
  if (outcome.ok) return ok(joined(passes, null));
  const isStopped = outcome.error.kind === 'excel' && passes.length > 0;
  return isStopped ? ok(joined(passes, outcome.error.failure)) : outcome;
}

/** One report of passes that each went on where the one before left off. */
function joined(passes: readonly PayReport[], stoppedBy: ExcelFailure | null): PayReport {
  const [first, last] = [passes[0], passes.at(-1)];
  if (!first || !last) throw new Error('a pass that is done has a report');
  return {
    ...last,
    ...(first.clashes ? { clashes: first.clashes } : {}),
    created: first.created,
    added: passes.flatMap(({ added }) => added),
    repaired: passes.flatMap(({ repaired }) => repaired),
    carried: passes.reduce((sum, { carried }) => sum + carried, 0),
    stoppedBy,
  };
}

/**
 * @param onWritten told, after each request, what of all stands there now
 * @returns null: somebody has changed the sheet since it was read; what was to be written there is not
 */
async function refreshOnce(
  workbook: Workbook,
  services: Services,
  limit: number,
  onWritten: (report: PayReport) => void,
): Promise<Result<'done' | null, PeriodFailure>> {
  const read = await readPeriodSheets(workbook, services);
  if (!read.ok) return read;
  const { settings, places } = read.value;
  // What a project pays is no pay of the post.
  const cards = read.value.cards.filter(({ record }) => record.kind !== 'project');
  if (cards.length === 0) return err({ kind: 'onlyProjects', period: settings.period });
  const own = await noteEarlierSheets(workbook, { ...read.value, clashes: [] }, services);
  const payCards = cards.flatMap((card) => payCard(card, services.sheetTexts) ?? []);
  const known = new Set(payCards.map((card) => card.number));
  const { sheetTexts: texts } = services;
  const pay: PayContext = {
    period: settings.period,
    shownPeriod: texts.periodName(settings.period),
    byRole: settings.employment.byRole,
    company: settings.company,
    places,
    texts: texts.pay,
    notANumber: texts.card.messages.notANumber,
    checkSettings: texts.settings.checkSettings,
  };
  const before = await readCarriedPay(workbook, own, payCards, services);
  const withoutCoefficient = cards.flatMap(({ record }) => (known.has(record.number) ? [] : [record.number]));
  const base = { period: settings.period, withoutCoefficient, stoppedBy: null };
  const tell = (written: readonly Block[], plan: PlannedPay): void =>
    onWritten({ ...base, ...reportOf(written, plan) });
  const existing = await readPaySheet(workbook, settings.period, own, services);
  if (existing === null && read.value.structureProtected) return err({ kind: 'workbookProtected' });
  if (existing === null)
    return ok(await makePaySheet(workbook, own, { pay, cards: payCards, before, texts, limit }, tell));
  const { name, search, cells } = existing;
  if (search.kind === 'damaged') return err(damaged(name, search.missing, services));
  const { lines, ...update } = planPayUpdate(search.list, payCards, before, pay, search.columns);
  const requests = piecesInRequests(lines, limit);
  if (requests.length > 0 && existing.isProtected) return err({ kind: 'sheetProtected', sheet: name });
  const plan = { ...update, sheet: name, created: false, firstRow: rowBelow(search.list), carried: before };
  return ok(await writeRequests(workbook, requests, cells, { written: [], plan }, tell));
}

interface PayToMake {
  readonly pay: PayContext;
  readonly cards: readonly PayCard[];
  readonly before: ReadonlyMap<string, CarriedPay>;
  readonly texts: Services['sheetTexts'];
  readonly limit: number;
}

/** What is to be written, and what the report says of it. */
interface PlannedPay extends Pick<PayReport, 'sheet' | 'created' | 'added' | 'untouched' | 'overridden' | 'repaired'> {
  /** 0-based row of the first new line. */
  readonly firstRow: number;
  readonly carried: ReadonlyMap<string, CarriedPay>;
  readonly clashes?: readonly NameClash[];
}

type Tell = (written: readonly Block[], plan: PlannedPay) => void;

/** Draws the sheet with as many lines as one request takes, then the others. */
async function makePaySheet(
  workbook: Workbook,
  own: OwnSheets,
  { pay, cards, before, texts, limit }: PayToMake,
  tell: Tell,
): Promise<'done' | null> {
  const { drawing, headerRow, columns } = drawPaySheet(pay);
  const firstRow = headerRow + 1;
  const [first, ...later] = piecesInRequests(drawPayLines(cards, firstRow, columns, before, pay), limit);
  const { name: sheet, clashes } = addOwnSheet(workbook, own, {
    key: paySheetKey(pay.period),
    usualName: paySheetName(texts.sheetNames.pay, pay.period),
    drawing,
    queueMore: (draft) => first && writePieces(workbook, draft, first),
  });
  const none = { untouched: [], overridden: [], repaired: [] };
  const plan = { ...none, ...clashReport(clashes), sheet, created: true, added: cards, firstRow, carried: before };
  await sendQueued(workbook);
  const written = first?.blocks ?? [];
  tell(written, plan);
  return writeRequests(workbook, later, { formulas: [] }, { written, plan }, tell);
}

/** A request each. */
async function writeRequests(
  workbook: Workbook,
  requests: readonly SheetPieces[],
  cells: Pick<SheetCells, 'formulas'>,
  { written, plan }: { readonly written: readonly Block[]; readonly plan: PlannedPay },
  tell: Tell,
): Promise<'done' | null> {
  const blocks = [...written];
  if (requests.length === 0) tell(blocks, plan);
  for (const request of requests) {
    if (!(await writeWhereRead(workbook, plan.sheet, request, cells))) return null;
    blocks.push(...request.blocks);
    tell(blocks, plan);
  }
  return 'done';
}

/** What blocks that are written have done of a plan: the lines come in their order, from the first new row on. */
function reportOf(
  written: readonly Block[],
  { firstRow, carried, added: planned, repaired, ...plan }: PlannedPay,
): Omit<PayReport, 'period' | 'withoutCoefficient' | 'stoppedBy'> {
  const end = Math.max(firstRow, ...written.map(({ row, contents }) => row + contents.length));
  const added = planned.slice(0, end - firstRow);
  const isWritten = (address: string): boolean => {
    const cell = parseArea(address);
    return cell !== null && written.some((block) => contains(blockArea(block), cell.row, cell.column));
  };
  return {
    ...plan,
    added,
    repaired: repaired.filter(isWritten),
    carried: added.filter(({ number }) => carried.has(number)).length,
  };
}

/** A card as the pay sheet needs it; null where its template shows no coefficient. */
export function payCard(
  { record, sheetName }: LivingCard,
  { employment }: Pick<SheetTexts, 'employment'>,
): PayCard | null {
  const coefficient = parseArea(record.results['coefficient'] ?? '');
  const { status, period } = record;
  const part = status && { text: paidStatus(status, period, employment), status };
  return coefficient && { ...cardIdentity(record), sheetName, coefficient, ...(part ? { part } : {}) };
}

/** That there are several posts is what their lines show: a line has room for its days. */
function paidStatus(
  { together: _together, ...status }: PeriodStatus,
  period: string,
  texts: SheetTexts['employment'],
): string {
  return changesText(status, period, texts);
}

function damaged(sheet: string, missing: readonly PayColumn[], services: Services): PeriodFailure {
  return { kind: 'listDamaged', sheet, headers: missing.map((column) => services.sheetTexts.pay.headers[column]) };
}

/** Base and performance pay of the latest earlier pay sheet; none when there is no such sheet or it is damaged. */
async function readCarriedPay(
  workbook: Workbook,
  own: PeriodSheets,
  cards: readonly PayCard[],
  services: Services,
): Promise<ReadonlyMap<string, CarriedPay>> {
  const earlier = await readEarlierPaySheet(workbook, own.settings.period, own, services);
  return earlier?.search.kind === 'found' ? carryPay(earlier.search.list, cards) : new Map();
}
