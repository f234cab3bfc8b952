import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { BuildReport, CardLine } from '../../../src/app/build/buildReport';
import { sureRole, type Inspection } from '../../../src/app/list/inspect';
import type { AssessedIndicator, Role } from '../../../src/catalogue/catalogue';
import { NO_BLOCKS } from '../../../src/scorecard/blocks/blockRules';
import { readBlocks } from '../../../src/scorecard/blocks/readItems';
import { withBlocks } from '../../../src/scorecard/blocks/withBlocks';
import { gradeOf } from '../../../src/scoring/grades';
import { finalScore, judgedScore, type FinalScore } from '../../../src/scoring/raters';
import { adjustmentPoints, totalScore, weightedScore } from '../../../src/scoring/cardResult';
import { score, type ScoreResult } from '../../../src/scoring/score';
import { isSystemScored } from '../../../src/scoring/scoringRule';
import { vetoTriggered } from '../../../src/scoring/veto';
import { SOURCE_GRADES } from '../../../src/scorecard/settings/settings';
import { convertWorkbook, recalculate } from '../../support/libreOffice';
import { enter, sitDown, type Desk } from '../builtWorkbook';

/** What is typed into one line of a card; undefined stays blank. */
interface Line {
  readonly actual?: number;
  readonly target?: number;
  readonly self?: number;
  readonly manager?: number | string;
}

interface Entered {
  readonly card: CardLine;
  readonly role: Role;
  readonly lines: readonly Line[];
  readonly counts: readonly number[];
}

const GRADES = SOURCE_GRADES.map((grade, index) => ({
  ...grade,
  name: ['优秀', '良好', '合格', '不合格'][index] ?? '',
}));
const ADJUSTMENTS = [
  { points: 2, cap: 6 },
  { points: 2, cap: 6 },
  { points: -5, cap: 20 },
];
const FIRST_ROW = 7;
const CONFIRMED = '属实';
const RULES = { limit: null, confirmed: CONFIRMED };

let desk: Desk;
let inspection: Inspection;
let report: BuildReport;
let entries: Entered[];
let file: Uint8Array;

beforeAll(async () => {
  desk = await sitDown();
  inspection = await desk.inspect();
  report = await desk.build(inspection);
  await enter('考核设置', { B78: 0.7, B79: 0.2, B81: 0.1 });
  // One department alone is built again: its cards have lines beside KPIs, the others none.
  const again = await desk.build(inspection, { only: ({ row }) => row.department === WITH_BLOCKS });
  expect(again.refreshed.length).toBeGreaterThan(2);
  const [seeded] = fc.sample(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4000, maxLength: 4000 }),
    {
      numRuns: 1,
      seed: 20261121,
    },
  );
  const random = [...(seeded ?? [])];
  entries = report.built.map((card) => invent(card, roleOf(card), () => random.pop() ?? 0.5));
  for (const entered of entries) await enter(entered.card.sheetName, cellsOf(entered));
  file = desk.workbook.save();
});

afterAll(() => desk.leave());

const WITH_BLOCKS = '推广部';

function roleOf(card: CardLine): Role {
  const row = inspection.rows.find(({ row: { people } }) =>
    people.some((person) => card.number.endsWith(`/${person.employeeId}`)),
  );
  const { catalogue } = desk.services;
  const shares = { kpi: 0.7, behaviour: 0.2, ability: 0.1 };
  const blocks = readBlocks({ ...NO_BLOCKS, shares }, catalogue.indicators.values());
  if (!blocks.ok) throw new Error('no blocks');
  const { roles } = row?.row.department === WITH_BLOCKS ? withBlocks(catalogue, blocks.value) : catalogue;
  const role = row && roles.get(sureRole(row) ?? '');
  if (!role) throw new Error(`no role for ${card.number}`);
  return role;
}

