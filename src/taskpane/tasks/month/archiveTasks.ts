import { closedListed, closedRemoved, workbookCopied } from '../../state/month/archiveState';
import { settle, type Perform } from '../../state/taskRecord';
import { recording, withMonth } from './withMonth';

export const listClosed: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.closedCards(),
    withMonth((month, periods) => ({ ...month, archive: closedListed(month.archive, periods) })),
  );

/** Where Excel gives no copy, the person is told how to make one and may go on. */
export const copyWorkbook: Perform = async (_, tools) => {
  const copied = await tools.watched((watch) => tools.useCases.month.copyToNewWorkbook(watch));
  if (!copied.ok) tools.done((content) => withCopy(content, 'refused'));
  settle(tools, copied, (content) => withCopy(content, 'opened'));
};

const withCopy = withMonth((month, copy: 'opened' | 'refused') => ({
  ...month,
  archive: workbookCopied(month.archive, copy),
}));

/** Asked for once the person says that the copy is saved. */
export const removeClosed: Perform<{ readonly period: string }> = async ({ period }, tools) => {
  const removed = await tools.watched((watch) => tools.useCases.month.removeClosedCards(period, watch));
  settle(
    tools,
    removed,
    recording('archived', (month, report) => ({ ...month, archive: closedRemoved(month.archive, report) })),
  );
};
