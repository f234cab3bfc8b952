import type { ManySheets } from '../../../app/cards/manySheets';
import { rowsInScope } from '../../state/cards/assesseeChoices';
import { chosenRole } from '../../state/list/groups';
import { sameRows } from '../../state/list/listState';
import { settle, type Perform } from '../../state/taskRecord';
import { readAgain, rememberDecisions } from '../list/listReading';

/** Takes the rows selected in Excel as those to build cards for. */
export const selectRows: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.selectedPlaces(), (content, places) => ({
    ...content,
    cards: { ...content.cards, scope: { kind: 'selection', places } },
  }));

/** Its progress takes the place of the busy text. */
export const build: Perform<ManySheets> = async ({ evenManySheets = false }, tools) => {
  const { inspection, cards, choices } = tools.content();
  if (inspection === null) return tools.ended();
  const fresh = await readAgain(tools, (again) => sameRows(again, inspection));
  if (fresh === null) return;
  const only = rowsInScope(cards.scope);
  const options = {
    period: cards.period,
    namePattern: cards.namePattern ?? tools.usualPattern(),
    unnamed: cards.unnamed,
    evenManySheets,
    ...(only ? { only } : {}),
  };
  const built = await tools.watched(async (watch) => {
    const outcome = await tools.useCases.buildScorecards(fresh, chosenRole(choices), options, watch);
    if (outcome.ok) await rememberDecisions(tools);
    return outcome;
  });
  settle(tools, built, (content, report) => ({
    ...content,
    cards: { ...content.cards, report, removal: null, summary: null },
  }));
};

export const removeBuilt: Perform = async (_, tools) => {
  const { report } = tools.content().cards;
  if (!report) return tools.ended();
  const numbers = new Set([...report.built, ...report.refreshed].map((card) => card.number));
  settle(tools, await tools.useCases.removeCards(numbers), (content, removal) => ({
    ...content,
    cards: { ...content.cards, report: null, removal, summary: null },
  }));
};

export const refreshSummary: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.refreshSummary(), (content, summary) => ({
    ...content,
    cards: { ...content.cards, summary },
  }));
