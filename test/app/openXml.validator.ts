import { allPackTexts } from '../../src/i18n/sheets/packs/texts';
import { readFileSync } from 'node:fs';
import { applyFill, planFillFor } from '../../src/app/list/fill';
import { inspectWorkbook, sureRole } from '../../src/app/list/inspect';
import { closePeriod } from '../../src/app/month/closePeriod';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { packTexts } from '../../src/i18n/sheets/packs/texts';
import { columnName } from '../../src/base/address';
import type { Language } from '../../src/base/language';
import { allLayouts } from '../staffing/layouts/allLayouts';
import type { Layout } from '../staffing/layouts/layout';
import { onFirstSheet, openTestWorkbook } from '../embedded/openTestWorkbook';
import { richWorkbook } from '../embedded/richWorkbook';
import { openXmlFaults, type OpenXmlFault } from '../support/openXmlValidator';
import { xlsxFile, type WrittenSheet } from '../support/xlsxFile';
import { SAMPLE, sitDown } from './builtWorkbook';
import { monthWorld } from './monthWorld';

/** Every workbook we write keeps the rules of Microsoft's Open XML SDK, which are nearly those of Excel. */

/** Everything that Rolecard does with a list: fill, build the cards, sum up. */
async function worked(file: Uint8Array, language: Language = 'zh-CN'): Promise<Uint8Array> {
  const desk = await sitDown(file, language);
  try {
    const filled = await applyFill(planFillFor(await desk.inspect(), sureRole, desk.services).plan);
    if (!filled.ok) throw new Error(JSON.stringify(filled.error));
    await desk.build(await desk.inspect());
    return desk.workbook.save();
  } finally {
    desk.leave();
  }
}

test('the sample is clean before anything is done with it', () => {
  expect(openXmlFaults(readFileSync(SAMPLE))).toEqual([]);
});

test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('the sample filled and with all its cards, %s', async (language) => {
  const once = await worked(readFileSync(SAMPLE), language);
  expect(openXmlFaults(once)).toEqual([]);
  expect(openXmlFaults(await worked(once, language))).toEqual([]);
});

test('a month: rated, closed, and the next one begun', async () => {
  const world = await monthWorld();
  try {
    await world.build('2026-11');
    for (const card of await world.cards('2026-11')) await world.rate(card, 76);
    expect(openXmlFaults(world.book.save())).toEqual([]);
    const handout = await planHandout(
      world.services,
      { kind: 'department', unassigned: 'pack' },
      '-',
      allPackTexts('zh-CN'),
    );
    if (!handout.ok) throw new Error(JSON.stringify(handout.error));
    const time = { handedOutAt: '2026-11-25T09:00', due: null };
    const made = await makePacks(world.book.save(), handout.value, time, packTexts('zh-CN'));
    expect(made.ok && made.value.packs.flatMap(({ bytes }) => openXmlFaults(bytes))).toEqual([]);
    const closed = await closePeriod(world.services, { closedOn: '2026-12-01' });
    expect(closed.ok).toBe(true);
    await world.build('2026-12');
    expect(openXmlFaults(world.book.save())).toEqual([]);
  } finally {
    world.close();
  }
});

const fileOf = ({ sheets }: Layout): Uint8Array =>
  xlsxFile(
    Object.fromEntries(
      sheets.map(({ name, grid }) => [
        name,
        Object.fromEntries(
          grid.values.flatMap((line, r) =>
            line.flatMap((value, c) =>
              value === '' ? [] : [[`${columnName(grid.column + c)}${grid.row + r + 1}`, value] as const],
            ),
          ),
        ) satisfies WrittenSheet,
      ]),
    ),
  );

/** Ten layouts of different kinds, of those that are read without a question. */
const LAYOUTS = allLayouts()
  .filter(({ expected }) => 'rows' in expected && expected.rows.length >= 3 && expected.rows.length <= 20)
  .filter((_, index) => index % 7 === 0)
  .slice(0, 10);

test.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('the layout %s', async (_, layout) => {
  const file = fileOf(layout);
  expect(openXmlFaults(file)).toEqual([]);
  const desk = await sitDown(file);
  const found = await inspectWorkbook(desk.services);
  desk.leave();
  expect(found.ok).toBe(true);
  expect(openXmlFaults(await worked(file))).toEqual([]);
});

describe('workbooks of other writers get no fault that they had not', () => {
  const replaced = (part: string, change: (text: string) => string): Uint8Array =>
    richWorkbook((found) => ({ ...found, [part]: change(found[part] ?? '') }));

  /** The part without its number: a copied sheet has copies of the parts that its original has. */
  const kindOf = ({ part, fault }: OpenXmlFault): string => `${part.replace(/\d+/g, '')} ${fault}`;
  const own = new Set<string>();
  beforeAll(() => openXmlFaults(richWorkbook()).forEach((each) => own.add(kindOf(each))));

  test.each([
    ['charts, notes, lists, links of many kinds', richWorkbook()],
    ['line ends of Excel', replaced('xl/sharedStrings.xml', (text) => text.replace('人数', '人\r\n数'))],
    [
      'no type for relationships',
      replaced('[Content_Types].xml', (text) => text.replace(/<Default Extension="rels"[^>]*>/, '')),
    ],
    [
      'drawings without a prefix',
      replaced('xl/drawings/drawing1.xml', (text) => text.replace(/(<\/?)xdr:/g, '$1').replace('xmlns:xdr=', 'xmlns=')),
    ],
    [
      'no styles to speak of',
      replaced('xl/styles.xml', (text) => `${/<styleSheet[^>]*>/.exec(text)?.[0] ?? ''}</styleSheet>`),
    ],
  ])('%s', async (_, file) => {
    const book = await openTestWorkbook(file);
    await onFirstSheet(book, (sheet, context) => {
      sheet.getRange('D6').values = [['新']];
      sheet.getRange('D6').format.font.bold = true;
      sheet.getRange('D6').format.fill.color = '#FFEEAA';
      sheet.charts.add('ColumnClustered', sheet.getRange('B1:B4'), 'Columns').title.text = '人数';
      sheet.copy('End');
      context.workbook.worksheets.add('另一张');
    });
    expect(openXmlFaults(book.save()).filter((each) => !own.has(kindOf(each)))).toEqual([]);
  });
});
