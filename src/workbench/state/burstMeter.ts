const BUSY_AFTER_MS = 500;
const IDLE_AFTER_MS = 900;

/** Tells that the add-in has been at work for a while, and that it has come to rest. A single batch is not worth telling. */
export class BurstMeter {
  private began: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isBusy = false;

  constructor(private readonly tell: (isBusy: boolean) => void) {}

  /** The add-in has done something just now. */
  tick(): void {
    const now = performance.now();
    this.began ??= now;
    if (!this.isBusy && now - this.began >= BUSY_AFTER_MS) this.set(true);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.began = null;
      if (this.isBusy) this.set(false);
    }, IDLE_AFTER_MS);
  }

  private set(isBusy: boolean): void {
    this.isBusy = isBusy;
    this.tell(isBusy);
  }
}
