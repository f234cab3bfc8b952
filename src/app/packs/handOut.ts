import { wholeNumber } from '../../scorecard/people/partNumber';
import { shownName } from '../../scorecard/people/identity';
import { groupBy } from '../../base/groupBy';
import { err, ok, type Result } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { calculateAll } from '../../excel/cards/readCards';
import { runStep } from '../../excel/runStep';
import { fileNameOf } from '../../packs/fileName';
import { makePack, openSource, type Pack, type PackSource } from '../../packs/make/makePack';
import { shortHash } from '../../packs/packNote';
import type { AskedColumn, CardPackKind, PackKind, PackTexts } from '../../packs/packTexts';
import { makeRaterPack } from '../../packs/raters/makeRaterPack';
import type { AskedRating } from '../../packs/raters/raterNote';
import { readOpenSheets } from '../cards/periodSheets';
import type { LivingCard } from '../../registry/registry';
import type { PeriodFailure, Watch } from '../failure';
import { oneByOne } from './oneByOne';
import { planRaters, type RatersPlanned } from './planRaters';
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
  /** Where raters get packs: what else their list says. Absent: others do. */
  readonly raters?: RatersPlanned;
}

export interface HandoutGroup {
  readonly recipient: string;
  readonly cards: readonly LivingCard[];
  /** What a rater is asked for. Absent: the cards go out themselves. */
  readonly ratings?: readonly AskedRating[];
}

/**
 * Reads which cards of a period go to whom. Refused for a closed period.
 * @param nobody recipient of the pack of those whom nobody is named for
 * @param languages texts of every language, that of the packs first
 */
export async function planHandout(
  services: Services,
  { kind, period: wanted, unassigned }: HandoutOptions,
  nobody: string,
  languages: readonly PackTexts[],
): Promise<Result<HandoutPlan, PeriodFailure>> {
  if (kind === 'rater') return planRaters(services, languages, wanted);
  return runStep(async (workbook): Promise<Result<HandoutPlan, PeriodFailure>> => {
    // Cards go along as the file has them.
    calculateAll(workbook);
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
  kind: CardPackKind,
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
function recipientOf({ record, sheetName }: LivingCard, kind: CardPackKind): string {
  switch (kind) {
    case 'manager':
      return record.manager.trim();
    case 'department':
      return record.department.trim();
    case 'employee':
      return `${shownName({ name: record.name, sheetName })}\n${wholeNumber(record.number)}`;
  }
}

const shownRecipient = (key: string, kind: CardPackKind): string =>
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
    const maker = makerOf(bytes, plan, time, texts);
    if (!maker.ok) return maker;
    const one = maker.value;
    const { remaining, cancelled } = await oneByOne(plan.groups, (group) => packs.push(one(group)), watch);
    return ok({ packs, remaining: remaining.map(({ recipient }) => recipient), cancelled });
  } catch (thrown) {
    // A sheet that is no XML.
    if (thrown instanceof SyntaxError) return err('notAWorkbook');
    throw thrown;
  }
}

type PackMaker = (group: HandoutGroup) => MadePack;

/** Only cards are cut out of the file. */
function makerOf(
  bytes: Uint8Array,
  plan: HandoutPlan,
  time: HandoutTime,
  texts: PackTexts,
): Result<PackMaker, WorkbookFileProblem> {
  const { kind } = plan;
  const names = fileNamer(plan, texts);
  if (kind === 'rater') return ok((group) => raterPack(group, plan, time, { texts, names }));
  const source = openSource(bytes, plan.sheets);
  if (!source.ok) return source;
  return ok((group) => cardPack(source.value, group, { ...plan, kind }, time, { texts, names }));
}

interface Making {
  readonly texts: PackTexts;
  readonly names: (recipient: string) => string;
}

function cardPack(
  source: PackSource,
  { recipient, cards }: HandoutGroup,
  plan: HandoutPlan & { readonly kind: CardPackKind },
  time: HandoutTime,
  { texts, names }: Making,
): MadePack {
  const { period, kind, company, asked } = plan;
  const id = packId(plan, recipient, cards[0]?.record.number ?? '', time);
  const order = { id, kind, company, recipient, period, asked, cards, ...time };
  return { ...makePack(source, order, texts), id, recipient, fileName: names(recipient), cards };
}

function raterPack(
  { recipient, cards, ratings = [] }: HandoutGroup,
  plan: HandoutPlan,
  time: HandoutTime,
  { texts: { raters }, names }: Making,
): MadePack {
  const { period, kind, company } = plan;
  const id = packId(plan, recipient, '', time);
  const order = { id, kind, company, recipient, period, ratings, ...time };
  const bytes = makeRaterPack(order, raters.pack, raters.as);
  return { bytes, blanked: [], withoutPictures: [], id, recipient, fileName: names(recipient), cards };
}

function packId({ period, kind }: HandoutPlan, recipient: string, first: string, { handedOutAt }: HandoutTime): string {
  return shortHash([period, kind, recipient, first, handedOutAt].join('\n'));
}

/** Files of one handing out have names of their own. */
function fileNamer({ period, kind }: HandoutPlan, texts: PackTexts): Making['names'] {
  const taken = new Set<string>();
  const wish = kind === 'rater' ? texts.raters.pack.fileName : texts.fileName;
  return (recipient) => `${freeName(fileNameOf(wish(period, recipient)), taken)}.xlsx`;
}

function freeName(wish: string, taken: Set<string>): string {
  let name = wish;
  for (let ordinal = 2; taken.has(name.toLowerCase()); ordinal += 1) name = `${wish} (${ordinal})`;
  taken.add(name.toLowerCase());
  return name;
}