/** One card in six stays incomplete; one line in five has a manager's score over the system's. */
function invent(card: CardLine, role: Role, random: () => number): Entered {
  const incomplete = random() < 1 / 6;
  const lines = role.indicators.map((assessed, index): Line => {
    if (incomplete && index === 0) return {};
    const { rule, target } = assessed;
    if (!isSystemScored(rule)) return inventRating(rule.scale === 'levels' ? 5 : 100, random);
    const open = target === null ? { target: 0.2 } : {};
    const around = target ?? 0.2;
    const counted = ['count', 'times'].includes(assessed.indicator.unit);
    const spread = counted ? Math.floor(random() * 3) : around * (0.5 + random() * 0.8);
    const actual = around === 0 ? (counted ? Math.floor(random() * 3) : random() * 0.01) : spread;
    const isVeto = rule.kind === 'veto';
    const manager = random() < 0.2 || isVeto ? { manager: isVeto ? CONFIRMED : Math.round(random() * 100) } : {};
    return { ...open, actual: counted ? actual : Number(actual.toFixed(4)), ...manager };
  });
  return { card, role, lines, counts: ADJUSTMENTS.map(() => Math.floor(random() * 5)) };
}

function inventRating(best: number, random: () => number): Line {
  const rating = (): number => 1 + Math.floor(random() * best);
  return random() < 0.3 ? { manager: rating() } : { self: rating(), manager: rating() };
}

function cellsOf({ role, lines, counts }: Entered): Record<string, number | string> {
  const cells: Record<string, number | string> = {};
  lines.forEach(({ actual, target, self, manager }, index) => {
    const row = FIRST_ROW + index;
    if (target !== undefined) cells[`F${row}`] = target;
    if (actual !== undefined) cells[`I${row}`] = actual;
    if (self !== undefined) cells[`K${row}`] = self;
    if (manager !== undefined) cells[`L${row}`] = manager;
    if (manager !== undefined) cells[`O${row}`] = '见记录';
  });
  const firstCount = FIRST_ROW + role.indicators.length + 2;
  counts.forEach((count, index) => {
    cells[`I${firstCount + index}`] = count;
    cells[`M${firstCount + index}`] = '见记录';
  });
  return cells;
}

interface Expected {
  readonly system: readonly (ScoreResult | null)[];
  readonly final: readonly FinalScore[];
  readonly total: number | null;
  readonly veto: boolean;
}

/** The card's result by the functions, without a spreadsheet. */
function expectedOf({ role, lines, counts }: Entered): Expected {
  const targetOf = ({ target }: AssessedIndicator, line: Line): number | null => line.target ?? target;
  const system = role.indicators.map((assessed, index) => {
    const line = lines[index] ?? {};
    if (!isSystemScored(assessed.rule)) return null;
    return score(assessed.rule, { actual: line.actual, target: targetOf(assessed, line) });
  });
  const final = role.indicators.map(({ rule }, index) => {
    const { self, manager } = lines[index] ?? {};
    if (!isSystemScored(rule)) return judgedScore(rule, { self, manager }, { self: 0.2, manager: 0.8 });
    return finalScore(rule, system[index] ?? { kind: 'blank' }, { manager, reason: '见记录' }, RULES);
  });
  const rows = role.indicators.map(({ weight }, index) => {
    const result = final[index];
    return { weight: weight / 100, final: result?.kind === 'score' ? result.value : null };
  });
  const adjustments = ADJUSTMENTS.map((item, index) => adjustmentPoints(item, counts[index], '见记录'));
  const veto = role.indicators.some((assessed, index) =>
    vetoTriggered(assessed.rule, lines[index]?.actual, targetOf(assessed, lines[index] ?? {})),
  );
  return { system, final, total: totalScore(rows, adjustments, 120, 1), veto };
}

test('every employee whose position means a role has a card', () => {
  const sure = inspection.rows.filter((row) => sureRole(row) !== null);
  expect(report.built).toHaveLength(sure.reduce((sum, { row }) => sum + row.people.length, 0));
  expect(report.built.length).toBeGreaterThanOrEqual(40);
  expect(report.notAssessed).toEqual([]);
});

