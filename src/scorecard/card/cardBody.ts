import { absoluteAddress, areaAddress, cellAddress, quotedSheet, type Area } from '../../base/address';
import type { Block, CellContent, CellStyle, InputRule } from '../../base/sheetDrawing';
import { formula } from '../../base/sheetDrawing';
import { gatherBlocks, oneBlock, type PlacedContent } from '../../base/gatherBlocks';
import type { AssessedIndicator, Catalogue, Role } from '../../catalogue/catalogue';
import { describe } from '../../scoring/describe';
import { toFormula } from '../../scoring/formula';
import { anyVeto, gradeFormula } from '../../scoring/grades';
import { actualValidation, ratingValidation, targetValidation } from '../../scoring/inputRule';
import { finalFormula, judgedFormula } from '../../scoring/raters';
import {
  adjustmentFormula,
  missingFormula,
  totalFormula,
  weightedFormula,
  type ResultAreas,
} from '../../scoring/result';
import { isSystemScored } from '../../scoring/scoringRule';
import { numberFormat } from '../../scoring/units';
import { vetoCondition } from '../../scoring/veto';
import { PALETTE } from '../sheet/palette';
import { layoutCard, type CardLayout } from '../template/cardLayout';
import { targetFormat } from '../targets/carriedTargets';
import type { AdjustmentField, IndicatorField, Placeholder, ResultField } from '../template/placeholder';
import type { Settings, SettingsPlaces } from '../settings/readSettings';
import type { SheetTexts } from '../texts/sheetTexts';
import { ownFormulas } from './ownFormulas';
import type { Template } from '../template/template';
import { fitTexts } from './textFit';

/** All that cards of one role have in common: the first card is a copy of the template with this written into it. */
export interface CardBody {
  readonly roleId: string;
  readonly layout: CardLayout;
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  readonly rowHeights: readonly { readonly row: number; readonly points: number }[];
  readonly validations: readonly { readonly area: Area; readonly rule: InputRule }[];
  /** Cells people type in that are empty at first: what stands there was entered and must never be lost. */
  readonly inputs: readonly Area[];
  /** Cells to unlock: people type in them, and the template does not have them unlocked. */
  readonly unlock: readonly Area[];
  /** Cells to lock: the template has the column unlocked, and this indicator asks nothing there. */
  readonly lock: readonly Area[];
  /** Number formats that differ from line to line; null leaves a cell as it is. */
  readonly numberFormats: readonly Block[];
  readonly link: {
    readonly row: number;
    readonly column: number;
    readonly text: string;
    readonly sheet: string;
  } | null;
}

export interface CardContext {
  readonly template: Template;
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly catalogue: Catalogue;
  readonly texts: SheetTexts;
  readonly summarySheet: string;
  /** "2026-11" */
  readonly period: string;
}

/** What the texts of a role need of the context. */
export type RoleTextContext = Pick<CardContext, 'catalogue' | 'settings' | 'period'>;

/** Writes the part of a card that depends on the role only. */
export function cardBody(role: Role, context: CardContext): CardBody {
  const layout = layoutCard(context.template, role.indicators.length, context.settings.adjustments.length);
  const { template, texts } = context;
  const writer = new BodyWriter(layout);
  role.indicators.forEach((assessed, index) => writeIndicator(writer, assessed, index, context));
  writeAdjustments(writer, context);
  writeResults(writer, role, context);
  for (const cell of template.textCells) {
    if (cell.tokens.every((token) => token.placeholder?.group === 'role')) {
      const content = roleText(cell.text, cell.tokens, role, context);
      for (const row of layout.copies(cell.row)) writer.put(row, cell.column, content);
    }
  }
  for (const { row, column, formula: text } of ownFormulas(template, layout)) writer.put(row, column, formula(text));
  const own = template.ownInputs.flatMap((input) => layout.copies(input.row).map((row) => ({ ...input, row })));
  for (const { row, column, isBlank } of own) {
    writer.unlocked.push(single(row, column));
    if (isBlank && own.length <= MOST_COUNTED) writer.input(row, column);
  }
  for (const input of layout.inputCells) {
    writer.put(input.row, input.column, '');
    writer.input(input.row, input.column);
    writer.validations.push({
      area: single(input.row, input.column),
      rule: { type: 'text', maxLength: 2000, message: texts.card.input.text },
    });
  }
  const [link] = template.links;
  const fit = fitTexts(template, layout, (row, column) => writer.contentAt(row, column));
  for (const area of fit.toWrap) writer.styles.push({ area, style: { wrap: true } });
  return {
    roleId: role.id,
    layout,
    blocks: writer.blocks(),
    styles: joinRuns(writer.styles.map(({ area, style }) => ({ area, value: style }))).map(({ area, value }) => ({
      area,
      style: value,
    })),
    numberFormats: blocksByColumn(writer.numberFormats),
    rowHeights: fit.rowHeights,
    validations: joinRuns(writer.validations.map(({ area, rule }) => ({ area, value: rule }))).map(
      ({ area, value }) => ({
        area,
        rule: value,
      }),
    ),
    inputs: joinAreas(writer.inputs),
    unlock: joinAreas(
      [...writer.inputs, ...writer.unlocked].filter((cell) => !unlockedInTemplate(cell, template, layout)),
    ),
    lock: joinAreas(writer.notAsked.filter((cell) => unlockedInTemplate(cell, template, layout))),
    link: link
      ? {
          row: layout.place(link.row),
          column: link.column,
          text: texts.card.labels.backToSummary,
          sheet: context.summarySheet,
        }
      : null,
  };
}

