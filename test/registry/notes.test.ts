import { isNote, readNote, type NoteKey } from '../../src/registry/notes';

const read = (key: NoteKey, stored: unknown): unknown => readNote({ notes: new Map([[key, stored]]) }, key);

const correction = {
  sheet: '花名册',
  block: 0,
  leaveOut: false,
  headerRows: [2, 3],
  columns: { employeeName: 1, position: null },
  headers: [{ column: 1, text: '姓名' }],
};

const MAPPED = {
  tables: [
    {
      headers: ['日期', '客服昵称', '转化率', '备注'],
      headerChosen: true,
      columns: {
        客服昵称: { as: 'field', field: 'account' },
        转化率: {
          as: 'indicator',
          indicator: 'inquiry-conversion',
          combine: 'average',
          weight: '接待人数',
          unit: 'percent',
        },
        备注: { as: 'nothing' },
      },
    },
  ],
  people: { 小美: { name: '李美', employeeId: 'E1', department: '', position: '' }, 机器人: null },
};

test.each<[NoteKey, unknown]>([
  ['reading', { sheets: ['花名册'], corrections: [correction] }],
  ['reading', { corrections: [{ sheet: '花名册', block: 1, headers: [] }] }],
  ['reading', { corrections: [{ sheet: '花名册', block: 1, rows: [{ mark: 'm', read: false }], headers: [] }] }],
  ['lifted', ['张三', '李四']],
  ['undressed', ['cap', 'lowLine']],
  ['matches', [{ title: '店长', department: '', roleId: null }]],
  ['closedPeriods', { '2026-11': '2026-12-01' }],
  ['archivedPeriods', ['2026-11', '2026-12']],
  ['nextPeriod', '2026-12'],
  ['exports', MAPPED],
  ['team', { '2026-11/E1 team-targets-met': 0.75 }],
])('%s is read as it was kept', (key, kept) => {
  expect(JSON.stringify(read(key, JSON.parse(JSON.stringify(kept))))).toBe(JSON.stringify(kept));
});

test.each<[NoteKey, unknown]>([
  ['reading', null],
  ['matches', []],
  ['companyCatalogue', null],
  ['closedPeriods', {}],
  ['archivedPeriods', []],
  ['nextPeriod', null],
  ['exports', { tables: [], people: {} }],
  ['team', {}],
])('%s that is none says nothing', (key, nothing) => {
  expect(readNote({ notes: new Map() }, key)).toEqual(nothing);
  for (const damaged of [undefined, null, 7, { version: 3 }, [null]]) expect(read(key, damaged)).toEqual(nothing);
});

test('of a list or dictionary only what is damaged is dropped', () => {
  const match = { title: '店长', department: '门店', roleId: 'R01' };
  expect(read('matches', [match, { ...match, roleId: 3 }, null, '店长'])).toEqual([match]);
  for (const key of ['archivedPeriods', 'lifted'] as const)
    expect(read(key, ['2026-11', 12, null])).toEqual(['2026-11']);
  expect(read('undressed', ['cap', 'shoe', 12, null])).toEqual(['cap']);
  const [table] = MAPPED.tables;
  const odd = { ...MAPPED, tables: [table, { headers: [], columns: { a: { as: 'field', field: 'shoe' } } }, 3] };
  expect(read('exports', { ...odd, people: { ...MAPPED.people, 小红: 'E2' } })).toEqual(MAPPED);
  expect(read('team', { '2026-11/E1 a': 0.5, '2026-11/E1 b': 'x', c: 1 })).toEqual({ '2026-11/E1 a': 0.5 });
  expect(read('closedPeriods', { '2026-10': 3, '2026-11': '2026-12-01' })).toEqual({ '2026-11': '2026-12-01' });
});

test('closed periods kept as an array, which is damage, stay closed under their places', () => {
  expect(read('closedPeriods', ['2026-12-01', 3])).toEqual({ '0': '2026-12-01' });
});

const RULES = {
  cap: 120,
  raterWeights: { self: 0.3, manager: 0.7 },
  grades: [{ name: 'A', minimum: 90, coefficient: 1.2, share: null }],
  adjustments: [{ item: '表扬', points: 2, cap: null, line: 3 }],
  pay: { attendanceShare: 0.1, lapses: 3, absenceDays: 1 },
  lowLine: 65,
  posts: [{ word: '物流', attendance: false, review: true, line: 0 }],
  chain: { totalDecimals: 1, overrideLimit: null, vetoEffect: 'itemOnly' },
};

