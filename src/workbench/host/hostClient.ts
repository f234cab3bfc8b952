import type {
  CreatedFile,
  HostOperation,
  HostRequests,
  RequestMessage,
  WorkbookState,
  WorkerMessage,
} from './hostMessages';

/** The part of a Worker that the client needs. */
export interface WorkerPort {
  postMessage(message: RequestMessage, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<WorkerMessage>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The page's end of the worker that holds the workbook. A rejected request is a fault of the host, never of the person. */
export class HostClient {
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();
  /** Told after each batch of the add-in. */
  onChanged: (state: WorkbookState) => void = () => undefined;
  /** Told of what the host has to say to the Office.js client unasked: events. */
  onPush: (text: string) => void = () => undefined;
  /** Told of a workbook that the add-in has opened beside this one. */
  onCreated: (created: CreatedFile) => void = () => undefined;

  constructor(private readonly worker: WorkerPort) {
    worker.onmessage = ({ data }) => this.receive(data);
    worker.onerror = ({ message }) => {
      for (const { reject } of this.waiting.values()) reject(new Error(message));
      this.waiting.clear();
    };
  }

  ask<Operation extends HostOperation>(
    operation: Operation,
    given: HostRequests[Operation]['given'],
    transfer: Transferable[] = [],
  ): Promise<HostRequests[Operation]['answer']> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject });
      this.worker.postMessage({ id, operation, given }, transfer);
    });
  }

  private receive(message: WorkerMessage): void {
    switch (message.kind) {
      case 'changed':
        this.onChanged(message.state);
        return;
      case 'push':
        this.onPush(message.text);
        return;
      case 'created':
        this.onCreated(message.created);
        return;
      default: {
        const waiting = this.waiting.get(message.id);
        this.waiting.delete(message.id);
        if (message.kind === 'answer') waiting?.resolve(message.answer);
        else waiting?.reject(new Error(message.detail));
      }
    }
  }
}