/**
 * Cells of HR's own that are counted as inputs. Beyond that the template is unlocked as a whole; that something was
 * entered on a card is then seen by its trace.
 */
const MOST_COUNTED = 100;

/** Stands where a judged indicator has nothing to enter or to calculate. */
export const NOT_ASKED = '–';

/** Collects contents and joins neighbours in a row into blocks. */
class BodyWriter {
  readonly styles: { area: Area; style: CellStyle }[] = [];
  readonly validations: { area: Area; rule: InputRule }[] = [];
  readonly inputs: Area[] = [];
  readonly unlocked: Area[] = [];
  readonly notAsked: Area[] = [];
  readonly numberFormats: PlacedContent[] = [];
  private readonly rows = new Map<number, Map<number, CellContent>>();

  constructor(readonly layout: CardLayout) {}

  put(row: number, column: number, content: CellContent): void {
    const line = this.rows.get(row) ?? new Map<number, CellContent>();
    this.rows.set(row, line.set(column, content));
  }

  /** A cell for people to type in; columns the template does not have are passed over. */
  input(row: number, column: number | undefined): void {
    if (column !== undefined) this.inputs.push(single(row, column));
  }

  /** The indicator rows are one block of their own, so that a long table is one write. */
  blocks(): Block[] {
    const { indicatorRow, indicatorCount } = this.layout;
    const cells = [...this.rows].flatMap(([row, line]) =>
      [...line].map(([column, content]) => ({ row, column, content })),
    );
    const inTable = ({ row }: { row: number }): boolean => row >= indicatorRow && row < indicatorRow + indicatorCount;
    const table = cells.filter(inTable);
    const rest = gatherBlocks(cells.filter((cell) => !inTable(cell)));
    return table.length === 0 ? rest : [oneBlock(table), ...rest];
  }

  contentAt(row: number, column: number): CellContent {
    return this.rows.get(row)?.get(column) ?? null;
  }
}

