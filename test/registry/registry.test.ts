import fc from 'fast-check';
import type { Area } from '../../src/base/address';
import type { CellValue } from '../../src/base/grid';
import { isFormula, type Block } from '../../src/base/sheetDrawing';
import { recordText, readRecord, type CardRecord } from '../../src/registry/cardRecord';
import {
  changeCards,
  changeNotes,
  changeRecords,
  changeSheetPlaces,
  joinDoubles,
  traceBlocks,
  type NewCard,
} from '../../src/registry/changes';
import {
  COLUMNS,
  EMPTY_REGISTRY,
  isRegistry,
  newRegistry,
  parseRegistry,
  type Registry,
} from '../../src/registry/registry';
import { STEPS, type VersionStep } from '../../src/registry/versions';

/** The cells of the registry's sheet, as Excel would answer them; a card's pointer shows the number beside it. */
class Cells {
  readonly values: CellValue[][] = [];
  readonly formulas: CellValue[][] = [];

  write(blocks: readonly Block[]): this {
    for (const { row, column, contents } of blocks) {
      contents.forEach((line, down) =>
        line.forEach((content, right) => {
          if (content === null) return;
          this.set(row + down, column + right, isFormula(content) ? content.formula : content);
        }),
      );
    }
    return this;
  }

  set(row: number, column: number, content: CellValue): void {
    while (this.values.length <= row) {
      this.values.push([]);
      this.formulas.push([]);
    }
    const [values = [], formulas = []] = [this.values[row], this.formulas[row]];
    while (values.length <= column) {
      values.push('');
      formulas.push('');
    }
    const shown = column === 1 ? (values[0] ?? '') : 0;
    values[column] = typeof content === 'string' && content.startsWith('=') ? shown : content;
    formulas[column] = content;
  }

  parse(steps?: readonly VersionStep[]): Registry {
    const parsed = parseRegistry(this.values, this.formulas, steps);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  }
}

const word = fc.string({ unit: 'grapheme', maxLength: 12 });
const key = fc.stringMatching(/^[a-z][a-z.]{0,8}$/);
const position = fc.nat({ max: 400 });
const grid = fc.record({
  indicators: fc.array(
    fc.record(
      {
        id: word,
        row: position,
        direction: fc.constantFrom('higher' as const, 'lower' as const, 'target' as const, null),
        target: fc.option(fc.integer(), { nil: null }),
        unit: fc.constantFrom('percent' as const, 'yuan' as const, 'hoursPerMonth' as const),
      },
      { requiredKeys: ['id', 'row', 'direction'] },
    ),
    { maxLength: 4 },
  ),
  columns: fc.record({ name: position, target: position, actual: position, manager: position }, { requiredKeys: [] }),
});
const days = fc.record(
  {
    ...{ probationUntil: word, joinedOn: word, leftOn: word, movedOn: word, postFrom: word, postTo: word },
    together: fc.record({ calendar: position, working: position }),
    ...{ movedAway: word, listedPost: word, away: word, awayFrom: word, awayTo: word },
  },
  { requiredKeys: [] },
);
const own = fc.record(
  {
    roleId: word,
    name: word,
    employeeId: word,
    department: word,
    position: word,
    manager: word,
    results: fc.dictionary(key, word, { noNullPrototype: true }),
    scoreInputs: fc.array(word, { maxLength: 3 }),
    targets: fc.dictionary(key, fc.integer(), { noNullPrototype: true }),
    amounts: fc.dictionary(key, word, { noNullPrototype: true }),
    grid,
    status: days,
    said: days,
    kind: fc.constant('probation' as const),
    probationEnd: word.filter((text) => text !== ''),
  },
  {
    requiredKeys: ['roleId', 'name', 'employeeId', 'department', 'position', 'manager', 'results', 'scoreInputs'],
  },
);
const area = fc.record({
  row: position,
  column: fc.nat({ max: 60 }),
  rowCount: fc.integer({ min: 1, max: 9 }),
  columnCount: fc.integer({ min: 1, max: 9 }),
});
const sheetName = fc.string({
  unit: fc.constantFrom('张', '三', 'A', "'", ' ', '!', '(', '1'),
  minLength: 1,
  maxLength: 8,
});

