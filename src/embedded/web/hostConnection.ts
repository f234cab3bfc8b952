/**
 * The way from a task pane's page to the host that the page around it holds. The page around defines
 *
 *   window.embeddedHost: HostConnection
 *
 * before it loads the pane's page, and the pane's page loads, in this order:
 *
 *   1. hostBridge.ts      the bridge that the client looks for while it starts
 *   2. excel-web-16.00.js the unmodified client, from node_modules, never deployed
 *   3. officeContext.ts   what the client leaves out of `Office`: context, onReady, document.settings
 *   4. the pane's own bundle, which calls Office.onReady and Excel.run as it does in Excel
 *
 * What the page around has to do is EmbeddedHost's (embeddedHost.ts): `receive` is `host.bridge.receive`, `listen` is
 * `host.onEvent`, both through a worker when the workbook lives in one.
 */
export interface HostConnection {
  /** BCP 47: the language the page around is shown in, as Excel's would be. The browser's when left out. */
  readonly language?: string;
  /** Whether the page around is drawn dark now, as Excel's theme may be. */
  readonly isDark?: boolean;
  /** Carries a message of the client to the host and its answer back; null when it asks for none. */
  receive(text: string): Promise<string | null>;
  /** The workbook as a file; without it Office.context.document has no getFileAsync. */
  save?(): Promise<Uint8Array>;
  /** Takes what the host says unasked. A pane that is loaded anew takes the place of the one before. */
  listen(send: (text: string) => void): void;
}

/** The connection of the page around. Throws when that page has none. */
export const hostConnection = (page: Window): HostConnection => {
  const found = (page.parent as unknown as { readonly embeddedHost?: HostConnection }).embeddedHost;
  if (!found) throw new Error('The page around this one holds no embedded workbook');
  return found;
};