function writeIndicator(writer: BodyWriter, assessed: AssessedIndicator, index: number, context: CardContext): void {
  const { layout } = writer;
  const { texts, places } = context;
  const { indicator, rule, target, weight } = assessed;
  const row = layout.indicatorRow + index;
  const columns = layout.indicatorColumns;
  const at = (field: IndicatorField): string => {
    const column = columns[field];
    return column === undefined ? '' : cellAddress(row, column);
  };
  const put = (field: IndicatorField, content: CellContent): void => {
    const column = columns[field];
    if (column !== undefined) writer.put(row, column, content);
  };
  const setting = settingCell(places);
  const language = context.catalogue.language;
  put('kpi.no', index + 1);
  put('kpi.dimension', texts.card.dimensions[indicator.dimension]);
  put('kpi.name', indicator.name[language]);
  put('kpi.definition', definitionText(indicator.definition, indicator.formula));
  put('kpi.source', indicator.dataSource);
  put('kpi.target', target ?? (isSystemScored(rule) ? '' : NOT_ASKED));
  put('kpi.weight', weight / 100);
  put('kpi.rule', describe(rule, { unit: indicator.unit, target, language }));
  put('kpi.actual', '');
  put('kpi.self', '');
  put('kpi.manager', '');
  put('kpi.note', '');
  const { messages, input } = texts.card;
  if (isSystemScored(rule)) {
    put('kpi.system', formula(toFormula(rule, { actual: at('kpi.actual'), target: at('kpi.target') }, messages)));
    put('kpi.final', formula(finalFormula(rule, { system: at('kpi.system'), manager: at('kpi.manager') }, messages)));
  } else {
    put('kpi.system', NOT_ASKED);
    put('kpi.actual', NOT_ASKED);
    const cells = {
      self: columns['kpi.self'] === undefined ? '""' : at('kpi.self'),
      manager: at('kpi.manager'),
      selfWeight: setting('selfWeight'),
      managerWeight: setting('managerWeight'),
    };
    put('kpi.final', formula(judgedFormula(rule, cells, messages)));
  }
  put('kpi.weighted', formula(weightedFormula({ final: at('kpi.final'), weight: at('kpi.weight') })));

  const format = numberFormat(indicator.unit);
  const style = (field: IndicatorField, cellStyle: CellStyle): void => {
    const column = columns[field];
    if (column !== undefined) writer.styles.push({ area: single(row, column), style: cellStyle });
  };
  const numbers = (field: IndicatorField, content: string): void => {
    const column = columns[field];
    if (column !== undefined) writer.numberFormats.push({ row, column, content });
  };
  numbers('kpi.target', targetFormat(format, target));
  if (target === null && isSystemScored(rule)) style('kpi.target', { fill: PALETTE.input });
  if (isSystemScored(rule)) numbers('kpi.actual', format);
  else style('kpi.actual', { fill: '#FFFFFF', color: PALETTE.quiet });

  const validate = (field: IndicatorField, inputRule: InputRule): void => {
    const column = columns[field];
    if (column !== undefined) writer.validations.push({ area: single(row, column), rule: inputRule });
  };
  const actual = actualValidation(rule, indicator.unit);
  if (actual !== null) {
    validate('kpi.actual', { ...actual, message: actual.type === 'whole' ? input.count : input.number });
    writer.input(row, columns['kpi.actual']);
    if (target === null) {
      validate('kpi.target', { ...targetValidation(rule, indicator.unit), message: input.number });
      writer.input(row, columns['kpi.target']);
    }
  }
  if (actual === null && columns['kpi.actual'] !== undefined) {
    writer.notAsked.push(single(row, columns['kpi.actual']));
  }
  const rating = ratingValidation(rule);
  for (const field of ['kpi.self', 'kpi.manager'] as const) {
    validate(field, { ...rating, message: rating.type === 'whole' ? input.level : input.points });
    writer.input(row, columns[field]);
  }
  writer.input(row, columns['kpi.note']);
}

/** "支付买家数占访客数的比例。公式：…" in one cell: what it is, then how it is computed. */
function definitionText(definition: string, inWords: string): string {
  return `${definition}\n${inWords}`;
}

function writeAdjustments(writer: BodyWriter, context: CardContext): void {
  const { layout } = writer;
  const { adjustmentRow } = layout;
  if (adjustmentRow === null) return;
  const section = context.places.sections.adjustments;
  const columns = layout.adjustmentColumns;
  for (let index = 0; index < Math.max(1, layout.adjustmentCount); index += 1) {
    const row = adjustmentRow + index;
    const put = (field: AdjustmentField, content: CellContent): void => {
      const column = columns[field];
      if (column !== undefined) writer.put(row, column, content);
    };
    const used = index < layout.adjustmentCount;
    const line = context.settings.adjustments[index]?.line ?? index;
    const setting = (column: number): string =>
      `${quotedSheet(context.places.sheet)}!${absoluteAddress(section.firstRow + line, column)}`;
    const orBlank = (cell: string): CellContent => (used ? formula(`=IF(${cell}="","",${cell})`) : '');
    put('adjust.item', orBlank(setting(0)));
    put('adjust.points', orBlank(setting(1)));
    put('adjust.cap', orBlank(setting(2)));
    put('adjust.count', '');
    const at = (field: AdjustmentField): string => {
      const column = columns[field];
      return column === undefined ? '""' : cellAddress(row, column);
    };
    const cells = {
      points: columns['adjust.points'] === undefined ? setting(1) : at('adjust.points'),
      cap: columns['adjust.cap'] === undefined ? setting(2) : at('adjust.cap'),
      count: at('adjust.count'),
    };
    const score = adjustmentFormula(cells, { notACount: context.texts.card.messages.notANumber });
    put('adjust.score', used ? formula(score) : '');
    const column = columns['adjust.count'];
    if (used && column !== undefined) {
      writer.input(row, column);
      const rule: InputRule = { type: 'whole', min: 0, max: 999, message: context.texts.card.input.count };
      writer.validations.push({ area: single(row, column), rule });
    }
  }
}

