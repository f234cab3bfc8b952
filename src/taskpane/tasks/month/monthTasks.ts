import type { ManySheets } from '../../../app/cards/manySheets';
import { parseSpan } from '../../../scorecard/cycle/span';
import { settle, type Perform } from '../../state/taskRecord';
import { jobsBuilt, periodReopened } from '../../state/month/monthState';
import type { RulesChanged } from '../../state/month/reopenState';
import { chosenRole } from '../../state/list/groups';
import { currentList } from '../list/listReading';
import { recording, withMonth } from './withMonth';

export const refreshPay: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.refreshPay(),
    recording('pay', (month, pay) => ({ ...month, pay })),
  );

/** @param span as it was typed; nothing is done with what can't be read */
export const refreshCycle: Perform<{ readonly span: string }> = async (task, tools) => {
  const span = parseSpan(task.span);
  if (span === null) return tools.ended();
  settle(
    tools,
    await tools.useCases.month.refreshCycle(span),
    recording('cycle', (month, cycle) => ({ ...month, cycle })),
  );
};

/** Changed rules are no failure yet: the person is told what they change, and asked. */
export const reopenPeriod: Perform<{ readonly period: string; readonly evenChanged?: boolean }> = async (
  { period, evenChanged = false },
  tools,
) => {
  const opened = await tools.useCases.month.reopenPeriod(period, evenChanged);
  if (!opened.ok && opened.error.kind === 'rulesChanged') {
    const changed = opened.error;
    return tools.done((content) => withReopen(content, changed));
  }
  settle(tools, opened, recording('reopened', periodReopened));
};

const withReopen = withMonth((month, changed: RulesChanged) => ({
  ...month,
  reopen: { ...month.reopen, report: null, changed },
}));

export const buildJobs: Perform<ManySheets> = async ({ evenManySheets = false }, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { month, cards, choices } = tools.content();
  const options = { per: month.options.jobsPer, period: cards.period, evenManySheets };
  const built = await tools.watched((watch) =>
    tools.useCases.month.buildJobs(inspection, chosenRole(choices), options, watch),
  );
  settle(tools, built, recording('jobs', jobsBuilt));
};
