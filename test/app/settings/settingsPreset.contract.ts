import { closePeriod } from '../../../src/app/month/closePeriod';
import { applySettingsPreset, undoSettingsPreset, type SettingsReport } from '../../../src/app/settings/applySettings';
import { planSettingsPreset, type SettingsPlan } from '../../../src/app/settings/planSettings';
import { settingsInUse } from '../../../src/app/settings/settingsInUse';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { sureRole } from '../../../src/app/list/inspect';
import { cellAddress, parseArea } from '../../../src/base/address';
import type { PresetChoice } from '../../../src/scorecard/settings/settingsPresets';
import type { CellValue } from '../../../src/base/grid';
import { actBefore } from '../../faults/tap';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

const SETTINGS = '考核设置';
const LETTERS: PresetChoice = { grades: 'letters', raters: null };
const PERIOD = '2026-11';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
});
afterEach(() => world.close());

async function planned(choice: PresetChoice): Promise<SettingsPlan> {
  return need(await planSettingsPreset(choice, world.services, PERIOD));
}

async function applied(choice: PresetChoice): Promise<SettingsReport> {
  const outcome = need(await applySettingsPreset(await planned(choice), world.services));
  if (outcome.kind !== 'applied') throw new Error(outcome.kind);
  return outcome.report;
}

/** Contents of a sheet as formulas, so that nothing can hide behind a value. */
function contents(sheet: string): Promise<CellValue[][]> {
  return world.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1:Z60');
    range.load('formulas');
    await context.sync();
    return range.formulas as CellValue[][];
  });
}

async function rowOf(label: string): Promise<number> {
  return (await world.read(SETTINGS)).findIndex(([cell]) => cell === label);
}

describe('in a workbook without settings', () => {
  test('a preview writes nothing; applying draws the sheet for the period of the pane', async () => {
    const before = await world.sheetNames();
    expect(need(await settingsInUse(world.services, PERIOD))).toMatchObject({ isNew: true, sheet: SETTINGS });
    const plan = await planned({ grades: 'letters', raters: 'self30' });
    expect(plan).toMatchObject({ inUse: { isNew: true, settings: { period: PERIOD } } });
    expect(plan.edits).toHaveLength(22);
    expect(await world.sheetNames()).toEqual(before);
    const report = await applied({ grades: 'letters', raters: 'self30' });
    expect(report).toMatchObject({ created: true, refused: [], summarySheet: null, summaryFailure: null });
    const { settings, isNew } = need(await settingsInUse(world.services, '2020-01'));
    expect(isNew).toBe(false);
    expect(settings).toMatchObject({ period: PERIOD, raterWeights: { self: 0.3, manager: 0.7 } });
    expect(settings?.grades.map(({ name, share }) => [name, share])).toEqual([
      ['S', 0.1],
      ['A', 0.2],
      ['B', 0.5],
      ['C', 0.15],
      ['D', 0.05],
    ]);
    const undone = need(await undoSettingsPreset(report, world.services));
    expect(undone).toMatchObject({ refused: [] });
    expect(need(await settingsInUse(world.services, PERIOD)).settings).toEqual(plan.inUse.settings);
  });

  test('the sheet is used by what is built later, also under another name', async () => {
    await applied(LETTERS);
    await world.run(async (context) => {
      context.workbook.worksheets.getItem(SETTINGS).name = '绩效参数';
      await context.sync();
    });
    await world.build(PERIOD);
    expect(await world.sheetNames()).not.toContain(SETTINGS);
    const [card] = await world.cards(PERIOD);
    if (!card) throw new Error('no card');
    await world.rate(card, 100);
    const grade = parseArea(card.record.results['grade'] ?? '');
    expect((await world.read(card.sheetName))[grade?.row ?? 0]?.[grade?.column ?? 0]).toBe('S');
  });

  test('a period that is none is refused', async () => {
    expect(await planSettingsPreset(LETTERS, world.services, '下个月')).toMatchObject({
      ok: false,
      error: { kind: 'badPeriod' },
    });
  });
});