function writeResults(writer: BodyWriter, role: Role, context: CardContext): void {
  const { layout } = writer;
  const { texts, places } = context;
  const indicatorArea = (field: IndicatorField): string => columnArea(layout, field);
  const areas: ResultAreas = { weights: indicatorArea('kpi.weight'), weighted: indicatorArea('kpi.weighted') };
  const adjusted = adjustmentAreas(layout);
  const allAreas: ResultAreas = adjusted ? { ...areas, adjustments: adjusted } : areas;
  const setting = settingCell(places);
  const total = layout.results.find((result) => result.field === 'total.score');
  const totalCell = total ? cellAddress(total.row, total.column) : '';
  const vetoes = role.indicators.flatMap((assessed, index) => {
    const row = layout.indicatorRow + index;
    const actual = layout.indicatorColumns['kpi.actual'];
    const target = layout.indicatorColumns['kpi.target'];
    if (actual === undefined || target === undefined) return [];
    const cells = { actual: cellAddress(row, actual), target: cellAddress(row, target) };
    return vetoCondition(assessed.rule, cells) ?? [];
  });
  const grades = places.sections.grades;
  const gradeColumn = (column: number): string => {
    const first = absoluteAddress(grades.firstRow, column);
    const last = absoluteAddress(grades.firstRow + grades.rowCount - 1, column);
    return `${quotedSheet(places.sheet)}!${first}:${last}`;
  };
  const lookUp = (column: number): CellContent =>
    formula(gradeFormula({ total: totalCell, minimums: gradeColumn(1), column: gradeColumn(column), vetoes }));
  const [before, behind] = texts.card.messages.missing;
  const missing = missingFormula(allAreas).slice(1);
  const veto = anyVeto(vetoes);
  const contents: Record<ResultField, CellContent> = {
    'total.weight': formula(`=SUM(${areas.weights})`),
    'total.adjust': adjusted ? formula(`=SUM(${adjusted.points})`) : '',
    'total.score': formula(totalFormula(allAreas, { cap: setting('cap') })),
    'total.missing': formula(`=IF(${missing}>0,"${before}"&(${missing})&"${behind}","")`),
    grade: totalCell === '' ? '' : lookUp(0),
    coefficient: totalCell === '' ? '' : lookUp(2),
    veto: veto === null ? '' : formula(`=IF(${veto},"${texts.card.messages.vetoNotice}","")`),
  };
  for (const { field, row, column } of layout.results) writer.put(row, column, contents[field]);
}

/** Text of a cell whose placeholders depend on the role only. */
export function roleText(
  text: string,
  tokens: readonly { readonly source: string; readonly placeholder: Placeholder | null }[],
  role: Role,
  context: RoleTextContext,
): string {
  return tokens.reduce((result, token) => {
    const { placeholder } = token;
    return placeholder?.group === 'role'
      ? result.replace(token.source, () => roleField(placeholder.field, role, context))
      : result;
  }, text);
}

function roleField(
  field: Extract<Placeholder, { group: 'role' }>['field'],
  role: Role,
  context: RoleTextContext,
): string {
  const { language, roles } = context.catalogue;
  switch (field) {
    case 'card.period':
      return context.period;
    case 'company':
      return context.settings.company;
    case 'role.name':
      return role.name[language];
    case 'role.purpose':
      return role.purpose;
    case 'role.duties':
      return numbered(role.duties);
    case 'role.qualifications':
      return numbered(role.qualifications);
    case 'role.deliverables':
      return numbered(role.deliverables);
    case 'role.reportsTo':
      return roles.get(role.reportsTo[0] ?? '')?.name[language] ?? '';
    case 'role.directReports':
      return roleNames(role.directReports, context.catalogue);
    case 'role.assessors':
      return roleNames(role.assessors, context.catalogue);
    case 'role.indicators':
      return numbered(role.indicators.map(({ indicator, weight }) => `${indicator.name[language]} ${weight}%`));
  }
}

