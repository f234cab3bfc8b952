import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { defaultSettings, drawSettings } from '../../../src/scorecard/settings/drawSettings';
import { isFormula, type SheetDrawing } from '../../../src/base/sheetDrawing';
import type { CellValue } from '../../../src/base/grid';
import { asValues, drawnSheet } from '../../support/drawnSheet';

/** A settings sheet as a new workbook has it, and what HR may type on it. */
export const texts = sheetTexts('zh-CN');
export const drawing = drawSettings(defaultSettings('2026-11', texts), texts, 'zh-CN');

function defaultValues(): CellValue[][] {
  return asValues(drawnSheet('考核设置', drawing).values);
}

export type Change = readonly [cell: string, value: CellValue];

/** Cell → value; what a cell shows when it is emptied is "". */
export function changed(changes: readonly Change[]): CellValue[][] {
  const values = defaultValues();
  for (const [cell, value] of changes) {
    const row = Number(cell.slice(1)) - 1;
    const line = values[row] ?? [];
    line['ABCD'.indexOf(cell.slice(0, 1))] = value;
    values[row] = line;
  }
  return values;
}

interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The line that checks and its parts, 0-based. */
export function checksOf({ blocks }: SheetDrawing): PlacedFormula[] {
  return blocks.flatMap(({ row, column, contents: [[content = null] = []] }) =>
    isFormula(content) ? [{ row, column, text: content.formula }] : [],
  );
}

/** The sheet with the formulas that check it. */
export function withChecks(values: readonly (readonly CellValue[])[]): CellValue[][] {
  const lines = values.map((line) => [...line]);
  for (const { row, column, text } of checksOf(drawing)) (lines[row] ??= [])[column] = text;
  return lines;
}

/** What was typed on a sheet in the independent calculation, and relatives of it. */
export const FAULTY: readonly (readonly [string, readonly Change[]])[] = [
  ['a minimum as text', [['B12', '80']]],
  ['a minimum in words', [['B12', '八十']]],
  ['a coefficient emptied', [['C13', '']]],
  ['a minimum emptied', [['B13', '']]],
  ['a name emptied', [['A13', '']]],
  ['a name of blanks', [['A13', '  ']]],
  [
    'reverse order',
    [
      ['B12', 0],
      ['B13', 60],
      ['B14', 70],
      ['B15', 80],
    ],
  ],
  ['a cap of 0', [['B6', 0]]],
  ['a cap below 0', [['B6', -5]]],
  ['a cap as text', [['B6', '120分']]],
  ['a cap emptied', [['B6', '']]],
  [
    'minimums in percent',
    [
      ['B12', 0.8],
      ['B13', 0.7],
      ['B14', 0.6],
    ],
  ],
  ['one minimum in percent', [['B14', 0.6]]],
  ['a minimum of 1', [['B14', 1]]],
  ['a minimum above the cap', [['B12', 121]]],
  [
    'a minimum above a lower cap',
    [
      ['B6', 100],
      ['B12', 105],
    ],
  ],
  ['a name twice', [['A14', '良好']]],
  ['a name twice but for blanks', [['A14', ' 良好']]],
  [
    'letters that differ in case',
    [
      ['A12', 's'],
      ['A13', 'S'],
    ],
  ],
  ['the last minimum', [['B15', 10]]],
  ['a minimum twice', [['B13', 80]]],
  ['a minimum below 0', [['B15', -1]]],
  ['a coefficient in percent points', [['C12', 100]]],
  ['a coefficient below 0', [['C12', -1]]],
  [
    'a blank line',
    [
      ['A13', ''],
      ['B13', ''],
      ['C13', ''],
    ],
  ],
  [
    'the first line blank',
    [
      ['A12', ''],
      ['B12', ''],
      ['C12', ''],
    ],
  ],
  ['no grade', ['A', 'B', 'C'].flatMap((column) => [12, 13, 14, 15].map((row): Change => [`${column}${row}`, '']))],
  ['a name below without numbers', [['A16', '差']]],
  [
    'a ninth grade',
    [
      ['A16', '1'],
      ['B12', 90],
      ['B13', 80],
      ['B14', 70],
      ['B15', 60],
      ['B16', 50],
      ['C16', 0],
      ['A17', '2'],
      ['B17', 40],
      ['C17', 0],
      ['A18', '3'],
      ['B18', 30],
      ['C18', 0],
      ['A19', '4'],
      ['B19', 20],
      ['C19', 0],
      ['A20', '5'],
      ['B20', 0],
      ['C20', 0],
    ],
  ],
  ['a share alone', [['D12', 0.5]]],
  [
    'shares of 97 %',
    [
      ['D12', 0.37],
      ['D13', 0.3],
      ['D14', 0.2],
      ['D15', 0.1],
    ],
  ],
  ['a share in points', [['D12', 100]]],
  ['a share as text', [['D12', '20%左右']]],
  ['weights of 110 %', [['B7', 0.3]]],
  [
    'weights as points',
    [
      ['B7', 20],
      ['B8', 80],
    ],
  ],
  ['a weight as text', [['B7', '20%']]],
  ['colleagues beside weights of 100 %', [['B86', 0.2]]],
  [
    'colleagues without the manager',
    [
      ['B7', 0.5],
      ['B8', 0],
      ['B86', 0.5],
    ],
  ],
  [
    "a customer's weight in words",
    [
      ['B7', 0.2],
      ['B88', '一成'],
    ],
  ],
  ['a weight emptied', [['B7', '']]],
  ['an adjustment without points', [['B24', '']]],
  ['an adjustment in words', [['B24', '两分']]],
  ['an adjustment without item', [['A24', '']]],
  ['a cap in words', [['C24', '不限']]],
  ['an attendance share in points', [['B33', 10]]],
  ['lapses emptied', [['B34', '']]],
  ['absence in words', [['B35', '一天']]],
  ['decimals that are none', [['B39', 1.5]]],
  ['an effect of a veto in words', [['B41', '降一档']]],
  ['a line below which totals are low, in words', [['B38', '六十分']]],
  ['a post without a name', [['A51', '']]],
  ['an answer that is neither yes nor no', [['B51', '也许']]],
  ['a block beside KPIs of 100 %', [['B79', 0.2]]],
  [
    'too little left to KPIs',
    [
      ['B78', ''],
      ['B79', 0.8],
      ['B81', 0.15],
    ],
  ],
  [
    'a block in points',
    [
      ['B78', ''],
      ['B79', 20],
    ],
  ],
  ['an error in a minimum', [['B13', '#REF!']]],
  ['an error in a name', [['A13', '#N/A']]],
  ['a truth instead of a number', [['C13', true]]],
];

