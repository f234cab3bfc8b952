import type { EvidenceReport } from '../app/evidence/evidenceHere';
import type { EvidencePlan, EvidenceRequest } from '../app/evidence/planEvidence';
import type { PeriodFailure, Watch } from '../app/failure';
import type { ApplyActualsReport } from '../app/month/importActuals';
import type { CollectPlan, CollectReport } from '../app/packs/collectPacks';
import type { HandoutOptions, HandoutPlan, MadePack } from '../app/packs/handOut';
import type { HandoutOutcome } from '../app/packs/handOutHere';
import type { RatersListed } from '../app/packs/raterSheet';
import type { ReturnsReading } from '../app/packs/readReturns';
import type { Services } from '../app/services';
import { isoDay, localDay, localMinute, type CalendarDay } from '../base/calendarDay';
import type { Result } from '../base/result';
import type { Replaces } from '../packs/collect/compare';
import type { ReturnedBytes } from '../packs/collect/unpackReturned';
import type { CardEdit } from '../scorecard/sheet/cellEdits';
import { partOf } from './loadPart';

type Outcome<T> = Promise<Result<T, PeriodFailure>>;

/** What the pane asks for to hand out scoring packs and collect them. The time is that of the composition root's clock. */
export interface PackUseCases {
  /** Packs are asked back by no day before it. */
  readonly today: () => CalendarDay;
  readonly plan: (options: HandoutOptions) => Outcome<HandoutPlan>;
  /** Proposes who rates whom, on a sheet of the workbook. */
  readonly listRaters: () => Outcome<RatersListed>;
  /** `due`: "2026-12-05"; null: no day is named. */
  readonly handOut: (
    shown: HandoutPlan,
    options: HandoutOptions,
    due: string | null,
    watch: Watch,
  ) => Outcome<HandoutOutcome>;
  readonly open: (made: Pick<MadePack, 'bytes' | 'fileName'>) => Outcome<void>;
  readonly planCollect: (returned: readonly ReturnedBytes[], watch: Watch) => Outcome<CollectPlan>;
  readonly collect: (plan: CollectPlan, replaces: Replaces, watch: Watch) => Outcome<CollectReport>;
  readonly undo: (edits: readonly CardEdit[], watch: Watch) => Outcome<ApplyActualsReport>;
  readonly returns: () => Outcome<ReturnsReading>;
  /** What there is of one person's year, and what is missing. */
  readonly lookEvidence: (request: EvidenceRequest) => Outcome<EvidencePlan>;
  readonly makeEvidence: (request: EvidenceRequest, watch: Watch) => Outcome<EvidenceReport>;
}

const opening = partOf(() => import('../app/packs/handOutHere'));

/** Ties them to Excel; everything is loaded when it is first asked for. */
export function packUseCases(services: Services, clock: () => Date): PackUseCases {
  const { language } = services.catalogue;
  const part = partOf(async () => {
    const [making, here, listing, collecting, actuals, reading, { packMessages, allNobody }, { allPackTexts }] =
      await Promise.all([
        import('../app/packs/handOut'),
        import('../app/packs/handOutHere'),
        import('../app/packs/raterSheet'),
        import('../app/packs/collectPacks'),
        import('../app/month/importActuals'),
        import('../app/packs/readReturns'),
        import('../i18n/messages/packs/texts'),
        import('../i18n/sheets/packs/texts'),
      ]);
    const { nobody } = packMessages(language);
    return {
      ...making,
      ...here,
      ...listing,
      ...collecting,
      ...actuals,
      ...reading,
      nobody,
      allNobody,
      texts: allPackTexts(language),
    };
  });
  const evidence = partOf(async () => {
    const [planning, here, { packTexts }] = await Promise.all([
      import('../app/evidence/planEvidence'),
      import('../app/evidence/evidenceHere'),
      import('../i18n/sheets/packs/texts'),
    ]);
    return { ...planning, ...here, texts: packTexts(language).evidence };
  });
  return {
    today: () => localDay(clock()),
    plan: (options) => part(({ planHandout, nobody, texts }) => planHandout(services, options, nobody, texts)),
    listRaters: () => part(({ listRaters, texts }) => listRaters(services, texts)),
    handOut: (shown, options, due, watch) =>
      part(({ handOutHere, nobody, texts }) => {
        const time = { handedOutAt: localMinute(clock()), due };
        return handOutHere(services, { shown, options, nobody, time }, texts, watch);
      }),
    open: (pack) => opening(({ openPack }) => openPack(pack)),
    planCollect: (returned, watch) =>
      part(({ planCollect, texts }) => planCollect(returned, services, texts, { watch })),
    collect: (plan, replaces, watch) =>
      part(({ applyCollect, texts }) =>
        applyCollect(plan, { replaces, collectedOn: isoDay(localDay(clock())) }, texts, watch),
      ),
    undo: (edits, watch) => part(({ applyActuals }) => applyActuals(edits, watch)),
    lookEvidence: (request) => evidence(({ planEvidence, texts }) => planEvidence(services, request, texts)),
    makeEvidence: (request, watch) =>
      evidence(({ makeEvidenceHere, texts }) => makeEvidenceHere(services, request, texts, watch)),
    returns: () => part(({ readReturns, texts, allNobody }) => readReturns(services, texts, { nobody: allNobody() })),
  };
}
