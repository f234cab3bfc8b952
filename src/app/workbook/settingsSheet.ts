import { parsePeriod, periodText } from '../../base/period';
import { writeNote } from '../../excel/registry';
import type { Workbook } from '../../excel/workbook';
import type { Registry } from '../../registry/registry';
import { defaultSettings, drawSettings } from '../../scorecard/settings/drawSettings';
import type { Settings } from '../../scorecard/settings/settings';
import { latestPeriod } from '../notes/closedPeriods';
import type { Services } from '../services';
import { addOwnSheet, isPageKey, ownSheet, payPeriodOf, type OwnSheets } from './ownSheets';

/**
 * The settings a new sheet begins with. Where a settings sheet was deleted from a workbook with cards, the period is that of
 * the latest of them. A text that is no period stays as it is, and the settings then can't be read.
 * @param period for a workbook without cards, "2026-11"
 */
export function newSettings(registry: Pick<Registry, 'cards'>, period: string, { sheetTexts }: Services): Settings {
  const parsed = parsePeriod(period);
  return defaultSettings(latestPeriod(registry) ?? (parsed ? periodText(parsed) : period), sheetTexts);
}

/**
 * Draws the settings sheet of a workbook that has none; whoever needs one makes it here. Where sheets stand whose formulas
 * look at the settings, it is noted that they may have lost a sheet which was deleted. Queues only.
 * @param period see newSettings
 */
export function addSettingsSheet(
  workbook: Workbook,
  before: OwnSheets,
  period: string,
  services: Services,
): OwnSheets & { readonly name: string } {
  const { sheetTexts: texts, catalogue } = services;
  const drawing = drawSettings(newSettings(before.registry, period, services), texts, catalogue.language);
  // Noted first: should Excel stop in between, nothing is lost by looking once more.
  const own = mayHaveLost(before)
    ? { ...before, registry: writeNote(workbook, before.registry, 'lostSettings', true) }
    : before;
  return addOwnSheet(workbook, own, { key: 'settings', usualName: texts.sheetNames.settings, drawing });
}

/** Whether a sheet stands whose formulas look at the settings. */
function mayHaveLost(own: Pick<OwnSheets, 'registry' | 'names'>): boolean {
  const keys = [...own.registry.sheets.keys()].filter((key) => ownSheet(key, own) !== null);
  return latestPeriod(own.registry) !== null || keys.some(looksAtSettings);
}

function looksAtSettings(key: string): boolean {
  return (
    ['template', 'probationTemplate', 'projectTemplate', 'summary', 'jobTemplate'].includes(key) ||
    isPageKey(key) ||
    payPeriodOf(key) !== null
  );
}