describe('in a workbook with cards and entries', () => {
  const results = async (): Promise<unknown[][]> =>
    (await world.read('绩效汇总')).slice(3, 6).map((line) => [line[2], line[8], line[9]]);
  const distribution = async (): Promise<unknown[][]> =>
    (await world.read('绩效汇总')).slice(4, 10).map((line) => line.slice(14, 16));

  beforeEach(async () => {
    await world.build(PERIOD);
    for (const [index, card] of (await world.cards(PERIOD)).entries()) {
      await world.rate(card, [100, 80, 40][index] ?? 0);
    }
  });

  test('cards and summary follow at once, what was entered stays, and undo gives every cell back', async () => {
    const cards = await world.cards(PERIOD);
    const sheets = [SETTINGS, '绩效汇总', ...cards.map(({ sheetName }) => sheetName)];
    const before = await Promise.all(sheets.map(contents));
    const valuesBefore = await Promise.all(sheets.map((sheet) => world.read(sheet)));
    expect((await results()).map(([, grade]) => grade)).toEqual(['优秀', '优秀', '不合格']);

    expect((await planned(LETTERS)).people.map(({ grade, newGrade }) => `${grade} ${newGrade}`)).toEqual([
      '优秀 S',
      '优秀 B',
      '不合格 D',
    ]);
    const report = await applied(LETTERS);
    expect(report).toMatchObject({ created: false, refused: [], summarySheet: '绩效汇总', summaryFailure: null });
    expect(report.filled).toHaveLength(20);
    expect((await results()).map(([, grade, coefficient]) => [grade, coefficient])).toEqual([
      ['S', 1.2],
      ['B', 1],
      ['D', 0],
    ]);
    expect((await distribution()).slice(0, 5)).toEqual([
      ['S', 1],
      ['A', 0],
      ['B', 1],
      ['C', 0],
      ['D', 1],
    ]);
    // Cards were not written to: their formulas look the settings up.
    for (const [index, sheet] of sheets.entries()) {
      if (index >= 2) expect(await contents(sheet)).toEqual(before[index]);
    }
    expect(await world.cards(PERIOD)).toEqual(cards);

    const undone = need(await undoSettingsPreset(report, world.services));
    expect(undone).toMatchObject({ refused: [], summarySheet: '绩效汇总' });
    for (const [index, sheet] of sheets.entries()) {
      expect([sheet, await contents(sheet)]).toEqual([sheet, before[index]]);
      expect([sheet, await world.read(sheet)]).toEqual([sheet, valuesBefore[index]]);
    }
  });

  test('fewer grades leave no line behind in the summary', async () => {
    await applied({ grades: 'threeLevel', raters: null });
    expect((await distribution()).slice(0, 4).map(([name]) => name)).toEqual(['优秀', '合格', '不合格', '']);
  });

  test('with the weight on the manager alone a self rating counts for nothing', async () => {
    const judged = (await world.cards(PERIOD)).flatMap((card, line) => {
      const rules = world.services.catalogue.roles.get(card.record.roleId)?.indicators ?? [];
      const ids = rules.filter(({ rule }) => rule.kind === 'judgement').map(({ indicator }) => indicator.id);
      const row = card.record.grid?.indicators.find(({ id }) => ids.includes(id))?.row;
      const column = card.record.grid?.columns.self;
      return row === undefined || column === undefined ? [] : [{ sheet: card.sheetName, row, column, line }];
    });
    const place = judged[0];
    if (!place) throw new Error('no judged indicator');
    const total = async (): Promise<unknown> => (await world.read('绩效汇总'))[3 + place.line]?.[7];
    const whole = await total();
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place.sheet);
      sheet.getRangeByIndexes(place.row, place.column, 1, 1).values = [[1]];
      await context.sync();
    });
    const lower = await total();
    expect(Number(lower)).toBeLessThan(Number(whole));
    const report = await applied({ grades: null, raters: 'managerOnly' });
    expect(report).toMatchObject({ redrawsSummary: false, summarySheet: null });
    expect(await total()).toBe(whole);
    need(await undoSettingsPreset(report, world.services));
    expect(await total()).toBe(lower);
  });

  test('closed cards keep what they show; the preview says that the period is closed', async () => {
    need(await closePeriod(world.services, { closedOn: '2026-12-01' }));
    const sheets = (await world.cards(PERIOD)).map(({ sheetName }) => sheetName);
    const before = await Promise.all(sheets.map((sheet) => world.read(sheet)));
    expect(await planned(LETTERS)).toMatchObject({ inUse: { closedOn: '2026-12-01' } });
    await applied({ grades: 'letters', raters: 'managerOnly' });
    expect(await Promise.all(sheets.map((sheet) => world.read(sheet)))).toEqual(before);
    expect((await results()).map(([, grade]) => grade)).toEqual(['优秀', '优秀', '不合格']);
  });

  test('a summary of another period than that of the settings is left alone', async () => {
    await world.write(SETTINGS, `B${(await rowOf('考核周期')) + 1}`, [['2026-12']]);
    const before = await contents('绩效汇总');
    expect(await applied(LETTERS)).toMatchObject({ redrawsSummary: true, summarySheet: null, summaryFailure: null });
    expect(await contents('绩效汇总')).toEqual(before);
  });

  test('HR inserted rows and added lines: the table is found and replaced whole', async () => {
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SETTINGS);
      sheet.getRange('4:5').insert('Down');
      await context.sync();
    });
    const row = await rowOf('不合格');
    await world.write(SETTINGS, `A${row + 1}:C${row + 2}`, [
      ['待改进', 50, 0.3],
      ['不合格', 0, 0],
    ]);
    const before = await contents(SETTINGS);
    const report = await applied({ grades: 'threeLevel', raters: null });
    expect((await world.read(SETTINGS)).slice(row - 3, row + 2).map(([name]) => name)).toEqual([
      '优秀',
      '合格',
      '不合格',
      '',
      '',
    ]);
    expect((await results()).map(([, grade]) => grade)).toEqual(['优秀', '合格', '不合格']);
    need(await undoSettingsPreset(report, world.services));
    expect(await contents(SETTINGS)).toEqual(before);
  });
});

