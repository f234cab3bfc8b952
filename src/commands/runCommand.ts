import { cellPlace } from '../app/workbook/showCell';
import { usualFill } from '../app/list/fill';
import { sureRole } from '../app/list/inspect';
import type { CompanyFailure } from '../app/failure';
import type { Inspection } from '../app/list/inspect';
import type { Language } from '../base/language';
import { err, ok, type Result } from '../base/result';
import { companyFailure, type CompanyPoint } from '../i18n/company/companyMessages';
import type { FailurePoint } from '../i18n/messages/failureText';
import { messages } from '../i18n/messages/messages';
import { periodName } from '../i18n/periods/texts';
import { loadPaneTexts, paneTexts, type PaneTexts } from '../i18n/pane/texts';
import { loadPart } from '../addin/loadPart';
import type { AddIn } from '../addin/composition';
import { positionGroups, undecided } from '../addin/positionGroups';

/** A ribbon button: works on the active sheet with what is certain, and answers with what to tell the person. */
export type Command = (
  addIn: AddIn,
  language: Language,
  month: string,
  /** Ends long work between two chunks. */
  limit?: AbortSignal,
) => Promise<readonly string[]>;

/** More people are not worked through blindly: the pane shows what is about to happen, how far it is, and can stop. */
const MOST_PEOPLE = 50;

/**
 * Fills blank duty and KPI cells where the role is certain; a list of people without columns for them gets the sheet of
 * positions. Nothing that stands in a cell is changed.
 */
export const fillDuties: Command = async (addIn, language) => {
  const texts = await textsIn(language);
  const read = await inspectActive(addIn);
  if (!read.ok) return failureLines(read.error, language);
  const many = manyPeopleLines(read.value, texts);
  if (many) return many;
  const { options, onSheet } = usualFill(read.value);
  const { plan } = addIn.planFill(read.value, sureRole, options);
  const filled = await addIn.applyFill(plan);
  if (!filled.ok) return failureLines(filled.error, language);
  const cells = filled.value.filled.filter((edit) => edit.kind !== 'header').length;
  const isKnown = read.value.rows.some((row) => sureRole(row) !== null);
  const drawn = onSheet && isKnown ? await drawPositions(addIn, read.value, language) : [];
  const wrote = cells === 0 ? [] : [texts.notice.filled(cells, filled.value.sheets)];
  const done = [...wrote, ...drawn];
  const { moved, refused: left } = filled.value;
  const refused = left.length;
  return [
    ...(done.length === 0 ? [texts.notice.nothing] : done),
    ...(moved.length > 0 ? [texts.fill.moved(moved.length)] : []),
    ...(refused > 0 ? [texts.fill.refused(refused)] : []),
    ...unsureLines(read.value, language),
  ];
};

/** What to tell of the sheet of positions. */
async function drawPositions(addIn: AddIn, inspection: Inspection, language: Language): Promise<readonly string[]> {
  const { notice } = paneTexts(language);
  const drawn = await addIn.organisation.drawSheets(inspection, sureRole, ['overview']);
  if (!drawn.ok) return failureLines(drawn.error, language);
  const { added, redrawn, kept } = drawn.value;
  return [notice.positions([...added, ...redrawn]), ...(kept.length > 0 ? [notice.positionsKept(kept)] : [])];
}

