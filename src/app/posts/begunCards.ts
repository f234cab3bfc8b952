import { gridOfCells } from '../../base/gatherBlocks';
import { ok, type Result } from '../../base/result';
import type { Block } from '../../base/sheetDrawing';
import { protectLifted, rewriteProtected, type Lifting } from '../../excel/cards/rewriteProtected';
import { againIfProtected, isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import { writeRecords } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import type { CardRecord } from '../../registry/cardRecord';
import type { RegisteredCard, Registry } from '../../registry/registry';
import type { CardContext } from '../../scorecard/card/cardContext';
import { planCards } from '../../scorecard/card/planCards';
import type { EmploymentRules } from '../../scorecard/employment/employmentRules';
import { presentDays, type PeriodStatus } from '../../scorecard/employment/periodStatus';
import type { Assessee } from '../../scorecard/people/assessee';
import { splitOnMove } from '../../scorecard/people/posts';

/** A card that stays as it was begun, of somebody whose post changed since, and what it is to say now. */
export interface BegunCard {
  readonly card: RegisteredCard & { readonly sheetName: string };
  readonly status: PeriodStatus | undefined;
}

interface Existing {
  readonly period: string;
  readonly rules: EmploymentRules;
  /** Cards of the period whose sheets exist, by number. */
  readonly alive: ReadonlyMap<string, RegisteredCard>;
  /** Whether nobody has begun the card with this number. */
  readonly isUntouched: (number: string) => boolean;
}

/**
 * Whoever is listed at another post than that of the card which was begun: moved on a day of the period, the person gets a second
 * card for the days since, and the first counts to the day before; else the first goes on and says which post the list names.
 * @returns the people, those moved as of their second card, and what the first ones are to say
 */
export function movedSinceBegun(
  people: readonly Assessee[],
  existing: Existing,
): { readonly people: readonly Assessee[]; readonly begun: readonly BegunCard[] } {
  const begun: BegunCard[] = [];
  const now = people.map((person): Assessee => {
    const card = begunCard(person, existing);
    if (card === null) return person;
    const { listedPost: _listed, together: _together, postTo: _until, ...before } = card.record.status ?? {};
    const split =
      card.record.roleId === person.role.id ? null : splitOnMove(before, person.status ?? {}, existing.period);
    if (split !== null && hasEnoughDays(split, existing)) {
      begun.push({ card, status: split.before });
      return { ...person, status: split.now, part: 2 };
    }
    begun.push({ card, status: { ...before, listedPost: person.position } });
    return person;
  });
  return { people: now, begun };
}

function begunCard(
  { part, employeeId, name, position }: Assessee,
  { period, alive, isUntouched }: Existing,
): BegunCard['card'] | null {
  const card = part === undefined && employeeId !== '' ? alive.get(`${period}/${employeeId}`) : undefined;
  if (card === undefined || card.sheetName === null) return null;
  const { record, sheetName } = card;
  const isKept = !isUntouched(record.number) || record.status?.postTo !== undefined;
  return isKept && record.name === name && record.position !== position ? { ...card, sheetName } : null;
}

function hasEnoughDays(
  split: { readonly before: PeriodStatus; readonly now: PeriodStatus },
  existing: Existing,
): boolean {
  const { rules, period } = existing;
  return [split.before, split.now].every(
    (status) => presentDays(status, period)[rules.basis] >= (rules.minimumDays ?? 1),
  );
}

/** What the card of one of several posts says follows the list, also back to one post. */
export function ofSeveralPosts(card: RegisteredCard, person: Assessee): readonly BegunCard[] {
  const { record, sheetName } = card;
  const isSame = record.position === person.position && record.name === person.name;
  const wasOther = record.status?.together !== undefined || record.status?.listedPost !== undefined;
  if (!isSame || sheetName === null || (person.part === undefined && !wasOther)) return [];
  return [{ card: { ...card, sheetName }, status: person.status }];
}

function isDue({ card: { record }, status }: BegunCard): boolean {
  return record.said !== undefined || JSON.stringify(sorted(record.status)) !== JSON.stringify(sorted(status));
}

function sorted(status: PeriodStatus | undefined): readonly unknown[] {
  return Object.entries(status ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}

interface MarkedCards {
  readonly registry: Registry;
  /** Cards that a password keeps from saying it. */
  readonly unsaid: readonly RegisteredCard[];
}

/**
 * Says on the cards, and then in their records, what has become of their posts. A cell that holds other words than Rolecard's, and a card
 * under a password, keeps them; records, and what is made of them, follow all the same. Under a password it is tried again each time.
 */
export async function markBegunCards(
  registry: Registry,
  cards: readonly BegunCard[],
  context: CardContext,
): Promise<Result<MarkedCards, ExcelRefusal>> {
  const begun = cards.filter(isDue);
  const unsaid: RegisteredCard[] = [];
  for (const each of begun) {
    const lifting = { lifted: new Set<string>(), registry };
    const marked = await againIfProtected(() => markCard(each, context, lifting));
    if (marked.ok) continue;
    if (!isRefusedAs(marked, 'protected')) return marked;
    unsaid.push(each.card);
  }
  if (begun.length === 0) return ok({ registry, unsaid });
  const records = begun.map(
    ({ card, status }) => [card.row, withStatus(card.record, status, unsaid.includes(card))] as const,
  );
  return runStep((workbook) =>
    Promise.resolve(ok({ registry: writeRecords(workbook, registry, new Map(records)), unsaid })),
  );
}

function withStatus(
  { status: before, said = before ?? {}, ...record }: CardRecord,
  status: PeriodStatus | undefined,
  isUnsaid: boolean,
): CardRecord {
  return { ...record, ...(status === undefined ? {} : { status }), ...(isUnsaid ? { said } : {}) };
}

async function markCard(
  { card, status }: BegunCard,
  context: CardContext,
  lifting: Lifting,
): Promise<Result<boolean, ExcelRefusal>> {
  const [before, after] = [card.record.said ?? card.record.status, status].map((each) =>
    statusCells(card.record, each, context),
  );
  const blocks = (after ?? []).map(({ row, column, content }): Block => ({ row, column, contents: [[content]] }));
  if (blocks.length === 0) return ok(false);
  const formulas = gridOfCells(
    (before ?? []).map(({ content, ...cell }) => ({ ...cell, content: typeof content === 'string' ? content : '' })),
  );
  const written = await runStep(async (workbook) =>
    ok(await rewriteProtected(workbook, card.sheetName, blocks, { formulas }, lifting)),
  );
  await protectLifted(lifting.lifted);
  return written;
}

/** The cells of a card that say its status, as they are with this one. */
function statusCells(record: CardRecord, status: PeriodStatus | undefined, context: CardContext) {
  const role = context.catalogue.roles.get(record.roleId);
  if (role === undefined) return [];
  const { name, employeeId, department, position, manager } = record;
  const isSpecial = Object.keys(status ?? {}).length > 0;
  const person: Assessee = {
    ...{ name, employeeId, department, position, manager, role },
    ...{ hireDate: null, ordinal: null, row: 0, columns: new Map<string, string>() },
    ...(status !== undefined && isSpecial ? { status } : {}),
    ...(record.kind === 'probation' ? { probation: { until: null } } : {}),
  };
  const [plan] = planCards([person], context, '{姓名}', new Set());
  return plan?.statusCells ?? [];
}
