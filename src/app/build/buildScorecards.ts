import { parsePeriod, periodText } from '../../base/period';
import { err, ok, type Result } from '../../base/result';
import { untilUnchanged } from '../../excel/untilUnchanged';
import type { OwnTargets } from '../../scorecard/targets/carriedTargets';
import { findAssessees, NO_PERIOD } from '../cards/assessees';
import { cardsOf, refuseManySheets } from '../cards/manySheets';
import { refreshSummary } from '../cards/refreshSummary';
import { carriedTargets, ownTargets, type CarriedTarget } from '../cards/typedTargets';
import type { AppFailure, Watch } from '../failure';
import { type Inspection, type MatchedRow, namesNobody } from '../list/inspect';
import { markBegunCards } from '../posts/begunCards';
import type { Services } from '../services';
import { clashReport } from '../workbook/ownSheets';
import { buildAll } from './buildChunks';
import type { BuildOptions } from './buildOptions';
import {
  type BuildReport,
  type CardLine,
  cardLine,
  misfitsOn,
  planLine,
  ratersWithoutColumn,
  specialReport,
} from './buildReport';
import { chosenRows, makeReady } from './prepareBuild';

/**
 * Builds a scorecard worksheet for everyone on the list whose position means a role. Cards on which anything was entered
 * or changed by hand are never touched. Cancelling and errors between chunks leave finished cards whole; building again goes on from there.
 */
export async function buildScorecards(
  inspection: Inspection,
  roleOf: (row: MatchedRow) => string | null,
  services: Services,
  options: BuildOptions,
  watch: Watch = {},
): Promise<Result<BuildReport, AppFailure>> {
  const parsed = parsePeriod(options.period);
  if (!parsed) return err({ kind: 'badPeriod', text: options.period });
  const period = periodText(parsed);
  const rows = chosenRows(inspection, options);
  const count = options.project
    ? options.project.people(services.catalogue, NO_PERIOD).people.length
    : findAssessees(rows, roleOf, services.catalogue, options.unnamed).people.length;
  if (count === 0) return err(namesNobody(inspection) ?? { kind: 'nobodyToAssess' });

  const fine = await refuseManySheets(count, cardsOf(period), options);
  if (!fine.ok) return fine;
  const ready = await untilUnchanged(() => makeReady(inspection, roleOf, services, { ...options, period }));
  if (!ready.ok) return ready;
  const { begun, sheets, when, found, work } = ready.value;
  const { entered } = begun;
  const marked = await markBegunCards(begun.known, work.begun, work.planning);
  if (!marked.ok) return marked;
  const { registry, unsaid } = marked.value;
  const outcome = await buildAll(work, { ...sheets, registry }, period, entered, watch);
  const summary = await refreshSummary(services);
  const carried = (card: CardLine, own: OwnTargets): CarriedTarget[] => carriedTargets(card, own, services.catalogue);
  return ok({
    period,
    built: outcome.built.map(planLine),
    refreshed: outcome.refreshed.map(planLine),
    kept: [...work.kept, ...outcome.kept].map(cardLine),
    ...(outcome.liftingRefused ? { liftingRefused: true } : {}),
    moved: work.moved.map(cardLine),
    ...(unsaid.length === 0 ? {} : { unsaid: unsaid.map(cardLine) }),
    offList: options.only ? [] : work.offList.map(cardLine),
    ...(options.only !== undefined || work.elsewhere.length === 0 ? {} : { elsewhere: work.elsewhere.map(cardLine) }),
    notAssessed: found.notAssessed,
    ...specialReport(found.people, when, services),
    remaining: outcome.remaining,
    cancelled: outcome.cancelled,
    stoppedBy: outcome.stoppedBy ?? (summary.ok || summary.error.kind !== 'excel' ? null : summary.error.failure),
    summarySheet: sheets.summarySheet,
    ...clashReport(sheets.clashes),
    ...ratersWithoutColumn(sheets),
    ...misfitsOn([...outcome.built, ...outcome.refreshed], period, work.targets, services.catalogue),
    ...(summary.ok && summary.value.displaced !== undefined ? { displaced: summary.value.displaced } : {}),
    carriedTargets: [
      ...[...outcome.built, ...outcome.refreshed].flatMap((plan) => carried(planLine(plan), plan)),
      ...[...work.kept, ...outcome.kept].flatMap((card) => carried(cardLine(card), ownTargets(card))),
    ],
    leftTargets: [...outcome.built, ...outcome.refreshed].flatMap(
      ({ person }) => work.targets.get(person)?.leftTargets ?? [],
    ),
  });
}
