import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { loadClient, type LoadedClient, type NativeBridge } from '../../../src/embedded/node/clientLoader';
import { officeMembers } from '../../../src/embedded/host/officeContext';
import { HostClient } from '../../../src/workbench/host/hostClient';
import type { CreatedFile, WorkbookState } from '../../../src/workbench/host/hostMessages';
import { paneConnection } from '../../../src/workbench/host/paneConnection';
import { openTestWorkbook } from '../../embedded/openTestWorkbook';
import { xlsxFile } from '../../support/xlsxFile';
import { inProcessWorker } from './inProcessWorker';

const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/sample-staffing.xlsx')));

/** A host with this file open, and the sheet it shows first. */
async function opened(bytes: Uint8Array): Promise<{ host: HostClient; state: WorkbookState; sheetId: string }> {
  const host = new HostClient(inProcessWorker());
  const answer = await host.ask('open', { bytes, fileName: 'book.xlsx', language: 'zh-CN' });
  if (!answer.ok) throw new Error(`The file does not open: ${answer.error.kind}`);
  const state = answer.value;
  return { host, state, sheetId: state.activeSheetId };
}

/** A file as the add-in would leave it, drawn with the real client. */
async function drawn(draw: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<Uint8Array> {
  const book = await openTestWorkbook();
  await book.Excel.run(async (context) => {
    draw(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  return book.save();
}

const textAt = async (host: HostClient, sheetId: string, row: number, column: number): Promise<string> => {
  const snapshot = await host.ask('snapshot', sheetId);
  return snapshot?.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? '';
};

describe('opening', () => {
  test('the sample shows its sheets, cells, merges and frozen rows', async () => {
    const { host, state, sheetId } = await opened(SAMPLE);
    expect(state.tabs.map(({ name }) => name)).toEqual(['人员编制表', '部门人数']);
    const snapshot = await host.ask('snapshot', sheetId);
    expect(snapshot).toMatchObject({
      name: '人员编制表',
      frozen: { rows: 4, columns: 0 },
      isProtected: false,
      isCut: false,
    });
    expect(snapshot?.merges).toContainEqual({ top: 0, left: 0, bottom: 0, right: 7 });
    expect(snapshot?.cells.find(({ row, column }) => row === 4 && column === 3)).toMatchObject({
      text: '顾长河',
      kind: 'text',
    });
    expect(snapshot?.cells.find(({ row, column }) => row === 4 && column === 6)).toMatchObject({
      text: '2016-03-01',
      kind: 'number',
    });
  });

  test('a formula shows its value and is edited as a formula', async () => {
    const { host, sheetId } = await opened(SAMPLE);
    const snapshot = await host.ask('snapshot', sheetId);
    expect(snapshot?.cells.find(({ row, column }) => row === 6 && column === 3)).toMatchObject({
      text: '2',
      kind: 'number',
      entry: expect.stringMatching(/^=/) as string,
    });
  });

  test.each([
    ['empty', new Uint8Array()],
    ['notAWorkbook', new TextEncoder().encode('姓名,部门\n')],
    ['notAWorkbook', zipSync({ 'word/document.xml': new TextEncoder().encode('<w/>') })],
    ['oldFormat', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
  ])('a file that is %s is refused, and the one before stays open', async (kind, bytes) => {
    const { host, sheetId } = await opened(SAMPLE);
    const answer = await host.ask('open', { bytes, fileName: 'bad.xlsx', language: 'zh-CN' });
    expect(answer).toMatchObject({ ok: false, error: { kind } });
    expect(await textAt(host, sheetId, 4, 3)).toBe('顾长河');
  });
});

describe('typing', () => {
  test('an entry is written and every formula that needs it follows', async () => {
    const { host, sheetId } = await opened(SAMPLE);
    await host.ask('type', { sheetId, row: 4, column: 3, text: '' });
    expect(await textAt(host, sheetId, 4, 3)).toBe('');
    expect(await textAt(host, sheetId, 6, 3)).toBe('1');
  });

  test('a percentage, a date and a formula become what Excel makes of them', async () => {
    const { host, sheetId } = await opened(await drawn(() => undefined));
    for (const [row, text] of ['95%', '2026-1-2', '=1+2', '@张三', '-', "'001"].entries()) {
      expect(await host.ask('type', { sheetId, row, column: 0, text })).toEqual({ ok: true, value: null });
    }
    const shown = await Promise.all([0, 1, 2, 3, 4, 5].map((row) => textAt(host, sheetId, row, 0)));
    expect(shown).toEqual(['95%', '2026/1/2', '3', '@张三', '-', '001']);
  });

  test('numbers are edited with all their digits, shares with their sign', async () => {
    const { host, sheetId } = await opened(
      await drawn((sheet) => {
        const range = sheet.getRange('A1:A2');
        range.numberFormat = [['0.0'], ['0%']];
        range.values = [[83.456], [0.955]];
      }),
    );
    const cells = (await host.ask('snapshot', sheetId))?.cells ?? [];
    expect(cells.map(({ text, entry }) => [text, entry])).toEqual([
      ['83.5', '83.456'],
      ['96%', '95.5%'],
    ]);
  });

  test('a formula that cannot be read is refused and changes nothing', async () => {
    const { host, sheetId } = await opened(SAMPLE);
    const answer = await host.ask('type', { sheetId, row: 4, column: 3, text: '=SUM(' });
    expect(answer).toEqual({ ok: false, error: { kind: 'badFormula' } });
    expect(await textAt(host, sheetId, 4, 3)).toBe('顾长河');
  });

  const card = () =>
    drawn((sheet) => {
      const input = sheet.getRange('B1:B3');
      input.format.protection.locked = false;
      input.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 5, operator: 'Between' } };
      input.dataValidation.errorAlert = {
        showAlert: true,
        style: 'Stop',
        title: '评级',
        message: '请填写1至5的整数。',
      };
      input.dataValidation.prompt = { showPrompt: true, title: '评级', message: '1至5' };
      sheet.getRange('C1').dataValidation.rule = { list: { inCellDropDown: true, source: '同意,不同意' } };
      const silent = sheet.getRange('D1').dataValidation;
      silent.rule = { list: { inCellDropDown: false, source: '甲,乙' } };
      silent.prompt = { showPrompt: false, title: '不显示', message: '不显示' };
      sheet.protection.protect();
    });

  test('a locked cell is refused', async () => {
    const { host, sheetId } = await opened(await card());
    expect(await host.ask('snapshot', sheetId)).toMatchObject({ isProtected: true });
    expect(await host.ask('type', { sheetId, row: 0, column: 0, text: '1' })).toEqual({
      ok: false,
      error: { kind: 'locked' },
    });
  });

  test('a validation refuses with its own words', async () => {
    const { host, sheetId } = await opened(await card());
    expect(await host.ask('type', { sheetId, row: 0, column: 1, text: '9' })).toEqual({
      ok: false,
      error: { kind: 'notValid', title: '评级', message: '请填写1至5的整数。' },
    });
    expect(await textAt(host, sheetId, 0, 1)).toBe('');
    expect(await host.ask('type', { sheetId, row: 0, column: 1, text: '4' })).toEqual({ ok: true, value: null });
  });

  test('of a pasted block what is refused stays as it was, and is counted', async () => {
    const { host, sheetId } = await opened(await card());
    const lines = [
      ['锁定', '3'],
      ['锁定', '9'],
    ];
    expect(await host.ask('typeBlock', { sheetId, row: 0, column: 0, lines })).toEqual({
      taken: 1,
      refused: 3,
      first: { kind: 'locked' },
    });
    expect(await textAt(host, sheetId, 0, 1)).toBe('3');
    expect(await textAt(host, sheetId, 1, 1)).toBe('');
  });

  test('the prompt and the choices of a cell are told', async () => {
    const { host, sheetId } = await opened(await card());
    expect(await host.ask('help', { sheetId, row: 1, column: 1 })).toEqual({
      choices: null,
      prompt: { title: '评级', message: '1至5' },
    });
    expect(await host.ask('help', { sheetId, row: 0, column: 2 })).toMatchObject({ choices: ['同意', '不同意'] });
    expect(await host.ask('help', { sheetId, row: 0, column: 3 })).toEqual({ choices: null, prompt: null });
    expect(await host.ask('help', { sheetId, row: 8, column: 8 })).toEqual({ choices: null, prompt: null });
    // A sheet that has been removed since.
    expect(await host.ask('help', { sheetId: 'gone', row: 1, column: 1 })).toEqual({ choices: null, prompt: null });
    expect(await host.ask('followLink', { sheetId: 'gone', row: 1, column: 1 })).toBeNull();
  });
});

describe('the picture', () => {
  test('is given again only when the sheet looks different', async () => {
    const { host, sheetId } = await opened(SAMPLE);
    await host.ask('snapshot', sheetId);
    await host.ask('select', { sheetId, area: { top: 9, left: 2, bottom: 9, right: 2 } });
    expect(await host.ask('changedSnapshot', sheetId)).toBeNull();
    await host.ask('type', { sheetId, row: 4, column: 3, text: '顾长江' });
    expect(await host.ask('changedSnapshot', sheetId)).not.toBeNull();
    expect(await host.ask('changedSnapshot', sheetId)).toBeNull();
  });

  test('has the charts of the sheet with the values of their cells', async () => {
    const bytes = await drawn((sheet) => {
      const range = sheet.getRange('A1:B3');
      range.values = [
        ['等级', '人数'],
        ['合格', 7],
        ['不合格', 2],
      ];
      const chart = sheet.charts.add('ColumnClustered', range, 'Columns');
      chart.title.text = '等级分布';
      chart.setPosition(sheet.getRange('D2'), sheet.getRange('F9'));
    });
    const { host, sheetId } = await opened(bytes);
    const [chart] = (await host.ask('snapshot', sheetId))?.charts ?? [];
    expect(chart).toMatchObject({
      title: '等级分布',
      kind: 'column',
      categories: ['合格', '不合格'],
      series: [{ name: '人数', values: [7, 2] }],
    });
    expect(chart?.place.x).toBeGreaterThan(0);
    expect(chart?.place.width).toBeGreaterThan(0);
  });

  test('hidden rows have no height and hidden sheets say so', async () => {
    const bytes = await drawn((sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A2').rowHidden = true;
      context.workbook.worksheets.add('设置').visibility = 'Hidden';
    });
    const { host, state, sheetId } = await opened(bytes);
    expect(state.tabs.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect((await host.ask('snapshot', sheetId))?.rowHeights[1]).toBe(0);
  });

  test('a border a million rows down does not make a million rows', async () => {
    const bytes = await drawn((sheet) => {
      sheet.getRange('A1').values = [['甲']];
      sheet.getRange('A1048576').format.fill.color = '#FFFF00';
    });
    const { host, sheetId } = await opened(bytes);
    expect((await host.ask('snapshot', sheetId))?.rowCount).toBeLessThan(1000);
  });
});

describe('links', () => {
  const linked = () =>
    drawn((sheet, context) => {
      context.workbook.worksheets.add('顾长河');
      sheet.getRange('A1').formulas = [[`=HYPERLINK("#'顾长河'!B2","打开")`]];
      sheet.getRange('A2').hyperlink = { documentReference: "'顾长河'!C3", textToDisplay: '打开' };
      sheet.getRange('A3').values = [['无']];
    });

  test.each([
    [0, { top: 1, left: 1, bottom: 1, right: 1 }],
    [1, { top: 2, left: 2, bottom: 2, right: 2 }],
  ])('row %i leads to the cell it names', async (row, selection) => {
    const { host, state, sheetId } = await opened(await linked());
    const answer = await host.ask('followLink', { sheetId, row, column: 0 });
    expect(answer).toMatchObject({ activeSheetId: state.tabs[1]?.id, selection });
  });

  test('a cell without a link leads nowhere', async () => {
    const { host, sheetId } = await opened(await linked());
    expect(await host.ask('followLink', { sheetId, row: 2, column: 0 })).toBeNull();
  });
});

test('what was typed is in the file that is saved', async () => {
  const { host, sheetId } = await opened(SAMPLE);
  await host.ask('type', { sheetId, row: 4, column: 7, text: '返聘' });
  const saved = await opened(await host.ask('save', null));
  expect(await textAt(saved.host, saved.sheetId, 4, 7)).toBe('返聘');
});

test('a request that cannot be carried out is a fault, and the next one is answered', async () => {
  const { host, sheetId } = await opened(SAMPLE);
  await expect(host.ask('type', { sheetId: '{nowhere}', row: 0, column: 0, text: 'x' })).rejects.toThrow('nowhere');
  expect(await textAt(host, sheetId, 4, 3)).toBe('顾长河');
});

/** The client as the pane's page has it, with the worker at the other end. */
function paneClient(host: HostClient): LoadedClient {
  const connection = paneConnection(
    host,
    () => 'zh-CN',
    () => false,
  );
  const bridge: NativeBridge = {
    sendMessageToHost: (text) =>
      void connection.receive(text).then((answer) => {
        if (answer !== null) bridge.onMessageFromHost?.(answer);
      }),
  };
  const settings = { get: () => null, set: () => undefined, remove: () => undefined };
  return loadClient(bridge, officeMembers('zh-CN', settings, connection.save?.bind(connection)));
}

test('the add-in reads the workbook as a file and opens it as another one, which the page is handed', async () => {
  const { host, sheetId } = await opened(SAMPLE);
  await host.ask('type', { sheetId, row: 4, column: 3, text: '改名者' });
  const { Excel: client, Office: office } = paneClient(host);
  const size = await new Promise<number>((resolve) =>
    office.context.document.getFileAsync(office.FileType.Compressed, ({ value }) => resolve(value.size)),
  );
  expect(size).toBe((await host.ask('save', null)).length);
  const handed: CreatedFile[] = [];
  host.onCreated = (created) => handed.push(created);
  await client.createWorkbook(Buffer.from(await host.ask('save', null)).toString('base64'));
  expect(handed).toHaveLength(1);
  expect(handed[0]?.isCopy).toBe(true);
  const copy = await opened(handed[0]?.bytes ?? new Uint8Array());
  expect(await textAt(copy.host, copy.sheetId, 4, 3)).toBe('改名者');
  expect(await textAt(host, sheetId, 4, 3)).toBe('改名者');
  await client.createWorkbook(Buffer.from(SAMPLE).toString('base64'));
  expect(handed[1]?.isCopy).toBe(false);
});

describe('finding', () => {
  const names = () =>
    drawn((sheet, context) => {
      sheet.getRange('A1:B2').values = [
        ['Wang', '顾长河'],
        ['WANG', 42],
      ];
      context.workbook.worksheets.add('其他').getRange('C3').values = [['ｗａｎｇ']];
      const hidden = context.workbook.worksheets.add('藏');
      hidden.getRange('A1').values = [['wang']];
      hidden.visibility = 'Hidden';
    });

  test('goes from cell to cell over the sheets that can be seen, round from the last to the first', async () => {
    const { host, state, sheetId } = await opened(await names());
    const other = state.tabs[1]?.id ?? '';
    const next = (from: { sheetId: string; row: number; column: number }, isBackwards = false) =>
      host.ask('find', { text: 'wang', from, isBackwards });
    const [first, second, third] = [
      { sheetId, row: 0, column: 0 },
      { sheetId, row: 1, column: 0 },
      { sheetId: other, row: 2, column: 2 },
    ];
    expect(await next({ sheetId, row: 0, column: 0 })).toEqual({ ...second, place: 2, count: 3 });
    expect(await next(second)).toEqual({ ...third, place: 3, count: 3 });
    expect(await next(third)).toEqual({ ...first, place: 1, count: 3 });
    expect(await next(first, true)).toEqual({ ...third, place: 3, count: 3 });
    expect(await next(third, true)).toEqual({ ...second, place: 2, count: 3 });
  });

  test('leaves out what lies covered below merged cells, as other programs may leave it there', async () => {
    const parts = unzipSync(xlsxFile({ 名单: { A1: '部门', B1: '部门', A2: '部门' } }));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const merged = sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    );
    const file = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(merged) });
    const { host, sheetId } = await opened(file);
    const found = await host.ask('find', { text: '部门', from: { sheetId, row: 0, column: 0 }, isBackwards: false });
    expect(found).toEqual({ sheetId, row: 1, column: 0, place: 2, count: 2 });
  });

  test('finds what cells show, and the only cell again', async () => {
    const { host, sheetId } = await opened(await names());
    const at = { sheetId, row: 1, column: 1 };
    expect(await host.ask('find', { text: '42', from: at, isBackwards: false })).toEqual({ ...at, place: 1, count: 1 });
    expect(await host.ask('find', { text: '没有', from: at, isBackwards: false })).toBeNull();
    expect(await host.ask('find', { text: '', from: at, isBackwards: false })).toBeNull();
  });
});
