import { areaAddress, cellAddress, columnName, type Area, MAX_ROWS } from '../../base/address';
import { oneBlock, type PlacedContent } from '../../base/gatherBlocks';
import type { CellValue } from '../../base/grid';
import { columnRuns } from '../../base/joinAreas';
import { formula, type CellContent, type CellStyle, type Mark, type SheetDrawing } from '../../base/sheetDrawing';
import { mostLines, rowHeight, wrappedLines } from '../../base/textWidth';
import { quoted } from '../../scoring/formula';
import { lacksTarget } from '../../scoring/score';
import type { Unit } from '../../scoring/scoringRule';
import { numberFormat } from '../../scoring/sentences/units';
import { groupBy } from '../../base/groupBy';
import { headerKey } from './actualsWords';
import { drawTargetTotals, TOTALS_WIDTHS, type TotalLine } from './targetTotals';
import type { CardIdentity } from '../people/identity';
import { ALERT_LOOK, headerLook, listPage, noteLook, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import {
  findList,
  formulaIn,
  isLost,
  listRows,
  rowBelow,
  valueIn,
  type ListReading,
  type ListSearch,
  type SheetCells,
} from '../sheet/readList';
import type { ActualsTexts } from '../texts/actualsTexts';
import type { TargetsColumn, TargetsTexts } from '../texts/targetsTexts';

/** One target of one card. */
export interface TargetLine extends CardIdentity {
  /** As the card shows it. */
  readonly indicator: string;
  readonly unit: Unit;
  /** The absolute target on the card, with its unit in HR's words; blank: it has none. Absent: it takes none. */
  readonly absolute?: { readonly target: CellValue; readonly word: string };
  /** Whom the person reports to; "" where nobody is named. */
  readonly manager: string;
  /** Fraction, as the card shows it. */
  readonly weight: CellValue;
  /** What the card holds; "" is blank. */
  readonly target: CellValue;
  /** The target the card was given from the period before; null: none. */
  readonly carried: number | null;
  /** The target the catalogue set when the card was built; null: it leaves it to the company. */
  readonly proposed: number | null;
  /** The rule divides by it: 0 and less count as missing. */
  readonly isPositive: boolean;
}

interface TargetsContext {
  /** The period as the title says it. */
  readonly shownPeriod: string;
  readonly texts: TargetsTexts;
  readonly units: ActualsTexts['units'];
}

/** Lines with their look, to be written on a sheet that exists. */
interface TargetPieces {
  readonly blocks: SheetDrawing['blocks'];
  readonly styles: SheetDrawing['styles'];
  readonly validations: SheetDrawing['validations'];
}

type Columns = Readonly<Record<TargetsColumn, number>>;

// Up to the targets they fit into a window of 1,280 px beside the pane.
const WIDTHS: readonly (readonly [TargetsColumn, number])[] = [
  ['no', 16],
  ['name', 10],
  ['department', 12],
  ['position', 13],
  ['indicator', 24],
  ['unit', 12],
  ['weight', 7],
  ['target', 14],
  ['source', 11],
  ['amount', 11],
  ['amountUnit', 8],
  ['manager', 10],
];
/** Columns that tables of before lack. */
const OPTIONAL = ['amount', 'amountUnit', 'manager'] as const satisfies readonly TargetsColumn[];
const NAMES = WIDTHS.map(([name]) => name);
const COLUMNS = Object.fromEntries(NAMES.map((name, index) => [name, index])) as Columns;

const HINT_ROW = 1;
const COUNT_ROW = 2;
const HEADER_ROW = 3;
/** Lines that are marked and counted: more than the largest company this is made for. */
const COUNTED_ROWS = 15_000;

/** The table of a period that has none yet. */
export function drawTargetsTable(lines: readonly TargetLine[], context: TargetsContext): SheetDrawing {
  const { texts, shownPeriod } = context;
  const width = WIDTHS.reduce((sum, [, each]) => sum + each, 0);
  const headerLines = mostLines(
    WIDTHS.map(([name]) => texts.headers[name]),
    WIDTHS.map(([, each]) => each),
    1,
  );
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: NAMES.length });
  const pieces = targetPieces(lines, HEADER_ROW + 1, COLUMNS, context);
  const sources = areaAddress({ row: HEADER_ROW + 1, column: COLUMNS.source, rowCount: COUNTED_ROWS, columnCount: 1 });
  const [before, after] = texts.missing;
  const place = { headerRow: HEADER_ROW, column: NAMES.length + 1, columns: COLUMNS, rowCount: COUNTED_ROWS };
  const totals = drawTargetTotals(totalLines(lines, context), place, texts);
  const count = `=${quoted(before)}&COUNTIF(${sources},${quoted(texts.sources.missing)})&${quoted(after)}`;
  return {
    columnWidths: [...WIDTHS.map(([, each]) => each), 3, ...TOTALS_WIDTHS],
    rowHeights: [
      { row: 0, points: 28 },
      { row: HINT_ROW, points: rowHeight(wrappedLines(texts.hint, width - 4), 11) },
      { row: HEADER_ROW, points: Math.max(24, rowHeight(headerLines, 11)) },
    ],
    blocks: [
      { row: 0, column: 0, contents: [[`${texts.title} ${shownPeriod}`]] },
      { row: HINT_ROW, column: 0, contents: [[texts.hint]] },
      { row: COUNT_ROW, column: 0, contents: [[formula(count)]] },
      { row: HEADER_ROW, column: 0, contents: [NAMES.map((name) => texts.headers[name])] },
      ...pieces.blocks,
      ...totals.blocks,
    ],
    merges: [whole(HINT_ROW)],
    styles: [
      { area: { ...whole(0), columnCount: 1 }, style: titleLook() },
      { area: whole(HINT_ROW), style: noteLook() },
      { area: { ...whole(COUNT_ROW), columnCount: 1 }, style: { bold: true, color: PALETTE.alert } },
      { area: whole(HEADER_ROW), style: headerLook({ vertical: 'center', wrap: true }) },
      ...pieces.styles,
      ...totals.styles,
    ],
    // Sorting moves no data validation along: each value is held against its own card when it is taken over.
    validations: [],
    marks: [missingMark(texts), totals.mark],
    links: [],
    inputs: [],
    // Beside each other on one page neither could be read. Whole columns take in the lines that are added.
    page: {
      ...listPage(HEADER_ROW, HEADER_ROW),
      printArea: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: NAMES.length },
      morePrintAreas: [totals.place],
    },
    freeze: { rows: HEADER_ROW + 1, columns: 2 },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

