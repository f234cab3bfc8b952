import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { removeClosedCards } from '../../../src/app/archive/archiveCards';
import { confirmTargets } from '../../../src/app/confirmation/confirmTargets';
import { takeArchived, type ArchiveFile } from '../../../src/app/evidence/archivedCards';
import { cutEvidence } from '../../../src/app/evidence/cutEvidence';
import { makeEvidenceHere } from '../../../src/app/evidence/evidenceHere';
import { planEvidence } from '../../../src/app/evidence/planEvidence';
import { sureRole } from '../../../src/app/list/inspect';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { calibrate } from '../../../src/app/review/calibrate';
import { followUp } from '../../../src/app/review/followUp';
import { packTexts } from '../../../src/i18n/sheets/packs/texts';
import { missingPieces, type EvidenceMonth } from '../../../src/packs/evidence/evidence';
import type { LivingCard } from '../../../src/registry/registry';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { monthWorld, need, rowsOf, type MonthWorld } from '../../app/monthWorld';
import { partsOf } from '../packWorld';

/** November is confirmed, rated, calibrated, talked about and closed; December begun. */

const texts = packTexts('zh-CN').evidence;

let world: MonthWorld;
let own: LivingCard;
let others: readonly LivingCard[];

/** What HR saved before the cards of November left. */
let copy: ArchiveFile;
let shownBefore: Awaited<ReturnType<MonthWorld['read']>>;

/** Cell right of a label on a sheet. */
async function beside(sheet: string, label: string, steps = 2): Promise<string> {
  const rows = await world.read(sheet);
  const row = rows.findIndex((line) => line.some((cell) => cell === label));
  const column = rows[row]?.indexOf(label) ?? -1;
  if (row < 0) throw new Error(`no ${label}`);
  return `${String.fromCharCode(65 + column + steps)}${row + 1}`;
}

beforeAll(async () => {
  world = await monthWorld();
  const { services } = world;
  await world.build('2026-11');
  need(await confirmTargets(services));
  const cards = await world.cards('2026-11');
  for (const [at, card] of cards.entries()) await world.rate(card, 60 + at * 11);
  const [first, ...rest] = cards;
  if (first === undefined) throw new Error('no card');
  [own, others] = [first, rest];
  await world.write(own.sheetName, await beside(own.sheetName, '面谈记录', 4), [['谈了一小时']]);
  await world.write(own.sheetName, await beside(own.sheetName, '员工意见', 4), [['有异议']]);
  const calibration = need(await calibrate(services)).sheet;
  await world.write(calibration, await beside(calibration, '二级确认人'), [['王总']]);
  await world.write(calibration, await beside(calibration, '确认日期'), [['2026-12-01']]);
  const { sheet } = need(await refreshPaySheet(services));
  await world.write(sheet, 'F6:G8', [
    [770_001, 770_002],
    [770_003, 770_004],
    [770_005, 770_006],
  ]);
  const options = { closedOn: '2026-12-01', evenIncomplete: true, oldCards: 'file' as const };
  need(await startNextPeriod(world.inspection, sureRole, services, options));
  const person = own.record.number.slice('2026-11/'.length);
  need(await followUp(services, [person]));
});
afterAll(() => world.close());

async function made(person: string, year = '2026', archives: readonly ArchiveFile[] = []) {
  const plan = await planEvidence(world.services, { people: [person], year, archives }, texts);
  if (!plan.ok) return { refused: plan.error };
  const cut = cutEvidence(world.book.save(), plan.value, texts, archives);
  if (!cut.ok) throw new Error(cut.error);
  const [ten, november, december] = plan.value.subject.months.slice(9);
  return { plan: plan.value, evidence: cut.value, ten, november, december };
}

