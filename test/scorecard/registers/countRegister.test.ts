import type { CellValue } from '../../../src/base/grid';
import { loadRegisters, type RegisterKind } from '../../../src/catalogue/registers';
import { registerSheetTexts } from '../../../src/i18n/sheets/registers/texts';
import type { ActualCard, ActualIndicator } from '../../../src/scorecard/actuals/actualsImport';
import { countRegister, type RegisterCount } from '../../../src/scorecard/registers/countRegister';
import { drawRegister } from '../../../src/scorecard/registers/drawRegister';
import { registerColumns } from '../../../src/scorecard/registers/registerColumns';
import type { RegisterColumn } from '../../../src/scorecard/texts/registerTexts';
import { bundledCatalogue } from '../../support/bundledCatalogue';
import { drawnGrid, grid } from '../actuals/actualsWorld';
import type { Catalogue } from '../../../src/catalogue/catalogue';

const TEXTS = [registerSheetTexts('zh-CN'), registerSheetTexts('en-US')] as const;
/** 2026-11-01 */
const DAY = 46327;
let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await bundledCatalogue('zh-CN');
});

function kindOf(id: string): RegisterKind {
  const found = loadRegisters().find((kind) => kind.id === id);
  if (!found) throw new Error(id);
  return found;
}

function indicatorOf(id: string, current: CellValue = ''): ActualIndicator {
  const { name, unit } = catalogue.indicators.get(id) ?? { name: { 'zh-CN': id }, unit: 'times' as const };
  const rule = unit === 'times' ? { type: 'whole', min: 0, max: null } : { type: 'decimal', min: 0, max: null };
  const place = { row: 6, column: 8, isPositive: false, target: 0, current };
  return { id, name: name['zh-CN'], unit, ...place, rule: rule as ActualIndicator['rule'] };
}

function card(name: string, ...indicators: readonly ActualIndicator[]): ActualCard {
  const identity = { employeeId: `E-${name}`, department: '财务部', position: '会计' };
  return { number: `2026-11/${name}`, sheetName: name, name, ...identity, indicators };
}

type Row = Partial<Record<RegisterColumn, CellValue>>;

/** The register as it is drawn, with rows that somebody has filled in. */
function filled(kind: RegisterKind, rows: readonly Row[], complete: CellValue = ''): ReturnType<typeof grid> {
  const people = { sheet: '登记人员', area: { row: 3, column: 0, rowCount: 2, columnCount: 1 } };
  const drawn = drawnGrid(drawRegister(kind, people, catalogue, TEXTS[0])).values.map((line) => [...line]);
  const line = drawn[2];
  if (line) line[2] = complete;
  const typed = rows.map((row) => registerColumns(kind).map((column): CellValue => row[column] ?? ''));
  return { ...grid([...drawn, ...typed]), sheet: '登记表' };
}

function count(id: string, cards: readonly ActualCard[], rows: readonly Row[], complete?: CellValue): RegisterCount {
  const kind = kindOf(id);
  return countRegister(kind, filled(kind, rows, complete), { cards, period: '2026-11', catalogue, texts: TEXTS });
}

const values = ({ changes }: RegisterCount) =>
  changes.map(({ name, indicatorId, after, from }) => [name, indicatorId, after, from]);
const problems = (found: RegisterCount) => found.problems.map(({ code, cell }) => `${cell} ${code}`);

const ERRORS = 'tax-or-cash-error';
const errorCards = () => [card('甲', indicatorOf(ERRORS)), card('乙', indicatorOf(ERRORS))];
const mistake = (person: string, more: Row = {}): Row => ({ date: DAY + 3, person, own: '是', ...more });

