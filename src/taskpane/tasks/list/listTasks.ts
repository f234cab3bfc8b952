import type { Inspection } from '../../../app/list/inspect';
import { chosenRole } from '../../state/list/groups';
import { previewFill } from '../../state/list/fillPreview';
import { fillUndone, listFilled, sameRows, type ReadingWish } from '../../state/list/listState';
import type { Perform } from '../../state/taskRecord';
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
  const same = (fresh: Inspection): boolean => JSON.stringify(plan(fresh)) === JSON.stringify(shown);
  if ((await readAgain(tools, same)) === null) return;
  const filled = await tools.watched((watch) => useCases.applyFill(shown, watch));
  if (!filled.ok) return tools.failed(filled.error);
  tools.change((before) => ({ ...before, ...listFilled(before, filled.value) }));
  await rememberDecisions(tools);
  await readLists('again', tools, 'reading');
};

export const undoFill: Perform = async (_, tools) => {
  const { inspection, fill: filled } = tools.content();
  if (!filled.result?.undoable || inspection === null) return tools.ended();
  if ((await readAgain(tools, (fresh) => sameRows(fresh, inspection))) === null) return;
  const { undo } = filled.result.report;
  const undone = await tools.watched((watch) => tools.useCases.applyFill(undo, watch));
  if (!undone.ok) return tools.failed(undone.error);
  tools.change((before) => ({ ...before, ...fillUndone(before, undone.value) }));
  await readLists('again', tools, 'reading');
};
