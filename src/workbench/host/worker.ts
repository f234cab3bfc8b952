import { HostSession } from './hostSession';
import type { RequestMessage, WorkerMessage } from './hostMessages';

/** The worker that holds the workbook: takes one request at a time from the page, and says when the add-in has changed something. */
const say = (message: WorkerMessage): void => self.postMessage(message);

const session = new HostSession(
  (state) => say({ kind: 'changed', state }),
  (text) => say({ kind: 'push', text }),
  (created) => say({ kind: 'created', created }),
);

self.onmessage = (event: MessageEvent<RequestMessage>): void => {
  const { id, operation, given } = event.data;
  // The page sends what `HostRequests` says for this operation; both sides are compiled from it.
  const handle = session.handlers[operation] as (given: unknown) => unknown;
  Promise.resolve()
    .then(() => handle(given))
    .then(
      (answer) => say({ kind: 'answer', id, answer }),
      (error: unknown) => say({ kind: 'fault', id, detail: error instanceof Error ? error.message : String(error) }),
    );
};
