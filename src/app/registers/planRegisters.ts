import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { countRegister } from '../../scorecard/registers/countRegister';
import { readOpenSheets } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import type { RegistersPlan } from './countsRegisters';
import { neededRegisters, readRegisters } from './registerSheets';

/**
 * Counts the registers of the workbook for the period's cards, and tells what entering that would change. Nothing is
 * written. Refused for a closed period and where there is no register that gives figures.
 */
export async function planRegisters(services: Services): Promise<Result<RegistersPlan, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<RegistersPlan, PeriodFailure>> => {
    const read = await readOpenSheets(workbook, services);
    if (!read.ok) return read;
    const { period } = read.value.settings;
    const { registers, cards, unreadable } = await neededRegisters(workbook, read.value, services);
    const there = registers.flatMap(({ kind, sheet, counted }) =>
      sheet === null || counted.length === 0 ? [] : [{ kind, sheet }],
    );
    if (there.length === 0) return err({ kind: 'noRegisters' });
    const grids = await readRegisters(
      workbook,
      there.map(({ sheet }) => sheet),
    );
    const { catalogue, sheetTexts, otherSheetTexts } = services;
    const texts = [sheetTexts, ...otherSheetTexts].map((each) => each.registers);
    const counts = there.flatMap(({ kind, sheet }) => {
      const grid = grids.get(sheet);
      return grid ? [countRegister(kind, grid, { cards, period, catalogue, texts })] : [];
    });
    const held = counts.flatMap((count) => count.held);
    return ok({
      ...{ figure: 'actual', sheet: '', period, form: 'long', unreadable, unknownHeaders: [] },
      changes: counts.flatMap(({ changes }) => changes),
      same: held.length,
      blank: 0,
      problems: counts.flatMap(({ problems }) => problems),
      truncated: [...grids.values()].some(({ truncated }) => truncated),
      registers: { counts, held, typed: [...new Set(registers.flatMap(({ typed }) => typed))] },
    });
  });
}
