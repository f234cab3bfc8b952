/** A name of the workbook, or of one sheet, for a formula. */
export interface DefinedName {
  name: string;
  /** The id of the sheet the name belongs to, or null. */
  sheet: string | null;
  formula: string;
  hidden: boolean;
  comment: string;
  /** Attributes that are only passed on. */
  others: Record<string, string>;
}

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';
export const FILTER_DATABASE = '_xlnm._FilterDatabase';

/** Names that Excel keeps for itself and does not list. */
export const isBuiltInName = (name: DefinedName): boolean => name.name.startsWith('_xlnm.');
