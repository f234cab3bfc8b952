/**
 * The embedded Excel host for Node: tests and the command line.
 *
 *   const opened = await openEmbeddedWorkbook(bytes, { language: 'zh-CN' });
 *   if (!opened.ok) …                               // opened.error: 'emptyFile' | 'notAWorkbook' | …
 *   const { Excel, host, save, installGlobals } = opened.value;
 *   const uninstall = installGlobals();             // product code calls the global Excel and Office
 *   await Excel.run(async (context) => { … });      // the real client of @microsoft/office-js
 *   host.faults.failBatch(1, 'AccessDenied');       // fault injection: also setPersonTyping(true), latency
 *   host.traffic.read();                            // round trips, actions, bytes
 *   const file = save();                            // a whole .xlsx
 *   host.workbook.created.opened                    // files of workbooks that Excel.createWorkbook has opened
 *   uninstall();
 *
 * No flags are needed: it runs under jest (node environment), tsx and plain Node alike. Several workbooks may be open at a
 * time, each with its own client; only one can have its client installed as the global one.
 */
import type { EmbeddedHost } from '../host/embeddedHost';
import { openHost, type HostOptions } from '../host/embeddedHost';
import { officeMembers } from '../host/officeContext';
import { err, ok, type Result } from '../../base/result';
import type { OpenFailure } from '../workbook/file/openWorkbook';
import { loadClient, type LoadedClient, type NativeBridge } from './clientLoader';

export type OpenProblem = 'emptyFile' | 'notAWorkbook' | 'encrypted' | 'strict' | 'damaged';

export interface EmbeddedWorkbook extends LoadedClient {
  readonly host: EmbeddedHost;
  /** The workbook as a file. */
  save(): Uint8Array;
  /** Makes this client the global Excel, Office and OfficeExtension. Returns how to put back what was there. */
  installGlobals(): () => void;
}

const PROBLEMS: Readonly<Record<OpenFailure['kind'], OpenProblem>> = {
  empty: 'emptyFile',
  encrypted: 'encrypted',
  oldFormat: 'notAWorkbook',
  strict: 'strict',
  damaged: 'damaged',
  notAWorkbook: 'notAWorkbook',
};

const installGlobals = (client: LoadedClient): (() => void) => {
  const scope = globalThis as unknown as Record<string, unknown>;
  const before = (['Excel', 'Office', 'OfficeExtension'] as const).map((name) => {
    const old = Object.getOwnPropertyDescriptor(scope, name);
    Object.defineProperty(scope, name, { value: client[name], configurable: true, writable: true, enumerable: true });
    return [name, old] as const;
  });
  return () => {
    for (const [name, old] of before) {
      if (old) Object.defineProperty(scope, name, old);
      else delete scope[name];
    }
  };
};

/** Connects a client to a host. */
const connect = (host: EmbeddedHost): LoadedClient => {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      void host.bridge.receive(text).then((answer) => {
        if (answer !== null) bridge.onMessageFromHost?.(answer);
      });
    },
  };
  host.onEvent((text) => bridge.onMessageFromHost?.(text));
  const { settings } = host.workbook.parts;
  const port = {
    get: (key: string) => settings.get(key),
    set: (key: string, value: unknown) => settings.set(key, value),
    remove: (key: string) => settings.delete(key),
  };
  return loadClient(
    bridge,
    officeMembers(host.language, port, () => Promise.resolve(host.save())),
  );
};

/** Opens a workbook file in a host of its own and connects the real Office.js client to it. */
export const openEmbeddedWorkbook = async (
  bytes: Uint8Array,
  options: HostOptions = {},
): Promise<Result<EmbeddedWorkbook, OpenProblem>> => {
  const opened = openHost(bytes, options);
  if (!opened.ok) return err(PROBLEMS[opened.error.kind]);
  const host = opened.value;
  const client = connect(host);
  return ok({ ...client, host, save: () => host.save(), installGlobals: () => installGlobals(client) });
};