test('evidence holds the months and sheets of one person as values, and nothing of anybody else', async () => {
  const december = (await world.cards('2026-12')).find(({ record }) => record.name === own.record.name);
  const other = others[1];
  if (december === undefined || other === undefined) throw new Error('no cards');
  // Somebody's own formula on a free cell of the card.
  await world.run(async (context) => {
    const card = context.workbook.worksheets.getItem(december.sheetName);
    card.protection.unprotect();
    card.getRange('R2').formulas = [[`='${other.sheetName} 2026-11'!B3`]];
    await context.sync();
  });
  const { plan, evidence, november, ten, ...rest } = await made(own.record.name);
  if (!plan || !november || !ten || !rest.december) throw new Error('refused');
  const name = own.record.name;
  expect(evidence.sheets).toEqual([`${name} 2026-11`, `复核 ${name}`, `改进计划 ${name}`, name]);
  expect(evidence.blanked).toEqual([{ sheet: name, cells: ['R2'] }]);
  expect(november).toMatchObject({
    card: { kind: 'here', sheet: `${name} 2026-11` },
    closedOn: '2026-12-01',
    secondLevel: { confirmer: '王总', date: '2026-12-01' },
    talk: { interview: '谈了一小时', opinion: '有异议' },
    differs: false,
  });
  expect(missingPieces(november)).toEqual(['appeal', 'delivery']);
  expect(november.confirmedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(november.remarks.join()).toContain('按记录');
  expect(missingPieces(rest.december)).toEqual([
    ...['closing', 'total', 'confirmation', 'interview', 'opinion', 'delivery', 'secondLevel'],
  ]);
  expect(ten.card).toEqual({ kind: 'unknown' });

  const secrets = others.flatMap(({ record }) => [record.name, record.employeeId, record.number]);
  for (const [part, text] of partsOf(evidence.bytes)) {
    const found = [...secrets, '77000'].filter((secret) => secret !== '' && text.includes(secret));
    expect([part, found]).toEqual([part, []]);
    expect(text).not.toContain('<f>');
    expect(part).not.toMatch(/docProps|comments|calcChain|externalLinks|drawings|printerSettings|customXml|tables/);
  }
  // As they stood: what the card showed, the total included.
  const before = await world.read(`${name} 2026-11`);
  const book = await openTestWorkbook(evidence.bytes);
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(`${name} 2026-11`);
    const range = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
    range.load('values');
    const list = context.workbook.worksheets.getItem(texts.sheetName).getUsedRange();
    list.load('values');
    await context.sync();
    const linked = '返回汇总';
    expect(range.values.map((line) => line.map(String))).toEqual(
      before.slice(0, range.values.length).map((line) => line.map((cell) => (cell === linked ? '' : String(cell)))),
    );
    expect(JSON.stringify(list.values)).toContain('申诉书及处理结果（员工有异议；公司收到申诉后5个工作日内书面答复）');
  });
});

test('a card that was archived is missing, and the history speaks for it; who is unknown, or had no such year, is refused', async () => {
  copy = { file: '归档.xlsx', bytes: world.book.save() };
  shownBefore = await world.read(`${own.record.name} 2026-11`);
  expect(await removeClosedCards('2026-11', world.services)).toMatchObject({ ok: true });
  const { november, evidence } = await made(own.record.number);
  if (!november) throw new Error('refused');
  expect(november).toMatchObject({ card: { kind: 'archived' }, talk: null, closedOn: '2026-12-01' });
  expect(november.total).not.toBeNull();
  expect(missingPieces(november)).toEqual(['archivedCard']);
  expect(evidence.sheets).not.toContain(`${own.record.name} 2026-11`);
  expect(await made('不在册')).toEqual({ refused: { kind: 'personUnknown', person: '不在册' } });
  const early = await made(own.record.name, '2019');
  expect(early.refused).toEqual({ kind: 'noEvidence', person: own.record.name, year: '2019', years: ['2026'] });
});

