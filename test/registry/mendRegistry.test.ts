import type { CellValue } from '../../src/base/grid';
import { formula, type Block } from '../../src/base/sheetDrawing';
import { beginsRows, guardedRows, isForeign, mendRegistry, type FoundRow } from '../../src/registry/mendRegistry';
import { COLUMNS, EMPTY_REGISTRY } from '../../src/registry/registry';

const line = (number: string, ...rest: CellValue[]): CellValue[] => {
  const cells = [number, ...rest];
  return [...cells, ...Array.from({ length: COLUMNS.note - cells.length }, () => '')];
};
const full = (number: string): CellValue[] => line(number, `='${number}'!A1`, '=COUNTA(1)', '{"x":1}', 'trace', '');
const beside = (...cells: CellValue[]): CellValue[] => [...line(''), ...cells];
const fresh = (row: number, found: CellValue[]): FoundRow => ({
  ...{ row, first: 0, width: COLUMNS.note, number: '', key: '', base: undefined },
  ...{ foundNumber: found[0] ?? '', found },
});
const part = (row: number, number: string, foundNumber: string, found: CellValue): FoundRow => ({
  ...{ row, first: COLUMNS.trace, width: 1, number, key: '', base: undefined },
  ...{ foundNumber, found: [found] },
});
const note = (row: number, key: string, base: unknown, found: CellValue[], width = 2): FoundRow => ({
  ...{ row, first: COLUMNS.note, width, number: null, key, base },
  ...{ foundNumber: '', found },
});

/** The sheet with the blocks written, as typed. */
function written(now: readonly (readonly CellValue[])[], blocks: readonly Block[]): CellValue[][] {
  const cells = now.map((each) => [...each]);
  for (const { row, column, contents } of blocks) {
    contents.forEach((contentsOf, down) => {
      const target = (cells[row + down] ??= []);
      contentsOf.forEach((content, right) => {
        for (let at = target.length; at < column + right; at += 1) target[at] = '';
        if (content !== null) target[column + right] = typeof content === 'object' ? content.formula : content;
      });
    });
  }
  return cells;
}

const numbers = (cells: readonly (readonly CellValue[])[]) => cells.map(([number]) => number);

test('a fresh line goes below those that somebody else has added, and both keep all of their cells', () => {
  const now = [full('A'), full('ours'), full('ours 2')];
  const rows = [fresh(1, full('theirs')), fresh(2, line(''))];
  expect(rows.map(isForeign)).toEqual([true, false]);
  const blocks = mendRegistry(rows, now);
  expect(written(now, blocks)).toEqual([full('A'), full('theirs'), full('ours 2'), full('ours')]);
  // Excel is told what is a formula.
  expect(blocks[0]?.contents[0]?.[COLUMNS.pointer]).toEqual(formula("='theirs'!A1"));
});

test('what belongs to a line is written where its card stands now, or nowhere', () => {
  const now = [full('A'), line('theirs', '', '', '', 'mine'), line('B', '', '', '', 'old')];
  const cells = written(now, mendRegistry([part(1, 'B', 'theirs', 'own')], now));
  expect(cells.map((each) => each[COLUMNS.trace])).toEqual(['trace', 'own', 'mine']);
  const gone = written(now, mendRegistry([part(1, 'C', 'theirs', 'own')], now));
  expect(gone.map((each) => each[COLUMNS.trace])).toEqual(['trace', 'own', 'old']);
});

test('a line that somebody has blanked stays blank', () => {
  const now = [full('A'), line('', '', '', '', 'mine')];
  expect(isForeign(part(1, 'B', '', ''))).toBe(true);
  expect(written(now, mendRegistry([part(1, 'B', '', '')], now))[1]).toEqual(line(''));
});

test('a line that is blanked in the place of another is blanked where it stands', () => {
  const now = [full('A'), line(''), full('B')];
  const blanked = { ...fresh(1, full('theirs')), number: 'B' };
  expect(numbers(written(now, mendRegistry([blanked], now)))).toEqual(['A', 'theirs', '']);
});

test('a note that stands in the place of theirs gets another, theirs its own', () => {
  const now = [beside('matches', '[1]'), beside('team', '{}')];
  const cells = written(now, mendRegistry([note(1, 'team', undefined, ['nextPeriod', '"2026-12"'])], now));
  expect(cells.map((each) => each.slice(COLUMNS.note))).toEqual([
    ['matches', '[1]'],
    ['nextPeriod', '"2026-12"'],
    ['team', '{}'],
  ]);
});

