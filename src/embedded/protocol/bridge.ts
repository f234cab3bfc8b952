import { runBatch, type BatchTarget } from './batch';
import type { FaultPlan } from './faultPlan';
import { isObject } from './request';
import { TrafficMeter, utf8Length } from './traffic';
import { AnswerStatus, BridgeMessageType } from './wireNumbers';

/** What Excel on the web takes in one request and gives in one response. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

interface BridgeMessage {
  readonly id: number;
  readonly body: unknown;
}

const parseMessage = (text: string): BridgeMessage | null => {
  const message: unknown = JSON.parse(text);
  if (!isObject(message) || typeof message['id'] !== 'number' || !isObject(message['message'])) return null;
  return { id: message['id'], body: message['message']['body'] };
};

const answerText = (id: number, status: number, body: string): string =>
  JSON.stringify({ id, type: BridgeMessageType.answer, message: { statusCode: status, headers: {}, body } });

const refusal = (id: number, code: string, message: string): string =>
  answerText(id, AnswerStatus.refused, JSON.stringify({ error: { code, message } }));

/** The answer to a message of the client when the host itself has failed; null when the message asks for none. */
export const hostFailure = (text: string, detail: string): string | null => {
  const message = parseMessage(text);
  return message && refusal(message.id, 'GeneralException', `The embedded host failed: ${detail}`);
};

/** The answer as text; null when no string can be as long as it would be, as in files made to fill the memory. */
const writtenAnswer = (answer: unknown): string | null => {
  try {
    return JSON.stringify(answer);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

/**
 * The host's end of the client's native bridge: takes the texts the client sends, gives back the texts it waits for. One batch
 * runs at a time, in the order they came.
 */
export class Bridge {
  readonly traffic = new TrafficMeter();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly target: BatchTarget,
    private readonly faults: FaultPlan,
    /** Called after each batch that was carried out. */
    private readonly afterBatch: () => void = () => undefined,
  ) {}

  /** The answer to a message of the client; null when the message asks for none. */
  async receive(text: string): Promise<string | null> {
    const before = this.queue;
    let done: () => void = () => undefined;
    this.queue = new Promise((resolve) => (done = resolve));
    try {
      await before;
      if (this.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.latency));
      return this.answer(text);
    } finally {
      done();
    }
  }

  private answer(text: string): string | null {
    const message = parseMessage(text);
    if (!message) return null;
    const started = performance.now();
    const actions =
      isObject(message.body) && Array.isArray(message.body['Actions']) ? message.body['Actions'].length : 0;
    const requestBytes = utf8Length(text);
    const finish = (reply: string, responseBytes: number): string => {
      this.traffic.add(actions, requestBytes, responseBytes, performance.now() - started);
      return reply;
    };
    const fault = this.faults.next();
    if (fault) {
      const body = { Results: [], Error: { Code: fault.code, Message: fault.message, ActionIndex: 0, Location: '' } };
      return finish(answerText(message.id, AnswerStatus.carriedOut, JSON.stringify(body)), 0);
    }
    if (requestBytes > PAYLOAD_LIMIT) {
      return finish(
        refusal(message.id, 'RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.'),
        0,
      );
    }
    const body = writtenAnswer(runBatch(message.body, this.target));
    this.afterBatch();
    const responseBytes = body === null ? PAYLOAD_LIMIT + 1 : utf8Length(body);
    if (body === null || responseBytes > PAYLOAD_LIMIT) {
      return finish(
        refusal(message.id, 'ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
        responseBytes,
      );
    }
    return finish(answerText(message.id, AnswerStatus.carriedOut, body), responseBytes);
  }
}
