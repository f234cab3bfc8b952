import { err, ok, type Result } from '../../base/result';
import type { PendingFile } from './pageState';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SAMPLE = 'assets/sample-staffing.xlsx';

/** The sample workbook that lies beside the page. */
export async function readSample(name: string): Promise<Result<PendingFile, 'sampleMissing'>> {
  const response = await fetch(SAMPLE).catch(() => null);
  if (!response?.ok) return err('sampleMissing');
  return ok({ name, bytes: new Uint8Array(await response.arrayBuffer()) });
}

/** A file the person chose or dropped. A folder or a file that went away meanwhile cannot be read. */
export async function readFile(file: File): Promise<Result<PendingFile, 'unreadable'>> {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes ? ok({ name: file.name, bytes: new Uint8Array(bytes) }) : err('unreadable');
}

/** Hands the person a file; the browser asks where to or puts it among the downloads. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
