import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_BUILD, type BuildOptions } from '../../src/app/build/buildOptions';
import type { BuildReport } from '../../src/app/build/buildReport';
import { buildScorecards } from '../../src/app/build/buildScorecards';
import { inspectWorkbook, sureRole, type Inspection } from '../../src/app/list/inspect';
import type { Services } from '../../src/app/services';
import type { Language } from '../../src/base/language';
import { createServices } from '../../src/cli/file/fileServices';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';

export const SAMPLE = join(__dirname, '../../assets/sample-staffing.xlsx');

/** The product's use cases at work on a real workbook, through the real Office.js client. */
export interface Desk {
  readonly services: Services;
  readonly workbook: EmbeddedWorkbook;
  inspect(): Promise<Inspection>;
  build(inspection: Inspection, options?: Partial<BuildOptions>): Promise<BuildReport>;
  leave(): void;
}

/** Opens a workbook (the sample by default) and makes it the one `Excel` works on until `leave`. */
export async function sitDown(bytes: Uint8Array = readFileSync(SAMPLE), language: Language = 'zh-CN'): Promise<Desk> {
  const services = await createServices(language);
  const opened = await openEmbeddedWorkbook(bytes, { language });
  if (!opened.ok) throw new Error(opened.error);
  const leave = opened.value.installGlobals();
  return {
    services,
    workbook: opened.value,
    leave,
    async inspect() {
      const inspected = await inspectWorkbook(services);
      if (!inspected.ok) throw new Error(JSON.stringify(inspected.error));
      return inspected.value;
    },
    async build(inspection, options = {}) {
      const all = { ...DEFAULT_BUILD, period: '2026-11', ...options };
      const built = await buildScorecards(inspection, sureRole, services, all);
      if (!built.ok) throw new Error(JSON.stringify(built.error));
      return built.value;
    },
  };
}

/** Types values into cells of a sheet, as a person would. */
export async function enter(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const context = new Excel.RequestContext();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const [address, value] of Object.entries(cells)) worksheet.getRange(address).values = [[value]];
  await context.sync();
}

/** Values of a range, as Excel answers them. */
export async function read(sheet: string, address: string): Promise<unknown[][]> {
  const context = new Excel.RequestContext();
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load('values');
  await context.sync();
  return range.values;
}

export async function sheetNames(): Promise<string[]> {
  const context = new Excel.RequestContext();
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/visibility');
  await context.sync();
  return worksheets.items.filter((sheet) => sheet.visibility !== 'VeryHidden').map((sheet) => sheet.name);
}
