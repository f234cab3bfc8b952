import { err, ok, type Result } from '../base/result';
import { excelFailure, type ExcelFailure } from './excelFailure';

/**
 * The whole workbook as a file, and a file as a new workbook. Both go by Office itself: a download of the page's own
 * comes to nothing in the task pane of Excel for Mac.
 */

/** Office gives at most 4 MB at a time; smaller parts keep Excel on the web answering. */
const SLICE_BYTES = 1024 * 1024;

/** Office's own numbers of refusals. */
const KINDS: Readonly<Record<number, ExcelFailure['kind']>> = {
  1007: 'tooLarge',
  1008: 'tooLarge',
  1009: 'unsupported',
  5000: 'unsupported',
  5002: 'readOnly',
  5004: 'cellEditing',
  5005: 'unavailable',
  5006: 'unavailable',
  5009: 'notPermitted',
  5011: 'unavailable',
  5012: 'unavailable',
  5014: 'unavailable',
  5015: 'otherWorkbookActive',
  5016: 'dialogOpen',
  5100: 'unavailable',
  5101: 'unavailable',
  5102: 'unavailable',
  5103: 'tooLarge',
  5104: 'tooLarge',
  7000: 'notPermitted',
  8001: 'notPermitted',
  11000: 'unavailable',
  // A network problem by name; reported of files with a sensitivity label, and of hosts that give none.
  11001: 'notPermitted',
};

/** What Office's number for a refusal of one of its own calls means; those of the calls made here and of a session as a whole. */
export function officeRefusal(code: number): ExcelFailure['kind'] {
  return KINDS[code] ?? 'unknown';
}

type Call<T> = (callback: (answer: Office.AsyncResult<T>) => void) => void;

/**
 * Reads the workbook as it is now, changes that are not saved included.
 * @param onSlice told of each part of the file that has been read
 */
export async function readWorkbookFile(
  onSlice: (done: number, total: number) => void = () => undefined,
  sliceSize = SLICE_BYTES,
): Promise<Result<Uint8Array, ExcelFailure>> {
  const { document } = Office.context;
  if (typeof document.getFileAsync !== 'function') {
    return err({ kind: 'unsupported', code: 'getFileAsync', detail: 'this Excel gives no file' });
  }
  const opened = await answered<Office.File>((callback) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize }, callback),
  );
  if (!opened.ok) return opened;
  const file = opened.value;
  // Office keeps at most two copies, so that one left open would stand in the way of the next.
  try {
    return await readSlices(file, onSlice);
  } finally {
    await answered<void>((callback) => file.closeAsync(callback));
  }
}

async function readSlices(
  file: Office.File,
  onSlice: (done: number, total: number) => void,
): Promise<Result<Uint8Array, ExcelFailure>> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answered<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    if (!slice.ok) return slice;
    const data = slice.value.data as ArrayLike<number>;
    if (at + data.length > bytes.length) return err(incomplete(at + data.length, file.size));
    bytes.set(data, at);
    at += data.length;
    onSlice(index + 1, file.sliceCount);
  }
  return at === file.size ? ok(bytes) : err(incomplete(at, file.size));
}

function incomplete(read: number, size: number): ExcelFailure {
  return { kind: 'unknown', code: 'incompleteFile', detail: `${read} of ${size} bytes` };
}

function answered<T>(call: Call<T>): Promise<Result<T, ExcelFailure>> {
  return new Promise((resolve) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) return resolve(ok(value));
      resolve(err({ kind: officeRefusal(error.code), code: `Office ${error.code}`, detail: error.message }));
    });
  });
}

/** Opens a file as a new workbook in a window of its own, without a name and not saved. */
export async function openAsNewWorkbook(bytes: Uint8Array): Promise<Result<void, ExcelFailure>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return ok(undefined);
  } catch (thrown) {
    const failure = excelFailure(thrown);
    if (failure === null) throw thrown;
    return err(failure);
  }
}

/** Characters turned into text at a time: a call takes only so many arguments. */
const PIECE = 0x8000;

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
