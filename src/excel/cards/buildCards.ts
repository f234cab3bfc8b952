import { contextOf } from '../office/context';
import type { Workbook } from '../workbook';
import { quotedSheet, type Area } from '../../base/address';
import { blockArea, changedBlocks, gatherBlocks, placedContents, type PlacedContent } from '../../base/gatherBlocks';
import { groupBy } from '../../base/groupBy';
import { isFormula, type Block } from '../../base/sheetDrawing';
import type { CardBody } from '../../scorecard/card/cardBody';
import type { CardLayout } from '../../scorecard/template/cardLayout';
import type { CardPlan } from '../../scorecard/card/planCards';
import { cardTrace } from '../../scorecard/card/cardTrace';
import type { CellValue } from '../../base/grid';
import type { Drafted } from '../sheets/drafts';
import { groupBodies, type BodyGroup } from './sharedBody';
import {
  applyInputRule,
  applyInputRules,
  applyMark,
  drawHeightsTogether,
  drawStyles,
  PROTECTION,
  rangeOf,
  rangesOf,
  repeatRows,
  writeBlock,
} from '../office/draw';
import { blankWhereCovered, coveredCells } from '../office/coveredCells';
import { cutForHead, staysAsItIs } from '../office/headTexts';
import { cellsOf } from '../office/together';

/** Most cards built in one round trip: 0.4 to 1.5 MB of request of the 5 MB that Excel on the web takes. */
export const CARDS_PER_CHUNK = 200;