test('a note that they have written elsewhere is put together with it', () => {
  const theirs = beside('archivedPeriods', '["2026-01"]');
  const now = [beside('archivedPeriods', '["2026-02"]'), theirs];
  const cells = written(now, mendRegistry([note(0, 'archivedPeriods', undefined, ['team', '{}'])], now));
  expect(cells.map((each) => each.slice(COLUMNS.note))).toEqual([
    ['team', '{}'],
    ['archivedPeriods', '["2026-01","2026-02"]'],
  ]);
});

test('a longer note of theirs is read to its end, and leaves nothing of it behind', () => {
  const now = [beside('archivedPeriods', '["2026-02"]', '-01"]')];
  const found = note(0, 'archivedPeriods', undefined, ['archivedPeriods', '["2026']);
  expect(isForeign(found)).toBe(true);
  expect(written(now, mendRegistry([found], now))[0]?.slice(COLUMNS.note)).toEqual([
    'archivedPeriods',
    '["2026-01","2026-02"]',
    '',
  ]);
});

test('a note they have forgotten gets what is new alone', () => {
  const now = [beside('archivedPeriods', '["2026-01","2026-02"]')];
  const cells = written(now, mendRegistry([note(0, 'archivedPeriods', ['2026-01'], ['', ''])], now));
  expect(cells[0]?.slice(COLUMNS.note)).toEqual(['archivedPeriods', '["2026-02"]']);
});

test('what points at a sheet moves as a formula, and is theirs nowhere', () => {
  const now = [beside('sheet:pay', "='工资'!A1")];
  const foreign = note(0, 'sheet:pay', undefined, ['sheet:summary', "='汇总'!A1"]);
  const blocks = mendRegistry([foreign], now);
  expect(blocks.map(({ row, contents }) => [row, contents[0]])).toEqual([
    [0, ['sheet:summary', formula("='汇总'!A1")]],
    [1, ['sheet:pay', formula("='工资'!A1")]],
  ]);
  expect(isForeign(note(0, 'sheet:pay', undefined, ['sheet:pay', "='别的'!A1"]))).toBe(false);
});

test('two notes in the place of theirs go below the last that is written', () => {
  const now = [beside('archivedPeriods', '["2026-01"]'), beside('team', '{}'), beside('', '')];
  const rows = [
    note(0, 'archivedPeriods', undefined, ['nextPeriod', '"2026-12"']),
    note(1, 'team', undefined, ['drafts', '["_rc1"]']),
  ];
  expect(written(now, mendRegistry(rows, now)).map((each) => each.slice(COLUMNS.note))).toEqual([
    ['nextPeriod', '"2026-12"'],
    ['drafts', '["_rc1"]'],
    ['archivedPeriods', '["2026-01"]'],
    ['team', '{}'],
  ]);
});

test('a line that was blanked below is room for a fresh one', () => {
  const now = [full('A'), full('ours'), line('', '', '', '', 'mine')];
  const cells = written(now, mendRegistry([fresh(1, full('theirs')), part(2, 'B', '', '')], now));
  expect(numbers(cells)).toEqual(['A', 'theirs', 'ours']);
});

test('each of their cells that was written over is given back once', () => {
  const now = [full('A'), line('theirs', '', '', 'mine', 'mine')];
  const rows = [part(1, 'B', 'theirs', 'first'), part(1, 'B', 'theirs', 'second')];
  const entered = { ...part(1, 'B', 'theirs', '=1'), first: COLUMNS.entered };
  const cells = written(now, mendRegistry([...rows, entered], now))[1] ?? [];
  expect([cells[COLUMNS.trace], cells[COLUMNS.entered]]).toEqual(['first', '=1']);
});

test('what is as it was read is nobody else’s', () => {
  expect(isForeign(note(0, 'team', { a: 1 }, ['team', '{"a":1}']))).toBe(false);
  expect(isForeign(note(0, 'team', undefined, ['', '']))).toBe(false);
  expect(isForeign(note(0, 'team', undefined, ['', '{"a":1}']))).toBe(false);
  expect(isForeign(note(0, 'team', undefined, ['', 'x']))).toBe(false);
  expect(isForeign(note(0, 'team', undefined, ['team', '']))).toBe(false);
  expect(isForeign(note(0, 'team', undefined, ['team', 'x']))).toBe(true);
  expect(isForeign(part(0, 'A', 'A', 'old'))).toBe(false);
});