/** Roles the catalogue does not have are passed over. */
function roleNames(ids: readonly string[], { roles, language }: Catalogue): string {
  const names = ids.flatMap((id) => roles.get(id)?.name[language] ?? []);
  return names.join(language === 'zh-CN' ? '、' : ', ');
}

/** "1. …\n2. …": how duties stand in a cell. */
export function numbered(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}

function columnArea(layout: CardLayout, field: IndicatorField): string {
  const column = layout.indicatorColumns[field];
  if (column === undefined) return '';
  return areaAddress({ row: layout.indicatorRow, column, rowCount: layout.indicatorCount, columnCount: 1 });
}

function adjustmentAreas(layout: CardLayout): { counts: string; points: string } | null {
  const counts = layout.adjustmentColumns['adjust.count'];
  const points = layout.adjustmentColumns['adjust.score'];
  const { adjustmentRow, adjustmentCount } = layout;
  if (counts === undefined || points === undefined || adjustmentRow === null || adjustmentCount === 0) return null;
  const of = (column: number): string =>
    areaAddress({ row: adjustmentRow, column, rowCount: adjustmentCount, columnCount: 1 });
  return { counts: of(counts), points: of(points) };
}

function settingCell(places: SettingsPlaces): (key: keyof SettingsPlaces['values']) => string {
  return (key) => `${quotedSheet(places.sheet)}!${absoluteAddress(places.values[key].row, places.values[key].column)}`;
}

/** Joins neighbouring cells that carry the same value, first downwards, then sideways: fewer, shorter requests. */
function joinRuns<T>(cells: readonly { readonly area: Area; readonly value: T }[]): { area: Area; value: T }[] {
  const down = joinAlong(cells, (a, b) => a.column - b.column || a.row - b.row, joinedBelow);
  return joinAlong(down, (a, b) => a.row - b.row || a.rowCount - b.rowCount || a.column - b.column, joinedBeside);
}

/** What of a copy of the template is unlocked without our doing. */
function unlockedInTemplate({ row, column }: Area, { sheet }: Template, layout: CardLayout): boolean {
  const from = sheet.values.findIndex((_, templateRow) => layout.copies(templateRow).includes(row));
  return sheet.unlocked?.[from]?.[column] === true;
}

function blocksByColumn(cells: readonly PlacedContent[]): Block[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.map((column) => oneBlock(cells.filter((cell) => cell.column === column)));
}

function joinAreas(areas: readonly Area[]): Area[] {
  const single = new Map(areas.map((area) => [areaAddress(area), area]));
  return joinRuns([...single.values()].map((area) => ({ area, value: null }))).map(({ area }) => area);
}

function joinAlong<T>(
  cells: readonly { readonly area: Area; readonly value: T }[],
  order: (a: Area, b: Area) => number,
  join: (a: Area, b: Area) => Area | null,
): { area: Area; value: T }[] {
  const joined: { area: Area; value: T }[] = [];
  for (const { area, value } of [...cells].sort((a, b) => order(a.area, b.area))) {
    const last = joined[joined.length - 1];
    const both = last && JSON.stringify(last.value) === JSON.stringify(value) ? join(last.area, area) : null;
    if (last && both) last.area = both;
    else joined.push({ area, value });
  }
  return joined;
}

function joinedBelow(a: Area, b: Area): Area | null {
  const below = a.column === b.column && a.columnCount === b.columnCount && a.row + a.rowCount === b.row;
  return below ? { ...a, rowCount: a.rowCount + b.rowCount } : null;
}

function joinedBeside(a: Area, b: Area): Area | null {
  const beside = a.row === b.row && a.rowCount === b.rowCount && a.column + a.columnCount === b.column;
  return beside ? { ...a, columnCount: a.columnCount + b.columnCount } : null;
}

function single(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}
