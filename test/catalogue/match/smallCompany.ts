import { indexTitles, type MatchableCatalogue, type Titles } from '../../../src/catalogue/match/indexes/titles';
import type { MatchableRole } from '../../../src/catalogue/match/indexes/aliasIndex';
import type { DepartmentContext, MatchableDepartment } from '../../../src/catalogue/match/indexes/departmentIndex';
import type { RoleCandidate } from '../../../src/catalogue/match/roleMatch';
import { titleText, type TitleText } from '../../../src/catalogue/match/words/titleText';

/** A catalogue of a few posts, so that each rule of the matcher can be seen at work whatever the bundled one says. */

const department = (id: string, zh: string, en: string, aliases: readonly string[] = []): MatchableDepartment => ({
  ...{ id, aliases, parent: null },
  name: { 'zh-CN': zh, 'zh-TW': zh, 'en-US': en },
});

type Alias = MatchableRole['aliases'][number];

const weak = (title: string): Alias => ({ title, weak: true });
const within = (title: string, ...ids: readonly string[]): Alias => ({ title, within: ids });
const weakWithin = (title: string, ...ids: readonly string[]): Alias => ({ title, within: ids, weak: true });

function role(
  id: string,
  [zh, en]: readonly [string, string],
  [department, level]: readonly [string, MatchableRole['level']],
  ...aliases: readonly (string | Alias)[]
): MatchableRole {
  return {
    ...{ id, department, level },
    name: { 'zh-CN': zh, 'zh-TW': zh, 'en-US': en },
    aliases: aliases.map((each) => (typeof each === 'string' ? { title: each } : each)),
  };
}

