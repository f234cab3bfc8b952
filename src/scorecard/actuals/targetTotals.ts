import { cellAddress, columnName, type Area } from '../../base/address';
import { formula, type CellContent, type Mark, type SheetDrawing } from '../../base/sheetDrawing';
import { quoted } from '../../scoring/formula';
import { ALERT_LOOK, headerLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { TargetsColumn, TargetsTexts, TotalsColumn } from '../texts/targetsTexts';

/** A total that is to be held against the targets of people: whose it is, of what, and in which unit. */
export interface TotalLine {
  readonly indicator: string;
  /** As the table writes it beside the people's targets. */
  readonly unit: string;
}

interface TotalsPlace {
  /** Row of the table's headers, 0-based. */
  readonly headerRow: number;
  /** First column of the block. */
  readonly column: number;
  /** Columns of the table beside it. */
  readonly columns: Readonly<Record<TargetsColumn, number>>;
  /** Rows of the table that are summed. */
  readonly rowCount: number;
}

const WIDTHS: readonly (readonly [TotalsColumn, number])[] = [
  ['indicator', 22],
  ['scope', 13],
  ['unit', 8],
  ['total', 14],
  ['people', 14],
  ['difference', 12],
];
const NAMES = WIDTHS.map(([name]) => name);
/** Columns HR types into. */
const TYPED = NAMES.indexOf('total') + 1;

/** Lines that have their formulas; more than a company's departments and managers have totals. */
const LINES = 40;

/** Widths of the block's columns. */
export const TOTALS_WIDTHS = WIDTHS.map(([, width]) => width);

/**
 * A block beside the targets table in which the total of the company, a department or a manager's people is typed, and held
 * against the sum of the people's absolute targets by formulas.
 * @param lines totals of the company that are proposed, without their number
 */
export function drawTargetTotals(
  lines: readonly TotalLine[],
  place: TotalsPlace,
  { totals }: TargetsTexts,
): Pick<SheetDrawing, 'blocks' | 'styles'> & { readonly mark: Mark; readonly place: Area } {
  const { headerRow, column } = place;
  const first = headerRow + 1;
  const area = (part: Partial<Area>): Area => ({
    row: first,
    column,
    rowCount: LINES,
    columnCount: NAMES.length,
    ...part,
  });
  const contents = Array.from({ length: LINES }, (_, index): CellContent[] => {
    const line = lines[index];
    const typed = line ? [line.indicator, totals.company, line.unit, ''] : ['', '', '', ''];
    return [...typed, ...formulasOf(first + index, place, totals.company).map(formula)];
  });
  const [difference, number] = ['difference', 'total'].map((name) => column + NAMES.indexOf(name as TotalsColumn));
  return {
    place: area({ row: headerRow - 1, rowCount: LINES + 2 }),
    blocks: [
      { row: headerRow - 1, column, contents: [[totals.hint]] },
      { row: headerRow, column, contents: [NAMES.map((name) => totals.headers[name])] },
      { row: first, column, contents },
    ],
    styles: [
      { area: { row: headerRow - 1, column, rowCount: 1, columnCount: 1 }, style: { color: PALETTE.quiet } },
      { area: area({ row: headerRow, rowCount: 1 }), style: headerLook({ vertical: 'center', wrap: true }) },
      { area: area({}), style: { border: PALETTE.line, vertical: 'center' } },
      { area: area({ columnCount: TYPED }), style: { fill: PALETTE.input } },
      { area: area({ column: number ?? 0, columnCount: 2 }), style: { numberFormat: '#,##0.00' } },
      {
        area: area({ column: difference ?? 0, columnCount: 1 }),
        style: { numberFormat: `+#,##0.00;-#,##0.00;${quoted(totals.equal)}`, horizontal: 'right' },
      },
    ],
    mark: {
      area: area({ column: difference ?? 0, columnCount: 1 }),
      when: `=N($${columnName(difference ?? 0)}${first + 1})<>0`,
      style: ALERT_LOOK,
    },
  };
}

/** The sum of the people's targets, and by how much it differs from the total. */
function formulasOf(row: number, { headerRow, column, columns, rowCount }: TotalsPlace, company: string): string[] {
  const at = (name: TotalsColumn): string => cellAddress(row, column + NAMES.indexOf(name));
  const list = (name: TargetsColumn): string => {
    const letter = columnName(columns[name]);
    return `$${letter}$${headerRow + 2}:$${letter}$${headerRow + 1 + rowCount}`;
  };
  const [indicator, scope, unit] = [at('indicator'), at('scope'), at('unit')];
  // A target is an amount in its own column, or in that of targets where the indicator counts amounts.
  const sum = (of: string): string =>
    (
      [
        ['amount', 'amountUnit'],
        ['target', 'unit'],
      ] as const
    )
      .map(([value, its]) => `SUMIFS(${list(value)},${list('indicator')},${indicator},${list(its)},${unit}${of})`)
      .join('+');
  const within = (name: TargetsColumn): string => sum(`,${list(name)},${scope}`);
  const people = `IF(${scope}=${quoted(company)},${sum('')},${within('department')}+${within('manager')})`;
  return [
    `=IF(OR(${indicator}="",${scope}="",${unit}=""),"",${people})`,
    `=IF(AND(ISNUMBER(${at('total')}),ISNUMBER(${at('people')})),ROUND(${at('people')}-${at('total')},2),"")`,
  ];
}
