/** How much went over the bridge since the last reset: round trips, actions, and bytes of the bodies in UTF-8. */
export interface TrafficCount {
  readonly batches: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Milliseconds the host worked. */
  readonly hostTime: number;
}

const NOTHING: TrafficCount = {
  batches: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  hostTime: 0,
};

export class TrafficMeter {
  private count = NOTHING;

  add(actions: number, requestBytes: number, responseBytes: number, hostTime: number): void {
    this.count = {
      batches: this.count.batches + 1,
      actions: this.count.actions + actions,
      requestBytes: this.count.requestBytes + requestBytes,
      responseBytes: this.count.responseBytes + responseBytes,
      largestRequest: Math.max(this.count.largestRequest, requestBytes),
      largestResponse: Math.max(this.count.largestResponse, responseBytes),
      hostTime: this.count.hostTime + hostTime,
    };
  }

  read(): TrafficCount {
    return this.count;
  }

  reset(): void {
    this.count = NOTHING;
  }
}

const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export const utf8Length = (text: string): number => encoder.encode(text).length;
