import { compareCard, readEntries } from '../../src/packs/collect/compare';
import { HandedMarks, NOT_MOVED } from '../../src/packs/fixedMark';

/** Ratings come back from whoever may give them, and from nobody else. */

const COLUMNS = { actual: 0, self: 1, manager: 2, superior: 3, peer: 4, report: 5, customer: 6 };
type Field = keyof typeof COLUMNS;
const FIELDS = Object.keys(COLUMNS) as Field[];

/** A card of one indicator on which somebody has filled in everything. */
function filled(): Parameters<typeof readEntries>[0] {
  const places = { ...NOT_MOVED, rowNow: NOT_MOVED.row, columnNow: NOT_MOVED.column, unclear: new Set<string>() };
  const values = [FIELDS.map(() => 4)];
  return {
    record: {
      ...{ number: '2026-11/E1', name: '张三', employeeId: 'E1', department: '', position: '' },
      ...{ period: '2026-11', roleId: 'R1', manager: '', results: {}, scoreInputs: [] },
      grid: { indicators: [{ id: 'K1', row: 0, direction: null }], columns: COLUMNS },
    },
    note: {
      inputs: FIELDS.map((field) => [`i:K1:${field}`, 0, COLUMNS[field], '', null] as const),
      ...{ fixed: [], rowCount: 1, columnCount: FIELDS.length, sheet: '张三' },
    },
    now: { sheet: '张三', cells: { values, formulas: values }, places },
  };
}

test.each([
  ['manager', ['actual', 'self', 'manager']],
  ['department', ['actual', 'self', 'manager']],
  ['employee', ['actual', 'self']],
] as const)('a pack of a %s brings %j, and the rest is told', (kind, taken) => {
  const { entries, problems } = readEntries(filled(), kind, new HandedMarks());
  expect(entries.map(({ key }) => key)).toEqual(taken.map((field) => `i:K1:${field}`));
  const refused = FIELDS.filter((field) => !(taken as readonly string[]).includes(field));
  expect(problems).toEqual(
    refused.map((field) => ({
      number: '2026-11/E1',
      code: 'notTheirs',
      params: { person: '张三', cell: `${'ABCDEFG'[COLUMNS[field]]}1`, content: '4' },
    })),
  );
});

test.each([
  ['属实', null, '属实'],
  [' 属实 ', null, '属实'],
  ['', null, ''],
  ['不属实', null, 'notAChoice'],
  [100, null, 'notAChoice'],
  // A template that asks for a number beside a veto goes on.
  [80, { type: 'decimal', min: 0, max: 100 }, 80],
  ['属实', { type: 'decimal', min: 0, max: 100 }, 'notANumber'],
] as const)('beside a veto %j, where the pack notes %j, is taken as %j', (entered, noted, wanted) => {
  const bounds = { type: 'decimal', min: 0, max: 100 } as const;
  const input = {
    row: 0,
    column: 2,
    value: 'x',
    content: 'x',
    bounds,
    words: ['属实', 'Confirmed'],
    label: '上级评分',
  };
  const own = { number: '2026-11/E1', name: '张三', roleId: 'R1', sheetName: '张三', loose: '' };
  const key = 'i:K1:manager';
  const { changes, problems } = compareCard(
    { number: own.number, name: own.name, entries: [], problems: [], loose: '' },
    [{ key, number: own.number, handed: 'x', entered, cell: 'C1', noted }],
    { ...own, inputs: new Map([[key, input]]) },
  );
  expect([...changes.map(({ after }) => after), ...problems.map(({ code }) => code)]).toEqual([wanted]);
});
