import { contentText } from '../../../base/sheetDrawing';
import type { Insertion } from '../../../app/workbook/insertText';
import { dutiesText } from '../../../jobtable/planFill';
import { insertionAsked, insertionDone, insertionUndone } from '../../state/roles/rolesState';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import { settle, type Perform, type TaskTools, type Undo } from '../../state/taskRecord';

/** Asks first when the active cell holds something. */
export const insertDuties: Perform<{ readonly roleId: string }> = async ({ roleId }, tools) => {
  const role = tools.useCases.sheets.catalogue.roles.get(roleId);
  if (!role) return tools.ended();
  const shown = tools.content().roles.roleId;
  const planned = await tools.useCases.planInsertion(dutiesText(role));
  if (!planned.ok) return tools.failed(planned.error);
  const insertion = planned.value;
  if (insertion.plan.edits.length > 0 && contentText(insertion.existing).trim() !== '') {
    // Who has opened another role since is not asked about this one.
    return tools.done((content) =>
      content.roles.roleId === shown ? { ...content, roles: insertionAsked(content.roles, insertion) } : content,
    );
  }
  await insert(insertion, shown, tools);
};

export const insertConfirmed: Perform<{ readonly insertion: Insertion }> = ({ insertion }, tools) =>
  insert(insertion, tools.content().roles.roleId, tools);

export const undoInsert: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'inserted', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  settle(tools, await tools.useCases.applyFill(outcome.report.undo), (content, report) => {
    const roles = isLatest ? insertionUndone(content.roles, report) : content.roles;
    return undone({ ...content, roles }, number, { ...outcome, undone: report });
  });
};

/** `shown`: the role on whose page it was asked for. */
async function insert({ plan }: Insertion, shown: string | null, tools: TaskTools): Promise<void> {
  settle(tools, await tools.useCases.applyFill(plan), (content, report) => {
    // On the page of another role it would look like that one's.
    const roles = content.roles.roleId === shown ? insertionDone(content.roles, report) : content.roles;
    const after = { ...content, roles };
    // A cell that held these duties already, or was changed meanwhile, is no operation: the one before can be taken back.
    return report.filled.length === 0 ? after : recorded(after, { kind: 'inserted', report, undone: null });
  });
}
