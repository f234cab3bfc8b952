import type { Result } from '../../base/result';
import { ok } from '../../base/result';
import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import { makeEvidence, type Evidence } from '../../packs/evidence/makeEvidence';
import { openCards } from '../../packs/make/makePack';
import type { EvidencePlan } from './planEvidence';

/** Makes the evidence of a plan from the workbook's file as it was when the plan was made. */
export function cutEvidence(
  bytes: Uint8Array,
  { subject, attached, settingsSheet }: EvidencePlan,
  texts: EvidenceTexts,
): Result<Evidence, WorkbookFileProblem> {
  const source = openCards(bytes, settingsSheet);
  return source.ok ? ok(makeEvidence(source.value, subject, attached, texts)) : source;
}