/** What more than one person has a target of in money, or an absolute one, is proposed to be checked. */
function totalLines(lines: readonly TargetLine[], { units }: TargetsContext): TotalLine[] {
  const amounts = lines.flatMap(({ indicator, unit, absolute }): TotalLine[] => {
    if (absolute !== undefined && absolute.word !== '') return [{ indicator, unit: absolute.word }];
    return unit === 'yuan' ? [{ indicator, unit: units[unit] }] : [];
  });
  const byKey = groupBy(amounts, (line) => `${line.unit} ${headerKey(line.indicator)}`);
  return [...byKey.values()].flatMap(([first, ...others]) => (first && others.length > 0 ? [first] : []));
}

function missingMark(texts: TargetsTexts): Mark {
  const source = columnName(COLUMNS.source);
  return {
    area: { row: HEADER_ROW + 1, column: COLUMNS.target, rowCount: COUNTED_ROWS, columnCount: 2 },
    when: `=$${source}${HEADER_ROW + 2}=${quoted(texts.sources.missing)}`,
    style: ALERT_LOOK,
  };
}

/** Finds the table on its sheet; a column that a table of before lacks is -1. @param languages headers, the preferred first */
export function findTargetsTable(
  cells: SheetCells,
  languages: readonly TargetsTexts['headers'][],
): ListSearch<TargetsColumn> {
  const whole = findList(cells, languages);
  if (whole.kind === 'found') return whole;
  const needed = languages.map((headers) =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => !OPTIONAL.some((each) => each === name))),
  ) as Readonly<Record<Exclude<TargetsColumn, (typeof OPTIONAL)[number]>, string>>[];
  const search = findList(cells, needed);
  if (search.kind === 'damaged') return search;
  return {
    kind: 'found',
    list: { ...search.list, columns: { amount: -1, amountUnit: -1, manager: -1, ...search.list.columns } },
  };
}

/** What making the table again would write, and what it leaves alone. */
export interface TargetsUpdate {
  readonly pieces: TargetPieces;
  readonly added: number;
  /** Lines without a target, by what the table holds then. */
  readonly missing: number;
  /** Lines whose card or indicator is gone: left as they are. */
  readonly untouched: readonly { readonly number: string; readonly name: string; readonly row: number }[];
}

/**
 * Plans to bring the table up to date. Lines are matched by card number and indicator and stay where they are; what HR
 * typed is never written, a blank target gets the card's. What has no line yet gets one below.
 */
export function planTargetsUpdate(
  list: ListReading<TargetsColumn>,
  lines: readonly TargetLine[],
  context: TargetsContext,
): TargetsUpdate {
  const { columns } = list;
  const byKey = new Map(lines.map((line) => [lineKey(line.number, line.indicator), line]));
  const seen = new Set<string>();
  const mended: PlacedContent[] = [];
  const untouched: TargetsUpdate['untouched'][number][] = [];
  let missing = 0;
  for (const row of listRows(list)) {
    const number = String(valueIn(list, row, 'no')).trim();
    const key = lineKey(number, String(valueIn(list, row, 'indicator')));
    const line = byKey.get(key);
    if (!line) {
      untouched.push({ number, name: String(valueIn(list, row, 'name')), row });
      continue;
    }
    const isBlank = formulaIn(list, row, 'target') === '';
    const source = formulaIn(list, row, 'source');
    const isOutdated = proposesOther(source, line);
    // A target that was proposed and never touched follows the card, which a newer catalogue has given another one.
    const isProposed = isOutdated && proposals(source).includes(Number(valueIn(list, row, 'target')));
    if ((isBlank || isProposed) && line.target !== '') {
      mended.push({ row, column: columns.target, content: line.target });
    }
    if (isLost(source) || isOutdated) {
      mended.push({ row, column: columns.source, content: sourceOf(line, row, columns, context.texts) });
    }
    // Two lines for one target are one target.
    const shown = isBlank || isProposed ? line.target : valueIn(list, row, 'target');
    if (!seen.has(key) && lacksTarget(shown, line.isPositive)) missing += 1;
    seen.add(key);
  }
  const added = lines.filter((line) => !seen.has(lineKey(line.number, line.indicator)));
  const pieces = targetPieces(added, rowBelow(list), columns, context);
  const mendedBlocks = mended.map(({ row, column, content }) => ({ row, column, contents: [[content]] }));
  return {
    pieces: { ...pieces, blocks: [...mendedBlocks, ...pieces.blocks] },
    added: added.length,
    missing: missing + missingTargets(added),
    untouched,
  };
}

