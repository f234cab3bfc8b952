import { cutEvidence } from '../../app/evidence/cutEvidence';
import { planEvidence, type EvidencePlan, type EvidenceRequest } from '../../app/evidence/planEvidence';
import type { CompanyFailure, PeriodFailure } from '../../app/failure';
import { err, ok, type Result } from '../../base/result';
import { packTexts } from '../../i18n/sheets/packs/texts';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import type { Evidence } from '../../packs/evidence/makeEvidence';
import { servicesOfWorkbook, type CommandLanguages } from './fileServices';
import { readUnchanged, withWorkbook, type FileProblem } from './workbookFile';

interface Planned {
  readonly plan: EvidencePlan;
  /** In the language of the sheets. */
  readonly texts: EvidenceTexts;
}

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
  languages: CommandLanguages,
  request: EvidenceRequest,
): Promise<Result<EvidenceOfFile, FileProblem | Failure>> {
  const worked = await withWorkbook(file, languages.language, async (): Promise<Result<Planned, Failure>> => {
    const ready = await servicesOfWorkbook(languages);
    if (!ready.ok) return ready;
    const texts = packTexts(ready.value.catalogue.language).evidence;
    const plan = await planEvidence(ready.value, request, texts);
    return plan.ok ? ok({ plan: plan.value, texts }) : plan;
  });
  if (!worked.ok) return worked;
  const { result, mode, mark } = worked.value;
  if (!result.ok) return result;
  const { plan, texts } = result.value;
  const read = readUnchanged(file, mark);
  if (!read.ok) return read;
  const made = cutEvidence(read.value, plan, texts, request.archives);
  return made.ok ? ok({ plan, evidence: made.value, mode }) : err({ code: 'damaged', file });
}
