import { contextOf } from '../office/context';
import { observeContexts } from '../office/observedContext';
import { readOutline, readWhole } from '../sheets/readSheets';
import type { Workbook } from '../workbook';
import { Mask } from './mask';
import { RECORDING_VERSION, type Exchange, type Recording, type RecordedSheet } from './recording';

/** Requests kept at most: a long afternoon of work. */
const MOST_EXCHANGES = 5000;

/**
 * Keeps what Excel is asked and what it answers from now on, masked at once: nothing that people wrote is kept. It begins
 * with what the workbook holds.
 */
export class Recorder {
  private readonly mask = new Mask();
  private readonly exchanges: Exchange[] = [];

  private constructor(
    private readonly platform: string,
    private start: readonly RecordedSheet[],
  ) {}

  /** Reads the workbook and begins. As many round trips as there are sheets, and three. */
  static async begin(workbook: Workbook): Promise<Recorder> {
    const { platform, version } = Office.context.diagnostics;
    const recorder = new Recorder(`${platform} ${version}`, []);
    recorder.start = await recorder.read(workbook);
    observeContexts((request, answer) => recorder.keep(request, answer));
    return recorder;
  }

  private async read(workbook: Workbook): Promise<readonly RecordedSheet[]> {
    const outlines = await readOutline(workbook);
    const context = contextOf(workbook);
    const protections = outlines.map(({ name }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.load('visibility');
      sheet.protection.load('protected');
      return sheet;
    });
    await context.sync();
    const sheets: RecordedSheet[] = [];
    for (const [index, outline] of outlines.entries()) {
      const content = await readWhole(workbook, outline);
      const grid = content?.grid;
      const sheet = protections[index];
      sheets.push({
        name: this.mask.text(outline.name),
        visibility: sheet?.visibility ?? 'Visible',
        isProtected: sheet?.protection.protected ?? false,
        active: outline.active,
        row: grid?.row ?? 0,
        column: grid?.column ?? 0,
        formulas: (grid?.formulas ?? []).map((line) => line.map((cell) => this.mask.cell(cell))),
        formats: (grid?.formats ?? []).map((line) => line.map((format) => this.mask.format(format))),
        merges: [...(grid?.merges ?? [])],
        tables: (grid?.tables ?? []).map((table) => ({ ...table, name: this.mask.text(table.name) })),
      });
    }
    return sheets;
  }

  private keep(request: unknown, answer: unknown): void {
    if (this.exchanges.length >= MOST_EXCHANGES) return;
    this.exchanges.push({ request: this.mask.request(request), answer: this.mask.answer(answer) });
  }

  /** Number of requests kept so far. */
  get count(): number {
    return this.exchanges.length;
  }

  /** Everything kept so far. */
  recording(): Recording {
    return { version: RECORDING_VERSION, platform: this.platform, start: this.start, exchanges: [...this.exchanges] };
  }
}