const cards = fc
  .array(fc.record({ own, sheetName, inputs: fc.array(area, { maxLength: 3 }) }), { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.map(({ own: fields, ...card }, index): NewCard & { inputs: Area[] } => {
      const record = { ...fields, number: `2026-11/E${index}`, period: '2026-11' } as CardRecord;
      return { ...card, record, numberCell: { row: 1, column: 2 } };
    }),
  );

const blankCard = (number: string): NewCard => {
  const fields = { roleId: 'R01', name: number, employeeId: '', department: '', position: '', manager: '' };
  const record = { number, period: '2026-11', ...fields, results: { 'total.score': 'H9' }, scoreInputs: ['I7:I9'] };
  return { record, sheetName: number, numberCell: { row: 1, column: 2 }, inputs: [] };
};

/** That of 0.1.0, and the one a workbook gets today. */
const beginnings = fc.constantFrom(EMPTY_REGISTRY, newRegistry('_rolecard', 'blank'));

test('what is written of cards is what is read again', () => {
  fc.assert(
    fc.property(beginnings, cards, (begun, added) => {
      const read = new Cells().write(changeCards(begun, added, []).blocks).parse();
      expect(read.cards.map(({ record }) => record)).toEqual(added.map(({ record }) => record));
      expect(read.cards.map((card) => card.sheetName)).toEqual(added.map((card) => card.sheetName));
      expect(read.cards.map(({ inputs }) => inputs)).toEqual(added.map(({ inputs }) => inputs));
      expect(read.nextRow).toBe(added.length);
    }),
  );
});

test('cards written in several goes, some replaced and some gone, are those of one read', () => {
  fc.assert(
    fc.property(cards, cards, fc.nat({ max: 5 }), (first, second, at) => {
      const begun = changeCards(EMPTY_REGISTRY, first, []);
      const row = at % first.length;
      const replaced: NewCard = { ...(second[0] as NewCard), row };
      const later = second
        .slice(1)
        .map((card) => ({ ...card, record: { ...card.record, number: `2026-12/${card.record.number}` } }));
      const next = changeCards(begun.registry, [replaced, ...later], []);
      const cells = new Cells().write(begun.blocks).write(next.blocks);
      const wanted = [...first.map((card, index) => (index === row ? replaced : card)), ...later].map(
        (card) => card.record,
      );
      const records = cells.parse().cards.map(({ record }) => ({ ...record, period: '2026-11' }));
      expect(records).toEqual(wanted.map((record) => ({ ...record, period: '2026-11' })));
      cells.write(changeCards(cells.parse(), [], [row]).blocks);
      expect(cells.parse().cards).toHaveLength(wanted.length - 1);
    }),
  );
});

test('notes of any length come back, a shorter one leaves nothing of a longer one, a forgotten one is gone', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 2 }), fc.integer({ min: 1, max: 70_000 }), (note, length) => {
      const long = changeNotes(EMPTY_REGISTRY, [
        ['reading', 'x'.repeat(length)],
        ['matches', 1],
      ]);
      const cells = new Cells().write(long.blocks);
      expect(cells.parse().notes.get('reading')).toBe('x'.repeat(length));
      cells.write(changeNotes(cells.parse(), [['reading', note]]).blocks);
      expect(JSON.stringify(cells.parse().notes.get('reading'))).toBe(JSON.stringify(note));
      cells.write(changeNotes(cells.parse(), [['reading', undefined]]).blocks);
      expect([...cells.parse().notes.keys()]).toEqual(['matches']);
    }),
    { numRuns: 30 },
  );
});

test('no character of a long note is cut in two', () => {
  for (const before of ['', 'x']) {
    const note = before + '😀'.repeat(40_000);
    const { blocks } = changeNotes(EMPTY_REGISTRY, [['reading', note]]);
    const parts = blocks.flatMap(({ contents }) => contents[0] ?? []).map(String);
    expect(parts.filter((part) => /[\ud800-\udbff]$/.test(part))).toEqual([]);
    expect(new Cells().write(blocks).parse().notes.get('reading')).toBe(note);
  }
});

test('a shorter note leaves nothing of a longer one, though the registry was not read again in between', () => {
  const long = changeNotes(EMPTY_REGISTRY, [['reading', 'x'.repeat(70_000)]]);
  const short = changeNotes(long.registry, [['reading', 'y']]);
  expect(new Cells().write(long.blocks).write(short.blocks).parse().notes.get('reading')).toBe('y');
});

