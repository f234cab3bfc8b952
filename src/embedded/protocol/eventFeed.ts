/** An event on its way to the client, in the form the client's bridge takes. */
export interface ClientEvent {
  /** The number the client knows the event by; 10 is "worksheet changed". */
  readonly type: number;
  /** The id of the object that listeners registered on. */
  readonly target: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const EVENT_CATEGORY = 65_536;
const EVENT_MESSAGE = 3;

/** The text that tells a client of events. */
export const eventText = (events: readonly ClientEvent[]): string =>
  JSON.stringify({
    type: EVENT_MESSAGE,
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
