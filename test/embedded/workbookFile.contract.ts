import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { onFirstSheet, openTestWorkbook } from './openTestWorkbook';

/** The workbook as a file through Office.context.document, and workbooks that a client makes beside it. */

const fileOf = (book: EmbeddedWorkbook, sliceSize?: number, type = book.Office.FileType.Compressed) =>
  new Promise<Office.AsyncResult<Office.File>>((resolve) =>
    book.Office.context.document.getFileAsync(type, sliceSize === undefined ? {} : { sliceSize }, (answer) =>
      resolve(answer),
    ),
  );

const sliceOf = (file: Office.File, index: number) =>
  new Promise<Office.AsyncResult<Office.Slice>>((resolve) => file.getSliceAsync(index, (answer) => resolve(answer)));

const close = (file: Office.File) => new Promise<void>((resolve) => file.closeAsync(() => resolve()));

/** The client asks otherwise where Excel does not run in a browser. */
const onDesktop = (book: EmbeddedWorkbook): void => {
  Object.assign(book.Office.context, { platform: book.Office.PlatformType.PC });
};

test('the file comes in slices that together are the workbook as it is', async () => {
  const book = await openTestWorkbook();
  await onFirstSheet(book, (sheet) => (sheet.getRange('A1').values = [['第一']]));
  const { value: file } = await fileOf(book, 300);
  expect(file.sliceCount).toBe(Math.ceil(file.size / 300));
  expect(file.sliceCount).toBeGreaterThan(3);
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const { value: slice } = await sliceOf(file, index);
    expect([slice.index, slice.size]).toEqual([index, (slice.data as number[]).length]);
    bytes.push(...(slice.data as number[]));
  }
  expect(bytes).toHaveLength(file.size);
  const copy = await openTestWorkbook(Uint8Array.from(bytes));
  const values = await onFirstSheet(copy, (sheet) => sheet.getRange('A1').load('values'));
  expect(values.values).toEqual([['第一']]);
});

test('what Office refuses is refused, with its numbers', async () => {
  const book = await openTestWorkbook();
  expect((await fileOf(book, 5 * 1024 * 1024)).error?.code).toBe(11002);
  expect((await fileOf(book, 1000, book.Office.FileType.Text)).error?.code).toBe(1009);
  const { value: file } = await fileOf(book, 1000);
  expect((await sliceOf(file, file.sliceCount)).error?.code).toBe(5008);
  await fileOf(book);
  expect((await fileOf(book)).error?.code).toBe(11000);
  await close(file);
  expect((await sliceOf(file, 0)).status).toBe('failed');
  expect((await fileOf(book)).status).toBe('succeeded');
});

test('a created workbook is opened as it was given, in the browser and on the desktop', async () => {
  const [book, other] = [await openTestWorkbook(), await openTestWorkbook()];
  await onFirstSheet(other, (sheet) => (sheet.name = '另一份'));
  const base64 = Buffer.from(other.save()).toString('base64');
  await book.Excel.createWorkbook(base64);
  onDesktop(book);
  await book.Excel.createWorkbook(base64);
  for (const bytes of book.host.workbook.created.opened) {
    const opened = await openTestWorkbook(bytes);
    expect(opened.host.workbook.sheets.map(({ name }) => name)).toEqual(['另一份']);
  }
  expect(book.host.workbook.created.opened).toHaveLength(2);
  expect(book.host.workbook.sheetNamed('另一份')).toBeNull();
});

test('what is no workbook is not opened', async () => {
  const book = await openTestWorkbook();
  await expect(book.Excel.createWorkbook('5byg')).rejects.toMatchObject({ code: 'InvalidArgument' });
  await expect(book.Excel.createWorkbook('%')).rejects.toMatchObject({ code: 'InvalidArgument' });
  onDesktop(book);
  await expect(book.Excel.createWorkbook('5byg')).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(book.host.workbook.created.opened).toEqual([]);
});

test('a request is as large as Excel in the browser takes it', async () => {
  const book = await openTestWorkbook();
  const base64 = 'A'.repeat(5 * 1024 * 1024);
  await expect(book.Excel.createWorkbook(base64)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});
