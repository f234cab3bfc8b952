import { groupBy } from '../../base/groupBy';
import { isMonth } from '../../base/period';
import { ok, type Result } from '../../base/result';
import type { Catalogue } from '../../catalogue/catalogue';
import { runStep } from '../../excel/runStep';
import { readNote } from '../../registry/notes';
import { type LivingCard, type RegisteredCard, isLiving } from '../../registry/registry';
import type { TeamCard, TeamIndicator } from '../../scorecard/actuals/teamCard';
import { planTeam } from '../../scorecard/actuals/teamActuals';
import { personOf } from '../../scorecard/history/review';
import { cardIdentity, type CardIdentity } from '../../scorecard/people/identity';
import { readCardValues, type CardValues } from '../cards/cardValues';
import { readOpenSheets } from '../cards/periodSheets';
import type { PeriodFailure } from '../failure';
import { inspectWorkbook, sureRole, type MatchedRow } from '../list/inspect';
import { listedRows } from '../list/listedOrganisation';
import { indicatorsOf } from '../month/actualCards';
import type { TeamPlan } from '../month/actualsPlan';
import type { Services } from '../services';
import { shorterCards, type ShorterCards } from './shorterPeriods';
import { superiorCards } from './superiorCards';

/**
 * Tells what the figures of managers would be by the cards of those who report to them. Nothing is written. Refused for a
 * closed period, and where the workbook has no list that says who reports to whom.
 */
export async function planTeamActuals(services: Services): Promise<Result<TeamPlan, PeriodFailure>> {
  const inspected = await inspectWorkbook(services);
  if (!inspected.ok) return inspected;
  return runStep(async (workbook): Promise<Result<TeamPlan, PeriodFailure>> => {
    const { catalogue } = services;
    const read = await readOpenSheets(workbook, services);
    if (!read.ok) return read;
    const { settings, registry } = read.value;
    // A project has a team of its own, and its goals are nobody's figures.
    const isOfPost = ({ record }: RegisteredCard): boolean => record.kind !== 'project';
    const cards = read.value.cards.filter(isOfPost);
    const { period } = settings;
    // By role, those who report to a manager of the quarter may be assessed by the month.
    const shorter = settings.employment.byRole ? shorterCards(registry.cards.filter(isOfPost), period) : NO_SHORTER;
    const living = shorter.cards.filter(isLiving);
    const rows = listedRows(inspected.value, roleByCard([...cards, ...living]), catalogue);
    const own = cards.map(({ record }) => cardIdentity(record));
    const above = new Map([
      ...superiorCards(own, rows, period),
      ...[...groupBy(shorter.cards, ({ record }) => record.period)].flatMap(([each, below]) => [
        ...superiorCards([...own, ...below.map(({ record }) => cardIdentity(record))], rows, each),
      ]),
    ]);
    const values = await readCardValues(workbook, cards);
    const earlier = new Map((await readCardValues(workbook, living)).map((each) => [each.card.record.number, each]));
    const ofPeriod = values.map((each) => teamCard(each, above, catalogue));
    const within = shorter.cards.map((card): TeamCard => {
      const { record } = card;
      const found = earlier.get(record.number);
      const known = found === undefined ? goneCard(record, above) : teamCard(found, above, catalogue);
      const lacks = found === undefined ? 'gone' : shorter.elsewhere.has(record.number) ? 'elsewhere' : null;
      return {
        ...known,
        earlier: { period: record.period, person: personOf(record.number) },
        ...(lacks === null ? {} : { lacks }),
      };
    });
    const { changes, held, problems } = planTeam([...ofPeriod, ...within], readNote(registry, 'team'), {
      lacking: shorter.lacking,
      isByRole: settings.employment.byRole && !isMonth(period),
    });
    const unreadable = ofPeriod.flatMap(({ number, indicators }) => (indicators === null ? [number] : []));
    return ok({
      ...{ changes, problems, unreadable, period },
      ...{ figure: 'actual', form: 'long', sheet: '', truncated: false, unknownHeaders: [] },
      same: held.length,
      blank: 0,
      team: { held },
    });
  });
}

const NO_SHORTER: ShorterCards<RegisteredCard> = { cards: [], elsewhere: new Set(), lacking: [] };

/** Somebody deleted the sheet, or it left with its period. */
function goneCard(record: CardIdentity, above: ReadonlyMap<string, string>): TeamCard {
  return {
    ...cardIdentity(record),
    sheetName: '',
    superior: above.get(record.number) ?? null,
    indicators: null,
  };
}

/** What the people of a position are is decided once their cards are there. */
export function roleByCard(cards: readonly LivingCard[]): (row: MatchedRow) => string | null {
  const key = (department: string, position: string): string => JSON.stringify([department, position]);
  const roles = new Map(cards.map(({ record }) => [key(record.department, record.position), record.roleId]));
  return (matched) => roles.get(key(matched.row.department, matched.row.position)) ?? sureRole(matched);
}

function teamCard(values: CardValues, above: ReadonlyMap<string, string>, catalogue: Catalogue): TeamCard {
  const { record, sheetName } = values.card;
  const placed = new Map((record.grid?.indicators ?? []).map((each) => [each.id, each]));
  const indicators = indicatorsOf(values, catalogue, 'actual');
  return {
    ...cardIdentity(record),
    sheetName,
    superior: above.get(record.number) ?? null,
    indicators:
      indicators &&
      indicators.map((each): TeamIndicator => {
        const team = catalogue.indicators.get(each.id)?.team;
        return {
          ...each,
          ...(team === undefined ? {} : { team }),
          direction: placed.get(each.id)?.direction ?? null,
          system: values.field('system', each.row),
        };
      }),
  };
}
