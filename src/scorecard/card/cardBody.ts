import type { Area } from '../../base/address';
import type { Language } from '../../base/language';
import { oneBlock, type PlacedContent } from '../../base/gatherBlocks';
import { joinAreas, joinRuns, singleCell } from '../../base/joinAreas';
import { formula, type Block, type CellStyle, type InputRule, type Mark } from '../../base/sheetDrawing';
import { GROUP_RATERS, OTHER_RATERS } from '../../scoring/raters';
import type { Role } from '../../catalogue/catalogue';
import { layoutCard, type CardLayout } from '../template/cardLayout';
import type { InputField } from '../template/placeholder';
import type { Template } from '../template/template';
import type { TemplateSheet } from '../template/templateSheet';
import { writeAdjustments } from './adjustmentLines';
import { BodyWriter } from './bodyWriter';
import { repeatedHeights, withHeights, type RowHeight } from './cardHeights';
import type { CardContext } from './cardContext';
import { writeIndicators } from './indicatorLines';
import { describesLevels, isRatedBelow } from '../template/levelTexts';
import { cardScale } from './pageScale';
import { ownFormulas } from './ownFormulas';
import { overrideMarks } from './overrideMarks';
import { writeResults } from './resultCells';
import { roleText } from './roleText';
import { fitTexts } from './textFit';

