import type { RoleCandidate, RoleMatch } from './roleMatch';
import { nothing, SURE } from './decide';
import type { Neighbour } from './indexes/neighbourIndex';

/**
 * What a suggestion is worth: the share of labelled titles for which a first suggestion of its kind was right. Counted on titles
 * nothing was tuned on; `npm run match:report` holds the newest of them against it, which were not counted.
 */

interface Measured {
  /** The least strength that the rules gave. */
  readonly from: number;
  /** The share that was right where the nearest spelling names the same role, and where it names another. */
  readonly agreed: number;
  readonly alone: number;
}

/** Never falls with the strength; kinds seen fewer than twenty times are counted with their neighbours. */
const MEASURED: readonly Measured[] = [
  { from: 0.99, agreed: 0.997, alone: 0.99 },
  { from: 0.9, agreed: 0.989, alone: 0.985 },
  { from: SURE, agreed: 0.985, alone: 0.985 },
  { from: 0.65, agreed: 0.35, alone: 0.13 },
  { from: 0, agreed: 0.29, alone: 0.13 },
];
/** The share of titles that meant a role suggested for its spelling alone (2.4 %), or for its department alone (2.7 %). */
const BY_ONE_HINT = 0.02;
/** Less alike is not worth showing. */
const ALIKE = 0.25;
const ENOUGH = 3;

/** The roles of the row's department, the likeliest first. */
export interface DepartmentRoles {
  readonly department: string;
  readonly roleIds: readonly string[];
}

/**
 * The same answer with probabilities for strengths. `nearest` and `colleagues` are asked only where the rules are not sure. One letter off another title, and spelt more like a third one: of 52 such titles one was right, so nobody is asked.
 */
export function calibrated(
  match: RoleMatch,
  nearest: () => readonly Neighbour[],
  colleagues: () => DepartmentRoles,
): RoleMatch {
  if (match.outcome === 'sure') return withConfidence(match, match.candidates.map(byStrength));
  if (match.reason.code === 'otherTrade') return match;
  const neighbours = nearest();
  const likest = neighbours[0]?.roleId;
  const first = match.candidates[0];
  const agreed = first !== undefined && first.roleId === likest;
  const known = match.candidates.map((candidate, place) => probable(candidate, place === 0 && agreed));
  const best = known[0]?.confidence ?? 1;
  const shown = known.map((candidate) => ({ ...candidate, confidence: Math.min(candidate.confidence, best) }));
  const alike = [...shown, ...suggested(neighbours, match.candidates)];
  const candidates = [...alike, ...(alike.length < ENOUGH ? besides(colleagues(), alike) : [])];
  const unlikely = match.reason.code === 'spelling' && !agreed;
  return unlikely ? { ...nothing({ code: 'unknown', params: {} }), candidates } : withConfidence(match, candidates);
}

function byStrength(candidate: RoleCandidate, place: number): RoleCandidate {
  return probable(candidate, place === 0);
}

function probable(candidate: RoleCandidate, agreed: boolean): RoleCandidate {
  const { confidence: strength } = candidate;
  const measured = MEASURED.find(({ from }) => strength >= from);
  return { ...candidate, confidence: (agreed ? measured?.agreed : measured?.alone) ?? 0 };
}

/** Roles of titles spelt alike, where the rules have fewer than a person likes to choose from. */
function suggested(neighbours: readonly Neighbour[], known: readonly RoleCandidate[]): RoleCandidate[] {
  return neighbours
    .filter(({ roleId, likeness }) => likeness >= ALIKE && !known.some((each) => each.roleId === roleId))
    .slice(0, Math.max(0, ENOUGH - known.length))
    .map(({ roleId, title }) => ({
      roleId,
      confidence: BY_ONE_HINT,
      reason: { code: 'alike', params: { alias: title } },
    }));
}

/** Where too little is spelt alike, the roles of the department. */
function besides({ department, roleIds }: DepartmentRoles, known: readonly RoleCandidate[]): RoleCandidate[] {
  return roleIds
    .filter((roleId) => !known.some((each) => each.roleId === roleId))
    .slice(0, Math.max(0, ENOUGH - known.length))
    .map((roleId) => ({
      roleId,
      confidence: BY_ONE_HINT,
      reason: { code: 'ofDepartment', params: { department } },
    }));
}

function withConfidence(match: RoleMatch, candidates: readonly RoleCandidate[]): RoleMatch {
  const confidence = match.roleId === null ? 0 : (candidates[0]?.confidence ?? 0);
  return { ...match, candidates, confidence };
}
