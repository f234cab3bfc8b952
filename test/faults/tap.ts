import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';

/** One request to Excel as the client sends it. */
export interface RequestBody {
  readonly Actions?: readonly RequestAction[];
  readonly ObjectPaths?: Readonly<Record<string, { readonly ObjectPathType?: number; readonly Name?: string }>>;
}

interface RequestAction {
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId?: number;
}

/** How a request fails. */
export type Fault =
  /** Nothing is done. */
  | { readonly kind: 'before'; readonly code: string }
  /** All is done, and the answer is lost. */
  | { readonly kind: 'after'; readonly code: string }
  /** The first `count` actions are done. */
  | { readonly kind: 'between'; readonly code: string; readonly count: number };

interface Message {
  readonly id: number;
  readonly message: { readonly body?: string | RequestBody };
}

/**
 * Sits between the client and the host: `decide` sees each request, counted from 1, and lets it pass (null) or fail.
 * Returns how to take the tap away.
 */
export function tapRequests(
  book: EmbeddedWorkbook,
  decide: (nth: number, body: RequestBody, text: string) => Fault | null,
): () => void {
  const bridge = book.host.bridge as unknown as { receive: (text: string) => Promise<string | null> };
  const pass = bridge.receive.bind(bridge);
  let nth = 0;
  bridge.receive = async (text) => {
    const message = JSON.parse(text) as Message;
    const { body } = message.message ?? {};
    if (typeof body !== 'object') return pass(text);
    nth += 1;
    const fault = decide(nth, body, text);
    if (fault === null) return pass(text);
    if (fault.kind === 'before') return refusal(message.id, fault.code, [], 0);
    if (fault.kind === 'after') {
      await pass(text);
      return refusal(message.id, fault.code, [], 0);
    }
    const begun = { ...body, Actions: (body.Actions ?? []).slice(0, fault.count) };
    const answer = await pass(JSON.stringify({ ...message, message: { ...message.message, body: begun } }));
    const inner = JSON.parse((JSON.parse(answer ?? '{}') as { message: { body: string } }).message.body) as {
      readonly Error?: unknown;
      readonly Results: readonly unknown[];
    };
    // Refused by itself before it came that far.
    return inner.Error ? answer : refusal(message.id, fault.code, inner.Results, fault.count);
  };
  return () => {
    bridge.receive = pass;
  };
}

/**
 * Somebody acts between two requests: before the first one whose text `isDue` knows goes out.
 * Returns whether that came about.
 */
export function actBefore(
  book: EmbeddedWorkbook,
  isDue: (text: string) => boolean,
  act: () => Promise<void>,
): () => boolean {
  const bridge = book.host.bridge as unknown as { receive: (text: string) => Promise<string | null> };
  const pass = bridge.receive.bind(bridge);
  let hasActed = false;
  bridge.receive = async (text) => {
    if (!hasActed && isDue(text)) {
      hasActed = true;
      bridge.receive = pass;
      await act();
    }
    return pass(text);
  };
  return () => hasActed;
}

/** Refuses each request whose text `codeFor` gives a code for. */
export function tapOf(book: EmbeddedWorkbook, codeFor: (text: string) => string | null): () => void {
  return tapRequests(book, (_nth, _body, text) => {
    const code = codeFor(text);
    return code === null ? null : { kind: 'before', code };
  });
}

function refusal(id: number, code: string, results: readonly unknown[], at: number): string {
  const error = { Code: code, Message: `The test asked for ${code}.`, ActionIndex: at, Location: '' };
  const body = JSON.stringify({ Results: results, Error: error });
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}