test('a note that two have begun at once says what both did, and stands once from then on', () => {
  const match = (title: string) => ({ title, department: '', roleId: null });
  const cells = new Cells();
  [match('上面'), match('下面')].forEach((each, row) => {
    cells.write(
      changeNotes({ ...EMPTY_REGISTRY, noteRows: new Map([['matches', row]]) }, [['matches', [each]]]).blocks,
    );
  });
  cells.write([{ row: 2, column: COLUMNS.note, contents: [['nextPeriod', '"2026-12"']] }]);
  cells.write([{ row: 3, column: COLUMNS.note, contents: [['nextPeriod', '"2026-11"']] }]);
  const titles = ({ notes }: Registry): unknown[] =>
    (notes.get('matches') as { title: string }[]).map((each) => each.title);
  expect(titles(cells.parse()).sort()).toEqual(['上面', '下面'].sort());
  expect(cells.parse().notes.get('nextPeriod')).toBe('2026-12');
  const { blocks, registry } = joinDoubles(cells.parse());
  const read = cells.write(blocks).parse();
  expect(titles(read)).toEqual(titles(registry));
  expect([read.doubleRows, registry.doubleRows]).toEqual([undefined, undefined]);
  expect(joinDoubles(read).blocks).toEqual([]);
  cells.write(
    changeNotes(registry, [
      ['matches', undefined],
      ['nextPeriod', undefined],
    ]).blocks,
  );
  expect(cells.parse().notes.size).toBe(0);
});

test("Rolecard's own sheets are found by the name they have now, and stand beside notes", () => {
  const noted = changeNotes(EMPTY_REGISTRY, [['reading', 1]]);
  const placed = changeSheetPlaces(noted.registry, { template: "O'Brien", settings: '设置' });
  const read = new Cells().write(noted.blocks).write(placed.blocks).parse();
  expect([...read.sheets]).toEqual([
    ['template', "O'Brien"],
    ['settings', '设置'],
  ]);
  expect(read.notes.get('reading')).toBe(1);
  expect(changeSheetPlaces(read, { template: "O'Brien" }).blocks).toEqual([]);
});

describe('a damaged line', () => {
  const whole = (): Cells =>
    new Cells().write(changeCards(EMPTY_REGISTRY, ['2026-11/A', '2026-11/B', '2026-11/C'].map(blankCard), []).blocks);
  const numbers = ({ cards: read }: Registry): string[] => read.map(({ record }) => record.number);

  test.each(['{"roleId":', 'null', '[]', '7', '', '{"version":"new"}', '{"version":0}'])(
    'with %p is passed over, the others stay, and nothing is written over it',
    (text) => {
      const cells = whole();
      cells.set(2, 3, text);
      expect(numbers(cells.parse())).toEqual(['2026-11/A', '2026-11/B']);
      cells.write(changeCards(cells.parse(), [blankCard('2026-11/D')], []).blocks);
      expect(numbers(cells.parse())).toEqual(['2026-11/A', '2026-11/B', '2026-11/D']);
      expect(cells.values[2]?.[3]).toBe(text);
    },
  );

  test('with parts of a wrong kind keeps the rest', () => {
    const cells = whole();
    const layout = String(cells.values[0]?.[COLUMNS.note]);
    cells.set(1, 3, `{"roleId":"R02","name":7,"targets":{"I1":"x"},"grid":{"indicators":3},"layout":"${layout}"}`);
    const [, damaged] = cells.parse().cards;
    expect(damaged?.record).toEqual({ ...blankCard('2026-11/B').record, roleId: 'R02', name: '' });
  });

  test('of a layout leaves the cards to be found, and the keys of all to themselves', () => {
    const cells = whole();
    const other = blankCard('2026-11/D');
    cells.write(changeCards(cells.parse(), [{ ...other, record: { ...other.record, results: {} } }], []).blocks);
    for (const row of [0, 1]) cells.set(row, COLUMNS.note + 1, '{"results":');
    expect(cells.parse().cards.map(({ record }) => record.results)).toEqual([{}, {}, {}, {}]);
    cells.write(changeCards(cells.parse(), [blankCard('2026-11/E')], []).blocks);
    const keys = [...cells.parse().notes.keys()];
    expect(keys).toHaveLength(3);
    // What it holds is what it is called by; where another holds that name, it gets another.
    expect(keys[2]).toBe(`${keys[0]}-`);
    expect(cells.parse().cards[4]?.record.results).toEqual({ 'total.score': 'H9' });
  });

  test('whose key is gone gives the next layout no key that another has', () => {
    const withResults = (number: string, results: Readonly<Record<string, string>>): NewCard => {
      const card = blankCard(number);
      return { ...card, record: { ...card.record, results } };
    };
    const three = ['X1', 'X2', 'X3'].map((cell, at) => withResults(`2026-11/${at}`, { 'total.score': cell }));
    const cells = new Cells().write(changeCards(EMPTY_REGISTRY, three, []).blocks);
    cells.set(1, COLUMNS.note, '');
    cells.write(changeCards(cells.parse(), [withResults('2026-11/3', { 'total.score': 'X4' })], []).blocks);
    expect(new Set(cells.parse().notes.keys()).size).toBe(3);
    expect(cells.parse().cards.map(({ record }) => record.results['total.score'])).toEqual([
      'X1',
      undefined,
      'X3',
      'X4',
    ]);
  });

  test('without trace or count is taken for one with entries', () => {
    const cells = whole();
    cells.write(traceBlocks(new Map([[0, 'abc']])));
    cells.set(1, 2, '#REF!');
    expect(cells.parse().cards.map(({ trace, entered }) => [trace, entered])).toEqual([
      ['abc', 0],
      [null, null],
      [null, 0],
    ]);
  });
});

