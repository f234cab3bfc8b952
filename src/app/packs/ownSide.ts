import type { CellValue } from '../../base/grid';
import { cellAddress, parseArea } from '../../base/address';
import { ruleOf, type Catalogue } from '../../catalogue/catalogue';
import { isGoalId, PROBATION_GOAL_RULE, probationGoalNo, projectGoalNo } from '../../catalogue/development';
import { readCardAreas, type CardArea } from '../../excel/cards/readCardAreas';
import type { Workbook } from '../../excel/workbook';
import type { OwnCard, OwnInput } from '../../packs/collect/compare';
import type { OwnSide } from '../../packs/collect/mergePacks';
import { indicatorInput, inputPlaces, looseKeys } from '../../packs/entryKeys';
import type { GridField } from '../../scorecard/card/cardGrid';
import { unitOfWord } from '../../scorecard/targets/absolute';
import { actualValidation, ratingValidation, targetValidation, type InputBounds } from '../../scoring/inputBounds';
import { GROUP_RATERS, type GroupRater } from '../../scoring/raters';
import type { ScoringRule } from '../../scoring/scoringRule';
import type { FigureUnit } from '../../scoring/sentences/units';
import { countPlace } from '../cards/newCard';
import type { PeriodSheets } from '../cards/periodSheets';
import type { LivingCard } from '../../registry/registry';
import { namesItsIndicators } from '../cards/typedTargets';
import { closedPeriods } from '../notes/closedPeriods';
import type { Services } from '../services';

/** The workbook's cards of a period as packs are held against them. Two round trips for every hundred. */
export async function readOwnSide(workbook: Workbook, sheets: PeriodSheets, services: Services): Promise<OwnSide> {
  const { period } = sheets.settings;
  const cards = new Map<string, OwnCard>();
  const unreadable = new Set<string>();
  const areas = await readCardAreas(
    workbook,
    sheets.cards.map(({ sheetName }) => sheetName),
  );
  sheets.cards.forEach((card, index) => {
    const area = areas[index];
    const own = area === undefined ? null : ownCard(card, area, services);
    if (own === null) unreadable.add(card.record.number);
    else cards.set(card.record.number, own);
  });
  return { period, isClosed: closedPeriods(sheets.registry).has(period), cards, unreadable };
}

/** Null when the card's rows do not name the indicators they should: nothing may be written there. */
function ownCard(card: LivingCard, area: CardArea, services: Services): OwnCard | null {
  const { record, sheetName } = card;
  const { grid } = record;
  const shown = (row: number, column: number): CellValue => area.values[row]?.[column] ?? '';
  const field = (name: GridField, row: number): CellValue => shown(row, grid?.columns[name] ?? -1);
  if (!grid || !namesItsIndicators({ card, field }, services.catalogue)) return null;
  const places = inputPlaces(record, card.inputs);
  const inputs = places.map(({ key, row, column }): [string, OwnInput] => {
    const input = indicatorInput(key, record);
    const cell = { row, column, value: shown(row, column), content: area.formulas[row]?.[column] ?? '' };
    const address = cellAddress(row, column);
    if (input === null) return [key, { ...cell, label: address }];
    const { id, field } = input;
    const name = nameOf(id, services);
    const header = field === null ? address : services.sheetTexts.card.headers[field];
    const bounds = boundsOf(record, id, field, services.catalogue);
    const words = wordsOf(record, id, field, services);
    const figure = figureOf(record, id, field, services.catalogue);
    return [
      key,
      { ...cell, bounds, ...(words ? { words } : {}), label: `${name} · ${header}`, ...(figure ? { figure } : {}) },
    ];
  });
  const { number, name, roleId } = record;
  const counts = GROUP_RATERS.flatMap((rater): [GroupRater, OwnInput][] => {
    const place = parseArea(record.results[countPlace(rater)] ?? '');
    if (place === null) return [];
    const { row, column } = place;
    const held = { row, column, value: shown(row, column), content: area.formulas[row]?.[column] ?? '' };
    const { headers, labels } = services.sheetTexts.card;
    return [[rater, { ...held, label: `${headers[rater]} · ${labels.raterCount}` }]];
  });
  const own = { number, name, roleId, sheetName, inputs: new Map(inputs), loose: looseKeys(places) };
  return { ...own, counts: Object.fromEntries(counts) };
}

/** As the library has it; a goal of probation or of a project is no indicator of it. */
function nameOf(id: string, { catalogue, sheetTexts }: Services): string {
  const known = catalogue.indicators.get(id)?.name[catalogue.language];
  if (known !== undefined) return known;
  const [probation, project] = [probationGoalNo(id), projectGoalNo(id)];
  if (probation !== null) return sheetTexts.probation.goal(probation);
  return project === null ? id : sheetTexts.project.goal(project);
}

/** How a line of a card is scored; null: the library does not know it, and it is no goal. */
export function ruleOfLine(id: string, roleId: string, catalogue: Catalogue): ScoringRule | null {
  const indicator = catalogue.indicators.get(id);
  if (indicator) return ruleOf(catalogue, roleId, indicator);
  return isGoalId(id) ? PROBATION_GOAL_RULE : null;
}

/** What the numbers of the cell count; null: levels or points, or nobody knows. */
function figureOf(
  { amounts = {} }: LivingCard['record'],
  id: string,
  field: GridField | null,
  catalogue: Catalogue,
): FigureUnit | null {
  if (field !== 'actual' && field !== 'target') return null;
  const word = amounts[id];
  if (word !== undefined) return { unit: unitOfWord(word), word };
  const unit = catalogue.indicators.get(id)?.unit;
  return unit === undefined ? null : { unit };
}

/** Nothing lifts a veto: beside one the superior's cell takes the word that confirms it. null: the cell takes no word. */
function wordsOf(
  { roleId }: LivingCard['record'],
  id: string,
  field: GridField | null,
  { catalogue, sheetTexts, otherSheetTexts }: Services,
): readonly string[] | null {
  if (field !== 'manager' || ruleOfLine(id, roleId, catalogue)?.kind !== 'veto') return null;
  return [sheetTexts, ...otherSheetTexts].map(({ card }) => card.messages.confirmed);
}

/** What the cell takes by the rule of the role; null: any content. */
function boundsOf(
  { roleId, amounts = {} }: LivingCard['record'],
  id: string,
  field: GridField | null,
  catalogue: Catalogue,
): InputBounds | null {
  const rule = ruleOfLine(id, roleId, catalogue);
  if (rule === null) return null;
  const word = amounts[id];
  const unit = word === undefined ? (catalogue.indicators.get(id)?.unit ?? 'score5') : unitOfWord(word);
  switch (field) {
    case 'actual':
      return actualValidation(rule, unit);
    case 'target':
      return targetValidation(rule, unit);
    case 'self':
    case 'manager':
      return ratingValidation(rule);
    case 'superior':
    case 'peer':
    case 'report':
    case 'customer':
      return ratingValidation(rule, field);
    default:
      return null;
  }
}
