import { bundledMatcher } from './corpus';

/** Kinds of titles found in public lists of job titles, each with relatives of the ones that were found. */

const matcher = bundledMatcher();
const outcome = (title: string, department = ''): string => {
  const { outcome, roleId } = matcher.match({ title, department });
  return outcome === 'sure' ? `sure ${roleId ?? ''}` : 'open';
};

describe('nobody is given a role', () => {
  test.each([
    ['ranks without any work', ['Assistant Executive', 'Assistant Officer', 'Chief Officer', 'Staff Assistant']],
    [
      'a word of another trade one letter off',
      ['Contact Associate', 'Parking Clerk', 'Parking Staff', 'Planting Manager'],
    ],
    ['an authority’s ranks', ['Traffic Officer', 'Planning Officer', 'Legal Representative']],
    [
      'who teaches or hires for the post',
      ['电商运营（培训）', '天猫美工（招聘）', '淘宝客服（孵化）', '校招-天猫运营（机构）'],
    ],
    [
      'markets abroad behind a post at home',
      ['天猫客服主管（国际）', '淘宝推广专员（国际）', '海外主播', '跨境直播运营', '外贸主播'],
    ],
    ['who leads in a shop that people walk into', ['Store Supervisor', 'Shop Supervisor', 'Store Team Leader']],
    ['shows that sell nothing', ['户外主播', '户外直播主播']],
    ['a warehouse abroad, and films for buyers abroad', ['海外仓库主管', '海外短视频剪辑']],
    ['who recruits streamers, because a post is looked for in the same words', ['主播招聘', '招聘主播']],
    ['who may lead a shop, or those who run it', ['运营经理', '京东运营经理', '抖音运营经理', '抖音运营主管']],
    [
      'a post on a platform or a way of serving, because customers are served there as well',
      ['平台专员', '综合专员', '会员积分专员'],
    ],
    ['two posts side by side, one of them called like a team', ['编导剪辑', '跟单采购']],
    ['posts that were left', ['原电商文案', '原店铺运营专员']],
    ['posts in the street', ['商场店铺运营', '专柜店铺经理', '门市网店客服', '线上线下推广专员', '加盟店运营部主管']],
    ['heads of an unknown company’s departments', ['光伏物流部经理', '知识付费运营部部长']],
    ['heads of a part of the company', ['女装总经理', '天猫总裁', '品牌董事长', '华东大区总经理']],
    ['whoever serves the head of a department', ['采购部经理秘书', '客服部主管助理']],
    ['another department’s title with an ending', ['企微运营助理', '企业微信运营总监', '小红书推广经理']],
    ['advertisements’ media before other work', ['百度推广专员', '腾讯客服专员']],
    ['whoever leads a few, where the title leads many', ['淘系运营组长', '快手电商组长']],
  ])('%s', (_kind, titles) => {
    expect(titles.map((title) => [title, outcome(title)]).filter(([, found]) => found !== 'open')).toEqual([]);
  });
});

test('a clinic’s department is of another trade', () => {
  expect([outcome('客服', '门诊部'), outcome('客服', '客服部')]).toEqual(['open', 'sure M55']);
});

test.each([
  ['UGC Video Editor', 'Content', 'sure M05'],
  ['UGC Video Editor', '', 'open'],
  ['UGC Video Editor', 'Warehouse', 'open'],
  ['Hospital Video Editor', 'Content', 'open'],
  ['Catalog Video Editor', 'Content', 'open'],
  ['Influencer Video Editor', 'Content', 'open'],
])('words before an English title of the row’s department: %s in "%s" is %s', (title, department, expected) => {
  expect(outcome(title, department)).toBe(expected);
});

test.each([
  ['运营', '', 'R06'],
  ['推广', '', 'R15'],
])('%s means first who does the work, then who leads it', (title, department, roleId) => {
  expect(matcher.match({ title, department })).toMatchObject({ outcome: 'unsure', roleId });
});

describe('surely', () => {
  test.each([
    ['plurals and other words for customers’ service', ['Customer Care Agent', 'Client Services Executive'], 'M55'],
    ['plurals', ['Refunds Specialist', 'Refunds Agent'], 'R31'],
    ['a platform that the role is named after', ['Douyin Operations Executive'], 'M08'],
    ['a department before its own title', ['Warehouse Picker', 'Logistics Packer', '仓储拣货员', '物流配货员'], 'R41'],
    ['a platform’s own work', ['抖音小店商品卡运营', '抖音兴趣电商运营'], 'M08'],
    ['shops abroad', ['Shopee美区运营', 'TikTok Shop美区运营', '亚马逊北美运营专员'], 'M14'],
    ['where advertisements are bought', ['Facebook广告优化师', '腾讯广告投放', '谷歌投手'], 'M13'],
    ['goods with a word behind', ['宠物用品拼多多运营', '母婴用品京东运营'], 'M09'],
    ['a note on what the post is bound to', ['店铺运营（拼多多方向）'], 'M09'],
    ['regions', ['华南区物流经理', '华东大区物流经理'], 'R37'],
    ['what advertisements add', ['短视频剪辑师（应届可）', '短视频剪辑师（有经验）', '短视频剪辑师 提成高'], 'M05'],
    [
      'a program, a licence or the own department behind',
      ['前端开发（Vue）', '前端工程师（持证）', '前端工程师（技术部）'],
      'R45',
    ],
    ['goods of a shop online', ['电商平面设计师（食品）', '女装电商设计师', '主图美工', '详情页视觉设计师'], 'R26'],
    ['Taiwan’s words', ['網路客服人員', '網路客服專員'], 'M55'],
    ['the rank left away', ['差评处理', '售后理赔客服', '退款客服专员'], 'R31'],
    ['books that are kept for a shop on a platform abroad', ['Amazon Accountant'], 'M43'],
    ['a department before a title of its own', ['Warehouse Picker', '仓储拣货员'], 'R41'],
    ['work inside the company for buyers abroad', ['外贸采购员', '跨境采购专员', '海外采购'], 'M16'],
    ['films for advertisements', ['信息流短视频剪辑师', '千川视频剪辑', '信息流剪辑师'], 'M05'],
    ['a shop’s name before the title', ['三只松鼠旗舰店美工', '花西子官方旗舰店美工'], 'R26'],
    ['a grade, and a line of goods', ['S级主播', 'A级主播', '美妆线主播'], 'M02'],
    ['experts and officers, who are specialists by other names', ['采购专家', '采购官'], 'M16'],
    ['who is looked for, and what is demanded', ['聘客服专员', '客服专员要求漂亮气质好', '招客服专员 五险'], 'M55'],
    ['a rank beside a post', ['行政专员/助理', '行政专员/助理（非技术）', '行政专员丨助理'], 'M59'],
    ['customers’ service in full', ['客户服务', '客户服务专员', '客户服务代表'], 'M55'],
    ['who helps from afar in a shop abroad', ['Walmart Virtual Assistant', 'Shopify Virtual Assistant'], 'M14'],
    ['slips that are words of their own, and hyphens', ['Costumer Service Agent'], 'M55'],
    ['tools under their older names', ['品销宝投放', '品销宝推广'], 'R18'],
    ['two doubtful names of one role', ['美編設計', '美编设计'], 'R26'],
  ])('%s', (_kind, titles, role) => {
    expect(titles.map((title) => [title, outcome(title)]).filter(([, found]) => found !== `sure ${role}`)).toEqual([]);
  });
});
