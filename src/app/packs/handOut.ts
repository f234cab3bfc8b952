import { shownName } from '../../scorecard/people/identity';
import { groupBy } from '../../base/groupBy';
import { err, ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { runStep } from '../../excel/runStep';
import { fileNameOf } from '../../packs/fileName';
import { makePack, openSource, type Pack, type PackSource } from '../../packs/make/makePack';
import { shortHash } from '../../packs/packNote';
import type { AskedColumn, PackKind, PackTexts } from '../../packs/packTexts';
import { readOpenSheets, type LivingCard } from '../cards/periodSheets';
import type { PeriodFailure, Watch } from '../failure';
import { oneByOne } from './oneByOne';
import type { Services } from '../services';

export interface HandoutOptions {
  readonly kind: PackKind;
  /** "2026-11"; absent: the period in the settings. */
  readonly period?: string;
  /** Whether people without manager (or department) get a pack together, too. */
  readonly unassigned: 'pack' | 'leave';
}

/** Who gets which cards; nothing is made yet. */
export interface HandoutPlan {
  readonly period: string;
  readonly kind: PackKind;
  readonly company: string;
  readonly groups: readonly HandoutGroup[];
  /** Cards that are in no pack: the list names no manager (or department) for them. */
  readonly unassigned: readonly LivingCard[];
  readonly asked: readonly AskedColumn[];
  readonly sheets: { readonly settings: string; readonly registry: string };
}

export interface HandoutGroup {
  readonly recipient: string;
  readonly cards: readonly LivingCard[];
}

/** Reads which cards of a period go to whom. Refused for a closed period. */
export async function planHandout(
  services: Services,
  { kind, period: wanted, unassigned }: HandoutOptions,
  nobody: string,
): Promise<Result<HandoutPlan, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<HandoutPlan, PeriodFailure>> => {
    const read = await readOpenSheets(workbook, services, wanted);
    if (!read.ok) return read;
    const { settings, registry, cards, places } = read.value;
    const { period } = settings;
    const { named, without } = recipientsOf(cards, kind);
    const rest = unassigned === 'pack' && without.length > 0 ? [{ recipient: nobody, cards: without }] : [];
    const self: readonly AskedColumn[] = settings.raterWeights.self > 0 || kind === 'employee' ? ['self'] : [];
    return ok({
      period,
      kind,
      company: settings.company,
      groups: [...named, ...rest],
      unassigned: rest.length > 0 ? [] : without,
      asked: ['actuals', ...self, ...(kind === 'employee' ? [] : (['manager'] as const))],
      sheets: { settings: places.sheet, registry: registry.sheetName },
    });
  });
}

/** Who gets which cards, and the cards that are nobody's. */
export function recipientsOf(
  cards: readonly LivingCard[],
  kind: PackKind,
): { readonly named: readonly HandoutGroup[]; readonly without: readonly LivingCard[] } {
  const groups = groupBy(cards, (card) => recipientOf(card, kind));
  const without = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups].map(([recipient, own]): HandoutGroup => ({
    recipient: shownRecipient(recipient, kind),
    cards: own,
  }));
  return { named, without };
}

/** What tells recipients apart: people of one name are different people. */
function recipientOf({ record, sheetName }: LivingCard, kind: PackKind): string {
  switch (kind) {
    case 'manager':
      return record.manager.trim();
    case 'department':
      return record.department.trim();
    case 'employee':
      return `${shownName({ name: record.name, sheetName })}\n${record.number}`;
  }
}

const shownRecipient = (key: string, kind: PackKind): string =>
  kind === 'employee' ? (key.split('\n')[0] ?? '') : key;

export interface HandoutTime {
  /** "2026-11-29T09:30". */
  readonly handedOutAt: string;
  /** "2026-12-05"; null: no day is named. */
  readonly due: string | null;
}

/** A pack and the name its file is to have, without ending. */
export interface MadePack extends Pack {
  readonly id: string;
  readonly recipient: string;
  readonly fileName: string;
  readonly cards: readonly LivingCard[];
}

export interface MadePacks {
  readonly packs: readonly MadePack[];
  /** Recipients whose packs were not made any more. */
  readonly remaining: readonly string[];
  readonly cancelled: boolean;
}

/**
 * Makes the packs of a plan from the workbook's file as it was when the plan was made, one after the other.
 * @param watch told of each pack; cancelling leaves what is made
 */
export async function makePacks(
  bytes: Uint8Array,
  plan: HandoutPlan,
  time: HandoutTime,
  texts: PackTexts,
  watch: Watch = {},
): Promise<Result<MadePacks, WorkbookFileProblem>> {
  const packs: MadePack[] = [];
  try {
    const source = openSource(bytes, plan.sheets);
    if (!source.ok) return source;
    const one = packMaker(source.value, plan, time, texts);
    const { remaining, cancelled } = await oneByOne(plan.groups, (group) => packs.push(one(group)), watch);
    return ok({ packs, remaining: remaining.map(({ recipient }) => recipient), cancelled });
  } catch (thrown) {
    // A sheet that is no XML.
    if (thrown instanceof SyntaxError) return err('notAWorkbook');
    throw thrown;
  }
}

/** Makes the packs of one source; their files have names of their own. */
function packMaker(
  source: PackSource,
  { period, kind, company, asked }: HandoutPlan,
  time: HandoutTime,
  texts: PackTexts,
): (group: HandoutGroup) => MadePack {
  const taken = new Set<string>();
  return ({ recipient, cards }) => {
    const id = shortHash([period, kind, recipient, cards[0]?.record.number ?? '', time.handedOutAt].join('\n'));
    const order = { id, kind, company, recipient, period, asked, cards, ...time };
    const fileName = `${freeName(fileNameOf(texts.fileName(period, recipient)), taken)}.xlsx`;
    return { ...makePack(source, order, texts), id, recipient, fileName, cards };
  };
}

function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let ordinal = 2; taken.has(name.toLowerCase()); ordinal += 1) name = `${wish} (${ordinal})`;
  taken.add(name.toLowerCase());
  return name;
}