export const SOUND: readonly (readonly [string, readonly Change[]])[] = [
  ['the defaults', []],
  [
    'KPIs, behavior and abilities',
    [
      ['B78', 0.7],
      ['B79', 0.2],
      ['B81', 0.1],
    ],
  ],
  [
    'six raters',
    [
      ['B7', 0.1],
      ['B8', 0.5],
      ['B85', 0.1],
      ['B86', 0.15],
      ['B87', 0.1],
      ['B88', 0.05],
    ],
  ],
  [
    'KPIs as the rest',
    [
      ['B78', ''],
      ['B79', 0.2],
      ['B81', ''],
    ],
  ],
  [
    'a fifth grade',
    [
      ['B12', 95],
      ['B13', 80],
      ['B14', 70],
      ['B15', 60],
      ['A16', '差'],
      ['B16', 0],
      ['C16', 0],
    ],
  ],
  [
    'three grades',
    [
      ['A15', ''],
      ['B15', ''],
      ['C15', ''],
      ['B14', 0],
    ],
  ],
  [
    'eight grades',
    [
      ['B12', 90],
      ['B13', 80],
      ['B14', 70],
      ['B15', 60],
      ['A16', 'e'],
      ['B16', 50],
      ['C16', 0],
      ['A17', 'f'],
      ['B17', 40],
      ['C17', 0],
      ['A18', 'g'],
      ['B18', 30],
      ['C18', 0],
      ['A19', 'h'],
      ['B19', 0],
      ['C19', 0],
    ],
  ],
  [
    'names with wildcards',
    [
      ['A12', 'A*'],
      ['A13', 'A'],
      ['A14', 'A?'],
      ['A15', '~'],
    ],
  ],
  ['a minimum at the cap', [['B12', 120]]],
  [
    'shares of 100 %',
    [
      ['D12', 0.2],
      ['D13', 0.4],
      ['D14', 0.3],
      ['D15', 0.1],
    ],
  ],
  [
    'only the manager',
    [
      ['B7', 0],
      ['B8', 1],
    ],
  ],
  [
    'a blank line between adjustments',
    [
      ['A25', ''],
      ['B25', ''],
      ['C25', ''],
    ],
  ],
  ['no attendance bonus', [['B33', 0]]],
  [
    'posts in other languages, with blanks between',
    [
      ['A51', ''],
      ['B51', ''],
      ['C51', ''],
      ['A55', 'Packer'],
      ['B55', 'no'],
      ['C55', '無'],
    ],
  ],
];
