import { inflateSync } from 'node:zlib';
import type { Locator } from 'playwright-core';
import { unzipSync } from 'fflate';
import { becomes } from '../support/browser';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

const [LIST, COUNTS] = ['人员编制表', '部门人数'];

let served: ServedWorkbench;
let workbench: WorkbenchDriver;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = await served.open('zh-CN');
});

afterAll(() => served?.close());

const item = (name: string): Locator => workbench.page.getByRole('menuitem', { name, exact: true });
const dialog = (): Locator => workbench.page.locator('[role="dialog"], [role="alertdialog"]');

/** Opens the menu of a tab by the keyboard. */
async function openMenu(sheet: string): Promise<void> {
  await workbench.show(sheet);
  await workbench.page.keyboard.press('Shift+F10');
  await item(workbench.texts.sheetMenu.rename).waitFor();
}

/** Chooses from the menu of a tab, which is opened by a right click. */
async function choose(sheet: string, name: string): Promise<void> {
  await workbench.tab(sheet).click({ button: 'right' });
  await item(name).click();
}

/** Waits until the tabs are these. */
const tabsAre = (names: readonly unknown[]): Promise<void> => becomes(() => workbench.tabNames(), names);

const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

describe('the menu of a sheet', () => {
  test('renames it by the keyboard alone, says why a name is refused, and formulas follow', async () => {
    const { page, texts } = workbench;
    await workbench.type('K5', `=${COUNTS}!B2`);
    await openMenu(COUNTS);
    await becomes(() => hasFocus(item(texts.sheetMenu.rename)), true);
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    await page.keyboard.type('a/b');
    await page.keyboard.press('Enter');
    await page.getByText(texts.sheetProblems.badCharacter).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(LIST);
    await page.keyboard.press('Enter');
    await page.getByText(texts.sheetProblems.taken).waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('人数 十一月');
    await page.keyboard.press('Enter');
    await tabsAre([LIST, '人数 十一月']);
    await dialog().waitFor({ state: 'detached' });
    await becomes(() => hasFocus(workbench.tab('人数 十一月')), true);
    await workbench.show(LIST);
    expect(await workbench.formulas('K5')).toEqual([["='人数 十一月'!B2"]]);
  });

  test('moves, copies, hides and unhides it', async () => {
    const { sheetMenu } = workbench.texts;
    await choose('人数 十一月', sheetMenu.left);
    await tabsAre(['人数 十一月', LIST]);
    await choose('人数 十一月', sheetMenu.copy);
    await tabsAre(['人数 十一月', '人数 十一月 (2)', LIST]);
    await choose('人数 十一月', sheetMenu.hide);
    await tabsAre(['人数 十一月 (2)', LIST]);
    await workbench.tab(LIST).click({ button: 'right' });
    await item(sheetMenu.unhide).press('ArrowRight');
    await item('人数 十一月').click();
    await tabsAre(['人数 十一月', '人数 十一月 (2)', LIST]);
    await workbench.page.getByRole('tab', { name: '人数 十一月', exact: true, selected: true }).waitFor();
  });

  test('deletes it after a question, which leaves nothing to undo, and keeps the last one', async () => {
    const { page, texts } = workbench;
    await workbench.show(LIST);
    await workbench.type('K6', '甲');
    const undo = page.getByRole('button', { name: texts.undo, exact: true });
    await becomes(() => undo.getAttribute('aria-disabled'), expect.not.stringMatching(/^true$/));
    await choose('人数 十一月 (2)', texts.sheetMenu.remove);
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await workbench.tabNames()).toHaveLength(3);
    for (const sheet of ['人数 十一月 (2)', '人数 十一月']) {
      await choose(sheet, texts.sheetMenu.remove);
      await page.getByRole('button', { name: texts.sheetMenu.ask.delete.yes, exact: true }).click();
      await workbench.tab(sheet).waitFor({ state: 'detached' });
    }
    await becomes(() => undo.getAttribute('aria-disabled'), 'true');
    expect(await workbench.formulas('K5')).toEqual([['=#REF!']]);
    await choose(LIST, texts.sheetMenu.hide);
    await workbench.isTold(texts.sheetProblems.lastVisible);
    expect(await workbench.tabNames()).toEqual([LIST]);
  });

  test('protects it: typing says so at the first key, and one click ends it', async () => {
    const { page, texts } = workbench;
    await choose(LIST, texts.sheetMenu.protect);
    await page.getByText(texts.protectedSheet).waitFor();
    await workbench.goTo('D5');
    await page.keyboard.type('改');
    await workbench.isTold(texts.notices.protected);
    await page.keyboard.press('Escape');
    await workbench.hasTaken();
    expect(await workbench.formulas('D5')).toEqual([['顾长河']]);
    await page.getByRole('button', { name: texts.sheetMenu.unprotect, exact: true }).click();
    await page.getByText(texts.protectedSheet).waitFor({ state: 'detached' });
    await workbench.type('D5', '改名者');
    expect(await workbench.formulas('D5')).toEqual([['改名者']]);
  });
});

