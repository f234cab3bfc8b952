import { enterExport, takeBackExport } from '../../../src/app/exports/enterExport';
import { chooseForExport } from '../../../src/app/month/actualsPlan';
import { isExport } from '../../../src/app/exports/isExport';
import { applyActuals, planActualsImport } from '../../../src/app/month/importActuals';
import { choicesFromWords } from '../../../src/scorecard/exports/choiceWords';
import { buildJobDescriptions } from '../../../src/app/cards/buildJobDescriptions';
import { buildScorecards } from '../../../src/app/build/buildScorecards';
import { closePeriod } from '../../../src/app/month/closePeriod';
import { exportActualsTable } from '../../../src/app/month/exportActuals';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { refreshPaySheet } from '../../../src/app/month/refreshPaySheet';
import { refreshSummary } from '../../../src/app/cards/refreshSummary';
import { removeCards } from '../../../src/app/cards/removeCards';
import { startNextPeriod } from '../../../src/app/month/startNextPeriod';
import { parseArea } from '../../../src/base/address';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { monthWorld, need, type MonthWorld } from '../monthWorld';

let world: MonthWorld;
beforeEach(async () => {
  world = await monthWorld();
  await world.build('2026-11');
});
afterEach(() => world.close());

async function rateAll(period: string, points: number): Promise<void> {
  for (const card of await world.cards(period)) await world.rate(card, points);
}

describe('the pay sheet', () => {
  const SHEET = '绩效工资 2026-11';
  const line = async (number: string) => (await world.read(SHEET)).find(([no]) => no === number);

  test('calculates live from the cards and keeps what HR typed', async () => {
    const first = need(await refreshPaySheet(world.services));
    expect(first).toMatchObject({ sheet: SHEET, created: true, untouched: [], overridden: [] });
    expect(first.added).toHaveLength(3);
    await world.write(SHEET, 'F6:H6', [[4000, 1000, 2]]);
    expect((await line('2026-11/E1022'))?.slice(11, 15)).toEqual(['', 400, '', '']);
    await rateAll('2026-11', 76);
    // Levels come to 80 and points to 76: the grade is the second or the first, never none.
    const paid = await line('2026-11/E1022');
    const coefficient = Number(paid?.[11]);
    expect([0.8, 1]).toContain(coefficient);
    expect(paid?.slice(12, 15)).toEqual([400, 1000 * coefficient, 4400 + 1000 * coefficient]);
    const again = need(await refreshPaySheet(world.services));
    expect(again).toMatchObject({ created: false, added: [], repaired: [], overridden: [] });
    expect((await line('2026-11/E1022'))?.slice(5, 8)).toEqual([4000, 1000, 2]);
  });

  test('follows renamed and rebuilt cards, keeps the line of a deleted one', async () => {
    need(await refreshPaySheet(world.services));
    const [first, second] = await world.cards('2026-11');
    await world.write(SHEET, 'F6:G7', [
      [4000, 1000],
      [4200, 800],
    ]);
    await world.run(async (context) => {
      context.workbook.worksheets.getItem(first?.sheetName ?? '').name = '改了名';
      await context.sync();
    });
    await world.build('2026-11');
    const rebuilt = need(await refreshPaySheet(world.services));
    expect(rebuilt.repaired).toEqual([]);
    await rateAll('2026-11', 90);
    expect((await line('2026-11/E1022'))?.[14]).toBe(5400);
    await world.deleteSheets(second?.sheetName ?? '');
    const left = need(await refreshPaySheet(world.services));
    expect(left.untouched.map(({ number }) => number)).toEqual([second?.record.number]);
    expect((await line(second?.record.number ?? ''))?.slice(5, 7)).toEqual([4200, 800]);
  });

  test('a protected sheet that would change, and one without a header, are refused', async () => {
    need(await refreshPaySheet(world.services));
    await world.write(SHEET, 'H5', [['次数']]);
    expect(await refreshPaySheet(world.services)).toMatchObject({
      ok: false,
      error: { kind: 'listDamaged', sheet: SHEET, headers: ['迟到、早退、请假次数'] },
    });
  });
});

