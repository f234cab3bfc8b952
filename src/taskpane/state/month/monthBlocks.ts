import { firstGap, situationOf } from '../../../app/situation/situation';
import type { HomeState } from '../home/homeState';

/** The blocks of the monthly work, by test id, in the order of the month. */
export const MONTH_BLOCKS = [
  'month-settings',
  'month-targets',
  'month-confirm',
  'month-registers',
  'month-export',
  'month-import',
  'month-pay',
  'month-calibration',
  'month-closing',
  'month-follow-up',
  'month-jobs',
] as const;

type MonthBlock = (typeof MONTH_BLOCKS)[number];

/** What is due where the work stands: it is unfolded when the page opens. Pure. */
export function dueBlocks({ reading }: Pick<HomeState, 'reading'>): readonly MonthBlock[] {
  const situation = reading === null ? null : situationOf(reading);
  switch (situation?.kind) {
    case 'scored':
      return ['month-pay', 'month-calibration', 'month-closing'];
    case 'closed':
      return ['month-closing', 'month-follow-up'];
    case 'open': {
      const kind = firstGap(situation.gaps)?.kind;
      if (kind === 'target') return ['month-targets'];
      if (kind === 'reason') return ['month-confirm'];
      return ['month-export', 'month-import'];
    }
    default:
      return ['month-settings'];
  }
}
