import type { Result } from '../../base/result';
import { ok } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import { makeEvidence, type ArchivedSource, type Evidence } from '../../packs/evidence/makeEvidence';
import { openCards } from '../../packs/make/makePack';
import type { ArchiveFile } from './archivedCards';
import type { EvidencePlan } from './planEvidence';

/**
 * Makes the evidence of a plan from the workbook's file as it was when the plan was made.
 * @param files the copies that the plan was made with
 */
export function cutEvidence(
  bytes: Uint8Array,
  { subject, attached, settingsSheet, archives }: EvidencePlan,
  texts: EvidenceTexts,
  files: readonly ArchiveFile[] = [],
): Result<Evidence, WorkbookFileProblem> {
  const source = openCards(bytes, settingsSheet);
  if (!source.ok) return source;
  const copies: ArchivedSource[] = [];
  for (const [at, { sheets, settingsSheet: settings }] of archives.entries()) {
    const file = files[at];
    if (sheets.length === 0 || file === undefined) continue;
    const copy = openCards(file.bytes, settings);
    if (!copy.ok) return copy;
    copies.push({ source: copy.value, sheets });
  }
  return ok(makeEvidence(source.value, subject, attached, texts, copies));
}
