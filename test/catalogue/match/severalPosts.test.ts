import { createMatcher } from '../../../src/catalogue/match/matcher';
import type { RoleMatch } from '../../../src/catalogue/match/roleMatch';
import { companyWith, SMALL_COMPANY } from './smallCompany';

const matcher = createMatcher(SMALL_COMPANY);

/** "sure service variant: service 99, presales 6": the outcome, the role and why, and all candidates in hundredths. */
const shown = ({ outcome, roleId, reason, candidates }: RoleMatch): string =>
  [
    [outcome, roleId, reason.code].filter((part) => part !== null).join(' '),
    candidates.map((each) => `${each.roleId} ${Math.round(each.confidence * 100)} ${each.reason.code}`).join(', '),
  ].join(': ');

const read = (
  what: string,
  cases: readonly (readonly [title: string, department: string, answer: string])[],
  asked = matcher,
): void =>
  describe(what, () => {
    test.each(cases)('%s in "%s": %s', (title, department, answer) => {
      const [deepest = '', ...above] = department.split(' < ');
      expect(shown(asked.match({ title, department: deepest, departmentPath: above.reverse() }))).toBe(answer);
    });
  });

read('the same post in two languages', [
  ['店长 Store Manager', '', 'sure storeHead name: storeHead 99 name'],
  ['Store Manager 店长', '', 'sure storeHead name: storeHead 99 name'],
  ['Store Manager店长', '', 'sure storeHead name: storeHead 99 name'],
  ['店长Store Manager', '', 'sure storeHead name: storeHead 99 name'],
  ['店长(Store Manager)', '', 'sure storeHead name: storeHead 99 name'],
  ['店长|Store Manager', '', 'sure storeHead name: storeHead 99 name'],
  ['店长 Store Manager', '星辰小队', 'sure storeHead name: storeHead 99 name'],
  ['店长 Accountant', '', 'unsure books variant: books 29 variant, storeHead 2 alike'],
  ['花间 Store Manager', '', 'unsure storeHead variant: storeHead 35 variant'],
  ['Buyer/店长 Store Manager', '', 'unsure buyer twoPosts: buyer 35 name, storeHead 13 variant'],
  ['店长 Store Manager/采购专员', '', 'unsure buyer twoPosts: buyer 35 name, storeHead 13 variant'],
  ['店 Store Manager', '', 'none unknown: '],
]);

read('a department beside one post', [
  ['客服部/客服专员', '', 'sure service name: service 100 name'],
  ['客服部/主管', '', 'sure serviceHead department: serviceHead 99 department'],
  ['电商部/客服部/主管', '', 'sure serviceHead department: serviceHead 99 department'],
  ['主管/客服部', '', 'sure serviceHead department: serviceHead 99 department'],
  ['星辰部/主管', '', 'unsure houseHead twoPosts: houseHead 35 alias'],
  ['客服部/主管', '酒店', 'unsure serviceHead department: serviceHead 13 department'],
  ['客服部/售后组', '', 'unsure service twoPosts: service 13 variant'],
  ['客服部', '', 'unsure service variant: service 29 variant'],
]);

read('a program beside one post', [
  ['ps/美工', '', 'sure designer name: designer 100 name'],
  ['美工/ps/ai', '', 'sure designer name: designer 100 name'],
  ['ps/packer', '', 'unsure packer twoPosts: packer 35 name'],
  ['ps', '', 'none unknown: '],
]);

read('two posts, or two names of one', [
  ['运营兼客服', '', 'unsure service twoPosts: service 13 alias, operator 13 alias'],
  ['美工/美编', '', 'sure designer name: designer 99 name'],
  ['美工及美编', '', 'sure designer name: designer 99 name'],
  ['美工/花间', '', 'unsure designer twoPosts: designer 35 name'],
  ['花间/星辰', '', 'none unknown: '],
  ['护士/花间', '', 'none otherTrade: '],
  ['摄影/美工', '', 'unsure designer twoPosts: designer 35 name, photographer 13 alias'],
  ['售前/售后客服', '', 'unsure service twoPosts: service 35 alias, aftersales 13 name, presales 13 variant'],
  ['售前、售后客服', '', 'unsure service twoPosts: service 35 alias, aftersales 13 name, presales 13 variant'],
  ['品控/质检', '', 'unsure checker twoPosts: checker 29 alias'],
  ['品控和质检', '', 'unsure checker twoPosts: checker 29 alias'],
  ['品控/质检员', '', 'sure checker name: checker 99 name'],
  ['仓管/仓管员', '', 'sure storeman name: storeman 99 name'],
  // One of them is surely one of the roles that the other may be as well as any.
  ['设计师/美编', '', 'sure designer alias: designer 99 alias'],
  ['客服专员/主管', '', 'unsure service twoPosts: service 35 name, serviceHead 13 name'],
  ['店长/助理', '', 'unsure storeHead twoPosts: storeHead 35 name, opsAid 2 alike'],
  // Both only hold a doubtful title.
  ['花间品控/星辰品控', '', 'unsure checker twoPosts: checker 29 variant'],
  ['Packer and Buyer', '', 'unsure buyer twoPosts: buyer 13 name, packer 13 name'],
  ['Buyer / Packer', '', 'unsure buyer twoPosts: buyer 13 name, packer 13 name'],
  [
    '主管/经理',
    '客服部',
    'unsure serviceHead twoPosts: serviceHead 13 department, houseHead 2 alike, service 2 ofDepartment',
  ],
]);

