import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScorecards } from '../../src/app/build/buildScorecards';
import { runStep } from '../../src/excel/runStep';
import { readPeriodSheets } from '../../src/app/cards/periodSheets';
import type { LivingCard } from '../../src/registry/registry';
import type { PeriodFailure } from '../../src/app/failure';
import { inspectWorkbook, sureRole, type Inspection, type MatchedRow } from '../../src/app/list/inspect';
import type { Services } from '../../src/app/services';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { cellAddress } from '../../src/base/address';
import type { Language } from '../../src/base/language';
import type { Result } from '../../src/base/result';
import { createServices } from '../../src/cli/file/fileServices';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import type { CellValue } from '../../src/base/grid';
import { openTestWorkbook } from '../embedded/openTestWorkbook';

/** The sample workbook in the embedded host, its staffing list read, and some of its people to assess. */
export interface MonthWorld {
  readonly book: EmbeddedWorkbook;
  readonly services: Services;
  readonly inspection: Inspection;
  build(period: string): Promise<void>;
  cards(period: string): Promise<readonly LivingCard[]>;
  /** Rates every indicator of a card, with a reason: `points` of 100, or the level that comes to it. */
  rate(card: LivingCard, points: number): Promise<void>;
  read(sheet: string): Promise<CellValue[][]>;
  write(sheet: string, address: string, values: (CellValue | null)[][]): Promise<void>;
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  sheetNames(): Promise<string[]>;
  deleteSheets(...names: readonly string[]): Promise<void>;
  /** Row, 1-based, on which this stands in column A; 0 where it does not. */
  rowOf(sheet: string, label: CellValue): Promise<number>;
  close(): void;
}

type ChooseRows = (rows: readonly MatchedRow[], catalogue: Catalogue) => readonly MatchedRow[];

/** The rows that name these people. */
export const rowsOf =
  (people: readonly string[]): ChooseRows =>
  (rows) =>
    rows.filter(({ row }) => row.people.some(({ name }) => people.includes(name)));

const THREE = rowsOf(['吴晓晓', '郑好', '杨柳']);

/** @param choose whom to assess */
export async function monthWorld(language: Language = 'zh-CN', choose: ChooseRows = THREE): Promise<MonthWorld> {
  const file = readFileSync(join(__dirname, '../../assets/sample-staffing.xlsx'));
  const book = await openTestWorkbook(new Uint8Array(file), { language });
  const close = book.installGlobals();
  const services = await createServices(language);
  const whole = need(await inspectWorkbook(services));
  const inspection = { ...whole, rows: choose(whole.rows, services.catalogue) };
  const run = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> => book.Excel.run(work);
  const write: MonthWorld['write'] = (name, address, values) =>
    run(async (context) => {
      context.workbook.worksheets.getItem(name).getRange(address).values = values;
      await context.sync();
    });
  const read: MonthWorld['read'] = (name) =>
    run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const area = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
      area.load('values');
      await context.sync();
      return area.values as CellValue[][];
    });
  return {
    book,
    services,
    inspection,
    build: async (period) => {
      const options = { period, namePattern: '{姓名}', unnamed: 'perPlace' as const };
      const report = need(await buildScorecards(inspection, sureRole, services, options));
      if (report.stoppedBy) throw new Error(JSON.stringify(report.stoppedBy));
    },
    cards: async (period) => need(await runStep((workbook) => readPeriodSheets(workbook, services, period))).cards,
    rate: async ({ sheetName, record }, points) => {
      const rules = new Map(
        services.catalogue.roles.get(record.roleId)?.indicators.map(({ indicator, rule }) => [indicator.id, rule]),
      );
      for (const { id, row } of record.grid?.indicators ?? []) {
        const rule = rules.get(id);
        const levels = rule?.kind === 'judgement' && rule.scale === 'levels';
        const address = cellAddress(row, record.grid?.columns.manager ?? 0);
        await write(sheetName, address, [[levels ? Math.round(points / 20) : points]]);
        await write(sheetName, cellAddress(row, record.grid?.columns.note ?? 0), [['按记录']]);
      }
    },
    read,
    write,
    run,
    sheetNames: () =>
      run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
        return context.workbook.worksheets.items.map((sheet) => sheet.name);
      }),
    deleteSheets: (...names) =>
      run(async (context) => {
        for (const name of names) context.workbook.worksheets.getItem(name).delete();
        await context.sync();
      }),
    rowOf: async (sheet, label) => (await read(sheet)).findIndex(([first]) => first === label) + 1,
    close,
  };
}

/** The value of a result; a refusal fails the test with its reason. */
export function need<T>(result: Result<T, PeriodFailure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
