import type { Area } from '../../src/base/address';
import type { CellValue, Grid, GridTable } from '../../src/base/grid';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { fillTexts } from '../../src/i18n/sheets/fill/texts';
import {
  dutiesText,
  lacksTextColumns,
  planFill,
  tableOf,
  type ChosenList,
  type FillOptions,
} from '../../src/jobtable/planFill';
import { readStaffingTable } from '../../src/staffing/lists/readStaffingTable';
import type { ListedFacts } from '../../src/jobtable/jobTexts';
import type { StaffingTable } from '../../src/staffing/staffingTable';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue();
});

type Values = readonly (readonly CellValue[])[];
const ROLES: Readonly<Record<string, string>> = { 美工: 'R26', 售后客服: 'R31', 鬼: 'R999' };
const PEOPLE: Values = [
  ['部门', '岗位', '姓名'],
  ['视觉部', '美工', '赵一鸣'],
  ['客服部', '售后客服', '冯春'],
];
const DUTIES: FillOptions = { fields: ['duties'], mode: 'blanksOnly' };

const gridOf = (values: Values, more: Partial<Grid> = {}): Grid => ({
  ...{ sheet: '编制表', row: 0, column: 0, values, formulas: values, merges: [], truncated: false },
  formats: values.map((line) => line.map(() => 'General')),
  ...{ hiddenRows: [], hiddenColumns: [], tables: [], ...more },
});
function listOf(grid: Grid, more: Partial<StaffingTable> = {}): ChosenList {
  const { table } = readStaffingTable(grid);
  if (!table) throw new Error('no table');
  const rows = table.rows.map((row) => ({ row, roleId: ROLES[row.position] ?? null }));
  return { table: { ...table, ...more }, grid, rows };
}
const fill = (lists: readonly ChosenList[], options: Partial<FillOptions> = {}) =>
  planFill(lists, catalogue, { ...DUTIES, ...options }, fillTexts('zh-CN'));
const columnsOf = (list: ChosenList, options: Partial<FillOptions> = {}, others: readonly ChosenList[] = []) =>
  fill([list, ...others], options)
    .plan.addedColumns.filter(({ sheet }) => sheet === list.table.sheet)
    .map(({ column }) => column);
const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  ...{ row, column, rowCount, columnCount },
});
/** The list with more columns to its right; each line's further cells. */
const wider = (...more: Values): Values => PEOPLE.map((line, row) => [...line, ...(more[row] ?? [])]);

