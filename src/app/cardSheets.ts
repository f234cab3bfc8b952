import { err, ok, type Result } from '../base/result';
import { readTemplateSheet } from '../excel/readTemplate';
import { readRegistry, type Registry } from '../excel/registry';
import { addSheet, readSheetNames, readSmallSheet } from '../excel/workbookSheets';
import { drawCardTemplate } from '../scorecard/builtInTemplate';
import { readSettings, type Settings, type SettingsPlaces } from '../scorecard/settings';
import { defaultSettings, drawSettings } from '../scorecard/settingsSheet';
import { readCardTemplate, type Template } from '../scorecard/template';
import { sheetNameKey } from '../scorecard/sheetName';
import type { AppFailure } from './failure';
import type { Services } from './services';

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

/** The sheet's name in this workbook, whatever language it was made in; null where there is none. */
export function findSheet(key: SheetKey, names: readonly string[], services: Services): string | null {
  const wanted = [services.sheetTexts, ...services.otherSheetTexts].map((texts) => sheetNameKey(texts.sheetNames[key]));
  return names.find((name) => wanted.includes(sheetNameKey(name))) ?? null;
}

/**
 * Makes the settings sheet, the template and the summary where they are missing and reads them. Damaged settings or a
 * faulty template are refused with their cells, before anything is built.
 */
export async function prepareCardSheets(
  context: Excel.RequestContext,
  period: string,
  services: Services,
): Promise<Result<CardSheets, AppFailure>> {
  const registry = await readRegistry(context);
  const outline = await readSheetNames(context);
  const { sheetTexts: texts, catalogue } = services;
  const missing = (['settings', 'template', 'summary'] as const).filter(
    (key) => findSheet(key, outline.names, services) === null,
  );
  if (outline.structureProtected) return err({ kind: 'workbookProtected' });
  const nameOf = (key: SheetKey): string => findSheet(key, outline.names, services) ?? texts.sheetNames[key];
  if (missing.includes('settings')) {
    addSheet(context, nameOf('settings'), drawSettings(defaultSettings(period, texts), texts, catalogue.language));
  }
  const settingsSheet = nameOf('settings');
  const read = readSettings(settingsSheet, await readSmallSheet(context, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  if (missing.includes('template')) {
    addSheet(context, nameOf('template'), drawCardTemplate(read.value.places, texts, catalogue.language));
  }
  if (missing.includes('summary')) context.workbook.worksheets.add(nameOf('summary'));
  const templateSheet = nameOf('template');
  const { template, problems } = readCardTemplate(await readTemplateSheet(context, templateSheet));
  if (!template) return err({ kind: 'template', sheet: templateSheet, problems });
  return ok({
    ...read.value,
    template,
    summarySheet: nameOf('summary'),
    registry,
    names: [...outline.names, ...missing.map(nameOf)],
  });
}