describe('the rules a period was closed under', () => {
  const closed = (rules: unknown): unknown => read('closedRules', { '2026-11': rules });

  test.each(['lowestGrade', 'oneGradeLower', 'itemOnly'])(
    'are read as they were kept, with a veto that is %s',
    (vetoEffect) => {
      const rules = { ...RULES, chain: { ...RULES.chain, vetoEffect } };
      expect(closed(rules)).toEqual({ '2026-11': rules });
    },
  );

  test('of before these were settings have the low line and the posts of then', () => {
    const { lowLine: _, posts: __, ...earlier } = RULES;
    expect(closed(earlier)).toEqual({ '2026-11': { ...earlier, lowLine: 60, posts: [] } });
  });

  const [grade] = RULES.grades;
  const [adjustment] = RULES.adjustments;
  const [post] = RULES.posts;
  test.each<[string, object]>([
    ['cap', { cap: '120' }],
    ['rater weights', { raterWeights: { self: 0.3 } }],
    ['rater weights of the employee', { raterWeights: { manager: 1 } }],
    ['grades', { grades: [{ ...grade, coefficient: null }] }],
    ['a grade without a name', { grades: [{ ...grade, name: 1 }] }],
    ['a grade without a minimum', { grades: [{ ...grade, minimum: null }] }],
    ['a share', { grades: [{ ...grade, share: 'x' }] }],
    ['adjustments', { adjustments: [{ ...adjustment, line: -1 }] }],
    ['an adjustment without an item', { adjustments: [{ ...adjustment, item: 1 }] }],
    ['points', { adjustments: [{ ...adjustment, points: '2' }] }],
    ['a cap of points', { adjustments: [{ ...adjustment, cap: 'x' }] }],
    ['pay', { pay: { attendanceShare: 0.1, lapses: 3 } }],
    ['lapses', { pay: { attendanceShare: 0.1, absenceDays: 3 } }],
    ['an attendance share', { pay: { lapses: 0.1, absenceDays: 3 } }],
    ['posts', { posts: [{ ...post, attendance: 1 }] }],
    ['a review', { posts: [{ ...post, review: 1 }] }],
    ['a word', { posts: [{ ...post, word: 1 }] }],
    ['a line', { posts: [{ ...post, line: 0.5 }] }],
    ['the chain', { chain: { ...RULES.chain, vetoEffect: 'none' } }],
    ['decimals', { chain: { ...RULES.chain, totalDecimals: null } }],
    ['an override limit', { chain: { ...RULES.chain, overrideLimit: 'x' } }],
  ])('are dropped where %s is damaged, and those of other periods stay', (_, damage) => {
    expect(read('closedRules', { '2026-10': RULES, '2026-11': { ...RULES, ...damage } })).toEqual({ '2026-10': RULES });
  });

  test('are none where the note is none', () => {
    for (const damaged of [undefined, null, 7, []]) expect(read('closedRules', damaged)).toEqual({});
  });
});

test('drawn sheets, drafts, lost settings and the count of grades are read as they were kept', () => {
  const sheets = { tree: { place: 'sheet:tree', trace: 'abc' }, table: { place: 'p', trace: 't', next: 'n' } };
  expect(read('organisation', sheets)).toEqual(sheets);
  for (const damage of [{ place: 1 }, { trace: 1 }, { next: 1 }])
    expect(read('organisation', { tree: { ...sheets.tree, ...damage } })).toEqual({});
  expect(read('drafts', ['汇总', { copyOf: '模板', name: '模板 (2)' }, { copyOf: '模板' }, { name: 'x' }, 7])).toEqual([
    '汇总',
    { copyOf: '模板', name: '模板 (2)' },
  ]);
  const runs = [
    { first: 1, last: 200 },
    { first: 0, last: 2 },
    { first: 1, last: 1e9 },
    { first: 1.5, last: 3 },
  ];
  expect(read('drafts', runs)).toEqual([{ first: 1, last: 200 }]);
  expect([true, false, 'true', 1, undefined].map((stored) => read('lostSettings', stored))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([0, 5, null, undefined, -1, 2.5, '5'].map((stored) => read('summaryGrades', stored))).toEqual([
    0,
    5,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('results a calibration sheet was drawn with are read one sheet at a time, and what is damaged is dropped', () => {
  const sound = { on: '2026-11-29', results: { '2026-11/E1': [81.5, '良好'], '2026-11/E2': null } };
  const damaged = [
    { on: 7, results: {} },
    { on: '2026-11-29', results: { '2026-11/E1': ['81.5', '良好'] } },
    { on: '2026-11-29' },
    null,
  ];
  expect(read('calibrations', { one: sound, ...damaged })).toEqual({ one: sound });
  expect([undefined, null, 'x'].map((stored) => read('calibrations', stored))).toEqual([{}, {}, {}]);
});

test('a key is that of a note, or not', () => {
  expect(['zh-TW', 'en-US', null, undefined, 'fr', 7].map((stored) => read('sheetLanguage', stored))).toEqual([
    'zh-TW',
    'en-US',
    null,
    null,
    null,
    null,
  ]);
  expect(['reading', 'drafts', 'version', 'toString', ''].map(isNote)).toEqual([true, true, false, false, false]);
});

test('a remembered reading is dropped where a part of it is damaged', () => {
  const kept = (corrections: unknown, more: object = {}) => read('reading', { corrections, ...more });
  expect(kept([correction])).not.toBeNull();
  for (const damage of [
    { sheet: 1 },
    { block: -1 },
    { leaveOut: 1 },
    { headerRows: ['2'] },
    { headers: [{ column: 1 }] },
  ])
    expect(kept([{ ...correction, ...damage }])).toBeNull();
  for (const damage of [{ columns: { employeeName: -1 } }, { columns: { colour: 1 } }, { headers: [{ text: '姓名' }] }])
    expect(kept([{ ...correction, ...damage }])).toBeNull();
  expect(kept([correction], { sheets: [1] })).toBeNull();
});

test('why a confirmed figure was changed is read as it was kept, or nothing of the note', () => {
  const change = {
    ...{ field: 'target', id: 'sales', indicator: '销售额', before: '100', after: '90' },
    ...{ on: '2026-11-20', reason: '停产' },
  };
  const stored = (changes: unknown) => ({
    ...{ lines: [], rules: [], cards: { '2026-11/A': { on: '2026-11-01', lines: [], rules: 0, changes } } },
  });
  expect(read('confirmations', stored([change]))).toEqual(stored([change]));
  for (const field of Object.keys(change))
    expect(read('confirmations', stored([{ ...change, [field]: 7 }]))).toEqual(read('confirmations', undefined));
});
