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

/** "Sheet!$ANaN:$FNaN": what exceljs makes of whole columns, with two more letters N at each further save. */
const WITHOUT_ROWS = /^(.*!)\$([A-Z]*?)(?:NN)*NaN:\$([A-Z]*?)(?:NN)*NaN$/;

/**
 * A print area as it was before exceljs wrote NaN for the rows of whole columns; null: nothing is left of it, whole rows or a single cell.
 * Excel would mend the file when it opens it, and drop the area.
 */
export const readablePrintArea = (formula: string): string | null => {
  const [whole, sheet, first, last] = WITHOUT_ROWS.exec(formula) ?? [];
  if (whole === undefined) return formula;
  return first && last ? `${sheet}$${first}:$${last}` : null;
};

/** Names that Excel keeps for itself and does not list. */
export const isBuiltInName = (name: DefinedName): boolean => name.name.startsWith('_xlnm.');