read('one post on several platforms', [
  ['天猫/淘宝店长', '', 'sure storeHead variant: storeHead 99 variant'],
  ['京东/天猫客服', '', 'sure service variant: service 99 variant'],
  ['京东/拼多多客服', '', 'sure service variant: service 99 variant'],
  ['京东/天猫店铺运营', '', 'unsure operator twoPosts: operator 35 variant, storeHead 2 alike'],
  ['京东/晚班/天猫客服', '', 'sure service variant: service 99 variant'],
  ['京东/花间/天猫客服', '', 'unsure service twoPosts: service 13 variant'],
  ['天猫/花间客服', '', 'unsure service twoPosts: service 13 variant, storeHead 2 alike'],
  ['亚马逊/虾皮店铺运营', '', 'sure exporter variant: exporter 99 variant'],
  ['网络/在线客服', '', 'sure service variant: service 99 variant'],
  ['高级/资深美工', '', 'sure designer variant: designer 99 variant'],
  ['网络/美工', '', 'unsure designer twoPosts: designer 35 name'],
]);

read('a rank, or work alone, beside a post', [
  ['采购专员/助理', '', 'sure buyer name: buyer 99 name'],
  ['客服主管/专员', '', 'unsure service twoPosts: service 13 name, serviceHead 13 name'],
  ['客服组/主管', '', 'sure serviceHead department: serviceHead 99 department'],
  ['美工/品控', '', 'unsure designer twoPosts: designer 13 name, checker 13 alias'],
  ['美工/护士', '', 'unsure designer twoPosts: designer 35 name'],
]);

const SPECIALISTS = createMatcher(companyWith({ buyTraffic: ['Traffic Specialist', 'Ads Specialist'] }));

read(
  'several specialisms before one English rank',
  [
    ['Traffic/Promotion Specialist', '', 'sure buyTraffic name: buyTraffic 99 name'],
    ['Traffic/Ads/Promotion Specialist', '', 'sure buyTraffic name: buyTraffic 99 name'],
    ['Traffic Executive/Promotion Specialist', '', 'sure buyTraffic english: buyTraffic 99 english'],
    [
      'Ads/Traffic Executive/Promotion Specialist',
      '',
      'unsure buyTraffic twoPosts: buyTraffic 35 english, promoHead 2 alike',
    ],
    // Of different roles, without the rank at the end, or with one in between.
    [
      'Warehouse/Promotion Specialist',
      '',
      'unsure buyTraffic twoPosts: buyTraffic 35 name, storeman 2 alike, stockHead 2 alike',
    ],
    [
      'Traffic Specialist/Promotion',
      '',
      'unsure buyTraffic twoPosts: buyTraffic 35 alias, planHead 2 alike, promoHead 2 alike',
    ],
    [
      'Ads Executive/Traffic/Promotion Specialist',
      '',
      'unsure buyTraffic twoPosts: buyTraffic 35 english, promoHead 2 alike',
    ],
  ],
  SPECIALISTS,
);

read('what advertises, another trade, nothing', [
  ['急招客服', '', 'sure service variant: service 99 variant'],
  ['急招美工（双休）', '', 'sure designer variant: designer 100 variant'],
  ['急招天猫客服', '', 'sure service variant: service 99 variant'],
  ['护士长', '', 'none otherTrade: '],
  ['运维工程师', '', 'none unknown: coder 2 alike'],
  ['', '', 'none unknown: '],
  ['，', '', 'none unknown: '],
  ['主管', '星辰小队', 'none unknown: houseHead 2 alike'],
  ['花间', '客服部', 'none unknown: service 2 ofDepartment, presales 2 ofDepartment, aftersales 2 ofDepartment'],
  ['花间经理', '客服部', 'none unknown: serviceHead 2 ofDepartment, service 2 ofDepartment, presales 2 ofDepartment'],
  ['客服员', '酒店', 'unsure service variant: service 29 variant'],
]);

test('a title of one post is looked for as it is written, with the words that stand between notes', () => {
  const [first] = SMALL_COMPANY.roles;
  if (!first) throw new Error('no role');
  const stage = { ...first, id: 'stage', aliases: [{ title: '直播台（中控和助播）' }] };
  const own = createMatcher({ ...SMALL_COMPANY, roles: [...SMALL_COMPANY.roles, stage] });
  expect(shown(own.match({ title: '直播台（中控和助播）', department: '' }))).toBe('sure stage alias: stage 99 alias');
});
