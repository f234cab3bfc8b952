import type { HostClient } from './hostClient';

/** What the pane's page finds on the window around it: the way from its Office.js client to the host and back. */
export interface PaneConnection {
  /** Carries a message of the client to the host; null when it asks for no answer. */
  receive(text: string): Promise<string | null>;
  /** Takes what the host says unasked. A pane that is loaded anew takes the place of the one before. */
  listen(send: (text: string) => void): void;
}

declare global {
  interface Window {
    embeddedHost?: PaneConnection;
  }
}

/** Offers the host to the pane's page. Has to be called before the pane is loaded. */
export function connectPane(window: Window, host: HostClient): void {
  window.embeddedHost = {
    receive: (text) => host.ask('batch', text),
    listen: (send) => (host.onPush = send),
  };
}
