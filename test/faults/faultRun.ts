import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../../src/app/services';
import { createServices } from '../../src/cli/file/fileServices';
import type { EmbeddedWorkbook } from '../../src/embedded/node/openEmbeddedWorkbook';
import { REGISTRY_SHEET } from '../../src/registry/registry';
import { openTestWorkbook } from '../embedded/openTestWorkbook';
import { tapRequests, type Fault, type RequestBody } from './tap';
import { FAULT_CASES, type Answer, type FaultCase } from './useCases';
import { cardLines, differences, workbookState, type WorkbookState } from './workbookState';

/** Where and how a use case fails: its nth request. */
export interface FaultPoint {
  readonly name: string;
  readonly nth: number;
  readonly fault: Fault;
  /** The request after it, which mostly takes away what was left behind, is refused as well. */
  readonly twice?: true;
  /** How many requests after it are refused, in place of `twice`. */
  readonly refused?: number;
}

/** What was wrong after a fault and up to three more clicks; all empty where the workbook is as if nothing had happened. */
export interface FaultOutcome {
  readonly stuck: boolean;
  readonly different: readonly string[];
  readonly duplicates: readonly string[];
  readonly references: readonly string[];
  readonly lost: readonly string[];
}

const SAMPLE = join(__dirname, '../../assets/sample-staffing.xlsx');
const CODES = ['GeneralException', 'InvalidOperationInCellEditMode', 'AccessDenied', 'RequestPayloadSizeLimitExceeded'];
/** Points inside a request that writes. */
const POINTS_INSIDE = 6;
const CLICKS = 3;
/** What HR typed: it has to be somewhere afterwards. */
const TYPED = ['number:88', 'string:人事自己的备注'];

/** A use case on the workbook it begins with, recorded once: its requests and how it ends undisturbed. */
export class FaultSubject {
  private constructor(
    readonly faultCase: FaultCase,
    private readonly services: Services,
    private readonly bytes: Uint8Array,
    private readonly requests: readonly RequestBody[],
    private readonly undisturbed: WorkbookState,
  ) {}

  static async record(name: string): Promise<FaultSubject> {
    const faultCase = FAULT_CASES.find((each) => each.name === name);
    if (!faultCase) throw new Error(`No use case ${name}`);
    const services = await createServices('zh-CN');
    const bytes = await startOf(faultCase, services);
    const requests: RequestBody[] = [];
    const undisturbed = await onWorkbook(bytes, async (book) => {
      const first = await begin(faultCase, services);
      const untap = tapRequests(book, (_, body) => {
        requests.push(body);
        return null;
      });
      const answer = await faultCase.run(services, first);
      untap();
      if (!isComplete(answer)) throw new Error(`${name} does not end: ${JSON.stringify(answer).slice(0, 400)}`);
      return workbookState(book);
    });
    return new FaultSubject(faultCase, services, bytes, requests, undisturbed);
  }

  /**
   * Every way of failing: each request before its effect, those that write also after it and inside.
   * @param pointsInside how many of the actions that write are the last one done; besides, sheets just made
   */
  points(pointsInside = POINTS_INSIDE): FaultPoint[] {
    const { name } = this.faultCase;
    return this.requests.flatMap((body, index) => {
      const nth = index + 1;
      const codeAt = (at: number): string => CODES[at % CODES.length] ?? 'GeneralException';
      const writes = writingActions(body);
      const before: Fault[] = [{ kind: 'before', code: codeAt(nth) }];
      if (writes.length === 0) return before.map((fault) => ({ name, nth, fault }));
      const inside = new Set(
        Array.from({ length: pointsInside }, (_, part) => {
          const at = writes[Math.floor(((part + 0.5) * writes.length) / pointsInside)] ?? 0;
          return Math.max(1, at + 1);
        }),
      );
      const making = makingActions(body);
      for (const at of [...making.slice(0, 1), ...making.slice(-1)]) inside.add(at + 1);
      const last = writes[writes.length - 1] ?? 0;
      if (last > 0) inside.add(last);
      const length = body.Actions?.length ?? 0;
      const faults: Fault[] = [
        ...before,
        { kind: 'before', code: 'AccessDenied' },
        { kind: 'after', code: codeAt(nth + 1) },
        ...[...inside]
          .filter((count) => count < length)
          .map((count, at): Fault => ({ kind: 'between', code: codeAt(nth + at), count })),
      ];
      return faults.map((fault) => ({ name, nth, fault }));
    });
  }

