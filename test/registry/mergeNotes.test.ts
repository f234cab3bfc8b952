import { mergeNotes } from '../../src/registry/mergeNotes';

const match = (title: string, roleId: string | null = null) => ({ title, department: '运营部', roleId });
const form = (id: number, made: Readonly<Record<string, string>>) => ({
  id,
  per: 'person',
  purpose: `${id}`,
  made: Object.fromEntries(Object.entries(made).map(([whom, trace]) => [whom, { shape: '', cells: '', trace }])),
});

describe('a note of many entries', () => {
  test('keeps what either added, and in their order', () => {
    expect(mergeNotes('matches', [match('a')], [match('a'), match('b')], [match('a'), match('c')])).toEqual([
      match('a'),
      match('c'),
      match('b'),
    ]);
    expect(mergeNotes('closedPeriods', undefined, { '2026-11': 'x' }, { '2026-10': 'y' })).toEqual({
      '2026-10': 'y',
      '2026-11': 'x',
    });
  });

  test('loses what either took away, and of what both changed ours counts', () => {
    const base = { a: 1, b: 2, c: 3, d: 4 };
    const named = (of: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(of).map(([key, value]) => [`2026-11/${key}`, value]));
    expect(mergeNotes('team', named(base), named({ b: 2, c: 30, d: 4 }), named({ a: 1, c: 31, d: 40 }))).toEqual(
      named({ c: 30, d: 40 }),
    );
  });

  test('that we took away is kept where they changed it meanwhile', () => {
    expect(mergeNotes('matches', [match('a')], undefined, [match('a', 'R01')])).toEqual([match('a', 'R01')]);
  });

  test('is forgotten where nothing of it is left', () => {
    expect(mergeNotes('drafts', ['_rc1'], undefined, ['_rc1'])).toBeUndefined();
    expect(mergeNotes('drafts', ['_rc1'], undefined, ['_rc1', '_rc2'])).toEqual(['_rc2']);
    expect(mergeNotes('team', { '2026-11/x': 1 }, undefined, undefined)).toBeUndefined();
  });

  test('of which theirs is damaged or gone gets what is new', () => {
    expect(mergeNotes('matches', [match('a')], [match('a'), match('b')], 'damaged')).toEqual([match('b')]);
    expect(mergeNotes('archivedPeriods', ['2026-01'], ['2026-01', '2026-02'], undefined)).toEqual(['2026-02']);
  });

  test('of forms keeps the sheets that either made of one form', () => {
    const merged = mergeNotes(
      'forms',
      [form(1, { a: '1' })],
      [form(1, { a: '1', b: '2' })],
      [form(1, { a: '9' }), form(2, {})],
    );
    expect(merged).toEqual([form(1, { a: '9', b: '2' }), form(2, {})]);
  });

  test('of exports keeps tables by their headers and people by their accounts', () => {
    const table = (header: string) => ({ headers: [header], columns: {} });
    const person = { name: '张三', employeeId: '', department: '', position: '' };
    expect(
      mergeNotes(
        'exports',
        undefined,
        { tables: [table('a')], people: { x: person } },
        { tables: [table('b')], people: { y: person } },
      ),
    ).toEqual({ tables: [table('b'), table('a')], people: { y: person, x: person } });
  });
});

test('confirmed cards keep their own lines when those are shared anew', () => {
  const line = (name: string) => ({ id: name, name, weight: 1, target: 1, rule: null, unit: null });
  const rules = {
    cap: 120,
    raterWeights: { self: 0.3, manager: 0.7 },
    grades: [],
    adjustments: [],
    pay: { attendanceShare: 0, lapses: 0, absenceDays: 0 },
    lowLine: 60,
    posts: [],
    chain: { totalDecimals: 1, overrideLimit: null, vetoEffect: 'itemOnly' },
  };
  const stored = (number: string, name: string) => ({
    lines: [line(name)],
    rules: [rules],
    cards: { [number]: { on: '2026-11-01', lines: [0], rules: 0, changes: [] } },
  });
  expect(mergeNotes('confirmations', undefined, stored('2026-11/A', 'ours'), stored('2026-11/B', 'theirs'))).toEqual({
    lines: [line('theirs'), line('ours')],
    rules: [rules],
    cards: {
      '2026-11/B': { on: '2026-11-01', lines: [0], rules: 0, changes: [] },
      '2026-11/A': { on: '2026-11-01', lines: [1], rules: 0, changes: [] },
    },
  });
});

