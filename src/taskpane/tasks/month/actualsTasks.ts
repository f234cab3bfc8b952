import { countsRegisters } from '../../../app/registers/countsRegisters';
import { isExport, isTeam } from '../../../app/exports/isExport';
import type { ApplyActualsReport } from '../../../app/month/importActuals';
import type { ChosenExport } from '../../../app/exports/openExport';
import { chosenEdits } from '../../../scorecard/actuals/chosenEdits';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import {
  actualsEntered,
  actualsPlanned,
  exportOpened,
  registersListed,
  registersMade,
  undoableEdits,
} from '../../state/month/monthState';
import { settle, type Perform, type Undo } from '../../state/taskRecord';
import { recording, withMonth } from './withMonth';

export const exportActuals: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.exportActuals(tools.content().month.options.form),
    recording('exported', (month, exported) => ({ ...month, exported })),
  );

export const refreshTargets: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.refreshTargets(),
    recording('targets', (month, targets) => ({ ...month, targets })),
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

export const planTeam: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.month.planTeam(), withMonth(actualsPlanned));

/** The registers that the cards of the period need. */
export const listRegisters: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.month.listRegisters(), withMonth(registersListed));

export const makeRegisters: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.month.makeRegisters([...tools.content().month.chosenRegisters]),
    recording('registers', registersMade),
  );

export const planRegisters: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.month.planRegisters(), withMonth(actualsPlanned));

/** Reads a chosen file, or another sheet of the one that was read. */
export const openExport: Perform<{ readonly chosen?: ChosenExport; readonly sheet: string | null }> = async (
  { chosen, sheet },
  tools,
) => {
  const file = chosen ?? tools.content().month.exportFile;
  if (file === null) return tools.ended();
  settle(tools, await tools.useCases.month.openExport(file, sheet), withMonth(exportOpened));
};

export const enterActuals: Perform = async (_, tools) => {
  const { plan, replaced } = tools.content().month;
  if (plan === null) return tools.ended();
  const edits = chosenEdits(plan.changes, replaced);
  const { month } = tools.useCases;
  const entered = await tools.watched((watch) => {
    if (isTeam(plan)) return month.enterTeam(plan, edits, watch);
    if (isExport(plan)) return month.enterExport(plan, edits, watch);
    if (countsRegisters(plan)) return month.enterRegisters(plan, edits, watch);
    return month.enterActuals(edits, watch);
  });
  settle(tools, entered, (content, report) =>
    recorded(withEntered(content, report), { kind: 'entered', report, undone: null }),
  );
};

const withEntered = withMonth(actualsEntered);

export const undoActuals: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'entered', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  const edits = undoableEdits(
    outcome.undone === null ? { kind: 'entered', report: outcome.report } : { kind: 'undone', report: outcome.undone },
  );
  if (edits.length === 0) return tools.ended();
  const { sources } = outcome.report;
  const { month } = tools.useCases;
  const takenBack = await tools.watched((watch) =>
    sources === undefined ? month.enterActuals(edits, watch) : month.takeBackExport(sources, edits, watch),
  );
  settle(tools, takenBack, (content, report) =>
    undone(isLatest ? withTakenBack(content, report) : content, number, { ...outcome, undone: report }),
  );
};

const withTakenBack = withMonth((month, report: ApplyActualsReport) => ({
  ...month,
  entered: { kind: 'undone' as const, report },
}));