  /** Which requests copy sheets. */
  copying(): number[] {
    return this.requests.flatMap(({ Actions = [], ObjectPaths = {} }, index) => {
      const isCopied = Actions.some(({ ObjectPathId = 0 }) => ObjectPaths[String(ObjectPathId)]?.Name === 'Copy');
      return isCopied ? [index + 1] : [];
    });
  }

  /** Requests that stop while a table is without its totals, behind each action in turn. */
  withoutTotals(code: string): FaultPoint[] {
    const { name } = this.faultCase;
    return this.requests.flatMap(({ Actions = [] }, index) => {
      const at = Actions.flatMap(({ Name }, action) => (Name === 'ShowTotals' ? [action] : []));
      const [first = 0, last = 0] = [at[0], at.at(-1)];
      return Array.from({ length: last - first }, (_, action): FaultPoint => {
        return { name, nth: index + 1, fault: { kind: 'between', code, count: first + 1 + action } };
      });
    });
  }

  /** Requests that stop behind each writing of contents. */
  writings(code: string): FaultPoint[] {
    const { name } = this.faultCase;
    return this.requests.flatMap(({ Actions = [] }, index) =>
      Actions.flatMap(({ Name }, at): FaultPoint[] =>
        (Name === 'Formulas' || Name === 'Values') && at + 1 < Actions.length
          ? [{ name, nth: index + 1, fault: { kind: 'between', code, count: at + 1 } }]
          : [],
      ),
    );
  }

  /** Requests that stop behind the first sheet whose protection they have lifted. */
  openings(code: string): FaultPoint[] {
    const { name } = this.faultCase;
    return this.requests.flatMap(({ Actions = [] }, index) => {
      const at = Actions.findIndex(({ Name }) => Name === 'Unprotect');
      return at < 0 ? [] : [{ name, nth: index + 1, fault: { kind: 'between', code, count: at + 1 } as const }];
    });
  }

  /**
   * Fails once, then clicks again until the use case ends.
   * @param inBetween told of what the failing leaves, before the first click
   */
  async meet(
    { nth, fault, twice, refused = twice ? 1 : 0 }: FaultPoint,
    inBetween: (services: Services) => Promise<void> = () => Promise.resolve(),
  ): Promise<FaultOutcome> {
    return onWorkbook(this.bytes, async (book) => {
      const first = await begin(this.faultCase, this.services);
      const untap = tapRequests(book, (at) => {
        if (at === nth) return fault;
        return at > nth && at <= nth + refused ? { kind: 'before', code: 'GeneralException' } : null;
      });
      let answer = await this.faultCase.run(this.services, first);
      untap();
      await inBetween(this.services);
      for (let click = 0; click < CLICKS && !isComplete(answer); click++)
        answer = await this.faultCase.run(this.services, first);
      const state = await workbookState(book);
      const different = differences(this.undisturbed, state);
      return {
        stuck: !isComplete(answer),
        different,
        duplicates: [
          ...[...cardLines(state)].filter(([, lines]) => lines > 1).map(([number]) => number),
          ...different.filter((line) => line.startsWith('extra sheet')),
        ],
        references: brokenReferences(state).filter((cell) => !brokenReferences(this.undisturbed).includes(cell)),
        lost: TYPED.filter((typed) => holds(this.undisturbed, typed) && !holds(state, typed)),
      };
    });
  }
}

