import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCollect, planCollect } from '../src/app/packs/collectPacks';
import type { MadePack } from '../src/app/packs/handOut';
import { cellAddress } from '../src/base/address';
import { createServices } from '../src/cli/file/fileServices';
import { packsOfFile } from '../src/cli/file/packsOfFile';
import { openEmbeddedWorkbook, type EmbeddedWorkbook } from '../src/embedded/node/openEmbeddedWorkbook';
import { allPackTexts } from '../src/i18n/sheets/packs/texts';
import { measured, peakMegabytes } from './phases';

/** What handing out, or collecting, took; the workbook is opened and, once entries are in, saved. */
export interface PackRound {
  /** Seconds of the processor. */
  readonly processor: number;
  readonly packs: number;
  /** Kilobytes of the largest pack, by ten people; 0 where none is made. */
  readonly size: number;
  readonly peak: number;
}

const TEXTS = allPackTexts('zh-CN');

/** Makes packs of a workbook with cards, by superior, as the command line does, and leaves them in a folder. */
export async function makeRound(file: string, folder: string): Promise<PackRound> {
  const options = { kind: 'manager', unassigned: 'pack' } as const;
  const time = { handedOutAt: '2026-11-25T09:00', due: null };
  const { result, phase } = await measured(() => packsOfFile(file, { language: 'zh-CN' }, options, time));
  const { packs } = orThrow(result);
  const peak = peakMegabytes();
  mkdirSync(folder, { recursive: true });
  for (const pack of packs) writeFileSync(join(folder, pack.fileName), await filled(pack));
  const size = Math.max(...packs.map(({ bytes, cards }) => bytes.length / 1000 / Math.max(1, cards.length / 10)));
  return { processor: phase.processor, packs: packs.length, size, peak };
}

/** Collects what is in the folder. */
export async function collectRound(file: string, folder: string): Promise<PackRound> {
  const services = await createServices('zh-CN');
  const names = readdirSync(folder);
  const { phase } = await measured(async () => {
    const book = await opened(readFileSync(file));
    book.installGlobals();
    const returned = names.map((name) => ({ file: name, bytes: readFileSync(join(folder, name)) }));
    const plan = orThrow(await planCollect(returned, services, TEXTS));
    const options = { replaces: () => false, collectedOn: '2026-12-01' };
    const { applied } = orThrow(await applyCollect(plan, options, TEXTS));
    if (applied.length < names.length) throw new Error(`${applied.length} entries`);
    return book.save();
  });
  return { processor: phase.processor, packs: names.length, size: 0, peak: peakMegabytes() };
}

/** One figure for everybody. */
async function filled({ bytes, cards }: MadePack): Promise<Uint8Array> {
  const pack = await opened(bytes);
  await pack.Excel.run(async (context) => {
    for (const { record, sheetName } of cards) {
      const line = record.grid?.indicators.find(({ direction }) => direction !== null);
      const cell = cellAddress(line?.row ?? 0, record.grid?.columns.actual ?? 0);
      context.workbook.worksheets.getItem(sheetName).getRange(cell).values = [[1]];
    }
    await context.sync();
  });
  return pack.save();
}

async function opened(bytes: Uint8Array): Promise<EmbeddedWorkbook> {
  const book = await openEmbeddedWorkbook(bytes, { language: 'zh-CN' });
  if (!book.ok) throw new Error(book.error);
  return book.value;
}

type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

function orThrow<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}
