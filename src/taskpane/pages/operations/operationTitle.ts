import { cellAddress } from '../../../base/address';
import type { Language } from '../../../base/language';
import { periodName } from '../../../i18n/periods/texts';
import { operationTexts } from '../../../i18n/pane/operations/texts';
import type { Outcome } from '../../state/operations/operations';

/** An operation in one line; whether it was stopped or taken back is part of it. */
export function operationTitle(outcome: Outcome, language: Language): string {
  const words = operationTexts(language);
  const what = done(outcome, language);
  if ('undone' in outcome && outcome.undone !== null) return words.takenBack(what);
  return isStopped(outcome) ? words.stopped(what) : what;
}

/** The same for the browser to keep: without what may be somebody's name, that of a sheet or of a form's purpose. */
export function titleToKeep(outcome: Outcome, language: Language): string {
  switch (outcome.kind) {
    case 'inserted':
      return operationTitle({ ...outcome, report: { ...outcome.report, filled: [] } }, language);
    case 'forms':
      return operationTitle({ ...outcome, report: { ...outcome.report, purpose: '…' } }, language);
    default:
      return operationTitle(outcome, language);
  }
}

function isStopped({ report }: Outcome): boolean {
  const work = 'built' in report && 'cancelled' in report.built ? report.built : report;
  return ('cancelled' in work && work.cancelled) || ('stoppedBy' in work && work.stoppedBy !== null);
}

function done(outcome: Outcome, language: Language): string {
  const words = operationTexts(language);
  const nameOf = (period: string): string => periodName(period, language);
  switch (outcome.kind) {
    case 'filled':
      return words.filled(outcome.report.filled.filter(({ kind }) => kind !== 'header').length);
    case 'inserted': {
      const [cell] = outcome.report.filled;
      return words.inserted(cell ? `${cell.sheet}!${cellAddress(cell.row, cell.column)}` : '');
    }
    case 'built': {
      const { built, refreshed } = outcome.report;
      const period = nameOf(outcome.report.period);
      return refreshed.length === 0
        ? words.built(period, built.length)
        : words.rebuilt(period, built.length, refreshed.length);
    }
    case 'settings':
      return words.settings(outcome.report.filled.length);
    case 'entered':
      return words.entered(outcome.report.applied.length);
    case 'handedOut':
      return words.handedOut(outcome.report.packs.length);
    case 'collected':
      return words.collected(outcome.report.applied.length);
    case 'forms':
      return words.forms(outcome.report.purpose, outcome.report.built.length, outcome.report.changed.length);
    case 'summary':
      return words.summary(outcome.report.cards);
    case 'exported':
      return words.exported(outcome.report.values);
    case 'pay':
      return words.pay(outcome.report.added.length);
    case 'closed':
      return words.closed(nameOf(outcome.report.period), outcome.report.locked);
    case 'next':
      return words.next(nameOf(outcome.report.built.period), outcome.report.built.built.length);
    default:
      return ofSheets(outcome, language);
  }
}

function ofSheets(
  outcome: Extract<
    Outcome,
    {
      kind:
        | 'ratersListed'
        | 'targets'
        | 'registers'
        | 'cycle'
        | 'confirmed'
        | 'explained'
        | 'calibrated'
        | 'followed'
        | 'reopened'
        | 'archived'
        | 'jobs'
        | 'manual'
        | 'organisation'
        | 'company';
    }
  >,
  language: Language,
): string {
  const words = operationTexts(language);
  const nameOf = (period: string): string => periodName(period, language);
  switch (outcome.kind) {
    case 'ratersListed':
      return words.ratersListed(nameOf(outcome.report.period), outcome.report.added);
    case 'targets':
      return words.targets(outcome.report.targets);
    case 'registers':
      return words.registers(outcome.report.added.length);
    case 'cycle':
      return words.cycle(nameOf(outcome.report.span), outcome.report.people);
    case 'confirmed':
      return words.confirmed(nameOf(outcome.report.period), outcome.report.confirmed);
    case 'explained':
      return words.explained(outcome.report.explained.length);
    case 'followed':
      return words.followed(outcome.report.people.length);
    case 'calibrated':
      return words.calibrated(nameOf(outcome.report.period));
    case 'reopened':
      return words.reopened(nameOf(outcome.report.period), outcome.report.unlocked);
    case 'archived':
      return words.archived(nameOf(outcome.report.period), outcome.report.removed.length);
    case 'jobs':
      return words.jobs(outcome.report.built.length);
    case 'manual':
      return words.manual(outcome.report.jobs.built.length);
    case 'organisation':
      return words.organisation(outcome.report.added.length + outcome.report.redrawn.length);
    case 'company':
      return words.company[outcome.report.kind];
  }
}