describe('where a new column goes', () => {
  test('right of the list, with its header and from its first row to its last', () => {
    const { plan, kept } = fill([listOf(gridOf(PEOPLE))], { fields: ['duties', 'kpi'] });
    expect(plan.addedColumns).toEqual([
      { sheet: '编制表', column: 3, kind: 'duties', table: null, headerRow: 0, firstRow: 1, lastRow: 2 },
      { sheet: '编制表', column: 4, kind: 'kpi', table: null, headerRow: 0, firstRow: 1, lastRow: 2 },
    ]);
    expect(
      plan.edits.filter(({ kind }) => kind === 'header').map(({ column, before, after }) => [column, before, after]),
    ).toEqual([
      [3, '', '岗位职责'],
      [4, '', '考核指标'],
    ]);
    expect(plan.fitRows).toEqual([{ sheet: '编制表', row: 1, count: 2 }]);
    expect(kept).toEqual([]);
  });

  test('a list without a header gets none for its new column', () => {
    const list = listOf(gridOf(PEOPLE), { headerRows: [], area: area(1, 0, 2, 3) });
    const { plan } = fill([list]);
    expect(plan.addedColumns).toEqual([expect.objectContaining({ headerRow: null, firstRow: 1, lastRow: 2 })]);
    expect(plan.edits.map(({ kind, row }) => [kind, row])).toEqual([
      ['duties', 1],
      ['duties', 2],
    ]);
  });

  test('past whatever stands there: a text, a formula that shows nothing, a merged cell', () => {
    expect(columnsOf(listOf(gridOf(wider([], [], ['勿动']))))).toEqual([4]);
    const blank = wider([''], [''], ['']);
    const formulas = blank.map((line, row) => (row === 1 ? [...line.slice(0, 3), '=A1&""'] : line));
    expect(columnsOf(listOf(gridOf(blank, { formulas })))).toEqual([4]);
    expect(columnsOf(listOf(gridOf(PEOPLE, { merges: [area(2, 3, 4, 2)] })))).toEqual([5]);
    // Below the list nothing is in the way.
    expect(columnsOf(listOf(gridOf(PEOPLE, { merges: [area(3, 3, 4, 2)] })))).toEqual([3]);
  });

  test('two new columns stand side by side', () => {
    const both = { fields: ['duties', 'kpi'] } as const;
    expect(columnsOf(listOf(gridOf(wider(['', '', '']))), both)).toEqual([3, 4]);
    // One free column before what stands there is not enough for two.
    expect(columnsOf(listOf(gridOf(wider([], ['', '勿动']))), both)).toEqual([5, 6]);
    // A list that has one of them needs only the other.
    expect(columnsOf(listOf(gridOf(wider(['岗位职责'], [''], ['']))), both)).toEqual([4]);
  });

  test('before another list with a blank column between them; not where there is no room, which is told of each row with a role', () => {
    const own = listOf(gridOf(PEOPLE));
    const other = (column: number, more: Partial<StaffingTable> = {}): ChosenList => ({
      ...own,
      rows: [],
      table: { ...own.table, area: area(0, column, 3, 3), ...more },
    });
    expect(columnsOf(own, {}, [other(5)])).toEqual([3]);
    expect(columnsOf(own, {}, [other(4)])).toEqual([]);
    expect(columnsOf(own, {}, [other(3)])).toEqual([]);
    const crowded = { ...own, rows: own.rows.map((row, index) => (index === 1 ? { ...row, roleId: null } : row)) };
    expect(fill([crowded, other(4)]).kept).toEqual([{ sheet: '编制表', row: 1, column: 2, reason: 'noRoom' }]);
    // Of another sheet, of other rows, or to the left: not in the way.
    expect(columnsOf(own, {}, [other(4, { sheet: '客服部' })])).toEqual([3]);
    expect(columnsOf(own, {}, [other(4, { area: area(3, 4, 3, 3) })])).toEqual([3]);
    expect(columnsOf(own, {}, [other(4, { area: area(2, 4, 3, 3) })])).toEqual([]);
    const lower = { ...own, table: { ...own.table, area: area(3, 0, 3, 3) } };
    expect(columnsOf(lower, {}, [other(4)])).toEqual([3]);
    expect(columnsOf(lower, {}, [other(4, { area: area(0, 4, 4, 3) })])).toEqual([]);
    const right = { ...own, table: { ...own.table, area: area(0, 6, 3, 3) } };
    expect(columnsOf(right, {}, [other(0)])).toEqual([9]);
  });

  test('nowhere where none is wanted, which nobody is told of as a lack of room', () => {
    const { plan, kept } = fill([listOf(gridOf(PEOPLE))], { fields: ['duties', 'kpi'], newColumns: 'none' });
    expect([plan.edits, plan.addedColumns, kept]).toEqual([[], [], []]);
  });

  test('not past the last column of a sheet', () => {
    const own = listOf(gridOf(PEOPLE));
    const at = (column: number) => columnsOf({ ...own, table: { ...own.table, area: area(0, column, 3, 3) } });
    expect(at(16_384 - 4)).toEqual([16_383]);
    expect(at(16_384 - 3)).toEqual([]);
  });

  describe('in an Excel table', () => {
    const table = (columnCount = 3, row = 0): GridTable => ({
      ...{ name: '表1', area: area(row, 0, 3, columnCount), showTotals: false },
    });
    const inTable = { newColumns: 'inTable', fields: ['duties', 'kpi'] } as const;

    test('at the table’s own end, which may lie behind the list’s', () => {
      const { plan } = fill([listOf(gridOf(wider(['', '']), { tables: [table(5)] }))], inTable);
      expect(plan.addedColumns.map(({ column, table: name }) => [column, name])).toEqual([
        [5, '表1'],
        [6, '表1'],
      ]);
    });

    test('nowhere else: what stands there leaves no room', () => {
      const { plan, kept } = fill([listOf(gridOf(wider([], ['', '勿动']), { tables: [table()] }))], inTable);
      expect(plan.addedColumns).toEqual([]);
      expect(new Set(kept.map(({ reason }) => reason))).toEqual(new Set(['noRoom']));
    });

    test('only where people want it there, and the list is a table', () => {
      const list = listOf(gridOf(PEOPLE, { tables: [table()] }));
      expect(fill([list], { newColumns: 'beside' }).plan.addedColumns.map((added) => added.table)).toEqual([null]);
      expect(fill([listOf(gridOf(PEOPLE))], inTable).plan.addedColumns.map((added) => added.table)).toEqual([
        null,
        null,
      ]);
      expect(tableOf(list)?.name).toBe('表1');
      // A table that begins in another row, or stands beside, is not the list.
      expect(tableOf(listOf(gridOf(PEOPLE, { tables: [table(3, 1)] })))).toBeNull();
      const beside = { ...table(), area: area(0, 7, 3, 2) };
      expect(tableOf(listOf(gridOf(PEOPLE, { tables: [beside, table()] })))?.name).toBe('表1');
      expect(tableOf(listOf(gridOf(PEOPLE, { tables: [beside] })))).toBeNull();
    });
  });
});