test('each row is expected to hold what the registry says of it', () => {
  const registry = {
    ...EMPTY_REGISTRY,
    numbers: new Map([[3, 'A']]),
    notes: new Map<string, unknown>([['team', { a: 1 }]]),
    noteRows: new Map([['team', 5]]),
  };
  expect(guardedRows({ row: 3, column: COLUMNS.trace, contents: [['x'], [null], ['y']] }, registry)).toEqual([
    { row: 3, first: COLUMNS.trace, width: 1, number: 'A', key: '', base: undefined },
    { row: 5, first: COLUMNS.trace, width: 1, number: '', key: '', base: undefined },
  ]);
  const forgotten = guardedRows({ row: 5, column: COLUMNS.note, contents: [['', '']] }, registry);
  expect(forgotten).toEqual([{ row: 5, first: COLUMNS.note, width: 2, number: null, key: 'team', base: { a: 1 } }]);
});

test('below all there is, and only there, lines and notes begin', () => {
  const noteRows = new Map([
    ['team', 0],
    ['sheet:pay', 1],
    ['drafts', 2],
  ]);
  const registry = { nextRow: 4, notes: new Map<string, unknown>([['team', {}]]), noteRows };
  const at = (row: number, column: number, ...cells: string[]): Block => ({ row, column, contents: [cells] });
  expect(beginsRows(at(4, 0, 'A'), registry)).toBe(true);
  expect(beginsRows(at(3, 0, 'A'), registry)).toBe(false);
  expect(beginsRows({ row: 4, column: 0, contents: [] }, registry)).toBe(false);
  expect(beginsRows(at(5, COLUMNS.trace, 'x'), registry)).toBe(false);
  // The row of a note that was forgotten is anybody's where none stands below it.
  expect(beginsRows(at(2, COLUMNS.note, 'drafts', '[]'), registry)).toBe(true);
  expect(beginsRows(at(2, COLUMNS.note, ''), registry)).toBe(false);
  expect(beginsRows(at(3, COLUMNS.note, 'forms', '[]'), registry)).toBe(true);
  expect(beginsRows(at(0, COLUMNS.note, 'team', '{}'), registry)).toBe(false);
  expect(beginsRows(at(3, COLUMNS.note, 'sheet:summary', "='汇总'!A1"), registry)).toBe(true);
  expect(
    beginsRows(at(1, COLUMNS.note, 'sheet:pay', "='工资'!A1"), { ...registry, noteRows: new Map([['sheet:pay', 1]]) }),
  ).toBe(false);
});

test('a line of a card that is written over theirs gives it back, and stays nowhere', () => {
  const over = (found: CellValue[]): FoundRow => ({ ...fresh(1, found), number: 'B' });
  const now = [full('A'), full('B')];
  for (const [found, left] of [
    [full('theirs'), 'theirs'],
    [line(''), ''],
  ] as const) {
    const blocks = mendRegistry([over([...found])], now);
    expect(numbers(written(now, blocks))).toEqual(['A', left]);
    expect(blocks).toHaveLength(1);
  }
});

test('fresh lines go below the only one there is, one after another', () => {
  const now = [full('ours'), full('ours 2')];
  const rows = [fresh(0, full('theirs')), fresh(1, full('theirs 2'))];
  expect(numbers(written(now, mendRegistry(rows, now)))).toEqual(['theirs', 'theirs 2', 'ours', 'ours 2']);
  expect(mendRegistry([fresh(0, full('theirs'))], [full('ours')]).map(({ row }) => row)).toEqual([0, 1]);
});

test('only what begins with = is a formula, and only where one belongs', () => {
  const now = [line('ours', '', 0, '=x', '', '')];
  const theirs = ['theirs', "='t'!A1", 0, '=record', '=trace', ''];
  const [given, moved] = mendRegistry([fresh(0, theirs)], now);
  expect(given?.contents).toEqual([['theirs', formula("='t'!A1"), 0, '=record', '=trace', '']]);
  expect(moved?.contents).toEqual([['ours', '', 0, '=x', '', '']]);
  const notes = (...found: CellValue[]) =>
    mendRegistry([note(0, 'team', undefined, found, 3)], [beside('team', '{}', '')])[0]?.contents;
  expect(notes('reading', '=1', '="')).toEqual([['reading', '=1', '="']]);
  expect(notes('sheet:pay', "='工资'!A1", '=1')).toEqual([['sheet:pay', formula("='工资'!A1"), '=1']]);
});

