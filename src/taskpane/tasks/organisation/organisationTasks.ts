import { chosenRole } from '../../state/list/groups';
import { settle, type Perform } from '../../state/taskRecord';
import { currentList } from '../list/listReading';

export const drawOrganisation: Perform = async (_, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { organisation, choices } = tools.content();
  settle(
    tools,
    await tools.useCases.organisation.drawSheets(inspection, chosenRole(choices), organisation.sheets),
    (content, report) => ({ ...content, organisation: { ...content.organisation, report } }),
  );
};
