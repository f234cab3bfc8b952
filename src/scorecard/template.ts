import { cellAddress, contains, type Area } from '../base/address';
import type { CellValue } from '../staffing/types';
import {
  findPlaceholders,
  standsAlone,
  type AdjustmentField,
  type IndicatorField,
  type InputField,
  type LinkField,
  type Placeholder,
  type PlaceholderToken,
  type ResultField,
} from './placeholder';

/** A template worksheet as read: rows and columns are 0-based, values[0][0] is cell A1. */
export interface TemplateSheet {
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly merges: readonly Area[];
  /** Column widths in points. */
  readonly columnWidths: readonly number[];
  /** Row heights in points. */
  readonly rowHeights: readonly number[];
  /** Font size of the first cell of each row, in points: what row heights are estimated with. */
  readonly fontSizes: readonly number[];
}

/** A text cell with placeholders in it: "姓名：{{姓名}}". */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly tokens: readonly PlaceholderToken[];
}

/** What Rolecard found in a template. Rows are those of the template, before any row is repeated. */
export interface Template {
  readonly sheet: TemplateSheet;
  readonly textCells: readonly TextCell[];
  readonly indicatorRow: number;
  readonly indicatorColumns: Readonly<Partial<Record<IndicatorField, number>>>;
  /** null: the template has no adjustment row. */
  readonly adjustmentRow: number | null;
  readonly adjustmentColumns: Readonly<Partial<Record<AdjustmentField, number>>>;
  readonly results: readonly { readonly field: ResultField; readonly row: number; readonly column: number }[];
  readonly inputs: readonly { readonly field: InputField; readonly row: number; readonly column: number }[];
  readonly links: readonly { readonly field: LinkField; readonly row: number; readonly column: number }[];
}

export interface TemplateProblem {
  readonly code:
    | 'unknownPlaceholder'
    | 'notAlone'
    | 'secondIndicatorRow'
    | 'secondAdjustmentRow'
    | 'mixedRepeatRow'
    | 'repeatRowMerged'
    | 'duplicatePlaceholder'
    | 'noIndicatorRow'
    | 'missingPlaceholder'
    | 'unknownColumn'
    | 'emptyTemplate';
  /** "B7", "" when the whole template is meant. */
  readonly cell: string;
  readonly params: Readonly<Record<string, string>>;
}

const STANDING_ALONE: ReadonlySet<Placeholder['group']> = new Set([
  'result',
  'input',
  'link',
  'indicator',
  'adjustment',
]);

/** Without these columns a card cannot compute its total. */
const NEEDED_FOR_TOTAL: readonly IndicatorField[] = [
  'kpi.target',
  'kpi.weight',
  'kpi.actual',
  'kpi.system',
  'kpi.manager',
  'kpi.final',
  'kpi.weighted',
];

