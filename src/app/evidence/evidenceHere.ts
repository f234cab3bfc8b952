import { err, ok, type Result } from '../../base/result';
import { readWorkbookFile } from '../../excel/workbookCopy';
import type { EvidenceTexts } from '../../packs/evidence/evidenceTexts';
import { fileNameOf } from '../../packs/fileName';
import type { Evidence } from '../../packs/evidence/makeEvidence';
import type { PeriodFailure, Watch } from '../failure';
import type { Services } from '../services';
import { cutEvidence } from './cutEvidence';
import { planEvidence, type EvidencePlan, type EvidenceRequest } from './planEvidence';

/** The evidence of one person's year, and what it was made by. */
export interface EvidenceReport extends Evidence {
  readonly plan: EvidencePlan;
  /** With ".xlsx". */
  readonly fileName: string;
}

/**
 * Makes the evidence from the workbook that is open, as it is now. Nothing is written into it.
 * @param watch told of the parts of the file that have been read
 */
export async function makeEvidenceHere(
  services: Services,
  request: EvidenceRequest,
  texts: EvidenceTexts,
  { onProgress }: Watch = {},
): Promise<Result<EvidenceReport, PeriodFailure>> {
  const plan = await planEvidence(services, request, texts);
  if (!plan.ok) return plan;
  const file = await readWorkbookFile((done, total) => onProgress?.({ done, total }));
  if (!file.ok) return err({ kind: 'evidenceNotMade', failure: file.error });
  const made = cutEvidence(file.value, plan.value, texts, request.archives);
  if (!made.ok) return err({ kind: 'evidenceNotMade', failure: { kind: 'unknown', code: made.error, detail: '' } });
  const { name, year } = plan.value.subject;
  return ok({ ...made.value, plan: plan.value, fileName: `${fileNameOf(`${texts.sheetName} ${name} ${year}`)}.xlsx` });
}
