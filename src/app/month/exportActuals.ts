import { err, ok, type Result } from '../../base/result';
import { runStep } from '../../excel/runStep';
import { holdsDrawing } from '../../excel/sheets/holdsDrawing';
import { actualInputs, drawLongActuals, drawWideActuals } from '../../scorecard/actuals/drawActuals';
import { sheetNameKey, uniqueSheetName } from '../../scorecard/sheet/sheetName';
import { REQUEST_BYTES } from '../../scorecard/sheet/requestSize';
import { readActualCards } from './actualCards';
import type { PeriodFailure } from '../failure';
import { readPeriodSheets } from '../cards/periodSheets';
import type { Services } from '../services';
import { addLongSheet, ownSheet } from '../workbook/ownSheets';

/** A line for each person and indicator, or, for one role, a line for each person and a column for each indicator. */
export type ActualsForm = { readonly form: 'long' } | { readonly form: 'wide'; readonly roleId: string };

export interface ExportReport {
  readonly sheet: string;
  readonly people: number;
  /** Blank cells to be filled in. */
  readonly values: number;
  /** Cards that are left out because rows were moved on them, or because they are too old. */
  readonly unreadable: readonly string[];
}

/**
 * Adds a blank sheet for the actual values of the period, to hand to those who own the data. Nothing is replaced.
 * One of a large company is drawn in several requests, and has its name once it is whole.
 * @param limit bytes of a request
 */
export async function exportActualsTable(
  services: Services,
  form: ActualsForm,
  limit = REQUEST_BYTES,
): Promise<Result<ExportReport, PeriodFailure>> {
  return runStep(async (workbook): Promise<Result<ExportReport, PeriodFailure>> => {
    const read = await readPeriodSheets(workbook, services);
    if (!read.ok) return read;
    if (read.value.structureProtected) return err({ kind: 'workbookProtected' });
    const { settings, names } = read.value;
    const wanted = read.value.cards.filter(({ record }) => form.form === 'long' || record.roleId === form.roleId);
    const { cards, unreadable } = await readActualCards(workbook, { ...read.value, cards: wanted }, services.catalogue);
    const people = cards.filter((card) => actualInputs(card).length > 0);
    if (people.length === 0) return err({ kind: 'noActualInputs' });
    const { actuals, sheetNames } = services.sheetTexts;
    const draw = form.form === 'long' ? drawLongActuals : drawWideActuals;
    const drawing = draw(people, services.sheetTexts.periodName(settings.period), actuals);
    const values = people.reduce((sum, card) => sum + actualInputs(card).length, 0);
    const key = `actuals ${settings.period}${form.form === 'long' ? '' : ` ${form.roleId}`}`;
    const before = ownSheet(key, read.value);
    // An answer may have been lost: a table that is still as it was drawn is handed out again.
    const isBlank = before !== null && (await holdsDrawing(workbook, before, drawing));
    const sheet = isBlank ? before : uniqueSheetName(sheetNames.actuals, [], new Set(names.map(sheetNameKey)));
    if (!isBlank) {
      const own = { ...read.value, clashes: [] };
      await addLongSheet(workbook, own, { key, usualName: sheet, drawing }, limit);
    }
    return ok({ sheet, people: people.length, values, unreadable });
  });
}
