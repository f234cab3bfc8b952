import type { Area } from '../../src/base/address';
import { formula, type Block } from '../../src/base/sheetDrawing';
import {
  changeCards,
  changeNotes,
  changeRecords,
  changeSheetPlaces,
  countBlocks,
  movingBlocks,
  type NewCard,
} from '../../src/registry/changes';
import { calculatedCell } from '../support/calculatedCell';
import { countedAreas, countWithout, filledCount } from '../../src/registry/livingFormulas';
import { COLUMNS, EMPTY_REGISTRY, type Registry } from '../../src/registry/registry';

function card(number: string, row?: number): NewCard {
  const fields = { roleId: 'R01', name: number, employeeId: '', department: '', position: '', manager: '' };
  const record = { number, period: '2026-11', ...fields, results: { 'total.score': 'H9' }, scoreInputs: ['I7:I9'] };
  const place = { sheetName: number, numberCell: { row: 1, column: 2 }, inputs: [] };
  return { record, ...place, ...(row === undefined ? {} : { row }) };
}

/** Numbers by the row they are written to. */
function numbers(blocks: readonly Block[]): [number, unknown][] {
  return blocks.flatMap(({ row, column, contents }) =>
    column === 0 ? contents.map((line, down): [number, unknown] => [row + down, line[0]]) : [],
  );
}

test('lines of removed cards are blanked, all of their columns before the notes', () => {
  const { blocks, registry } = changeCards(EMPTY_REGISTRY, [], [4, 2]);
  const blank = Array.from({ length: COLUMNS.note }, () => '');
  expect(blocks).toEqual([
    { row: 4, column: 0, contents: [blank] },
    { row: 2, column: 0, contents: [blank] },
  ]);
  expect(registry).toEqual(EMPTY_REGISTRY);
});

test('a layout that is noted is not noted again, and other notes are no layouts', () => {
  const noted = changeNotes(EMPTY_REGISTRY, [['reading', 1]]).registry;
  const first = changeCards(noted, [card('A')], []);
  const keys = [...first.registry.notes.keys()];
  expect(keys).toEqual(['reading', expect.stringMatching(/^layout:\w{14}$/)]);
  const second = changeCards(first.registry, [card('B')], []);
  expect([...second.registry.notes.keys()]).toEqual(keys);
  expect(second.blocks.filter(({ column }) => column === COLUMNS.note)).toEqual([]);
});

test('a card with a line is written there, others after the last line, and the line loses its trace', () => {
  const { blocks, registry } = changeCards({ ...EMPTY_REGISTRY, nextRow: 5 }, [card('A', 3), card('B')], []);
  expect(numbers(blocks)).toEqual([
    [5, 'B'],
    [3, 'A'],
  ]);
  const [line = []] = blocks.find(({ row, column }) => row === 3 && column === 0)?.contents ?? [];
  expect(line.slice(COLUMNS.trace)).toEqual(['', '']);
  expect(registry.nextRow).toBe(6);
  expect([...registry.numbers]).toEqual([
    [3, 'A'],
    [5, 'B'],
  ]);
  expect([...changeCards(registry, [], [3]).registry.numbers]).toEqual([[5, 'B']]);
  expect([...changeCards(registry, [card('C'), card('D')], []).registry.numbers].slice(2)).toEqual([
    [6, 'C'],
    [7, 'D'],
  ]);
});

test('two who note the same layout, or different ones, at the same time never give one key to different ones', () => {
  const keyOf = (cell: string): string => {
    const made = card('A');
    const other = { ...made, record: { ...made.record, scoreInputs: [cell] } };
    return [...changeCards(EMPTY_REGISTRY, [other], []).registry.notes.keys()].join();
  };
  expect(keyOf('I7')).toBe(keyOf('I7'));
  expect(keyOf('I7')).not.toBe(keyOf('I8'));
});

test('a record is written in its cell only, by the layout that is noted', () => {
  const { registry } = changeCards(EMPTY_REGISTRY, [card('A'), card('B')], []);
  const { record } = card('B');
  const { blocks, registry: after } = changeRecords(registry, new Map([[1, { ...record, targets: { sales: 0.9 } }]]));
  expect(blocks).toMatchObject([{ row: 1, column: COLUMNS.record }]);
  const written = JSON.parse(String(blocks[0]?.contents[0]?.[0])) as unknown;
  expect(written).toMatchObject({ name: 'B', layout: [...registry.notes.keys()][0], targets: { sales: 0.9 } });
  expect(after.notes).toEqual(registry.notes);
});

test('what finds moved cells and what counts entries goes to the lines of the cards', () => {
  expect(movingBlocks(new Map([[7, formula('=COUNTA(1)')]]))).toEqual([
    { row: 7, column: COLUMNS.moving, contents: [[formula('=COUNTA(1)')]] },
  ]);
  expect(countBlocks(new Map([[8, formula('=COUNTA(2)')]]))).toEqual([
    { row: 8, column: COLUMNS.entered, contents: [[formula('=COUNTA(2)')]] },
  ]);
});

test('a forgotten note leaves its line blank as far as it went, and the others stay', () => {
  const wide = 'x'.repeat(45_000);
  const both = changeNotes(EMPTY_REGISTRY, [
    ['long', wide],
    ['kept', 2],
  ]).registry;
  const { blocks, registry } = changeNotes(both, [['long', undefined]]);
  expect(blocks).toEqual([{ row: 0, column: COLUMNS.note, contents: [['', '', '']] }]);
  expect([...registry.notes]).toEqual([['kept', 2]]);
});

