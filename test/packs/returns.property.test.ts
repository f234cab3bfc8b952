import fc from 'fast-check';
import type { CellValue } from '../../src/base/grid';
import { chosenChanges, type OwnCard } from '../../src/packs/collect/compare';
import { previewReturns, readingOf, type ReturnedFile } from '../../src/packs/collect/mergePacks';
import { HandedMarks, NOT_MOVED } from '../../src/packs/fixedMark';

/** Random edits on both sides: whatever anybody entered is in the workbook afterwards, or it is listed. */

const NUMBER = '2026-11/E1';
const CELLS = 5;

const content: fc.Arbitrary<CellValue> = fc.constantFrom('', 0, 1, 0.95, 80, '好', '很好', true);
const sheet = fc.array(content, { minLength: CELLS, maxLength: CELLS });
/** What a person did to the cells: the new contents, undefined where nothing was touched. */
const edits = fc.array(fc.option(content, { nil: undefined }), { minLength: CELLS, maxLength: CELLS });

const edited = (handed: readonly CellValue[], edit: readonly (CellValue | undefined)[]): CellValue[] =>
  handed.map((value, at) => edit[at] ?? value);

function returned(
  file: string,
  handed: readonly CellValue[],
  now: readonly CellValue[],
  handedOutAt: string,
): ReturnedFile {
  const record = {
    ...{ number: NUMBER, name: '张三', employeeId: 'E1', department: '', position: '' },
    ...{ period: '2026-11', roleId: 'R1', manager: '', results: {}, scoreInputs: [] },
  };
  const places = { ...NOT_MOVED, rowNow: NOT_MOVED.row, columnNow: NOT_MOVED.column, unclear: new Set<string>() };
  const values = now.map((value) => [value]);
  const inputs = handed.map((value, at) => [`k${at}`, at, 0, value, null] as const);
  const pack = {
    note: { id: file, period: '2026-11', kind: 'manager', recipient: '李四', handedOutAt, due: null } as const,
    savedAt: '',
    cards: [
      {
        record,
        note: { inputs, fixed: [], rowCount: CELLS, columnCount: 1, sheet: '张三' },
        now: { sheet: '张三', cells: { values, formulas: values }, places },
      },
    ],
  };
  return { file, pack: readingOf(pack, new HandedMarks()) };
}

function ownCard(now: readonly CellValue[]): OwnCard {
  const inputs = now.map(
    (value, at) => [`k${at}`, { row: at, column: 0, value, content: value, bounds: null, label: `k${at}` }] as const,
  );
  return { number: NUMBER, name: '张三', roleId: 'R1', sheetName: '张三', inputs: new Map(inputs), loose: '' };
}

test('the workbook after collecting is what a ledger of all edits says, and nothing entered goes unmentioned', () => {
  fc.assert(
    fc.property(sheet, edits, edits, edits, fc.boolean(), (handed, byHr, first, second, sameHandout) => {
      const own = edited(handed, byHr);
      const packs = [edited(handed, first), edited(handed, second)];
      const files = [
        returned('一.xlsx', handed, packs[0] ?? [], '2026-11-25T09:00'),
        returned('二.xlsx', handed, packs[1] ?? [], sameHandout ? '2026-11-25T09:00' : '2026-11-26T09:00'),
      ];
      // The later handing out counts, in whatever order the files are named; of one, the file named last.
      const given = sameHandout ? files : [...files].reverse();
      const side = {
        period: '2026-11',
        isClosed: false,
        cards: new Map([[NUMBER, ownCard(own)]]),
        unreadable: new Set<string>(),
      };
      const reports = previewReturns(given, side);
      for (const prefer of [null, 'pack', 'workbook'] as const) {
        const result = [...own];
        for (const { row, before, after } of reports.flatMap(({ changes }) =>
          chosenChanges(changes, () => prefer === 'pack'),
        )) {
          expect(result[row]).toBe(before);
          result[row] = after;
        }
        handed.forEach((value, at) => {
          const entered = packs.map((pack) => pack[at] ?? '').filter((each) => each !== value);
          const last = entered[entered.length - 1];
          const there = own[at] ?? '';
          const expected = last !== undefined && (there === value || prefer === 'pack') ? last : there;
          expect([at, prefer, result[at]]).toEqual([at, prefer, expected]);
        });
      }
      packs.forEach((pack, index) =>
        pack.forEach((entered, at) => {
          if (entered === handed[at]) return;
          const listed = reports.flatMap(({ changes, overruled }) => [
            ...changes.filter(({ row, after }) => row === at && after === entered),
            ...overruled.filter((each) => each.key === `k${at}` && each.entered === entered),
          ]);
          expect([index, at, listed.length > 0 || own[at] === entered]).toEqual([index, at, true]);
        }),
      );
    }),
    { numRuns: 400 },
  );
});
