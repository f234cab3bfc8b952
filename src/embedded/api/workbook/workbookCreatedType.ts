import { invalidArgument, itemNotFound } from '../../protocol/hostError';
import { WireType, type WireObject } from '../../protocol/wireType';
import { blankWorkbook } from '../../workbook/file/blankWorkbook';
import { openWorkbook } from '../../workbook/file/openWorkbook';
import type { Workbook } from '../../workbook/workbook';

interface CreatedTarget {
  readonly book: Workbook;
  readonly id: string;
}

export const WorkbookCreatedType = new WireType<CreatedTarget>('WorkbookCreated', {
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: {
    Open: ({ book, id }) => {
      book.created.open(id);
      return null;
    },
  },
});

/** Makes a workbook from a file's Base64 text, a blank one when there is none. Text that is no workbook is refused. */
export const createWorkbook = (book: Workbook, base64: string | null): WireObject =>
  WorkbookCreatedType.of({
    book,
    id: book.created.add(base64 === null ? blankWorkbook() : workbookBytes(book, base64)),
  });

export const createdWorkbook = (book: Workbook, id: string): WireObject => {
  if (!book.created.has(id)) throw itemNotFound(`workbook ${id}`);
  return WorkbookCreatedType.of({ book, id });
};

const workbookBytes = (book: Workbook, base64: string): Uint8Array => {
  const bytes = decoded(base64);
  if (bytes === null || !openWorkbook(bytes, book.parts.surroundings).ok) throw invalidArgument('this is no workbook');
  return bytes;
};

const decoded = (base64: string): Uint8Array | null => {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
};
