export const COLUMN_FIELDS = [
  'department',
  'position',
  'employeeName',
  'employeeId',
  'headcount',
  'manager',
  'hireDate',
  'duties',
  'kpi',
] as const;

export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** 0-based absolute column of each field, null where the sheet has none. */
export type ColumnMap = Readonly<Record<ColumnField, number | null>>;
