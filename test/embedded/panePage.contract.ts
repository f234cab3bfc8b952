import { openHost, type EmbeddedHost } from '../../src/embedded/host/embeddedHost';
import { loadClient, type NativeBridge } from '../../src/embedded/node/clientLoader';
import { blankWorkbook } from '../../src/embedded/workbook/file/blankWorkbook';
import type { HostConnection } from '../../src/embedded/web/hostConnection';

interface Page {
  readonly parent: { embeddedHost: HostConnection };
  _richApiNativeBridge?: NativeBridge;
  Office?: typeof Office;
}

const scope = globalThis as unknown as Record<string, unknown>;

/** Does in Node what the pane's page does: the bridge, the client, then the context. */
const loadPage = async (host: EmbeddedHost, change: Partial<HostConnection> = {}): Promise<typeof Excel> => {
  const page: Page = {
    parent: {
      embeddedHost: {
        language: 'en-US',
        receive: (text) => host.bridge.receive(text),
        listen: (send) => void host.onEvent(send),
        ...change,
      },
    },
  };
  scope['window'] = page;
  scope['reportError'] = () => undefined;
  jest.resetModules();
  await import('../../src/embedded/web/hostBridge');
  const client = loadClient(page._richApiNativeBridge ?? { sendMessageToHost: () => undefined }, {});
  scope['Excel'] = client.Excel;
  page.Office = client.Office;
  await import('../../src/embedded/web/webOfficeContext');
  scope['Office'] = page.Office;
  return client.Excel;
};

const open = (): EmbeddedHost => {
  const opened = openHost(blankWorkbook());
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

afterEach(() => {
  for (const name of ['window', 'Excel', 'Office', 'reportError']) delete scope[name];
});

test('the pane’s page reaches the host of the page around it, in that page’s language', async () => {
  const host = open();
  host.workbook.parts.settings.set('theme', 'dark');
  const client = await loadPage(host);
  await expect(Office.onReady()).resolves.toMatchObject({ host: 'Excel' });
  expect(Office.context.displayLanguage).toBe('en-US');
  expect(Office.context.document.settings.get('theme')).toBe('dark');
  Office.context.document.settings.set('other', [1]);
  await client.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[5]];
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.data.grid.cell(0, 0)?.constant).toBe(5);
  expect(host.workbook.parts.settings.get('other')).toEqual([1]);
});

test('a host that fails is an error for the pane, not a wait without end', async () => {
  const client = await loadPage(open(), { receive: () => Promise.reject(new Error('the worker is gone')) });
  const failing = client.run(async (context) => {
    context.workbook.load('name');
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: 'GeneralException' });
});

test('the pane’s page reads the workbook as a file where the page around gives it, and knows where it does not', async () => {
  const host = open();
  await loadPage(host);
  expect(Office.context.requirements.isSetSupported('CompressedFile')).toBe(false);
  expect(Office.context.document.getFileAsync).toBeUndefined();
  await loadPage(host, { save: () => Promise.resolve(Uint8Array.of(1, 2, 3)) });
  expect(Office.context.requirements.isSetSupported('CompressedFile')).toBe(true);
  const size = await new Promise<number>((resolve) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value }) => resolve(value.size)),
  );
  expect(size).toBe(3);
});
