import type { MonthState } from '../../state/month/monthState';
import { recorded, type OutcomeOf } from '../../state/operations/operations';
import type { PaneContent } from '../../state/paneContent';

/** Turns a change of the monthly work into one of the content. */
export function withMonth<T>(
  change: (month: MonthState, value: T) => MonthState,
): (content: PaneContent, value: T) => PaneContent {
  return (content, value) => ({ ...content, month: change(content.month, value) });
}

/** The same, with the report as one more operation. */
export function recording<Kind extends Reported['kind']>(
  kind: Kind,
  change: (month: MonthState, value: OutcomeOf<Kind>['report']) => MonthState,
): (content: PaneContent, value: OutcomeOf<Kind>['report']) => PaneContent {
  return (content, report) =>
    recorded({ ...content, month: change(content.month, report) }, { kind, report } as OutcomeOf<Kind>);
}

/** What month's work reports and can't be taken back. */
type Reported = OutcomeOf<
  | 'exported'
  | 'targets'
  | 'confirmed'
  | 'explained'
  | 'calibrated'
  | 'registers'
  | 'followed'
  | 'pay'
  | 'closed'
  | 'next'
  | 'cycle'
  | 'reopened'
  | 'archived'
  | 'jobs'
>;
