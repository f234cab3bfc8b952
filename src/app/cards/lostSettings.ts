import { parseArea } from '../../base/address';
import { placedContents } from '../../base/gatherBlocks';
import { isFormula, type Block, type SheetDrawing } from '../../base/sheetDrawing';
import { ok, type Ok, type Result } from '../../base/result';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { protectAgain, rewriteProtected } from '../../excel/cards/rewriteProtected';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readFormulas } from '../../excel/sheets/readFormulas';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import type { Workbook } from '../../excel/workbook';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { Role } from '../../catalogue/catalogue';
import { cardBody } from '../../scorecard/card/cardBody';
import type { CardContext } from '../../scorecard/card/cardContext';
import { drawJobTemplate } from '../../scorecard/job/drawJobTemplate';
import { drawPaySheet } from '../../scorecard/pay/drawPaySheet';
import { hasLostSettings } from '../../scorecard/settings/lostReference';
import { withBlocks } from '../../scorecard/blocks/withBlocks';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { readSettings } from '../../scorecard/settings/readSettings';
import { unguarded } from '../../scorecard/settings/settingReference';
import { OTHER_RATERS } from '../../scoring/raters';
import { drawCardTemplate } from '../../scorecard/template/drawTemplate';
import { readCardTemplate, type Template } from '../../scorecard/template/template';
import type { CardSheets } from './cardSheets';
import type { Services } from '../services';
import { isPageKey, ownSheet, payPeriodOf } from '../workbook/ownSheets';

/** Whether sheets may still point at a settings sheet that was deleted. */
export function lostSettings(registry: Registry): boolean {
  return readNote(registry, 'lostSettings');
}

/** What a step reads and makes before it begins. */
interface PreparedSheets {
  readonly registry: Registry;
  readonly clashes: CardSheets['clashes'];
}

/**
 * Prepares a step that makes a settings sheet where there is none. Where that took the place of a deleted one, what lost the
 * deleted one is mended, and the step is prepared once more: mending changes the registry.
 */
export async function prepareMended<T extends PreparedSheets, F>(
  prepare: () => Promise<Result<T, F>>,
  mend: () => Promise<Result<null, ExcelRefusal>>,
): Promise<Result<T, F | ExcelRefusal>> {
  const prepared = await prepare();
  if (!prepared.ok || !lostSettings(prepared.value.registry)) return prepared;
  const mended = await mend();
  if (!mended.ok) return mended;
  const again = await prepare();
  // Of sheets that were made the first time.
  return again.ok ? ok({ ...again.value, clashes: prepared.value.clashes }) : again;
}

/** The sheets that formulas are told by, as they stand. */
type StandingSheets = Pick<CardSheets, 'registry' | 'names' | 'places' | 'settings' | 'summarySheet'> & {
  /** null: there is none, or it is faulty, and nobody can tell what cards are to say. */
  readonly template: Template | null;
};

/**
 * Points formulas of Rolecard's sheets at the settings sheet that was made anew for one that was deleted; does nothing where
 * none was. Only a formula that is Rolecard's but for the lost reference is written. A card under a password keeps what it has
 * until the password is taken off, cards of a faulty template until it is corrected: the next time goes on with them.
 */
export async function repointFormulas(services: Services): Promise<Result<null, ExcelRefusal>> {
  const read = await runStep((workbook) => readStanding(workbook, services));
  if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
  const sheets = read.value;
  const wanted = wantedFormulas(sheets, services);
  const found = await runStep(async (workbook) => ok(await readFormulas(workbook, [...wanted.keys()])));
  if (!found.ok) return found;
  const due = new Map<string, Block[]>();
  for (const { sheet, cell, formula } of found.value) {
    const place = parseArea(cell);
    const content = sheet === null || place === null ? undefined : wanted.get(sheet)?.get(cellKey(place));
    if (sheet === null || place === null || content === undefined) continue;
    const wasOurs = [content, unguarded(content)].some((each) => hasLostSettings(formula, each, sheets.places.sheet));
    if (!wasOurs) continue;
    const block = { row: place.row, column: place.column, contents: [[{ formula: content }]] };
    due.set(sheet, [...(due.get(sheet) ?? []), block]);
  }
  let areAllWritten = sheets.template !== null || sheets.registry.cards.every(({ sheetName }) => sheetName === null);
  for (const [sheet, blocks] of due) {
    // A refusal may pass; a password refuses every time.
    const first = await rewrite(sheet, blocks);
    const written = isRefusedAs(first, 'protected') ? await rewrite(sheet, blocks) : first;
    if (!written.ok && !isRefusedAs(written, 'protected')) return written;
    areAllWritten &&= written.ok;
  }
  if (!areAllWritten) return ok(null);
  return runStep(async (workbook) => {
    writeNote(workbook, await readRegistry(workbook), 'lostSettings', undefined);
    return ok(null);
  });
}

