import fc from 'fast-check';
import { LANGUAGES } from '../../../src/base/language';
import { readAliases, writeAliases } from '../../../src/catalogue/company/sheets/aliases';
import {
  companyDifference,
  isEmpty,
  mergeCompany,
  type CompanyCatalogue,
} from '../../../src/catalogue/company/companyCatalogue';
import { earlierNames } from '../../../src/catalogue/company/earlierNames';
import { readCompanySheets } from '../../../src/catalogue/company/read/readCompanySheets';
import { literal, quoted, splitList } from '../../../src/catalogue/company/sheets/marks';
import { parseCompany } from '../../../src/catalogue/company/parseCompany';
import type { CatalogueSource } from '../../../src/catalogue/company/source';
import { weightPoints } from '../../../src/catalogue/company/table/values';
import { companyTexts } from '../../../src/i18n/sheets/company/texts';
import type { RoleAlias } from '../../../src/catalogue/types';
import { bundledSource, EditedSheets } from './companyWorld';

let bundled: CatalogueSource;
beforeAll(async () => {
  bundled = await bundledSource();
});

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));
const comparableSource = ({ facts, texts }: CatalogueSource) => ({
  departments: byId(facts.departments),
  indicators: byId(facts.indicators),
  roles: byId(facts.roles),
  texts,
});
/** What is remembered in the workbook, as it comes back from there. */
const remembered = (company: CompanyCatalogue): CompanyCatalogue => {
  const parsed = parseCompany(JSON.parse(JSON.stringify(company)));
  if (parsed === null) throw new Error('the note was not understood');
  return parsed;
};
const merged = (company: CompanyCatalogue): CatalogueSource => {
  const source = mergeCompany(bundled, company);
  if (!source.ok) throw new Error(source.error.join());
  return source.value;
};

describe('the catalogue written to sheets and read back', () => {
  it.each(LANGUAGES)('is equal without a change, in %s', (language) => {
    const sheets = new EditedSheets(bundled, language);
    for (const read of LANGUAGES) {
      const reading = sheets.read(read);
      if (!reading.ok) throw new Error(JSON.stringify(reading.error.slice(0, 3)));
      expect(reading.value.source).toEqual(bundled);
      expect(reading.value.advice).toEqual([]);
      expect(reading.value.given).toEqual([]);
      expect(isEmpty(companyDifference(bundled, reading.value.source, null))).toBe(true);
    }
  });

  it('is the same after sorting, blank rows, columns of the company and full-width characters', () => {
    const sheets = new EditedSheets(bundled)
      .change('roles', ([title = [], hint = [], blank = [], headers = [], ...rows]) => [
        title,
        hint,
        blank,
        ['备注', ...headers, '负责人'],
        ...[...rows].reverse().flatMap((row) => [['看过', ...row, '王芳'], row.map(() => '')]),
      ])
      .change('duties', ([title = [], hint = [], blank = [], headers = [], ...rows]) => [
        title,
        hint,
        blank,
        headers,
        ...[...rows].reverse(),
      ])
      .change('kpis', ([title = [], hint = [], blank = [], headers = [], ...rows]) => [
        title,
        hint,
        blank,
        headers.map((header) => `\u3000${String(header)} `),
        ...rows.reverse(),
      ]);
    sheets.rows('indicators').forEach((_, row) => {
      const rule = String(sheets.get('indicators', row, 'rule'));
      sheets.set(
        'indicators',
        row,
        'rule',
        rule.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
      );
    });
    expect(comparableSource(sheets.reading().source)).toEqual(comparableSource(bundled));
  });

  it.each([[0.35], ['35%'], [' ３５％ '], [35], ['35']])('reads a weight of %p', (weight) => {
    const sheets = new EditedSheets(bundled);
    const role = bundled.facts.roles.find(({ id }) => id === 'R06');
    if (!role) throw new Error('no R06');
    role.indicators.forEach(({ weight: before }, index) => {
      const row = sheets.rowOf('kpis', 'role', role.name['zh-CN']) + index;
      const points = index === 0 ? before + 10 : index === 1 ? before - 10 : before;
      const written = typeof weight === 'number' && weight > 1 ? points : points / 100;
      sheets.set('kpis', row, 'weight', index === 0 ? weight : written);
    });
    const read = sheets.reading().source.facts.roles.find(({ id }) => id === 'R06');
    expect(read?.indicators.map((indicator) => indicator.weight).slice(0, 2)).toEqual([35, 10]);
  });

  it('tells a weight of one point from one of 100 %', () => {
    expect(weightPoints([40, 30, 29, 1])).toEqual([40, 30, 29, 1]);
    expect(weightPoints([1])).toEqual([100]);
    expect(weightPoints([0.07, 0.93, null])).toEqual([7, 93, null]);
    expect(weightPoints([0.5, 40, 10])).toEqual([50, 40, 10]);
  });

  it.each([[0.9], ['90%'], ['９０％'], ['0.9']])('reads a target of %p', (target) => {
    const sheets = new EditedSheets(bundled);
    const row = sheets.rowOf('indicators', 'id', 'promotion-cost-ratio');
    const read = sheets.set('indicators', row, 'target', target).reading().source;
    expect(read.facts.indicators.find(({ id }) => id === 'promotion-cost-ratio')).toMatchObject({
      target: 0.9,
      targetOrigin: 'sourced',
    });
  });
});

