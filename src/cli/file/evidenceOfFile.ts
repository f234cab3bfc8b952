import { cutEvidence } from '../../app/evidence/cutEvidence';
import { planEvidence, type EvidencePlan, type EvidenceRequest } from '../../app/evidence/planEvidence';
import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import type { Language } from '../../base/language';
import { err, ok, type Result } from '../../base/result';
import { packTexts } from '../../i18n/sheets/packs/texts';
import type { Evidence } from '../../packs/evidence/makeEvidence';
import { servicesOfWorkbook } from './fileServices';
import { readBytes, withWorkbook, type FileProblem } from './workbookFile';

type Failure = PeriodFailure | CompanyFailure;

/** Evidence made of a file; nothing is written yet. */
interface EvidenceOfFile {
  readonly plan: EvidencePlan;
  readonly evidence: Evidence;
  /** Permissions of the file. */
  readonly mode: number;
}

/** Puts together what a file holds of one person's year. The file is read as it is, and not calculated again. */
export async function evidenceOfFile(
  file: string,
  language: Language,
  request: EvidenceRequest,
): Promise<Result<EvidenceOfFile, FileProblem | Failure>> {
  const texts = packTexts(language).evidence;
  const worked = await withWorkbook(file, language, async (): Promise<Result<EvidencePlan, Failure>> => {
    const ready = await servicesOfWorkbook(language);
    return ready.ok ? planEvidence(ready.value, request, texts) : ready;
  });
  if (!worked.ok) return worked;
  const { result, mode } = worked.value;
  if (!result.ok) return result;
  const read = readBytes(file);
  if (!read.ok) return read;
  const made = cutEvidence(read.value.bytes, result.value, texts);
  return made.ok ? ok({ plan: result.value, evidence: made.value, mode }) : err({ code: 'damaged', file });
}
