import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HostClient, type WorkerPort } from '../../../src/workbench/host/hostClient';
import type { HostOperation } from '../../../src/workbench/host/hostMessages';
import { pageActions } from '../../../src/workbench/state/pageActions';
import { PageStore } from '../../../src/workbench/state/pageStore';
import { Workbench } from '../../../src/workbench/state/workbench';
import { inProcessWorker } from '../host/inProcessWorker';
import { FakeGrid } from './fakeGrid';

export const SAMPLE = new Uint8Array(readFileSync(path.resolve(__dirname, '../../../assets/sample-staffing.xlsx')));

export const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** Lets everything that was asked for be answered. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

/** Lets what waits for quiet happen too. */
export const drawnAll = () => new Promise((resolve) => setTimeout(resolve, 400));

/** Something that is waited for until it is let go. */
export function held() {
  let release: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => (release = resolve));
  return { wait, release };
}

/** A worker that begins an operation, and all that is asked after it, only when that is let go; what was asked for keeps its order. */
class BusyWorker implements WorkerPort {
  private readonly worker = inProcessWorker();
  private readonly kept: Parameters<WorkerPort['postMessage']>[] = [];
  private isBusy = false;
  /** What it is busy with as soon as it is asked for; null: nothing. */
  busyWith: HostOperation | null = null;
  readonly asked: HostOperation[] = [];

  get onmessage() {
    return this.worker.onmessage;
  }

  set onmessage(hear: WorkerPort['onmessage']) {
    this.worker.onmessage = hear;
  }

  readonly onerror = null;

  postMessage(...message: Parameters<WorkerPort['postMessage']>): void {
    this.asked.push(message[0].operation);
    this.isBusy ||= message[0].operation === this.busyWith;
    if (this.isBusy) this.kept.push(message);
    else this.worker.postMessage(...message);
  }

  letGo(): void {
    this.isBusy = false;
    this.busyWith = null;
    for (const message of this.kept.splice(0)) this.worker.postMessage(...message);
  }
}

/** The sample, opened, with what the page may ask of it. */
export async function opened() {
  const store = new PageStore('zh-CN');
  const worker = new BusyWorker();
  const host = new HostClient(worker);
  const grids: FakeGrid[] = [];
  /** What making each grid waits for, beginning with the next. */
  const makingWaits: (() => Promise<void>)[] = [];
  const workbench = new Workbench(store, host, async (events) => {
    const { language } = store.get();
    await makingWaits.shift()?.();
    const grid = new FakeGrid(events, language);
    grids.push(grid);
    return grid;
  });
  await workbench.open('编制表.xlsx', SAMPLE);
  const [grid] = grids;
  if (!grid) throw new Error('No grid was made');
  const [first = '', second = ''] = (store.get().workbook?.tabs ?? []).map(({ id }) => id);
  const actions = pageActions(workbench, () => undefined);
  return { store, worker, host, workbench, grid, grids, makingWaits, actions, first, second };
}
