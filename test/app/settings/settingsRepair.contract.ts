import { buildJobDescriptions } from '../../../src/app/cards/buildJobDescriptions';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { makeForms } from '../../../src/app/forms/makeForms';
import { sureRole } from '../../../src/app/list/inspect';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { applySettingsPreset } from '../../../src/app/settings/applySettings';
import { planSettingsPreset } from '../../../src/app/settings/planSettings';
import { settingsInUse } from '../../../src/app/settings/settingsInUse';
import type { PresetChoice } from '../../../src/scorecard/settings/settingsPresets';
import { joinedTitle } from '../../../src/scorecard/sheet/companyTitle';
import { withoutAnswer } from '../../../src/scorecard/template/drawTemplate';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { monthWorld, need, type MonthWorld } from '../monthWorld';
import { actBefore, tapRequests } from '../../faults/tap';
import { workbookState } from '../../faults/workbookState';

/** A damaged settings sheet is mended where it is; formulas that lost a deleted one are pointed at the new one. */

const PERIOD = '2026-11';
const SHEET = '考核设置';
const REPAIR: PresetChoice = { grades: null, raters: null, repair: true };

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build(PERIOD);
  for (const card of await world.cards(PERIOD)) await world.rate(card, 90);
});
afterEach(() => world.close());

async function cells(): Promise<Readonly<Record<string, string>>> {
  return (await workbookState(world.book))[SHEET]?.cells ?? {};
}

test('labels and values that are missing come back where they were, shown before', async () => {
  const whole = await cells();
  await world.write(SHEET, 'A5:B6', [
    ['周期？', ''],
    ['', '很高'],
  ]);
  expect(need(await settingsInUse(world.services, '2027-03')).problems.length).toBeGreaterThan(0);
  const plan = need(await planSettingsPreset(REPAIR, world.services, '2027-03'));
  expect(plan.edits.map(({ row, column, after }) => [row, column, after])).toEqual([
    [4, 0, '考核周期'],
    [4, 1, PERIOD],
    [5, 0, '总分上限'],
    [5, 1, 120],
  ]);
  const applied = need(await applySettingsPreset(plan, world.services));
  expect(applied).toMatchObject({ kind: 'applied', report: { refused: [] } });
  expect(await cells()).toEqual(whole);
});

test('a row that was deleted comes back below all, and the grades are left alone', async () => {
  await world.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('6:6').delete('Up');
    await context.sync();
  });
  await world.write(SHEET, 'A11', [['卓越']]);
  const plan = need(await planSettingsPreset(REPAIR, world.services, PERIOD));
  expect(plan.edits.map(({ column, after }) => [column, after])).toEqual([
    [0, '总分上限'],
    [1, 120],
  ]);
  need(await applySettingsPreset(plan, world.services));
  const mended = need(await settingsInUse(world.services, PERIOD));
  expect(mended.problems).toEqual([]);
  expect(mended.settings?.grades[0]?.name).toBe('卓越');
});

test('a section without its title is found again; a sheet that is whole needs nothing', async () => {
  expect(need(await planSettingsPreset(REPAIR, world.services, PERIOD)).edits).toEqual([]);
  const whole = await cells();
  const [place = ''] = Object.entries(whole).find(([, content]) => content === 'string:等级表') ?? [];
  await world.write(SHEET, `A${Number(place.split(',')[0]) + 1}`, [['等级']]);
  const plan = need(await planSettingsPreset(REPAIR, world.services, PERIOD));
  expect(plan.edits.map(({ after }) => after)).toEqual(['等级表']);
  need(await applySettingsPreset(plan, world.services));
  expect(await cells()).toEqual(whole);
});

test('rows of before take as much as they do now, say so, and are marked by that', async () => {
  const days = await world.rowOf(SHEET, settingLabel('minimumDays', 'zh-CN'));
  const probation = await world.rowOf(SHEET, settingLabel('probationCards', 'zh-CN'));
  const lowest = await world.rowOf(SHEET, settingLabel('raterMinimum', 'zh-CN'));
  const limits = (): Promise<unknown[][]> =>
    world.run(async (context) => {
      const asked = [days, probation].map((row) => {
        const { dataValidation, conditionalFormats } = context.workbook.worksheets.getItem(SHEET).getRange(`B${row}`);
        dataValidation.load('rule');
        const mark = conditionalFormats.getItemAt(0).custom.rule;
        mark.load('formula');
        return { dataValidation, mark, count: conditionalFormats.getCount() };
      });
      await context.sync();
      return asked.map(({ dataValidation, mark, count }) => [
        Number(dataValidation.rule.wholeNumber?.formula2),
        count.value,
        mark.formula,
      ]);
    });
  const now = await limits();
  expect(now.map(([most, count]) => [most, count])).toEqual([
    [366, 1],
    [3, 1],
  ]);
  // As an earlier version left it.
  await world.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange(`A${probation}`).values = [['试用期员工（1普通考核表，2不出考核表）']];
    sheet.getRange(`B${days}`).values = [[45]];
    sheet.getRange(`E${days}`).formulas = [[`=IFERROR(IF($B$${days}>31,"设置有误：B${days}",0),0)`]];
    for (const [row, most] of [
      [days, 31],
      [probation, 2],
    ] as const) {
      const cell = sheet.getRange(`B${row}`);
      cell.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: most, operator: 'Between' } };
      cell.conditionalFormats.clearAll();
      cell.conditionalFormats.add('Custom').custom.rule.formula = `=B${row}>${most}`;
    }
    sheet.getRange(`${lowest}:${lowest}`).delete('Up');
    await context.sync();
  });
  expect(await limits()).not.toEqual(now);
  expect((await world.read(SHEET))[2]?.[1]).toMatch(/^设置有误/);
  const plan = need(await planSettingsPreset(REPAIR, world.services, PERIOD));
  const applied = need(await applySettingsPreset(plan, world.services));
  expect(applied).toMatchObject({ kind: 'applied', report: { refused: [] } });
  expect(await limits()).toEqual(now);
  expect(await world.rowOf(SHEET, settingLabel('probationCards', 'zh-CN'))).toBe(probation);
  expect((await world.read(SHEET))[2]?.[1]).toBe(0);
  expect(need(await settingsInUse(world.services, PERIOD)).settings?.employment.minimumDays).toBe(45);
});

