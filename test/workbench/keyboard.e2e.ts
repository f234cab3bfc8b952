import type { Locator } from 'playwright-core';
import { becomes } from '../support/browser';
import { serveWorkbench, type ServedWorkbench, type WorkbenchDriver } from './workbenchDriver';

/** More presses of Tab than these to what leads on are too many. */
const MOST_TABS = 10;

let served: ServedWorkbench;
let workbench: WorkbenchDriver;

beforeAll(async () => {
  served = await serveWorkbench();
  workbench = await served.open('zh-CN');
});

afterAll(() => served?.close());

const part = (id: string): Locator => workbench.pane.getByTestId(id).first();

/** What has the focus in the pane: its test id, or else its element; "BODY" where the person would begin anew. */
const focused = (): Promise<string> =>
  workbench.pane.locator('body').evaluate(() => {
    const { dataset, tagName } = document.activeElement as HTMLElement;
    return dataset['testid'] ?? tagName;
  });

/** Somewhere: not where the person would begin anew. */
const SOMEWHERE = expect.not.stringMatching(/^BODY$/) as unknown;

/** Waits until this has the focus, which what comes may still take away for a moment. */
async function focusIs(expected: unknown): Promise<void> {
  await workbench.page.waitForTimeout(300);
  await becomes(focused, expected);
}

/** Presses a part by the keyboard, waits for what comes, and until this has the focus then. */
async function enter(id: string, comes: string, focus: unknown, key = 'Enter'): Promise<void> {
  await part(id).focus();
  await workbench.page.keyboard.press(key);
  await part(comes).waitFor();
  await focusIs(focus);
}

/** Presses of Tab from the heading, which has the focus when a page opens, to this part; the stop that skips to the foot is pressed. */
async function tabsTo(id: string): Promise<number> {
  await workbench.pane.locator('main h1').focus();
  for (let tabs = 1; tabs <= MOST_TABS; tabs += 1) {
    await workbench.page.keyboard.press((await focused()) === 'to-foot' ? 'Enter' : 'Tab');
    if ((await focused()) === id) return tabs;
  }
  return Infinity;
}

/** Where pages are: their area, if they have one, and their name, if another page opens with the area. */
const PLACES = [
  'month',
  'month-month',
  'month-packs',
  'month-projects',
  'posts-organisation',
  'posts-forms',
  'library',
  'library-company',
  'history',
  '-operations',
  '-help',
];
const FIRST_OF_AREA: Readonly<Record<string, string>> = { month: 'home', library: 'roles', history: 'history' };

/**
 * Presses of Tab from the heading to the page's primary button, as it looks: the first that has the brand's colour. Where a page has
 * none it is for what its first field or button does.
 */
async function tabsOnward(): Promise<number> {
  const { pane, page } = workbench;
  const marked = await pane.locator('main').evaluate((main) => {
    const shown = [...main.querySelectorAll<HTMLElement>('button, input, select')].filter(
      (each) =>
        each.offsetParent !== null && !each.matches('[disabled], [data-testid="to-foot"], [data-tabster-dummy]'),
    );
    const isPrimary = (each: HTMLElement): boolean => {
      const [red = 0, green = 0, blue = 0] = (getComputedStyle(each).backgroundColor.match(/[\d.]+/g) ?? []).map(
        Number,
      );
      return each.matches('button') && blue - red > 60 && green < 150;
    };
    const onward = shown.find(isPrimary) ?? shown[0];
    onward?.setAttribute('data-onward', '');
    return onward?.textContent ?? null;
  });
  expect(marked).not.toBeNull();
  await pane.locator('main h1').focus();
  const isThere = (): Promise<boolean> =>
    pane.locator('body').evaluate(() => document.activeElement?.matches('[data-onward]') === true);
  let tabs = 0;
  do {
    await page.keyboard.press((await focused()) === 'to-foot' ? 'Enter' : 'Tab');
    tabs += 1;
  } while (tabs <= MOST_TABS && !(await isThere()));
  await pane.locator('[data-onward]').evaluateAll((all) => all.forEach((each) => each.removeAttribute('data-onward')));
  return tabs;
}

describe('the list by the keyboard alone', () => {
  test('each page opens with the focus on its heading, and what leads on is near', async () => {
    await enter('read', 'page-read', 'H1');
    expect(await tabsTo('next')).toBeLessThanOrEqual(MOST_TABS);
    await enter('next', 'page-match', 'H1');
    expect(await tabsTo('next')).toBeLessThanOrEqual(MOST_TABS);
  });

  test('a filter keeps the focus', async () => {
    const filters = workbench.pane.getByTestId('page-match').getByRole('tab');
    await filters.first().focus();
    await workbench.page.keyboard.press('ArrowRight');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.waitForTimeout(300);
    await becomes(() => filters.nth(1).evaluate((tab) => tab === document.activeElement), true);
    await workbench.page.keyboard.press('ArrowLeft');
    await workbench.page.keyboard.press('Enter');
  });

  test('filling and taking it back keep the focus on the page, and more of a list takes it along', async () => {
    await enter('next', 'page-fill', 'H1');
    await enter('into-list', 'preview', SOMEWHERE, 'Space');
    expect(await tabsTo('apply-fill')).toBeLessThanOrEqual(MOST_TABS);
    const shown = await part('preview').locator('> li').count();
    await part('show-more').focus();
    await workbench.page.keyboard.press('Enter');
    const next = part('preview').locator('> li').nth(shown);
    await becomes(() => next.evaluate((item) => item === document.activeElement), true);
    await enter('apply-fill', 'fill-result', SOMEWHERE);
    await enter('undo-fill', 'apply-fill', SOMEWHERE);
    await workbench.paneSays(workbench.paneTexts.fill.title);
    await focusIs(SOMEWHERE);
  });

  test('a question that is declined gives the focus back to what asked it', async () => {
    await part('next').click();
    expect(await tabsTo('build')).toBeLessThanOrEqual(MOST_TABS);
    await enter('build', 'build-result', SOMEWHERE);
    await part('remove-cards').focus();
    await workbench.page.keyboard.press('Enter');
    // By its role: what is hidden from a screen reader is not found so.
    await workbench.pane.getByRole('alertdialog').getByRole('button', { name: /./ }).first().waitFor();
    await becomes(focused, 'confirm-no');
    await workbench.page.keyboard.press('Escape');
    await part('confirm-no').waitFor({ state: 'detached' });
    await focusIs('remove-cards');
  });

  test.each(PLACES)('%s opens with the focus on its heading, and what it is for is near', async (place) => {
    const [area = '', page] = place.split('-');
    const steps = [...(area === '' ? [] : [`area-${area}`]), ...(page === undefined ? [] : [`open-${page}`])];
    for (const step of steps) {
      await part(step).focus();
      await workbench.page.keyboard.press('Enter');
    }
    // It moves there once the page has come, which a loaded machine takes its time for.
    await workbench.pane.locator('main h1:focus').waitFor();
    await focusIs('H1');
    expect(await tabsOnward()).toBeLessThanOrEqual(MOST_TABS);
  });

  test('no page of the pane is left out', () => {
    const walked = PLACES.map((place) => place.split('-')[1] ?? FIRST_OF_AREA[place]);
    expect(walked).toEqual(expect.arrayContaining(Object.keys(workbench.paneTexts.frame.sidePages)));
  });
});
