import { err, type Result } from '../../base/result';
import { openAsNewWorkbook } from '../../excel/workbookCopy';
import type { AppFailure } from '../failure';

/**
 * Opens the sample workbook in a window of its own.
 * @param fetchSample its bytes; null when they do not come
 */
export async function openSample(fetchSample: () => Promise<Uint8Array | null>): Promise<Result<void, AppFailure>> {
  const bytes = await fetchSample();
  if (bytes === null) return err({ kind: 'notLoaded' });
  const opened = await openAsNewWorkbook(bytes);
  return opened.ok ? opened : err({ kind: 'excel', failure: opened.error });
}