/** All that cards with one key have in common: the first card is a copy of the template with this written into it. */
export interface CardBody {
  /** See bodyKey. */
  readonly key: string;
  readonly template: TemplateSheet;
  readonly roleId: string;
  /** Of its labels. */
  readonly language: Language;
  readonly layout: CardLayout;
  readonly blocks: readonly Block[];
  readonly styles: readonly { readonly area: Area; readonly style: CellStyle }[];
  /** Of repeated rows and of rows that need more than the template gives, from the top down. */
  readonly rowHeights: readonly RowHeight[];
  /** Columns of raters, whose width follows the settings: those who do not rate have none. In points, 0: hidden. */
  readonly columnWidths: readonly { readonly column: number; readonly points: number }[];
  /** Percent to print at; null: as the template does. See cardScale. */
  readonly scale: number | null;
  readonly validations: readonly CardRule[];
  readonly marks: readonly Mark[];
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

/** What cells of a card take. */
interface CardRule {
  readonly area: Area;
  readonly rule: InputRule;
  /** What the card begins as a copy of has the rule's message there already. */
  readonly isTold?: true;
}

/** Writes the part of a card that depends on the role only. */
export function cardBody(role: Role, context: CardContext, key = role.id): CardBody {
  const { template, settings } = context;
  const layout = layoutCard(template, role.indicators.length, settings.adjustments.length);
  const writer = new BodyWriter(layout);
  writeIndicators(writer, role.indicators, context);
  writeAdjustments(writer, context);
  writeResults(writer, role, context);
  writeRoleTexts(writer, role, context);
  for (const { row, column, formula: text } of ownFormulas(template, layout)) writer.put(row, column, formula(text));
  writeOwnInputs(writer, template);
  writeInputCells(writer, context);
  const isShort = (index: number): boolean => isRatedBelow(role, index, template);
  const fit = fitTexts(template, layout, (row, column) => writer.contentAt(row, column), isShort);
  for (const area of fit.toWrap) writer.styles.push({ area, value: { wrap: true } });
  const rowHeights = withHeights(repeatedHeights(template.sheet, layout), fit.rowHeights);
  const isUnlocked = (cell: Area): boolean => unlockedInTemplate(cell, template, layout);
  return {
    key,
    template: template.sheet,
    roleId: role.id,
    language: context.catalogue.language,
    layout,
    blocks: writer.blocks(),
    styles: joinRuns(writer.styles).map(({ area, value }) => ({ area, style: value })),
    numberFormats: blocksByColumn(writer.numberFormats),
    rowHeights,
    columnWidths: raterWidths(layout, context),
    scale: cardScale(template.sheet, { layout, rowHeights }),
    validations: joinRuns(writer.validations).map(({ area, value }) => ({ area, rule: value })),
    marks: overrideMarks(layout),
    inputs: joinAreas(writer.inputs),
    unlock: joinAreas([...writer.inputs, ...writer.unlocked].filter((cell) => !isUnlocked(cell))),
    lock: joinAreas(writer.notAsked.filter(isUnlocked)),
    link: summaryLink(layout, context),
  };
}

function raterWidths({ indicatorColumns }: CardLayout, { template, settings }: CardContext): CardBody['columnWidths'] {
  return OTHER_RATERS.flatMap((rater) => {
    const column = indicatorColumns[`kpi.${rater}`];
    if (column === undefined) return [];
    const points = template.sheet.columnWidths[column] ?? 0;
    return [{ column, points: settings.raterWeights[rater] === undefined ? 0 : points }];
  });
}

function writeRoleTexts(writer: BodyWriter, role: Role, context: CardContext): void {
  const levelsBelow = describesLevels(context.template);
  for (const { row, column, text, tokens } of context.template.textCells) {
    if (!tokens.every(({ placeholder }) => placeholder?.group === 'role')) continue;
    const content = roleText(text, tokens, role, { ...context, levelsBelow });
    for (const copy of writer.layout.copies(row)) writer.put(copy, column, content);
  }
}

/**
 * Cells HR added that are counted as inputs. Beyond that the template is unlocked as a whole; that something was
 * entered on a card is then seen by its trace.
 */
const MOST_COUNTED = 100;

function writeOwnInputs(writer: BodyWriter, { ownInputs }: Template): void {
  const own = ownInputs.flatMap((input) => writer.layout.copies(input.row).map((row) => ({ ...input, row })));
  for (const { row, column, isBlank } of own) {
    writer.unlocked.push(singleCell(row, column));
    if (isBlank && own.length <= MOST_COUNTED) writer.input(row, column, null);
  }
}

const LONGEST_TEXT = 2000;
const COUNTS: ReadonlySet<string> = new Set(GROUP_RATERS.map((rater): InputField => `input.${rater}Count`));
const MOST_RATERS = 999;

function writeInputCells(writer: BodyWriter, { texts }: CardContext): void {
  const { input, page } = texts.card;
  for (const { field, row, column } of writer.layout.inputCells) {
    writer.put(row, column, '');
    if (field === 'input.opinion') {
      writer.input(row, column, { type: 'list', items: page.opinions, message: input.oneOf(page.opinions) });
      continue;
    }
    if (field === 'input.conclusion') {
      const { conclusions } = texts.probation;
      writer.input(row, column, { type: 'list', items: conclusions, message: input.oneOf(conclusions) });
      continue;
    }
    if (COUNTS.has(field)) {
      writer.input(row, column, { type: 'whole', min: 1, max: MOST_RATERS, message: input.raterCount });
      continue;
    }
    writer.input(row, column, { type: 'text', maxLength: LONGEST_TEXT, message: input.text });
  }
}

function summaryLink(layout: CardLayout, { template, texts, summarySheet }: CardContext): CardBody['link'] {
  const [link] = template.links;
  if (!link) return null;
  const text = texts.card.labels.backToSummary;
  return { row: layout.place(link.row), column: link.column, text, sheet: summarySheet };
}

/** The cells that are unlocked on every copy of the template, whatever Rolecard does. */
function unlockedInTemplate({ row, column }: Area, { sheet }: Template, layout: CardLayout): boolean {
  const from = sheet.values.findIndex((_, templateRow) => layout.copies(templateRow).includes(row));
  return sheet.unlocked?.[from]?.[column] === true;
}

function blocksByColumn(cells: readonly PlacedContent[]): Block[] {
  const columns = [...new Set(cells.map(({ column }) => column))];
  return columns.map((column) => oneBlock(cells.filter((cell) => cell.column === column)));
}