test.each([
  ['before it', { kind: 'before', code: 'GeneralException' }],
  ['in the middle', { kind: 'between', code: 'GeneralException', count: 6 }],
] as const)(
  'rows that were added and got no look, as Excel stopped %s, get it with another click',
  async (_, fault) => {
    const keys = ['raterMinimum', 'kpiShare'] as const;
    const look = async () => {
      const rows = await Promise.all(keys.map((key) => world.rowOf(SHEET, settingLabel(key, 'zh-CN'))));
      return world.run(async (context) => {
        const cells = rows.map((row) => {
          const cell = context.workbook.worksheets.getItem(SHEET).getRange(`B${row}`).load('numberFormat');
          cell.format.fill.load('color');
          cell.dataValidation.load('type');
          return cell;
        });
        await context.sync();
        return cells.map(({ numberFormat, format, dataValidation }) => [
          numberFormat[0]?.[0] === '0%',
          format.fill.color,
          dataValidation.type,
        ]);
      });
    };
    const whole = await look();
    for (const key of keys) {
      const row = await world.rowOf(SHEET, settingLabel(key, 'zh-CN'));
      await world.run(async (context) => {
        context.workbook.worksheets.getItem(SHEET).getRange(`${row}:${row}`).delete('Up');
        await context.sync();
      });
    }
    const click = async () =>
      applySettingsPreset(need(await planSettingsPreset(REPAIR, world.services, PERIOD)), world.services);
    let isDone = false;
    const untap = tapRequests(world.book, (_nth, _body, text) => {
      if (isDone || !text.includes('"0%"')) return null;
      isDone = true;
      return fault;
    });
    expect((await click()).ok).toBe(false);
    untap();
    expect(isDone).toBe(true);
    expect(await look()).not.toEqual(whole);
    expect(need(await settingsInUse(world.services, PERIOD)).lacking).toEqual(expect.arrayContaining([...keys]));
    expect(need(await click())).toMatchObject({ kind: 'applied', report: { refused: [] } });
    expect(await look()).toEqual(whole);
    expect(need(await settingsInUse(world.services, PERIOD))).toMatchObject({ lacking: [] });
  },
);

