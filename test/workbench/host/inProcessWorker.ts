import { HostSession } from '../../../src/workbench/host/hostSession';
import type { WorkerPort } from '../../../src/workbench/host/hostClient';
import type { RequestMessage, WorkerMessage } from '../../../src/workbench/host/hostMessages';

/** The worker's work without a worker: messages are copied on the way, as between threads, and answered later. */
export function inProcessWorker(): WorkerPort {
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const { id, operation, given }: RequestMessage = structuredClone(message);
      const handle = session.handlers[operation] as (given: unknown) => unknown;
      void Promise.resolve()
        .then(() => handle(given))
        .then(
          (answer) => say({ kind: 'answer', id, answer }),
          (error: unknown) => say({ kind: 'fault', id, detail: String(error) }),
        );
    },
  };
  const say = (message: WorkerMessage): void => port.onmessage?.({ data: structuredClone(message) } as MessageEvent);
  const session = new HostSession(
    (state) => say({ kind: 'changed', state }),
    (text) => say({ kind: 'push', text }),
    (created) => say({ kind: 'created', created }),
  );
  return port;
}
