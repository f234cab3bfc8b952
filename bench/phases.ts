import { performance } from 'node:perf_hooks';

/** What a piece of work took. */
export interface Phase {
  /** Seconds of the processor, which tell more than the clock where others use the machine. */
  readonly processor: number;
  readonly clock: number;
}

/** Does the work and measures it. */
export async function measured<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly phase: Phase }> {
  const [processor, clock] = [process.cpuUsage(), performance.now()];
  const result = await work();
  const { user, system } = process.cpuUsage(processor);
  return { result, phase: { processor: (user + system) / 1e6, clock: (performance.now() - clock) / 1000 } };
}

/** The most memory the process has held, in MB. */
export const peakMegabytes = (): number => process.resourceUsage().maxRSS / 1024;

export const line = (name: string, value: string): void => console.log(`${name.padEnd(44)}${value}`);
