import type { SheetDrawing } from '../../base/sheetDrawing';
import { pageCount } from '../sheet/printPages';
import type { ManualTexts } from '../texts/manualTexts';
import { drawContents, type ContentsPart } from './drawContents';

/** A sheet of the manual and how many pages it prints on. */
export interface BookSheet {
  readonly name: string;
  readonly pages: number;
}

/** The manual in the order of its pages; the contents stand behind the cover. */
export interface Book {
  readonly cover: readonly BookSheet[];
  readonly organisation: readonly BookSheet[];
  readonly jobs: readonly BookSheet[];
  readonly assessment: readonly BookSheet[];
  /** Named in the contents, and no part of the book. */
  readonly forms: readonly string[];
}

/** A sheet that is bound into the book, with the number of its first page. */
export interface BoundSheet extends BookSheet {
  readonly first: number;
}

/** All sheets of the book in their order, numbered from the cover on, which is page 1. */
export function boundSheets(book: Book, contents: BookSheet): BoundSheet[] {
  let next = 1;
  return [...book.cover, contents, ...book.organisation, ...book.jobs, ...book.assessment].map((sheet) => {
    const first = next;
    next += sheet.pages;
    return { ...sheet, first };
  });
}

/** The contents of the book: its own length moves what stands behind it, and does not depend on the numbers. */
export function drawBookContents(book: Book, texts: ManualTexts): SheetDrawing {
  const drawn = (pages: number): SheetDrawing => {
    const first = new Map(boundSheets(book, { name: '', pages }).map((sheet) => [sheet.name, sheet.first]));
    const numbered = (sheets: readonly BookSheet[]): ContentsPart['sheets'] =>
      sheets.map(({ name }) => ({ name, page: first.get(name) ?? null }));
    return drawContents(
      [
        { section: 'organisation', sheets: numbered(book.organisation) },
        { section: 'jobs', sheets: numbered(book.jobs) },
        { section: 'assessment', sheets: numbered(book.assessment) },
        { section: 'forms', sheets: book.forms.map((name) => ({ name, page: null })) },
      ],
      { cover: book.cover[0]?.name ?? '', last: book.assessment.at(-1)?.name ?? '' },
      texts,
    );
  };
  return drawn(pageCount(drawn(1)));
}
