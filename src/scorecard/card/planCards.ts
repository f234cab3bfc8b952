import { toSimplified } from '../../base/simplified';
import { gatherBlocks, type PlacedContent } from '../../base/gatherBlocks';
import type { Block } from '../../base/sheetDrawing';
import { cardBody, type CardBody } from './cardBody';
import type { CardContext } from './cardContext';
import { roleText } from './roleText';
import { singleCell } from '../../base/joinAreas';
import { drawTargets, NO_TARGETS, type OwnTargets } from '../targets/carriedTargets';
import { statusText } from '../employment/statusText';
import { bodyKey, cardNumbers, hireDateText, type Assessee } from '../people/assessee';
import type { PersonIdentity } from '../people/identity';
import type { PersonField, PlaceholderToken } from '../template/placeholder';
import { showsField, type Template } from '../template/template';
import { legalSheetName, uniqueSheetName } from '../sheet/sheetName';
import type { SheetTexts } from '../texts/sheetTexts';

/** Everything one scorecard needs, as data. Cards of one role share the body and differ in the head only. */
export interface CardPlan {
  /** 考核编号, identifies the card. */
  readonly number: string;
  readonly sheetName: string;
  /** What the sheet would be called if no other sheet had the name. */
  readonly wishedName: string;
  readonly person: Assessee;
  readonly body: CardBody;
  readonly head: readonly Block[];
  /** Targets of this card that are not the catalogue's, by id of the indicator; the head holds them. */
  readonly targets: ReadonlyMap<string, number>;
  /** Units of those that are absolute, in HR's words. */
  readonly amounts: ReadonlyMap<string, string>;
  /** Number formats that differ from card to card. */
  readonly formats: readonly Block[];
  /** What cells take, where that differs from card to card. */
  readonly validations: CardBody['validations'];
  /** Where the number stands on the card. */
  readonly numberCell: { readonly row: number; readonly column: number };
  /** Cells that say what is special about the person in the period: the place for it, or behind the position. */
  readonly statusCells: readonly PlacedContent[];
  /** Where the last day of probation stands by itself; null: nowhere. */
  readonly untilCell: { readonly row: number; readonly column: number } | null;
}

/** What the planning must know of cards that exist. */
export interface ExistingCards {
  /** The name of a card's sheet when it keeps it; null: it gets one by the pattern. */
  readonly sheetName: (number: string, person: Assessee) => string | null;
  /** Whom a card names; null where there is no such card. */
  readonly nameOn: (number: string) => string | null;
  /** The post a card names; absent: nobody has several. */
  readonly postOn?: (number: string) => string | null;
  /** The number of the card a person has already, by the number that would be theirs now; see movedCards. */
  readonly moved?: ReadonlyMap<string, string>;
  /** Targets of the person's card that are not the catalogue's; absent: there are none. */
  readonly targets?: (person: Assessee) => OwnTargets;
}

const NO_CARDS: ExistingCards = { sheetName: () => null, nameOn: () => null };

/**
 * Plans a card for each person, in the order given.
 * @param takenNames keys of sheet names that exist already (sheetNameKey); the new names are added
 * @param existing cards that are there already
 */