test('a spreadsheet calculates on every card what the rules say', async () => {
  const sheets = await recalculate(file);
  let compared = 0;
  for (const entered of entries) {
    const expected = expectedOf(entered);
    const cells = sheets.get(entered.card.sheetName);
    const at = (address: string): unknown => cells?.get(address) ?? '';
    const close = (address: string, value: number): void => {
      expect({ card: entered.card.number, address, value: at(address) }).toEqual({
        card: entered.card.number,
        address,
        value: expect.closeTo(value, 9) as number,
      });
      compared += 1;
    };
    entered.role.indicators.forEach(({ weight }, index) => {
      const row = FIRST_ROW + index;
      const system = expected.system[index];
      const final = expected.final[index];
      if (system?.kind === 'score') close(`J${row}`, system.value);
      else expect(at(`J${row}`)).toBe(system === null ? '–' : '');
      if (final?.kind === 'score') {
        close(`M${row}`, final.value);
        close(`N${row}`, weightedScore(final.value, weight / 100) ?? 0);
      } else expect(at(`M${row}`)).toBe('');
    });
    const grade = gradeOf(GRADES, expected.total, expected.veto);
    if (expected.total === null) {
      expect(at('K4')).toBe('');
      expect(String(at('I5'))).toMatch(/^还缺\d+项$/);
    } else {
      close('K4', expected.total);
      expect(at('I5')).toBe('');
    }
    expect(at('N4')).toBe(grade?.name ?? '');
  }
  expect(compared).toBeGreaterThan(500);
});

test('the summary shows totals, grades, ranks and states of all cards', async () => {
  const summary = (await recalculate(file)).get(report.summarySheet);
  const results = entries.map(expectedOf);
  const totals = results.map(({ total }) => total);
  entries.forEach((entered, index) => {
    const row = 4 + index;
    const total = totals[index] ?? null;
    expect(summary?.get(`A${row}`)).toBe(entered.card.number);
    if (total === null) {
      expect(summary?.get(`H${row}`) ?? '').toBe('');
      expect(summary?.get(`M${row}`)).toMatch(/^评分中(；试用期)?$/);
      return;
    }
    expect(summary?.get(`H${row}`)).toBeCloseTo(total, 9);
    const { veto, system } = results[index] ?? { veto: false, system: [] };
    const ahead = results.filter((other) => other.total !== null && !other.veto && other.total > total).length;
    expect(summary?.get(`K${row}`)).toBe(veto ? '–' : ahead + 1);
    const changed = entered.lines.filter(({ manager }, line) => {
      const own = system[line];
      return own !== null && typeof manager === 'number' && (own?.kind !== 'score' || own.value !== manager);
    });
    const said = veto ? '一票否决' : '已完成';
    expect(summary?.get(`M${row}`)).toMatch(
      changed.length === 0 ? said : `${said}，上级改评${changed.length}项，系统总分`,
    );
  });
  const counted = GRADES.map((_, index) => Number(summary?.get(`P${5 + index}`)));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(totals.filter((total) => total !== null).length);
});

test('the host shows the same results as the spreadsheet', async () => {
  const sheets = await recalculate(file);
  const context = new Excel.RequestContext();
  const shown = entries.map(({ card }) => {
    const range = context.workbook.worksheets.getItem(card.sheetName).getRange('A1:O20');
    range.load('values');
    return range;
  });
  await context.sync();
  entries.forEach(({ card }, index) => {
    const cells = sheets.get(card.sheetName);
    for (const [row, column, address] of [
      [3, 10, 'K4'],
      [6, 9, 'J7'],
      [6, 12, 'M7'],
    ] as const) {
      const value = shown[index]?.values[row]?.[column] as unknown;
      const other = cells?.get(address) ?? '';
      if (typeof other === 'number') expect(value).toBeCloseTo(other, 9);
      else expect(value).toBe(other);
    }
  });
});

test('a printed card is one A4 page, the talk about it another', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-print-'));
  try {
    const path = join(folder, 'cards.pdf');
    writeFileSync(path, await convertWorkbook(file, 'pdf'));
    const pages = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 }).split(
      '\f',
    );
    for (const { card, role } of entries) {
      const own = pages.filter(
        (page) => page.includes('考核编号') && page.includes(card.number) && !page.includes('总排名'),
      );
      const [front, talk] = ['加减分合计', '绩效面谈与确认'].map((text) => own.filter((page) => page.includes(text)));
      expect({ card: card.number, front: front?.length, talk: talk?.length }).toEqual({
        card: card.number,
        front: 1,
        talk: 1,
      });
      expect(talk?.[0]).toContain('人力资源签字');
      expect(front?.[0]).not.toContain('###');
      for (const { indicator } of role.indicators) {
        const first = indicator.name['zh-CN'].slice(0, 4);
        expect(front?.[0]?.replace(/\s/g, '')).toContain(first);
      }
    }
    const size = execFileSync('pdfinfo', ['-f', '1', '-l', '999', path], { encoding: 'utf8' });
    expect(size).toMatch(/A4/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