/** How many of the lines have no target on their card. */
export function missingTargets(lines: readonly TargetLine[]): number {
  return lines.filter(({ target, isPositive }) => lacksTarget(target, isPositive)).length;
}

function lineKey(number: string, indicator: string): string {
  return `${number} ${headerKey(indicator)}`;
}

function targetPieces(
  lines: readonly TargetLine[],
  firstRow: number,
  columns: Columns,
  context: TargetsContext,
): TargetPieces {
  if (lines.length === 0) return { blocks: [], styles: [], validations: [] };
  const names = NAMES.filter((name) => columns[name] >= 0);
  const cells = lines.flatMap((line, index): PlacedContent[] => {
    const row = firstRow + index;
    const contents: Readonly<Record<TargetsColumn, CellContent>> = {
      no: line.number,
      name: line.name,
      department: line.department,
      position: line.position,
      indicator: line.indicator,
      unit: context.units[line.unit],
      weight: line.weight,
      target: line.target,
      source: sourceOf(line, row, columns, context.texts),
      amount: line.absolute?.target ?? '',
      amountUnit: line.absolute?.word ?? '',
      manager: line.manager,
    };
    return names.map((name) => ({ row, column: columns[name], content: contents[name] }));
  });
  const absolutes = lines.map(({ absolute }) => (absolute === undefined ? null : true));
  const area = (name: TargetsColumn): Area => ({
    row: firstRow,
    column: columns[name],
    rowCount: lines.length,
    columnCount: 1,
  });
  return {
    // In one block, which Excel writes whole or not at all.
    blocks: [oneBlock(cells)],
    styles: [
      ...names.map((name) => ({ area: area(name), style: columnStyle(name) })),
      ...OPTIONAL.filter((name) => name !== 'manager' && names.includes(name)).flatMap((name) =>
        columnRuns(absolutes, { ...area(name), rowCount: 1 }).flatMap(({ area: run, value }) =>
          value === null ? [] : [{ area: run, style: { fill: PALETTE.input } }],
        ),
      ),
      ...columnRuns(
        lines.map(({ unit }) => numberFormat(unit)),
        { ...area('target'), rowCount: 1 },
      ).map((run) => ({ area: run.area, style: { numberFormat: run.value } })),
    ],
    validations: [],
  };
}

/** Says by itself, as soon as a target is typed, where it comes from. */
function sourceOf(
  { carried, proposed, isPositive }: TargetLine,
  row: number,
  columns: Columns,
  { sources }: TargetsTexts,
): CellContent {
  const target = cellAddress(row, columns.target);
  const isThere = isPositive ? `N(${target})>0` : `ISNUMBER(${target})`;
  const known = [
    [carried, sources.carried],
    [proposed, sources.proposed],
  ] as const;
  const there = known.reduceRight(
    (otherwise, [value, name]) => (value === null ? otherwise : `IF(${target}=${value},${quoted(name)},${otherwise})`),
    quoted(sources.typed),
  );
  return formula(`=IF(${isThere},${there},${quoted(sources.missing)})`);
}

/** The targets that a `sourceOf` formula compares with. */
function proposals(source: CellValue): number[] {
  return [...String(source).matchAll(/=(-?\d+(?:\.\d+)?(?:E[-+]?\d+)?),/gi)].map(([, value]) => Number(value));
}

/** True where the catalogue proposes another target than when the line was written. */
function proposesOther(source: CellValue, { proposed }: TargetLine): boolean {
  return String(source).startsWith('=') && proposed !== null && !proposals(source).includes(proposed);
}

const WRAPPED: readonly TargetsColumn[] = [
  'no',
  'name',
  'department',
  'position',
  'indicator',
  'unit',
  'source',
  'manager',
];

function columnStyle(name: TargetsColumn): CellStyle {
  return {
    border: PALETTE.line,
    vertical: 'center',
    ...(name === 'target' ? { fill: PALETTE.input } : {}),
    ...(name === 'amount' ? { numberFormat: 'General' } : {}),
    ...(name === 'weight' ? { numberFormat: '0%', horizontal: 'center' as const } : {}),
    ...(name === 'unit' || name === 'source' || name === 'amountUnit' ? { horizontal: 'center' as const } : {}),
    ...(WRAPPED.includes(name) ? { wrap: true } : {}),
  };
}
