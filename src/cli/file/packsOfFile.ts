import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import {
  makePacks,
  planHandout,
  type HandoutOptions,
  type HandoutPlan,
  type HandoutTime,
  type MadePack,
} from '../../app/packs/handOut';
import { err, ok, type Result } from '../../base/result';
import { packMessages } from '../../i18n/messages/packs/texts';
import { allPackTexts, packTexts } from '../../i18n/sheets/packs/texts';
import type { PackTexts } from '../../packs/packTexts';
import { servicesOfWorkbook, type CommandLanguages } from './fileServices';
import { freeMemory } from './freeMemory';
import { readUnchanged, withWorkbook, type FileProblem } from './workbookFile';

/** Packs made of a file; nothing is written yet. */
interface PacksOfFile {
  readonly plan: HandoutPlan;
  readonly packs: readonly MadePack[];
  /** Permissions of the file. */
  readonly mode: number;
}

interface Planned {
  readonly plan: HandoutPlan;
  /** In the language of the sheets. */
  readonly texts: PackTexts;
}

type Failure = PeriodFailure | CompanyFailure;

/** Bytes from which on the memory of an opened workbook is worth the wait until it is freed. */
const LARGE = 2_000_000;

/**
 * Makes a pack for each recipient of the cards in a file. The file is opened to see who gets which cards, which asks for few of its
 * sheets, and let go before the packs are made of its bytes.
 */
export async function packsOfFile(
  file: string,
  languages: CommandLanguages,
  options: HandoutOptions,
  time: HandoutTime,
): Promise<Result<PacksOfFile, FileProblem | Failure>> {
  const planned = await planOf(file, languages, options);
  if (!planned.ok) return planned;
  const { plan, texts, mode, mark } = planned.value;
  const read = readUnchanged(file, mark);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length >= LARGE) await freeMemory();
  const made = await makePacks(bytes, plan, time, texts);
  return made.ok ? ok({ plan, mode, packs: made.value.packs }) : err({ code: 'damaged', file });
}

/** A function of its own, so that nothing of the opened workbook is held when it has returned. */
async function planOf(
  file: string,
  languages: CommandLanguages,
  options: HandoutOptions,
): Promise<Result<Planned & { readonly mode: number; readonly mark: string }, FileProblem | Failure>> {
  const planned = async (): Promise<Result<Planned, Failure>> => {
    const ready = await servicesOfWorkbook(languages);
    if (!ready.ok) return ready;
    const { language } = ready.value.catalogue;
    const plan = await planHandout(ready.value, options, packMessages(language).nobody, allPackTexts(language));
    return plan.ok ? ok({ plan: plan.value, texts: packTexts(language) }) : plan;
  };
  const worked = await withWorkbook(file, languages.language, planned, 'whenAsked');
  if (!worked.ok) return worked;
  const { result, mode, mark } = worked.value;
  return result.ok ? ok({ ...result.value, mode, mark }) : result;
}