describe('closing a period', () => {
  const close = (evenIncomplete = false) => closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete });

  test('is refused with the list while cards are incomplete, and writes nothing then', async () => {
    const refused = await close();
    expect(refused).toMatchObject({ ok: false, error: { kind: 'incompleteCards', period: '2026-11' } });
    if (!refused.ok && refused.error.kind === 'incompleteCards') expect(refused.error.cards).toHaveLength(3);
    expect(await world.sheetNames()).not.toContain('绩效历史');
  });

  test('appends values, locks and marks the cards, and adds nothing the second time', async () => {
    await rateAll('2026-11', 55);
    const report = need(await close());
    expect(report).toMatchObject({
      alreadyClosed: false,
      locked: 3,
      stoppedBy: null,
      incomplete: [],
      needsReview: [],
    });
    const history = await world.read('绩效历史');
    expect(history.slice(3)).toHaveLength(3);
    expect(history[3]?.slice(0, 4)).toEqual(['2026-11/E1022', '2026-11', '吴晓晓', 'E1022']);
    expect(typeof history[3]?.[6]).toBe('number');
    const [card] = await world.cards('2026-11');
    const input = parseArea(card?.record.scoreInputs[0] ?? '');
    const notice = card?.record.results['total.missing'] ?? '';
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(card?.sheetName ?? '');
      const cell = sheet.getRangeByIndexes(input?.row ?? 0, input?.column ?? 0, 1, 1);
      cell.format.protection.load('locked');
      const mark = sheet.getRange(notice);
      mark.load('values');
      sheet.protection.load('protected');
      await context.sync();
      expect(cell.format.protection.locked).toBe(true);
      expect(sheet.protection.protected).toBe(true);
      expect(mark.values[0]?.[0]).toContain('已结账 2026-12-01');
    });
    const again = need(await close());
    expect(again).toMatchObject({ alreadyClosed: true, closedOn: '2026-12-01', added: [], locked: 3 });
    expect((await world.read('绩效历史')).slice(3)).toHaveLength(3);
    need(await refreshSummary(world.services));
    expect((await world.read('绩效汇总'))[3]?.[12]).toMatch(/^已完成，上级改评\d项，系统总分/);
  });

  test('values stay although the settings change afterwards', async () => {
    await rateAll('2026-11', 75);
    need(await close());
    const before = (await world.read('绩效历史'))[3];
    const settings = await world.read('考核设置');
    const grade = settings.findIndex(([label]) => label === '良好');
    await world.write('考核设置', `C${grade + 1}`, [[0.1]]);
    expect((await world.read('绩效历史'))[3]).toEqual(before);
  });

  test('cards of a closed period are neither built anew nor removed', async () => {
    const report = need(await close(true));
    expect(report.incomplete).toHaveLength(3);
    expect(report.added.every(({ total }) => total === null)).toBe(true);
    const options = { period: '2026-11', namePattern: '{姓名}', unnamed: 'perPlace' as const };
    const built = need(await buildScorecards(world.inspection, sureRole, world.services, options));
    expect(built).toMatchObject({ built: [], refreshed: [] });
    expect(built.kept).toHaveLength(3);
    const cards = await world.cards('2026-11');
    const removal = need(await removeCards(new Set(cards.map(({ record }) => record.number)), world.services));
    expect(removal.removed).toEqual([]);
  });
});

