import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkbooks } from '../support/libreOffice';

/** A run of text on paper. */
interface PrintedText {
  readonly text: string;
  /** Points, to a third. */
  readonly size: number;
}

/** What a sheet is on paper. */
export interface PrintedSheet {
  readonly sheet: string;
  /** The texts of each page. */
  readonly pages: readonly (readonly PrintedText[])[];
}

/**
 * Prints workbooks by LibreOffice, started once, and tells the sheets of each apart by the outline of the PDF. Needs Poppler.
 */
export async function printSheets(workbooks: readonly Uint8Array[]): Promise<PrintedSheet[][]> {
  const pdfs = await convertWorkbooks(workbooks, 'pdf');
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-sizes-'));
  try {
    return pdfs.map((pdf) => {
      const path = join(folder, 'sheets.pdf');
      writeFileSync(path, pdf);
      const read = ['-xml', '-i', '-stdout', '-zoom', String(ZOOM), path];
      return sheetsOf(execFileSync('pdftohtml', read, { encoding: 'utf8', maxBuffer: 1 << 28 }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sizes are read as whole numbers, at the most in thirds of a point. */
const ZOOM = 3;

function sheetsOf(xml: string): PrintedSheet[] {
  const sizes = new Map<string, number>();
  const pages = xml
    .split('<page ')
    .slice(1)
    .map((page) => {
      for (const [, id = '', size] of page.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)) sizes.set(id, Number(size));
      return [...page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)].flatMap(([, id = '', marked = '']) => {
        const text = marked.replace(/<[^>]*>/g, '').trim();
        return text === '' ? [] : [{ text, size: (sizes.get(id) ?? 0) / ZOOM }];
      });
    });
  const begun = [...xml.matchAll(/<item page="(\d+)">(.*?)<\/item>/g)];
  return begun.map(([, first, sheet = ''], index) => ({
    sheet,
    pages: pages.slice(Number(first) - 1, Number(begun[index + 1]?.[1] ?? pages.length + 1) - 1),
  }));
}
