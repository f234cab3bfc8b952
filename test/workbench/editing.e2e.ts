import { becomes } from '../support/browser';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

/** Stands in D5 of the sample. */
const NAME = '顾长河';

let served: ServedWorkbench;
let workbench: WorkbenchDriver;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = await served.open('zh-CN');
});

afterAll(() => served?.close());

const button = (name: string) => workbench.page.getByRole('button', { name, exact: true });
const isOff = async (name: string): Promise<boolean> => (await button(name).getAttribute('aria-disabled')) === 'true';

/** Waits until the add-in reads this in the cells. */
const holds = (address: string, expected: unknown[][]): Promise<void> =>
  becomes(() => workbench.formulas(address), expected);

/** Types into a cell and waits until the workbook has it. */
async function enter(address: string, text: string): Promise<void> {
  await workbench.type(address, text);
  await holds(address, [[text]]);
}

const press = (keys: string): Promise<void> => workbench.page.keyboard.press(keys);

describe('what was entered is taken back and done again', () => {
  test('by the keys and by the buttons', async () => {
    const { page, texts } = workbench;
    expect(await isOff(texts.undo)).toBe(true);
    // Nobody has clicked anywhere yet: the sheet has the keyboard.
    await press('Control+f');
    await page.getByRole('search').waitFor();
    await press('Escape');
    const before = await workbench.formulas('D5:D6');
    await enter('D5', '改名者');
    await enter('D6', '第二次');
    await press('Control+z');
    await holds('D5:D6', [['改名者'], before[1] ?? []]);
    await button(texts.undo).click();
    await holds('D5', [[NAME]]);
    await becomes(async () => [await isOff(texts.undo), await isOff(texts.redo)], [true, false]);
    await press('Control+y');
    await holds('D5', [['改名者']]);
    await press('Control+Shift+z');
    await holds('D6', [['第二次']]);
    // The tests below build for the people of the sample.
    await enter('D5', NAME);
    await enter('D6', String(before[1]?.[0] ?? ''));
  });

  test('while a cell is edited the keys belong to its text, and the next entry is kept', async () => {
    const { page } = workbench;
    await enter('H5', '甲');
    const before = await workbench.formulas('H6:H7');
    await workbench.goTo('H6');
    await page.keyboard.type('乙');
    await press('Control+z');
    await press('Escape');
    await holds('H6:H7', before);
    await enter('H7', '丁');
    await press('Control+z');
    await holds('H5:H7', [['甲'], ...before]);
  });

  test('a block that was emptied comes back at once', async () => {
    const before = await workbench.formulas('D5:D7');
    await workbench.goTo('D5:D7');
    await press('Delete');
    await holds('D5:D6', [[''], ['']]);
    await press('Control+z');
    await holds('D5:D7', before);
  });

  test('what the add-in writes ends the steps', async () => {
    const { texts } = workbench;
    await enter('H5', '丙');
    await becomes(() => isOff(texts.undo), false);
    await workbench.inPane(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('H7').values = [['加载项']];
      await context.sync();
    });
    await becomes(() => isOff(texts.undo), true);
    await press('Control+z');
    // What the keys would have taken back is gone by the time a later entry has been taken.
    await enter('H8', '戊');
    await holds('H5', [['丙']]);
  });
});

test('a text is looked for on all sheets, round and back, and the keys stay in the field', async () => {
  const { page, texts } = workbench;
  await enter('D5', NAME);
  await workbench.goTo('A1');
  await press('Control+f');
  await page.getByRole('search').locator('input:focus').waitFor();
  await page.keyboard.type(NAME);
  const { find } = texts;
  const count = page.getByRole('status').filter({ hasText: '/' });
  await press('Enter');
  await becomes(() => count.innerText(), expect.stringMatching(/^1\//));
  await becomes(() => workbench.nameBox.inputValue(), 'D5');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('部门人数表里没有的字');
  await press('Enter');
  await page.getByText(find.none).waitFor();
  await press('Escape');
  await page.getByRole('search').waitFor({ state: 'detached' });
});

test('the pane that answers to an entry does not take the keyboard from the next one', async () => {
  const { page } = workbench;
  await workbench.goTo('H9');
  const entries = ['一二三', '四五六', '七八九', '十'];
  for (const entry of entries) {
    // Slowly: the pane is told of the entry before after a moment, and draws again meanwhile.
    await page.keyboard.type(entry, { delay: 400 });
    await page.keyboard.press('Enter');
  }
  await holds(
    'H9:H12',
    entries.map((entry) => [entry]),
  );
});

test('what is typed while the sheet is drawn anew for the entry before is kept', async () => {
  const { page } = workbench;
  // Below the list: more rows are drawn then, and with them the whole sheet.
  await workbench.goTo('H60');
  await page.keyboard.type('一');
  await page.keyboard.press('Enter');
  const text = 'abcdefghijklmnopqrst';
  await page.keyboard.type(text, { delay: 30 });
  await page.keyboard.press('Enter');
  await holds('H60:H61', [['一'], [text]]);
});

test('an address below what is drawn is gone to, and what is typed then goes there', async () => {
  const { page } = workbench;
  const before = await workbench.formulas('A1:J3');
  await enter('A900', '很远');
  await page.keyboard.type('下一行');
  await page.keyboard.press('Enter');
  await holds('A899:A902', [[''], ['很远'], ['下一行'], ['']]);
  await enter('AZ3', '很右');
  expect(await workbench.formulas('A1:J3')).toEqual(before);
});

test.each([
  ['A2000000', 'noAddress'],
  ['没有的名字', 'noAddress'],
  ['A5001', 'notDrawn'],
])('at %s nothing moves and the page says why', async (address, sentence) => {
  const { page, texts } = workbench;
  await workbench.goTo('C3');
  await workbench.nameBox.fill(address);
  await page.keyboard.press('Enter');
  const { noAddress, notDrawn } = texts.notices;
  await workbench.isTold(sentence === 'noAddress' ? noAddress : notDrawn(address));
  expect(await workbench.selected()).toBe('C3');
  expect(await workbench.nameBox.evaluate((box) => box === document.activeElement)).toBe(true);
  await workbench.goTo('C4');
});

test('a question that comes while a cell is edited leaves the keyboard there, and is answered by the mouse', async () => {
  const { page, pane } = workbench;
  const part = (id: string) => pane.getByTestId(id).first();
  for (const id of ['area-posts', 'step-cards', 'scope-some']) await part(id).click();
  await pane.getByRole('main').getByRole('checkbox').first().check();
  await part('build').click();
  await part('build-result').waitFor();
  await workbench.goTo('H14');
  await page.keyboard.type('甲');
  // As work that has come to its end opens it: nobody has clicked into the pane.
  await part('remove-cards').evaluate((button: HTMLElement) => button.click());
  await part('confirm').waitFor();
  await part('confirm').evaluate((question) =>
    Promise.all(question.getAnimations({ subtree: true }).map((each) => each.finished)),
  );
  await page.keyboard.type('乙');
  await page.keyboard.press('Enter');
  await holds('H14', [['甲乙']]);
  await part('confirm-no').click();
  await part('confirm').waitFor({ state: 'hidden' });
});

test('nothing was thrown on the page', () => {
  expect(workbench.thrown).toEqual([]);
});
