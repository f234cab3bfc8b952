/**
 * What a sheet is called while it is drawn, reserved like the registry's name: it gets its own name last, so that a sheet
 * of that name is whole, and one that Excel stopped half-way is known by this one.
 */
const DRAFT = '_rolecard_draft';

/** @param ordinal tells drafts of one request apart, 1 or more */
export function draftName(ordinal: number): string {
  return `${DRAFT} ${ordinal}`;
}

export function isDraftName(name: string): boolean {
  return /^_rolecard_draft \d+$/.test(name);
}
