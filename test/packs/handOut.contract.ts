import { columnPoints, textUnits } from '../../src/base/textWidth';
import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readPeriodSheets } from '../../src/app/cards/periodSheets';
import type { LivingCard } from '../../src/registry/registry';
import { refreshPaySheet } from '../../src/app/month/refreshPaySheet';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { handOutHere } from '../../src/app/packs/handOutHere';
import { packsOfFile } from '../../src/cli/file/packsOfFile';
import { readUnchanged, withWorkbook } from '../../src/cli/file/workbookFile';
import { runStep } from '../../src/excel/runStep';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { enter, read, sitDown, type Desk } from '../app/builtWorkbook';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { sheetParts } from '../support/xlsxValues';
import { builtFile, packsOf, partsOf, TIME } from './packWorld';
import { readReturns } from '../../src/app/packs/readReturns';

let file: Uint8Array;
beforeAll(async () => {
  file = await builtFile();
});

let desk: Desk;
beforeEach(async () => {
  desk = await sitDown(file);
});
afterEach(() => desk.leave());

async function cards(): Promise<readonly LivingCard[]> {
  const sheets = await runStep((workbook) => readPeriodSheets(workbook, desk.services));
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.error));
  return sheets.value.cards;
}

/** A file as Excel leaves it: names, comments and properties that speak of people. */
function withTraces(bytes: Uint8Array, secrets: readonly string[]): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (part: string, edit: (xml: string) => string): void => {
    parts[part] = strToU8(edit(strFromU8(parts[part] ?? new Uint8Array())));
  };
  const names = secrets.map(
    (secret, at) => `<definedName name="名${at}" comment="${secret}">"${secret}"</definedName>`,
  );
  change('xl/workbook.xml', (xml) => xml.replace('</definedNames>', `${names.join('')}</definedNames>`));
  change('docProps/core.xml', (xml) => xml.replace('Rolecard', secrets.join(' ')));
  change('xl/styles.xml', (xml) =>
    xml.replace(
      /<cellStyle /,
      `<cellStyle name="${secrets[0]}" xfId="0"/><cellStyle name="${secrets[3]}" xfId="0"/><cellStyle `,
    ),
  );
  return zipSync(parts);
}

