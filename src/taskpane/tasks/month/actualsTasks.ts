import { chosenEdits } from '../../../scorecard/actuals/actualsImport';
import { actualsEntered, actualsPlanned, undoableEdits } from '../../state/month/monthState';
import { settle, type Perform } from '../../state/taskRecord';
import { withMonth } from './withMonth';

export const exportActuals: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.exportActuals(tools.content().month.options.form),
    withMonth((month, exported) => ({ ...month, exported })),
  );

/** The sheets a table of actual values may be on. */
export const listActuals: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.listSheets(),
    withMonth((month, sheets) => ({ ...month, sheets })),
  );

export const planActuals: Perform<{ readonly sheet: string }> = async ({ sheet }, tools) =>
  settle(tools, await tools.useCases.month.planActuals(sheet), withMonth(actualsPlanned));

export const enterActuals: Perform = async (_, tools) => {
  const { plan, replaced } = tools.content().month;
  if (plan === null) return tools.ended();
  const edits = chosenEdits(plan.changes, replaced);
  const entered = await tools.watched((watch) => tools.useCases.month.enterActuals(edits, watch));
  settle(tools, entered, withMonth(actualsEntered));
};

export const undoActuals: Perform = async (_, tools) => {
  const { entered } = tools.content().month;
  const undo = entered === null ? [] : undoableEdits(entered);
  if (undo.length === 0) return tools.ended();
  const undone = await tools.watched((watch) => tools.useCases.month.enterActuals(undo, watch));
  settle(
    tools,
    undone,
    withMonth((month, report) => ({ ...month, entered: { kind: 'undone', report } })),
  );
};
