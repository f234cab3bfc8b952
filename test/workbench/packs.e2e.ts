import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Locator } from 'playwright-core';
import { cellAddress } from '../../src/base/address';
import { packMessages } from '../../src/i18n/messages/packs/texts';
import { monthTexts } from '../../src/i18n/pane/month/texts';
import { packsPageTexts } from '../../src/i18n/pane/packs/texts';
import { readPack, type ReturnedCard } from '../../src/packs/collect/readPack';
import { builtFile, inExcel } from '../packs/packWorld';
import { readXlsxValues, type SheetValues } from '../support/xlsxValues';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

/** Packs are handed out by the pane, filled outside it, and collected; then an export is chosen as a file. */

const WORDS = packsPageTexts('zh-CN');
const MONTH = monthTexts('zh-CN');
const MESSAGES = packMessages('zh-CN');

let served: ServedWorkbench;
let workbench: WorkbenchDriver;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = await served.open('zh-CN');
  await workbench.openInstead('考核.xlsx', await builtFile(), '周周');
});

afterAll(() => served?.close());

const part = (id: string): Locator => workbench.pane.getByTestId(id);
const press = (id: string): Promise<void> => part(id).click();

async function openPage(name: 'packs' | 'month'): Promise<void> {
  await press('area-month');
  await press(`open-${name}`);
  await part(`page-${name}`).waitFor();
  if (name === 'month') await press('unfold-all');
}

/** File name → bytes, of the one file that the pane offers. */
async function savedPacks(): Promise<ReadonlyMap<string, Uint8Array>> {
  const downloading = workbench.page.waitForEvent('download');
  await press('save-packs');
  return new Map(Object.entries(unzipSync(new Uint8Array(await readFile(await (await downloading).path())))));
}

const cardsOf = (bytes: Uint8Array): readonly ReturnedCard[] => {
  const pack = readPack(bytes);
  if (!pack.ok) throw new Error(pack.error);
  return pack.value.cards;
};

/** Sheet → cell → what is typed into it: all that cards ask for, within what each cell takes. */
function entriesOf(bytes: Uint8Array): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    cardsOf(bytes).map(({ note }, card) => [
      note.sheet,
      new Map(
        note.inputs.flatMap(([key, row, column, handed, bounds], at): [string, number][] => {
          if (handed !== '' || !/^i:.*:(target|actual|manager)$/.test(key)) return [];
          const [low, high] = [bounds?.min ?? 0, bounds?.max ?? 50];
          const value = bounds === null ? 1 : low + (((card * 41 + at * 7) % 97) / 97) * (high - low);
          return [[cellAddress(row, column), bounds?.type === 'whole' ? Math.floor(value) : value]];
        }),
      ),
    ]),
  );
}

const filled = (bytes: Uint8Array): Promise<Uint8Array> =>
  inExcel(bytes, (sheets) => {
    for (const [sheet, cells] of entriesOf(bytes)) {
      for (const [cell, value] of cells) sheets.getItem(sheet).getRange(cell).values = [[value]];
    }
  });

/** A pack as it would have been handed out a month before. */
const ofLastMonth = (bytes: Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [
        name,
        strToU8(strFromU8(content).replaceAll('2026-11', '2026-10')),
      ]),
    ),
  );

const numbersOf = (values: SheetValues | undefined): readonly (readonly [string, unknown])[] =>
  [...(values ?? [])].filter(([, value]) => typeof value === 'number').sort(([a], [b]) => (a < b ? -1 : 1));

test('packs that were saved by the pane come back with entries and scores: returned twice, and one of last month', async () => {
  await openPage('packs');
  await press('planPacks');
  await part('handout-plan').waitFor();
  await press('handOut');
  await part('packs-made').waitFor();
  const packs = await savedPacks();
  const [own = '', other = ''] = [...packs.keys()];
  const handed = packs.get(own) ?? new Uint8Array();
  const people = cardsOf(handed).map(({ note }) => note.sheet);
  const first = await filled(handed);
  const [[sheet = '', cells] = []] = entriesOf(handed);
  const [cell = ''] = cells?.keys() ?? [];
  const second = await inExcel(first, (sheets) => {
    sheets.getItem(sheet).getRange(cell).values = [[0.5]];
  });
  const foreign = ofLastMonth(await filled(packs.get(other) ?? new Uint8Array()));
  const files = [
    ['一.xlsx', first],
    ['二.xlsx', second],
    ['上月.xlsx', foreign],
  ] as const;
  await part('returned-files').setInputFiles(
    files.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
  );
  const plan = part('collect-plan');
  await plan.waitFor();
  const said = await plan.innerText();
  expect(said).toContain(MESSAGES.refusals.otherPeriod('2026-10'));
  expect(said).toContain(WORDS.overruled(1));
  await press('collectPacks');
  await part('collected').waitFor();
  const now = readXlsxValues((await workbench.download()).bytes);
  const returned = readXlsxValues(second);
  for (const name of people) {
    expect(numbersOf(returned.get(name)).length).toBeGreaterThan(10);
    expect([name, numbersOf(now.get(name))]).toEqual([name, numbersOf(returned.get(name))]);
  }
  expect(now.get(sheet)?.get(cell)).toBe(0.5);
  for (const { note } of cardsOf(packs.get(other) ?? new Uint8Array())) {
    for (const [at] of entriesOf(packs.get(other) ?? new Uint8Array()).get(note.sheet) ?? []) {
      expect(now.get(note.sheet)?.get(at) ?? '').toBe('');
    }
  }
  expect([...(now.get('回收记录') ?? []).values()]).toEqual(expect.arrayContaining(['二.xlsx']));
});

/** As Chinese Windows writes it. */
function gbk(text: string): Buffer {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gbk');
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((letter) => codes.get(letter) ?? [letter.charCodeAt(0)]));
}

test('an export in GBK is chosen as a file, previewed and entered', async () => {
  await openPage('month');
  const buffer = gbk('日期,客服昵称,询单转化率,客户满意率(%)\r\n2026-11-01,周周,50%,98\r\n2026-11-02,周周,60%,96\r\n');
  await part('export-file').setInputFiles({ name: '客服.csv', mimeType: 'text/csv', buffer });
  await part('actuals-preview').or(part('failure')).first().waitFor();
  expect(await part('export-columns').innerText()).toContain('询单转化率');
  expect(await part('export-people').count()).toBe(0);
  const others = part('replace-all');
  if (await others.isVisible()) await others.click();
  await press('enterActuals');
  const entered = part('entered');
  await entered.waitFor();
  expect(await entered.innerText()).toContain(MONTH.entered(2));
  const values = [
    ...(readXlsxValues((await workbench.download()).bytes)
      .get('周周')
      ?.values() ?? []),
  ];
  // The means of both days.
  expect(values).toEqual(expect.arrayContaining([0.55, 0.97]));
});
