import type { Inspection } from '../../../app/list/inspect';
import { sameData } from '../../../catalogue/company/sameData';
import { chosenRole } from '../../state/list/groups';
import { previewFill } from '../../state/list/fillPreview';
import { fillUndone, listFilled, type ReadingWish } from '../../state/list/listState';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import type { Perform, Undo } from '../../state/taskRecord';
import { readAgain, readLists, rememberDecisions } from './listReading';

/** `options`: "remembered": as the workbook remembers; "again": the same lists as last time. */
export const read: Perform<{ readonly options: ReadingWish }> = ({ options }, tools) => readLists(options, tools);

/** Keeps the person's decisions about positions in the workbook. */
export const rememberChoices: Perform = async (_, tools) => {
  await rememberDecisions(tools);
  tools.ended();
};

/** Writes only what the preview showed: if the plan made from the sheet as it is now differs, the new one is shown instead. */
export const fill: Perform = async (_, tools) => {
  const { useCases, content } = tools;
  const shown = previewFill(content(), useCases)?.plan;
  if (!shown) return tools.ended();
  const { choices, fill: chosen } = content();
  const plan = (fresh: Inspection) => useCases.planFill(fresh, chosenRole(choices), chosen.options).plan;
  const same = (fresh: Inspection): boolean => sameData(plan(fresh), shown);
  if ((await readAgain(tools, same)) === null) return;
  const filled = await tools.watched((watch) => useCases.applyFill(shown, watch));
  if (!filled.ok) return tools.failed(filled.error);
  tools.change((before) => {
    const after = { ...before, ...listFilled(before, filled.value) };
    // A filling that was stopped and is gone on with is taken back as one.
    const report = after.fill.result?.report ?? filled.value;
    return recorded(after, { kind: 'filled', report, undone: null });
  });
  await rememberDecisions(tools, true);
  await readLists('again', tools, 'reading');
};

export const undoFill: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'filled', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  const takenBack = await tools.watched((watch) => tools.useCases.applyFill(outcome.report.undo, watch));
  if (!takenBack.ok) return tools.failed(takenBack.error);
  const report = takenBack.value;
  tools.change((before) => {
    const after = isLatest ? { ...before, ...fillUndone(before, report) } : before;
    return undone(after, number, { ...outcome, undone: report });
  });
  await readLists('again', tools, 'reading');
};
