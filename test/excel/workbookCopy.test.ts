import { answer, fileMembers } from '../../src/embedded/host/officeDocument';
import { readWorkbookFile } from '../../src/excel/workbookCopy';

const BYTES = Uint8Array.from({ length: 25 }, (_, index) => index * 7);
const before = Object.getOwnPropertyDescriptor(globalThis, 'Office');

type Callback = (outcome: unknown) => void;
interface OpenFile {
  readonly getSliceAsync: (index: number, callback: Callback) => void;
}

/** As Office on the web says it for files of some hosts (office-js #5297). */
function refuse(callback: Callback): void {
  const error = { code: 11001, name: 'Data Read Error', message: 'A network problem has prevented retrieval.' };
  answer(callback, (asyncContext) => ({ status: 'failed', error, value: null, asyncContext }));
}

const document = (): Record<string, unknown> => fileMembers(() => Promise.resolve(BYTES));

beforeEach(() => opensIn(document()));

function opensIn(document: Record<string, unknown>): void {
  const Office = {
    context: { document },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  };
  Object.defineProperty(globalThis, 'Office', { value: Office, configurable: true });
}

afterAll(() => {
  if (before) Object.defineProperty(globalThis, 'Office', before);
  else Reflect.deleteProperty(globalThis, 'Office');
});

test('slices are put together as the file was, each told of', async () => {
  const told: string[] = [];
  const read = await readWorkbookFile((done, total) => told.push(`${done}/${total}`), 10);
  expect(read).toEqual({ ok: true, value: BYTES });
  expect(told).toEqual(['1/3', '2/3', '3/3']);
});

test('a copy is closed, so that a third is not refused', async () => {
  for (let copy = 0; copy < 3; copy += 1) expect((await readWorkbookFile(undefined, 10)).ok).toBe(true);
});

test('a slice beyond 4 MB is refused', async () => {
  const largest = 4 * 1024 * 1024;
  expect((await readWorkbookFile(undefined, largest)).ok).toBe(true);
  expect(await readWorkbookFile(undefined, largest + 1)).toMatchObject({ ok: false, error: { code: 'Office 11002' } });
});

test('a host that hands out no file is told as one that does not give it', async () => {
  opensIn({ getFileAsync: (_type: string, _options: object, callback: Callback) => refuse(callback) });
  expect(await readWorkbookFile(undefined, 10)).toMatchObject({
    ok: false,
    error: { kind: 'notPermitted', code: 'Office 11001' },
  });
});

test('a slice that does not come leaves no part of a file, and no copy open', async () => {
  const office = document();
  const open = office['getFileAsync'] as (type: string, options: object, callback: Callback) => void;
  let refused = 0;
  opensIn({
    getFileAsync: (type: string, options: object, callback: Callback) =>
      open(type, options, (outcome) => {
        const { value } = outcome as { value: OpenFile };
        const slice = (index: number, then: Callback): void => {
          if (index !== 1 || refused === 3) return value.getSliceAsync(index, then);
          refused += 1;
          refuse(then);
        };
        callback({ ...(outcome as object), value: { ...value, getSliceAsync: slice } });
      }),
  });
  for (let copy = 0; copy < 3; copy += 1) {
    expect(await readWorkbookFile(undefined, 10)).toMatchObject({ ok: false, error: { kind: 'notPermitted' } });
  }
  expect(await readWorkbookFile(undefined, 10)).toEqual({ ok: true, value: BYTES });
});
