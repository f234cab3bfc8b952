import { comparableKey } from '../../base/plainText';
import type { MatchReason } from './roleMatch';

/** A person's correction: from now on this title means this role, or none (null). */
export interface RememberedMatch {
  readonly title: string;
  /** "" means in every department. */
  readonly department: string;
  readonly roleId: string | null;
}

/** What was decided for a title, and by whom. */
export interface Correction {
  readonly roleId: string | null;
  /** `remembered`: in this workbook; `company`: on the company's list of titles. */
  readonly code: Extract<MatchReason['code'], 'remembered' | 'company'>;
}

/**
 * What people decided titles mean. One for the very department comes before one for every department, whoever made it;
 * of two for the same title and department the workbook's own holds.
 */
export class Corrections {
  private readonly found = new Map<string, Correction>();

  constructor(own: readonly RememberedMatch[], company: readonly RememberedMatch[]) {
    for (const match of company) this.found.set(correctionKey(match), { roleId: match.roleId, code: 'company' });
    for (const match of own) this.found.set(correctionKey(match), { roleId: match.roleId, code: 'remembered' });
  }

  find({ title, department }: Pick<RememberedMatch, 'title' | 'department'>): Correction | null {
    return (
      this.found.get(correctionKey({ title, department })) ??
      this.found.get(correctionKey({ title, department: '' })) ??
      null
    );
  }
}

/** Two corrections with the same key answer the same question. */
export function correctionKey({ title, department }: Pick<RememberedMatch, 'title' | 'department'>): string {
  return `${comparableKey(title)}\u0001${comparableKey(department)}`;
}