describe('the next period', () => {
  const next = (changes = {}) =>
    startNextPeriod(world.inspection, sureRole, world.services, { closedOn: '2026-12-01', ...changes });

  test('is refused with the reason while the last one cannot be closed', async () => {
    const before = await world.sheetNames();
    expect(await next()).toMatchObject({ ok: false, error: { kind: 'incompleteCards' } });
    expect(await world.sheetNames()).toEqual(before);
  });

  test('three months in a row: cards are kept and moved, a low streak asks for a review', async () => {
    for (const period of ['2026-11', '2026-12', '2027-01']) {
      const cards = await world.cards(period);
      expect(cards.map(({ sheetName }) => sheetName)).toEqual(['吴晓晓', '郑好', '杨柳']);
      for (const [index, card] of cards.entries()) await world.rate(card, index === 0 ? 20 : 90);
      const report = need(await next());
      expect(report).toMatchObject({ stoppedBy: null, built: { stoppedBy: null, kept: [], offList: [] } });
      expect(report.built.built).toHaveLength(3);
      expect(report.closed.needsReview.map(({ number }) => number)).toEqual(
        period === '2027-01' ? ['2027-01/E1022'] : [],
      );
    }
    const names = await world.sheetNames();
    expect(names.filter((name) => /^(吴晓晓|郑好|杨柳)/.test(name))).toEqual(
      ['', ' 2027-01', ' 2026-12', ' 2026-11'].flatMap((ending) =>
        ['吴晓晓', '郑好', '杨柳'].map((name) => name + ending),
      ),
    );
    const history = await world.read('绩效历史');
    expect(history.slice(3)).toHaveLength(9);
    await world.run(async (context) => {
      const table = context.workbook.worksheets.getItem('绩效历史').tables.getItemAt(0).getRange();
      table.load('address');
      await context.sync();
      expect(table.address).toMatch(/A3:N12$/);
    });
    expect(
      history
        .slice(3)
        .filter((line) => line[12] === '待复核')
        .map((line) => line[0]),
    ).toEqual(['2027-01/E1022']);
    const summary = await world.read('绩效汇总');
    expect(summary.slice(3, 6).map((line) => line[0])).toEqual(['2027-02/E1022', '2027-02/E1023', '2027-02/E1033']);
    const [old] = await world.cards('2026-11');
    expect(old).toMatchObject({ sheetName: '吴晓晓 2026-11' });
    expect(old?.entered).toBeGreaterThan(0);
  });

  test('a card under a password is named and left as it is; the month turns all the same', async () => {
    await rateAll('2026-11', 76);
    await world.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('郑好');
      protection.unprotect();
      protection.protect({}, 'secret');
      await context.sync();
    });
    const report = need(await next());
    expect(report.closed).toMatchObject({ locked: 2, stoppedBy: null, underPassword: ['郑好'] });
    expect(report.closed.added).toHaveLength(3);
    expect(report.built.built).toHaveLength(3);
    expect(await world.sheetNames()).toContain('郑好 2026-11');
  });

  test('pay is carried into the new month; the old month keeps its sheet', async () => {
    need(await refreshPaySheet(world.services));
    await world.write('绩效工资 2026-11', 'F6:G6', [[4000, 1000]]);
    need(await next({ evenIncomplete: true, oldCards: 'hide' }));
    const report = need(await refreshPaySheet(world.services));
    expect(report).toMatchObject({ sheet: '绩效工资 2026-12', created: true, carried: 1 });
    expect((await world.read('绩效工资 2026-12'))[5]?.slice(0, 8)).toMatchObject([
      '2026-12/E1022',
      '吴晓晓',
      'E1022',
      '客服部',
      '售前客服',
      4000,
      1000,
      '',
    ]);
    expect((await world.read('绩效工资 2026-11'))[5]?.[5]).toBe(4000);
    await world.run(async (context) => {
      const hidden = context.workbook.worksheets.getItem('吴晓晓 2026-11');
      hidden.load('visibility');
      await context.sync();
      expect(hidden.visibility).toBe('Hidden');
    });
  });
});

