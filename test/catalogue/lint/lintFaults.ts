import type { CatalogueProblemCode } from '../../../src/catalogue/lint/input/problem';
import {
  aCatalogue,
  aRole,
  goodFacts,
  placesFor,
  roleTexts,
  textsFor,
  withDepartment,
  withIndicator,
  withRole,
  withRoleTexts,
  type BuiltCatalogue,
} from '../builders';

/** Of the files themselves; see lint/dataFiles.test.ts and test/scripts/catalogueFolder.test.ts. */
type FileCode = 'notJson' | 'keyTwice' | 'shape' | 'fileMissing' | 'fileNotLoaded';
export type LintCode = Exclude<CatalogueProblemCode, FileCode>;

export interface Fault {
  readonly catalogue: BuiltCatalogue;
  readonly file: string;
  readonly id: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

const good = goodFacts();
const long = '核'.repeat(81);

/** One broken catalogue per code: the fault, and where the problem must be found. */
export const FAULTS: Readonly<Record<LintCode, Fault>> = {
  duplicateId: {
    catalogue: aCatalogue({
      facts: {
        ...good,
        roles: [
          ...good.roles,
          aRole({ name: { 'zh-CN': '另一岗', 'zh-TW': '另一岗', 'en-US': 'Other' }, aliases: [] }),
        ],
      },
      where: { ...placesFor(good), roles: new Map([['R06', ['roles/shop.json', 'roles/other.json']]]) },
    }),
    file: 'roles/other.json',
    id: 'R06',
    path: '',
    params: { first: 'roles/shop.json' },
  },
  kpisWithoutRole: {
    catalogue: aCatalogue({ where: { ...placesFor(good), kpis: new Map([['R77', ['kpis/shop.json']]]) } }),
    file: 'kpis/shop.json',
    id: 'R77',
    path: '',
  },
  textWithoutFacts: {
    catalogue: aCatalogue({
      texts: {
        'zh-CN': textsFor(good, 'zh-CN'),
        'en-US': { ...textsFor(good, 'en-US'), roles: { ...textsFor(good, 'en-US').roles, R77: roleTexts('en-US') } },
      },
    }),
    file: '',
    id: 'R77',
    path: '',
    params: { language: 'en-US' },
  },
  textMissing: {
    catalogue: aCatalogue({
      texts: { 'zh-CN': textsFor(good, 'zh-CN'), 'en-US': { ...textsFor(good, 'en-US'), indicators: {} } },
    }),
    file: 'indicators/shop.json',
    id: 'sales',
    path: '',
    params: { language: 'en-US' },
  },
  listLengthsDiffer: {
    catalogue: withRoleTexts('en-US', { deliverables: ['Daily sales report', 'Weekly plan'] }),
    file: 'en-US/roles/shop.json',
    id: 'R06',
    path: 'deliverables',
    params: { language: 'en-US', length: 2, other: 'zh-CN', otherLength: 1 },
  },
  listEmpty: {
    catalogue: withRoleTexts('zh-CN', { qualifications: [] }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'qualifications',
  },
  textEmpty: {
    catalogue: withRoleTexts('zh-CN', { purpose: ' ' }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'purpose',
  },
  textPadded: {
    catalogue: withRole('R06', { aliases: [{ title: '淘宝运营 ' }] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'aliases[0].title',
  },
  chineseInEnglish: {
    catalogue: withRoleTexts('en-US', { purpose: 'Keep the 店铺 selling' }),
    file: 'en-US/roles/shop.json',
    id: 'R06',
    path: 'purpose',
  },
  chineseMissing: {
    catalogue: withRoleTexts('zh-CN', { purpose: 'Keep the shop selling' }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'purpose',
  },
  translatedTwoWays: {
    catalogue: withRoleTexts('en-US', { deliverables: ['Day sheet of sales'] }),
    file: 'en-US/roles/shop.json',
    id: 'R06',
    path: 'deliverables[0]',
  },
  dutyCount: {
    catalogue: withRoleTexts('en-US', { duties: roleTexts('en-US').duties.slice(1) }),
    file: 'en-US/roles/shop.json',
    id: 'R06',
    path: 'duties',
    params: { count: 4, min: 5, max: 10 },
  },
  dutyTooLong: {
    catalogue: withRoleTexts('zh-CN', { duties: [...roleTexts('zh-CN').duties.slice(1), long] }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'duties[4]',
    params: { length: 81, max: 80 },
  },
  dutyTwice: {
    catalogue: withRoleTexts('zh-CN', { duties: [...roleTexts('zh-CN').duties.slice(1), '每周，调整商品排序。'] }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'duties[4]',
    params: { first: 'duties[0]' },
  },
  forbiddenQualification: {
    catalogue: withRoleTexts('zh-CN', { qualifications: ['会用表格', '女性，形象气质佳'] }),
    file: 'zh-CN/roles/shop.json',
    id: 'R06',
    path: 'qualifications[1]',
  },
  indicatorCount: {
    catalogue: withRole('R06', {
      indicators: [
        { indicator: 'sales', weight: 50 },
        { indicator: 'late-reports', weight: 50 },
      ],
    }),
    file: 'kpis/shop.json',
    id: 'R06',
    path: 'indicators',
    params: { count: 2, min: 4, max: 7 },
  },
  indicatorTwice: {
    catalogue: withRole('R06', {
      indicators: [
        { indicator: 'sales', weight: 40 },
        { indicator: 'late-reports', weight: 30 },
        { indicator: 'cost', weight: 20 },
        { indicator: 'sales', weight: 10 },
      ],
    }),
    file: 'kpis/shop.json',
    id: 'R06',
    path: 'indicators[3].indicator',
  },
  indicatorUnknown: {
    catalogue: withRole('R06', {
      indicators: [...aRole().indicators.slice(0, 3), { indicator: 'sale', weight: 10 }],
    }),
    file: 'kpis/shop.json',
    id: 'R06',
    path: 'indicators[3].indicator',
    params: { indicator: 'sale' },
  },
  weightsNot100: {
    catalogue: withRole('R06', {
      indicators: [...aRole().indicators.slice(0, 3), { indicator: 'violation', weight: 9 }],
    }),
    file: 'kpis/shop.json',
    id: 'R06',
    path: 'indicators',
    params: { sum: 99 },
  },
  weightNotPositive: {
    catalogue: withRole('R06', {
      indicators: [...aRole().indicators, { indicator: 'team-score', weight: 0 }],
    }),
    file: 'kpis/shop.json',
    id: 'R06',
    path: 'indicators[4].weight',
  },
  teamIndicatorMissing: {
    catalogue: withRole('R05', { indicators: aRole().indicators }),
    file: 'kpis/shop.json',
    id: 'R05',
    path: 'indicators',
    params: { level: 'manager' },
  },
  indicatorUnused: {
    catalogue: withRole('R06', {
      indicators: [
        ...aRole().indicators.filter(({ indicator }) => indicator !== 'late-reports'),
        { indicator: 'team-score', weight: 20 },
      ],
    }),
    file: 'indicators/shop.json',
    id: 'late-reports',
    path: '',
  },
  ruleCannotScore: {
    catalogue: withIndicator('sales', { target: 0 }),
    file: 'indicators/shop.json',
    id: 'sales',
    path: 'target',
    params: { indicator: 'sales', target: 0, problem: 'ratioTargetZero' },
  },
  ruleAgainstDirection: {
    catalogue: withIndicator('sales', { direction: 'lower' }),
    file: 'indicators/shop.json',
    id: 'sales',
    path: 'rule',
  },
  teamFigureUnfit: {
    catalogue: withIndicator('cost', { team: 'targetsMet' }),
    file: 'indicators/shop.json',
    id: 'cost',
    path: 'team',
    params: { indicator: 'cost', team: 'targetsMet' },
  },
  targetImplausible: {
    catalogue: withIndicator('cost', { target: 15 }),
    file: 'indicators/shop.json',
    id: 'cost',
    path: 'target',
    params: { indicator: 'cost', value: 15, unit: 'percent' },
  },
  departmentUnknown: {
    catalogue: withRole('R06', { department: 'D-44' }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'department',
  },
  parentUnknown: {
    catalogue: withDepartment('D-04', { parent: 'D-44' }),
    file: 'departments.json',
    id: 'D-04',
    path: 'parent',
  },
  departmentCycle: {
    catalogue: withDepartment('D-01', { parent: 'D-04' }),
    file: 'departments.json',
    id: 'D-01',
    path: 'parent',
    params: { cycle: 'D-01 → D-04 → D-01' },
  },
  superiorUnknown: {
    catalogue: withRole('R06', { reportsTo: ['R05', 'R55'] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'reportsTo[1]',
    params: { role: 'R55' },
  },
  reportUnknown: {
    catalogue: withRole('R05', { directReports: ['R06', 'R66'] }),
    file: 'roles/shop.json',
    id: 'R05',
    path: 'directReports[1]',
    params: { role: 'R66' },
  },
  assessorUnknown: {
    catalogue: withRole('R06', { assessors: ['R55'] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'assessors[0]',
    params: { role: 'R55' },
  },
  assessorMissing: {
    catalogue: withRole('R06', { assessors: [] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'assessors',
  },
  reportNotMutual: {
    catalogue: withRole('R06', { reportsTo: ['R01'] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'reportsTo[0]',
    params: { role: 'R01', missing: 'R06', list: 'directReports' },
  },
  reportsToCycle: {
    catalogue: withRole('R01', { reportsTo: ['R06'], assessors: ['R06'] }),
    file: 'roles/shop.json',
    id: 'R01',
    path: 'reportsTo',
    params: { cycle: 'R01 → R06 → R05 → R01' },
  },
  headcountReversed: {
    catalogue: withRole('R06', { headcount: { min: 3, max: 2, source: '002' } }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'headcount',
    params: { min: 3, max: 2 },
  },
  nameTwice: {
    catalogue: withRole('R06', { name: { 'zh-CN': '店 長', 'zh-TW': '店 長', 'en-US': 'Operations Specialist' } }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'name.zh-CN',
    params: { name: '店 長', other: 'R05' },
  },
  departmentAliasClash: {
    catalogue: withDepartment('D-04', { aliases: ['店铺运营部', 'executive office'] }),
    file: 'departments.json',
    id: 'D-04',
    path: 'aliases[1]',
    params: { alias: 'executive office', other: 'D-01' },
  },
  aliasRepeated: {
    catalogue: withRole('R06', { aliases: [{ title: 'Taobao运营' }, { title: 'ＴＡＯＢＡＯ运营' }] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'aliases[1].title',
  },
  aliasClash: {
    catalogue: withRole('R06', { aliases: [{ title: '運營', within: ['D-04', 'D-01'] }] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'aliases[0].title',
    params: { title: '運營', other: 'R05', otherPath: 'aliases[1].title' },
  },
  aliasIsRoleName: {
    catalogue: withRole('R06', { aliases: [{ title: 'store manager' }] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'aliases[0].title',
    params: { title: 'store manager', other: 'R05' },
  },
  withinUnknown: {
    catalogue: withRole('R06', { aliases: [{ title: '运营', within: ['D-04', 'D-44'] }] }),
    file: 'roles/shop.json',
    id: 'R06',
    path: 'aliases[0].within[1]',
    params: { title: '运营', department: 'D-44' },
  },
};