describe('what is written', () => {
  const text = (id: string): string => dutiesText(roleOf(catalogue, id));
  /** The list with a column for duties that holds these. */
  const holding = (first: CellValue, second: CellValue = '', formulas?: Values): ChosenList => {
    const values = wider(['岗位职责'], [first], [second]);
    return listOf(gridOf(values, formulas ? { formulas } : {}));
  };
  const after = (list: ChosenList, mode: FillOptions['mode']) => {
    const { plan, kept } = fill([list], { mode });
    return [plan.edits.find(({ row }) => row === 1)?.after, kept.find(({ row }) => row === 1)?.reason];
  };

  test('into a cell that holds something: nothing, the new text alone, or the new below the old', () => {
    expect(after(holding('旧'), 'blanksOnly')).toEqual([undefined, 'notBlank']);
    expect(after(holding('旧'), 'replace')).toEqual([text('R26'), undefined]);
    expect(after(holding('旧'), 'append')).toEqual([`旧\n${text('R26')}`, undefined]);
    expect(after(holding('  '), 'append')).toEqual([text('R26'), undefined]);
    expect(after(holding(7), 'append')).toEqual([`7\n${text('R26')}`, undefined]);
  });

  test('not what stands there already, and not more than a cell takes', () => {
    const own = text('R26');
    expect(after(holding(`前言\n${own}`), 'append')).toEqual([undefined, 'sameText']);
    expect(after(holding(own), 'replace')).toEqual([undefined, 'sameText']);
    const room = 32_767 - own.length - 1;
    expect(after(holding('长'.repeat(room)), 'append')).toEqual([`${'长'.repeat(room)}\n${own}`, undefined]);
    expect(after(holding('长'.repeat(room + 1)), 'append')).toEqual([undefined, 'tooLong']);
  });

  test('a formula is never replaced, also one that shows nothing', () => {
    const formulas = wider(['岗位职责'], ['=A1&""'], ['']);
    expect(after(holding('', '', formulas), 'replace')).toEqual([undefined, 'formula']);
  });

  test('nothing for a row without a role, and nothing at all where no row has one', () => {
    const list = holding('');
    const one = { ...list, rows: list.rows.map((row, index) => (index === 0 ? { ...row, roleId: null } : row)) };
    expect(fill([one]).plan.edits.map(({ row }) => row)).toEqual([2]);
    const none = { ...list, rows: list.rows.map((row) => ({ ...row, roleId: null })) };
    expect(fill([none], { fields: ['duties', 'kpi'] })).toEqual({
      plan: { edits: [], addedColumns: [], fitRows: [] },
      kept: [],
    });
    const gone = { ...list, rows: list.rows.map((row) => ({ ...row, roleId: 'R999' })) };
    expect(fill([gone]).plan.edits).toEqual([]);
  });

  test('a number of people as a number', () => {
    const list = listOf(
      gridOf([
        ['部门', '岗位', '编制'],
        ['视觉部', '美工', ''],
        ['客服部', '售后客服', ''],
      ]),
    );
    const planned = (count: number) => ({
      ...list,
      rows: list.rows.map((row) => ({
        ...row,
        listed: () => ({ superior: '', directReports: '', assessors: '', planned: count, functions: [] }),
      })),
    });
    const edits = fill([planned(12)], { fields: ['headcount'] }).plan.edits;
    expect(edits.map(({ after: written, kind }) => [written, kind])).toEqual([
      [12, 'headcount'],
      [12, 'headcount'],
    ]);
    // What the list plans itself is its own.
    const begun = listOf(
      gridOf([
        ['部门', '岗位', '姓名', '通常人数'],
        ['视觉部', '美工', '赵', 3],
        ['客服部', '售后客服', '冯', ''],
      ]),
    );
    expect(fill([begun], { fields: ['headcount'] }).plan.edits).toEqual([]);
  });

  /** People with a column of this header whose cells hold this, and what the list knows of each row. */
  const asking = (header: string, cells: readonly [CellValue, CellValue], facts: Partial<ListedFacts>): ChosenList => {
    const list = listOf(gridOf(wider([header], [cells[0]], [cells[1]])));
    const listed = (): ListedFacts => ({
      ...{ superior: '', directReports: '', assessors: '', planned: null, functions: [], ...facts },
    });
    return { ...list, rows: list.rows.map((row) => ({ ...row, listed })) };
  };
  const writtenInto = (list: ChosenList, field: FillOptions['fields'][number]) =>
    fill([list], { fields: [field] }).plan.edits.map(({ row, after: written }) => [row, written]);

  test('numbers that people plan themselves stay theirs, unless they are the very ones', () => {
    expect(writtenInto(asking('通常人数', [3, ''], { planned: 12 }), 'headcount')).toEqual([]);
    expect(writtenInto(asking('通常人数', [12, ''], { planned: 12 }), 'headcount')).toEqual([[2, 12]]);
  });

  test('only a number of people becomes a number: neither a range nor what else is made of digits', () => {
    const ranged = (list: ChosenList): Catalogue => {
      const roles = new Map(catalogue.roles);
      for (const { roleId } of list.rows) {
        const role = roles.get(roleId ?? '');
        if (role) roles.set(role.id, { ...role, headcount: { min: 2, max: 4, source: 'S01' } });
      }
      return { ...catalogue, roles };
    };
    const list = asking('通常人数', ['', ''], {});
    const { plan } = planFill([list], ranged(list), { ...DUTIES, fields: ['headcount'] }, fillTexts('zh-CN'));
    expect(plan.edits.map(({ after: written }) => written)).toEqual(['2–4', '2–4']);
    expect(writtenInto(asking('考核人', ['', ''], { assessors: '1024' }), 'assessor')).toEqual([
      [1, '1024'],
      [2, '1024'],
    ]);
  });

  test('nothing where the list knows nothing of the row', () => {
    const values: Values = [
      ['部门', '岗位', '汇报岗位', '直接下级', '考核人', '部门职能'],
      ['视觉部', '美工', '', '', '', ''],
      ['客服部', '售后客服', '', '', '', ''],
    ];
    const fields = ['superior', 'reports', 'assessor', 'functions'] as const;
    expect(fill([listOf(gridOf(values))], { fields }).plan.edits).toEqual([]);
  });

  test('indicators by their names alone where weights or targets have a column of their own', () => {
    const kpi = (...headers: readonly string[]) =>
      fill([listOf(gridOf(wider(['考核指标', ...headers], ['', ''], ['', ''])))], { fields: ['kpi'] }).plan.edits[0]
        ?.after;
    expect(kpi('权重')).toBe(kpi('目标值'));
    expect(kpi('考核周期')).toBe(kpi());
    expect(String(kpi('权重')).length).toBeLessThan(String(kpi()).length / 2);
  });

  test('only the columns asked for', () => {
    const list = listOf(
      gridOf([
        ['部门', '岗位', '考核周期', '任职要求'],
        ['视觉部', '美工', '', ''],
        ['客服部', '售后客服', '', ''],
      ]),
    );
    const kinds = (fields: FillOptions['fields']) =>
      new Set(fill([list], { fields }).plan.edits.map(({ kind }) => kind));
    expect(kinds(['cadence'])).toEqual(new Set(['cadence']));
    expect(kinds(['requirements', 'duties'])).toEqual(new Set(['header', 'duties', 'requirements']));
  });
});

