import type { ManySheets } from '../../../app/cards/manySheets';
import { cardsMovedOn } from '../../state/cards/cardsState';
import { projectBuilt } from '../../state/cards/projectsState';
import { chosenRole } from '../../state/list/groups';
import { recorded } from '../../state/operations/operations';
import { settle, type Perform } from '../../state/taskRecord';
import { currentList } from '../list/listReading';

export const makeProjectTable: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.month.makeProjectTable(), (content, table) => ({
    ...content,
    projects: { ...content.projects, table },
  }));

export const readProjects: Perform = async (_, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  settle(tools, await tools.useCases.month.readProjects(inspection), (content, found) => ({
    ...content,
    projects: { ...content.projects, found, table: null, report: null, removal: null },
  }));
};

/** `goOn`: cards that a run which was stopped has finished stay as they are. */
export const buildProject: Perform<ManySheets & { readonly project: string; readonly goOn?: true }> = async (
  { project, evenManySheets = false, goOn = false },
  tools,
) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { choices, projects } = tools.content();
  const options = { project, evenManySheets, ...(goOn ? { finished: projects.finished } : {}) };
  const built = await tools.watched((watch) =>
    tools.useCases.month.buildProject(inspection, chosenRole(choices), options, watch),
  );
  settle(tools, built, (content, report) => {
    // The settings name the days of the project now.
    const cards = cardsMovedOn(content.cards, report.period);
    const after = { ...content, cards, projects: projectBuilt(content.projects, report, goOn) };
    return recorded(after, { kind: 'built', report, undone: null });
  });
};
