import type { Workbook } from '../../excel/workbook';
import { err, ok, type Result } from '../../base/result';
import type { SheetDrawing } from '../../base/sheetDrawing';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry } from '../../excel/registry';
import { type Registry } from '../../registry/registry';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { OTHER_RATERS } from '../../scoring/raters';
import { drawProbationTemplate } from '../../scorecard/template/drawProbationTemplate';
import { drawProjectTemplate } from '../../scorecard/template/drawProjectTemplate';
import { drawCardTemplate } from '../../scorecard/template/drawTemplate';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import type { Settings, SettingsPlaces } from '../../scorecard/settings/settings';
import { readCardTemplate, type Template } from '../../scorecard/template/template';
import type { AppFailure } from '../failure';
import { latestPeriod } from '../notes/closedPeriods';
import { addOwnSheet, ownSheet, type NameClash, type OwnSheets } from '../workbook/ownSheets';
import { addSettingsSheet } from '../workbook/settingsSheet';
import type { Services } from '../services';

/** The sheets every card depends on, read and checked. */
export interface CardSheets {
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly template: Template;
  /** Of probation cards; null: the settings ask for none. */
  readonly probationTemplate: Template | null;
  /** Of cards of projects; null: none is to be built. */
  readonly projectTemplate: Template | null;
  readonly summarySheet: string;
  readonly registry: Registry;
  readonly names: readonly string[];
  /** Of the sheets that were made now. */
  readonly clashes: readonly NameClash[];
}

/**
 * Makes the settings sheet, the template and the summary where they are missing and reads them. Damaged settings or a
 * faulty template are refused with their cells, before anything is built.
 * @param ofProject cards of a project are to be built, by a template of their own
 */
export async function prepareCardSheets(
  workbook: Workbook,
  period: string,
  services: Services,
  ofProject = false,
): Promise<Result<CardSheets, AppFailure>> {
  const needed = ['settings', 'template', 'summary'] as const;
  const prepared = await prepare(workbook, period, services, ofProject ? [...needed, 'projectTemplate'] : needed);
  if (!prepared.ok) return prepared;
  const { templateSheet, probationSheet, projectSheet, ...sheets } = prepared.value;
  const template = await readTemplate(workbook, templateSheet);
  if (!template.ok) return template;
  const probation = await readIfAny(workbook, probationSheet);
  if (!probation.ok) return probation;
  const project = await readIfAny(workbook, projectSheet);
  if (!project.ok) return project;
  const templates = { probationTemplate: probation.value, projectTemplate: project.value };
  return ok({ ...sheets, template: template.value, ...templates });
}

async function readIfAny(workbook: Workbook, sheet: string | null): Promise<Result<Template | null, AppFailure>> {
  return sheet === null ? ok(null) : readTemplate(workbook, sheet);
}

async function readTemplate(workbook: Workbook, sheet: string): Promise<Result<Template, AppFailure>> {
  const read = await readTemplateSheet(workbook, sheet);
  if (read === null) return err({ kind: 'templateProtected', sheet });
  const { template, problems } = readCardTemplate(read);
  return template ? ok(template) : err({ kind: 'template', sheet, problems });
}

/**
 * The same without the template: for what is drawn from existing cards. A workbook that has neither settings nor cards has no
 * period either: it is refused, and nothing is made in it.
 */
export async function prepareSummarySheets(
  workbook: Workbook,
  services: Services,
): Promise<Result<SummarySheets, AppFailure>> {
  return prepare(workbook, null, services, ['settings', 'summary']);
}

type SummarySheets = Omit<CardSheets, 'template' | 'probationTemplate' | 'projectTemplate'>;

/** Names of the templates' sheets; null: the settings ask for no probation cards. */
interface TemplateSheets {
  readonly templateSheet: string;
  readonly probationSheet: string | null;
  /** null: no card of a project is to be built. */
  readonly projectSheet: string | null;
}

type CardSheetKey = 'settings' | 'template' | 'probationTemplate' | 'projectTemplate' | 'summary';

/** @param period of a settings sheet that has to be made; null: that of the latest cards */
async function prepare(
  workbook: Workbook,
  period: string | null,
  services: Services,
  needed: readonly CardSheetKey[],
): Promise<Result<SummarySheets & TemplateSheets, AppFailure>> {
  const { sheetTexts: texts, catalogue } = services;
  let registry = await readRegistry(workbook);
  let outline = await readSheetNames(workbook, registry);
  const isUnknown = (key: CardSheetKey): boolean =>
    !registry.sheets.has(key) && outline.names.includes(texts.sheetNames[key]);
  // Another runtime may have made them between the two looks; a stranger's are as unknown after the next.
  if (needed.some(isUnknown)) {
    registry = await readRegistry(workbook);
    outline = await readSheetNames(workbook, registry);
  }
  let own: OwnSheets = { ...outline, registry, clashes: [] };
  const firstPeriod = period ?? latestPeriod(registry);
  if (firstPeriod === null && ownSheet('settings', own) === null) return err({ kind: 'noCards', period: null });
  if (outline.structureProtected) return err({ kind: 'workbookProtected' });
  const make = (key: Exclude<CardSheetKey, 'settings'>, drawing: SheetDrawing | null): void => {
    own = addOwnSheet(workbook, own, { key, usualName: texts.sheetNames[key], drawing });
  };
  const isMissing = (key: CardSheetKey): boolean => needed.includes(key) && ownSheet(key, own) === null;
  if (isMissing('settings')) own = addSettingsSheet(workbook, own, firstPeriod ?? '', services);
  const settingsSheet = ownSheet('settings', own) ?? '';
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return err({ kind: 'settings', sheet: settingsSheet, problems: read.error });
  const raters = OTHER_RATERS.filter((rater) => read.value.settings.raterWeights[rater] !== undefined);
  if (isMissing('template')) make('template', drawCardTemplate(read.value.places, texts, catalogue.language, raters));
  const { probationCards } = read.value.settings.employment;
  const isProbation = probationCards === 'own' && needed.includes('template');
  if (isProbation && ownSheet('probationTemplate', own) === null) {
    make('probationTemplate', drawProbationTemplate(read.value.places, texts, catalogue.language, raters));
  }
  if (isMissing('projectTemplate')) {
    make('projectTemplate', drawProjectTemplate(read.value.places, texts, catalogue.language, raters));
  }
  if (isMissing('summary')) make('summary', null);
  const { names, clashes } = own;
  return ok({
    ...read.value,
    templateSheet: ownSheet('template', own) ?? '',
    probationSheet: isProbation ? ownSheet('probationTemplate', own) : null,
    projectSheet: needed.includes('projectTemplate') ? ownSheet('projectTemplate', own) : null,
    summarySheet: ownSheet('summary', own) ?? '',
    registry: own.registry,
    names,
    clashes,
  });
}
