import { parseArea } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import { readListSheet, writePieces } from '../../excel/lists/listSheets';
import { runBatch } from '../../excel/runBatch';
import { addSheet } from '../../excel/sheets/workbookSheets';
import { findList } from '../../scorecard/sheet/readList';
import type { PayCard } from '../../scorecard/pay/payLine';
import { drawPayLines, drawPaySheet, type CarriedPay, type PayContext } from '../../scorecard/pay/drawPaySheet';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import { carryPay, planPayUpdate, type PayUpdate } from '../../scorecard/pay/payUpdate';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { PeriodFailure } from '../failure';
import { readPeriodSheets, type LivingCard, type PeriodSheets } from '../cards/periodSheets';
import type { Services } from '../services';

export interface PayReport extends Omit<PayUpdate, 'lines' | 'renewed'> {
  readonly sheet: string;
  readonly period: string;
  /** The sheet did not exist before. */
  readonly created: boolean;
  /** People whose base and performance pay were taken over from the sheet of an earlier period. */
  readonly carried: number;
  /** Cards whose template shows no coefficient: nothing can be paid by it, they have no line. */
  readonly withoutCoefficient: readonly string[];
}

/**
 * Makes the pay sheet of the period in the settings, or brings it up to date: a line for each card, matched by card
 * number. What HR typed is never written over. Each period has its own sheet, so that no month's pay is lost.
 */
export async function refreshPaySheet(services: Services): Promise<Result<PayReport, PeriodFailure>> {
  const outcome = await runBatch(async (context): Promise<Result<PayReport, PeriodFailure>> => {
    const read = await readPeriodSheets(context, services);
    if (!read.ok) return read;
    const { settings, places, names, cards } = read.value;
    const payCards = cards.flatMap((card) => payCard(card) ?? []);
    const known = new Set(payCards.map((card) => card.number));
    const withoutCoefficient = cards.flatMap(({ record }) => (known.has(record.number) ? [] : [record.number]));
    const { sheetTexts: texts } = services;
    const pay: PayContext = {
      period: settings.period,
      places,
      texts: texts.pay,
      notANumber: texts.card.messages.notANumber,
    };
    const before = await readCarriedPay(context, read.value, payCards, services);
    const base = { period: settings.period, carried: before.size, withoutCoefficient };
    const existing = findPaySheet(settings.period, names, services);
    if (existing === null) {
      if (read.value.structureProtected) return err({ kind: 'workbookProtected' });
      const sheet = paySheetName(texts.sheetNames.pay, settings.period);
      const { drawing, headerRow, columns } = drawPaySheet(pay);
      addSheet(context, sheet, drawing);
      writePieces(
        context.workbook.worksheets.getItem(sheet),
        drawPayLines(payCards, headerRow + 1, columns, before, pay),
      );
      await context.sync();
      return ok({ ...base, sheet, created: true, added: payCards, left: [], overridden: [], repaired: [] });
    }
    const search = findList(await readListSheet(context, existing), payHeaders(services));
    if (search.kind === 'damaged') return err(damaged(existing, search.missing, services));
    const plan = planPayUpdate(search.list, payCards, before, pay);
    const { lines, added: newLines, left, overridden, repaired } = plan;
    const update = { added: newLines, left, overridden, repaired };
    const added = new Set(update.added.map((card) => card.number));
    const carried = [...before.keys()].filter((number) => added.has(number)).length;
    if (lines.blocks.length > 0) {
      const sheet = context.workbook.worksheets.getItem(existing);
      sheet.protection.load('protected');
      await context.sync();
      if (sheet.protection.protected) return err({ kind: 'sheetProtected', sheet: existing });
      writePieces(sheet, lines);
      await context.sync();
    }
    return ok({ ...base, ...update, carried, sheet: existing, created: false });
  });
  return outcome.ok ? outcome.value : err({ kind: 'excel', failure: outcome.error });
}

/** A card as the pay sheet needs it; null where its template shows no coefficient. */
export function payCard({ record, sheetName }: LivingCard): PayCard | null {
  const coefficient = parseArea(record.results['coefficient'] ?? '');
  return coefficient && { ...record, sheetName, coefficient };
}

function paySheetName(word: string, period: string): string {
  return `${word} ${period}`;
}

/** The pay sheet of a period, whatever language it was made in; null where there is none. */
export function findPaySheet(period: string, names: readonly string[], services: Services): string | null {
  const wanted = [services.sheetTexts, ...services.otherSheetTexts].map(({ sheetNames }) =>
    sheetNameKey(paySheetName(sheetNames.pay, period)),
  );
  return names.find((name) => wanted.includes(sheetNameKey(name))) ?? null;
}

/** The headers of a pay sheet in every language. */
export function payHeaders(services: Services): Readonly<Record<PayColumn, string>>[] {
  return [services.sheetTexts, ...services.otherSheetTexts].map((texts) => texts.pay.headers);
}

function damaged(sheet: string, missing: readonly PayColumn[], services: Services): PeriodFailure {
  return { kind: 'listDamaged', sheet, headers: missing.map((column) => services.sheetTexts.pay.headers[column]) };
}

/** Base and performance pay of the latest earlier pay sheet; none when there is no such sheet or it is damaged. */
async function readCarriedPay(
  context: Excel.RequestContext,
  { names, settings }: PeriodSheets,
  cards: readonly PayCard[],
  services: Services,
): Promise<ReadonlyMap<string, CarriedPay>> {
  const sheet = latestPaySheet(names, settings.period, services);
  if (sheet === null) return new Map();
  const search = findList(await readListSheet(context, sheet), payHeaders(services));
  return search.kind === 'found' ? carryPay(search.list, cards) : new Map();
}

/** The pay sheet of the latest period before `period`. */
export function latestPaySheet(names: readonly string[], period: string, services: Services): string | null {
  const words = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => sheetNameKey(texts.sheetNames.pay));
  const sheets = names.flatMap((name) => {
    const match = /^(.+) (\d{4}-\d{2})$/.exec(sheetNameKey(name));
    const [, word = '', of = ''] = match ?? [];
    return words.includes(word) && of < period ? [{ name, of }] : [];
  });
  return sheets.sort((a, b) => (a.of < b.of ? 1 : -1))[0]?.name ?? null;
}