describe('what stands in the way', () => {
  beforeEach(async () => {
    const options = { period: PERIOD, namePattern: '{姓名}', unnamed: 'perPlace' as const };
    need(await buildScorecards(world.inspection, sureRole, world.services, options));
  });

  test('a damaged grade table is mended by a grade preset, and refused with its cells for everything else', async () => {
    const row = (await rowOf('不合格')) + 1;
    await world.write(SETTINGS, `B${row}`, [[10]]);
    expect(need(await settingsInUse(world.services, PERIOD))).toMatchObject({
      settings: null,
      problems: [{ code: 'gradeWithoutZero', cell: `B${row}` }],
    });
    expect(await planSettingsPreset({ grades: null, raters: 'self30' }, world.services, PERIOD)).toMatchObject({
      ok: false,
      error: { kind: 'settings', problems: [{ cell: `B${row}` }] },
    });
    const report = await applied({ grades: 'source', raters: null });
    expect(report.filled).toMatchObject([{ row: row - 1, column: 1, before: 10, after: 0 }]);
    expect(need(await settingsInUse(world.services, PERIOD)).problems).toEqual([]);
  });

  test('numbers kept as text are mended together with the format of their cells, and so given back', async () => {
    const row = (await rowOf('优秀')) + 1;
    const cell = async () =>
      world.run(async (context) => {
        const range = context.workbook.worksheets.getItem(SETTINGS).getRange(`B${row}`);
        range.load('values,numberFormat');
        await context.sync();
        return [range.values[0]?.[0], range.numberFormat[0]?.[0]] as unknown[];
      });
    await world.run(async (context) => {
      const range = context.workbook.worksheets.getItem(SETTINGS).getRange(`B${row}`);
      range.numberFormat = [['@']];
      range.values = [["'80"]];
      await context.sync();
    });
    expect(await cell()).toEqual(['80', '@']);
    const report = await applied({ grades: 'source', raters: null });
    expect(await cell()).toEqual([80, 'General']);
    need(await undoSettingsPreset(report, world.services));
    expect(await cell()).toEqual(['80', '@']);
  });

  test('formulas and a protected sheet are refused, and nothing is written', async () => {
    const row = (await rowOf('上级评分权重')) + 1;
    await world.write(SETTINGS, `B${row}`, [[`=1-B${row - 1}`]]);
    const before = await contents(SETTINGS);
    expect(await planSettingsPreset({ grades: 'letters', raters: 'self30' }, world.services, PERIOD)).toMatchObject({
      ok: false,
      error: { kind: 'settings', sheet: SETTINGS, problems: [{ code: 'formula', cell: `B${row}` }] },
    });
    const plan = await planned(LETTERS);
    await world.run(async (context) => {
      context.workbook.worksheets.getItem(SETTINGS).protection.protect();
      await context.sync();
    });
    expect(await applySettingsPreset(plan, world.services)).toMatchObject({
      ok: false,
      error: { kind: 'sheetProtected', sheet: SETTINGS },
    });
    expect(await contents(SETTINGS)).toEqual(before);
  });

  test('a sheet that changed after the preview is not written to: the new preview is the answer', async () => {
    const plan = await planned(LETTERS);
    const row = (await rowOf('良好')) + 1;
    await world.write(SETTINGS, `B${row}`, [[72]]);
    const before = await contents(SETTINGS);
    const outcome = need(await applySettingsPreset(plan, world.services));
    expect(outcome).toMatchObject({ kind: 'changedMeanwhile' });
    expect(await contents(SETTINGS)).toEqual(before);
    if (outcome.kind !== 'changedMeanwhile') return;
    expect(need(await applySettingsPreset(outcome.plan, world.services))).toMatchObject({ kind: 'applied' });
  });

  test('undoing leaves a cell that was changed since, and says so', async () => {
    const report = await applied(LETTERS);
    const row = (await rowOf('A')) + 1;
    await world.write(SETTINGS, `B${row}`, [[88]]);
    const undone = need(await undoSettingsPreset(report, world.services));
    expect(undone.refused).toMatchObject([{ row: row - 1, column: 1 }]);
    expect((await world.read(SETTINGS))[row - 1]?.slice(0, 3)).toEqual(['良好', 88, 0.8]);
  });

  test('the look of the cells stays: no wrapping, no other alignment', async () => {
    const look = () =>
      world.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem(SETTINGS).getRange('A12');
        format.load('wrapText,verticalAlignment,horizontalAlignment');
        await context.sync();
        return [format.wrapText, format.verticalAlignment, format.horizontalAlignment];
      });
    const before = await look();
    await applied(LETTERS);
    expect(await look()).toEqual(before);
  });
});