describe('a post over several rows', () => {
  const POSTS: Values = [
    ['部门', '岗位', '岗位职责'],
    ['视觉部', '美工', ''],
    ['', '', ''],
    ['', '', ''],
    ['客服部', '售后客服', ''],
  ];
  const posts = (...merges: readonly Area[]) =>
    listOf(gridOf(POSTS, { merges: [area(1, 0, 3, 1), area(1, 1, 3, 1), ...merges] }));
  const written = (list: ChosenList, form: FillOptions['form']) =>
    fill([list], form ? { form } : {}).plan.edits.map(({ row, after, merged }) => [
      row,
      String(after).split('\n').length,
      merged ?? false,
    ]);

  test('an item a row, the rest in the last; in one cell where the column’s own cells are merged', () => {
    const ten = roleOf(catalogue, 'R26').duties.length;
    const other = roleOf(catalogue, 'R31').duties.length;
    expect(written(posts(), 'rows')).toEqual([
      [1, 1, false],
      [2, 1, false],
      [3, ten - 2, false],
      [4, other, false],
    ]);
    expect(written(posts(area(1, 2, 3, 1)), 'rows')).toEqual([
      [1, ten, true],
      [4, other, false],
    ]);
    // A merged cell below the first: the post’s rows have no cell each.
    expect(written(posts(area(2, 2, 2, 1)), 'rows')).toEqual([
      [1, ten, false],
      [4, other, false],
    ]);
    expect(written(posts(), 'cell')).toEqual([
      [1, ten, false],
      [4, other, false],
    ]);
    expect(written(posts(), 'line').map(([, lines]) => lines)).toEqual([1, 1]);
  });

  test('an item a row also where there are more rows than items, or no column of posts; none for a row without a role', () => {
    const short = roleOf(catalogue, 'R26').duties.slice(0, 2);
    const roles = new Map(catalogue.roles).set('R26', { ...roleOf(catalogue, 'R26'), duties: short });
    const list = posts();
    const inRows = (own: ChosenList) =>
      planFill([own], { ...catalogue, roles }, { ...DUTIES, form: 'rows' }, fillTexts('zh-CN')).plan.edits.map(
        ({ row, after }) => [row, String(after).split('\n').length],
      );
    const first = { ...list, rows: list.rows.map((row, index) => (index === 0 ? row : { ...row, roleId: null })) };
    expect(inRows(first)).toEqual([
      [1, 1],
      [2, 1],
    ]);
    const { table } = list;
    const noPost = { ...first, table: { ...table, columns: { ...table.columns, position: null } } };
    expect(inRows(noPost)).toEqual([[1, 2]]);
  });

  test('fewer items than rows leave the last rows blank; another person of the post gets none of them', () => {
    const list = posts();
    const [first] = list.rows;
    if (!first) throw new Error('no row');
    const sharing = { ...list, rows: [first, { ...first, row: { ...first.row, row: 2 } }] };
    expect(written(sharing, 'rows').map(([row]) => row)).toEqual([1, 2, 3]);
  });
});

