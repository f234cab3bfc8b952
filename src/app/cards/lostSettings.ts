import { parseArea } from '../../base/address';
import { placedContents } from '../../base/gatherBlocks';
import { isFormula, type Block, type SheetDrawing } from '../../base/sheetDrawing';
import { ok, type Result } from '../../base/result';
import { protectAgain, rewriteProtected } from '../../excel/cards/rewriteProtected';
import { readRegistry, writeNote } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { readFormulas } from '../../excel/sheets/readFormulas';
import { isRefusedAs, type ExcelRefusal } from '../../excel/excelFailure';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { Role } from '../../catalogue/catalogue';
import { cardBody } from '../../scorecard/card/cardBody';
import type { CardContext } from '../../scorecard/card/cardContext';
import { drawJobTemplate } from '../../scorecard/job/drawJobTemplate';
import { drawPaySheet } from '../../scorecard/pay/drawPaySheet';
import { hasLostSettings } from '../../scorecard/settings/lostReference';
import { unguarded } from '../../scorecard/settings/settingReference';
import { drawCardTemplate } from '../../scorecard/template/drawTemplate';
import type { CardSheets } from './cardSheets';
import type { Services } from '../services';
import { isPageKey, payPeriodOf } from '../workbook/ownSheets';

/** Whether cards may still point at a settings sheet that was deleted. */
export function lostSettings(registry: Registry): boolean {
  return readNote(registry, 'lostSettings');
}

/**
 * Points the formulas of cards and template at the settings sheet that was made anew for one that was deleted. Only a
 * formula that is Rolecard's but for the lost reference is written; a card under a password keeps what it has until the
 * password is taken off.
 */
export async function repointFormulas(sheets: CardSheets, services: Services): Promise<Result<null, ExcelRefusal>> {
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
  let areAllWritten = true;
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

/** Sheet → cell → the formula that Rolecard would write there today. */
function wantedFormulas(sheets: CardSheets, services: Services): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const { registry, template, places, settings, summarySheet } = sheets;
  const { catalogue, sheetTexts: texts } = services;
  const drawn = drawCardTemplate(places, texts, catalogue.language).blocks;
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
  for (const [key, name] of registry.sheets) {
    const drawing = sheets.names.includes(name) ? drawingOf(key, sheets, services) : null;
    if (drawing) wanted.set(name, formulasOf(drawing.blocks));
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
  { places }: CardSheets,
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
