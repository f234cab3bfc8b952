import { fileMembers } from '../../src/embedded/host/officeDocument';
import { readWorkbookFile } from '../../src/excel/workbookCopy';

const BYTES = Uint8Array.from({ length: 25 }, (_, index) => index * 7);
const before = Object.getOwnPropertyDescriptor(globalThis, 'Office');

beforeEach(() => {
  const Office = {
    context: { document: fileMembers(() => Promise.resolve(BYTES)) },
    FileType: { Compressed: 'compressed' },
    AsyncResultStatus: { Succeeded: 'succeeded' },
  };
  Object.defineProperty(globalThis, 'Office', { value: Office, configurable: true });
});

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
