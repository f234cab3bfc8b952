import { readNote, type NoteKey } from '../../src/registry/notes';

const read = (key: NoteKey, stored: unknown): unknown => readNote({ notes: new Map([[key, stored]]) }, key);

const correction = {
  sheet: '花名册',
  block: 0,
  leaveOut: false,
  headerRows: [2, 3],
  columns: { employeeName: 1, position: null },
  headers: [{ column: 1, text: '姓名' }],
};

test.each<[NoteKey, unknown]>([
  ['reading', { sheets: ['花名册'], corrections: [correction] }],
  ['reading', { corrections: [{ sheet: '花名册', block: 1, headers: [] }] }],
  ['matches', [{ title: '店长', department: '', roleId: null }]],
  ['closedPeriods', { '2026-11': '2026-12-01' }],
  ['archivedPeriods', ['2026-11', '2026-12']],
  ['nextPeriod', '2026-12'],
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
])('%s that is none says nothing', (key, nothing) => {
  expect(readNote({ notes: new Map() }, key)).toEqual(nothing);
  for (const damaged of [undefined, null, 7, { version: 3 }, [null]]) expect(read(key, damaged)).toEqual(nothing);
});

test('of a list or dictionary only what is damaged is dropped', () => {
  const match = { title: '店长', department: '门店', roleId: 'R01' };
  expect(read('matches', [match, { ...match, roleId: 3 }, null, '店长'])).toEqual([match]);
  expect(read('archivedPeriods', ['2026-11', 12, null])).toEqual(['2026-11']);
  expect(read('closedPeriods', { '2026-10': 3, '2026-11': '2026-12-01' })).toEqual({ '2026-11': '2026-12-01' });
});

test('closed periods kept as an array, which is damage, stay closed under their places', () => {
  expect(read('closedPeriods', ['2026-12-01', 3])).toEqual({ '0': '2026-12-01' });
});
