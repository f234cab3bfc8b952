const WAIT_MS = 120;
const LONGEST_WAIT_MS = 600;

/**
 * Draws once after a burst of changes, and now and then during a long one. Only one drawing runs at a time; what is asked for
 * meanwhile is drawn after it.
 */
export class RefreshTimer {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstAsked: number | null = null;
  private isRunning = false;

  constructor(private readonly refresh: () => Promise<void>) {}

  ask(): void {
    const now = performance.now();
    this.firstAsked ??= now;
    if (this.timer !== null) clearTimeout(this.timer);
    const waited = now - this.firstAsked;
    this.timer = setTimeout(() => void this.run(), Math.max(0, Math.min(WAIT_MS, LONGEST_WAIT_MS - waited)));
  }

  private async run(): Promise<void> {
    this.timer = null;
    if (this.isRunning) {
      this.ask();
      return;
    }
    this.firstAsked = null;
    this.isRunning = true;
    try {
      await this.refresh();
    } finally {
      this.isRunning = false;
    }
  }
}