test('cards are taken from a copy that was saved before they left, as they stood there, and whose it has is told', async () => {
  const { name } = own.record;
  const before = await made(name);
  // In the meantime the workbook got looks of its own.
  await world.write('考核设置', 'J40', [['别处']]);
  const twice = { ...copy, file: '再存一份.xlsx' };
  const { plan, evidence, november, december } = await made(name, '2026', [copy, twice]);
  if (!plan || !november) throw new Error('refused');
  expect(plan.archives).toMatchObject([
    { file: '归档.xlsx', problem: null, periods: ['2026-11'], otherYears: [] },
    { file: '再存一份.xlsx', problem: 'nothingMissing', periods: [] },
  ]);
  const sheet = `${name} 2026-11`;
  expect(november).toMatchObject({
    card: { kind: 'file', sheet, file: '归档.xlsx' },
    talk: { interview: '谈了一小时', opinion: '有异议' },
    isObjected: true,
    differs: false,
    total: before.november?.total,
    closedOn: '2026-12-01',
  });
  expect(missingPieces(november)).toEqual(['appeal', 'delivery']);
  expect(december).toEqual(before.december);
  expect(evidence.sheets).toEqual([...(before.evidence?.sheets ?? []), sheet]);

  const secrets = others.flatMap(({ record }) => [record.name, record.employeeId, record.number]);
  for (const [part, text] of partsOf(evidence.bytes)) {
    expect([part, secrets.filter((secret) => secret !== '' && text.includes(secret))]).toEqual([part, []]);
    expect(text).not.toContain('<f>');
  }
  const read = async (bytes: Uint8Array) => {
    const book = await openTestWorkbook(bytes);
    return book.Excel.run(async (context) => {
      const card = context.workbook.worksheets.getItem(sheet);
      const range = card.getRange('A1').getBoundingRect(card.getUsedRange(true)).load('values,numberFormat');
      const looks = ['A1', 'B4', 'A6', 'H6'].map((address) => {
        const cell = card.getRange(address);
        cell.load('format/fill/color,format/font/color,format/font/size,format/font/bold,format/wrapText');
        return cell;
      });
      const list = context.workbook.worksheets.getFirst().getUsedRange().load('values');
      await context.sync();
      const shown = looks.map(({ format }) => [format.fill.color, format.font.size, format.font.bold, format.wrapText]);
      return {
        values: range.values as unknown[][],
        formats: range.numberFormat as unknown[][],
        shown,
        list: list.values,
      };
    });
  };
  const [there, then] = [await read(evidence.bytes), await read(copy.bytes)];
  const rows = there.values.length;
  const text = (line: readonly unknown[]): string[] =>
    line.slice(0, there.values[0]?.length).map((cell) => (cell === '返回汇总' ? '' : String(cell)));
  expect(there.values.map(text)).toEqual(shownBefore.slice(0, rows).map(text));
  expect(there.formats.slice(5, 12)).toEqual(
    then.formats.slice(5, 12).map((line) => line.slice(0, there.values[0]?.length)),
  );
  expect(there.shown).toEqual(then.shown);
  expect(JSON.stringify(there.list)).toContain('归档.xlsx');
});

const DAY = { in1900: 46329, in1904: 44867 };
const TAKEN = /<c r="R(\d)"([^>]*)>(?:<v>([^<]*)<\/v>)?/g;

test.each([
  ['a copy that counts its days from 1904', true, false, DAY.in1904, DAY.in1900],
  ['a copy of before the workbook did', false, true, DAY.in1900, DAY.in1904],
  ['a copy that counts as the workbook does', true, true, DAY.in1904, DAY.in1904],
])('%s: days are those it shows, other numbers as they are', async (_, copyIs1904, bookIs1904, stored, expected) => {
  const sheet = `${own.record.name} 2026-11`;
  const edited = await openTestWorkbook(copy.bytes);
  await edited.Excel.run(async (context) => {
    const card = context.workbook.worksheets.getItem(sheet);
    card.protection.unprotect();
    card.getRange('R2:R5').numberFormat = [['yyyy"年"m"月"d"日"'], ['m/d/yyyy'], ['General'], ['h:mm']];
    card.getRange('R2:R5').formulas = [[stored], [`=R2+0.5`], [stored], [0.25]];
    await context.sync();
  });
  const archive = { file: '旧Mac.xlsx', bytes: counting(edited.save(), copyIs1904) };
  const request = { people: [own.record.name], year: '2026', archives: [archive] };
  const plan = need(await planEvidence(world.services, request, texts));
  expect(plan.archives).toMatchObject([{ problem: null, periods: ['2026-11'] }]);
  const cut = cutEvidence(counting(world.book.save(), bookIs1904), plan, texts, [archive]);
  if (!cut.ok) throw new Error(cut.error);
  const parts = partsOf(cut.value.bytes);
  expect(/date1904="1"/.test(parts.get('xl/workbook.xml') ?? '')).toBe(bookIs1904);
  const card = [...parts.values()].find((part) => part.includes('<c r="R5"')) ?? '';
  const days = [...card.matchAll(TAKEN)].map(([, row, , value]) => [row, Number(value)]);
  expect(days).toEqual([
    ['2', expected],
    ['3', expected + 0.5],
    ['4', stored],
    ['5', 0.25],
  ]);
});

