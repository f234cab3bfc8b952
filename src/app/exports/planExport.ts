import { err, ok, type Result } from '../../base/result';
import type { Grid } from '../../base/grid';
import { readOutline, readWhole } from '../../excel/sheets/readSheets';
import { runStep } from '../../excel/runStep';
import { NO_EXPORT_CHOICES } from '../../scorecard/exports/exportLines';
import type { ColumnUse } from '../../scorecard/exports/exportMapping';
import { readOpenSheets } from '../cards/periodSheets';
import type { AppFailure, PeriodFailure } from '../failure';
import type { TextReading } from '../../tablefile/readTableFile';
import { readActualCards } from '../month/actualCards';
import { exportPlan, exportSource, type ExportPlan } from '../month/actualsPlan';
import type { Services } from '../services';

/** An export as its own file holds it. */
export interface ExportFile {
  readonly file: string;
  /** Visible sheets that hold anything, or the one that was asked for. */
  readonly grids: readonly Grid[];
  /** Of a text: how it was read, and its bytes, to be read otherwise. */
  readonly text?: TextReading & { readonly content: Uint8Array };
}

/** Reads the sheets of the workbook an export is in. @param wanted the only sheet to read */
export async function readExportFile(file: string, wanted?: string): Promise<Result<ExportFile, AppFailure>> {
  return runStep(async (workbook): Promise<Result<ExportFile, AppFailure>> => {
    const outlines = (await readOutline(workbook)).filter(({ name, visible }) =>
      wanted === undefined ? visible : name === wanted,
    );
    if (wanted !== undefined && outlines.length === 0) return err({ kind: 'sheetMissing', sheet: wanted });
    const grids: Grid[] = [];
    for (const outline of outlines) {
      const content = await readWhole(workbook, outline);
      if (content) grids.push(content.grid);
    }
    return ok({ file, grids });
  });
}

/**
 * Tells what entering an export from a file of its own would change: the sheet is that with the most
 * columns that are understood. Nothing is written. Refused for a closed period and where no sheet holds a table.
 */
export async function planExportFile(
  { file, grids }: ExportFile,
  services: Services,
): Promise<Result<ExportPlan, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<ExportPlan, PeriodFailure>> => {
    const read = await readOpenSheets(workbook, services);
    if (!read.ok) return read;
    const { settings, registry } = read.value;
    const { period } = settings;
    const { cards, unreadable } = await readActualCards(workbook, read.value, services.catalogue);
    const plans = grids.map((grid) => {
      const source = exportSource(grid, cards, period, { catalogue: services.catalogue, registry });
      return exportPlan(source, NO_EXPORT_CHOICES, { sheet: grid.sheet, unreadable, file });
    });
    const [first, ...others] = plans;
    if (!first) return err({ kind: 'noActualsTable', sheet: grids[0]?.sheet ?? file });
    return ok(others.reduce((best, each) => (understood(each) > understood(best) ? each : best), first));
  });
}

const MORE_THAN_FIELDS = 100;

function understood({ export: { columns } }: ExportPlan): number {
  const as = (what: ColumnUse['as']): number => columns.filter(({ use }) => use.as === what).length;
  // A list of people names many fields; what an export is for are its indicators.
  return MORE_THAN_FIELDS * as('indicator') + as('field');
}
