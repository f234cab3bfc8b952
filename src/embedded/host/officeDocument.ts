/** The outcome of an asynchronous call of the `Office` namespace, as its callback gets it. */
export type AsyncOutcome =
  | { readonly status: 'succeeded'; readonly value: unknown; readonly asyncContext: unknown }
  | { readonly status: 'failed'; readonly error: OfficeError; readonly value: null; readonly asyncContext: unknown };

/** Office's own numbers: callers branch on the code, the message is localised. */
interface OfficeError {
  readonly code: number;
  readonly name: string;
  readonly message: string;
}

type Callback = (outcome: AsyncOutcome) => void;

const FILE_TYPE_NOT_SUPPORTED = 1009;
const INTERNAL_ERROR = 5001;
const INDEX_OUT_OF_RANGE = 5008;
const TOO_MANY_FILES = 11_000;
const INVALID_SLICE_SIZE = 11_002;

const LARGEST_SLICE = 4 * 1024 * 1024;
/** Copies that a client may have open at a time. */
const MOST_FILES = 2;

const failed = (code: number, message: string): ((asyncContext: unknown) => AsyncOutcome) => {
  const error = { code, name: 'Data Read Error', message };
  return (asyncContext) => ({ status: 'failed', error, value: null, asyncContext });
};

const succeeded =
  (value: unknown): ((asyncContext: unknown) => AsyncOutcome) =>
  (asyncContext) => ({ status: 'succeeded', value, asyncContext });

/** Calls back later, never while the caller still runs: as Office does. */
export const answer = (
  callback: unknown,
  outcome: (asyncContext: unknown) => AsyncOutcome,
  asyncContext?: unknown,
): void => {
  if (typeof callback === 'function') setTimeout(() => (callback as Callback)(outcome(asyncContext)), 0);
};

interface GivenOptions {
  readonly sliceSize?: unknown;
  readonly asyncContext?: unknown;
}

/**
 * `getFileAsync` of a document whose file is `read` when it is asked for: the same slices, closing and refusals as Office's.
 * What is done to the workbook after the copy was taken is not in it.
 */
export const fileMembers = (read: () => Promise<Uint8Array>): Record<string, unknown> => {
  let openFiles = 0;

  const file = (bytes: Uint8Array, sliceSize: number): Record<string, unknown> => {
    let isOpen = true;
    const sliceCount = Math.ceil(bytes.length / sliceSize);
    return {
      size: bytes.length,
      sliceCount,
      getSliceAsync: (index: unknown, callback?: unknown) => {
        if (!isOpen) return answer(callback, failed(INTERNAL_ERROR, 'The file has been closed.'));
        if (typeof index !== 'number' || index < 0 || index >= sliceCount) {
          return answer(callback, failed(INDEX_OUT_OF_RANGE, 'The index is out of range.'));
        }
        const data = Array.from(bytes.subarray(index * sliceSize, (index + 1) * sliceSize));
        answer(callback, succeeded({ data, index, size: data.length }));
      },
      closeAsync: (callback?: unknown) => {
        if (isOpen) openFiles -= 1;
        isOpen = false;
        answer(callback, succeeded(undefined));
      },
    };
  };

  return {
    getFileAsync: (fileType: unknown, second?: unknown, third?: unknown) => {
      const callback = typeof second === 'function' ? second : third;
      const options: GivenOptions = typeof second === 'object' && second !== null ? second : {};
      const { sliceSize = LARGEST_SLICE, asyncContext } = options;
      if (fileType !== 'compressed') {
        return answer(callback, failed(FILE_TYPE_NOT_SUPPORTED, 'The file type is not supported.'), asyncContext);
      }
      if (typeof sliceSize !== 'number' || sliceSize <= 0 || sliceSize > LARGEST_SLICE) {
        return answer(callback, failed(INVALID_SLICE_SIZE, 'The slice size is not supported.'), asyncContext);
      }
      if (openFiles >= MOST_FILES) {
        return answer(callback, failed(TOO_MANY_FILES, 'Close the files that are open first.'), asyncContext);
      }
      openFiles += 1;
      read().then(
        (bytes) => answer(callback, succeeded(file(bytes, sliceSize)), asyncContext),
        () => {
          openFiles -= 1;
          answer(callback, failed(INTERNAL_ERROR, 'The document could not be read.'), asyncContext);
        },
      );
    },
  };
};
