import { parseArea } from '../../base/address';
import { ok, type Result } from '../../base/result';
import type { RegisteredCard } from '../../registry/registry';
import { runStep } from '../../excel/runStep';
import { writeSummary } from '../../excel/lists/writeSummary';
import { planSummary, SUMMARY_COLUMNS, type SummaryCard } from '../../scorecard/summary/planSummary';
import { prepareSummarySheets } from './cardSheets';
import type { AppFailure } from '../failure';
import type { Services } from '../services';

export interface SummaryReport {
  readonly summarySheet: string;
  readonly cards: number;
}

/** Draws the summary of the period in the settings anew: one live line for each of its cards that still exists. */
export async function refreshSummary(services: Services): Promise<Result<SummaryReport, AppFailure>> {
  return runStep(async (workbook): Promise<Result<SummaryReport, AppFailure>> => {
    const prepared = await prepareSummarySheets(workbook, services);
    if (!prepared.ok) return prepared;
    const { settings, places, summarySheet, registry } = prepared.value;
    const cards = registry.cards.filter((card) => card.record.period === settings.period && card.sheetName !== null);
    const plan = planSummary(cards.map(summaryCard), settings, places, services.sheetTexts);
    await writeSummary(workbook, summarySheet, plan, SUMMARY_COLUMNS);
    return ok({ summarySheet, cards: cards.length });
  });
}

function summaryCard({ record, sheetName }: RegisteredCard): SummaryCard {
  return {
    ...record,
    sheetName: sheetName ?? '',
    results: Object.fromEntries(
      Object.entries(record.results).flatMap(([field, cell]) => {
        const area = parseArea(cell);
        return area ? [[field, { row: area.row, column: area.column }]] : [];
      }),
    ),
    scoreInputs: record.scoreInputs.flatMap((cells) => parseArea(cells) ?? []),
  };
}
