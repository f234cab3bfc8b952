import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { previewActuals, type ActualCard } from '../../../src/scorecard/actuals/actualsImport';
import { chosenEdits } from '../../../src/scorecard/actuals/chosenEdits';
import { drawLongActuals, drawWideActuals } from '../../../src/scorecard/actuals/drawActuals';
import { readActualsTable } from '../../../src/scorecard/actuals/readActuals';
import { checkCardEdits, invertCardEdits } from '../../../src/scorecard/sheet/cellEdits';
import type { CellValue, Grid } from '../../../src/base/grid';
import { actualCard, drawnGrid, grid, INDICATORS } from './actualsWorld';

const { RATE, SALES } = INDICATORS;
const cards = [actualCard('E1'), actualCard('E2'), actualCard('E3')];
const LONG = ['工号', '姓名', '考核指标', '实际完成'];

function preview(sheet: Grid, on: readonly ActualCard[] = cards) {
  const names = on.flatMap((card) => card.indicators.map(({ name }) => name));
  const table = readActualsTable(sheet, names);
  if (!table) throw new Error('no table');
  return previewActuals(table, on, '2026-11');
}

function long(...lines: (readonly (CellValue | readonly [CellValue, string])[])[]) {
  return preview(grid([LONG, ...lines]));
}

function problems({ problems: found }: ReturnType<typeof preview>): string[] {
  return found.map(({ cell, code }) => `${cell} ${code}`);
}

describe('the table for data owners', () => {
  test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('is read back as it was drawn, long and wide (%s)', (language) => {
    const texts = sheetTexts(language).actuals;
    for (const [form, drawing] of [
      ['long', drawLongActuals(cards, '2026-11', texts)],
      ['wide', drawWideActuals(cards, '2026-11', texts)],
    ] as const) {
      const blank = drawnGrid(drawing);
      const table = readActualsTable(blank, cards[0]?.indicators.map(({ name }) => name) ?? []);
      expect(table).toMatchObject({ form, unknownHeaders: [] });
      // Three people with three indicators that take a value; the judged one is not asked for.
      expect(preview(blank)).toMatchObject({ changes: [], problems: [], blank: 9 });
      const filled = blank.values.map((line, row) =>
        row < 4 ? line : line.map((value, column) => (value === '' && column >= 5 ? 1 : value)),
      );
      const read = preview({ ...blank, values: filled });
      expect(read.problems).toEqual([]);
      expect(read.changes.map(({ number, indicatorId }) => `${number} ${indicatorId}`)).toHaveLength(9);
    }
  });
});

