import { fileMembers, type AsyncOutcome } from '../../src/embedded/host/officeDocument';

/** What Office.js sends for one of its calls, and has back: parts have numbers for names, as OSF.DDA.Marshaling.File says. */
export type FileData = Readonly<Record<string, unknown>>;

/** Numbers of OSF.DDA.MethodDispId. */
const OPEN = 77;
const SLICE = 80;
const CLOSE = 81;

/** In the order of OSF.DDA.Marshaling.File.FileType. */
const FILE_TYPES = ['text', 'compressed', 'pdf'];

type Callback = (outcome: AsyncOutcome) => void;

interface OpenFile {
  readonly size: number;
  readonly getSliceAsync: (index: unknown, callback: Callback) => void;
  readonly closeAsync: (callback: Callback) => void;
}

interface GivenSlice {
  readonly data: readonly number[];
  readonly size: number;
}

/** Refusals and closing are the stand-in's. Nowhere is said how many bytes the last slice of a file is told to have: its own here. */
export class HostFile {
  /** Office's number with which a call is refused from now on. */
  readonly refusals = new Map<'open' | 'slice', number>();
  /** Slices that were given, and copies that were closed. */
  slices = 0;
  closed = 0;
  private readonly files: OpenFile[] = [];
  private readonly open: (type: unknown, options: object, callback: Callback) => void;

  constructor(read: () => Promise<Uint8Array>) {
    this.open = fileMembers(read)['getFileAsync'] as typeof this.open;
  }

  /** null: no call of this number is about a file. */
  async answer(call: number, { 0: first, 1: sliceSize, 2: handle, 3: index }: FileData): Promise<FileData | null> {
    if (call === OPEN) return this.opened(FILE_TYPES[Number(first)], sliceSize);
    const file = this.files[Number(handle)];
    if (call === SLICE) return this.sliced(file, index);
    if (call !== CLOSE) return null;
    this.closed += 1;
    return answered((callback) => file?.closeAsync(callback));
  }

  private async opened(type: unknown, sliceSize: unknown): Promise<FileData> {
    const refused = this.refusals.get('open');
    if (refused !== undefined) return { Error: refused };
    return answered<OpenFile>(
      (callback) => this.open(type, { sliceSize }, callback),
      (file) => ({ 0: this.files.push(file) - 1, 1: file.size }),
    );
  }

  private async sliced(file: OpenFile | undefined, index: unknown): Promise<FileData> {
    const refused = this.refusals.get('slice');
    if (refused !== undefined) return { Error: refused };
    this.slices += 1;
    return answered<GivenSlice>(
      (callback) => file?.getSliceAsync(index, callback),
      ({ data, size }) => ({ 0: data, 1: size }),
    );
  }
}

function answered<T>(
  call: (callback: Callback) => void,
  parts: (value: T) => FileData = () => ({}),
): Promise<FileData> {
  return new Promise((resolve) => {
    call((outcome) =>
      resolve(
        outcome.status === 'succeeded' ? { Error: 0, ...parts(outcome.value as T) } : { Error: outcome.error.code },
      ),
    );
  });
}
