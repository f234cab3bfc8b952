import type { Language, WrittenLanguage } from '../../src/base/language';
import type { CatalogueWhere, TextsByLanguage } from '../../src/catalogue/lint/input/lintInput';
import type {
  CatalogueFacts,
  CatalogueTexts,
  DepartmentFacts,
  IndicatorFacts,
  IndicatorTexts,
  RoleFacts,
  RoleTexts,
} from '../../src/catalogue/types';

/** A department at the top; every field can be given. */
export function aDepartment(given: Partial<DepartmentFacts> = {}): DepartmentFacts {
  return {
    id: 'D-01',
    name: { 'zh-CN': '总经办', 'zh-TW': '总经办', 'en-US': 'Executive Office' },
    aliases: ['总办'],
    parent: null,
    sources: ['000'],
    ...given,
  };
}

/** A sales target scored by ratio. */
export function anIndicator(given: Partial<IndicatorFacts> = {}): IndicatorFacts {
  return {
    id: 'sales',
    name: { 'zh-CN': '销售额达成率', 'zh-TW': '销售额达成率', 'en-US': 'Sales attainment' },
    dimension: 'result',
    unit: 'percent',
    direction: 'higher',
    cadence: 'month',
    target: 1,
    rule: { kind: 'ratio', direction: 'higher', floor: 0, cap: 120 },
    origin: 'sourced',
    targetOrigin: 'proposed',
    ...given,
  };
}

/** A specialist of the store who reports to the store manager. */
export function aRole(given: Partial<RoleFacts> = {}): RoleFacts {
  return {
    id: 'R06',
    name: { 'zh-CN': '运营专员', 'zh-TW': '运营专员', 'en-US': 'Operations Specialist' },
    department: 'D-04',
    level: 'specialist',
    aliases: [{ title: '淘宝运营' }],
    reportsTo: ['R05'],
    directReports: [],
    headcount: null,
    assessors: ['R05'],
    cadence: 'month',
    cadenceOrigin: 'proposed',
    sources: ['003'],
    indicators: [
      { indicator: 'sales', weight: 40 },
      { indicator: 'cost', weight: 30 },
      { indicator: 'late-reports', weight: 20 },
      { indicator: 'violation', weight: 10 },
    ],
    ...given,
  };
}

export function roleTexts(language: Language, given: Partial<RoleTexts> = {}): RoleTexts {
  const texts: Readonly<Record<WrittenLanguage, RoleTexts>> = {
    'zh-CN': {
      purpose: '让店铺按计划成交',
      duties: ['每天核对店铺数据', '每周调整商品排序', '按排期上架新品', '跟进活动报名', '按月复盘销售目标'],
      qualifications: ['一年以上店铺运营经验', '会用表格做数据分析'],
      deliverables: ['销售日报（每天）'],
    },
    'en-US': {
      purpose: 'Keep the shop selling as planned',
      duties: [
        'Check the shop data daily',
        'Reorder products weekly',
        'List new products on schedule',
        'Follow event sign-ups',
        'Review the sales target monthly',
      ],
      qualifications: ['At least one year of shop operation', 'Analyses data in spreadsheets'],
      deliverables: ['Daily sales report'],
    },
  };
  return { ...texts[language === 'zh-TW' ? 'zh-CN' : language], ...given };
}

export function indicatorTexts(language: Language): IndicatorTexts {
  return language === 'zh-CN'
    ? { definition: '考核期内的完成情况', formula: '实际值÷目标值', dataSource: 'ERP' }
    : { definition: 'What was reached in the period', formula: 'Actual ÷ target', dataSource: 'ERP' };
}

/** A catalogue and where its entries stand. */
export interface BuiltCatalogue {
  readonly facts: CatalogueFacts;
  readonly texts: TextsByLanguage;
  readonly where: CatalogueWhere;
}

