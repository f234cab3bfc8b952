import type { ArchiveFile } from '../../../app/evidence/archivedCards';
import type { EvidenceReport } from '../../../app/evidence/evidenceHere';
import type { EvidencePlan, EvidenceRequest } from '../../../app/evidence/planEvidence';
import { FIRST_YEAR, LAST_YEAR } from '../../../base/period';

/** Putting one person's year together. */
export interface EvidenceState {
  /** As it was typed: number, number and name, or name; several of one person apart from each other. */
  readonly person: string;
  /** As it was typed; null: the year of the period closed last. */
  readonly year: string | null;
  /** Copies saved when cards were archived, as chosen last. */
  readonly archives: readonly ArchiveFile[];
  /** What there is and what is missing; null: not looked yet, or asked for somebody else since. */
  readonly plan: EvidencePlan | null;
  readonly made: EvidenceReport | null;
}

export type EvidenceWords = Partial<Pick<EvidenceState, 'person' | 'year'>>;

export const INITIAL_EVIDENCE: EvidenceState = { person: '', year: null, archives: [], plan: null, made: null };

/** Pure. */
export const askEvidence = (evidence: EvidenceState, words: EvidenceWords): EvidenceState => ({
  ...evidence,
  ...words,
  plan: null,
  made: null,
});

/** Whether a year was typed that a period can lie in, with four digits. Pure. */
export const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text.trim()) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;

/** What is asked for; null where somebody or a year is lacking. Pure. */
export function evidenceRequest(
  person: string,
  year: string,
  archives: readonly ArchiveFile[] = [],
): EvidenceRequest | null {
  const people = person
    .split(/[,\uff0c;\uff1b\u3001]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  return people.length > 0 && isYear(year) ? { people, year: year.trim(), archives } : null;
}
