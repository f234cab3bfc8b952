import type { Workbook } from '../../excel/workbook';
import { parseArea } from '../../base/address';
import { err, ok, type Result } from '../../base/result';
import { writePieces } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { PayCard } from '../../scorecard/pay/payLine';
import { drawPayLines, drawPaySheet, type CarriedPay, type PayContext } from '../../scorecard/pay/drawPaySheet';
import type { PayColumn } from '../../scorecard/texts/payTexts';
import { carryPay, planPayUpdate, type PayUpdate } from '../../scorecard/pay/payUpdate';
import type { PeriodFailure } from '../failure';
import { readPeriodSheets, type LivingCard, type PeriodSheets } from '../cards/periodSheets';
import { paySheetName, readEarlierPaySheet, readPaySheet } from './paySheet';
import type { Services } from '../services';
import { noteEarlierSheets } from '../workbook/earlierSheets';
import { addOwnSheet, clashReport, paySheetKey, type NameClash } from '../workbook/ownSheets';

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
}

/**
 * Makes the pay sheet of the period in the settings, or brings it up to date: a line for each card, matched by card
 * number. What HR typed is never written over. Each period has its own sheet, so that no month's pay is lost.
 */
export async function refreshPaySheet(services: Services): Promise<Result<PayReport, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<PayReport, PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services);
    if (!read.ok) return read;
    const { settings, places, cards } = read.value;
    const own = await noteEarlierSheets(workbook, { ...read.value, clashes: [] }, services);
    const payCards = cards.flatMap((card) => payCard(card) ?? []);
    const known = new Set(payCards.map((card) => card.number));
    const withoutCoefficient = cards.flatMap(({ record }) => (known.has(record.number) ? [] : [record.number]));
    const { sheetTexts: texts } = services;
    const pay: PayContext = {
      period: settings.period,
      places,
      texts: texts.pay,
      notANumber: texts.card.messages.notANumber,
      checkSettings: texts.settings.checkSettings,
    };
    const before = await readCarriedPay(workbook, own, payCards, services);
    const base = { period: settings.period, carried: before.size, withoutCoefficient };
    const existing = await readPaySheet(workbook, settings.period, own, services);
    if (existing === null) {
      if (read.value.structureProtected) return err({ kind: 'workbookProtected' });
      const { drawing, headerRow, columns } = drawPaySheet(pay);
      const { name: sheet, clashes } = addOwnSheet(workbook, own, {
        key: paySheetKey(settings.period),
        usualName: paySheetName(texts.sheetNames.pay, settings.period),
        drawing,
        queueMore: (draft) => writePieces(workbook, draft, drawPayLines(payCards, headerRow + 1, columns, before, pay)),
      });
      return ok({
        ...base,
        ...clashReport(clashes),
        sheet,
        created: true,
        added: payCards,
        untouched: [],
        overridden: [],
        repaired: [],
      });
    }
    const { name, search } = existing;
    if (search.kind === 'damaged') return err(damaged(name, search.missing, services));
    const plan = planPayUpdate(search.list, payCards, before, pay);
    const { lines, added: newLines, untouched, overridden, repaired } = plan;
    const update = { added: newLines, untouched, overridden, repaired };
    const added = new Set(update.added.map((card) => card.number));
    const carried = [...before.keys()].filter((number) => added.has(number)).length;
    if (lines.blocks.length > 0) {
      if (existing.isProtected) return err({ kind: 'sheetProtected', sheet: name });
      writePieces(workbook, name, lines);
    }
    return ok({ ...base, ...update, carried, sheet: name, created: false });
  });
}

/** A card as the pay sheet needs it; null where its template shows no coefficient. */
export function payCard({ record, sheetName }: LivingCard): PayCard | null {
  const coefficient = parseArea(record.results['coefficient'] ?? '');
  return coefficient && { ...record, sheetName, coefficient };
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