/** Two departments, five indicators, three roles, one above the other; nothing is wrong with it. */
export function goodFacts(): CatalogueFacts {
  return {
    departments: [
      aDepartment(),
      aDepartment({
        id: 'D-04',
        name: { 'zh-CN': '运营部', 'zh-TW': '运营部', 'en-US': 'Store Operations' },
        aliases: ['店铺运营部'],
        parent: 'D-01',
      }),
    ],
    indicators: [
      anIndicator(),
      anIndicator({
        id: 'cost',
        name: { 'zh-CN': '推广费占比', 'zh-TW': '推广费占比', 'en-US': 'Promotion cost ratio' },
        dimension: 'cost',
        direction: 'lower',
        target: 0.15,
        rule: { kind: 'deduct', direction: 'lower', step: 0.01, stepOf: 'value', points: 5 },
      }),
      anIndicator({
        id: 'late-reports',
        name: { 'zh-CN': '报表逾期次数', 'zh-TW': '报表逾期次数', 'en-US': 'Late reports' },
        dimension: 'efficiency',
        unit: 'times',
        direction: 'lower',
        target: 0,
        rule: { kind: 'occurrence', points: 5 },
      }),
      anIndicator({
        id: 'violation',
        name: { 'zh-CN': '严重违规次数', 'zh-TW': '严重违规次数', 'en-US': 'Serious violations' },
        dimension: 'compliance',
        unit: 'times',
        direction: 'lower',
        target: 0,
        rule: { kind: 'veto', scope: 'card' },
      }),
      anIndicator({
        id: 'team-score',
        name: { 'zh-CN': '下属平均绩效分', 'zh-TW': '下属平均绩效分', 'en-US': 'Mean score of subordinates' },
        dimension: 'team',
        unit: 'points',
        target: 80,
        rule: {
          kind: 'bands',
          on: 'value',
          bands: [
            { from: null, to: 60, score: 0 },
            { from: 60, to: 80, score: 60 },
            { from: 80, to: null, score: 100 },
          ],
        },
      }),
    ],
    roles: [
      aRole({
        id: 'R01',
        name: { 'zh-CN': '总经理', 'zh-TW': '总经理', 'en-US': 'General Manager' },
        department: 'D-01',
        level: 'director',
        aliases: [{ title: '老板' }],
        reportsTo: [],
        directReports: ['R05'],
        assessors: [],
        indicators: leadersCard(),
      }),
      aRole({
        id: 'R05',
        name: { 'zh-CN': '店长', 'zh-TW': '店长', 'en-US': 'Store Manager' },
        level: 'manager',
        aliases: [
          { title: '运营', weak: true },
          { title: '运营', within: ['D-01'] },
        ],
        reportsTo: ['R01'],
        directReports: ['R06'],
        assessors: ['R01'],
        headcount: { min: 1, max: 1, source: '000' },
        indicators: leadersCard(),
      }),
      aRole({ aliases: [{ title: '淘宝运营' }, { title: '运营', within: ['D-04'] }] }),
    ],
  };
}

function leadersCard(): RoleFacts['indicators'] {
  return [
    { indicator: 'sales', weight: 40 },
    { indicator: 'cost', weight: 30 },
    { indicator: 'team-score', weight: 20 },
    { indicator: 'violation', weight: 10, rule: { kind: 'veto', scope: 'item' } },
  ];
}

/** Texts for every entry of the facts, in one language. */
export function textsFor(facts: CatalogueFacts, language: Language): CatalogueTexts {
  const functions = language === 'zh-CN' ? ['把团队带到目标'] : ['Leads the team to its targets'];
  return {
    departments: Object.fromEntries(facts.departments.map(({ id }) => [id, { functions }])),
    indicators: Object.fromEntries(facts.indicators.map(({ id }) => [id, indicatorTexts(language)])),
    roles: Object.fromEntries(facts.roles.map(({ id }) => [id, roleTexts(language)])),
  };
}

/** Every entry in the file its kind is kept in. */
export function placesFor(facts: CatalogueFacts): CatalogueWhere {
  const inFile = (entries: readonly { readonly id: string }[], file: string) =>
    new Map(entries.map(({ id }) => [id, [file]] as const));
  const inLanguage = (language: Language) => ({
    departments: inFile(facts.departments, `${language}/departments.json`),
    indicators: inFile(facts.indicators, `${language}/indicators/shop.json`),
    roles: inFile(facts.roles, `${language}/roles/shop.json`),
  });
  return {
    departments: inFile(facts.departments, 'departments.json'),
    indicators: inFile(facts.indicators, 'indicators/shop.json'),
    roles: inFile(facts.roles, 'roles/shop.json'),
    kpis: inFile(facts.roles, 'kpis/shop.json'),
    texts: { 'zh-CN': inLanguage('zh-CN'), 'en-US': inLanguage('en-US') },
  };
}

/** The good catalogue, with whatever facts, texts and places are given instead. */
export function aCatalogue(given: Partial<BuiltCatalogue> = {}): BuiltCatalogue {
  const facts = given.facts ?? goodFacts();
  return {
    facts,
    texts: given.texts ?? { 'zh-CN': textsFor(facts, 'zh-CN'), 'en-US': textsFor(facts, 'en-US') },
    where: given.where ?? placesFor(facts),
  };
}

/** The good catalogue with one of its roles changed. */
export function withRole(id: string, change: Partial<RoleFacts>): BuiltCatalogue {
  const facts = goodFacts();
  return aCatalogue({
    facts: { ...facts, roles: facts.roles.map((role) => (role.id === id ? { ...role, ...change } : role)) },
  });
}

/** The good catalogue with one of its indicators changed. */
export function withIndicator(id: string, change: Partial<IndicatorFacts>): BuiltCatalogue {
  const facts = goodFacts();
  const indicators = facts.indicators.map((indicator) =>
    indicator.id === id ? { ...indicator, ...change } : indicator,
  );
  return aCatalogue({ facts: { ...facts, indicators } });
}

/** The good catalogue with one of its departments changed. */
export function withDepartment(id: string, change: Partial<DepartmentFacts>): BuiltCatalogue {
  const facts = goodFacts();
  const departments = facts.departments.map((one) => (one.id === id ? { ...one, ...change } : one));
  return aCatalogue({ facts: { ...facts, departments } });
}

/** The good catalogue with the texts of 运营专员 (R06) changed in one language. */
export function withRoleTexts(language: Language, change: Partial<RoleTexts>): BuiltCatalogue {
  const good = aCatalogue();
  const texts = textsFor(good.facts, language);
  const roles = { ...texts.roles, R06: roleTexts(language, change) };
  return { ...good, texts: { ...good.texts, [language]: { ...texts, roles } } };
}
