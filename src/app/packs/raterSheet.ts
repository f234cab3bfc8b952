import { cellAddress } from '../../base/address';
import { periodInName } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { readListSheet, writeWhereRead } from '../../excel/lists/listSheets';
import { runStep } from '../../excel/runStep';
import type { Workbook } from '../../excel/workbook';
import {
  drawRaterList,
  proposalKey,
  raterPart,
  readRaterList,
  type RaterLine,
  type RaterListReading,
} from '../../packs/raters/raterList';
import type { RaterColumn } from '../../packs/raterTexts';
import type { PackTexts } from '../../packs/packTexts';
import { OTHER_RATERS } from '../../scoring/raters';
import { cardIdentity, shownName } from '../../scorecard/people/identity';
import type { SettingsPlaces } from '../../scorecard/settings/settings';
import { findList, rowBelow, type ListReading } from '../../scorecard/sheet/readList';
import { piecesInRequests, REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { readOpenSheets, type PeriodSheets } from '../cards/periodSheets';
import type { LivingCard } from '../../registry/registry';
import type { PeriodFailure } from '../failure';
import { inspectWorkbook, type Inspection } from '../list/inspect';
import { listedRows } from '../list/listedOrganisation';
import type { Services } from '../services';
import { roleByCard } from '../team/planTeamActuals';
import { addLongSheet, clashReport, ownSheet, type NameClash } from '../workbook/ownSheets';
import { untilUnchanged } from '../../excel/untilUnchanged';
import { peersProposed, proposeRaters } from './proposeRaters';

/** What the registry calls the list of raters of a period, "2026-11". */
const ratersKey = (period: string): string => `raters ${period}`;

export interface RatersListed {
  readonly period: string;
  readonly sheet: string;
  /** Lines added now; what stood there is kept. */
  readonly added: number;
  readonly waiting: number;
  readonly confirmed: number;
  /** Absent: the sheet has its usual name. */
  readonly clashes?: readonly NameClash[];
}

/**
 * Proposes who rates whom in the period, on a sheet where HR changes and confirms it. Where it is there already, only cards
 * and kinds of raters that have no line get one. Refused for a closed period, where nobody else has a weight, and without a list.
 * @param languages texts of every language, that of new labels first
 * @param limit bytes of a request
 */
export async function listRaters(
  services: Services,
  languages: readonly PackTexts[],
  limit = REQUEST_BYTES,
): Promise<Result<RatersListed, PeriodFailure>> {
  const inspected = await inspectWorkbook(services);
  if (!inspected.ok) return inspected;
  return untilUnchanged(() =>
    runStep((workbook) => listOnce(workbook, inspected.value, services, { languages, limit })),
  );
}

/** null: somebody has changed the sheet since it was read; nothing is written. */
async function listOnce(
  workbook: Workbook,
  inspection: Inspection,
  services: Services,
  { languages, limit }: { readonly languages: readonly PackTexts[]; readonly limit: number },
): Promise<Result<RatersListed | null, PeriodFailure>> {
  const read = await readOpenSheets(workbook, services);
  if (!read.ok) return read;
  const { settings, cards, places } = read.value;
  const { period, raterWeights: weights } = settings;
  const [texts] = languages;
  if (texts === undefined || OTHER_RATERS.every((rater) => (weights[rater] ?? 0) <= 0))
    return err({ kind: 'noRaters', ...weightPlace(places) });
  const rows = listedRows(inspection, roleByCard(cards), services.catalogue);
  const proposed = proposeRaters(cards.map(ratedPerson), rows, { period, weights, minimum: settings.raterMinimum });
  const known = await readRaters(workbook, read.value, languages);
  if (!known.ok) return known;
  if (known.value === null) {
    if (read.value.structureProtected) return err({ kind: 'workbookProtected' });
    const drawing = drawRaterList(proposed, period, peersProposed(settings.raterMinimum), texts.raters);
    const usualName = `${texts.raters.list.sheetName} ${periodInName(period)}`;
    const drawn = { key: ratersKey(period), usualName, drawing };
    const own = await addLongSheet(workbook, { ...read.value, clashes: [] }, drawn, limit);
    const waiting = proposed.filter(({ rater }) => rater !== '').length;
    return ok({ period, sheet: own.name, added: proposed.length, waiting, confirmed: 0, ...clashReport(own.clashes) });
  }
  const { sheet, list, reading, isProtected } = known.value;
  const fresh = proposed.filter((line) => !reading.taken.has(proposalKey(line)));
  if (fresh.length > 0) {
    if (isProtected) return err({ kind: 'sheetProtected', sheet });
    const pieces = raterPart(fresh, rowBelow(list), list.columns, texts.raters);
    for (const part of piecesInRequests(pieces, limit)) {
      if (!(await writeWhereRead(workbook, sheet, part, list))) return ok(null);
    }
  }
  const waiting = reading.waiting + fresh.filter(({ rater }) => rater !== '').length;
  return ok({ period, sheet, added: fresh.length, waiting, confirmed: reading.confirmed.length });
}

/** Where another rater gets a weight; below the manager's on a sheet too old to have such rows. */
function weightPlace({ sheet, values, added }: SettingsPlaces): { readonly sheet: string; readonly cell: string } {
  const { row, column } = added.superiorWeight ?? values.managerWeight;
  return { sheet, cell: cellAddress(row, column) };
}

interface RatersRead {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly list: ListReading<RaterColumn>;
  readonly reading: RaterListReading;
}

/** The list of raters of the period as it stands; null: the workbook has none. Two round trips. */
export async function readRaters(
  workbook: Workbook,
  sheets: PeriodSheets,
  languages: readonly PackTexts[],
): Promise<Result<RatersRead | null, PeriodFailure>> {
  const { settings, cards } = sheets;
  const sheet = ownSheet(ratersKey(settings.period), sheets);
  if (sheet === null) return ok(null);
  const cells = await readListSheet(workbook, sheet);
  const search = findList(
    cells,
    languages.map(({ raters }) => raters.list.headers),
  );
  if (search.kind === 'damaged') {
    const headers = languages[0]?.raters.list.headers;
    return err({ kind: 'listDamaged', sheet, headers: search.missing.map((column) => headers?.[column] ?? column) });
  }
  const { list } = search;
  const reading = readRaterList(
    list,
    { people: cards.map(ratedPerson), weights: settings.raterWeights },
    languages.map(({ raters }) => raters),
  );
  return ok({ sheet, isProtected: cells.isProtected, list, reading });
}

function ratedPerson({
  record,
  sheetName,
}: LivingCard): Omit<RaterLine, 'as' | 'rater'> & { readonly employeeId: string } {
  return { ...cardIdentity(record), name: shownName({ name: record.name, sheetName }) };
}
