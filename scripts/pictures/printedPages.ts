import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);
/** Points an inch: a page of A4 is then about 1,000 points wide when it lies. */
const RESOLUTION = 88;

/** A workbook as LibreOffice prints it, to take pictures of its pages. Needs LibreOffice and Poppler. */
export class PrintedBook {
  private constructor(
    private readonly folder: string,
    /** The text of each page, without spaces. */
    private readonly pages: readonly string[],
  ) {}

  /** @param sheets those to be printed; null: all. Of a whole month that would be hundreds of pages. */
  static async print(workbook: Uint8Array, sheets: readonly string[] | null): Promise<PrintedBook> {
    const folder = await mkdtemp(path.join(tmpdir(), 'rolecard-pictures-'));
    await writeFile(path.join(folder, 'book.xlsx'), sheets === null ? workbook : withOnly(workbook, sheets));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const book = path.join(folder, 'book.xlsx');
    await run(process.env.SOFFICE ?? 'soffice', [
      ...[profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, book],
    ]);
    const { stdout } = await run('pdftotext', [path.join(folder, 'book.pdf'), '-'], { maxBuffer: 50_000_000 });
    const pages = stdout.split('\f').map((page) => page.replace(/\s/g, ''));
    return new PrintedBook(folder, pages);
  }

  /** The first page that holds all of these texts, as a PNG. @throws Error where there is none. */
  async picture(...texts: readonly string[]): Promise<Uint8Array> {
    const wanted = texts.map((text) => text.replace(/\s/g, ''));
    const page = this.pages.findIndex((content) => wanted.every((text) => content.includes(text)));
    if (page < 0) throw new Error(`no page holds ${texts.join(' and ')}`);
    const target = path.join(this.folder, 'page');
    const number = String(page + 1);
    const pdf = path.join(this.folder, 'book.pdf');
    await run('pdftoppm', ['-png', '-singlefile', '-r', String(RESOLUTION), '-f', number, '-l', number, pdf, target]);
    return new Uint8Array(await readFile(`${target}.png`));
  }

  async close(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** The workbook with all other sheets hidden: LibreOffice leaves them out. */
function withOnly(workbook: Uint8Array, sheets: readonly string[]): Uint8Array {
  const parts = unzipSync(workbook);
  const names: string[] = [];
  const list = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(/<sheet [^>]*>/g, (tag) => {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? '';
    names.push(name);
    return sheets.includes(name) ? tag : tag.replace(/ state="[^"]*"/, '').replace('<sheet ', '<sheet state="hidden" ');
  });
  const first = names.findIndex((name) => sheets.includes(name));
  const shown = list
    .replace(/ (activeTab|firstSheet)="\d+"/g, '')
    .replace('<workbookView', `<workbookView activeTab="${first}"`);
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(shown) });
}
