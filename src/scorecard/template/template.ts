import type { Finding, NoParams } from '../../base/finding';
import { areaAddress, cellAddress, contains } from '../../base/address';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS } from '../columns/indicatorColumns';
import { findOwnInputs, type OwnInput } from './ownInputs';
import {
  standsAlone,
  type AdjustmentField,
  type IndicatorField,
  type InputField,
  type LinkField,
  type PersonField,
  type Placeholder,
  type PlaceholderToken,
  type ResultField,
  type RoleField,
} from './placeholder';
import { freeCellsAbove, freeCellsInRow, type TemplateSheet } from './templateSheet';
import { readWords, type TextProblemParams, type WordCell } from './templateText';

/** A text cell with placeholders in it: "姓名：{{姓名}}". */
export type TextCell = WordCell;

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
  /** Cells HR added for people to type into. */
  readonly ownInputs: readonly OwnInput[];
}

/** What each problem of a card template tells; rows are numbered as Excel numbers them. */
export interface TemplateProblemParams extends TextProblemParams {
  notAlone: { placeholder: string };
  secondIndicatorRow: { placeholder: string; row: string };
  secondAdjustmentRow: { placeholder: string; row: string };
  mixedRepeatRow: NoParams;
  repeatRowMerged: { area: string; row: string };
  duplicatePlaceholder: { placeholder: string };
  inRepeatRow: { placeholder: string };
  noIndicatorRow: NoParams;
  missingInRow: { placeholder: NeededField };
  missingPlaceholder: { placeholder: NeededField };
  unknownColumn: { header: string };
  emptyTemplate: NoParams;
}

export type TemplateProblem = Finding<TemplateProblemParams> & {
  /** "B7"; for what is missing, a free cell to put it; "" for the page header and footer. */
  readonly cell: string;
};

/** A missing placeholder is named by its field; people know it by the word the template shows. */
type NeededField = IndicatorField | (typeof NEEDED_ONCE)[number];

const STANDING_ALONE: ReadonlySet<Placeholder['group']> = new Set([
  'result',
  'input',
  'link',
  'indicator',
  'adjustment',
]);

/** Without these columns a card cannot compute its total. */
const NEEDED_FOR_TOTAL: readonly IndicatorField[] = INDICATOR_COLUMN_NAMES.filter(
  (name) => INDICATOR_COLUMNS[name].isNeeded,
).map((name) => `kpi.${name}` as const);

/** The number identifies a card when the workbook is built again; summary, pay and history live on the total. */
const NEEDED_ONCE = ['card.no', 'total.score'] as const;

/** Reads a card template. All problems are reported at once; nothing may be built while there is one. */
export function readCardTemplate(sheet: TemplateSheet): { template: Template | null; problems: TemplateProblem[] } {
  const { cells, problems: textProblems } = readWords(sheet);
  const problems: TemplateProblem[] = [...textProblems];
  const found = foundIn(cells);
  if (cells.length === 0) {
    return { template: null, problems: [...problems, { code: 'emptyTemplate', cell: 'A1', params: {} }] };
  }
  const indicators = repeatRow(found, 'indicator', sheet, problems);
  const adjustments = repeatRow(found, 'adjustment', sheet, problems);
  if (indicators.row !== null && indicators.row === adjustments.row) {
    problems.push({ code: 'mixedRepeatRow', cell: cellAddress(indicators.row, 0), params: {} });
  }
  const results = found.flatMap((cell) =>
    cell.placeholder.group === 'result' ? [{ field: cell.placeholder.field, row: cell.row, column: cell.column }] : [],
  );
  const repeatRows = [indicators.row, adjustments.row].flatMap((row) => (row === null ? [] : [row]));
  problems.push(...misplaced(found, repeatRows));
  if (indicators.row === null) {
    problems.push({ code: 'noIndicatorRow', cell: cellAddress(sheet.values.length, 0), params: {} });
  } else {
    const row = indicators.row;
    const missing = NEEDED_FOR_TOTAL.filter((field) => indicators.columns[field] === undefined);
    const free = freeCellsInRow(sheet, row, missing.length);
    missing.forEach((field, index) => {
      problems.push({ code: 'missingInRow', cell: free[index] ?? '', params: { placeholder: field } });
    });
  }
  const absent = NEEDED_ONCE.filter(
    (field) => !found.some(({ placeholder }) => 'field' in placeholder && placeholder.field === field),
  );
  const free = freeCellsAbove(sheet, indicators.row ?? 0, absent.length);
  absent.forEach((field, index) => {
    problems.push({ code: 'missingPlaceholder', cell: free[index] ?? '', params: { placeholder: field } });
  });
  const ownInputs = findOwnInputs(sheet, cells, repeatRows);
  if (problems.length > 0 || indicators.row === null) return { template: null, problems };
  return {
    template: {
      sheet,
      textCells: textCells(cells),
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
      ownInputs,
    },
    problems,
  };
}

/** Placeholders that need a cell for themselves, and those that cannot be repeated with a row. */
function misplaced(found: readonly Found[], repeatRows: readonly number[]): TemplateProblem[] {
  return found.flatMap(({ row, column, token, placeholder, alone }): TemplateProblem[] => {
    const { group } = placeholder;
    const problem = { cell: cellAddress(row, column), params: { placeholder: token.source } };
    const once = group === 'result' || group === 'link';
    return [
      ...(STANDING_ALONE.has(group) && !alone ? [{ code: 'notAlone' as const, ...problem }] : []),
      ...(once && repeatRows.includes(row) ? [{ code: 'inRepeatRow' as const, ...problem }] : []),
    ];
  });
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly token: PlaceholderToken;
  readonly placeholder: Placeholder;
  readonly alone: boolean;
}

function foundIn(cells: readonly WordCell[]): Found[] {
  return cells.flatMap(({ row, column, text, tokens }) =>
    tokens.flatMap((token) =>
      token.placeholder === null
        ? []
        : [{ row, column, token, placeholder: token.placeholder, alone: standsAlone(text, token) }],
    ),
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
        params: { ...params, row: String(row + 1) },
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
    if (merged) {
      const params = { area: areaAddress(merged), row: String(repeated + 1) };
      problems.push({ code: 'repeatRowMerged', cell: cellAddress(merged.row, merged.column), params });
    }
  }
  return { row, columns: columns as Partial<Record<FieldOf[G], number>> };
}

/** Whether cards have a text with this placeholder. */
export function showsField({ textCells: cells }: Pick<Template, 'textCells'>, field: PersonField | RoleField): boolean {
  return cells.some(({ tokens }) =>
    tokens.some(({ placeholder }) => placeholder?.group !== 'column' && placeholder?.field === field),
  );
}

/** The cells that are texts: with person, role and column placeholders. */
function textCells(cells: readonly WordCell[]): TextCell[] {
  const isText = ({ placeholder }: PlaceholderToken): boolean =>
    placeholder !== null && ['person', 'role', 'column'].includes(placeholder.group);
  return cells.filter(({ tokens }) => tokens.some(isText));
}