/** Reads a card template. All problems are reported at once; nothing may be built while there is one. */
export function readCardTemplate(sheet: TemplateSheet): { template: Template | null; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const found = collect(sheet, problems);
  const at = (cell: Found): string => cellAddress(cell.row, cell.column);
  const indicators = repeatRow(found, 'indicator', sheet, problems);
  const adjustments = repeatRow(found, 'adjustment', sheet, problems);
  if (indicators.row !== null && indicators.row === adjustments.row) {
    problems.push({ code: 'mixedRepeatRow', cell: cellAddress(indicators.row, 0), params: {} });
  }
  const results = found.flatMap((cell) =>
    cell.placeholder.group === 'result' ? [{ field: cell.placeholder.field, row: cell.row, column: cell.column }] : [],
  );
  for (const cell of found) {
    const { group } = cell.placeholder;
    if (STANDING_ALONE.has(group) && !cell.alone) {
      problems.push({ code: 'notAlone', cell: at(cell), params: { placeholder: cell.token.source } });
    }
  }
  if (indicators.row === null) {
    problems.push({ code: found.length === 0 ? 'emptyTemplate' : 'noIndicatorRow', cell: '', params: {} });
  } else if (results.some((result) => result.field === 'total.score')) {
    for (const field of NEEDED_FOR_TOTAL) {
      if (indicators.columns[field] === undefined) {
        problems.push({
          code: 'missingPlaceholder',
          cell: cellAddress(indicators.row, 0),
          params: { placeholder: field },
        });
      }
    }
  }
  // The number identifies a card: without it a rebuilt workbook could not tell cards apart.
  if (!found.some((cell) => cell.placeholder.group === 'person' && cell.placeholder.field === 'card.no')) {
    problems.push({ code: 'missingPlaceholder', cell: '', params: { placeholder: 'card.no' } });
  }
  if (problems.length > 0 || indicators.row === null) return { template: null, problems };
  return {
    template: {
      sheet,
      textCells: textCells(found),
      indicatorRow: indicators.row,
      indicatorColumns: indicators.columns,
      adjustmentRow: adjustments.row,
      adjustmentColumns: adjustments.columns,
      results,
      inputs: found.flatMap((cell) =>
        cell.placeholder.group === 'input'
          ? [{ field: cell.placeholder.field, row: cell.row, column: cell.column }]
          : [],
      ),
      links: found.flatMap((cell) =>
        cell.placeholder.group === 'link'
          ? [{ field: cell.placeholder.field, row: cell.row, column: cell.column }]
          : [],
      ),
    },
    problems,
  };
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly token: PlaceholderToken;
  readonly placeholder: Placeholder;
  readonly alone: boolean;
}

function collect(sheet: TemplateSheet, problems: TemplateProblem[]): Found[] {
  return sheet.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      if (typeof value !== 'string') return [];
      return findPlaceholders(value).flatMap((token) => {
        if (token.placeholder === null) {
          const params = { placeholder: token.source };
          problems.push({ code: 'unknownPlaceholder', cell: cellAddress(row, column), params });
          return [];
        }
        return [{ row, column, text: value, token, placeholder: token.placeholder, alone: standsAlone(value, token) }];
      });
    }),
  );
}

interface FieldOf {
  readonly indicator: IndicatorField;
  readonly adjustment: AdjustmentField;
}

/** The row that repeats for a group and the column of each of its fields. */
function repeatRow<G extends keyof FieldOf>(
  found: readonly Found[],
  group: G,
  sheet: TemplateSheet,
  problems: TemplateProblem[],
): { row: number | null; columns: Partial<Record<FieldOf[G], number>> } {
  const columns: Partial<Record<string, number>> = {};
  let row: number | null = null;
  for (const cell of found) {
    if (cell.placeholder.group !== group) continue;
    const place = cellAddress(cell.row, cell.column);
    const params = { placeholder: cell.token.source };
    row ??= cell.row;
    if (cell.row !== row) {
      problems.push({
        code: group === 'indicator' ? 'secondIndicatorRow' : 'secondAdjustmentRow',
        cell: place,
        params,
      });
    } else if (columns[cell.placeholder.field] !== undefined) {
      problems.push({ code: 'duplicatePlaceholder', cell: place, params });
    } else {
      columns[cell.placeholder.field] = cell.column;
    }
  }
  const repeated = row;
  if (repeated !== null) {
    const merged = sheet.merges.find((merge) => merge.rowCount > 1 && contains(merge, repeated, merge.column));
    if (merged) problems.push({ code: 'repeatRowMerged', cell: cellAddress(merged.row, merged.column), params: {} });
  }
  return { row, columns: columns as Partial<Record<FieldOf[G], number>> };
}

/** Cells of person, role and column placeholders, one entry a cell. */
function textCells(found: readonly Found[]): TextCell[] {
  const cells = new Map<string, TextCell>();
  for (const cell of found) {
    const { group } = cell.placeholder;
    if (group !== 'person' && group !== 'role' && group !== 'column') continue;
    const key = cellAddress(cell.row, cell.column);
    const before = cells.get(key);
    cells.set(key, {
      row: cell.row,
      column: cell.column,
      text: cell.text,
      tokens: before ? [...before.tokens, cell.token] : [cell.token],
    });
  }
  return [...cells.values()];
}
