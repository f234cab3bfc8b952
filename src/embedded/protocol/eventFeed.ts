import { BridgeMessageType, EVENT_CATEGORY, type EventType } from './wireNumbers';

/** An event on its way to the client, in the form the client's bridge takes. */
export interface ClientEvent {
  readonly type: (typeof EventType)[keyof typeof EventType];
  /** The id of the object that listeners registered on. */
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The text that tells a client of events. */
export const eventText = (events: readonly ClientEvent[]): string =>
  JSON.stringify({
    type: BridgeMessageType.event,
    message: {
      entries: events.map(({ type, target, detail }) => ({
        messageCategory: EVENT_CATEGORY,
        messageType: type,
        targetId: target,
        message: JSON.stringify(detail),
        id: '',
      })),
    },
  });
