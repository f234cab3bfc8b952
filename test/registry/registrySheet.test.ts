import type { CellValue } from '../../src/base/grid';
import { layoutOf, readRecord, recordText, type CardRecord } from '../../src/registry/cardRecord';
import { sheetPointer } from '../../src/registry/livingFormulas';
import { changeCards, changeNotes, changeSheetPlaces, joinDoubles, noteParts } from '../../src/registry/changes';
import {
  COLUMNS,
  EMPTY_REGISTRY,
  isLiving,
  isRegistry,
  livingCards,
  newRegistry,
  parseRegistry,
  pointsAtAllSheets,
  type RegisteredCard,
  type Registry,
} from '../../src/registry/registry';
import { broughtUp, latestVersion, versionIn } from '../../src/registry/versions';

type Line = readonly CellValue[];

function read(values: readonly Line[], formulas: readonly Line[] = values): Registry {
  const parsed = parseRegistry(values, formulas);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

const NUMBER = '2026-11/E1';
/** A card's line as Excel answers it: what its cells show, and what they hold. */
function cardOf(
  shown: Partial<Record<keyof typeof COLUMNS, CellValue>>,
  held: typeof shown = {},
): RegisteredCard | undefined {
  const values = {
    number: NUMBER,
    pointer: NUMBER,
    entered: 2,
    record: '{}',
    trace: '',
    moving: '',
    note: '',
    ...shown,
  };
  const line = (cells: typeof values): Line => Object.keys(COLUMNS).map((name) => cells[name as keyof typeof COLUMNS]);
  const formulas = { pointer: "='张三'!$C$2", entered: "=COUNTA('张三'!$I$7)", ...held };
  return read([line(values)], [line({ ...values, ...formulas })]).cards[0];
}

describe("a card's line", () => {
  test('says where the card is, what is filled, and that nothing is known of its looks or being moved', () => {
    const { record, ...more } = cardOf({}) ?? {};
    expect(record).toEqual({
      ...{
        number: NUMBER,
        period: '2026-11',
        roleId: '',
        name: '',
        employeeId: '',
        department: '',
        position: '',
        manager: '',
      },
      ...{ results: {}, scoreInputs: [] },
    });
    expect(more).toEqual({
      ...{ sheetName: '张三', entered: 2, count: "=COUNTA('张三'!$I$7)", row: 0, trace: null, moving: null },
      inputs: [{ row: 6, column: 8, rowCount: 1, columnCount: 1 }],
    });
  });

  test('has its card where the pointer shows its number, or nothing yet; else another card stands there', () => {
    const sheets = [NUMBER, '', 0, '2026-11/E2', 1, '#REF!'].map((pointer) => cardOf({ pointer })?.sheetName);
    expect(sheets).toEqual(['张三', '张三', '张三', null, null, null]);
    expect(cardOf({}, { pointer: '=#REF!' })?.sheetName).toBeNull();
  });

  test('has a trace and a count only where one stands', () => {
    expect(cardOf({ trace: 'abc' })?.trace).toBe('abc');
    expect(cardOf({ trace: 7 })?.trace).toBeNull();
    expect(['#REF!', '', true, 0].map((entered) => cardOf({ entered })?.entered)).toEqual([null, null, null, 0]);
  });

  test('says where the cells of a card are that was being moved', () => {
    expect(cardOf({ moving: 2 }, { moving: "=COUNTA('张三'!$C$2,#REF!)" })?.moving).toEqual([
      { row: 1, column: 2 },
      null,
    ]);
  });

  test('whose formulas were not read is a card without a sheet', () => {
    const [card] = read([[NUMBER, NUMBER, 2, '{}']], []).cards;
    expect([card?.sheetName, card?.count, card?.inputs, card?.moving]).toEqual([null, '', [], null]);
    const [short] = read([[NUMBER, NUMBER, 2, '{}']], [[]]).cards;
    expect([short?.sheetName, short?.count, short?.inputs, short?.moving]).toEqual([null, '', [], null]);
  });

  test.each([[7], [''], [true]])('numbered %p is none', (number) => expect(cardOf({ number })).toBeUndefined());

  test.each<[string]>([['[]'], ['7'], ['null'], ['"x"'], [''], ['{']])('with %p as its record is none', (record) => {
    expect(cardOf({ record })).toBeUndefined();
  });
});

test('living cards of a period are those whose sheet is there', () => {
  const line = (number: string, pointer: string): Line => [number, pointer, 0, '{}'];
  const registry = read(
    [line('2026-11/A', '2026-11/A'), line('2026-10/A', '2026-10/A'), line('2026-11/B', '#REF!')],
    [0, 1, 2].map((row) => ['', `='表${row}'!$C$2`]),
  );
  expect(registry.cards.map(isLiving)).toEqual([true, true, false]);
  expect(livingCards(registry, '2026-11').map(({ record }) => record.number)).toEqual(['2026-11/A']);
});

describe('a record', () => {
  const record: CardRecord = {
    ...{
      number: NUMBER,
      period: '2026-11',
      roleId: 'R01',
      name: '张三',
      employeeId: '',
      department: '',
      position: '',
      manager: '',
    },
    ...{ results: { 'total.score': 'H9' }, scoreInputs: ['I7:I9'], grid: { indicators: [], columns: { name: 1 } } },
  };

  test('keeps for itself what no other card shares, and leaves out what says nothing', () => {
    expect(JSON.parse(recordText(record, 'layout:4'))).toEqual({
      ...{ roleId: 'R01', name: '张三', layout: 'layout:4', version: 2 },
    });
    expect(layoutOf(record)).toEqual({ results: record.results, scoreInputs: record.scoreInputs, grid: record.grid });
    const { grid: _, ...before } = record;
    expect(layoutOf(before)).not.toHaveProperty('grid');
  });

  test('takes the rest from its layout; its own parts go first', () => {
    const notes = new Map<string, unknown>([
      ['layout:4', layoutOf(record)],
      ['7', { roleId: 'other' }],
      ['damaged', '{'],
    ]);
    const own = { roleId: 'R01', name: '张三' };
    expect(readRecord(NUMBER, { ...own, layout: 'layout:4' }, notes)).toEqual(record);
    expect(readRecord(NUMBER, { ...own, layout: 'layout:4', scoreInputs: ['A1'] }, notes)?.scoreInputs).toEqual(['A1']);
    for (const layout of ['layout:5', 'damaged', 7, undefined]) {
      expect(readRecord(NUMBER, { ...own, layout }, notes)).toEqual({
        ...record,
        results: {},
        scoreInputs: [],
        grid: undefined,
      });
    }
  });

  test('has neither targets nor a grid nor anything else where none is noted', () => {
    const bare = readRecord(NUMBER, {}, new Map());
    const fields = ['roleId', 'name', 'employeeId', 'department', 'position', 'manager', 'results', 'scoreInputs'];
    expect(Object.keys(bare ?? {}).sort()).toEqual(['number', 'period', ...fields].sort());
    expect(readRecord(NUMBER, { targets: { I1: 2 } }, new Map())?.targets).toEqual({ I1: 2 });
    expect(readRecord(7, {}, new Map())).toBeNull();
    expect(readRecord('E1', {}, new Map())?.period).toBe('');
  });
});

describe('notes beside the cards', () => {
  const beside = (...cells: Line): Line => [...Array.from({ length: COLUMNS.note }, () => ''), ...cells];

  test('hold their JSON in one cell or several, from left to right', () => {
    expect([...read([beside('a', '1'), beside('b', '"x', 'y"'), beside('', '1'), beside(7, '1')]).notes]).toEqual([
      ['a', 1],
      ['b', 'xy'],
    ]);
    expect(read([beside('a', '{')]).notes.get('a')).toBeUndefined();
    expect(read([beside('a', '{')]).noteRows.get('a')).toBe(0);
    expect(noteParts('x'.repeat(29_998))).toHaveLength(1);
    expect(noteParts('x'.repeat(29_999)).map(({ length }) => length)).toEqual([30_000, 1]);
    // A character of two units stays whole.
    expect(noteParts(`${'x'.repeat(29_998)}😀`).map(({ length }) => length)).toEqual([29_999, 3]);
  });

  test('of sheets are the names the sheets have now', () => {
    const values = [beside('sheet:template', 3), beside('sheet:settings', '#REF!'), beside('sheet:pay', '')];
    const formulas = [
      beside('sheet:template', "=COUNTA('模板'!$A$1:$Z$300)"),
      beside('sheet:settings', '=COUNTA(#REF!)'),
    ];
    const { sheets, notes, noteRows } = read(values, formulas);
    expect([...sheets]).toEqual([['template', '模板']]);
    expect(notes.size).toBe(0);
    expect([...noteRows]).toEqual([
      ['sheet:template', 0],
      ['sheet:settings', 1],
      ['sheet:pay', 2],
    ]);
  });

  test('that stand twice are those of the upper row, with the rows of all others', () => {
    const twice = [
      beside('a', '1'),
      beside('sheet:pay', ''),
      beside('a', '2'),
      beside('sheet:pay', ''),
      beside('a', '3'),
    ];
    const at = (name: string) => beside('sheet:pay', `=COUNTA('${name}'!$A$1:$Z$300)`);
    const registry = read(twice, [[], at('工资'), [], at('别的'), []]);
    expect([...(registry.doubleRows ?? [])]).toEqual([
      ['a', [2, 4]],
      ['sheet:pay', [3]],
    ]);
    expect([...registry.sheets]).toEqual([['pay', '工资']]);
    const { blocks } = joinDoubles(registry);
    expect(blocks.map(({ row, column, contents }) => [row, column, contents])).toEqual([
      [0, COLUMNS.note, [['a', '1']]],
      ...[2, 4, 3].map((row) => [row, COLUMNS.note, [['', '']]]),
    ]);
  });

  test('are as wide as the widest line, two columns at least', () => {
    expect(read([beside('a', '1'), beside('b', '"', '', '"')]).noteWidth).toBe(4);
    expect(read([[NUMBER]]).noteWidth).toBe(2);
  });

  test('a new card comes after the last line that is taken, damaged ones too', () => {
    expect(read([]).nextRow).toBe(0);
    expect(read([[NUMBER], [''], ['damaged'], ['', '', '', '{}'], []]).nextRow).toBe(3);
    expect(read([beside('a', '1'), beside('b', '1')]).nextRow).toBe(0);
    expect(read([[], []])).toMatchObject({ sheetName: '_rolecard', sheet: 'written' });
  });

  test('a shorter note blanks what a longer one left; one that is known is written where it stands', () => {
    const { registry } = changeNotes(EMPTY_REGISTRY, [
      ['a', 1],
      ['b', 2],
    ]);
    expect(changeNotes(registry, [['a', 3]]).blocks).toEqual([
      { row: 0, column: COLUMNS.note, contents: [['a', '3']] },
    ]);
    expect(changeNotes({ ...registry, noteWidth: 4 }, [['b', 3]]).blocks[0]?.contents).toEqual([['b', '3', '', '']]);
    expect(changeNotes(registry, [['a', undefined]]).blocks[0]?.contents).toEqual([['', '']]);
    expect(changeNotes(registry, []).registry).toEqual(registry);
  });

  test('a sheet that is pointed at by its name is left', () => {
    const { registry } = changeSheetPlaces(EMPTY_REGISTRY, { pay: '工资' });
    expect(changeSheetPlaces(registry, { pay: '工资' }).blocks).toEqual([]);
  });

  test('points anew at a sheet that has the name of a draft: the one pointed at was left behind and is deleted', () => {
    const { registry } = changeSheetPlaces(EMPTY_REGISTRY, { history: '_2' });
    for (const drafts of [['_2'], [{ first: 1, last: 3 }]]) {
      const drawnAgain = changeNotes(registry, [['drafts', drafts]]).registry;
      const { blocks } = changeSheetPlaces(drawnAgain, { history: '_2' });
      expect(blocks).toEqual([{ row: 0, column: COLUMNS.note, contents: [['sheet:history', sheetPointer('_2')]] }]);
    }
  });
});

test('a layout has a key of its own, and a note that says the same is not taken for one', () => {
  const fields = { roleId: 'R01', name: 'A', employeeId: '', department: '', position: '', manager: '' };
  const record = { number: NUMBER, period: '2026-11', ...fields, results: {}, scoreInputs: [] };
  const card = { record, sheetName: 'A', numberCell: { row: 1, column: 2 }, inputs: [] };
  const keys = (registry: Registry): string[] => [...changeCards(registry, [card], []).registry.notes.keys()];
  const [key = ''] = keys(EMPTY_REGISTRY);
  expect(keys({ ...EMPTY_REGISTRY, noteRows: new Map([[key, 0]]) })).toEqual([`${key}-`]);
  const same = { ...EMPTY_REGISTRY, notes: new Map([['reading', { results: {}, scoreInputs: [] }]]) };
  expect(keys(same)).toEqual(['reading', key]);
});

describe('whose sheet it is', () => {
  const one = (column: keyof typeof COLUMNS, value: CellValue): boolean => {
    const line: CellValue[] = ['', '', '', '', '', '', ''];
    line[COLUMNS[column]] = value;
    return isRegistry([['合计', 12], line]);
  };

  test('the registry’s, where one line holds a record or the key of a note', () => {
    expect(one('record', '{}')).toBe(true);
    for (const key of ['version', 'sheet:pay', 'layout:3', 'matches'])
      expect([key, one('note', key)]).toEqual([key, true]);
    expect(isRegistry([])).toBe(true);
    expect(isRegistry([['', ''], ['']])).toBe(true);
  });

  test('somebody else’s, where none does', () => {
    for (const text of ['[]', '7', 'null', '{', '']) expect([text, one('record', text)]).toEqual([text, false]);
    for (const key of ['versions', 'mysheet:', 'mylayout:3', 'toString', '', 7])
      expect([key, one('note', key)]).toEqual([key, false]);
    expect(isRegistry([['合计', 12]])).toBe(false);
  });
});

describe('versions', () => {
  test('a number from 1 on is one, a missing one is the first', () => {
    expect([undefined, 1, 2, 7].map(versionIn)).toEqual([1, 1, 2, 7]);
    expect([0, -1, 1.5, '2', null, true, NaN].map(versionIn)).toEqual(Array.from({ length: 7 }, () => null));
  });

  test('a record of a later version, or of none, is not brought up', () => {
    expect(broughtUp({ a: 1 })).toEqual({ a: 1 });
    expect(broughtUp({ version: latestVersion() })).toEqual({ version: latestVersion() });
    expect(broughtUp({ version: latestVersion() + 1 })).toBeNull();
    expect(broughtUp({ version: 'x' })).toBeNull();
  });

  test('a new registry says its version from its first line on', () => {
    const made = newRegistry('_rolecard 2', 'blank');
    expect(made).toEqual({
      ...EMPTY_REGISTRY,
      ...{ sheetName: '_rolecard 2', sheet: 'blank' },
      notes: new Map([['version', latestVersion()]]),
      noteRows: new Map([['version', 0]]),
    });
    expect(EMPTY_REGISTRY).toMatchObject({
      sheetName: '_rolecard',
      sheet: 'absent',
      cards: [],
      nextRow: 0,
      noteWidth: 2,
    });
  });

  test('every own sheet is pointed at from version 2 on', () => {
    const points = (version: unknown) => pointsAtAllSheets({ notes: new Map([['version', version]]) });
    expect([1, 2, 3, 'x'].map(points)).toEqual([false, true, true, true]);
    expect(pointsAtAllSheets({ notes: new Map() })).toBe(false);
  });

  test('a later version in one line of many refuses the whole', () => {
    const line = (version: number): Line => [NUMBER, '', '', JSON.stringify({ version })];
    const later = latestVersion() + 1;
    expect(parseRegistry([line(later), line(1)], [])).toEqual({
      ok: false,
      error: { version: later, known: latestVersion() },
    });
    expect(parseRegistry([line(latestVersion())], []).ok).toBe(true);
  });
});