test('rules of open periods, noted for two of them at once, are both kept', () => {
  const rules = {
    ...{ cap: 120, raterWeights: { self: 0.3, manager: 0.7 }, grades: [], adjustments: [], lowLine: 60, posts: [] },
    pay: { attendanceShare: 0, lapses: 0, absenceDays: 0 },
    chain: { totalDecimals: 1, overrideLimit: null, vetoEffect: 'itemOnly' },
  };
  const merged = mergeNotes('openRules', undefined, { '2026-11': rules }, { '2026-10': rules });
  expect(Object.keys(merged as object)).toEqual(['2026-10', '2026-11']);
});

test.each([
  ['organisation', { place: 'sheet:a', trace: 'x' }],
  ['calibrations', { on: '2026-11-30', results: { '2026-11/A': [90, 'A'], '2026-11/B': null } }],
  ['closedPeriods', 'x'],
] as const)('of the note %s each keeps what it wrote by its name', (key, value) => {
  expect(mergeNotes(key, undefined, { ours: value }, { theirs: value })).toEqual({ theirs: value, ours: value });
});

test('of one statement the later counts, unless it said nothing new', () => {
  expect(mergeNotes('nextPeriod', null, '2026-12', '2027-01')).toBe('2026-12');
  expect(mergeNotes('nextPeriod', '2026-12', '2026-12', '2027-01')).toBe('2027-01');
  expect(mergeNotes('layout:x', undefined, { a: 1 }, { a: 1 })).toEqual({ a: 1 });
});

test.each([
  ['drafts', ['_rc1', { copyOf: 'a', name: 'b' }], ['_rc2', { copyOf: 'a', name: 'c' }]],
  ['lifted', ['张三', '李四'], ['王五', '赵六']],
  ['undressed', ['cap', 'lowLine'], ['period']],
] as const)('of the list %s each keeps what it added', (key, ours, theirs) => {
  expect(mergeNotes(key, undefined, ours, theirs)).toEqual([...theirs, ...ours]);
});

test('rules that periods were closed under are kept by their periods', () => {
  const rules = {
    ...{ cap: 120, raterWeights: { self: 0.3, manager: 0.7 }, grades: [], adjustments: [], lowLine: 60, posts: [] },
    pay: { attendanceShare: 0, lapses: 0, absenceDays: 0 },
    chain: { totalDecimals: 1, overrideLimit: null, vetoEffect: 'itemOnly' },
  };
  expect(mergeNotes('closedRules', undefined, { '2026-11': rules }, { '2026-10': rules })).toEqual({
    ...{ '2026-10': rules, '2026-11': rules },
  });
});

test('a form that both have begun keeps the sheets of both, one that is ours alone its own', () => {
  expect(mergeNotes('forms', undefined, [form(1, { a: '1' }), form(2, { c: '3' })], [form(1, { b: '2' })])).toEqual([
    form(1, { a: '1', b: '2' }),
    form(2, { c: '3' }),
  ]);
});

test('a note that we have forgotten is kept where theirs holds anything', () => {
  expect(mergeNotes('team', {}, undefined, { '2026-11/x': 1 })).toEqual({ '2026-11/x': 1 });
  expect(mergeNotes('closedPeriods', {}, undefined, { '2026-11': '' })).toEqual({ '2026-11': '' });
  const people = { x: null };
  expect(mergeNotes('exports', { tables: [], people }, undefined, { tables: [], people })).toBeUndefined();
  expect(mergeNotes('exports', { tables: [], people: {} }, undefined, { tables: [], people })).toEqual({
    ...{ tables: [], people },
  });
});
