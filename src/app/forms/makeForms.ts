import { isoDay } from '../../base/calendarDay';
import { err, ok, type Result } from '../../base/result';
import { COPIES_PER_CHUNK, fillCopies } from '../../excel/cards/fillCopies';
import { readTemplateSheet } from '../../excel/cards/readTemplate';
import { readRegistry, writeNote, writeSheetPlaces } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { beginDrafts, endDrafts } from '../../excel/sheets/drafts';
import { readFormSheets } from '../../excel/cards/formSheets';
import { readSheetNames, readSmallSheet } from '../../excel/sheets/workbookSheets';
import type { Workbook } from '../../excel/workbook';
import { cellMarks } from '../../forms/compareForm';
import type { FormContext, FormSubject } from '../../forms/formContents';
import type { FormPer } from '../../forms/formField';
import { planForms, type FormPlan } from '../../forms/planForms';
import { needsRole, readForm, type FormTemplate } from '../../forms/readForm';
import { readNote, type MadeFormNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { cardTrace } from '../../scorecard/card/cardTrace';
import { readSettings } from '../../scorecard/settings/read/readSettings';
import { prepareMended } from '../cards/lostSettings';
import { refuseManySheets, type ManySheets } from '../cards/manySheets';
import { mendLostSettings } from '../cards/refreshSummary';
import type { AppFailure, PeriodFailure, Watch } from '../failure';
import { inChunks, type Stop } from '../inChunks';
import { headersOf, namesNobody, type Inspection, type MatchedRow } from '../list/inspect';
import type { Services } from '../services';
import { clashReport, formKey, freeSheetName, ownSheet, type NameClash, type OwnSheets } from '../workbook/ownSheets';
import { runWhole } from '../workbook/runWhole';
import { addSettingsSheet, newSettings } from '../workbook/settingsSheet';
import { freeFormId, madeKey, madeOf, noteMade, rememberedForms, type MadeForm } from './formSheets';
import { formSubjects, type RowLeftOut } from './formSubjects';
import { renewForms, type RenewedForms, type StandingForm } from './renewForms';

export interface FormOptions extends ManySheets {
  /** The sheet of the form. */
  readonly sheet: string;
  readonly per: FormPer;
  /** What it is for, in the company's words; "" as the sheet is called. */
  readonly purpose: string;
  /** Where no settings say so: the period, "2026-11". */
  readonly period: string;
  /** Only these rows of the lists; absent: all. */
  readonly only?: (row: MatchedRow) => boolean;
}

export interface FormsReport extends Stop, Omit<RenewedForms, 'stoppedBy'> {
  readonly sheet: string;
  readonly purpose: string;
  readonly per: FormPer;
  /** Sheets made now, and what the registry calls each. */
  readonly built: readonly { readonly sheetName: string; readonly key: string }[];
  /** Sheets whose person or position is on the lists no more: left as they are. */
  readonly offList: readonly string[];
  /** Rows whose role is not known, where the form asks for what it says. */
  readonly withoutRole: readonly RowLeftOut[];
  /** Rows that name nobody, where the form is for a person. */
  readonly unnamed: readonly RowLeftOut[];
  readonly clashes?: readonly NameClash[];
}

/**
 * Fills a copy of the company's own form for each person or position. A sheet that was made of it before stays: only cells
 * that still hold what was filled in get what the list says now, and what people have typed is kept and told.
 */
export async function makeForms(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: FormOptions,
  watch: Watch = {},
): Promise<Result<FormsReport, PeriodFailure>> {
  const nobody = namesNobody(inspection);
  if (nobody) return err(nobody);
  const rows = inspection.rows.filter(options.only ?? (() => true));
  const found = formSubjects(inspection, rows, roleOf, services, options.per);
  if (found.subjects.length === 0) return err({ kind: 'nobodyToAssess' });
  const fine = await refuseManySheets(found.subjects.length, madeBefore(options.sheet), options);
  if (!fine.ok) return fine;
  const everyone = options.only ? formSubjects(inspection, inspection.rows, roleOf, services, options.per) : found;
  const wish = { inspection, services, options, everyone: everyone.subjects };
  const prepared = await prepareMended(
    () => runStep((workbook) => prepare(workbook, found.subjects, wish)),
    () => mendLostSettings(services),
  );
  if (!prepared.ok) return prepared;
  const { due, standing, form, names, clashes, withoutRole, offList } = prepared.value;
  const made = await buildAll(due, { form, names, registry: prepared.value.registry }, watch);
  const stopped = made.stoppedBy !== null || made.cancelled;
  const renewed = await renewForms(stopped ? [] : standing);
  if (!renewed.ok && made.done.length === 0) return renewed;
  const after = renewed.ok ? renewed.value : notRenewed(renewed.error);
  return ok({
    sheet: options.sheet,
    purpose: form.purpose,
    per: options.per,
    built: made.done.map(({ sheetName, key }) => ({ sheetName, key })),
    offList,
    withoutRole: withoutRole.flatMap((subject) => found.places.get(subject) ?? []),
    unnamed: found.unnamed,
    ...after,
    ...clashReport(clashes),
    cancelled: made.cancelled,
    stoppedBy: made.stoppedBy ?? after.stoppedBy,
  });
}

/** New sheets are there, and those of before could not be looked at. */
function notRenewed(error: AppFailure): RenewedForms {
  return {
    changed: [],
    typed: [],
    outdated: [],
    same: 0,
    undo: { edits: [], addedColumns: [], fitRows: [] },
    stoppedBy: error.kind === 'excel' ? error.failure : null,
  };
}

/** How many sheets were made of the form before. */
function madeBefore(sheet: string): (registry: Registry) => number {
  return (registry) => {
    const own = { registry, names: [...registry.sheets.values()] };
    return madeOf(rememberedForms(own).get(sheet)?.id, own).length;
  };
}

interface Form {
  readonly sheet: string;
  readonly id: number;
  readonly per: FormPer;
  readonly purpose: string;
}

/** A form that is to be made, and what it is to the registry. */
interface DueForm extends FormPlan {
  readonly key: string;
}

interface Prepared {
  readonly form: Form;
  readonly due: readonly DueForm[];
  readonly standing: readonly StandingForm[];
  /** Of all sheets before forms are made. */
  readonly names: readonly string[];
  readonly registry: Registry;
  readonly clashes: readonly NameClash[];
  readonly withoutRole: readonly FormSubject[];
  readonly offList: readonly string[];
}

interface Wish {
  readonly inspection: Inspection;
  readonly services: Services;
  readonly options: FormOptions;
  /** Everybody on the lists, whoever a form is wished for. */
  readonly everyone: readonly FormSubject[];
}

/** Reads the form, remembers what was said about it, and plans what is to be made. */
async function prepare(
  workbook: Workbook,
  subjects: readonly FormSubject[],
  wish: Wish,
): Promise<Result<Prepared, PeriodFailure>> {
  const { inspection, options } = wish;
  const registry = await readRegistry(workbook);
  const outline = await readSheetNames(workbook, registry);
  if (outline.structureProtected) return err({ kind: 'workbookProtected' });
  if (!outline.names.includes(options.sheet)) return err({ kind: 'sheetMissing', sheet: options.sheet });
  const read = await readTemplateSheet(workbook, options.sheet);
  if (read === null) return err({ kind: 'templateProtected', sheet: options.sheet });
  const { template, problems } = readForm(read, headersOf(inspection));
  if (!template) return err({ kind: 'form', sheet: options.sheet, problems });
  const settled = await contextFor(workbook, template, { ...outline, registry, clashes: [] }, wish);
  if (!settled.ok) return settled;
  const { context, own } = settled.value;
  const noted = remember(workbook, own, options);
  const isMade = (subject: FormSubject): boolean => subject.role !== null || !needsRole(template);
  const plans = planForms(subjects.filter(isMade), template, context, noted.form.purpose);
  const listed = new Set(wish.everyone.map(({ identity }) => identity));
  const there = madeOf(noted.form.id, { registry: noted.registry, names: own.names });
  return ok({
    ...apart(plans, there, { ...own, registry: noted.registry }, noted.form),
    form: noted.form,
    names: own.names,
    registry: noted.registry,
    withoutRole: subjects.filter((subject) => !isMade(subject)),
    offList: there.filter(({ identity }) => !listed.has(identity)).map(({ sheetName }) => sheetName),
  });
}

/** Company and period as the settings have them; a form that names the company gets settings to enter it on. */
async function contextFor(
  workbook: Workbook,
  template: FormTemplate,
  before: OwnSheets,
  { services, options }: Wish,
): Promise<Result<{ context: FormContext; own: OwnSheets }, PeriodFailure>> {
  const { sheetTexts: texts, catalogue, fillTexts } = services;
  const asks = template.cells.some(({ words }) => words.some((word) => 'field' in word && word.field === 'company'));
  let own = before;
  let sheet = ownSheet('settings', own);
  const usual = newSettings(own.registry, options.period, services);
  if (sheet === null && asks) {
    const added = addSettingsSheet(workbook, own, options.period, services);
    own = added;
    sheet = added.name;
  }
  const read = sheet === null ? null : readSettings(sheet, await readSmallSheet(workbook, sheet));
  if (read?.ok === false) return err({ kind: 'settings', sheet: sheet ?? '', problems: read.error });
  const { company, period } = read?.value.settings ?? usual;
  const { dimensions } = texts.card;
  const date = isoDay(services.today());
  const context = {
    per: options.per,
    catalogue,
    texts: fillTexts,
    dimensions,
    company,
    period: texts.periodName(period),
    date,
  };
  return ok({ context, own });
}

/** Keeps what was said about the form: once is enough. Queues only. */
function remember(
  workbook: Workbook,
  own: OwnSheets,
  { sheet, per, purpose }: FormOptions,
): { readonly form: Form; readonly registry: Registry } {
  const known = rememberedForms(own).get(sheet);
  const forms = readNote(own.registry, 'forms');
  const name = purpose.trim() === '' ? (known?.purpose ?? sheet) : purpose.trim();
  const form = { sheet, id: known?.id ?? freeFormId(sheet, forms), per, purpose: name };
  const note = { id: form.id, per, purpose: name, made: known?.made ?? {} };
  const placed = writeSheetPlaces(workbook, own.registry, { [formKey(form.id)]: sheet });
  const others = forms.filter(({ id }) => id !== form.id);
  return { form, registry: writeNote(workbook, placed, 'forms', [...others, note]) };
}

/** Which forms are there, and what those are called that are not. */
function apart(
  plans: readonly FormPlan[],
  there: readonly MadeForm[],
  own: OwnSheets,
  { id }: Form,
): Pick<Prepared, 'due' | 'standing' | 'clashes'> {
  const sheets = new Map(there.map(({ identity, sheetName }) => [identity, sheetName]));
  const names = [...own.names];
  const due: DueForm[] = [];
  const standing: StandingForm[] = [];
  const clashes = [...own.clashes];
  for (const plan of plans) {
    const existing = sheets.get(plan.subject.identity);
    if (existing !== undefined) {
      standing.push({ plan, sheetName: existing });
      continue;
    }
    const sheetName = freeSheetName(plan.sheetName, names);
    if (sheetName !== plan.sheetName) clashes.push({ usual: plan.sheetName, used: sheetName });
    names.push(sheetName);
    due.push({ ...plan, sheetName, key: madeKey(id, plan.subject.identity) });
  }
  return { due, standing, clashes };
}

async function buildAll(
  due: readonly DueForm[],
  before: { readonly form: Form; readonly names: readonly string[]; readonly registry: Registry },
  watch: Watch,
): Promise<Stop & { readonly done: readonly DueForm[] }> {
  let { registry } = before;
  const tell = (done: number): void =>
    watch.onProgress?.({ done, total: due.length, ...(due[done] && { current: due[done].sheetName }) });
  return inChunks(
    due,
    COPIES_PER_CHUNK,
    async (chunk, reached) => {
      const names = [...before.names, ...due.slice(0, reached).map(({ sheetName }) => sheetName)];
      const outcome = await runWhole(async (workbook) =>
        ok(await buildChunk(workbook, chunk, { ...before, registry, names })),
      );
      if (outcome.ok) registry = outcome.value;
      else tell(reached);
      return outcome;
    },
    { ...watch, ...(watch.onProgress && { onProgress: (progress) => tell(progress.done) }) },
  );
}

/** Makes the sheets, then notes what stands on them as Excel gives it back. */
async function buildChunk(
  workbook: Workbook,
  chunk: readonly DueForm[],
  { form, names, registry }: { readonly form: Form; readonly names: readonly string[]; readonly registry: Registry },
): Promise<Registry> {
  const begun = beginDrafts(workbook, registry, names, { count: chunk.length, sources: [form.sheet] });
  let written = begun.registry;
  const alsoQueue = (draftOf: (plan: DueForm) => string): void => {
    written = writeSheetPlaces(workbook, written, Object.fromEntries(chunk.map((plan) => [plan.key, draftOf(plan)])));
  };
  fillCopies(workbook, form.sheet, chunk, { drafts: begun.drafts, alsoQueue });
  written = endDrafts(workbook, written);
  const held = await readFormSheets(
    workbook,
    chunk.map(({ sheetName }) => sheetName),
  );
  const made = chunk.flatMap((plan, index) => {
    const sheet = held[index];
    if (!sheet) return [];
    const note: MadeFormNote = { shape: plan.shape, cells: cellMarks(plan, sheet), trace: cardTrace(sheet.formulas) };
    return [[{ id: form.id, identity: plan.subject.identity }, note] as const];
  });
  return noteMade(written, new Map(made), (forms) => writeNote(workbook, written, 'forms', forms));
}
