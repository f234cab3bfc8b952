/**
 * Measures the pane in Chromium, beside the workbench's grid: how long until its first button can be pressed, opened for the first time and
 * again, and the longest task of its thread while a list of 5,000 rows is read, matched and filled.
 * Run: npm run bench:pane. Tasks are counted in the thread's own time, which others who use the machine lengthen little; what the clock
 * says holds on a quiet machine only. The grid draws in the same thread, so the figures are the most the pane can have taken. Meant: interactive within 1 s when opened again, no task over 200 ms
 * with the sample and over 500 ms with 5,000 rows.
 */
import { performance } from 'node:perf_hooks';
import type { CDPSession } from 'playwright-core';
import { loadFacts } from '../src/catalogue/facts';
import { Theatre, type Stage } from '../scripts/pictures/stage';
import { line } from './phases';
import { staffingFile } from './staffingFile';

const ROWS = 5000;
const DESK = { width: 1280, height: 800 };
const OPENINGS = 5;
/** The work of a thread, as Chromium's traces name it. */
const TASK = 'RunTask';

interface TraceEvent {
  readonly name: string;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/** What the main thread of the page did, in milliseconds of the thread. */
interface ThreadWork {
  readonly longest: number;
  readonly whole: number;
}

async function threadWork(session: CDPSession, work: () => Promise<void>): Promise<ThreadWork> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
    transferMode: 'ReportEvents',
  });
  await work();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const place = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const main = new Set(
    events.flatMap((event) =>
      event.args?.name === 'CrRendererMain' && event.name === 'thread_name' ? [place(event)] : [],
    ),
  );
  const tasks = events.flatMap((event) =>
    event.name.endsWith(TASK) && main.has(place(event)) ? [(event.tdur ?? 0) / 1000] : [],
  );
  return { longest: Math.max(0, ...tasks), whole: tasks.reduce((sum, each) => sum + each, 0) };
}

/** Milliseconds from asking for the pane's page to a button that can be pressed. */
async function untilPressable(stage: Stage): Promise<number> {
  const asked = performance.now();
  await stage.openPaneAnew();
  await stage.part('read').waitFor();
  return performance.now() - asked;
}

/** Lists, positions and texts of the workbook that is open, step by step. */
async function tasksOf(stage: Stage, session: CDPSession, name: string): Promise<void> {
  const steps: Readonly<Record<string, () => Promise<void>>> = {
    read: async () => {
      await stage.press('area-posts', 'read-again');
      await stage.settle();
    },
    'page of positions': async () => {
      await stage.press('next');
      await stage.part('page-match').waitFor();
    },
    'page of filling': async () => {
      await stage.press('next');
      await stage.part('page-fill').waitFor();
      await stage.press('into-list');
      await stage.part('preview').waitFor();
    },
    fill: async () => {
      await stage.press('apply-fill');
      await stage.part('fill-result').waitFor();
    },
  };
  for (const [step, work] of Object.entries(steps)) {
    const { longest } = await threadWork(session, async () => {
      await work();
      await stage.page.waitForTimeout(500);
    });
    line(`${name}, ${step}: longest task, ms`, longest.toFixed(0));
  }
}

async function benchPane(): Promise<void> {
  const theatre = await Theatre.open();
  try {
    const stage = await theatre.stage('zh-CN', DESK);
    const session = await stage.page.context().browser()?.newBrowserCDPSession();
    if (!session) throw new Error('The browser cannot be traced.');
    for (let each = 0; each < OPENINGS; each += 1) {
      let clock = 0;
      const { whole } = await threadWork(session, async () => {
        clock = await untilPressable(stage);
      });
      line('opened again: ms to the first button', clock.toFixed(0));
      line('opened again: ms of the thread', whole.toFixed(0));
    }
    await stage.press('read');
    await stage.part('page-read').waitFor();
    await tasksOf(stage, session, 'sample');
    const many = await theatre.stage('zh-CN', DESK);
    await many.openFile('名单.xlsx', staffingFile(ROWS, loadFacts()));
    await many.press('read');
    await many.part('page-read').waitFor();
    await tasksOf(many, session, `${ROWS} rows`);
  } finally {
    await theatre.close();
  }
}

void benchPane();
