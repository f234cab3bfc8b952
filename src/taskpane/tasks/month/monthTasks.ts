import type { ManySheets } from '../../../app/cards/manySheets';
import { settle, type Perform } from '../../state/taskRecord';
import { jobsBuilt, periodReopened } from '../../state/month/monthState';
import { chosenRole } from '../../state/list/groups';
import { currentList } from '../list/listReading';
import { withMonth } from './withMonth';

export const refreshPay: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.refreshPay(),
    withMonth((month, pay) => ({ ...month, pay })),
  );

export const reopenPeriod: Perform<{ readonly period: string }> = async ({ period }, tools) =>
  settle(tools, await tools.useCases.month.reopenPeriod(period), withMonth(periodReopened));

export const buildJobs: Perform<ManySheets> = async ({ evenManySheets = false }, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { month, cards, choices } = tools.content();
  const options = { per: month.options.jobsPer, period: cards.period, evenManySheets };
  const built = await tools.watched((watch) =>
    tools.useCases.month.buildJobs(inspection, chosenRole(choices), options, watch),
  );
  settle(tools, built, withMonth(jobsBuilt));
};