describe('a change on the sheets', () => {
  it('puts a behaviour of the library on a card, with levels in the words of the company, and keeps both', () => {
    const sheets = new EditedSheets(bundled);
    const last = sheets.rowOf('kpis', 'role', '运营专员') + 6;
    expect(sheets.get('kpis', last, 'indicator')).toBe('报表逾期次数');
    sheets.set('kpis', last, 'indicator', '协作');
    const levels = '1级：要追问才给信息；3级：按约定配合；5级：推动几个部门一起改进';
    sheets.set('indicators', sheets.rowOf('indicators', 'id', 'behaviour-teamwork'), 'definitionZh', levels);
    const { source, advice } = sheets.reading();
    expect(advice).toEqual([]);
    const kept = merged(remembered(companyDifference(bundled, source, null)));
    expect(kept.facts.roles.find(({ id }) => id === 'R06')?.indicators.at(-1)).toEqual({
      indicator: 'behaviour-teamwork',
      weight: 5,
    });
    expect(kept.texts['zh-CN'].indicators['behaviour-teamwork']?.definition).toBe(levels);
    expect(kept.facts.indicators.find(({ id }) => id === 'behaviour-teamwork')?.rule).toEqual({
      kind: 'judgement',
      scale: 'levels',
    });
  });

  it('changes its role alone, and comes back from the workbook', () => {
    const sheets = new EditedSheets(bundled);
    sheets.set(
      'duties',
      sheets.rowOf('duties', 'role', '运营专员'),
      'dutyZh',
      '每天检查主推商品的价格和库存，有误当天改正',
    );
    const { source } = sheets.reading();
    const company = companyDifference(bundled, source, null);
    expect(company.roles.map(({ facts }) => facts.id)).toEqual(['R06']);
    expect(company.indicators).toEqual([]);
    expect(merged(remembered(company))).toEqual(source);
    expect(merged(company).texts['zh-CN'].roles['R06']?.duties[0]).toMatch(/^每天检查主推商品/);
    expect(merged(company).texts['en-US'].roles['R06']).toEqual(bundled.texts['en-US'].roles['R06']);
  });

  it('gives a role its own target and rule, or none, and writes them again', () => {
    const sheets = new EditedSheets(bundled);
    const role = bundled.facts.roles.find(({ id }) => id === 'R06');
    const row = sheets.rowOf('kpis', 'role', '运营专员');
    sheets.set('kpis', row, 'rule', '比率：越高越好；最高150分').set('kpis', row + 1, 'target', '无');
    const { source } = sheets.reading();
    const own = source.facts.roles.find(({ id }) => id === 'R06')?.indicators;
    expect(own?.[0]).toMatchObject({ rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 150 } });
    const library = bundled.facts.indicators.find(({ id }) => id === role?.indicators[1]?.indicator);
    expect(own?.[1]).toEqual(library?.target === null ? role?.indicators[1] : { ...role?.indicators[1], target: null });
    expect(new EditedSheets(source).reading().source).toEqual(source);
  });

  it('adds a role in one language, with the next free id', () => {
    const sheets = new EditedSheets(bundled)
      .add('roles', {
        nameZh: '宠物食品研发专员',
        department: '宠物研发部',
        level: '专员',
        aliases: '宠物研发；研发（宠物）*；研发?@宠物研发部',
        reportsTo: '商品经理、R02',
        cadence: '每月',
        purposeZh: '开发新的宠物食品',
        qualificationsZh: '1. 懂配方\n2. 懂法规',
        deliverablesZh: '新品配方',
      })
      .add('kpis', { role: '宠物食品研发专员', indicator: '推广费占比', weight: '60%' })
      .add('kpis', { role: '宠物食品研发专员', indicator: '新品上市数', weight: '40%' })
      .add('indicators', {
        nameZh: '新品上市数',
        dimension: '业绩结果',
        unit: '数量',
        direction: '越高越好',
        cadence: '每季度',
        target: '3个',
        rule: '比率：最高120分',
        definitionZh: '本季度上市的新品',
      });
    for (const duty of ['拟定配方', '打样试吃', '跟进备案', '跟进生产', '复盘反馈']) {
      sheets.add('duties', { role: '宠物食品研发专员', dutyZh: duty });
    }
    const superior = bundled.facts.roles.find(({ name }) => name['zh-CN'] === '商品经理');
    if (!superior) sheets.set('roles', sheets.rows('roles').length - 1, 'reportsTo', 'R02');
    const { source, given, advice } = sheets.reading();
    const role = source.facts.roles.find(({ id }) => id === 'C01');
    expect(role).toMatchObject({
      name: { 'zh-CN': '宠物食品研发专员', 'en-US': '宠物食品研发专员' },
      department: 'DC-01',
      aliases: [
        { title: '宠物研发' },
        { title: '研发（宠物）', legacy: true },
        { title: '研发', weak: true, within: ['DC-01'] },
      ],
      indicators: [
        { indicator: 'promotion-cost-ratio', weight: 60 },
        { indicator: 'company-01', weight: 40 },
      ],
    });
    expect(source.texts['en-US'].roles['C01']?.qualifications).toEqual(['懂配方', '懂法规']);
    expect(given.map(({ id }) => id)).toEqual(['C01', 'company-01']);
    expect(advice.map(({ code }) => code)).toContain('departmentNew');
    expect(advice.map(({ code }) => code)).not.toContain('chineseInEnglish');
    expect(source.facts.roles.find(({ id }) => id === role?.reportsTo[0])?.directReports).toContain('C01');
    expect(comparableSource(merged(remembered(companyDifference(bundled, source, null))))).toEqual(
      comparableSource(source),
    );
    expect(comparableSource(new EditedSheets(source).reading().source)).toEqual(comparableSource(source));
  });

  it('keeps what refers to an old name', () => {
    const sheets = new EditedSheets(bundled);
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'nameZh', '店铺执行专员');
    sheets.set('indicators', sheets.rowOf('indicators', 'id', 'promotion-cost-ratio'), 'nameZh', '推广费率');
    const company = companyDifference(bundled, sheets.reading().source, null);
    expect(company.roles.map(({ facts }) => facts.id)).toEqual(['R06']);
    expect(company.indicators.map(({ facts }) => facts.id)).toEqual(['promotion-cost-ratio']);
  });

  it('keeps what refers to any earlier name, however often the sheets are used', () => {
    const sheets = new EditedSheets(bundled);
    const use = (previous: CompanyCatalogue | null): CompanyCatalogue => {
      const read = readCompanySheets(sheets.values(), {
        base: previous === null ? bundled : merged(previous),
        earlier: earlierNames(bundled, previous),
        taken: [],
        allTexts: companyTexts('zh-CN'),
      });
      if (!read.ok) throw new Error(JSON.stringify(read.error.slice(0, 3)));
      return companyDifference(bundled, read.value.source, previous);
    };
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'nameZh', '店铺执行专员');
    const once = use(null);
    expect(use(once)).toEqual(once);
    sheets.set('duties', sheets.rowOf('duties', 'role', '运营专员'), 'role', '店铺执行专员');
    sheets.set('roles', sheets.rowOf('roles', 'id', 'R06'), 'nameZh', '店铺运营');
    const twice = use(once);
    expect(twice.earlier.roles.map(({ name }) => name['zh-CN'])).toEqual(['店铺执行专员']);
    expect(use(twice)).toEqual(twice);
  });

  it('removes a role whose row is deleted, and never gives its id again', () => {
    const sheets = new EditedSheets(bundled);
    sheets.remove('roles', sheets.rowOf('roles', 'id', 'R06'));
    const { source, advice } = sheets.reading();
    const company = companyDifference(bundled, source, null);
    expect(company.removed.roles).toEqual(['R06']);
    expect(merged(remembered(company)).facts.roles.some(({ id }) => id === 'R06')).toBe(false);
    expect(merged(company).facts.roles.every((role) => !role.directReports.includes('R06'))).toBe(true);
    expect(advice.map(({ code }) => code)).toContain('rowsOfRemovedRole');

    const own = new EditedSheets(bundled);
    own.set('roles', own.rowOf('roles', 'id', 'R06'), 'id', 'C01');
    const first = companyDifference(bundled, own.reading().source, null);
    const second = companyDifference(bundled, bundled, first);
    expect(second.removed.roles).toEqual(['C01']);
    const again = new EditedSheets(bundled);
    const row = again.rowOf('roles', 'id', 'R06');
    again.set('roles', row, 'id', '').set('roles', row, 'nameZh', '新岗位').set('roles', row, 'nameEn', 'New post');
    for (const table of ['duties', 'kpis'] as const) {
      again.rows(table).forEach((line, index) => {
        if (line[0] === '运营专员') again.set(table, index, 'role', '新岗位');
      });
    }
    const read = again.read('zh-CN', second.removed.roles);
    expect(read.ok && read.value.given.map(({ id, column }) => [id, column])).toEqual([['C02', 0]]);
  });

  it('drops a removed superior with a word about it', () => {
    const sheets = new EditedSheets(bundled);
    const superior = bundled.facts.roles.find(({ id }) => id === 'R06')?.reportsTo[0] ?? '';
    sheets.remove('roles', sheets.rowOf('roles', 'id', superior));
    const { source, advice } = sheets.reading();
    expect(source.facts.roles.find(({ id }) => id === 'R06')?.reportsTo).not.toContain(superior);
    expect(advice.map(({ code }) => code)).toContain('superiorRemoved');
  });
});

