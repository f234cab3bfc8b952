import { settle, type Perform } from '../../state/taskRecord';
import { recording } from './withMonth';

/** Confirms what was not, and lists what differs from what was. */
export const confirmTargets: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.confirmTargets(),
    recording('confirmed', (month, confirmed) => ({ ...month, confirmed, explained: null })),
  );

/** @param reasons by `changeKey` */
export const explainChanges: Perform<{ readonly reasons: readonly (readonly [string, string])[] }> = async (
  { reasons },
  tools,
) =>
  settle(
    tools,
    await tools.useCases.month.explainChanges(new Map(reasons)),
    recording('explained', (month, explained) => ({ ...month, explained })),
  );
