import type { EditPlan } from '../../src/jobtable/editPlan';
import { invertPlan, joinPlans } from '../../src/jobtable/editPlan';
import { invertLooks, isAsBefore, joinLooks, pageAcross, type LookChange } from '../../src/jobtable/listLook';
import { planParts } from '../../src/jobtable/planParts';

const SHEET = '编制表';
const PAGE = { orientation: 'Portrait', paper: 'A4', scale: 100, wide: null, tall: null };
const MARGINS = 100;
const width = (before: number, after: number, column = 3): LookChange => ({
  ...{ sheet: SHEET, kind: 'width', column, before, after },
});

describe('a page', () => {
  test('is left as it is where the columns go onto it already', () => {
    expect(pageAcross(495, PAGE, MARGINS)).toBeNull();
    expect(pageAcross(990, { ...PAGE, scale: 50 }, MARGINS)).toBeNull();
    expect(pageAcross(600, { ...PAGE, scale: null, wide: 1 }, MARGINS)).toBeNull();
  });

  test('becomes one across, upright while texts can be read, then lying, then on A3', () => {
    const across = { ...PAGE, scale: null, wide: 1 };
    expect(pageAcross(700, PAGE, MARGINS)).toEqual(across);
    expect(pageAcross(1000, PAGE, MARGINS)).toEqual({ ...across, orientation: 'Landscape' });
    expect(pageAcross(1200, PAGE, MARGINS)).toEqual({ ...across, orientation: 'Landscape', paper: 'A3' });
    expect(pageAcross(1200, { ...PAGE, paper: 'Letter' }, MARGINS)?.paper).toBe('A3');
  });

  test('that everything was to go on takes as many down as it needs; other paper stays', () => {
    const single = { ...PAGE, scale: null, wide: 1, tall: 1 };
    expect(pageAcross(500, single, MARGINS)).toEqual({ ...single, tall: null });
    expect(pageAcross(5000, { ...PAGE, paper: 'B4' }, MARGINS)).toEqual({ ...PAGE, paper: 'B4', scale: null, wide: 1 });
  });
});

test('changes are taken back the other way round, and only where the sheet still looks so', () => {
  const page: LookChange = { sheet: SHEET, kind: 'page', before: PAGE, after: { ...PAGE, scale: null, wide: 1 } };
  const top: LookChange = {
    ...{ sheet: SHEET, kind: 'vertical', row: 1, count: 4, column: 0, before: 'Bottom', after: 'Top' },
  };
  const back = invertLooks([width(50, 161), page, top]);
  expect(back.map(({ kind }) => kind)).toEqual(['vertical', 'page', 'width']);
  const [topBack, pageBack, widthBack] = back as [LookChange, LookChange, LookChange];
  expect([isAsBefore(topBack, 'Top'), isAsBefore(topBack, 'Center'), isAsBefore(topBack, null)]).toEqual([
    ...[true, false, false],
  ]);
  // Excel rounds widths to pixels.
  expect([isAsBefore(widthBack, 160.5), isAsBefore(widthBack, 200)]).toEqual([true, false]);
  expect([isAsBefore(pageBack, { ...PAGE, scale: null, wide: 1 }), isAsBefore(pageBack, PAGE)]).toEqual([true, false]);
});

test('what is changed twice goes from what it was first to what it is last', () => {
  expect(joinLooks([width(50, 161), width(60, 70, 4)], [width(161, 200)])).toEqual([width(50, 200), width(60, 70, 4)]);
  // Both fillings of a stopped one are taken back as one.
  const undoOf = (look: LookChange): EditPlan =>
    invertPlan({ edits: [], addedColumns: [], fitRows: [], looks: [look] });
  expect(joinPlans(undoOf(width(161, 200)), undoOf(width(50, 161))).looks).toEqual([width(200, 50)]);
});

test('the look of a sheet is changed with the first part on it, columns get bare with the last', () => {
  const edits = ['编制表', '客服部'].flatMap((sheet) =>
    Array.from({ length: 4_500 }, (_, row) => ({
      sheet,
      row,
      column: 3,
      before: '',
      after: '职责',
      kind: 'duties' as const,
    })),
  );
  const lists = ['编制表', '客服部'].map((sheet) => ({ sheet, column: 0, columnCount: 4, rows: [] }));
  const parts = planParts({ edits, addedColumns: [], fitRows: [], lists, looks: [width(50, 161)] });
  expect(parts.map((part) => part.lists?.map(({ sheet }) => sheet) ?? null)).toEqual([
    ['编制表'],
    null,
    ['客服部'],
    null,
  ]);
  expect(parts.map(({ looks }) => looks?.length ?? null)).toEqual([1, null, 0, null]);
  const bare: LookChange = {
    ...{ sheet: SHEET, kind: 'frame', row: 0, count: 4_500, column: 3 },
    ...{ before: 'list', after: { font: '宋体', size: 11 } },
  };
  const undone = planParts({ edits, addedColumns: [], fitRows: [], looks: [bare, width(161, 50)] });
  expect(undone.map(({ looks }) => looks?.map(({ kind }) => kind) ?? null)).toEqual([['width'], ['frame'], [], null]);
});