export function planCards(
  people: readonly Assessee[],
  context: CardContext,
  namePattern: string,
  takenNames: Set<string>,
  existing: ExistingCards = NO_CARDS,
): CardPlan[] {
  const bodies = new Map<string, CardBody>();
  const usual = cardNumbers(context.period, people, existing.nameOn, existing.postOn);
  const numbers = usual.map((number) => existing.moved?.get(number) ?? number);
  const targets = people.map((person) => existing.targets?.(person) ?? NO_TARGETS);
  // Cards of a role are copies of one: where one has a target of its own, all say what theirs is.
  const ofRoles = new Map<string, { readonly targets: Set<string>; readonly amounts: Set<string> }>();
  people.forEach((person, index) => {
    const of = ofRoles.get(bodyKey(person)) ?? { targets: new Set<string>(), amounts: new Set<string>() };
    for (const id of targets[index]?.targets.keys() ?? []) of.targets.add(id);
    for (const id of targets[index]?.amounts.keys() ?? []) of.amounts.add(id);
    ofRoles.set(bodyKey(person), of);
  });
  const namesakes = countBy(people, (person) => filledPattern(namePattern, person, context));
  return people.map((person, index) => {
    const key = bodyKey(person);
    const own = contextOf(person, context);
    const body = bodies.get(key) ?? cardBody(person.role, own, key);
    bodies.set(key, body);
    const number = numbers[index] ?? '';
    const wish = filledPattern(namePattern, person, context);
    const alone = (namesakes.get(wish) ?? 0) < 2;
    const suffixes = [person.employeeId, person.department];
    const aims = targets[index] ?? NO_TARGETS;
    const of = ofRoles.get(key) ?? { targets: new Set(), amounts: new Set() };
    const { cells, formats, bounds } = drawTargets(person.role, aims, of, body.layout, context.catalogue.language);
    const message = context.texts.card.input.number;
    // Of somebody with several cards, those of later posts say which.
    const ofPost = (person.part ?? 1) > 1 ? `${wish}_${person.position}` : wish;
    const first = alone || ofPost !== wish ? ofPost : person.part === 1 ? wish : namesakeName(wish, person);
    return {
      number,
      sheetName: existing.sheetName(number, person) ?? uniqueSheetName(first, alone ? suffixes : [], takenNames),
      wishedName: legalSheetName(first),
      person,
      body,
      head: headBlocks(person, number, body, own, cells),
      targets: aims.targets,
      amounts: aims.amounts,
      formats: gatherBlocks(formats),
      validations: bounds.map((each) => ({
        area: singleCell(each.row, each.column),
        rule: { ...each.bounds, message },
      })),
      numberCell: numberCell(body, own),
      statusCells: statusCells(person, number, body, own),
      untilCell: untilCell(body, own),
    };
  });
}

/** With the template of the person's kind of card. */
function contextOf({ probation, project }: Assessee, context: CardContext): CardContext {
  const { template, probationTemplate = template, projectTemplate = template } = context;
  if (project !== undefined) return { ...context, template: projectTemplate };
  return probation === undefined ? context : { ...context, template: probationTemplate };
}

/** Namesakes all get their id, else their department, so that no bare name is ambiguous. */
function namesakeName(wish: string, person: Assessee): string {
  const suffix = person.employeeId !== '' ? person.employeeId : person.department;
  return suffix === '' ? wish : `${wish}_${suffix}`;
}

/** The wished sheet name of a card: the words in braces of `pattern` filled for one person, not yet made legal. */
export function filledPattern(
  pattern: string,
  person: PersonIdentity & Pick<Assessee, 'ordinal'>,
  context: Pick<CardContext, 'period'>,
): string {
  const name = person.name === '' ? `${person.position}${person.ordinal ?? ''}` : person.name;
  const words: Readonly<Record<string, string>> = {
    姓名: name,
    name,
    工号: person.employeeId,
    员工编号: person.employeeId,
    id: person.employeeId,
    部门: person.department,
    department: person.department,
    岗位: person.position,
    职位: person.position,
    position: person.position,
    周期: context.period,
    period: context.period,
  };
  const filled = pattern.replace(/\{([^{}]+)\}/g, (whole, word: string) => words[toSimplified(word.trim())] ?? whole);
  return filled.trim() === '' ? name : filled;
}

function headBlocks(
  person: Assessee,
  number: string,
  body: CardBody,
  context: CardContext,
  more: readonly PlacedContent[],
): Block[] {
  const cells = filledCells(person, number, body, context, ({ tokens }) =>
    tokens.some(({ placeholder }) => placeholder?.group !== 'role'),
  );
  return gatherBlocks([...cells, ...more]);
}

/** Text cells of the template that `isWanted`, filled for a person. */
function filledCells(
  person: Assessee,
  number: string,
  body: CardBody,
  context: CardContext,
  isWanted: (cell: Template['textCells'][number]) => boolean,
): PlacedContent[] {
  const facts: HeadFacts = { person, number, texts: context.texts, ...shownStatus(person, context) };
  return context.template.textCells.filter(isWanted).flatMap((cell) => {
    const content = cell.tokens.reduce(
      (text, token) => fillToken(text, token, facts),
      roleText(cell.text, cell.tokens, person.role, context),
    );
    return body.layout.copies(cell.row).map((row) => ({ row, column: cell.column, content }));
  });
}

