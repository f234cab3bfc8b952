/** The catalogue's tables, one worksheet each. `titles` may be missing: catalogues made before it was known have none. */
export const TABLE_KEYS = ['roles', 'duties', 'kpis', 'indicators', 'departments', 'titles'] as const;

export type TableKey = (typeof TABLE_KEYS)[number];

/** Columns in the order they are drawn; they are read in any order, by their headers. */
export const COLUMNS = {
  roles: [
    'id',
    'nameZh',
    'nameEn',
    'department',
    'level',
    'aliases',
    'reportsTo',
    'assessors',
    'cadence',
    'purposeZh',
    'purposeEn',
    'qualificationsZh',
    'qualificationsEn',
    'deliverablesZh',
    'deliverablesEn',
    'outsideAssessorZh',
    'outsideAssessorEn',
    'conditionsZh',
    'conditionsEn',
    'payZh',
    'payEn',
  ],
  duties: ['role', 'ordinal', 'dutyZh', 'dutyEn'],
  kpis: ['role', 'ordinal', 'indicator', 'weight', 'target', 'rule'],
  indicators: [
    'id',
    'nameZh',
    'nameEn',
    'dimension',
    'unit',
    'direction',
    'cadence',
    'target',
    'rule',
    'definitionZh',
    'definitionEn',
    'formulaZh',
    'formulaEn',
    'dataSourceZh',
    'dataSourceEn',
  ],
  departments: ['id', 'nameZh', 'nameEn', 'aliases', 'parent', 'functionsZh', 'functionsEn'],
  titles: ['title', 'department', 'role'],
} as const;

export type ColumnKey<T extends TableKey = TableKey> = (typeof COLUMNS)[T][number];

/** May be missing: catalogues made before they were known do not have them, and keep what stood there. */
export const LATER_COLUMNS = [
  'outsideAssessorZh',
  'outsideAssessorEn',
  'conditionsZh',
  'conditionsEn',
  'payZh',
  'payEn',
] as const satisfies readonly ColumnKey[];

/** The other language's column of the same text; null for columns without a language. */
export function otherLanguage(column: ColumnKey): ColumnKey | null {
  if (column.endsWith('Zh')) return `${column.slice(0, -2)}En` as ColumnKey;
  if (column.endsWith('En')) return `${column.slice(0, -2)}Zh` as ColumnKey;
  return null;
}

/** Name of the Excel table on each sheet; the same in every language. */
export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {
  roles: 'RolecardRoles',
  duties: 'RolecardDuties',
  kpis: 'RolecardKpis',
  indicators: 'RolecardIndicators',
  departments: 'RolecardDepartments',
  titles: 'RolecardTitles',
};

/** The table of the catalogue that an Excel table of this name is; null for any other. A copy has a number behind its name. */
export function companyTable(name: string): TableKey | null {
  return TABLE_KEYS.find((key) => name.startsWith(TABLE_NAMES[key])) ?? null;
}

/** Whether a table of the workbook is one of the catalogue's: its sheet is no staffing list, whatever it looks like. */
export function isCompanyTable(name: string): boolean {
  return companyTable(name) !== null;
}
