import { err, ok, type Result } from '../../base/result';
import { untilUnchanged } from '../../excel/untilUnchanged';
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
  const read = await untilUnchanged(async (): Promise<Result<PlannedFile | null, PeriodFailure>> => {
    const planned = await planEvidence(services, request, texts);
    if (!planned.ok) return planned;
    const file = await readWorkbookFile((done, total) => onProgress?.({ done, total }));
    if (!file.ok) return err({ kind: 'evidenceNotMade', failure: file.error });
    // What the plan names by its sheet may be somebody else's on a file that was saved later.
    const now = await planEvidence(services, request, texts);
    if (!now.ok) return now;
    const isSame = JSON.stringify(now.value) === JSON.stringify(planned.value);
    return ok(isSame ? { plan: planned.value, bytes: file.value } : null);
  });
  if (!read.ok) return read;
  const { plan, bytes } = read.value;
  const made = cutEvidence(bytes, plan, texts, request.archives);
  if (!made.ok) return err({ kind: 'evidenceNotMade', failure: { kind: 'unknown', code: made.error, detail: '' } });
  const { name, year } = plan.subject;
  return ok({ ...made.value, plan, fileName: `${fileNameOf(`${texts.sheetName} ${name} ${year}`)}.xlsx` });
}

interface PlannedFile {
  readonly plan: EvidencePlan;
  readonly bytes: Uint8Array;
}
