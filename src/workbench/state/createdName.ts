import { sameBytes } from '../host/sameBytes';
import type { WorkbenchTexts } from '../../i18n/workbench/texts';
import type { CreatedFile } from '../host/hostMessages';

/** Beside what names are made. */
interface Beside {
  /** The open workbook's file; null while none is open. */
  readonly fileName: string | null;
  /** Of the sample; null where it does not come. */
  readonly sample: Uint8Array | null;
}

/** The name under which a workbook that the add-in has opened is downloaded. Excel shows it in a window, without any name. */
export function createdName(
  { bytes, isCopy }: CreatedFile,
  { fileName, sample }: Beside,
  texts: WorkbenchTexts,
): string {
  if (sameBytes(bytes, sample)) return texts.sampleName;
  return isCopy && fileName !== null ? texts.copyName(fileName.replace(/\.xls[xm]$/i, '')) : texts.newName;
}
