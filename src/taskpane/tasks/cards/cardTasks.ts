import type { ManySheets } from '../../../app/cards/manySheets';
import { cardsBuilt } from '../../state/cards/cardsState';
import { builtRemoved } from '../../state/cards/projectsState';
import { rowsInScope } from '../../state/cards/assesseeChoices';
import { chosenRole } from '../../state/list/groups';
import { sameRows } from '../../state/list/listState';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import { settle, type Perform, type Undo } from '../../state/taskRecord';
import { readAgain, rememberDecisions } from '../list/listReading';

/** Takes the rows selected in Excel as those to build cards for. */
export const selectRows: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.selectedPlaces(), (content, places) => ({
    ...content,
    cards: { ...content.cards, scope: { kind: 'selection', places } },
  }));

/** Its progress takes the place of the busy text. `goOn`: cards that a run which was stopped has finished stay as they are. */
export const build: Perform<ManySheets & { readonly goOn?: true }> = async (
  { evenManySheets = false, goOn = false },
  tools,
) => {
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
    ...(goOn ? { finished: cards.finished } : {}),
  };
  const built = await tools.watched(async (watch) => {
    const outcome = await tools.useCases.buildScorecards(fresh, chosenRole(choices), options, watch);
    if (outcome.ok) await rememberDecisions(tools, true);
    return outcome;
  });
  settle(tools, built, (content, report) => {
    const after = { ...content, cards: cardsBuilt(content.cards, report, goOn) };
    return recorded(after, { kind: 'built', report, undone: null });
  });
};

/** Removes the cards that were new: one that was built anew had been there before. */
export const removeBuilt: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'built', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  const numbers = new Set(outcome.report.built.map((card) => card.number));
  settle(tools, await tools.useCases.removeCards(numbers), (content, removal) => {
    const cards = { ...content.cards, report: null, finished: new Set<string>(), removal, summary: null };
    const projects = builtRemoved(content.projects, outcome.report, removal);
    return undone(isLatest ? { ...content, cards, projects } : { ...content, projects }, number, {
      ...outcome,
      undone: removal,
    });
  });
};

export const refreshSummary: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.refreshSummary(), (content, summary) =>
    recorded({ ...content, cards: { ...content.cards, summary } }, { kind: 'summary', report: summary }),
  );
