import type { CollectPlan, CollectReport } from '../../../app/packs/collectPacks';
import type { HandoutOptions, HandoutPlan } from '../../../app/packs/handOut';
import type { HandoutOutcome, HandoutReport } from '../../../app/packs/handOutHere';
import type { RatersListed } from '../../../app/packs/raterSheet';
import type { ReturnsReading } from '../../../app/packs/readReturns';
import type { ApplyActualsReport } from '../../../app/month/importActuals';
import { askEvidence, INITIAL_EVIDENCE, type EvidenceState, type EvidenceWords } from './evidenceState';
import type { ReturnChange } from '../../../packs/collect/compare';

export interface PackOptions extends Omit<HandoutOptions, 'period'> {
  /** "2026-12-05"; "": no day is named. */
  readonly due: string;
}

/** What taking entries, or taking them back, did. */
export type Collected =
  | { readonly kind: 'taken'; readonly report: CollectReport }
  | { readonly kind: 'undone'; readonly report: ApplyActualsReport };

/** Handing out scoring packs and collecting them. */
export interface PacksState {
  readonly options: PackOptions;
  /** Who would get which cards; null: not looked yet, or asked for otherwise since. */
  readonly plan: HandoutPlan | null;
  /** Others would get packs than was shown before: nothing was made. */
  readonly changed: boolean;
  readonly made: HandoutReport | null;
  /** What chosen files would change. */
  readonly collecting: CollectPlan | null;
  /** Changed on both sides, and the pack counts, by `conflictKey`. */
  readonly replaced: ReadonlySet<string>;
  readonly collected: Collected | null;
  readonly returns: ReturnsReading | null;
  /** The list of raters that was made or brought up to date; null: not asked for. */
  readonly listed: RatersListed | null;
  readonly evidence: EvidenceState;
}

export type PacksChoice =
  | { readonly kind: 'evidence'; readonly words: EvidenceWords }
  | { readonly kind: 'options'; readonly options: Partial<PackOptions> }
  | { readonly kind: 'replace'; readonly keys: readonly string[]; readonly replace: boolean };

export const INITIAL_PACKS: PacksState = {
  options: { kind: 'manager', unassigned: 'leave', due: '' },
  plan: null,
  changed: false,
  made: null,
  collecting: null,
  replaced: new Set(),
  collected: null,
  returns: null,
  listed: null,
  evidence: INITIAL_EVIDENCE,
};

export const conflictKey = ({ number, key }: Pick<ReturnChange, 'number' | 'key'>): string => `${number} ${key}`;

/** Pure. */
export function choosePacks(packs: PacksState, choice: PacksChoice): PacksState {
  if (choice.kind === 'evidence') return { ...packs, evidence: askEvidence(packs.evidence, choice.words) };
  if (choice.kind === 'options') {
    const options = { ...packs.options, ...choice.options };
    // The day is on the covers only: who gets what stays as it was shown.
    const isSame = options.kind === packs.options.kind && options.unassigned === packs.options.unassigned;
    return { ...packs, options, plan: isSame ? packs.plan : null, changed: false };
  }
  const replaced = new Set(packs.replaced);
  for (const key of choice.keys) {
    if (choice.replace) replaced.add(key);
    else replaced.delete(key);
  }
  return { ...packs, replaced };
}

/** Pure. */
export function handoutPlanned(packs: PacksState, plan: HandoutPlan): PacksState {
  return { ...packs, plan, changed: false, made: null };
}

/** Pure. */
export function handedOut(packs: PacksState, outcome: HandoutOutcome): PacksState {
  if (outcome.kind === 'changed') return { ...packs, plan: outcome.plan, changed: true };
  return { ...packs, plan: null, changed: false, made: outcome.report };
}

/** Nothing is chosen for anybody. Pure. */
export function collectPlanned(packs: PacksState, collecting: CollectPlan): PacksState {
  return { ...packs, collecting, replaced: new Set(), collected: null };
}

/** What was stopped can be taken again from the preview. Pure. */
export function packsCollected(packs: PacksState, report: CollectReport, returns: ReturnsReading | null): PacksState {
  const isWhole = report.remaining.length === 0;
  return {
    ...packs,
    collecting: isWhole ? null : packs.collecting,
    collected: { kind: 'taken', report },
    returns: returns ?? packs.returns,
  };
}
