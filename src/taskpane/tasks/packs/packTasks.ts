import type { EvidenceRequest } from '../../../app/evidence/planEvidence';
import type { MadePack } from '../../../app/packs/handOut';
import type { ReturnedBytes } from '../../../packs/collect/unpackReturned';
import { operationOf, recorded, undone } from '../../state/operations/operations';
import { undoableEdits } from '../../state/month/monthState';
import {
  collectPlanned,
  conflictKey,
  handedOut,
  handoutPlanned,
  packsCollected,
  type PacksState,
} from '../../state/packs/packsState';
import type { PaneContent } from '../../state/paneContent';
import { settle, type Perform, type Undo } from '../../state/taskRecord';

function withPacks<T>(change: (packs: PacksState, value: T) => PacksState) {
  return (content: PaneContent, value: T): PaneContent => ({ ...content, packs: change(content.packs, value) });
}

export const planPacks: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.packs.plan(tools.content().packs.options), withPacks(handoutPlanned));

export const listRaters: Perform = async (_, tools) =>
  settle(tools, await tools.useCases.packs.listRaters(), (content, report) => {
    const packs = { ...content.packs, listed: report, plan: null };
    return recorded({ ...content, packs }, { kind: 'ratersListed', report });
  });

export const handOut: Perform = async (_, tools) => {
  const { plan, options } = tools.content().packs;
  if (plan === null) return tools.ended();
  const { due, ...wanted } = options;
  const day = due === '' ? null : due;
  const made = await tools.watched((watch) => tools.useCases.packs.handOut(plan, wanted, day, watch));
  settle(tools, made, (content, outcome) => {
    const after = withPacks(handedOut)(content, outcome);
    return outcome.kind === 'made' ? recorded(after, { kind: 'handedOut', report: outcome.report }) : after;
  });
};

export const openPack: Perform<{ readonly pack: Pick<MadePack, 'bytes' | 'fileName'> }> = async ({ pack }, tools) =>
  settle(tools, await tools.useCases.packs.open(pack), (content) => content);

interface EvidenceTask {
  readonly request: EvidenceRequest;
}

export const lookEvidence: Perform<EvidenceTask> = async ({ request }, tools) =>
  settle(
    tools,
    await tools.useCases.packs.lookEvidence(request),
    withPacks((packs, plan) => {
      const { archives = [] } = request;
      return { ...packs, evidence: { ...packs.evidence, archives, plan, made: null } };
    }),
  );

export const makeEvidence: Perform<EvidenceTask> = async ({ request }, tools) =>
  settle(
    tools,
    await tools.watched((watch) => tools.useCases.packs.makeEvidence(request, watch)),
    // What it was made by may be newer than what was shown.
    withPacks((packs, made) => ({ ...packs, evidence: { ...packs.evidence, plan: made.plan, made } })),
  );

export const planCollect: Perform<{ readonly files: readonly ReturnedBytes[] }> = async ({ files }, tools) =>
  settle(
    tools,
    await tools.watched((watch) => tools.useCases.packs.planCollect(files, watch)),
    withPacks(collectPlanned),
  );

export const collectPacks: Perform = async (_, tools) => {
  const { collecting, replaced } = tools.content().packs;
  if (collecting === null) return tools.ended();
  const { packs } = tools.useCases;
  const taken = await tools.watched((watch) =>
    packs.collect(collecting, (change) => replaced.has(conflictKey(change)), watch),
  );
  // Who is missing is asked for again where it can't be told now.
  const returns = taken.ok ? await packs.returns() : null;
  settle(tools, taken, (content, report) => {
    const after = packsCollected(content.packs, report, returns?.ok ? returns.value : null);
    return recorded({ ...content, packs: after }, { kind: 'collected', report, undone: null });
  });
};

export const undoCollected: Perform<Undo> = async ({ operation }, tools) => {
  const found = operationOf(tools.content().operations, 'collected', operation);
  if (found === null) return tools.ended();
  const { number, outcome, isLatest } = found;
  // Stopped half-way, taking back goes on with what is left.
  const edits = undoableEdits(
    outcome.undone === null ? { kind: 'entered', report: outcome.report } : { kind: 'undone', report: outcome.undone },
  );
  if (edits.length === 0) return tools.ended();
  const takenBack = await tools.watched((watch) => tools.useCases.packs.undo(edits, watch));
  settle(tools, takenBack, (content, report) => {
    const packs = isLatest
      ? { ...content.packs, collected: { kind: 'undone' as const, report }, returns: null }
      : content.packs;
    return undone({ ...content, packs }, number, { ...outcome, undone: report });
  });
};

export const readReturns: Perform = async (_, tools) =>
  settle(
    tools,
    await tools.useCases.packs.returns(),
    withPacks((packs, returns) => ({ ...packs, returns })),
  );