/** Does what the use case takes back, and answers with what came of it. */
async function begin({ name, first }: FaultCase, services: Services): Promise<unknown> {
  const answer = await first?.(services);
  if (answer && !isComplete(answer)) throw new Error(`before ${name}: ${JSON.stringify(answer).slice(0, 400)}`);
  return answer?.value;
}

async function startOf({ after, before, meanwhile }: FaultCase, services: Services): Promise<Uint8Array> {
  const sample = new Uint8Array(readFileSync(SAMPLE));
  if (after.length === 0 && !before && !meanwhile) return sample;
  const book = await openTestWorkbook(sample);
  const close = book.installGlobals();
  try {
    for (const name of after) {
      const earlier = FAULT_CASES.find((each) => each.name === name);
      if (earlier?.before) await change(book, earlier.before);
      const answer = await earlier?.run(services);
      if (!answer || !isComplete(answer)) throw new Error(`${name}: ${JSON.stringify(answer).slice(0, 400)}`);
      if (name === 'build') await workOfPeople(book);
    }
    if (before) await change(book, before);
    if (meanwhile) await change(book, meanwhile);
    return book.save();
  } finally {
    close();
  }
}

async function change(book: EmbeddedWorkbook, how: NonNullable<FaultCase['meanwhile']>): Promise<void> {
  await book.Excel.run(async (context) => {
    how(context.workbook.worksheets);
    await context.sync();
  });
}

/** A score, a note and a formula of HR's own. */
async function workOfPeople(book: EmbeddedWorkbook): Promise<void> {
  await book.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('吴晓晓').getRange('L7').values = [[88]];
    worksheets.add('看板').getRange('A1:B1').formulas = [["='郑好'!K4", '人事自己的备注']];
    await context.sync();
  });
}

async function onWorkbook<T>(bytes: Uint8Array, work: (book: EmbeddedWorkbook) => Promise<T>): Promise<T> {
  const book = await openTestWorkbook(bytes);
  const close = book.installGlobals();
  try {
    return await work(book);
  } finally {
    close();
  }
}

/** Indexes of the actions that change something. */
function writingActions(body: RequestBody): number[] {
  const making = new Set(makingActions(body));
  return (body.Actions ?? []).flatMap(({ ActionType, Name = '' }, index) => {
    const sets = ActionType === 4 || ActionType === 9;
    const calls = ActionType === 3 && !/^(_|Get|Load)/.test(Name);
    return making.has(index) || sets || calls ? [index] : [];
  });
}

/** Indexes of the actions that make something: a sheet, a copy, rows. */
function makingActions({ Actions = [], ObjectPaths = {} }: RequestBody): number[] {
  return Actions.flatMap(({ ActionType, ObjectPathId = 0 }, index) => {
    const path = ObjectPaths[String(ObjectPathId)];
    const makes = ActionType === 1 && path?.ObjectPathType === 3 && /^(Add|Copy|Insert)/.test(path.Name ?? '');
    return makes ? [index] : [];
  });
}

/** Nothing in it says that Excel or the person stopped. */
function isComplete(answer: Answer): boolean {
  return answer.ok && !stops(answer.value, 3);
}

function stops(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth === 0) return false;
  return Object.entries(value).some(
    ([key, inner]) => (/^(stoppedBy|\w*Failure)$/.test(key) && inner !== null) || stops(inner, depth - 1),
  );
}

function brokenReferences(state: WorkbookState): string[] {
  return Object.entries(state).flatMap(([sheet, { cells }]) =>
    sheet === REGISTRY_SHEET
      ? []
      : Object.entries(cells).flatMap(([cell, content]) => (content.includes('#REF!') ? [`${sheet} ${cell}`] : [])),
  );
}

function holds(state: WorkbookState, typed: string): boolean {
  return Object.values(state).some(({ cells }) => Object.values(cells).includes(typed));
}
