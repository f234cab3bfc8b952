import { LANGUAGES } from '../../../../src/base/language';
import { isCompanyTable } from '../../../../src/catalogue/company/sheets/columns';
import { drawCompany, FIRST_ROW } from '../../../../src/catalogue/company/draw/drawCompany';
import { RULE_EXAMPLES } from '../../../../src/catalogue/company/draw/drawGuide';
import type { CatalogueSource } from '../../../../src/catalogue/company/source';
import { companyTexts } from '../../../../src/i18n/sheets/company/texts';
import { pageScale } from '../../../../src/excel/office/pageScale';
import { parseRuleText } from '../../../../src/scoring/ruleText/parseRuleText';
import { writeRuleText } from '../../../../src/scoring/ruleText/writeRuleText';
import { findStaffingTable } from '../../../../src/staffing/lists/findStaffingTable';
import { sheet, SheetBuilder } from '../../../support/sheetBuilder';
import { bundledSource, valuesOf } from '../companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

describe.each(LANGUAGES)('the drawn sheets in %s', (language) => {
  const draw = () => drawCompany(bundled, companyTexts(language)[0]);

  it('keep Excel’s limits', () => {
    const names = draw().map(({ name }) => name);
    expect(names.every((name) => name.length <= 31 && !/[\\/?*:[\]]/.test(name))).toBe(true);
    expect(new Set(names).size).toBe(7);
    for (const { drawing } of draw()) {
      for (const { contents } of drawing.blocks) {
        for (const content of contents.flat()) expect(String(content).length).toBeLessThan(32_767);
        expect(new Set(contents.map((line) => line.length)).size).toBe(1);
      }
      for (const { rule } of drawing.validations) {
        if (rule.type !== 'list') throw new Error('only lists are expected');
        expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
        expect(rule.items.some((item) => item.includes(','))).toBe(false);
      }
      expect(drawing.columnWidths.every((width) => width > 0 && width < 200)).toBe(true);
    }
  });

  it('are printed at 7.5 points or more, with their header on each page', () => {
    for (const { drawing, table } of draw()) {
      expect((pageScale(drawing, { across: 56, down: 64 }) / 100) * 11).toBeGreaterThanOrEqual(7.5);
      if (table) expect(drawing.page.titleRows).toEqual({ first: FIRST_ROW - 1, last: FIRST_ROW - 1 });
    }
  });

  it('have their title at the top', () => {
    for (const { drawing } of draw()) {
      const titles = drawing.styles.filter(({ style }) => style.size === 16).map(({ area }) => area.row);
      expect(titles).toEqual([0]);
      expect(drawing.blocks[0]).toMatchObject({ row: 0, column: 0 });
    }
  });

  it('have one table a sheet, each with its headers and different ones', () => {
    for (const { key, table, drawing } of draw()) {
      if (key === 'guide') continue;
      const headers = drawing.blocks[1]?.contents[0] ?? [];
      expect(table?.area).toMatchObject({ row: FIRST_ROW - 1, column: 0, columnCount: headers.length });
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain('');
    }
  });

  it('offer names where a name is asked for', () => {
    const kpis = draw().find(({ key }) => key === 'kpis');
    const roles = draw().find(({ key }) => key === 'roles');
    const offer = kpis?.suggestions.find(({ area }) => area.column === 0);
    expect(offer?.sheet).toBe(roles?.name);
    const names =
      roles &&
      valuesOf(roles)
        .values.slice(offer?.source.row)
        .map((line) => line[offer?.source.column ?? 0]);
    expect(names).toEqual(bundled.facts.roles.map(({ name }) => name[language]));
  });

  it('explain every kind of rule by an example that is read back', () => {
    const guide = draw().find(({ key }) => key === 'guide');
    const cells = guide ? valuesOf(guide).values.flat() : [];
    expect(new Set(RULE_EXAMPLES.map(({ rule }) => rule.kind))).toEqual(
      new Set(['ratio', 'deduct', 'occurrence', 'bands', 'judgement', 'veto']),
    );
    for (const { rule, unit } of RULE_EXAMPLES) {
      const text = writeRuleText(rule, unit, language);
      expect(cells).toContain(text);
      expect(parseRuleText(text, { unit, direction: null, target: null })).toEqual({ ok: true, value: rule });
    }
  });

  it('are told from staffing lists by their tables', () => {
    const contents = draw().map((drawn) => {
      const builder = new SheetBuilder(drawn.name);
      valuesOf(drawn).values.forEach((line) => builder.withRow(line));
      if (drawn.table) builder.withTable(drawn.table.name, drawn.table.area);
      return builder.build();
    });
    const own = contents.filter(({ grid }) => grid.tables.some(({ name }) => isCompanyTable(name)));
    const others = contents.filter((content) => !own.includes(content));
    expect(own).toHaveLength(6);
    expect(findStaffingTable(others).tables).toEqual([]);
    const staffing = sheet('Sheet1')
      .withHeader(['部门', '岗位', '姓名', '工号'])
      .withRows([
        ['运营部', '运营专员', '王小明', 'E001'],
        ['运营部', '店长', '李小红', 'E002'],
      ])
      .build();
    expect(findStaffingTable([...others, staffing]).tables[0]?.sheet).toBe('Sheet1');
  });
});
