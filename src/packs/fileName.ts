import { legalSheetName } from '../scorecard/sheet/sheetName';

/** What file systems and mail programs take. */
export function fileNameOf(wish: string): string {
  return legalSheetName(wish.replace(/[<>|"/\\:*?]/g, ' ')).replace(/[. ]+$/, '');
}