export const SMALL_COMPANY: MatchableCatalogue = {
  departments: [
    department('trade', '电商部', 'E-commerce'),
    department('shop', '运营部', 'Operations', ['天猫部']),
    department('promo', '推广部', 'Promotion'),
    department('service', '客服部', 'Customer Service', ['售后组']),
    department('design', '设计部', 'Design'),
    department('stock', '物流部', 'Warehouse', ['仓储部']),
    department('buying', '供应链部', 'Supply Chain', ['采购部']),
    department('live', '直播部', 'Livestream'),
    department('abroad', '跨境部', 'Cross-border'),
    department('tech', '技术部', 'Technology'),
    department('money', '财务部', 'Finance'),
    department('staff', '人力资源部', 'Human Resources'),
    department('house', '行政部', 'Administration'),
    department('boss', '总经办', 'General Office'),
  ],
  roles: [
    role(
      'operator',
      ['运营专员', 'Store Operator'],
      ['shop', 'specialist'],
      weak('运营'),
      '店铺运营',
      '电商专员',
      'Operations Specialist',
    ),
    role('storeHead', ['店长', 'Store Manager'], ['shop', 'manager'], '天猫店长'),
    role('opsAid', ['运营助理', 'Operations Assistant'], ['shop', 'assistant'], weak('淘宝运营')),
    role(
      'buyTraffic',
      ['推广专员', 'Promotion Specialist'],
      ['promo', 'specialist'],
      weak('推广'),
      '投放专员',
      '投放',
      '小力工',
      '健身推广',
    ),
    role('promoHead', ['推广主管', 'Promotion Supervisor'], ['promo', 'supervisor'], '策划推广主管'),
    role(
      'planHead',
      ['策划主管', 'Planning Supervisor'],
      ['promo', 'supervisor'],
      weak('Promotion Manager'),
      weak('策划'),
      '方案',
    ),
    role(
      'service',
      ['客服专员', 'Customer Service Specialist'],
      ['service', 'specialist'],
      '客服',
      weak('旗舰客服专员'),
      '售前售后客服',
    ),
    role(
      'presales',
      ['售前客服', 'Presales Service'],
      ['service', 'specialist'],
      '售前客服专员',
      '销售客服',
      '早班客服专员',
    ),
    role('aftersales', ['售后客服', 'Aftersales Service'], ['service', 'specialist'], '售后客服专员', weak('售后')),
    role(
      'serviceHead',
      ['客服主管', 'Customer Service Supervisor'],
      ['service', 'supervisor'],
      '客服组长',
      '打包客服主管',
    ),
    role('designer', ['美工', 'Graphic Designer'], ['design', 'specialist'], within('设计师', 'design'), '美编'),
    role('packDesigner', ['包装设计师', 'Packaging Designer'], ['design', 'specialist'], within('设计师', 'buying')),
    role('photographer', ['摄影师', 'Photographer'], ['design', 'specialist'], '摄影'),
    role('designHead', ['设计主管', 'Design Supervisor'], ['design', 'supervisor'], weak('Studio Manager')),
    role(
      'packer',
      ['打包员', 'Packer'],
      ['stock', 'specialist'],
      '分拣员',
      '打包',
      '分拣',
      '理货工',
      '小历工',
      weak('仓储客服人员'),
      '夜班客服专员',
      weak('单证员'),
      weak('Parcel Supervisor'),
    ),
    role('storeman', ['仓管员', 'Warehouse Specialist'], ['stock', 'specialist'], weak('仓管'), 'Stock Keeper'),
    role(
      'stockHead',
      ['仓储主管', 'Warehouse Supervisor'],
      ['stock', 'supervisor'],
      'Warehouse Manager',
      '仓储物流主管',
      'Stock Keeper',
      '仓库主管',
      '仓储仓库主管',
    ),
    role('fleetHead', ['物流主管', 'Logistics Supervisor'], ['stock', 'supervisor'], 'Supply Chain Supervisor'),
    role(
      'checker',
      ['质检员', 'Quality Inspector'],
      ['stock', 'specialist'],
      weak('品控'),
      within('客服人员', 'stock'),
    ),
    role(
      'buyer',
      ['采购专员', 'Buyer'],
      ['buying', 'specialist'],
      within('采购', 'buying'),
      weakWithin('产品专员', 'buying'),
    ),
    role('buyHead', ['采购经理', 'Purchasing Manager'], ['buying', 'manager'], 'Supply Chain Manager', '综合采购经理'),
    role('host', ['主播', 'Livestream Host'], ['live', 'specialist'], '带货主播'),
    role('liveOps', ['直播运营', 'Livestream Operator'], ['live', 'specialist'], '直播推广', '销售运营'),
    role('liveHead', ['直播主管', 'Livestream Supervisor'], ['live', 'supervisor'], 'Studio Team Leader'),
    role(
      'exporter',
      ['跨境电商运营', 'Cross-border E-commerce Operator'],
      ['abroad', 'specialist'],
      '亚马逊运营',
      '单证员',
    ),
    role('coder', ['前端工程师', 'Front-end Engineer'], ['tech', 'specialist']),
    role('techHead', ['技术经理', 'Technology Manager'], ['tech', 'manager'], '架构师'),
    role('analyst', ['数据分析', 'Data Analyst'], ['tech', 'specialist'], '数据分析专员'),
    role('books', ['会计', 'Accountant'], ['money', 'specialist']),
    role(
      'booksHead',
      ['财务经理', 'Finance Manager'],
      ['money', 'manager'],
      weak('财务主管'),
      '电商财务主管',
      weak('Finance Supervisor'),
    ),
    role('recruiter', ['招聘专员', 'Recruiter'], ['staff', 'specialist'], '人事专员'),
    role(
      'houseHead',
      ['行政主管', 'Office Supervisor'],
      ['house', 'supervisor'],
      '综合主管',
      '行政部经理',
      within('主管', 'house'),
      within('负责人', 'house'),
    ),
    role('clerk', ['行政专员', 'Office Clerk'], ['house', 'specialist'], within('文员', 'house'), '总裁秘书'),
    role('boss', ['总经理', 'General Manager'], ['boss', 'director'], '总裁'),
    role('writer', ['文案策划', 'Copywriter'], ['promo', 'specialist'], '文案', '策划', 'bd专员'),
    role('tradeHead', ['电商经理', 'E-commerce Manager'], ['trade', 'manager'], within('统筹', 'trade'), '电商总经理'),
  ],
};

export const TITLES = indexTitles(SMALL_COMPANY);

/** The same company, where more titles mean these roles. */
export const companyWith = (more: Readonly<Record<string, readonly (string | Alias)[]>>): MatchableCatalogue => ({
  ...SMALL_COMPANY,
  roles: SMALL_COMPANY.roles.map((each) => ({
    ...each,
    aliases: [...each.aliases, ...(more[each.id] ?? []).map((one) => (typeof one === 'string' ? { title: one } : one))],
  })),
});

type Step = (titles: Titles, text: TitleText, context: DepartmentContext) => readonly RoleCandidate[];

/** "service 86 variant, presales 70 department": each role with the strength of what speaks for it, in hundredths, and why. */
const shown = (candidates: readonly RoleCandidate[]): string =>
  candidates
    .map(({ roleId, confidence, reason }) => `${roleId} ${Math.round(confidence * 100)} ${reason.code}`)
    .join(', ');

/** Tests of what a step of the matcher makes of titles, each in a department, "deepest < above it". */
export const readIn =
  (step: Step, catalogue: MatchableCatalogue = SMALL_COMPANY) =>
  (what: string, cases: readonly (readonly [title: string, department: string, roles: string])[]): void =>
    describe(what, () => {
      test.each(cases)('%s in "%s" is read as: %s', (title, department, roles) => {
        const [deepest = '', ...above] = department.split(' < ');
        const titles = indexTitles(catalogue);
        const context = titles.departments.context(deepest, above.reverse());
        expect(shown(step(titles, titleText(title), context))).toBe(roles);
      });
    });