test('rows that the sheet no longer has are read as blank', () => {
  const now = [full('A')];
  const [given, moved] = mendRegistry([fresh(3, full('theirs'))], now);
  expect([given?.row, moved?.row, moved?.contents]).toEqual([3, 4, [line('')]]);
  const beyond = mendRegistry([note(3, 'team', undefined, ['nextPeriod', '"2026-12"'])], now);
  expect(beyond.map(({ row, contents }) => [row, contents])).toEqual([[3, [['nextPeriod', '"2026-12"']]]]);
});

describe('a note in a row', () => {
  const mended = (now: CellValue[][], ...rows: FoundRow[]) =>
    mendRegistry(rows, now).map(({ row, contents }) => [row, contents[0]]);

  test('of which nothing is left is blanked', () => {
    const found = note(0, 'drafts', ['_rc1', '_rc2'], ['drafts', '["_rc1"]']);
    expect(mended([beside('', '', '')], found)).toEqual([[0, ['', '', '']]]);
  });

  test('where another stands since says nothing of it', () => {
    const found = note(0, 'nextPeriod', undefined, ['nextPeriod', '"2026-12"']);
    expect(mended([beside('lostSettings', 'true')], found)).toEqual([[0, ['nextPeriod', '"2026-12"']]]);
    const taken = note(0, 'nextPeriod', undefined, ['lostSettings', 'true']);
    expect(mended([beside('team', '{}')], taken)).toEqual([]);
  });

  test('is read by its key: what stands beside a blank one is no note', () => {
    const base = ['2026-01'];
    const found = note(0, 'archivedPeriods', base, ['', '["2026-05"]']);
    expect(mended([beside('archivedPeriods', '["2026-01","2026-02"]')], found)).toEqual([
      [0, ['archivedPeriods', '["2026-02"]']],
    ]);
    const blank = note(0, 'archivedPeriods', undefined, ['team', '{}']);
    expect(mended([beside('', '["2026-09"]')], blank)).toEqual([[0, ['team', '{}']]]);
  });

  test('goes below the last note, whatever cards stand further down', () => {
    const found = note(0, 'team', undefined, ['nextPeriod', '"2026-12"']);
    expect(mended([beside('team', '{}'), ['B'], ['C']], found)).toEqual([
      [0, ['nextPeriod', '"2026-12"']],
      [1, ['team', '{}']],
    ]);
  });

  test('that we have forgotten gives theirs its place back, and goes where else it stands', () => {
    const found = note(0, 'drafts', ['_rc1'], ['team', '{}']);
    expect(mended([beside('', '')], found)).toEqual([[0, ['team', '{}']]]);
    expect(mended([beside('', ''), beside('drafts', '["_rc1"]')], found)).toEqual([
      [0, ['team', '{}']],
      [1, ['', '']],
    ]);
  });

  test('without cells is as it was read', () => {
    expect(isForeign(note(0, 'team', undefined, []))).toBe(false);
  });
});

test('rows of notes are known by what is written, else by what stood there', () => {
  const registry = {
    ...EMPTY_REGISTRY,
    notes: new Map<string, unknown>([['team', 1]]),
    noteRows: new Map([['team', 5]]),
  };
  const keys = (...contents: Block['contents'][number][]) =>
    guardedRows({ row: 5, column: COLUMNS.note, contents }, registry).map(({ row, key, base }) => [row, key, base]);
  expect(keys(['forms', '[]'])).toEqual([[5, 'forms', undefined]]);
  expect(keys([null, '[]'], ['', ''])).toEqual([
    [5, 'team', 1],
    [6, '', undefined],
  ]);
});

test('a note begins a row only where its key is said and every other stands above', () => {
  const noteRows = new Map([
    ['team', 0],
    ['drafts', 2],
  ]);
  const begins = (row: number, key: string | null) =>
    beginsRows({ row, column: COLUMNS.note, contents: [[key, '1']] }, { nextRow: 0, notes: new Map(), noteRows });
  expect([begins(3, ''), begins(3, null), begins(1, 'forms'), begins(2, 'forms'), begins(3, 'forms')]).toEqual([
    ...[false, false, false, false, true],
  ]);
});