describe('entering actual values', () => {
  test('a blank table goes out, comes back filled, and is entered, all of it undoable', async () => {
    const table = need(await exportActualsTable(world.services, { form: 'long' }));
    expect(table).toMatchObject({ sheet: '实际完成录入', people: 3, unreadable: [] });
    const lines = await world.read(table.sheet);
    expect(lines.slice(4)).toHaveLength(table.values);
    await world.write(table.sheet, 'I5:I7', [[1], ['两个'], [1]]);
    const plan = need(await planActualsImport(table.sheet, world.services));
    expect(plan).toMatchObject({ form: 'long', blank: table.values - 3 });
    expect(plan.problems.map(({ code, cell }) => `${cell} ${code}`)).toEqual(['I6 notANumber']);
    const edits = chosenEdits(plan.changes, 'keep');
    const report = need(await applyActuals(edits));
    expect(report).toMatchObject({ refused: [], remaining: [], stoppedBy: null, cancelled: false });
    expect(report.applied).toHaveLength(2);
    expect(need(await planActualsImport(table.sheet, world.services))).toMatchObject({ changes: [], same: 2 });
    expect(need(await applyActuals(edits))).toMatchObject({ applied: [], undo: [] });
    const undone = need(await applyActuals(report.undo));
    expect(undone.applied).toHaveLength(2);
    expect((await world.cards('2026-11')).every(({ entered }) => entered === 0)).toBe(true);
  });

  test('the wide form of one role; a second table gets a name of its own', async () => {
    const [card] = await world.cards('2026-11');
    need(await exportActualsTable(world.services, { form: 'long' }));
    const wide = need(await exportActualsTable(world.services, { form: 'wide', roleId: card?.record.roleId ?? '' }));
    expect(wide).toMatchObject({ sheet: '实际完成录入(2)', people: 2 });
    await world.write(wide.sheet, 'F5', [[1]]);
    expect(need(await planActualsImport(wide.sheet, world.services)).changes).toMatchObject([
      { number: '2026-11/E1022', after: 1, conflict: false },
    ]);
  });

  test('a value typed after the preview is left alone', async () => {
    const table = need(await exportActualsTable(world.services, { form: 'long' }));
    await world.write(table.sheet, 'I5', [[1]]);
    const { changes } = need(await planActualsImport(table.sheet, world.services));
    const [change] = changes;
    if (!change) throw new Error('no change');
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(change.sheetName);
      sheet.getRangeByIndexes(change.row, change.column, 1, 1).values = [[0.5]];
      await context.sync();
    });
    const report = need(await applyActuals(chosenEdits(changes, 'replace')));
    expect(report).toMatchObject({ applied: [], undo: [] });
    expect(report.refused).toHaveLength(1);
  });

  test('when Excel stops in the middle, what was written is known and undone', async () => {
    const table = need(await exportActualsTable(world.services, { form: 'long' }));
    await world.write(table.sheet, 'I5:I6', [[1], [1]]);
    const { changes } = need(await planActualsImport(table.sheet, world.services));
    const [first, second] = changes;
    if (!first || !second) throw new Error('no changes');
    // The second cell is locked by hand: Excel writes the first and refuses the second.
    await world.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(second.sheetName);
      sheet.protection.unprotect();
      sheet.getRangeByIndexes(second.row, second.column, 1, 1).format.protection.locked = true;
      sheet.protection.protect();
      await context.sync();
    });
    const report = need(await applyActuals(chosenEdits(changes, 'keep')));
    expect(report.stoppedBy).toMatchObject({ kind: 'protected' });
    expect(report.applied.map(({ row }) => row)).toEqual([first.row]);
    expect(report.remaining.map(({ row }) => row)).toEqual([second.row]);
    expect(need(await applyActuals(report.undo)).applied).toHaveLength(1);
  });

  test('an export of another system is entered with its sources, known the next time, and taken back', async () => {
    await world.run(async (context) => {
      context.workbook.worksheets.add('客服导出').getRange('A1:C5').values = [
        ['客服日报', '', ''],
        ['日期', '客服昵称', '询单付款率'],
        ["'2026-11-01", '小吴', '50%'],
        ["'2026-11-02", '小吴', '60%'],
        ['合计', '', '55%'],
      ];
      await context.sync();
    });
    const plan = need(await planActualsImport('客服导出', world.services));
    if (!isExport(plan)) throw new Error('no export');
    const { source, columns } = plan.export;
    const words = { columns: ['询单付款率=询单转化率'], people: ['小吴=吴晓晓'] };
    const chosen = chooseForExport(plan, choicesFromWords(words, source, columns).choices);
    const edits = chosenEdits(chosen.changes, 'keep');
    const entered = need(await enterExport(chosen, { edits, enteredOn: '2026-12-01' }, world.services));
    expect(entered).toMatchObject({ applied: [{ after: 0.55 }], sources: { sheet: '实际完成来源' } });
    const again = need(await planActualsImport('客服导出', world.services));
    expect(again).toMatchObject({ changes: [], same: 1, unknownHeaders: [], export: { people: [{ problem: null }] } });
    const held = { edits: [], enteredOn: '2026-12-02' };
    if (isExport(again)) need(await enterExport(again, held, world.services));
    need(await takeBackExport(entered.sources, { edits: entered.undo, enteredOn: '2026-12-03' }, world.services));
    expect((await world.read('实际完成来源')).slice(3)).toEqual([
      [...['2026-12-01', '写入', '2026-11/E1022', '吴晓晓', '询单转化率', 0.55, 2, '平均'], ...['', '客服导出', 'C3']],
      [...['2026-12-03', '撤销', '2026-11/E1022', '吴晓晓', '询单转化率', 0.55, 2, '平均'], ...['', '客服导出', 'C3']],
    ]);
    expect(need(await planActualsImport('客服导出', world.services)).changes).toHaveLength(1);
    expect(await planActualsImport('实际完成来源', world.services)).toMatchObject({
      error: { kind: 'noActualsTable' },
    });
  });

  test('a closed period takes none', async () => {
    const table = need(await exportActualsTable(world.services, { form: 'long' }));
    need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
    expect(await planActualsImport(table.sheet, world.services)).toMatchObject({
      ok: false,
      error: { kind: 'periodClosed', closedOn: '2026-12-01' },
    });
    expect(await planActualsImport('考核设置', world.services)).toMatchObject({ ok: false });
  });

  test('takes as many round trips for three cards as for one', async () => {
    const table = need(await exportActualsTable(world.services, { form: 'long' }));
    const count = table.values;
    await world.write(
      table.sheet,
      `I5:I${4 + count}`,
      Array.from({ length: count }, () => [1]),
    );
    const { changes } = need(await planActualsImport(table.sheet, world.services));
    const edits = chosenEdits(changes, 'keep');
    const [first] = edits;
    const trips = async (part: typeof edits): Promise<number> => {
      const before = world.book.host.traffic.read().batches;
      expect(need(await applyActuals(part)).applied).toHaveLength(part.length);
      return world.book.host.traffic.read().batches - before;
    };
    const one = await trips(edits.filter(({ number }) => number === first?.number));
    const two = await trips(edits.filter(({ number }) => number !== first?.number));
    expect(new Set(edits.map(({ number }) => number)).size).toBe(3);
    expect(two).toBe(one);
  });
});

