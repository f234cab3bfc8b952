import type { OrganisationSheet } from '../../../scorecard/texts/organisationTexts';
import { chosenRole } from '../../state/list/groups';
import type { ManySheets } from '../../../app/cards/manySheets';
import { settingsMade } from '../../state/month/settingsState';
import { recorded } from '../../state/operations/operations';
import { settle, type Perform } from '../../state/taskRecord';
import { currentList } from '../list/listReading';

export const buildManual: Perform<ManySheets> = async ({ evenManySheets = false }, tools) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { cards, choices } = tools.content();
  const options = { period: cards.period, evenManySheets };
  const built = await tools.watched((watch) =>
    tools.useCases.organisation.buildManual(inspection, chosenRole(choices), options, watch),
  );
  settle(tools, built, (content, manual) => {
    // Settings may have been made.
    const month = { ...content.month, settings: settingsMade(content.month.settings) };
    const after = { ...content, month, organisation: { ...content.organisation, manual } };
    return recorded(after, { kind: 'manual', report: manual });
  });
};

/** `sheets`: these, whatever is chosen on the page of the organisation. */
export const drawOrganisation: Perform<{ readonly sheets?: readonly OrganisationSheet[] }> = async (
  { sheets },
  tools,
) => {
  const inspection = await currentList(tools);
  if (inspection === null) return;
  const { organisation, choices } = tools.content();
  const drawn = sheets ?? organisation.sheets;
  settle(
    tools,
    await tools.useCases.organisation.drawSheets(inspection, chosenRole(choices), drawn),
    (content, report) =>
      recorded(
        { ...content, organisation: { ...content.organisation, report, drawn } },
        { kind: 'organisation', report },
      ),
  );
};
