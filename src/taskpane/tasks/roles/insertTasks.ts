import { contentText } from '../../../base/sheetDrawing';
import type { Insertion } from '../../../app/workbook/insertText';
import { dutiesText } from '../../../jobtable/planFill';
import { insertionAsked, insertionDone, insertionUndone } from '../../state/roles/rolesState';
import { settle, type Perform, type TaskTools } from '../../state/taskRecord';

/** Asks first when the active cell holds something. */
export const insertDuties: Perform<{ readonly roleId: string }> = async ({ roleId }, tools) => {
  const role = tools.useCases.catalogue.roles.get(roleId);
  if (!role) return tools.ended();
  const planned = await tools.useCases.planInsertion(dutiesText(role));
  if (!planned.ok) return tools.failed(planned.error);
  const insertion = planned.value;
  if (insertion.plan.edits.length > 0 && contentText(insertion.existing).trim() !== '') {
    return tools.done((content) => ({ ...content, roles: insertionAsked(content.roles, insertion) }));
  }
  await insert(insertion, tools);
};

export const insertConfirmed: Perform<{ readonly insertion: Insertion }> = ({ insertion }, tools) =>
  insert(insertion, tools);

export const undoInsert: Perform = async (_, tools) => {
  const { inserted } = tools.content().roles;
  if (!inserted) return tools.ended();
  settle(tools, await tools.useCases.applyFill(inserted.undo), (content, report) => ({
    ...content,
    roles: insertionUndone(content.roles, report),
  }));
};

async function insert({ plan }: Insertion, tools: TaskTools): Promise<void> {
  settle(tools, await tools.useCases.applyFill(plan), (content, report) => ({
    ...content,
    roles: insertionDone(content.roles, report),
  }));
}