describe('somebody changes the sheet between the look and the writing', () => {
  beforeEach(() => world.build(PERIOD));

  test.each([
    ['a grade is typed', (sheet: Excel.Worksheet, row: number) => void (sheet.getRange(`A${row}`).values = [['卓越']])],
    ['a row is inserted', (sheet: Excel.Worksheet) => void sheet.getRange('7:7').insert('Down')],
  ])('%s: no half of a preset stays, and the preview is shown anew', async (_what, change) => {
    const first = (await rowOf('等级表')) + 3;
    const plan = await planned(LETTERS);
    let changed: CellValue[][] = [];
    const acted = actBefore(
      world.book,
      (text) => text.includes('"S"'),
      async () => {
        await world.run(async (context) => {
          change(context.workbook.worksheets.getItem(SETTINGS), first);
          await context.sync();
        });
        changed = await contents(SETTINGS);
      },
    );
    const outcome = need(await applySettingsPreset(plan, world.services));
    expect(acted()).toBe(true);
    expect(outcome.kind).toBe('changedMeanwhile');
    expect(await contents(SETTINGS)).toEqual(changed);
    const shown = outcome.kind === 'changedMeanwhile' ? outcome.plan : plan;
    expect(need(await applySettingsPreset(shown, world.services)).kind).toBe('applied');
    const { settings } = need(await settingsInUse(world.services, PERIOD));
    expect(settings?.grades.map(({ name }) => name)).toEqual(['S', 'A', 'B', 'C', 'D']);
  });

  test('a row inserted above blank cells that get their first contents: they are written where they belong', async () => {
    const grades = await rowOf('等级表');
    const last = grades + 6;
    const plan = await planned(LETTERS);
    // All but a fifth grade stands there already.
    for (const { row, column, after, before } of plan.edits) {
      if (before !== '') await world.write(SETTINGS, cellAddress(row, column), [[after]]);
    }
    const rest = await planned(LETTERS);
    expect(rest.edits.length).toBeGreaterThan(0);
    expect(new Set(rest.edits.map(({ before }) => before))).toEqual(new Set(['']));
    const acted = actBefore(
      world.book,
      (text) => text.includes('"D"'),
      async () => {
        await world.run(async (context) => {
          context.workbook.worksheets.getItem(SETTINGS).getRange('7:7').insert('Down');
          await context.sync();
        });
      },
    );
    const outcome = need(await applySettingsPreset(rest, world.services));
    expect([acted(), outcome.kind]).toEqual([true, 'applied']);
    const { settings } = need(await settingsInUse(world.services, PERIOD));
    expect(settings?.grades.map(({ name }) => name)).toEqual(['S', 'A', 'B', 'C', 'D']);
    expect((await world.read(SETTINGS))[last + 1]?.[0]).toBe('D');
  });
});