describe('versions', () => {
  const steps: readonly VersionStep[] = [
    { name: 'people have one name field', up: ({ name, ...rest }) => ({ ...rest, person: name }) },
    { name: 'and it is called name again', up: ({ person, ...rest }) => ({ ...rest, name: `${String(person)}!` }) },
  ];

  test('a line without a number is of version 1; later ones name theirs', () => {
    const { record } = blankCard('2026-11/A');
    expect(JSON.parse(recordText(record, 'layout:1', 1))).not.toHaveProperty('version');
    expect(JSON.parse(recordText(record, 'layout:1'))).toHaveProperty('version', 2);
  });

  test('each line is brought up from its own version, one step after another', () => {
    const read = (version: object): string | undefined =>
      readRecord('2026-11/A', { name: '甲', person: '乙', ...version }, new Map(), steps)?.name;
    expect(read({})).toBe('甲!');
    expect(read({ version: 2 })).toBe('乙!');
    expect(read({ version: 3 })).toBe('甲');
    expect(read({ version: 4 })).toBeUndefined();
  });

  test('a later version in one line, or of the notes, refuses the whole', () => {
    const cells = new Cells().write(changeCards(EMPTY_REGISTRY, [blankCard('2026-11/A')], []).blocks);
    cells.set(1, 3, '{"version":5}');
    expect(parseRegistry(cells.values, cells.formulas)).toEqual({ ok: false, error: { version: 5, known: 4 } });
    const onward: VersionStep = { name: 'nothing', up: (record) => record };
    expect(parseRegistry(cells.values, cells.formulas, [...STEPS, onward]).ok).toBe(true);
    const noted = new Cells().write(changeNotes(EMPTY_REGISTRY, [['version', 5]]).blocks);
    expect(parseRegistry(noted.values, noted.formulas)).toEqual({ ok: false, error: { version: 5, known: 4 } });
  });

  describe('short lines', () => {
    const people = ['甲', '乙|丙', '丁\n戊', '{"己"}', ' 庚 ', '\ud800'];
    const added = people.map((name, at): NewCard => {
      const card = blankCard(`2026-11/E${at}`);
      const indicators = ['a', 'b'].map((id, row) => ({ id, row: row + 6, direction: 'lower' as const, target: null }));
      const grid = { indicators: at % 2 === 0 ? indicators : indicators.slice(1), columns: { name: 1, actual: 8 } };
      return { ...card, record: { ...card.record, roleId: name, name, ...(at === 5 ? {} : { grid }) } };
    });
    const begun = (version?: number): Cells => {
      const cells = new Cells().write(changeCards(EMPTY_REGISTRY, added.slice(0, 3), []).blocks);
      if (version === undefined) return cells;
      return cells.write(changeNotes(cells.parse(), [['version', version]]).blocks);
    };
    const isShort = (text: unknown): boolean => /^[^{].*\|/.test(String(text));

    test('hold what the long ones do, whatever people are called', () => {
      const cells = new Cells();
      cells.write(changeNotes(EMPTY_REGISTRY, [['version', 4]]).blocks);
      cells.write(changeCards(cells.parse(), added, []).blocks);
      expect(cells.parse().cards.map(({ record }) => record)).toEqual(added.map(({ record }) => record));
      expect(cells.values.slice(0, 6).map((line) => isShort(line[COLUMNS.record]))).toEqual([
        ...[true, false, false, false, true, false],
      ]);
      const text = String(cells.values[0]?.[COLUMNS.record]);
      expect(text).toBe(`甲|甲|||||${text.slice(-14)}`);
    });

    test('stand beside long ones, and raise the version first, so that earlier programs refuse the workbook', () => {
      for (const version of [2, 3]) {
        const cells = begun(version);
        const { blocks, registry } = changeCards(cells.parse(), added.slice(3), []);
        expect(blocks[0]?.contents[0]).toEqual(['version', '4']);
        expect(registry.notes.get('version')).toBe(4);
        cells.write(blocks);
        expect(cells.parse().cards.map(({ record }) => record)).toEqual(added.map(({ record }) => record));
        const earlier = parseRegistry(cells.values, cells.formulas, STEPS.slice(0, 2));
        expect(earlier).toEqual({ ok: false, error: { version: 4, known: 3 } });
        const again = changeRecords(cells.parse(), new Map([[0, added[0]!.record]]));
        expect(again.blocks.map(({ contents }) => contents[0]?.length)).toEqual([1]);
        expect(isShort(again.blocks[0]?.contents[0]?.[0])).toBe(true);
      }
    });

    test('are not written where the registry is of 0.1.0, which knows sheets by their names', () => {
      const cells = begun();
      cells.write(changeCards(cells.parse(), added.slice(3), []).blocks);
      expect(cells.values.some((line) => isShort(line[COLUMNS.record]))).toBe(false);
      expect(cells.parse().notes.has('version')).toBe(false);
      expect(cells.parse().cards.map(({ record }) => record)).toEqual(added.map(({ record }) => record));
    });

    test('name layouts that say once what those of as many indicators share', () => {
      const cells = new Cells().write(changeCards(newRegistry('_rolecard', 'blank'), added, []).blocks);
      const layouts = [...cells.parse().notes].filter(([key]) => key.startsWith('layout:'));
      expect(layouts.map(([, note]) => Array.isArray(note))).toEqual([false, true, true, false]);
      const places = String(layouts[0]?.[0]);
      expect(layouts[1]?.[1]).toEqual([places, 6, ['a', '<', '', null], ['b', '<', '', null]]);
      // Without them the cards are found all the same.
      cells.set(cells.parse().noteRows.get(places)!, COLUMNS.note + 1, '{');
      expect(cells.parse().cards.map(({ record }) => 'total.score' in record.results)).toEqual([
        ...[false, false, false, false, false, true],
      ]);
    });

    test.each(['|', '甲|甲', '甲|甲|||||0|{', '甲|甲|||||0|[]', '甲|甲|||||0|7'])('%p is none', (text) => {
      const cells = begun(4);
      cells.set(1, COLUMNS.record, text);
      expect(cells.parse().cards.map(({ row }) => row)).toEqual([0, 2]);
    });
  });

  test('a card of a project refuses versions that would take it for an ordinary one, and no other card does', () => {
    const ordinary = blankCard('2026-11/A');
    const [before, now] = [STEPS.slice(0, 1), STEPS];
    const cells = new Cells().write(changeCards(EMPTY_REGISTRY, [ordinary], []).blocks);
    expect(parseRegistry(cells.values, cells.formulas, before).ok).toBe(true);
    const record = { ...ordinary.record, number: '2026-11/A § 双11', kind: 'project', project: '双11' } as const;
    cells.write(changeCards(cells.parse(), [{ ...ordinary, record }], []).blocks);
    expect(parseRegistry(cells.values, cells.formulas, before)).toEqual({ ok: false, error: { version: 3, known: 2 } });
    const read = parseRegistry(cells.values, cells.formulas, now);
    expect(read.ok && read.value.cards.map((card) => [card.record.kind, card.record.project])).toEqual([
      [undefined, undefined],
      ['project', '双11'],
    ]);
  });
});

describe("a sheet of the registry's name", () => {
  test('is the registry when it holds its lines, its notes, or nothing', () => {
    const ofCards = new Cells().write(changeCards(EMPTY_REGISTRY, [blankCard('2026-11/A')], []).blocks);
    const ofNotes = new Cells().write(changeNotes(EMPTY_REGISTRY, [['matches', []]]).blocks);
    const ofSheets = new Cells().write(changeSheetPlaces(EMPTY_REGISTRY, { settings: '考核设置' }).blocks);
    for (const { values } of [ofCards, ofNotes, ofSheets, new Cells()]) expect(isRegistry(values)).toBe(true);
  });

  test("is somebody else's when it holds anything else", () => {
    expect(isRegistry([['2026-11/A', '', '', '备注', '', '', '合计', 12]])).toBe(false);
    expect(isRegistry([['', '', '', '{"damaged']])).toBe(false);
  });
});