test('a pack holds nothing of anybody else: no name, no number, no pay, no trace of the file it was made of', async () => {
  // Names that are no words: what is found is theirs.
  const all = await cards();
  const secrets = new Map<string, readonly string[]>();
  const paid = await refreshPaySheet(desk.services);
  if (!paid.ok) throw new Error(JSON.stringify(paid.error));
  for (const [at, { record, sheetName }] of all.entries()) {
    const secret = `秘${String(at).padStart(3, '0')}密`;
    secrets.set(record.number, [secret, record.employeeId, String(770_000 + at * 7)]);
    // What somebody wrote on the card, and what the card is called.
    const context = new Excel.RequestContext();
    const card = context.workbook.worksheets.getItem(sheetName);
    const row = record.grid?.indicators[0]?.row ?? 0;
    card.getRangeByIndexes(row, 14, 1, 1).values = [[secret]];
    card.name = `卡${secret}`;
    await context.sync();
  }
  const paySheet = paid.value.sheet;
  const values = await read(paySheet, 'A1:P60');
  const first = values.findIndex((line) => String(line[0]).startsWith('2026-11/'));
  for (const at of all.keys()) await enter(paySheet, { [`F${first + 1 + at}`]: 770_000 + at * 7 });

  const plan = await planHandout(
    desk.services,
    { kind: 'manager', unassigned: 'pack' },
    '无上级',
    allPackTexts('zh-CN'),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const made = await makePacks(
    withTraces(desk.workbook.save(), [...secrets.values()].flat()),
    plan.value,
    TIME,
    packTexts('zh-CN'),
  );
  if (!made.ok) throw new Error(made.error);
  const { packs } = made.value;
  expect(packs.reduce((sum, pack) => sum + pack.cards.length, 0)).toBe(all.length);
  for (const pack of packs) {
    const own = new Set(pack.cards.map(({ record }) => record.number));
    const managers = new Set(pack.cards.map(({ record }) => record.manager));
    const texts = [...partsOf(pack.bytes)].map(([, text]) => text);
    // Who scores tells the employee by when an appeal is answered.
    expect(texts.some((text) => text.includes('公司自收到申诉之日起5个工作日内书面答复'))).toBe(true);
    for (const [part, text] of partsOf(pack.bytes)) {
      for (const { record } of all) {
        if (own.has(record.number)) continue;
        for (const secret of secrets.get(record.number) ?? []) {
          expect([part, secret, text.includes(secret)]).toEqual([part, secret, false]);
        }
        if (record.name.length > 2 && !managers.has(record.name)) {
          expect([part, record.name, text.includes(record.name)]).toEqual([part, record.name, false]);
        }
      }
      expect(part).not.toMatch(/docProps|comments|calcChain|externalLinks|drawings|printerSettings|customXml|tables/);
      // Pay rules are settings no card points at.
      expect(text).not.toContain('770000');
    }
    const parts = partsOf(pack.bytes);
    const cells = parts.get(`xl/worksheets/sheet${pack.cards.length + 2}.xml`) ?? '';
    expect(cells).toContain('r="B6"');
    expect(cells).not.toMatch(/r="B3[3-5]"/);
  }
});

test('a file with a sheet that is no XML is refused as damaged, whichever sheet that is', async () => {
  const spoilt = (isSpoilt: (xml: string) => boolean): Uint8Array => {
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => {
      const xml = strFromU8(bytes);
      const spoils = name.startsWith('xl/worksheets/sheet') && isSpoilt(xml);
      return [name, spoils ? strToU8(xml.replace('</sheetData>', '</row></sheetData>')) : bytes] as const;
    });
    return zipSync(Object.fromEntries(parts));
  };
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-'));
  try {
    const path = join(folder, '名单.xlsx');
    const living = await cards();
    const parts = unzipSync(file);
    const part = sheetParts(parts).get(living[0]?.sheetName ?? '') ?? '';
    const card = strFromU8(parts[part] ?? new Uint8Array());
    expect(card).toContain('</sheetData>');
    // Planning asks for no card, making its pack does.
    for (const isSpoilt of [() => true, (xml: string) => xml === card]) {
      writeFileSync(path, spoilt(isSpoilt));
      const made = await packsOfFile(path, { language: 'zh-CN' }, { kind: 'manager', unassigned: 'pack' }, TIME);
      expect(made).toEqual({ ok: false, error: { code: 'damaged', file: path } });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('cards that change their names before the file is read go to nobody else', async () => {
  const options = { kind: 'manager', unassigned: 'leave' } as const;
  const texts = allPackTexts('zh-CN');
  const shown = await planHandout(desk.services, options, '-', texts);
  if (!shown.ok) throw new Error(JSON.stringify(shown.error));
  const [one, other] = shown.value.groups.map(({ cards: own }) => own[0]?.sheetName ?? '');
  const { document } = desk.workbook.Office.context;
  const { getFileAsync } = document;
  Object.assign(document, {
    getFileAsync: (...asked: Parameters<typeof getFileAsync>) => {
      void desk.workbook.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const [first, second] = [worksheets.getItem(one ?? ''), worksheets.getItem(other ?? '')];
        first.name = '换名';
        second.name = one ?? '';
        first.name = other ?? '';
        await context.sync();
      }).then(() => getFileAsync.apply(document, asked));
    },
  });
  const order = { shown: shown.value, options, nobody: '-', time: { handedOutAt: '2026-11-25T09:00', due: null } };
  const outcome = await handOutHere(desk.services, order, texts);
  if (!outcome.ok || outcome.value.kind !== 'changed') throw new Error(JSON.stringify(outcome).slice(0, 300));
  expect(outcome.value.plan.groups.map(({ cards: own }) => own[0]?.sheetName).slice(0, 2)).toEqual([other, one]);
});

test('a file that is saved anew while it is read is refused by name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-packs-'));
  try {
    const path = join(folder, 'built.xlsx');
    writeFileSync(path, file);
    const read = await withWorkbook(path, 'zh-CN', () => Promise.resolve(null), 'whenAsked');
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    expect(readUnchanged(path, read.value.mark)).toMatchObject({ ok: true });
    // Nothing of it is held where packs are made, so that the file is read twice.
    writeFileSync(path, withTraces(file, ['甲', '乙', '丙', '丁']));
    expect(readUnchanged(path, read.value.mark)).toEqual({
      ok: false,
      error: { code: 'changedMeanwhile', file: path },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a pack calculates as the workbook does, and says what is missing', async () => {
  const [pack] = await packsOf(desk);
  if (!pack) throw new Error('no pack');
  const book = await openTestWorkbook(pack.bytes);
  const [card] = pack.cards;
  if (!card) throw new Error('no card');
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const cover = worksheets.getItem('填写说明');
    const list = cover.getUsedRange();
    list.load('values');
    const labels = cover.getRange('A2:A5');
    labels.load('text,format/columnWidth');
    const sheet = worksheets.getItem(card.sheetName);
    sheet.protection.load('protected');
    const shown = sheet.getUsedRange();
    shown.load('values,formulas');
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['填写说明', 'Visible'],
      ...pack.cards.map(({ sheetName }) => [sheetName, 'Visible']),
      ['考核设置', 'Hidden'],
      ['_rolecard', 'VeryHidden'],
    ]);
    expect(sheet.protection.protected).toBe(true);
    const text = JSON.stringify(list.values);
    expect(text).toContain('2026-12-05');
    const longest = Math.max(...labels.text.flat().map(textUnits));
    expect(labels.format.columnWidth).toBeGreaterThan(columnPoints(longest));
    expect(text).toContain(card.record.name);
    expect(text).toMatch(/还有\d+项未填/);
    expect(JSON.stringify(shown.values)).not.toMatch(/#REF!|#NAME\?|#CALC!/);
    expect(JSON.stringify(shown.values)).not.toContain('返回汇总');
  });
  const before = (await read(card.sheetName, 'A1:O12')) as unknown[][];
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    const range = sheet.getRange('A1:O12');
    range.load('values');
    await context.sync();
    const linked = '返回汇总';
    expect(range.values).toEqual(before.map((line) => line.map((value) => (value === linked ? '' : value))));
  });
});