/** The first card of a role, and what Excel says is on it. */
interface FirstCard {
  readonly plan: CardPlan;
  /** A copy of a protected sheet is protected and could not be written to: it is left open while cards of the role are still to come. */
  readonly isOpen: boolean;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What the cards of a build begin as copies of. Filled while chunks are built. */
export interface Origins {
  /** The first card of each role and kind, by the key of its body: the others are copies of it. */
  readonly firstCards: Map<string, FirstCard>;
  /** How many cards are still to be built with a body, by its key. */
  readonly left: Map<string, number>;
  /** Bodies of the build that have much in common, by key. */
  readonly groups: ReadonlyMap<string, BodyGroup>;
  /** The smallest group of a body, by the body's key. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Hidden drafts with what bodies of a group have in common, while such bodies are still to come, by the group's key. */
  readonly models: Map<string, string>;
}

/** Nothing is built yet. @param plans of all chunks */
export function beginOrigins(plans: readonly CardPlan[]): Origins {
  const groups = groupBodies([...new Map(plans.map(({ body }) => [body.key, body])).values()]);
  const groupOf = new Map([...groups].flatMap(([key, { bodies }]) => bodies.map((body) => [body.key, key] as const)));
  return { firstCards: new Map(), left: countByBody(plans), groups, groupOf, models: new Map() };
}

function countByBody(plans: readonly CardPlan[]): Map<string, number> {
  const ofBodies = groupBy(plans, ({ body }) => body.key);
  return new Map([...ofBodies].map(([key, { length }]) => [key, length]));
}

/** Drafts that a chunk needs besides those of its cards: one for each group of bodies that is new in it. */
export function countModels(plans: readonly CardPlan[], origins: Origins): number {
  return newGroups(plans, origins).length;
}

/** Names of the drafts that are kept for the chunks to come. */
export function keptModels({ models }: Origins): string[] {
  return [...models.values()];
}

/** Keys of groups that a chunk is the first to need a model of, a group before those within it. */
function newGroups(plans: readonly CardPlan[], { firstCards, groups, groupOf, models }: Origins): string[] {
  const needed = plans.flatMap(({ body }) => {
    const key = firstCards.has(body.key) ? undefined : groupOf.get(body.key);
    return key === undefined ? [] : [groups.get(key)?.within ?? key, key];
  });
  return [...new Set(needed)].filter((key) => !models.has(key));
}

/**
 * Builds the cards of one chunk in one round trip. The first card of a role is a copy of the template with its body
 * written into it; it stays unprotected until `finishOrigins` where more cards of the role are to come. All other cards are
 * whole and protected when this returns. What roles of one group have in
 * common is written on one draft, which is copied for each of them and deleted together with the last of them.
 * Each card is a draft until its line is written, and gets its name last.
 * @returns the trace of each card as it stands, in the order of the plans; see cardTrace
 */
export async function buildChunk(
  workbook: Workbook,
  plans: readonly CardPlan[],
  origins: Origins,
  { drafts, alsoQueue }: Drafted<CardPlan>,
): Promise<string[]> {
  const { firstCards } = origins;
  const context = contextOf(workbook);
  const { worksheets, application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const models = modelSheets(worksheets, plans, origins, drafts.slice(plans.length));
  const leaders = new Map<string, Leader>();
  const copies: Excel.Worksheet[] = [];
  const draftOf = (plan: CardPlan): string => drafts[plans.indexOf(plan)] ?? plan.sheetName;
  const sheets = plans.map((plan) => {
    const { key, template } = plan.body;
    const leader = leaders.get(key);
    const first = firstCards.get(key)?.plan;
    const group = origins.groupOf.get(key) ?? '';
    const origin = (): Excel.Worksheet =>
      first ? worksheets.getItem(first.sheetName) : (models.get(group)?.sheet ?? worksheets.getItem(template.name));
    const sheet = leader ? copyOf(leader, plan) : origin().copy('End');
    sheet.name = draftOf(plan);
    if (leader || first) copies.push(sheet);
    if (leader) writeOwn(sheet, plan, leader);
    else {
      const shared = origins.groups.get(group)?.shared;
      const withHead = first ? [] : beginBody(sheet, plan, shared?.beyond(plan.body) ?? plan.body);
      writeLooks(sheet, plan, first);
      leaders.set(key, { ...beginLeader(plan, sheet, first?.head ?? []), withHead });
    }
    return sheet;
  });
  for (const leader of leaders.values()) writeOver(leader, leader.plan.head);
  const drawn = countByBody(plans);
  const begun = begunCards(leaders, drawn, origins);
  for (const { range } of begun) range.load('formulas');
  const heads = plans.map((plan, index) => {
    const first = firstCards.get(plan.body.key)?.plan ?? leaders.get(plan.body.key)?.plan ?? plan;
    return { plan, blocks: ownBlocks(plan, first, sheets[index]) };
  });
  const whole = [...copies, ...begun.flatMap(({ sheet, isOpen }) => (isOpen ? [] : [sheet]))];
  for (const sheet of whole) sheet.protection.protect(PROTECTION);
  putAwayModels(models, origins, (key) => firstCards.has(key) || leaders.has(key));
  alsoQueue(draftOf);
  sheets.forEach((sheet, index) => {
    sheet.name = plans[index]?.sheetName ?? '';
  });
  await context.sync();
  for (const { key, plan, isOpen, range } of begun) {
    firstCards.set(key, { plan, isOpen, formulas: range.formulas as CellValue[][] });
  }
  for (const [key, count] of drawn) origins.left.set(key, (origins.left.get(key) ?? 0) - count);
  await askWhereOtherwise(workbook, heads, firstCards);
  return heads.map(({ plan, blocks }) => cardTrace(overlaid(firstCards.get(plan.body.key)?.formulas ?? [], blocks)));
}

/**
 * The first card of a role in a request. The heads of the others are written into it, one after the other, and copied with it: its cells
 * are named once, those of each copy would have to be named as well. Its own comes last.
 */
interface Leader {
  readonly plan: CardPlan;
  readonly sheet: Excel.Worksheet;
  readonly at: (area: Area) => Excel.Range;
  /** Blank cells under merged ones; see coveredCells. */
  readonly covered: ReadonlySet<string>;
  /** What stands on it. */
  head: readonly Block[];
  /** Texts of its body that are still to be written, together with the next head. */
  withHead: readonly PlacedContent[];
}

/** @param head what stands on its sheet */
function beginLeader(plan: CardPlan, sheet: Excel.Worksheet, head: readonly Block[]): Leader {
  const covered = coveredCells(plan.body.template, topOfRepeated(plan.body));
  return { plan, sheet, at: rangesOf(sheet), covered, head, withHead: [] };
}

/**
 * Writes what the first card of a role does not begin with. Queues only.
 * @returns what is left for its first head
 */
function beginBody(sheet: Excel.Worksheet, { head, body }: CardPlan, beyond: CardBody): readonly PlacedContent[] {
  const { before, withHead } = cutForHead(beyond, head, topOfRepeated(body));
  sheet.visibility = 'Visible';
  writeBody(sheet, { ...beyond, blocks: before });
  return withHead;
}

/** Rows above it stand where the template has them. */
function topOfRepeated({ layout }: CardBody): number {
  return Math.min(...layout.repeats.map(({ row }) => row));
}

interface BegunCard extends Pick<FirstCard, 'plan' | 'isOpen'> {
  readonly key: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** The first cards of roles that are new in a request. @param drawn how many cards it makes, by the key of their body */
function begunCards(
  leaders: ReadonlyMap<string, Leader>,
  drawn: ReadonlyMap<string, number>,
  { firstCards, left }: Origins,
): readonly BegunCard[] {
  return [...leaders].flatMap(([key, { plan, sheet }]) => {
    if (firstCards.has(key)) return [];
    const isOpen = (left.get(key) ?? 0) > (drawn.get(key) ?? 0);
    return { key, plan, sheet, isOpen, range: cardRange(sheet, plan.body.layout) };
  });
}

function writeOver(leader: Leader, head: readonly Block[]): void {
  const { sheet, at, covered, withHead } = leader;
  const blocks = gatherBlocks([...withHead, ...placedContents(changedBlocks(head, leader.head))]);
  for (const block of blocks) writeBlock(sheet, blankWhereCovered(block, covered), at);
  leader.head = head;
  leader.withHead = [];
}

/** A copy with its own head, where nothing but its texts is its own. Queues only. */
function copyOf(leader: Leader, plan: CardPlan): Excel.Worksheet {
  writeOver(leader, looksLike(plan, leader.plan) ? plan.head : leader.head);
  return leader.sheet.copy('End');
}

/** What a copy of the leader could not bring along: looks and rules that the leader never gets. Queues only. */
function writeOwn(sheet: Excel.Worksheet, plan: CardPlan, leader: Leader): void {
  if (looksLike(plan, leader.plan)) return;
  for (const block of changedBlocks(plan.head, leader.head)) writeBlock(sheet, block);
  writeLooks(sheet, plan, leader.plan);
}

function looksLike(a: CardPlan, b: CardPlan): boolean {
  return JSON.stringify([a.formats, a.validations]) === JSON.stringify([b.formats, b.validations]);
}

/** What a card has otherwise than the first card of its role, and what of it Excel is asked for. */
function ownBlocks(plan: CardPlan, first: CardPlan, sheet: Excel.Worksheet | undefined): AskedBlock[] {
  return changedBlocks(plan.head, first.head).map((block) => {
    const isAsked = !staysAsWritten(block) && sheet !== undefined;
    const range = isAsked ? rangeOf(sheet, blockArea(block)) : null;
    range?.load('formulas');
    return { ...block, range };
  });
}

/** What a copy got of its own. */
interface Head {
  readonly plan: CardPlan;
  readonly blocks: AskedBlock[];
}

/** Asks for what was written into copies of cards on which Excel took a text otherwise than it was written. */
async function askWhereOtherwise(
  workbook: Workbook,
  heads: readonly Head[],
  firstCards: Origins['firstCards'],
): Promise<void> {
  const otherwise = new Set([...firstCards].flatMap(([key, first]) => (isAsWritten(first) ? [] : [key])));
  const { worksheets } = contextOf(workbook).workbook;
  let isAny = false;
  for (const { plan, blocks } of heads) {
    if (!otherwise.has(plan.body.key)) continue;
    blocks.forEach((block, index) => {
      if (block.range) return;
      const range = rangeOf(worksheets.getItem(plan.sheetName), blockArea(block));
      range.load('formulas');
      blocks[index] = { ...block, range };
      isAny = true;
    });
  }
  if (isAny) await contextOf(workbook).sync();
}

/** Whether the texts that stay as they are written stand on a first card so. */
function isAsWritten({ plan, formulas }: FirstCard): boolean {
  return placedContents(plan.head).every(
    ({ row, column, content }) => !staysAsItIs(content) || formulas[row]?.[column] === content,
  );
}

const staysAsWritten = ({ contents }: Block): boolean => contents.every((line) => line.every(staysAsItIs));

interface Model {
  readonly draft: string;
  readonly sheet: Excel.Worksheet;
}

/** Models of the groups of a chunk: those of earlier chunks, and new ones, drawn. Queues only. */
function modelSheets(
  worksheets: Excel.WorksheetCollection,
  plans: readonly CardPlan[],
  origins: Origins,
  drafts: readonly string[],
): ReadonlyMap<string, Model> {
  const models = new Map(
    [...origins.models].map(([key, draft]) => [key, { draft, sheet: worksheets.getItem(draft) }] as const),
  );
  newGroups(plans, origins).forEach((key, index) => {
    const { within, shared } = origins.groups.get(key) ?? {};
    if (shared === undefined) return;
    const { common } = shared;
    const source = models.get(within ?? '')?.sheet ?? worksheets.getItem(common.template.name);
    const [sheet, draft] = [source.copy('End'), drafts[index] ?? ''];
    sheet.name = draft;
    writeBody(sheet, common);
    models.set(key, { draft, sheet });
  });
  return models;
}

/**
 * Deletes the models of groups whose bodies all have a card, and hides the others for the chunks to come. Queues only.
 * @param isDrawn whether there is a card of a body, by the body's key
 */
function putAwayModels(
  models: ReadonlyMap<string, Model>,
  { groups, models: kept }: Origins,
  isDrawn: (key: string) => boolean,
): void {
  for (const [key, { sheet, draft }] of models) {
    const isLast = groups.get(key)?.bodies.every((body) => isDrawn(body.key)) ?? true;
    if (isLast) sheet.delete();
    else if (!kept.has(key)) sheet.visibility = 'Hidden';
    if (isLast) kept.delete(key);
    else kept.set(key, draft);
  }
}

/** Cells of a card that were written. */
interface AskedBlock extends Block {
  /** What Excel was asked; null: what was written stands there. */
  readonly range: Excel.Range | null;
}

/** What is on a copy: what is on the card it was copied from, but for what was written into it. */
function overlaid(copied: FirstCard['formulas'], written: readonly AskedBlock[]): readonly (readonly CellValue[])[] {
  const lines = copied.map((line) => [...line]);
  for (const { row, column, contents, range } of written) {
    const found = range ? (range.formulas as CellValue[][]) : contents;
    found.forEach((line, down) =>
      line.forEach((content, right) => {
        if (content !== null && !isFormula(content)) lines[row + down]?.splice(column + right, 1, content);
      }),
    );
  }
  return lines;
}

/** The whole of a card that was just built: as far as the template reaches, with the rows that were repeated. */
function cardRange(sheet: Excel.Worksheet, { extent }: CardLayout): Excel.Range {
  return rangeOf(sheet, { row: 0, column: 0, ...extent });
}

/**
 * Protects the first cards that are still open and takes away what was kept for more of them; also when building was cancelled, so
 * that nothing is left half done.
 */
export async function finishOrigins(workbook: Workbook, origins: Origins): Promise<void> {
  const context = contextOf(workbook);
  const { worksheets } = context.workbook;
  for (const { plan, isOpen } of origins.firstCards.values()) {
    if (isOpen) worksheets.getItem(plan.sheetName).protection.protect(PROTECTION);
  }
  // Another step may have taken it for left behind.
  for (const draft of keptModels(origins)) worksheets.getItemOrNullObject(draft).delete();
  await context.sync();
}

/** Writes what is the card's own, over the body. Queues only. */
export function writeHead(sheet: Excel.Worksheet, plan: CardPlan): void {
  for (const block of plan.head) writeBlock(sheet, block);
  writeLooks(sheet, plan);
}

/** Formats and rules that are the card's own, over those of the body or of a copied card. Queues only. */
function writeLooks(sheet: Excel.Worksheet, plan: CardPlan, copied?: CardPlan): void {
  for (const block of copied ? changedBlocks(plan.formats, copied.formats) : plan.formats) writeFormats(sheet, block);
  for (const { area, rule } of plan.validations) applyInputRule(rangeOf(sheet, area), rule);
}

/** Null leaves a cell's format as it is. */
function writeFormats(sheet: Excel.Worksheet, block: Block): void {
  rangeOf(sheet, blockArea(block)).numberFormat = block.contents as unknown[][] as string[][];
}

/** Repeats the rows that repeat, then writes all that cards of the role share. Queues only. */
export function writeBody(sheet: Excel.Worksheet, body: CardBody): void {
  repeatRows(sheet, body.layout.repeats);
  const at = rangesOf(sheet);
  for (const block of body.blocks) writeBlock(sheet, block, at);
  const cells = cellsOf(sheet, at);
  drawStyles(body.styles, at, cells);
  for (const block of body.numberFormats) writeFormats(sheet, block);
  drawHeightsTogether(body.rowHeights, at, cells);
  for (const { column, points } of body.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  }
  if (body.scale !== null) writeScale(sheet, body.scale, body.layout);
  for (const { format } of cells(body.unlock)) format.protection.locked = false;
  for (const { format } of cells(body.lock)) format.protection.locked = true;
  applyInputRules(body.validations, at, cells);
  for (const mark of body.marks) applyMark(at(mark.area), mark);
  if (body.link) {
    const { row, column, text, sheet: target } = body.link;
    sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
      documentReference: `${quotedSheet(target)}!A1`,
      textToDisplay: text,
      screenTip: text,
    };
  }
}

/** Prints the card, and nothing that reaches out of it, at a scale of its own. Queues only. */
export function writeScale(sheet: Excel.Worksheet, scale: number, { extent }: CardLayout): void {
  sheet.pageLayout.zoom = { scale };
  sheet.pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, extent.rowCount, extent.columnCount));
}
