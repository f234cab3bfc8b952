import { err, ok, type Result } from '../../base/result';
import { openAsNewWorkbook, readWorkbookFile } from '../../excel/workbookCopy';
import { packArchive } from '../../packs/make/packArchive';
import type { LogLine } from '../../packs/collect/drawLog';
import type { PackKind, PackTexts } from '../../packs/packTexts';
import type { PeriodFailure, Watch } from '../failure';
import type { Services } from '../services';
import {
  makePacks,
  planHandout,
  type HandoutOptions,
  type HandoutPlan,
  type HandoutTime,
  type MadePack,
  type MadePacks,
} from './handOut';
import { notedLine, writeLog } from './packLog';

/** What is to be handed out: what was shown, and how to find it again. */
export interface HandoutOrder {
  readonly shown: HandoutPlan;
  readonly options: HandoutOptions;
  /** Recipient of the pack of those whom nobody is named for. */
  readonly nobody: string;
  readonly time: HandoutTime;
}

export interface HandoutReport extends MadePacks {
  readonly kind: PackKind;
  readonly period: string;
  /** All packs in one .zip file. */
  readonly archive: Uint8Array;
  /** Name of the sheet that says what was handed out; null: nothing could be written on it. */
  readonly log: string | null;
}

/** Packs, or, where others would get packs now than was shown, what would be handed out now; nothing is made then. */
export type HandoutOutcome =
  { readonly kind: 'made'; readonly report: HandoutReport } | { readonly kind: 'changed'; readonly plan: HandoutPlan };

/**
 * Makes packs of the workbook that is open, and notes on a sheet who was handed one.
 * @param languages texts of every language, that of the packs first
 * @param watch first told of the parts of the file that have been read, then of the packs
 */
export async function handOutHere(
  services: Services,
  { shown, options, nobody, time }: HandoutOrder,
  languages: readonly PackTexts[],
  watch: Watch = {},
): Promise<Result<HandoutOutcome, PeriodFailure>> {
  const [texts] = languages;
  if (texts === undefined) throw new Error('no language to make packs in');
  const planned = await planHandout(services, options, nobody, languages);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (whoGets(plan) !== whoGets(shown)) return ok({ kind: 'changed', plan });
  const { onProgress } = watch;
  // Raters' packs are no copies of anything.
  const file =
    plan.kind === 'rater'
      ? ok(new Uint8Array())
      : await readWorkbookFile((done, total) => onProgress?.({ done, total }));
  if (!file.ok) return err({ kind: 'packsNotMade', failure: file.error });
  if (plan.kind !== 'rater') {
    // A card is cut out by the name of its sheet, which may be somebody else's in a file that was saved later.
    const now = await planHandout(services, options, nobody, languages);
    if (!now.ok) return now;
    if (whereCardsAre(now.value) !== whereCardsAre(plan)) return ok({ kind: 'changed', plan: now.value });
  }
  const made = await makePacks(file.value, plan, time, texts, watch);
  if (!made.ok) return err({ kind: 'packsNotMade', failure: { kind: 'unknown', code: made.error, detail: '' } });
  const { packs } = made.value;
  const { kind, period } = plan;
  const lines = packs.map(({ recipient, fileName, cards }): LogLine => ({
    ...notedLine({ recipient, kind, period, ...time }, texts),
    cards: cards.length,
    collectedOn: '',
    savedAt: '',
    file: fileName,
    entered: '',
    left: '',
  }));
  const note = () => writeLog(lines, languages);
  // Only an answer may have been lost, and lines that are there are not added again.
  const noted = await note();
  const logged = noted.ok ? noted : await note();
  // The packs are made, whatever becomes of the note.
  return ok({
    kind: 'made',
    report: { ...made.value, kind, period, archive: archiveOf(packs), log: logged.ok ? logged.value : null },
  });
}

const whoGets = ({ period, groups }: HandoutPlan): string =>
  JSON.stringify([
    period,
    groups.map(({ recipient, cards, ratings = [] }) => [
      recipient,
      cards.map(({ record }) => record.number),
      ratings.map(({ number, as, indicator }) => [number, as, indicator]),
    ]),
  ]);

const whereCardsAre = (plan: HandoutPlan): string =>
  JSON.stringify([
    whoGets(plan),
    plan.sheets,
    plan.groups.map(({ cards }) => cards.map(({ sheetName, row }) => [sheetName, row])),
  ]);

function archiveOf(packs: readonly MadePack[]): Uint8Array {
  return packArchive(packs.map(({ fileName, bytes }) => ({ name: fileName, bytes })));
}

/** Opens a pack as a new workbook, to be saved by the person: not every pane can download. */
export async function openPack({ bytes }: Pick<MadePack, 'bytes'>): Promise<Result<void, PeriodFailure>> {
  const opened = await openAsNewWorkbook(bytes);
  return opened.ok ? opened : err({ kind: 'excel', failure: opened.error });
}
