import { ok } from '../../../src/base/result';
import { readRegistry, writeNote } from '../../../src/excel/registry';
import { runStep } from '../../../src/excel/runStep';
import { beginDrafts, clearDrafts } from '../../../src/excel/sheets/drafts';
import { readSheetNames } from '../../../src/excel/sheets/workbookSheets';
import type { EmbeddedWorkbook } from '../../../src/embedded/node/openEmbeddedWorkbook';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';

/** Excel stopped between copying the sheet 模板 and giving the copy the name of a draft. */

let book: EmbeddedWorkbook;
let close: () => void;

beforeEach(async () => {
  book = await openTestWorkbook();
  close = book.installGlobals();
  await runStep(async (workbook) => {
    const drafts = ['_rolecard_draft 1', { copyOf: '模板', name: '模板 (2)' }];
    writeNote(workbook, await readRegistry(workbook), 'drafts', drafts);
    return ok(undefined);
  });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('模板');
    sheet.getRange('B2:B3').formulas = [['标题'], ["='模板'!B2"]];
    sheet.copy('End');
    await context.sync();
  });
});
afterEach(() => close());

const names = async (): Promise<readonly string[]> => {
  const read = await runStep(async (workbook) => ok(await readSheetNames(workbook, await readRegistry(workbook))));
  return read.ok ? read.value.names : [];
};
const change = (work: (worksheets: Excel.WorksheetCollection) => void): Promise<void> =>
  book.Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test('a copy that is what it was copied from goes when sheets are looked at', async () => {
  expect(await names()).not.toContain('模板 (2)');
  expect(await names()).toContain('模板');
});

test('a copy that somebody has changed is theirs', async () => {
  await change((worksheets) => {
    worksheets.getItem('模板 (2)').getRange('B9').values = [['我的']];
  });
  expect(await names()).toContain('模板 (2)');
});

test('without its note it is a copy that somebody made', async () => {
  await runStep(async (workbook) => {
    writeNote(workbook, await readRegistry(workbook), 'drafts', undefined);
    return ok(undefined);
  });
  expect(await names()).toContain('模板 (2)');
});

test('clearing up takes drafts, copies of drafts and the note away', async () => {
  await change((worksheets) => {
    worksheets.add('_rolecard_draft 1').copy('End');
    worksheets.add('_rolecard_draft 2');
  });
  await runStep(async (workbook) => ok(await clearDrafts(workbook)));
  const left = await names();
  expect(left.filter((name) => /^(_rolecard_draft|模板)/.test(name))).toEqual(['模板', '_rolecard_draft 2']);
});

test('many drafts are noted from the first to the last, and those that are left go, but for a sheet that HR has called alike', async () => {
  await change((worksheets) => {
    worksheets.add('_z');
  });
  await runStep(async (workbook) => {
    const { drafts, registry } = beginDrafts(workbook, await readRegistry(workbook), ['模板', '_z'], { count: 40 });
    expect(drafts).toHaveLength(40);
    expect(drafts.slice(33, 36)).toEqual(['_y', '_10', '_11']);
    expect(registry.notes.get('drafts')).toEqual([
      { first: 1, last: 34 },
      { first: 36, last: 41 },
    ]);
    return ok(undefined);
  });
  await change((worksheets) => {
    for (const name of ['_1', '_15', '_16']) worksheets.add(name);
  });
  const left = await names();
  expect(left).toEqual(expect.arrayContaining(['_z', '_16']));
  expect(left).not.toContain('_1');
  expect(left).not.toContain('_15');
});