test('a formula that points outside the pack is blank there and told, one that points at another card of it stays', async () => {
  const all = await cards();
  const [first] = all.filter(({ record }) => record.manager === '温如言');
  const [other] = all.filter(({ record }) => record.manager !== '温如言');
  const second = all.filter(({ record }) => record.manager === '温如言')[1];
  if (!first || !other || !second) throw new Error('too few people');
  await desk.workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(first.sheetName);
    sheet.protection.unprotect();
    sheet.getRange('B60:B64').formulas = [
      [`='${other.sheetName}'!A2`],
      [`='${second.sheetName}'!A2`],
      ['=INDIRECT("人员编制表!A1")'],
      ['=SUM(考核设置!A:H)'],
      ['=LEN("人员编制表")'],
    ];
    await context.sync();
  });
  const pack = (await packsOf(desk)).find(({ recipient }) => recipient === '温如言');
  expect(pack?.blanked).toEqual([{ sheet: first.sheetName, cells: ['B60', 'B62', 'B63'] }]);
});

test('the cover tells people of one name apart, and nobody else has a number beside the name', async () => {
  desk.leave();
  desk = await sitDown(await builtFile(['吴晓晓', '王小雨']));
  const [pack] = await packsOf(desk);
  const book = await openTestWorkbook(pack?.bytes ?? new Uint8Array());
  await book.Excel.run(async (context) => {
    const list = context.workbook.worksheets.getItem('填写说明').getUsedRange();
    list.load('values');
    await context.sync();
    const names = list.values.map(([first]) => String(first)).filter((text) => /吴晓晓|王小雨/.test(text));
    expect(names).toEqual(['吴晓晓', '王小雨（E1024）', '王小雨（E1025）']);
  });
});

test('who has no manager is told, or packed together when asked; departments and employees get packs of theirs', async () => {
  const plan = await planHandout(
    desk.services,
    { kind: 'manager', unassigned: 'leave' },
    '无上级',
    allPackTexts('zh-CN'),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  expect(plan.value.unassigned.map(({ record }) => record.name)).toEqual(['顾长河']);
  const together = await packsOf(desk, { unassigned: 'pack' });
  expect(together.find(({ recipient }) => recipient === '无上级')?.cards).toHaveLength(1);
  // Whose cards those were is told when it is asked who has not returned.
  const note = { id: 'x', recipient: '无上级', kind: 'manager' as const, period: '2026-11', due: null };
  const now = [{ note: { ...note, handedOutAt: '2026-11-25T09:00' }, savedAt: '', refusal: null }];
  const returns = await readReturns(desk.services, allPackTexts('zh-CN'), { now, nobody: ['无上级'] });
  expect(returns.ok && returns.value.lines.find(({ recipient }) => recipient === '无上级')?.cards).toBe(1);
  const people = await packsOf(desk, { kind: 'employee' });
  expect(people).toHaveLength(11);
  expect(new Set(people.map(({ fileName }) => fileName)).size).toBe(11);
  const departments = await packsOf(desk, { kind: 'department' });
  expect(departments.reduce((sum, { cards: own }) => sum + own.length, 0)).toBe(11);
});

test('a pack is made of files of other writers too: prefixes, and formulas that share one', async () => {
  const plan = await planHandout(
    desk.services,
    { kind: 'manager', unassigned: 'leave' },
    '无上级',
    allPackTexts('zh-CN'),
  );
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  const name = plan.value.groups[0]?.cards[0]?.sheetName ?? '';
  const parts = unzipSync(file);
  const sheets = Object.keys(parts).filter((part) => /worksheets\/sheet\d+\.xml$/.test(part));
  for (const part of sheets) {
    const xml = strFromU8(parts[part] ?? new Uint8Array())
      .replace(/<(\/?)(?![?!])/g, '<$1x:')
      .replace('xmlns="', 'xmlns:x="');
    parts[part] = strToU8(xml);
  }
  const made = await makePacks(zipSync(parts), plan.value, TIME, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  const book = await openTestWorkbook(made.value.packs[0]?.bytes ?? new Uint8Array());
  await book.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange('F2');
    range.load('values');
    await context.sync();
    expect(range.values[0]?.[0]).toBe(plan.value.groups[0]?.cards[0]?.record.number);
  });
});