test('new notes below each other are one block; one of another width, or elsewhere, is its own', () => {
  const before = changeNotes(EMPTY_REGISTRY, [['matches', []]]).registry;
  const { blocks } = changeNotes(before, [
    ['layout:a', 1],
    ['layout:b', 2],
    ['layout:c', 'x'.repeat(45_000)],
    ['matches', [3]],
  ]);
  expect(blocks.map(({ row, contents }) => [row, contents.map((line) => [line[0], line.length])])).toEqual([
    [
      1,
      [
        ['layout:a', 2],
        ['layout:b', 2],
      ],
    ],
    [3, [['layout:c', 3]]],
    [0, [['matches', 2]]],
  ]);
});

test('places of sheets get lines of their own and are known from then on', () => {
  const before: Registry = changeNotes(EMPTY_REGISTRY, [['reading', 1]]).registry;
  const { blocks, registry } = changeSheetPlaces(before, { template: '模板', settings: '设置' });
  expect(blocks.map(({ row, contents }) => [row, contents[0]?.[0]])).toEqual([
    [1, 'sheet:template'],
    [2, 'sheet:settings'],
  ]);
  expect([...registry.sheets]).toEqual([
    ['template', '模板'],
    ['settings', '设置'],
  ]);
  expect(registry.notes).toBe(before.notes);
  const moved = changeSheetPlaces(registry, { template: '模板 2' });
  expect(moved.blocks.map(({ row }) => row)).toEqual([1]);
  expect([...moved.registry.sheets.keys()]).toEqual(['template', 'settings']);
});

describe('a count without what is drawn', () => {
  const inputs = { row: 6, column: 8, rowCount: 3, columnCount: 2 };
  const prefilled = { row: 6, column: 5, rowCount: 1, columnCount: 1 };
  const count = filledCount("O'Brien", [inputs, prefilled], [prefilled]);
  const text = typeof count === 'number' ? '' : count.formula;
  const cell = { ...inputs, rowCount: 1, columnCount: 1 };

  test('takes each content off again, as text or as number', () => {
    const ours = [
      { area: inputs, value: '–' },
      { area: prefilled, value: 0.95 },
    ];
    const without = countWithout(text, "O'Brien", ours, () => false);
    expect(without?.formula).toBe(`${text}-SUMPRODUCT(--('O''Brien'!I7:J9="–"))-COUNTIF('O''Brien'!F7,0.95)`);
  });

  test('counts the same cells, and a second one takes the place of the first', () => {
    const once = countWithout(text, "O'Brien", [{ area: cell, value: '–' }], () => false)?.formula ?? '';
    expect(countedAreas(once)).toEqual([inputs, prefilled, prefilled]);
    const twice = countWithout(once, "O'Brien", [{ area: cell, value: 1 }], () => false);
    expect(twice?.formula).toBe(`${text}-COUNTIF('O''Brien'!I7,1)`);
    expect(countWithout(once, "O'Brien", [], () => false)).toBeNull();
  });

  test('counts no entry for an area that is deleted, of which Excel keeps an error', () => {
    const gone = countWithout(text, "O'Brien", [], () => true)?.formula ?? '';
    const [ofInputs, ofPrefilled] = ["IFERROR(0*ROWS('O''Brien'!I7:J9),1)", "IFERROR(0*ROWS('O''Brien'!F7),1)"];
    expect(gone).toBe(`${text}-${ofInputs}-${ofPrefilled}+${ofPrefilled}`);
    expect(countedAreas(gone)).toEqual([inputs, prefilled, prefilled]);
    const card = [['x', '', '', '', '', '', '', '', 'y', 'z']];
    const value = (formula: string) =>
      calculatedCell(formula, { "O'Brien": [...Array.from({ length: 6 }, () => []), ...card] }, { row: 0, column: 0 });
    expect(value(gone)).toBe(2);
    expect(value(gone.replaceAll("'O''Brien'!I7:J9", "'O''Brien'!#REF!"))).toBe(0);
  });

  test('counts an area in the parts that are deleted by themselves', () => {
    const partsOf = (each: Area): Area[] =>
      each.columnCount === 1 ? [each] : [0, 1].map((at) => ({ ...each, column: each.column + at, columnCount: 1 }));
    const isGone = (each: Area): boolean => each.column === inputs.column && each.columnCount === 1;
    const apart = countWithout(text, "O'Brien", [], isGone, partsOf)?.formula ?? '';
    expect(apart.startsWith("=COUNTA('O''Brien'!I7:I9,'O''Brien'!J7:J9,")).toBe(true);
    expect(apart).toContain("-IFERROR(0*ROWS('O''Brien'!I7:I9),1)");
    expect(apart).not.toContain("ROWS('O''Brien'!J7:J9)");
  });

  test('is none where nothing is counted', () => {
    expect(countWithout('0', "O'Brien", [{ area: cell, value: '–' }], () => false)).toBeNull();
  });

  test('names a long text in parts that Excel takes, whatever its characters', () => {
    const long = '“😀𠮷"'.repeat(100);
    const without = countWithout(text, "O'Brien", [{ area: cell, value: long }], () => false)?.formula ?? '';
    const parts = [...without.matchAll(/"((?:[^"]|"")*)"/g)].map(([, part = '']) => part.replaceAll('""', '"'));
    expect(parts.join('')).toBe(long);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(255);
  });

  test('is left out where Excel would not take it', () => {
    const many = Array.from({ length: 400 }, (_, row) => ({ area: { ...cell, row }, value: '–' }));
    expect(countWithout(text, "O'Brien", many, () => false)).toBeNull();
  });
});