test('while a cell is edited, the keys take back what was typed in it and bring it again', async () => {
  const { page } = workbench;
  /** Types in a cell and presses these keys one after the other before Enter. */
  const enter = async (address: string, typed: readonly string[]): Promise<unknown> => {
    await workbench.goTo(address);
    for (const each of typed) {
      if (each.startsWith('Control+')) await page.keyboard.press(each);
      else await page.keyboard.type(each);
      // What is typed without a pause is one step.
      await page.waitForTimeout(500);
    }
    await page.keyboard.press('Enter');
    await workbench.hasTaken();
    return (await workbench.formulas(address))[0]?.[0];
  };
  expect(await enter('K9', ['一二三', 'Control+z', '五'])).toBe('五');
  expect(await enter('K10', ['一二三', 'Control+z', 'Control+y'])).toBe('一二三');
  // What was typed in the cell before is no step of this one.
  expect(await enter('K11', ['四', 'Control+z', 'Control+z', 'Control+z', '六'])).toBe('六');
  expect(await workbench.formulas('K9:K10')).toEqual([['五'], ['一二三']]);
});

test('a sheet is shown larger and smaller by wheel, keys and foot, and the file keeps it', async () => {
  const { page, texts } = workbench;
  const size = (percent: number): Promise<void> =>
    page.getByRole('button', { name: texts.zoom.size(percent), exact: true }).waitFor();
  await page.mouse.move(400, 400);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await size(110);
  await workbench.goTo('A1');
  await page.keyboard.press('Control+Equal');
  await size(120);
  await page.keyboard.press('Control+Minus');
  await size(110);
  await page.getByRole('button', { name: texts.zoom.in, exact: true }).click();
  await size(120);
  await page.getByRole('button', { name: texts.zoom.size(120), exact: true }).click();
  await page.getByRole('menuitemradio', { name: '75%', exact: true }).click();
  await size(75);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  const { bytes } = await workbench.download();
  const sheet = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(sheet).toMatch(/<sheetView[^>]* zoomScale="75"/);
  await workbench.openInstead('again.xlsx', bytes, LIST ?? '');
  await size(75);
});

describe('the dark', () => {
  /** How light a cell without content looks, 0 to 255. */
  const lightness = async (): Promise<number> => {
    const png = await workbench.page.screenshot({ clip: { x: 800, y: 700, width: 1, height: 1 } });
    const pieces: Buffer[] = [];
    for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
      if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
        pieces.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
      }
    }
    // Of one pixel no filter changes anything: a byte for the filter, then its colour.
    const [, red = 0, green = 0, blue = 0] = inflateSync(Buffer.concat(pieces));
    return (red + green + blue) / 3;
  };
  const scheme = async (): Promise<readonly string[]> => [
    await workbench.page
      .locator('.themed')
      .first()
      .evaluate((page) => getComputedStyle(page).colorScheme),
    await workbench.pane
      .locator('.fui-FluentProvider')
      .first()
      .evaluate((pane) => getComputedStyle(pane).colorScheme),
  ];

  test('is followed by page, sheet and pane as the computer is set, and as the switch says', async () => {
    const { page, texts } = workbench;
    const look = async () => [await scheme(), (await lightness()) > 200, (await lightness()) < 60];
    await becomes(look, [['light', 'light'], true, false]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await becomes(look, [['dark', 'dark'], false, true]);
    await page.getByText(texts.bannerDark).waitFor();
    await page.getByTestId('page-theme').click();
    await page.getByTestId('page-theme-light').click();
    await becomes(look, [['light', 'light'], true, false]);
    // The choice is this browser's: opened again, the page begins with it.
    const [again] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open(window.location.href)),
    ]);
    await again.emulateMedia({ colorScheme: 'dark' });
    const opened = again.locator('.themed').first();
    await becomes(() => opened.evaluate((themed) => getComputedStyle(themed).colorScheme), 'light');
    await again.close();
    await page.getByTestId('page-theme').click();
    await page.getByTestId('page-theme-system').click();
    await becomes(scheme, ['dark', 'dark']);
    await page.emulateMedia({ colorScheme: 'light' });
  });
});

test('nothing was thrown on the page', () => {
  expect(workbench.thrown).toEqual([]);
});
