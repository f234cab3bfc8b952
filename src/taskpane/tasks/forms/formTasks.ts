import type { ManySheets } from '../../../app/cards/manySheets';
import type { Inspection } from '../../../app/list/inspect';
import { rowsInScope } from '../../state/cards/assesseeChoices';
import { choiceFor, INITIAL_FORMS } from '../../state/forms/formsState';
import { chosenRole } from '../../state/list/groups';
import { settingsMade } from '../../state/month/settingsState';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import type { PaneContent } from '../../state/paneContent';
import { settle, type Perform, type TaskTools, type Undo } from '../../state/taskRecord';
import { currentList } from '../list/listReading';

/** Looks for sheets with placeholders. */
export const findForms: Perform = async (_, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  settle(tools, await tools.useCases.forms.find(inspection), (content, found) => ({
    ...content,
    forms: { ...INITIAL_FORMS, said: content.forms.said, found },
  }));
};

/** Makes the form of this sheet for whom the scope names, with what is said about it. */
export const makeForm: Perform<ManySheets & { readonly sheet: string }> = async (
  { sheet, evenManySheets = false },
  tools,
) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { forms, cards, choices } = tools.content();
  const form = forms.found?.find((each) => each.sheet === sheet);
  if (!form) return tools.ended();
  const only = rowsInScope(cards.scope);
  const options = {
    sheet,
    ...choiceFor(forms, form),
    period: cards.period,
    evenManySheets,
    ...(only ? { only } : {}),
  };
  const made = await tools.watched(async (watch) => {
    const outcome = await tools.useCases.forms.make(inspection, chosenRole(choices), options, watch);
    if (outcome.ok) await lookAgain(inspection, tools);
    return outcome;
  });
  settle(tools, made, (content, report) => {
    // Settings may have been made.
    const month = { ...content.month, settings: settingsMade(content.month.settings) };
    const after = { ...content, month, forms: { ...content.forms, report, removal: null, undone: null } };
    return recorded(after, { kind: 'forms', report, undone: null });
  });
};

/** Removes what was made of the form of this sheet and nobody has changed. */
export const removeForm: Perform<{ readonly sheet: string }> = async ({ sheet }, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const removed = await tools.useCases.forms.remove(sheet);
  if (removed.ok) await lookAgain(inspection, tools);
  settle(tools, removed, (content, removal) => ({ ...content, forms: { ...content.forms, removal, report: null } }));
};

/** Takes back what making a form did. */
export const undoForms: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'forms', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  const taken = await tools.useCases.forms.undo(outcome.report);
  const { inspection } = tools.content();
  if (taken.ok && inspection !== null) await lookAgain(inspection, tools);
  settle(tools, taken, (content, back): PaneContent => {
    const forms = { ...content.forms, report: null, removal: null, undone: back };
    return undone(isLatest ? { ...content, forms } : content, number, { ...outcome, undone: back });
  });
};

/** What is known of the forms after something was made or removed; what was said is kept in the workbook by now. */
async function lookAgain(inspection: Inspection, { useCases, change }: TaskTools): Promise<void> {
  const found = await useCases.forms.find(inspection);
  if (found.ok) change((content) => ({ ...content, forms: { ...content.forms, found: found.value } }));
}