function statusCells(person: Assessee, number: string, body: CardBody, context: CardContext): PlacedContent[] {
  const field = showsField(context.template, 'employee.status') ? 'employee.status' : 'employee.position';
  return filledCells(person, number, body, context, ({ tokens }) =>
    tokens.some(({ placeholder }) => placeholder?.group === 'person' && placeholder.field === field),
  );
}

/** A template without the number's placeholder is refused when it is read. */
function numberCell(body: CardBody, context: CardContext): { row: number; column: number } {
  const cell = context.template.textCells.find(({ tokens }) =>
    tokens.some(({ placeholder }) => placeholder?.group === 'person' && placeholder.field === 'card.no'),
  );
  if (!cell) throw new Error('template: no cell for the card number');
  return { row: body.layout.place(cell.row), column: cell.column };
}

/** Beside other words it is no cell to read a day from. */
function untilCell({ layout }: CardBody, { template }: CardContext): CardPlan['untilCell'] {
  const cell = template.textCells.find(({ text, tokens: [token, ...others] }) => {
    const { placeholder, source } = token ?? {};
    const isUntil = placeholder?.group === 'person' && placeholder.field === 'probation.until';
    return isUntil && others.length === 0 && text.trim() === source;
  });
  return cell === undefined ? null : { row: layout.place(cell.row), column: cell.column };
}

interface HeadFacts {
  readonly person: Assessee;
  readonly number: string;
  readonly texts: SheetTexts;
  /** What is special about the person in the period; "" where nothing is. */
  readonly status: string;
  /** Stands behind the position on templates that have no place for the status: "（试用期）". */
  readonly behindPosition: string;
}

function shownStatus(
  { status }: Assessee,
  { template, texts, period, settings }: CardContext,
): Pick<HeadFacts, 'status' | 'behindPosition'> {
  if (status === undefined) return { status: '', behindPosition: '' };
  const text = statusText(status, { period, basis: settings.employment.basis }, texts.employment);
  const behindPosition = showsField(template, 'employee.status') ? '' : texts.employment.behind(text);
  return { status: text, behindPosition };
}

function fillToken(text: string, token: PlaceholderToken, facts: HeadFacts): string {
  const { placeholder } = token;
  const { person } = facts;
  if (placeholder?.group === 'person') return text.replace(token.source, () => personField(placeholder.field, facts));
  if (placeholder?.group === 'column') {
    return text.replace(token.source, () => person.columns.get(placeholder.header) ?? '');
  }
  return text;
}

function personField(field: PersonField, { person, number, texts, status, behindPosition }: HeadFacts): string {
  switch (field) {
    case 'employee.name':
      return person.name;
    case 'employee.id':
      return person.employeeId;
    case 'employee.department':
      return person.department;
    case 'employee.position':
      return `${person.position}${person.ordinal === null ? '' : ` ${person.ordinal}`}${behindPosition}`;
    case 'employee.manager':
    case 'assessor':
      return person.manager;
    case 'employee.hireDate':
    case 'probation.from':
      return hireDateText(person.hireDate);
    case 'probation.until':
      return hireDateText(person.probation?.until ?? null);
    case 'probation.mentor':
      return mentorOf(person);
    case 'probation.notice': {
      const limit = person.probation?.limit;
      return limit === undefined ? '' : texts.probation.tooLong(limit);
    }
    case 'employee.status':
      return status;
    case 'project.name':
      return person.project?.name ?? '';
    case 'project.from':
      return hireDateText(person.project?.from ?? null);
    case 'project.until':
      return hireDateText(person.project?.to ?? null);
    case 'card.no':
      return number;
  }
}

const MENTOR = /导师|带教|师[傅父]|mentor|buddy/i;
/** Of columns about mentors those that name nobody: what mentoring pays, when it was, by which number. */
const NO_MENTOR =
  /津贴|补[贴助]|奖|费|薪|工资|金额|[工编]号|日期|时间|天数|次数|电话|手机|是否|人数|评|allowance|bonus|fee|pay|amount|date|days|number|phone|\bid\b/i;

/** As a column of the list names them; "" where it has none. */
function mentorOf({ columns }: Assessee): string {
  const named = [...columns].filter(([header]) => {
    const words = toSimplified(header);
    return MENTOR.test(words) && !NO_MENTOR.test(words);
  });
  // An amount under whatever header is nobody's name, and the card is read by more people than the list.
  return named.map(([, text]) => text).find((text) => /^\s*[^\d\s¥￥$+-]/.test(text)) ?? '';
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