test('rows are fitted in runs, from the top, without those of the header', () => {
  const lines: Values = [...PEOPLE, ['视觉部', '出纳', '尤安'], ['视觉部', '美工', '钱朵'], ['视觉部', '美工', '孙立']];
  const list = listOf(gridOf(lines));
  const upsideDown = { ...list, rows: [...list.rows].reverse() };
  expect(fill([upsideDown]).plan.fitRows).toEqual([
    { sheet: '编制表', row: 1, count: 2 },
    { sheet: '编制表', row: 4, count: 2 },
  ]);
});

test('a sheet whose content begins further down and to the right is filled where its cells are', () => {
  const grid = gridOf(wider(['岗位职责'], ['旧'], ['']), { row: 4, column: 2 });
  const { plan, kept } = fill([listOf(grid)]);
  expect(plan.edits.map(({ row, column, before }) => [row, column, before])).toEqual([[6, 5, '']]);
  expect(kept).toEqual([{ sheet: '编制表', row: 5, column: 5, reason: 'notBlank' }]);
});

test('a text that looks like a formula is a text, wherever the sheet’s content begins', () => {
  const text = gridOf(wider(['岗位职责'], ['=优秀'], ['']), { row: 4, column: 2 });
  expect(fill([listOf(text)]).kept.map(({ reason }) => reason)).toEqual(['notBlank']);
  const shown = wider(['岗位职责'], ['优秀'], ['']);
  const formulas = wider(['岗位职责'], ['="优秀"'], ['']);
  expect(fill([listOf(gridOf(shown, { formulas }))]).kept.map(({ reason }) => reason)).toEqual(['formula']);
});

test('of several lists one that lacks a column is enough', () => {
  const both = listOf(gridOf(wider(['岗位职责', '考核指标'], ['', ''], ['', ''])));
  expect([lacksTextColumns([both, listOf(gridOf(PEOPLE))]), lacksTextColumns([both, both])]).toEqual([true, false]);
});

test('a list lacks columns for texts where it has none for duties, or none for indicators', () => {
  const lacks = (...headers: readonly string[]) =>
    lacksTextColumns([listOf(gridOf(wider(headers, ['', ''], ['', ''])))]);
  expect([lacks(), lacks('岗位职责'), lacks('考核指标'), lacks('岗位职责', '考核指标')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
