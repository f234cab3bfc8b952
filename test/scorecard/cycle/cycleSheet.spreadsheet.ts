import { cellAddress } from '../../../src/base/address';
import { newPlaces } from '../../../src/scorecard/cycle/drawCycle';
import { recalculate } from '../../support/libreOffice';
import { xlsxFile } from '../../support/xlsxFile';
import { settingLabel } from '../../../src/scorecard/settings/settingWords';
import { asWritten } from '../pay/payWorld';
import { cycleWorld, drawnCycle, HISTORY, type Past } from './cycleWorld';

/** Totals of months, and of a quarter closed as one, put together by LibreOffice. */
const PAST: readonly Past[] = [
  ['2026-07/1', 80],
  ['2026-08/1', 70],
  ['2026-09/1', 90],
  ['2026-Q3/2', 75],
  ['2026-10/1', 60],
];

test.each([
  ['2026-Q3', [80, 75]],
  ['2026', [75, 75]],
])('%s: LibreOffice calculates the result from the months that are there', async (span, results) => {
  const { context, lines, history, settings, settingsSheet } = cycleWorld(span, PAST);
  const places = newPlaces(context.span.months.length);
  const file = xlsxFile({
    cycle: asWritten(drawnCycle(lines, context)),
    [HISTORY]: asWritten(history),
    [settingsSheet]: asWritten(settings),
  });
  const shown = (await recalculate(file)).get('cycle');
  const at = (line: number): unknown => shown?.get(cellAddress(places.headerRow + 1 + line, places.columns.result));
  expect([at(0), at(1)]).toEqual(results);
});

test('LibreOffice ranks nobody whom a veto struck, and whoever lost points by one alone', async () => {
  const past: readonly Past[] = [
    ['2026-07/1', 95],
    ['2026-08/1', 91, '一票否决“泄露客户信息”，理由：已核实'],
    ['2026-07/2', 80, '仅本项计0分“图片侵权”，理由：已核实'],
    // In the words of before the two had words of their own.
    ['2026-08/3', 85, '一票否决“图片侵权”，理由：已核实', '运营部', '优秀'],
    ['2026-07/4', 70],
  ];
  const isGradeKept = (_: string, __: number, grade: string): boolean => grade === '优秀';
  const world = cycleWorld('2026-Q3', past, 'zh-CN', undefined, isGradeKept);
  const { context, lines, history, settings, settingsSheet } = world;
  const { headerRow, columns } = newPlaces(context.span.months.length);
  const file = xlsxFile({
    cycle: asWritten(drawnCycle(lines, context)),
    [HISTORY]: asWritten(history),
    [settingsSheet]: asWritten(settings),
  });
  const shown = (await recalculate(file)).get('cycle');
  const at = (line: number, column: number): unknown => shown?.get(cellAddress(headerRow + 1 + line, column));
  const found = lines.map((_, line) => [columns.result, columns.rank, columns.vetoes].map((each) => at(line, each)));
  expect(found).toEqual([
    [93, '–', '8'],
    [80, 2, ''],
    [85, 1, ''],
    [70, 3, ''],
  ]);
});

test.each([
  [1, [1, 2]],
  ['', [1, 2]],
  [0, ['–', '–']],
])('with %j at the setting of ranks LibreOffice shows %j', async (setting, ranks) => {
  const { context, lines, history, settings, settingsSheet } = cycleWorld('2026-Q3', PAST);
  const places = newPlaces(context.span.months.length);
  const label = settingLabel('showRanks', 'zh-CN');
  const changed = settings.map((line) => (line[0] === label ? [label, setting] : line));
  const file = xlsxFile({
    cycle: asWritten(drawnCycle(lines, context)),
    [HISTORY]: asWritten(history),
    [settingsSheet]: asWritten(changed),
  });
  const shown = (await recalculate(file)).get('cycle');
  const at = (line: number): unknown => shown?.get(cellAddress(places.headerRow + 1 + line, places.columns.rank));
  expect([at(0), at(1)]).toEqual(ranks);
});