test("rows of the period are counted for each person; others' fault and other periods are not, and are told", () => {
  const found = count('finance-errors', errorCards(), [
    mistake('甲'),
    mistake('甲', { date: '2026-11-20' }),
    mistake('甲', { own: '否' }),
    mistake('甲', { date: DAY - 1 }),
    mistake('甲', { date: '2026-12-01' }),
  ]);
  expect(values(found)).toEqual([['甲', ERRORS, 2, 'A5']]);
  expect(found.changes[0]).toMatchObject({ fromSheet: '登记表', combined: { lines: 2, by: 'count' }, conflict: false });
  expect(found).toMatchObject({ counted: 2, others: 1, outside: ['A8', 'A9'], problems: [] });
});

test('a blank register gives nobody a perfect 0: only one that is said to be complete to the end of the period does', () => {
  const blank = count('finance-errors', errorCards(), []);
  expect(blank).toMatchObject({ changes: [], isComplete: false, zerosHeld: 2 });
  const early = count('finance-errors', errorCards(), [mistake('甲')], DAY + 28);
  expect(values(early)).toEqual([['甲', ERRORS, 1, 'A5']]);
  expect(early).toMatchObject({ isComplete: false, zerosHeld: 1 });
  for (const complete of [DAY + 29, '2026-11-30', '2026年11月', '2026/12/5']) {
    const whole = count('finance-errors', errorCards(), [mistake('甲')], complete);
    expect(values(whole)).toEqual([
      ['甲', ERRORS, 1, 'A5'],
      ['乙', ERRORS, 0, 'C3'],
    ]);
    expect(whole).toMatchObject({ isComplete: true, zerosHeld: 0 });
  }
});

test('while a row can be told neither whose nor when, nobody is given 0, and the row is named with its cell', () => {
  const unknown: readonly (readonly [Row, string])[] = [
    [mistake(''), 'B5 noPerson'],
    [mistake('丙'), 'B5 unknownPerson'],
    [mistake('甲', { date: '' }), 'A5 noDay'],
    [mistake('甲', { date: '上周' }), 'A5 dayUnclear'],
    [mistake('', { date: '', own: '', what: '重复付款' }), 'A5 noDay'],
  ];
  for (const [row, told] of unknown) {
    const found = count('finance-errors', errorCards(), [row], DAY + 29);
    expect([told, problems(found), found.changes.length, found.zerosHeld]).toEqual([told, [told], 0, 2]);
  }
});

test("a row that does not say whose fault spoils that person's count alone", () => {
  const found = count(
    'finance-errors',
    errorCards(),
    [mistake('甲'), mistake('甲', { own: '' }), mistake('乙')],
    DAY + 29,
  );
  expect(values(found)).toEqual([['乙', ERRORS, 1, 'A7']]);
  expect(problems(found)).toEqual(['J6 cellUnclear'.replace('J', 'H')]);
});

test('a rate is of the rows that say yes or no, of a least number where the rule has one', () => {
  const id = 'dispute-responses-on-time';
  const rows = ['是', '是', '否', '不计', 'YES'].map((onTime) => ({ date: DAY, person: '甲', onTime }));
  const found = count('legal-disputes', [card('甲', indicatorOf(id)), card('乙', indicatorOf(id))], rows, DAY + 29);
  expect(values(found)).toEqual([['甲', id, 0.75, 'A5']]);
  expect(found).toMatchObject({ zerosHeld: 0, problems: [] });
  const few = count(
    'suggestions',
    [card('甲', indicatorOf('adopted-suggestions'))],
    [{ date: DAY, person: '甲', adopted: '是' }],
  );
  expect(values(few)).toEqual([['甲', 'adopted-suggestions', 0.25, 'A5']]);
});

