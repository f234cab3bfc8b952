/** Runs in the pane's page before the Office.js client: see hostConnection.ts. */
import { hostFailure } from '../protocol/bridge';
import { hostConnection } from './hostConnection';

/** What the client calls, and what it sets itself when it is loaded. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const bridge: NativeBridge = {
  sendMessageToHost(text) {
    hostConnection(window)
      .receive(text)
      // A host that fails must answer too, or the client would wait for ever.
      .catch((error: unknown) => hostFailure(text, error instanceof Error ? error.message : String(error)))
      .then((answer) => {
        if (answer !== null) bridge.onMessageFromHost?.(answer);
      }, reportError);
  },
};

hostConnection(window).listen((text) => bridge.onMessageFromHost?.(text));

(window as unknown as { _richApiNativeBridge: NativeBridge })._richApiNativeBridge = bridge;
