import { comparableKey } from '../../base/plainText';
import type { CompanySheet } from '../../catalogue/company/draw/drawCompany';
import { TABLE_KEYS, type TableKey } from '../../catalogue/company/sheets/columns';
import type { CompanyTexts } from '../../catalogue/company/sheets/companyTexts';
import type { SheetValues } from '../../catalogue/company/sheets/sheetValues';
import { holdsTable, sheetsOfTable } from '../../catalogue/company/table/readTable';
import { readCompanyTables, readCompanyValues } from '../../excel/lists/companySheets';
import { writeSheetPlaces } from '../../excel/registry';
import { readHeads } from '../../excel/sheets/readHeads';
import type { Workbook } from '../../excel/workbook';
import { pointsAtAllSheets } from '../../registry/registry';
import { ownSheet, type OwnSheets } from '../workbook/ownSheets';

interface Texts {
  readonly texts: readonly CompanyTexts[];
}

/** What the registry calls a sheet of the catalogue. */
export function catalogueKey(key: CompanySheet['key']): string {
  return `catalogue ${key}`;
}

/** Rolecard 0.1.0 did not note the catalogue's sheets: they are known by the Excel tables on them. */
export async function noteEarlierCatalogue(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  { texts }: Texts,
): Promise<Pick<OwnSheets, 'registry' | 'names'>> {
  const { registry, names } = own;
  if (pointsAtAllSheets(registry)) return own;
  const known = new Set(registry.sheets.values());
  const isNew = (key: string, name: string): boolean => !known.has(name) && ownSheet(key, own) === null;
  const tables = [...(await readCompanyTables(workbook))].map(([name, key]) => [catalogueKey(key), name] as const);
  const found = tables.filter(([key, name]) => isNew(key, name));
  if (found.length === 0) return own;
  const guideKey = catalogueKey('guide');
  const guideName = names.find((name) =>
    texts.some((each) => comparableKey(each.sheetNames.guide) === comparableKey(name)),
  );
  if (guideName !== undefined && isNew(guideKey, guideName)) {
    const [head] = await readHeads(workbook, [guideName]);
    if (texts.some((each) => each.guide.title === head?.[0]?.[0])) found.push([guideKey, guideName]);
  }
  return { ...own, registry: writeSheetPlaces(workbook, registry, Object.fromEntries(found)) };
}

/** The sheets of each table: Rolecard's own, else those of its usual name that hold it whole. */
export async function readOwnTables(
  workbook: Workbook,
  own: Pick<OwnSheets, 'registry' | 'names'>,
  { texts }: Texts,
): Promise<readonly SheetValues[]> {
  const named = own.names.map((name) => ({ name }));
  const wanted = TABLE_KEYS.flatMap((table): { name: string; table: TableKey; isOwn: boolean }[] => {
    const name = ownSheet(catalogueKey(table), own);
    if (name !== null) return [{ name, table, isOwn: true }];
    return sheetsOfTable(table, named, texts).map((sheet) => ({ ...sheet, table, isOwn: false }));
  });
  if (wanted.length === 0) return [];
  const values = await readCompanyValues(
    workbook,
    wanted.map(({ name }) => name),
  );
  return values.flatMap((sheet, index) => {
    const { table, isOwn } = wanted[index] ?? {};
    if (table === undefined) return [];
    return isOwn === true || holdsTable(table, sheet, texts) ? [{ ...sheet, table }] : [];
  });
}