/** Builds the scorecards of the period in the settings, or of this month in a workbook without settings. */
export const buildScorecards: Command = async (addIn, language, month, limit) => {
  const texts = await textsIn(language);
  const read = await inspectActive(addIn);
  if (!read.ok) return failureLines(read.error, language);
  const many = manyPeopleLines(read.value, texts);
  if (many) return many;
  const period = await addIn.settingsPeriod();
  if (!period.ok) return failureLines(period.error, language);
  const options = {
    period: period.value?.period ?? month,
    namePattern: texts.cards.usualPattern,
    unnamed: 'placesOnly',
  } as const;
  // In chunks as short as the pane's: a button's people all fit into one that the time could not end.
  const watch = { ...(limit ? { signal: limit } : {}), now: () => performance.now() };
  const built = await addIn.buildScorecards(read.value, sureRole, options, watch);
  if (!built.ok) return failureLines(built.error, language);
  const report = built.value;
  const count = report.built.length + report.refreshed.length;
  const stopped = report.stoppedBy;
  return [
    texts.cards.result(periodName(report.period, language)),
    count === 0 && stopped === null && !report.cancelled
      ? texts.cards.doneNothing
      : texts.cards.done(report.built.length, report.refreshed.length),
    ...(report.cancelled ? [texts.notice.timeUp] : []),
    ...(report.kept.length > 0 ? [texts.cards.kept(report.kept.length)] : []),
    ...(report.unsaid ? [messages(language).unsaid(report.unsaid.map(({ sheetName }) => sheetName))] : []),
    ...(report.liftingRefused ? [texts.cards.liftingRefused] : []),
    ...(report.monthlyTargets
      ? [messages(language).monthlyTargets(report.monthlyTargets.cards, report.monthlyTargets.indicators)]
      : []),
    ...(report.otherTargets
      ? [messages(language).otherTargets(report.otherTargets.cards, report.otherTargets.indicators)]
      : []),
    ...(report.special ? [texts.cards.special(report.special.length)] : []),
    ...(report.notAssessed.length > 0 ? [texts.cards.notAssessed(report.notAssessed.length)] : []),
    ...(stopped === null ? [] : [texts.cards.stopped, ...failureLines({ kind: 'excel', failure: stopped }, language)]),
    ...unsureLines(read.value, language),
  ];
};

/** Draws the summary of the period anew and shows it. Without a word where there is nothing to tell. */
export const refreshSummary: Command = async (addIn, language) => {
  const texts = await textsIn(language);
  const period = await addIn.settingsPeriod();
  if (!period.ok) return failureLines(period.error, language);
  // Without settings there is no card either, and no sheet is made for nothing.
  if (period.value === null) return [texts.notice.noCards];
  const refreshed = await addIn.refreshSummary();
  if (!refreshed.ok) return failureLines(refreshed.error, language);
  const { summarySheet, cards, clashes = [], displaced } = refreshed.value;
  if (cards === 0) return [texts.notice.noCards];
  const shown = await addIn.showPlace(cellPlace(summarySheet, 0, 0));
  const done = texts.cards.summaryRefreshed(summarySheet, cards);
  if (!shown.ok) return [done, ...failureLines(shown.error, language)];
  const words = messages(language);
  const told = [
    ...clashes.map(({ usual, used }) => words.nameTaken(usual, used)),
    ...(displaced === undefined ? [] : [words.displaced(displaced)]),
  ];
  return told.length === 0 ? [] : [done, ...told];
};

function manyPeopleLines(inspection: Inspection, { notice }: PaneTexts): readonly string[] | null {
  const people = positionGroups(inspection).reduce((sum, group) => sum + group.people, 0);
  return people > MOST_PEOPLE ? [notice.manyPeople(people, MOST_PEOPLE), notice.openPane] : null;
}

async function textsIn(language: Language): Promise<PaneTexts> {
  await loadPart(() => loadPaneTexts(language));
  return paneTexts(language);
}

async function inspectActive(addIn: AddIn): Promise<Result<Inspection, CompanyFailure>> {
  const sheet = await addIn.activeSheetName();
  if (!sheet.ok) return err(sheet.error);
  const read = await addIn.inspect({ sheets: [sheet.value] });
  return read.ok ? ok(read.value) : err(read.error);
}

function unsureLines(inspection: Inspection, language: Language): readonly string[] {
  const count = undecided(positionGroups(inspection), new Map()).length;
  return count === 0 ? [] : [paneTexts(language).notice.unsure(count)];
}

function failureLines(failure: CompanyFailure, language: Language): readonly string[] {
  const { what, points, advice } = companyFailure(failure, language);
  return [what, ...points.map(pointLine), advice];
}

function pointLine(point: FailurePoint | CompanyPoint): string {
  const place = 'sheet' in point ? [point.sheet, point.cell] : [point.cell];
  return [...place, point.text].filter((part) => part !== '').join(' ');
}
