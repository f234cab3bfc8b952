import type { Area } from './address';
import type { CellValue } from './grid';

/**
 * What a generated sheet looks like, as data. Core code describes sheets with it; src/excel/office/draw.ts is the only
 * interpreter. Rows and columns are 0-based.
 */
export interface SheetDrawing {
  /** Width of each column from A on, in characters of the default font. */
  readonly columnWidths: readonly number[];
  /** `count` rows from `row` on, one where it is absent. */
  readonly rowHeights: readonly { readonly row: number; readonly points: number; readonly count?: number }[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly validations: readonly { readonly area: Area; readonly rule: InputRule }[];
  /** Looks that cells have only while something is so. Absent: none. */
  readonly marks?: readonly Mark[];
  readonly links: readonly SheetLink[];
  /** Cells people may type in once the sheet is protected. */
  readonly inputs: readonly Area[];
  readonly page: PageSetup;
  readonly freeze?: { readonly rows: number; readonly columns: number } | undefined;
  readonly tabColor?: string;
  readonly gridlines: boolean;
}

/** Contents with their looks and their rules, for a sheet that exists; rows of which no height is said keep theirs. */
export type SheetPieces = Pick<SheetDrawing, 'blocks' | 'styles' | 'validations'> &
  Partial<Pick<SheetDrawing, 'rowHeights'>>;

/** Text stays text, whatever it begins with; a formula is said to be one. null leaves the cell as it is. */
export type CellContent = string | number | boolean | Formula | null;

/** What a cell holds, a text and a formula of the same letters told apart; "" is a blank cell. */
export type HeldContent = Exclude<CellContent, null>;

/** In English with commas, beginning with "=". */
export interface Formula {
  readonly formula: string;
}

/** A rectangle of contents; every line has the same length. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly CellContent[])[];
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  /** Thin lines around and inside. */
  readonly border?: string;
  /** A thin line along one side of the whole area. */
  readonly edge?: { readonly side: 'left' | 'top' | 'bottom'; readonly color: string };
  readonly numberFormat?: string;
  readonly indent?: number;
}

/** What may be typed into an input cell. Bounds are inclusive, null is none; a list is short (255 characters in all). */
export type InputRule =
  | {
      readonly type: 'decimal' | 'whole';
      readonly min: number | null;
      readonly max: number | null;
      readonly message: string;
    }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly message: string }
  /** What stands in other cells: "='Sheet'!$A$1:$A$9". */
  | { readonly type: 'cells'; readonly source: string; readonly message: string }
  | { readonly type: 'text'; readonly maxLength: number; readonly message: string }
  /** What makes a condition true, written as for the area's first cell. */
  | { readonly type: 'formula'; readonly formula: string; readonly message: string };

/** A look that each cell of an area has while a condition is true. */
export interface Mark {
  readonly area: Area;
  /** "=…", written as for the area's first cell. */
  readonly when: string;
  readonly style: Pick<CellStyle, 'fill' | 'color' | 'bold'>;
}

interface SheetLink {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Sheet of this workbook the link leads to. */
  readonly sheet: string;
  readonly cell: string;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide and tall; tall 0: as many as needed. */
  readonly fitWide: number;
  readonly fitTall: number;
  /** Rows that begin a new page. */
  readonly breaks?: readonly number[];
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** How many columns from A on each page across repeats. */
  readonly titleColumns?: number;
  readonly printArea?: Area;
  /** Printed besides, on pages of their own. */
  readonly morePrintAreas?: readonly Area[];
  /** Excel's own codes: &P page, &N pages, &A sheet name, &D date. */
  readonly headerRight?: string;
  readonly footerLeft?: string;
  readonly footerCenter?: string;
  readonly footerRight?: string;
}

export function formula(text: string): Formula {
  return { formula: text };
}

export function isFormula(content: CellContent): content is Formula {
  return typeof content === 'object' && content !== null;
}

/** True where a cell holds a formula: Range.formulas gives the text of a text cell too, and only then its value is the same. */
export function holdsFormula(content: CellValue, value: CellValue): content is string {
  return typeof content === 'string' && content.startsWith('=') && content !== value;
}

/** What a cell holds, from what Range.formulas and Range.values say of it. */
export function heldContent(content: CellValue, value: CellValue): HeldContent {
  return holdsFormula(content, value) ? formula(content) : content;
}

/** The same for one of many cells, by its place among them; "" beyond them. */
export function heldAt(
  {
    formulas,
    values,
  }: {
    readonly formulas: readonly (readonly CellValue[])[];
    readonly values: readonly (readonly CellValue[])[];
  },
  row: number,
  column: number,
): HeldContent {
  return heldContent(formulas[row]?.[column] ?? '', values[row]?.[column] ?? '');
}

/** For people: a formula as it is typed. */
export function contentText(content: HeldContent): string {
  return isFormula(content) ? content.formula : String(content);
}