test('what was found faulty of what was checked, or right; more faults than were checked are refused', () => {
  const id = 'voucher-error-rate';
  const checked = (faults: CellValue, of: CellValue = 200): Row => ({ date: DAY, person: '甲', checked: of, faults });
  expect(values(count('voucher-checks', [card('甲', indicatorOf(id))], [checked(1), checked(2, 100)]))[0]).toContain(
    0.01,
  );
  expect(problems(count('voucher-checks', [card('甲', indicatorOf(id))], [checked(300)]))).toEqual([
    'F5 moreThanChecked',
  ]);
  expect(problems(count('voucher-checks', [card('甲', indicatorOf(id))], [checked('', '约百')]))).toEqual([
    'E5 cellUnclear',
    'F5 cellUnclear',
  ]);
  const right = count('packing-checks', [card('甲', indicatorOf('packing-pass-rate'))], [checked(2)]);
  expect(values(right)[0]).toContain(0.99);
});

test('sums and averages; a total of nothing is 0 only of a complete register, a mean of nothing is none', () => {
  const saved = indicatorOf('hours-saved-by-automation');
  const hours = [
    { date: DAY, person: '甲', hours: 1.5 },
    { date: DAY, person: '甲', hours: 2 },
  ];
  expect(values(count('automation', [card('甲', saved)], hours))[0]).toContain(3.5);
  const scored = indicatorOf('product-knowledge-test');
  expect(
    values(
      count(
        'product-tests',
        [card('甲', scored)],
        [
          { date: DAY, person: '甲', score: 80 },
          { date: DAY, person: '甲', score: 91 },
        ],
      ),
    )[0],
  ).toContain(85.5);
  expect(count('product-tests', [card('甲', scored)], [], DAY + 29)).toMatchObject({ changes: [], zerosHeld: 0 });
});

test('a row counts for the indicator it names, or for the only one the card has', () => {
  const [one, other] = ['serious-platform-violation', 'live-violation'];
  const both = card('甲', indicatorOf(one), indicatorOf(other));
  const row = (item: string): Row => mistake('甲', { item });
  const found = count(
    'violations',
    [both],
    [row('直播严重违规次数'), row('平台严重违规次数'), row('直播严重违规次数')],
  );
  expect(values(found)).toEqual([
    ['甲', one, 1, 'A6'],
    ['甲', other, 2, 'A5'],
  ]);
  expect(problems(count('violations', [both], [row('')]))).toEqual(['D5 cellUnclear']);
  expect(values(count('violations', [card('甲', indicatorOf(one))], [row('')]))).toEqual([['甲', one, 1, 'A5']]);
  expect(problems(count('violations', [card('甲', indicatorOf(one))], [row('直播严重违规次数')]))).toEqual([
    'B5 notOnCard',
  ]);
});

test('what a card holds already is kept apart, another value is a conflict, and what a rate is not of stays typed', () => {
  const cards = [card('甲', indicatorOf(ERRORS, 1)), card('乙', indicatorOf(ERRORS, 3))];
  const found = count('finance-errors', cards, [mistake('甲'), mistake('乙')]);
  expect(found.held.map(({ name }) => name)).toEqual(['甲']);
  expect(found.changes).toMatchObject([{ name: '乙', before: 3, after: 1, conflict: true }]);
  const shipped = card('甲', indicatorOf('mis-ship-rate'));
  expect(count('after-sales', [shipped], [mistake('甲')], DAY + 29)).toMatchObject({ changes: [], problems: [] });
});

test('columns are found by their headers in any language; without one that counts nothing is counted', () => {
  const kind = kindOf('finance-errors');
  const sheet = filled(kind, [mistake('甲')]);
  const [, texts] = TEXTS;
  const english = sheet.values.map((line, row) =>
    row === 3 ? registerColumns(kind).map((column) => texts.headers[column]) : line,
  );
  const context = { cards: errorCards(), period: '2026-11', catalogue, texts: TEXTS };
  expect(values(countRegister(kind, { ...sheet, values: english }, context))).toEqual([['甲', ERRORS, 1, 'A5']]);
  const without = sheet.values.map((line) => line.map((value) => (value === '本人责任' ? '' : value)));
  expect(countRegister(kind, { ...sheet, values: without }, context)).toMatchObject({ changes: [], missing: ['own'] });
});