/** The file of a workbook with its days counted from 1904 or 1900. */
function counting(bytes: Uint8Array, from1904: boolean): Uint8Array {
  const file = unzipSync(bytes);
  const workbook = strFromU8(file['xl/workbook.xml'] ?? new Uint8Array());
  const stated = workbook.replace('<workbookPr', `<workbookPr date1904="${from1904 ? 1 : 0}"`);
  expect(stated).not.toBe(workbook);
  return zipSync({ ...file, 'xl/workbook.xml': strToU8(stated) });
}

test('files that lack the person, the year or cards are told apart, and nothing is taken of them', async () => {
  const { name, number } = own.record;
  const other = await monthWorld('zh-CN', rowsOf(['郑好']));
  await other.build('2026-11');
  const foreign = other.book.save();
  other.close();
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const files = [
    { file: '别人.xlsx', bytes: foreign },
    { file: '照片.xlsx', bytes: bytes('no archive') },
    { file: '空表.xlsx', bytes: (await openTestWorkbook()).save() },
  ];
  const { plan, november } = await made(name, '2026', files);
  expect(plan?.archives.map(({ problem }) => problem)).toEqual(['notTheirs', 'notAWorkbook', 'noCards']);
  expect(november?.card).toEqual({ kind: 'archived' });
  // The same number, given to somebody else, and another year.
  const month = { ...(november as EvidenceMonth) };
  const taking = (isTheirs: boolean, year: string, months: readonly EvidenceMonth[] = [month]) =>
    takeArchived(
      [copy],
      {
        months,
        attached: [],
        year,
        yearOf: (period) => period.slice(0, 4),
        isTheirs: (record) => isTheirs && record.number === number,
      },
      world.services,
    ).archives[0];
  expect(taking(false, '2026')).toMatchObject({ problem: 'notTheirs', periods: [], otherYears: [] });
  expect(taking(true, '2025')).toMatchObject({ problem: 'otherYears', periods: [], otherYears: ['2026'] });
  expect(taking(true, '2026')).toMatchObject({ problem: null, periods: ['2026-11'] });
  const unknown: EvidenceMonth = { ...month, number: '', card: { kind: 'unknown' } };
  expect(taking(true, '2026', [unknown])).toMatchObject({ problem: 'notOnRecord', periods: [] });
});

test('the workbook that is open gives the same; without its file nothing is made, and that is said', async () => {
  const { plan, evidence } = await made(own.record.name);
  const request = { people: [own.record.name], year: '2026' };
  const here = need(await makeEvidenceHere(world.services, request, texts));
  expect(here).toMatchObject({ sheets: evidence?.sheets, blanked: evidence?.blanked, plan });
  expect(partsOf(here.bytes)).toEqual(partsOf(evidence?.bytes ?? new Uint8Array()));
  expect(here.fileName).toBe(`证据清单 ${own.record.name} 2026.xlsx`);
  const { document } = world.book.Office.context;
  const { getFileAsync } = document;
  let isRenamed = false;
  // Somebody gives the person's sheet another name just before the file is read.
  Object.assign(document, {
    getFileAsync: (...asked: Parameters<typeof getFileAsync>) => {
      const rename = world.run(async (context) => {
        if (isRenamed) return;
        isRenamed = true;
        context.workbook.worksheets.getItem(own.sheetName).name = '换了名字';
        await context.sync();
      });
      void rename.then(() => getFileAsync.apply(document, asked));
    },
  });
  const later = need(await makeEvidenceHere(world.services, request, texts));
  expect(isRenamed).toBe(true);
  expect(later.sheets).toEqual(here.sheets.map((name) => (name === own.sheetName ? '换了名字' : name)));
  Object.assign(document, { getFileAsync: undefined });
  const refused = await makeEvidenceHere(world.services, request, texts);
  expect(refused).toMatchObject({ error: { kind: 'evidenceNotMade', failure: { kind: 'unsupported' } } });
});
