import { areaAddress, parseArea, type Area } from '../../base/address';
import { gridOfCells, placedContents } from '../../base/gatherBlocks';
import { isFormula, type Block, type SheetDrawing } from '../../base/sheetDrawing';
import { ok, type Ok, type Result } from '../../base/result';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { protectLifted, rewriteProtected, type Lifting } from '../../excel/cards/rewriteProtected';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readFormulas } from '../../excel/sheets/readFormulas';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import { againIfProtected, isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import type { Workbook } from '../../excel/workbook';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { cardBody } from '../../scorecard/card/cardBody';
import type { CardContext } from '../../scorecard/card/cardContext';
import { drawJobTemplate } from '../../scorecard/job/drawJobTemplate';
import { drawPaySheet } from '../../scorecard/pay/drawPaySheet';
import { hasLostSettings } from '../../scorecard/settings/lostReference';
import { withBlocks } from '../../scorecard/blocks/withBlocks';
import { blocksOf } from '../../scorecard/settings/blockSettings';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { unguarded } from '../../scorecard/settings/settingReference';
import { joinedTitle } from '../../scorecard/sheet/companyTitle';
import { OTHER_RATERS } from '../../scoring/raters';
import { drawProbationTemplate } from '../../scorecard/template/drawProbationTemplate';
import { drawProjectTemplate } from '../../scorecard/template/drawProjectTemplate';
import { drawCardTemplate, withoutAnswer } from '../../scorecard/template/drawTemplate';
import { readCardTemplate, type Template } from '../../scorecard/template/template';
import type { Role } from '../../catalogue/catalogue';
import type { CardRecord } from '../../registry/cardRecord';
import type { CardSheets } from './cardSheets';
import { roleOfCard } from '../posts/roleOfCard';
import type { Services } from '../services';
import { isPageKey, ownSheet, payPeriodOf } from '../workbook/ownSheets';
import { CHANGED_MEANWHILE, untilUnchanged } from '../../excel/untilUnchanged';

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
  /** Of probation cards; null as well where there are none. */
  readonly probationTemplate: Template | null;
  /** Of cards of projects; null as well where there are none. */
  readonly projectTemplate: Template | null;
};

/**
 * Points formulas of Rolecard's sheets at the settings sheet that was made anew for one that was deleted; does nothing where
 * none was. Only a formula that is Rolecard's but for the lost reference is written. A card under a password keeps what it has
 * until the password is taken off, cards of a faulty template until it is corrected: the next time goes on with them.
 */
export async function repointFormulas(services: Services): Promise<Result<null, ExcelRefusal>> {
  const mended = await untilUnchanged(() => repointOnce(services));
  // Who goes on typing there has the rest mended by the next step.
  if (!mended.ok) return mended.error.failure === CHANGED_MEANWHILE ? ok(null) : mended;
  if (mended.value !== 'all') return ok(null);
  return runStep(async (workbook) => {
    writeNote(workbook, await readRegistry(workbook), 'lostSettings', undefined);
    return ok(null);
  });
}

/** null: somebody has changed a sheet since it was read. */
async function repointOnce(services: Services): Promise<Result<'nothing' | 'some' | 'all' | null, ExcelRefusal>> {
  const read = await runStep((workbook) => readStanding(workbook, services));
  if (!read.ok || read.value === null) return read.ok ? ok('nothing') : read;
  const sheets = read.value;
  const { wanted, until, areAllKnown } = wantedFormulas(sheets, services);
  const found = await runStep(async (workbook) => ok(await readFormulas(workbook, [...wanted.keys()])));
  if (!found.ok) return found;
  const due = new Map<string, LostFormula[]>();
  let areAllWritten = areAllKnown;
  for (const { sheet, cell, formula } of found.value) {
    const place = parseArea(cell);
    const content = sheet === null || place === null ? undefined : wanted.get(sheet)?.get(cellKey(place));
    if (sheet === null || place === null || content === undefined) continue;
    const wasOurs = [
      content,
      unguarded(content),
      withoutAnswer(content, services.sheetTexts.card.page),
      joinedTitle(content),
    ].some((each) => hasLostSettings(formula, each, sheets.places.sheet));
    if (!wasOurs) continue;
    if (place.row > (until.get(sheet) ?? Infinity)) {
      areAllWritten = false;
      continue;
    }
    due.set(sheet, [...(due.get(sheet) ?? []), { ...place, content: formula, wanted: content }]);
  }
  let areAsRead = true;
  for (const [sheet, cells] of due) {
    const lifting = { lifted: new Set<string>(), registry: sheets.registry };
    const written = await againIfProtected(() => rewrite(sheet, cells, lifting));
    if (!written.ok && !isRefusedAs(written, 'protected')) return written;
    areAllWritten &&= written.ok;
    areAsRead &&= !written.ok || written.value;
  }
  if (!areAsRead) return ok(null);
  return ok(areAllWritten ? 'all' : 'some');
}

/** A formula that shows #REF! where it pointed at the settings. */
interface LostFormula {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  /** What it is to be. */
  readonly wanted: string;
}

/**
 * Writes cells of a sheet, and leaves it protected where it was, also when Excel stops half-way. False: somebody has changed
 * them since they were read, and they hold what they held.
 */