describe('a table from anywhere', () => {
  test('old and new values, matched by id and exact indicator name', () => {
    const { changes } = long(['E1', '姓名E1', '销售额', '¥1,200.50'], ['e2', '', '询单转化率', '９５％']);
    expect(changes).toMatchObject([
      {
        number: '2026-11/E1',
        indicatorId: 'sales',
        row: 7,
        column: 8,
        before: '',
        after: 1200.5,
        from: 'D2',
        conflict: false,
      },
      { number: '2026-11/E2', indicatorId: 'conversion-rate', after: 0.95, from: 'D3' },
    ]);
  });

  test('wide form in English, below a title, with columns of its own', () => {
    const sheet = grid([
      ['November figures'],
      [],
      ['Name', 'Remarks', '销售额', '差错 次数'],
      ['姓名E3', 'ok', 5000, 2],
      ['Total', '', 5000, 2],
    ]);
    const read = preview(sheet);
    expect(read.changes.map(({ number, indicatorId, after }) => [number, indicatorId, after])).toEqual([
      ['2026-11/E3', 'sales', 5000],
      ['2026-11/E3', 'faults', 2],
    ]);
    expect(read.unknownHeaders).toEqual([{ cell: 'B3', text: 'Remarks' }]);
    expect(problems(read)).toEqual(['C5 unknownPerson', 'D5 unknownPerson']);
  });

  test('what is no figure is a problem with its cell, never a guess', () => {
    const read = long(
      ['E1', '', '销售额', '约5000'],
      ['E1', '', '差错次数', '1.5'],
      ['E1', '', '差错次数', -1],
      ['E1', '', '询单转化率', '#N/A'],
      ['E2', '', '销售额', [46000, 'yyyy-mm-dd']],
      ['E2', '', '服务态度', 5],
      ['E2', '', '不存在的指标', 5],
      ['', '', '销售额', 5],
      ['E2', '', '差错次数', ''],
      ['E3', '', '差错次数', true],
    );
    expect(read.changes).toEqual([]);
    expect(read.blank).toBe(1);
    expect(problems(read)).toEqual([
      'D2 notANumber',
      'D3 notWhole',
      'D4 outOfRange',
      'D5 cellError',
      'D6 date',
      'D7 judged',
      'D8 notOnCard',
      'D9 noPerson',
      'D11 notANumber',
    ]);
  });

  test('95 without a percent sign is asked about, and then 1 and 0.5 beside it too', () => {
    const unclear = long(
      ['E1', '', '询单转化率', 95],
      ['E2', '', '询单转化率', 0.5],
      ['E3', '', '询单转化率', [0.97, '0.0%']],
    );
    expect(problems(unclear)).toEqual(['D2 percentUnclear', 'D3 percentUnclear']);
    expect(unclear.changes.map(({ after }) => after)).toEqual([0.97]);
    expect(long(['E1', '', '询单转化率', 0.95], ['E2', '', '询单转化率', 1]).changes).toHaveLength(2);
  });

  test('namesakes are refused unless department or id tells them apart', () => {
    const namesakes = [
      actualCard('E1', { name: '王小雨' }),
      actualCard('E2', { name: '王小雨', department: '仓储部' }),
      actualCard('E3', { name: '王小雨', department: '仓储部' }),
    ];
    const sheet = (line: string[]) => grid([['姓名', '工号', '部门', '指标', '实际'], line]);
    expect(problems(preview(sheet(['王小雨', '', '', '销售额', '5']), namesakes))).toEqual(['E2 ambiguousPerson']);
    expect(problems(preview(sheet(['王小雨', '', '仓储部', '销售额', '5']), namesakes))).toEqual([
      'E2 ambiguousPerson',
    ]);
    expect(preview(sheet(['王小雨', '', '客服部', '销售额', '5']), namesakes).changes).toMatchObject([
      { number: '2026-11/E1' },
    ]);
    expect(preview(sheet(['王小雨', 'E3', '', '销售额', '5']), namesakes).changes).toMatchObject([
      { number: '2026-11/E3' },
    ]);
  });

  test('a slipped line and last month’s table are refused', () => {
    expect(problems(long(['E1', '姓名E2', '销售额', 5]))).toEqual(['D2 nameMismatch']);
    const old = preview(
      grid([
        ['考核编号', '考核指标', '实际完成'],
        ['2026-10/E1', '销售额', 5],
      ]),
    );
    expect(problems(old)).toEqual(['C2 otherPeriod']);
  });

  test('an id that lost its zeros needs the name beside it', () => {
    const zeros = [actualCard('007', { name: '邦德' })];
    const lost = (name: string) => preview(grid([LONG, [7, name, '销售额', 5]]), zeros);
    expect(lost('邦德').changes).toHaveLength(1);
    expect(problems(lost(''))).toEqual(['D2 unknownPerson']);
  });

  test('two values for one place are both refused; the same value twice is one', () => {
    const read = long(
      ['E1', '', '销售额', 5],
      ['E1', '', '销售额', 6],
      ['E2', '', '销售额', 7],
      ['E2', '', '销售额', 7],
    );
    expect(problems(read)).toEqual(['D2 duplicate', 'D3 duplicate']);
    expect(read.changes).toMatchObject([{ number: '2026-11/E2', after: 7 }]);
  });

  test('a name merged over several lines counts for each', () => {
    const sheet = grid([LONG, ['E1', '', '销售额', 5], ['', '', '差错次数', 1]]);
    const merged = { ...sheet, merges: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }] };
    expect(preview(merged).changes).toHaveLength(2);
  });

  test('a sheet without such a header is no table', () => {
    expect(
      readActualsTable(
        grid([
          ['姓名', '部门'],
          ['张三', '客服部'],
        ]),
        ['销售额'],
      ),
    ).toBeNull();
  });
});

describe('values the cards hold already', () => {
  const holding = [
    actualCard('E1', {
      indicators: [
        { ...SALES, current: 100 },
        { ...RATE, current: 0.5 },
      ],
    }),
  ];
  const read = preview(grid([LONG, ['E1', '', '销售额', 200], ['E1', '', '询单转化率', '50%']]), holding);

  test('the same value is nothing to do, another one is a conflict', () => {
    expect(read).toMatchObject({ same: 1, changes: [{ before: 100, after: 200, conflict: true }] });
  });

  test('are kept unless chosen', () => {
    expect(chosenEdits(read.changes, 'keep')).toEqual([]);
    expect(chosenEdits(read.changes, 'replace')).toHaveLength(1);
    expect(chosenEdits(read.changes, new Set(['2026-11/E1 sales']))).toHaveLength(1);
    expect(chosenEdits(read.changes, new Set(['2026-11/E2 sales']))).toEqual([]);
  });

  test('edits are undone exactly, and refused where the cell has changed since', () => {
    const edits = chosenEdits(read.changes, 'replace');
    const undo = invertCardEdits(edits);
    expect(undo).toMatchObject([{ before: 200, after: 100 }]);
    expect(checkCardEdits(edits, () => 100).due).toEqual(edits);
    expect(checkCardEdits(edits, () => 200).done).toEqual(edits);
    expect(checkCardEdits(edits, () => 150).refused).toEqual(edits);
    expect(checkCardEdits(edits, () => null).refused).toEqual(edits);
  });
});