test('none of these sheets is taken for the staffing list', async () => {
  need(await refreshPaySheet(world.services));
  need(await exportActualsTable(world.services, { form: 'long' }));
  const [card] = await world.cards('2026-11');
  need(await exportActualsTable(world.services, { form: 'wide', roleId: card?.record.roleId ?? '' }));
  need(await buildJobDescriptions(world.inspection, sureRole, world.services, { per: 'role', period: '2026-11' }));
  need(await closePeriod(world.services, { closedOn: '2026-12-01', evenIncomplete: true }));
  const found = need(await inspectWorkbook(world.services));
  expect(found.lists[0].table.sheet).toBe(world.inspection.lists[0].table.sheet);
});

describe('job descriptions', () => {
  test('a page for each role, built once and kept afterwards', async () => {
    const build = () =>
      buildJobDescriptions(world.inspection, sureRole, world.services, { per: 'role', period: '2026-11' });
    const first = need(await build());
    expect(first).toMatchObject({ kept: [], withoutRole: [], stoppedBy: null, cancelled: false });
    expect(first.built).toHaveLength(2);
    const sheet = first.built[0]?.sheetName ?? '';
    const page = await world.read(sheet);
    expect(JSON.stringify(page)).not.toMatch(/\{\{/);
    expect(page[1]?.[3]).toBe('客服部');
    expect(page[9]?.[1]).toMatch(/^1\. .+\n2\. /);
    await world.write(sheet, 'B9', [['改过的目的']]);
    const again = need(await build());
    expect(again.built).toEqual([]);
    expect(again.kept).toHaveLength(2);
    expect((await world.read(sheet))[8]?.[1]).toBe('改过的目的');
  });

  test('a faulty template is refused with its cells, and nothing is built', async () => {
    need(await buildJobDescriptions(world.inspection, sureRole, world.services, { per: 'role', period: '2026-11' }));
    await world.write('岗位说明书模板', 'B2', [['{{总分}}']]);
    const before = await world.sheetNames();
    const refused = await buildJobDescriptions(world.inspection, sureRole, world.services, {
      per: 'position',
      period: '2026-11',
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'jobTemplate', problems: [{ code: 'notForJobDescription', cell: 'B2' }] },
    });
    expect(await world.sheetNames()).toEqual(before);
  });
});