/** Writes cells of a sheet, and leaves it protected where it was, also when Excel stops half-way. */
async function rewrite(sheet: string, blocks: readonly Block[]): Promise<Result<void, ExcelRefusal>> {
  let wasProtected = false;
  const onProtected = (): void => void (wasProtected = true);
  const written = await runStep(async (workbook) => ok(await rewriteProtected(workbook, sheet, blocks, onProtected)));
  if (!written.ok && wasProtected) await runStep(async (workbook) => ok(await protectAgain(workbook, sheet)));
  return written;
}

/** null where nothing was lost, or the settings can't be read. */
async function readStanding(workbook: Workbook, { sheetTexts }: Services): Promise<Ok<StandingSheets | null>> {
  const registry = await readRegistry(workbook);
  if (!lostSettings(registry)) return ok(null);
  const { names } = await readSheetNames(workbook, registry);
  const own = { registry, names };
  const settingsSheet = ownSheet('settings', own);
  if (settingsSheet === null) return ok(null);
  const read = readSettings(settingsSheet, await readSmallSheet(workbook, settingsSheet));
  if (!read.ok) return ok(null);
  const templateSheet = ownSheet('template', own);
  const template = templateSheet === null ? null : await readTemplateSheet(workbook, templateSheet);
  return ok({
    ...own,
    ...read.value,
    template: template === null ? null : (readCardTemplate(template).template ?? null),
    summarySheet: ownSheet('summary', own) ?? sheetTexts.sheetNames.summary,
  });
}

/** Sheet → cell → the formula that Rolecard would write there today. */
function wantedFormulas(sheets: StandingSheets, services: Services): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const wanted = new Map(wantedOfCards(sheets, services));
  for (const [key, name] of sheets.registry.sheets) {
    const drawing = sheets.names.includes(name) ? drawingOf(key, sheets, services) : null;
    if (drawing) wanted.set(name, formulasOf(drawing.blocks));
  }
  return wanted;
}

/** Those of the template and of cards. */
function wantedOfCards(sheets: StandingSheets, services: Services): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { registry, template, places, settings, summarySheet } = sheets;
  if (template === null) return new Map();
  const { sheetTexts: texts } = services;
  const blocks = blocksOf(settings, places, services.catalogue.indicators.values());
  const catalogue = blocks.ok ? withBlocks(services.catalogue, blocks.value) : services.catalogue;
  const raters = OTHER_RATERS.filter((rater) => template.indicatorColumns[`kpi.${rater}`] !== undefined);
  const drawn = drawCardTemplate(places, texts, catalogue.language, raters).blocks;
  const ofTemplate = formulasOf(drawn);
  const context = { template, settings, places, catalogue, texts, summarySheet, period: settings.period };
  const ofRole = new Map<string, ReadonlyMap<string, string>>();
  const wanted = new Map<string, ReadonlyMap<string, string>>([[template.sheet.name, ofTemplate]]);
  for (const { sheetName, record } of registry.cards) {
    const role = catalogue.roles.get(record.roleId);
    if (sheetName === null || !role) continue;
    const own = ofRole.get(role.id) ?? cardFormulas(role, context, drawn);
    ofRole.set(role.id, own);
    wanted.set(sheetName, own);
  }
  return wanted;
}

/** Those of a role's card; what stands below the lines that repeat has moved down. */
function cardFormulas(role: Role, context: CardContext, template: readonly Block[]): Map<string, string> {
  const body = cardBody(role, context);
  const placed = template.map((block) => ({ ...block, row: body.layout.place(block.row) }));
  return new Map([...formulasOf(placed), ...formulasOf(body.blocks)]);
}

/** Other sheets of ours that name the company as the settings have it; null for any other. */
function drawingOf(
  key: string,
  { places }: StandingSheets,
  { catalogue, sheetTexts: texts }: Services,
): SheetDrawing | null {
  const period = payPeriodOf(key);
  const { notANumber } = texts.card.messages;
  const { checkSettings } = texts.settings;
  if (period !== null) return drawPaySheet({ period, places, texts: texts.pay, notANumber, checkSettings }).drawing;
  const isJob = key === 'jobTemplate' || isPageKey(key);
  return isJob ? drawJobTemplate(places, texts.job, catalogue.language) : null;
}

function formulasOf(blocks: readonly Block[]): Map<string, string> {
  return new Map(
    placedContents(blocks).flatMap(({ content, ...place }): [string, string][] =>
      isFormula(content) ? [[cellKey(place), content.formula]] : [],
    ),
  );
}

function cellKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row},${column}`;
}
