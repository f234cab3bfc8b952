import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The client library as one load of it leaves it. Each load is a library of its own, with its own bridge. */
export interface LoadedClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The client's end of the bridge. The library sets `onMessageFromHost` itself when it is loaded. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const CLIENT = 'excel-web-16.00.js';

/** Names the library declares at its top level and later looks for on `window`, as scripts of a page may. */
const TOP_LEVEL = 'OfficeExtension Excel Office OSF OfficeCore Microsoft OfficeRuntime'.split(' ');
const MISSING_IN_NODE = 'localStorage sessionStorage XMLHttpRequest'.split(' ');

type Script = (this: unknown, window: object) => void;

let script: Script | null = null;

const clientPath = (): string => {
  const require = createRequire(join(__dirname, 'package.json'));
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', CLIENT);
};

/**
 * The unmodified library as a function of its window. It runs in this realm, so that its arrays and errors are ours; `with` lets
 * its top-level names live on a window of its own instead of on the global object.
 */
const compile = (): Script => {
  const source = readFileSync(clientPath(), 'utf8');

  return new Function('window', `with (window) {${source}\n}`) as Script;
};

/**
 * The library, loaded once without a host: its first load leaves functions on `Function` and `Error` that keep the window it
 * had, and with it a whole workbook, as long as the process lives.
 */
const compileApart = (): Script => {
  const compiled = compile();
  const window = pageWindow({ sendMessageToHost: nothing });
  compiled.call(window, window);
  return compiled;
};

const nothing = (): void => undefined;

/** As much of a page as the library looks at while it is loaded. */
const pageWindow = (bridge: NativeBridge): Record<string, unknown> => {
  const location = {
    href: 'https://embedded.host/taskpane.html',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'embedded.host',
    hostname: 'embedded.host',
    origin: 'https://embedded.host',
  };
  const document = {
    readyState: 'complete',
    addEventListener: nothing,
    getElementsByTagName: () => [],
    createElement: () => ({ setAttribute: nothing, style: {}, appendChild: nothing }),
    cookie: '',
    location,
    head: { appendChild: nothing },
    documentElement: {},
    referrer: '',
  };
  const window: Record<string, unknown> = {
    location,
    document,
    navigator: { userAgent: 'Mozilla/5.0 (embedded host)', language: 'zh-CN' },
    addEventListener: nothing,
    removeEventListener: nothing,
    _richApiNativeBridge: bridge,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  for (const name of [...TOP_LEVEL, ...MISSING_IN_NODE]) window[name] = undefined;
  return window;
};

/** Loads the client library with this bridge. `members` complete its `Office` namespace. */
export const loadClient = (bridge: NativeBridge, members: Readonly<Record<string, unknown>>): LoadedClient => {
  script ??= compileApart();
  const window = pageWindow(bridge);
  script.call(window, window);
  const office = Object.create(window['Office'] as object) as object;
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(office, name, { value, configurable: true, writable: true, enumerable: true });
  }
  window['Office'] = office;
  return {
    Excel: window['Excel'] as typeof Excel,
    Office: office as typeof Office,
    OfficeExtension: window['OfficeExtension'] as typeof OfficeExtension,
  };
};
