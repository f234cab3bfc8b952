import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { readRegistry } from '../../excel/registry';
import { type RegisteredCard, type Registry, type LivingCard, isLiving } from '../../registry/registry';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Settings, SettingsPlaces } from '../../scorecard/settings/settings';
import type { PeriodFailure } from '../failure';
import type { Services } from '../services';
import { closedPeriods } from '../notes/closedPeriods';
import { ownSheet } from '../workbook/ownSheets';

/** What the monthly work reads first; nothing is made and no template is needed. */
export interface PeriodSheets {
  /** With the period that was asked for. */
  readonly settings: Settings;
  /** The period the settings sheet names. */
  readonly currentPeriod: string;
  readonly places: SettingsPlaces;
  readonly registry: Registry;
  readonly names: readonly string[];
  readonly structureProtected: boolean;
  /** Cards of the period that still exist. */
  readonly cards: readonly LivingCard[];
  /** Cards of the period whose sheet somebody deleted. */
  readonly deleted: readonly RegisteredCard[];
}

/**
 * Reads settings and cards of a period, by default the one in the settings. Refused when there is no settings sheet, it
 * is damaged, or the period has no card. Four round trips, however many cards.
 */
export async function readPeriodSheets(
  workbook: Workbook,
  services: Pick<Services, 'sheetTexts'>,
  wanted?: string,
): Promise<Result<PeriodSheets, PeriodFailure>> {
  const registry = await readRegistry(workbook);
  const { names, structureProtected } = await readSheetNames(workbook, registry);
  const sheet = ownSheet('settings', { registry, names });
  if (sheet === null) return err({ kind: 'sheetMissing', sheet: services.sheetTexts.sheetNames.settings });
  const read = readSettings(sheet, await readSmallSheet(workbook, sheet));
  if (!read.ok) return err({ kind: 'settings', sheet, problems: read.error });
  const period = wanted ?? read.value.settings.period;
  const ofPeriod = registry.cards.filter((card) => card.record.period === period);
  const cards = ofPeriod.filter(isLiving);
  if (cards.length === 0) return err({ kind: 'noCards', period });
  return ok({
    settings: { ...read.value.settings, period },
    currentPeriod: read.value.settings.period,
    places: read.value.places,
    registry,
    names,
    structureProtected,
    cards,
    deleted: ofPeriod.filter((card) => card.sheetName === null),
  });
}

/** The same for what is still worked on: refused for a closed period as well. */
export async function readOpenSheets(
  workbook: Workbook,
  services: Pick<Services, 'sheetTexts'>,
  wanted?: string,
): Promise<Result<PeriodSheets, PeriodFailure>> {
  const read = await readPeriodSheets(workbook, services, wanted);
  if (!read.ok) return read;
  const { registry, settings } = read.value;
  const closedOn = closedPeriods(registry).get(settings.period);
  return closedOn === undefined ? read : err({ kind: 'periodClosed', period: settings.period, closedOn });
}
