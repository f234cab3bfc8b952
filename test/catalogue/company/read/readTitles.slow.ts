import fc from 'fast-check';
import { LANGUAGES, type Language } from '../../../../src/base/language';
import { companyDifference, isEmpty } from '../../../../src/catalogue/company/companyCatalogue';
import { catalogueInUse } from '../../../../src/catalogue/company/catalogueInUse';
import { drawCompany, FIRST_ROW } from '../../../../src/catalogue/company/draw/drawCompany';
import { readWorkbookFile } from '../../../../src/catalogue/company/file/readWorkbookFile';
import { writeWorkbookFile } from '../../../../src/catalogue/company/file/writeWorkbookFile';
import { parseCompany } from '../../../../src/catalogue/company/parseCompany';
import { readCompanySheets, type ReadOptions } from '../../../../src/catalogue/company/read/readCompanySheets';
import type { SheetValues } from '../../../../src/catalogue/company/sheets/sheetValues';
import type { CatalogueSource } from '../../../../src/catalogue/company/source';
import type { RememberedMatch } from '../../../../src/catalogue/match/corrections';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { bundledSource, EditedSheets, line, valuesOf } from '../companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

const TITLES: readonly RememberedMatch[] = [
  { title: '售前客服A组', department: '', roleId: 'R30' },
  { title: '售前客服A组', department: '抖音项目部', roleId: 'R29' },
  { title: '保洁', department: '行政部', roleId: null },
];

const SHEET = '岗位库-岗位对照';

const draw = (titles: readonly RememberedMatch[], language: Language) =>
  drawCompany(bundled, companyTexts(language)[0], titles);
const tablesOf = (titles: readonly RememberedMatch[], language: Language = 'zh-CN'): readonly SheetValues[] =>
  draw(titles, language)
    .filter(({ key }) => key !== 'guide')
    .map(valuesOf);
const read = (sheets: readonly SheetValues[], options: Partial<ReadOptions> = {}) =>
  readCompanySheets(sheets, { base: bundled, taken: [], allTexts: companyTexts('zh-CN'), ...options });
const reading = (sheets: readonly SheetValues[], options: Partial<ReadOptions> = {}) => {
  const result = read(sheets, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error.slice(0, 5), null, 1));
  return result.value;
};

/** Rows of the titles' table as HR types them. */
const typed = (
  ...rows: readonly (readonly [title: string | number, department: string, role: string])[]
): EditedSheets =>
  rows.reduce(
    (sheets, [title, department, role]) => sheets.add('titles', { title, department, role }),
    new EditedSheets(bundled),
  );
/** 1-based row of the n-th typed row: below it stands the blank row of a table without titles. */
const rowAt = (index: number): number => FIRST_ROW + 2 + index;

describe('the table of position titles', () => {
  it.each(LANGUAGES)('is drawn and read back in %s, whatever the reader’s language', (language) => {
    for (const other of LANGUAGES) {
      const back = reading(tablesOf(TITLES, language), { allTexts: companyTexts(other) });
      expect(back.titles).toEqual(TITLES);
      expect(back.source).toEqual(bundled);
      expect(back.advice).toEqual([]);
    }
  });

  it.each(LANGUAGES)('comes back from a file in %s', (language) => {
    const sheets = readWorkbookFile(writeWorkbookFile(draw(TITLES, language)), () => true);
    expect(sheets.ok && reading(sheets.value).titles).toEqual(TITLES);
  });

  it('gives back any title as it is compared', () => {
    const text = fc.string({ unit: fc.constantFrom(...'美工运营Ab10、；"“=+-@?*（)/ '), minLength: 1, maxLength: 8 });
    const meaning = fc.record({
      title: text.map((title) => title.trim()).filter((title) => title !== ''),
      department: text.map((department) => department.trim()),
      roleId: fc.constantFrom('R30', 'R06', null),
    });
    const [roles, duties, kpis, indicators, departments] = tablesOf([]);
    fc.assert(
      fc.property(meaning, (title) => {
        const table = valuesOf(drawTitles([title]));
        const others = [roles, duties, kpis, indicators, departments].flatMap((sheet) => sheet ?? []);
        expect(reading([...others, table]).titles).toEqual([title]);
      }),
      { numRuns: 10 },
    );
  });

  it('offers the roles and departments, and has a row even without a title', () => {
    for (const language of LANGUAGES) {
      const drawn = draw([], language);
      const titles = drawn.find(({ key }) => key === 'titles');
      const names = (key: string) => drawn.find((sheet) => sheet.key === key)?.name;
      expect(titles?.suggestions.map(({ area, sheet }) => [area.column, sheet])).toEqual([
        [1, names('departments')],
        [2, names('roles')],
      ]);
      expect(titles?.table?.area.rowCount).toBe(2);
      const guide = drawn.find(({ key }) => key === 'guide');
      expect(guide && valuesOf(guide).values.flat().join()).toContain(titles?.name);
    }
  });

  it('takes other words for "leave blank", ids and former names of roles, and figures', () => {
    const sheets = typed(
      ['保洁', '', '留空'],
      ['前台', '', '(leave blank)'],
      ['小二', '', 'r06'],
      [12, '', '运营专员'],
    );
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'nameZh', '店铺执行专员');
    expect(sheets.reading().titles).toEqual([
      { title: '保洁', department: '', roleId: null },
      { title: '前台', department: '', roleId: null },
      { title: '小二', department: '', roleId: 'R06' },
      { title: '12', department: '', roleId: 'R06' },
    ]);
  });

  it('may be missing, and says so where the company had titles', () => {
    const five = tablesOf(TITLES).filter(({ name }) => name !== SHEET);
    expect(reading(five)).toMatchObject({ titles: [], advice: [] });
    expect(reading(five, { titles: TITLES })).toMatchObject({
      titles: [],
      advice: [{ code: 'titlesDropped', severity: 'advice', sheet: SHEET, cell: '', params: { count: 3 } }],
    });
  });
});

