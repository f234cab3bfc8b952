import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry } from '../../excel/registry';
import { type Registry } from '../../registry/registry';
import { addBlankSheet, addSheet, readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { drawCardTemplate } from '../../scorecard/template/drawTemplate';
import { readSettings, type Settings, type SettingsPlaces } from '../../scorecard/settings/readSettings';
import { defaultSettings, drawSettings } from '../../scorecard/settings/drawSettings';
import { readCardTemplate, type Template } from '../../scorecard/template/template';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { AppFailure } from '../failure';
import type { Services } from '../services';

/** The sheets every card depends on, read and checked. */
export interface CardSheets {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly template: Template;
  readonly summarySheet: string;
  readonly registry: Registry;
  readonly names: readonly string[];
}

type SheetKey = keyof Services['sheetTexts']['sheetNames'];

/**
 * The sheet's name in this workbook, whatever language it was made in; null where there is none. A sheet that was given
 * another name is found through what the registry keeps, unless a sheet of the usual name has taken its place.
 */
export function findSheet(
  key: SheetKey,
  names: readonly string[],
  services: Services,
  registry?: Registry,
): string | null {
  const wanted = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => sheetNameKey(texts.sheetNames[key]));
  const usual = names.find((name) => wanted.includes(sheetNameKey(name)));
  const renamed = registry?.sheets.get(key);
  return usual ?? (renamed !== undefined && names.includes(renamed) ? renamed : null);
}

/**
 * Makes the settings sheet, the template and the summary where they are missing and reads them. Damaged settings or a
 * faulty template are refused with their cells, before anything is built.
 */
export async function prepareCardSheets(
  workbook: Workbook,
  period: string,
  services: Services,
): Promise<Result<CardSheets, AppFailure>> {
  const prepared = await prepare(workbook, period, services, ['settings', 'template', 'summary']);
  if (!prepared.ok) return prepared;
  const { templateSheet, ...sheets } = prepared.value;
  const read = await readTemplateSheet(workbook, templateSheet);
  if (read === null) return err({ kind: 'templateProtected', sheet: templateSheet });
  const { template, problems } = readCardTemplate(read);
  if (!template) return err({ kind: 'template', sheet: templateSheet, problems });
  return ok({ ...sheets, template });
}

/** The same without the template: for what is drawn from existing cards. */
export async function prepareSummarySheets(
  workbook: Workbook,
  services: Services,
): Promise<Result<Omit<CardSheets, 'template'>, AppFailure>> {
  return prepare(workbook, '', services, ['settings', 'summary']);
}

async function prepare(
  workbook: Workbook,
  period: string,
  services: Services,
  needed: readonly ('settings' | 'template' | 'summary')[],
): Promise<Result<Omit<CardSheets, 'template'> & { readonly templateSheet: string }, AppFailure>> {
  const registry = await readRegistry(workbook);
  const outline = await readSheetNames(workbook);
  const { sheetTexts: texts, catalogue } = services;
  const missing = needed.filter((key) => findSheet(key, outline.names, services, registry) === null);
  if (outline.structureProtected) return err({ kind: 'workbookProtected' });
  const nameOf = (key: SheetKey): string => findSheet(key, outline.names, services, registry) ?? texts.sheetNames[key];
  if (missing.includes('settings')) {
    addSheet(workbook, nameOf('settings'), drawSettings(defaultSettings(period, texts), texts, catalogue.language));
  }
  const settingsSheet = nameOf('settings');
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  if (missing.includes('template')) {
    addSheet(workbook, nameOf('template'), drawCardTemplate(read.value.places, texts, catalogue.language));
  }
  if (missing.includes('summary')) addBlankSheet(workbook, nameOf('summary'));
  return ok({
    ...read.value,
    templateSheet: nameOf('template'),
    summarySheet: nameOf('summary'),
    registry,
    names: [...outline.names, ...missing.map(nameOf)],
  });
}