describe('lists in one cell', () => {
  const title = fc
    .string({ unit: fc.constantFrom(...'美工运营Ab1、；;，,@?*+"“”「」（) '), minLength: 1, maxLength: 8 })
    .map((text) => text.trim())
    .filter((text) => text !== '');

  it('give back any title', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 5 }), fc.constantFrom('、', ';', '；', '\n'), (titles, separator) => {
        const parts = splitList(titles.map(quoted).join(separator));
        expect(parts.ok ? parts.value.map(literal) : null).toEqual(titles);
      }),
    );
  });

  it('give back any alias', () => {
    const alias = fc
      .record({
        title,
        within: fc.option(fc.array(title, { minLength: 1, maxLength: 3 }), { nil: undefined }),
        legacy: fc.constantFrom(true as const, undefined),
        weak: fc.constantFrom(true as const, undefined),
      })
      .map(({ title: name, within, legacy, weak }): RoleAlias => ({
        title: name,
        ...(within ? { within } : {}),
        ...(legacy ? { legacy } : {}),
        ...(weak ? { weak } : {}),
      }));
    fc.assert(
      fc.property(fc.array(alias, { maxLength: 5 }), (aliases) => {
        const read = readAliases(writeAliases(aliases, (department) => department));
        expect(
          read.ok
            ? read.value.map(({ title: name, within, legacy, weak }) => ({
                title: name,
                ...(within ? { within } : {}),
                ...(legacy ? { legacy } : {}),
                ...(weak ? { weak } : {}),
              }))
            : read.error,
        ).toEqual(aliases);
      }),
    );
  });
});