async function rewrite(
  sheet: string,
  cells: readonly LostFormula[],
  lifting: Lifting,
): Promise<Result<boolean, ExcelRefusal>> {
  const blocks = cells.map(({ row, column, wanted }): Block => ({ row, column, contents: [[{ formula: wanted }]] }));
  const was = { formulas: gridOfCells(cells) };
  const written = await runStep(async (workbook) => ok(await rewriteProtected(workbook, sheet, blocks, was, lifting)));
  await protectLifted(lifting.lifted);
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
  const readTemplate = async (key: TemplateKey): Promise<Template | null> => {
    const sheet = ownSheet(key, own);
    const template = sheet === null ? null : await readTemplateSheet(workbook, sheet);
    return template === null ? null : (readCardTemplate(template).template ?? null);
  };
  return ok({
    ...own,
    ...read.value,
    template: await readTemplate('template'),
    probationTemplate: await readTemplate('probationTemplate'),
    projectTemplate: await readTemplate('projectTemplate'),
    summarySheet: ownSheet('summary', own) ?? sheetTexts.sheetNames.summary,
  });
}

interface WantedFormulas {
  /** Sheet → cell → the formula that Rolecard would write there today. */
  readonly wanted: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Card → the last row, 0-based, whose formulas are known. */
  readonly until: ReadonlyMap<string, number>;
  /** False: of some cards nobody can tell. */
  readonly areAllKnown: boolean;
}

function wantedFormulas(sheets: StandingSheets, services: Services): WantedFormulas {
  const ofCards = wantedOfCards(sheets, services);
  const wanted = new Map(ofCards.wanted);
  for (const [key, name] of sheets.registry.sheets) {
    const drawing = sheets.names.includes(name) ? drawingOf(key, sheets, services) : null;
    if (drawing) wanted.set(name, formulasOf(drawing.blocks));
  }
  return { ...ofCards, wanted };
}

type TemplateKey = 'template' | 'probationTemplate' | 'projectTemplate';

/** The template that a card was built from. */
function templateKey({ kind }: Pick<CardRecord, 'kind'>): TemplateKey {
  return kind === undefined ? 'template' : `${kind}Template`;
}

/** Those of the templates and of cards. */
function wantedOfCards(sheets: StandingSheets, services: Services): WantedFormulas {
  const ordinary = wantedOfKind('template', drawCardTemplate, sheets, services);
  const probation = wantedOfKind('probationTemplate', drawProbationTemplate, sheets, services);
  const projects = wantedOfKind('projectTemplate', drawProjectTemplate, sheets, services);
  const kinds = [ordinary, probation, projects];
  return {
    wanted: new Map(kinds.flatMap(({ wanted }) => [...wanted])),
    until: new Map(kinds.flatMap(({ until }) => [...until])),
    areAllKnown: kinds.every(({ areAllKnown }) => areAllKnown),
  };
}

function wantedOfKind(
  key: TemplateKey,
  draw: typeof drawCardTemplate,
  sheets: StandingSheets,
  services: Services,
): WantedFormulas {
  const { registry, places, settings, summarySheet } = sheets;
  const template = sheets[key];
  const cards = registry.cards.filter(({ record }) => templateKey(record) === key);
  if (template === null) {
    return { wanted: new Map(), until: new Map(), areAllKnown: cards.every(({ sheetName }) => sheetName === null) };
  }
  const { sheetTexts: texts } = services;
  const blocks = blocksOf(settings, places, services.catalogue.indicators.values());
  const catalogue = blocks.ok ? withBlocks(services.catalogue, blocks.value) : services.catalogue;
  const raters = OTHER_RATERS.filter((rater) => template.indicatorColumns[`kpi.${rater}`] !== undefined);
  const drawn = draw(places, texts, catalogue.language, raters).blocks;
  const ofTemplate = formulasOf(drawn);
  const { period } = settings;
  const shownPeriod = texts.periodName(period);
  const context = { template, settings, places, catalogue, texts, summarySheet, period, shownPeriod };
  const known = new Map<string, CardFormulas>();
  const wanted = new Map<string, ReadonlyMap<string, string>>([[template.sheet.name, ofTemplate]]);
  const until = new Map<string, number>();
  for (const { sheetName, record, inputs } of cards) {
    const role = roleOfCard(record, key === 'template' ? catalogue : services.catalogue, texts.probation.goal);
    if (sheetName === null || role === undefined) continue;
    const lines = [role.id, ...role.indicators.map(({ indicator }) => indicator.id)].join(' ');
    const own = known.get(lines) ?? cardFormulas(role, context, drawn);
    known.set(lines, own);
    wanted.set(sheetName, own.formulas);
    until.set(sheetName, lastRowAsDrawn(inputs, own.inputs));
  }
  return { wanted, until, areAllKnown: true };
}

/**
 * The last row down to which a card stands as one of its role is drawn: its line follows the inputs wherever they are moved.
 * Below, lines that repeat may stand in the place of others.
 */
function lastRowAsDrawn(inputs: readonly Area[], drawn: readonly Area[]): number {
  const at = drawn.findIndex((area, index) => inputs[index] && areaAddress(area) !== areaAddress(inputs[index]));
  const [was, now] = [drawn[at], inputs[at]];
  if (was === undefined || now === undefined) return Infinity;
  return was.row === now.row ? was.row + Math.min(was.rowCount, now.rowCount) - 1 : Math.min(was.row, now.row) - 1;
}

interface CardFormulas {
  readonly inputs: readonly Area[];
  readonly formulas: ReadonlyMap<string, string>;
}

/** Those of a role's card; what stands below the lines that repeat has moved down. */
function cardFormulas(role: Role, context: CardContext, template: readonly Block[]): CardFormulas {
  const body = cardBody(role, context);
  const placed = template.map((block) => ({ ...block, row: body.layout.place(block.row) }));
  return { inputs: body.inputs, formulas: new Map([...formulasOf(placed), ...formulasOf(body.blocks)]) };
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
  if (period !== null) {
    const shownPeriod = texts.periodName(period);
    return drawPaySheet({ period, shownPeriod, places, texts: texts.pay, notANumber, checkSettings }).drawing;
  }
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
