import type { HostConnection } from '../../embedded/web/hostConnection';
import type { HostClient } from './hostClient';

declare global {
  interface Window {
    /** What the pane's page looks for on the page around it. */
    embeddedHost?: HostConnection;
  }
}

/** The way from the pane's page to the worker that holds the workbook, and back. `language` and `isDark` are asked each time anew. */
export function paneConnection(host: HostClient, language: () => string, isDark: () => boolean): HostConnection {
  return {
    get isDark() {
      return isDark();
    },
    get language() {
      return language();
    },
    receive: (text) => host.ask('batch', text),
    save: () => host.ask('save', null),
    listen: (send) => (host.onPush = send),
  };
}