describe('a settings sheet that was deleted', () => {
  async function loseSettings(): Promise<Awaited<ReturnType<typeof workbookState>>> {
    need(await refreshPaySheet(world.services));
    const before = await workbookState(world.book);
    await world.deleteSheets(SHEET);
    const broken = JSON.stringify(await workbookState(world.book));
    expect(broken).toContain('#REF!');
    return before;
  }

  async function expectWhole(before: Awaited<ReturnType<typeof workbookState>>): Promise<void> {
    const after = await workbookState(world.book);
    for (const [name, { cells: wanted }] of Object.entries(before)) {
      if (name === '_rolecard') continue;
      expect([name, after[name]?.cells]).toEqual([name, wanted]);
      expect(after[name]?.isProtected).toBe(before[name]?.isProtected);
    }
  }

  test('is made anew by building, and every formula points at it', async () => {
    const before = await loseSettings();
    await world.build(PERIOD);
    need(await refreshPaySheet(world.services));
    await expectWhole(before);
  });

  test('what a card made before says of appeals is mended with the others, and says when the company answers', async () => {
    const [{ sheetName = '' } = {}] = await world.cards(PERIOD);
    const { page } = world.services.sheetTexts.card;
    const isAppeal = (content: unknown): boolean => String(content).includes(page.appeal[0]);
    const appeal = async (content?: string): Promise<unknown> =>
      world.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const used = sheet.getUsedRange();
        used.load('formulas');
        await context.sync();
        const formulas = used.formulas as unknown[][];
        const row = formulas.findIndex((line) => line.some(isAppeal));
        const column = formulas[row]?.findIndex(isAppeal) ?? -1;
        if (content !== undefined) {
          sheet.protection.unprotect();
          used.getCell(row, column).formulas = [[content]];
          sheet.protection.protect();
          await context.sync();
        }
        return formulas[row]?.[column];
      });
    const now = String(await appeal());
    const earlier = withoutAnswer(now, page);
    expect(earlier).not.toBe(now);
    await appeal(earlier);
    await loseSettings();
    expect(await appeal()).toContain('#REF!');
    need(await refreshSummary(world.services));
    expect(await appeal()).toBe(now);
  });

  test('an English title made before, without a blank behind the company, is mended with the others, and gets it', async () => {
    world.close();
    world = await monthWorld('en-US');
    await world.build(PERIOD);
    const { names, sheet } = {
      names: world.services.sheetTexts.sheetNames,
      ...need(await refreshPaySheet(world.services)),
    };
    const title = async (content?: string): Promise<string> =>
      world.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheet).getRange('A1');
        if (content !== undefined) cell.formulas = [[content]];
        cell.load('formulas');
        await context.sync();
        return String(cell.formulas[0]?.[0]);
      });
    const now = await title();
    expect(now).toMatch(/&" Performance pay /);
    await title(joinedTitle(now));
    expect(await title()).toMatch(/&"Performance pay /);
    await world.deleteSheets(names.settings);
    expect(await title()).toContain('#REF!');
    need(await refreshSummary(world.services));
    expect(await title()).toBe(now);
  });

  const mends = (sheet: string) => (text: string) => text.includes(sheet) && text.includes('Unprotect');

  test('a row inserted on a card before its formulas are mended leads none of them to another row', async () => {
    const before = await loseSettings();
    const acted = actBefore(world.book, mends('郑好'), () =>
      world.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('郑好');
        sheet.protection.unprotect();
        sheet.getRange('7:7').insert('Down');
        sheet.getRange('A7:B7').values = [['', '人事的备注']];
        sheet.protection.protect();
        await context.sync();
      }),
    );
    need(await refreshSummary(world.services));
    expect(acted()).toBe(true);
    const after = await workbookState(world.book);
    expect(Object.values(after['郑好']?.cells ?? {})).toContain('string:人事的备注');
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('郑好');
      sheet.protection.load('protected');
      await context.sync();
      if (sheet.protection.protected) sheet.protection.unprotect();
      sheet.getRange('7:7').delete('Up');
      await context.sync();
    });
    const [was, now] = [before['郑好']?.cells ?? {}, (await workbookState(world.book))['郑好']?.cells ?? {}];
    const others = Object.keys(was).filter((cell) => now[cell] !== was[cell] && !now[cell]?.includes('#REF!'));
    expect(others.map((c) => [c, was[c], now[c]])).toEqual([]);
  });

  /** What draws the sheet without building cards; the pane names another month than the cards. */
  const LATER = '2027-03';
  const makePages = async (): Promise<unknown> =>
    need(await buildJobDescriptions(world.inspection, sureRole, world.services, { per: 'role', period: LATER }));
  const fillForms = async (): Promise<unknown> => {
    const options = { sheet: '责任书', per: 'person' as const, purpose: '', period: LATER };
    return need(await makeForms(world.inspection, sureRole, world.services, options));
  };
  const applyRepair = async (): Promise<unknown> => {
    const plan = need(await planSettingsPreset(REPAIR, world.services, LATER));
    return need(await applySettingsPreset(plan, world.services));
  };

  test.each([
    ['job descriptions', makePages],
    ['a form that names the company', fillForms],
    ['a preset', applyRepair],
  ])('is made anew by %s with the period of the cards, and every formula points at it', async (_what, draw) => {
    need(await buildJobDescriptions(world.inspection, sureRole, world.services, { per: 'role', period: PERIOD }));
    await world.run(async (context) => {
      context.workbook.worksheets.add('责任书').getRange('A1').values = [['{{公司}}']];
      await context.sync();
    });
    const before = await loseSettings();
    await draw();
    need(await refreshPaySheet(world.services));
    await expectWhole(before);
  });

  test('is made anew where job pages alone have lost it, without drawing anything for cards', async () => {
    const cards = await world.cards(PERIOD);
    await world.deleteSheets('绩效汇总', '考核表模板', ...cards.map(({ sheetName }) => sheetName));
    await makePages();
    const before = await workbookState(world.book);
    await world.deleteSheets(SHEET);
    await makePages();
    const after = await workbookState(world.book);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    expect(JSON.stringify(after['岗位说明书模板'])).not.toContain('#REF!');
  });

  test('is made anew by the summary with the period of the cards', async () => {
    const before = await loseSettings();
    need(await refreshSummary(world.services));
    expect(need(await settingsInUse(world.services, '')).settings?.period).toBe(PERIOD);
    need(await refreshPaySheet(world.services));
    await expectWhole(before);
  });
});