describe('a fault in the table', () => {
  it.each<[string, string, readonly [string, string, string]]>([
    ['titleMissing', 'A', ['', '客服部', '售前客服']],
    ['titleRoleMissing', 'C', ['小二', '', '']],
    ['roleUnknown', 'C', ['小二', '', '月球站长']],
    ['cellError', 'A', ['#REF!', '', '售前客服']],
  ])('%s is an error with its cell', (code, column, row) => {
    expect(typed(['顾问', '', '售前客服'], row).errors()).toEqual([`${SHEET}!${column}${rowAt(1)} ${code}`]);
  });

  it('is a title that means two roles in one department; both cells are named', () => {
    const result = typed(
      ['小 二', '客服部', '售前客服'],
      ['小二', '运营部', '运营专员'],
      ['小二', '客服部', '（留空）'],
    ).read();
    expect(result.ok ? [] : result.error).toEqual([
      {
        code: 'titleTwice',
        severity: 'error',
        sheet: SHEET,
        cell: `A${rowAt(2)}`,
        params: { title: '小二', first: `A${rowAt(0)}` },
      },
    ]);
  });

  it('is a missing column', () => {
    const sheets = typed(['小二', '', '售前客服']).change('titles', (lines) =>
      lines.map((cells) => cells.map((cell) => (cell === '标准岗位' ? '岗位' : cell))),
    );
    const result = sheets.read();
    expect(result.ok ? [] : result.error).toMatchObject([{ code: 'columnMissing', sheet: SHEET }]);
  });

  it('is none where a row is said twice, and advice where a role’s own name means another', () => {
    const sheets = typed(
      ['小二', '', '售前客服'],
      ['小二', '', 'R30'],
      ['运营专员', '京东部', '店长'],
      ['店长', '', '店长'],
    );
    const { titles, advice } = sheets.reading();
    expect(titles.map(({ title, roleId }) => [title, roleId])).toEqual([
      ['小二', 'R30'],
      ['运营专员', 'R05'],
      ['店长', 'R05'],
    ]);
    expect(advice.map((problem) => [line(problem), problem.params])).toEqual([
      [`${SHEET}!A${rowAt(2)} titleIsRoleName`, { title: '运营专员', role: '店长' }],
    ]);
  });

  it('is advice where the role was removed: its titles are left out', () => {
    const sheets = typed(['小二', '', '运营专员'], ['小三', '', '运营专员'], ['小四', '', '售前客服']);
    sheets.remove('roles', sheets.rowOf('roles', 'id', 'R06'));
    const { titles, advice } = sheets.reading();
    expect(titles.map(({ title }) => title)).toEqual(['小四']);
    expect(advice).toContainEqual(
      expect.objectContaining({
        code: 'rowsOfRemovedRole',
        sheet: SHEET,
        cell: `C${rowAt(0)}`,
        params: { role: '运营专员', count: 2 },
      }),
    );
  });

  it('is advice where the workbook itself has decided otherwise', () => {
    const { advice } = reading(tablesOf(TITLES), {
      decided: [
        { title: '售前客服a组', department: '', roleId: null },
        { title: '保洁', department: '行政部', roleId: null },
        { title: '保洁', department: '客服部', roleId: 'R30' },
      ],
    });
    expect(advice.map((problem) => [line(problem), problem.params])).toEqual([
      [`${SHEET}!A${FIRST_ROW + 1} titleDecidedHere`, { title: '售前客服A组', role: '（留空）' }],
    ]);
  });
});

describe('the company’s note', () => {
  it('keeps titles alone, and knows none in notes of older versions', () => {
    const company = companyDifference(bundled, bundled, null, TITLES);
    expect(isEmpty(company)).toBe(false);
    expect(parseCompany(JSON.parse(JSON.stringify(company)))).toEqual(company);
    const { titles, ...older } = company;
    expect(titles).toEqual(TITLES);
    expect(parseCompany(older)?.titles).toEqual([]);
    expect(parseCompany({ ...older, titles: [{ title: 1 }] })).toBeNull();
  });

  it('gives its titles to the matcher', () => {
    const company = companyDifference(bundled, bundled, null, TITLES);
    const used = catalogueInUse(bundled.facts, bundled.texts['zh-CN'], company, 'zh-CN');
    expect(used.ok && used.value.titles).toEqual(TITLES);
  });
});

function drawTitles(titles: readonly RememberedMatch[]) {
  const sheet = draw(titles, 'zh-CN').find(({ key }) => key === 'titles');
  if (!sheet) throw new Error('no table of titles');
  return sheet;
}
