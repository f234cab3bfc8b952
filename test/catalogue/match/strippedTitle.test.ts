import { strippedTitle } from '../../../src/catalogue/match/strippedTitle';
import { titleText } from '../../../src/catalogue/match/words/titleText';
import { BOUND_TO_GOODS } from '../../../src/catalogue/match/words/titleWords';
import { SURE } from '../../../src/catalogue/match/decide';
import { indexTitles } from '../../../src/catalogue/match/indexes/titles';
import { companyWith, readIn, SMALL_COMPANY, TITLES } from './smallCompany';

const stripped = readIn(strippedTitle);

stripped('words around a title cost some certainty, the more the less', [
  ['高级美工', '', 'designer 91 variant'],
  ['女装美工', '', 'designer 90 variant'],
  ['天猫客服', '', 'service 89 variant'],
  ['京东客服', '', 'service 88 variant'],
  ['资深京东客服', '', 'service 87 variant'],
  ['天猫客服（早班）', '', 'service 88 variant'],
  ['天猫美工3组', '', 'designer 88 variant'],
  ['华东打包员', '', 'packer 91 variant'],
  ['京东天猫客服', '', 'service 85 variant'],
  ['京东天猫抖音客服', '', 'service 82 variant'],
  ['高级天猫女装客服', '', 'service 70 variant'],
  ['京东天猫女装客服', '', 'service 70 variant'],
  ['电商会计', '', 'books 91 variant'],
  ['网店客服', '', 'service 91 variant'],
  ['虾皮高级店铺运营', '', 'exporter 70 variant'],
]);

stripped('without anything around it, in Latin letters, or without anything left, a title is nothing for this', [
  ['美工', '', ''],
  ['Graphic Designer', '', ''],
  ['Senior 美工', '', 'designer 91 variant'],
  ['主管', '', ''],
  ['主管', '客服部', ''],
  ['Graphic Designer (Senior)', '', ''],
  ['女装员', '', ''],
  ['电商文员', '', ''],
  ['高级花间', '', ''],
]);

stripped('who is learning is still a specialist, and no head yet', [
  ['见习客服', '', 'service 91 variant'],
  ['储备客服', '', 'service 91 variant'],
  ['见习客服主管', '', 'serviceHead 70 variant'],
  ['实习客服主管', '', 'serviceHead 70 variant'],
  ['储备店长', '', 'storeHead 70 variant'],
  ['学徒客服主管', '', 'serviceHead 70 variant'],
  ['新人客服主管', '', 'serviceHead 70 variant'],
  ['培训期客服主管', '', 'serviceHead 70 variant'],
  ['储备副客服', '', 'service 89 variant'],
  ['见习运营助理', '', 'opsAid 91 variant'],
  // What one may be of two roles is a head’s too.
  ['见习策划', '', 'writer 70 variant, planHead 40 ambiguous'],
]);

stripped('who stands in for a specialist fills the post, who stands in for a head may not', [
  ['代客服', '', 'service 91 variant'],
  ['代理客服', '', 'service 91 variant'],
  ['准客服', '', 'service 91 variant'],
  ['候补客服', '', 'service 91 variant'],
  ['拟任客服', '', 'service 91 variant'],
  ['副客服', '', 'service 70 variant'],
  ['代副客服', '', 'service 70 variant'],
  ['执行客服', '', 'service 70 variant'],
  ['助理客服', '', 'service 70 variant'],
  ['代店长', '', 'storeHead 70 variant'],
  ['副店长', '', 'storeHead 70 variant'],
  ['高级店长', '', 'storeHead 91 variant'],
  ['常务总经理', '', 'boss 70 variant'],
]);

stripped('first among specialists, unless the craft has ranks of its own', [
  ['首席客服', '', 'service 91 variant'],
  ['首席主播', '', 'host 91 variant'],
  ['首席前端工程师', '', 'coder 70 variant'],
  ['首席数据分析', '', 'analyst 70 variant'],
  ['首席店长', '', 'storeHead 70 variant'],
  ['首席助理客服', '', 'service 89 variant'],
]);

stripped('the head of a part of the company is not the head of the whole', [
  ['分公司总经理', '', 'boss 70 variant'],
  ['高级分公司总经理', '', 'boss 70 variant'],
  ['京东总经理', '', 'boss 70 variant'],
  ['天猫总经理', '', 'boss 70 variant'],
  ['虾皮总经理', '', 'boss 70 variant'],
  ['东区总经理', '', 'boss 70 variant'],
  ['华东总经理', '', 'boss 70 variant'],
  ['西南总经理', '', 'boss 70 variant'],
  ['东北总裁', '', 'boss 70 variant'],
  ['电商总经理', '', 'boss 70 variant'],
  // Who works for the head of the whole does so in any part.
  ['天猫总裁秘书', '', 'clerk 89 variant'],
  ['高级总经理', '', 'boss 91 variant'],
  ['上海总经理', '', 'boss 70 variant'],
  ['华东电商总经理', '', 'tradeHead 91 variant'],
  ['华东客服', '', 'service 91 variant'],
]);

stripped('a brand’s name is work of another kind than its goods', [
  ['品牌文案', '', 'writer 70 variant'],
  ['品牌策划', '', 'writer 70 variant, planHead 40 ambiguous'],
  ['品牌推广专员', '', 'buyTraffic 70 variant'],
  ['品牌客服', '', 'service 90 variant'],
]);

stripped('goods make another trade of some crafts, except in the company’s own department', [
  ['女装摄影师', '', 'photographer 70 variant'],
  ['女装摄影师', '设计部', 'photographer 90 variant'],
  ['女装摄影师', '客服部', 'photographer 70 variant'],
  ['女装质检员', '', 'checker 70 variant'],
  ['女装质检员', '物流部', 'checker 90 variant'],
  ['女装前端工程师', '', 'coder 70 variant'],
  ['女装前端工程师', '技术部', 'coder 70 variant'],
  ['女装品控', '物流部', 'checker 68 variant'],
  ['健身客服', '', 'service 90 variant'],
  ['健身推广专员', '', 'buyTraffic 90 variant'],
  ['花间集品控', '物流部', 'checker 66 variant'],
  ['花间集产品专员', '供应链部', 'buyer 70 department'],
  ['高级产品专员', '供应链部', 'buyer 91 department'],
  ['花间集品控', '电商部', 'checker 40 variant'],
  ['花间集摄影师', '设计部', 'photographer 88 variant'],
  ['花间集摄影师', '电商部', 'photographer 70 variant'],
]);

stripped('a shop of goods, or at a place, may stand in the street', [
  ['女装店长', '', 'storeHead 70 variant'],
  ['女装店长', '运营部', 'storeHead 90 variant'],
  ['华东店长', '', 'storeHead 70 variant'],
  ['天猫女装店长', '', 'storeHead 87 variant'],
  ['户外直播运营', '', 'liveOps 70 variant'],
  ['女装直播运营', '', 'liveOps 90 variant'],
]);

stripped('another platform has another operation, and the same service', [
  ['京东店铺运营', '', 'operator 70 variant'],
  ['抖音运营助理', '', 'opsAid 70 variant'],
  ['抖音直播运营', '', 'liveOps 88 variant'],
  ['抖音推广专员', '', 'buyTraffic 88 variant'],
  ['抖音推广', '', 'buyTraffic 40 variant'],
  ['抖音客服专员', '', 'service 88 variant'],
  ['天猫推广专员', '', 'buyTraffic 89 variant'],
  ['虾皮客服', '', 'service 70 variant'],
  ['虾皮主播', '', 'host 88 variant'],
  ['虾皮直播运营', '', 'liveOps 88 variant'],
  ['虾皮亚马逊运营', '', 'exporter 88 variant'],
  ['虾皮店铺运营', '', 'exporter 88 variant'],
  ['虾皮美区运营', '', 'exporter 83 variant'],
  ['虾皮美国站店铺运营', '', 'exporter 86 variant'],
  ['虾皮运营助理', '', 'opsAid 70 variant'],
  // Where people only watch, or which is a shop of one’s own.
  ['tiktok店铺运营', '', 'operator 70 variant'],
  ['独立站店铺运营', '', 'operator 70 variant'],
  ['国际站店铺运营', '', 'operator 70 variant'],
  ['tiktokshop店铺运营', '', 'exporter 88 variant'],
  ['amazonfba店铺运营', '', 'exporter 88 variant'],
  ['walmart店铺运营', '', 'exporter 88 variant'],
  ['etsy店铺运营', '', 'exporter 88 variant'],
  ['aliexpress店铺运营', '', 'exporter 88 variant'],
  ['mercadolibre店铺运营', '', 'exporter 88 variant'],
  ['海外店铺运营', '', 'operator 70 variant'],
  ['海外主播', '', 'host 70 variant'],
  ['海外虾皮主播', '', 'host 70 variant'],
  // Of two posts called so one is at home.
  ['虾皮单证员', '', 'exporter 70 variant, packer 40 ambiguous'],
  ['facebook投放', '推广部', 'buyTraffic 91 variant'],
  ['facebook客服', '', 'service 70 variant'],
  ['跨境客服', '跨境部', 'service 70 variant'],
]);

stripped('unknown words may be a brand, which its own department, e-commerce or a shop online bears out', [
  ['花间集客服', '', 'service 70 variant'],
  ['花间集客服', '客服部', 'service 88 variant'],
  ['花间集客服', '运营部', 'service 70 variant'],
  ['花间集客服', '电商部', 'service 88 variant'],
  ['花间集天猫店长', '', 'storeHead 88 variant'],
  ['花间集店铺运营', '', 'operator 88 variant'],
  ['线下店铺运营', '', 'operator 70 variant'],
  ['店铺运营（线下、花间集）', '', 'operator 70 variant'],
  ['本地店铺运营', '', 'operator 70 variant'],
  ['线下客服', '客服部', 'service 88 variant'],
  ['花间集亚马逊运营', '', 'exporter 70 variant'],
]);

stripped('a department before a title of its own says nothing new, before one of several it may', [
  ['仓储分拣员', '', 'packer 91 variant'],
  ['设计摄影师', '', 'photographer 91 variant'],
  ['仓储物流分拣员', '', 'packer 91 variant'],
  ['大仓储物流分拣员', '', 'packer 70 variant'],
  ['售后客服主管', '', 'serviceHead 91 variant'],
  ['分拣员（仓储、花间集）', '', 'packer 89 variant'],
  // 客服 is a title as well as a department.
  ['客服售后客服', '', ''],
  ['仓储单证员', '', ''],
  ['设计设计师', '', ''],
]);

stripped('words that begin titles of other roles are no brand', [
  ['数据投放', '推广部', 'buyTraffic 70 variant'],
  ['花间投放', '推广部', 'buyTraffic 88 variant'],
  ['推广投放', '推广部', 'buyTraffic 91 variant'],
  ['售前推广专员', '推广部', ''],
]);

stripped('notes: around many titles, a brand or goods, or another post', [
  ['采购专员（包材）', '', 'buyer 91 variant'],
  ['采购专员（花间集）', '', 'buyer 89 variant'],
  ['采购专员（花间集）', '采购部', 'buyer 89 variant'],
  ['采购专员（推广）', '采购部', 'buyer 70 variant'],
  ['设计部主管（花间集）', '设计部', 'designHead 70 department'],
  ['客服部主管（花间集）', '客服部', 'serviceHead 88 department'],
  ['采购专员（采购）', '采购部', 'buyer 91 variant'],
  ['客服专员（兼）', '', 'service 91 variant'],
  ['客服专员（试岗）', '', 'service 91 variant'],
  ['客服专员（兼、早班）', '', 'service 91 variant'],
  ['客服专员（夜班、花间集）', '客服部', 'service 89 variant'],
  ['客服专员（信用卡）', '客服部', 'service 70 variant'],
  ['店长（兼）', '', 'storeHead 91 variant'],
  ['店长（代）', '', 'storeHead 70 variant'],
  ['美工（PS）', '', 'designer 91 variant'],
  ['美工（PS、花间集）', '设计部', 'designer 89 variant'],
  ['客服专员（行政）', '客服部', 'service 70 variant'],
  ['客服专员（光谷地铁站）', '', 'service 91 variant'],
  ['高级客服专员（早班）', '', 'service 90 variant'],
  ['美工-女装', '', 'designer 91 variant'],
  ['女装-美工', '', 'designer 91 variant'],
  ['美工-花间集', '设计部', 'designer 89 variant'],
  ['花间集-美工', '设计部', 'designer 89 variant'],
  ['客服-美工', '', 'designer 70 variant, service 70 variant'],
  ['客服专员-京东', '', 'service 91 variant'],
  ['店铺运营-京东', '', 'operator 70 variant'],
]);

stripped('a department at the beginning says of what', [
  ['客服部主管', '', 'serviceHead 88 department'],
  ['客服部客服', '', 'service 92 variant'],
  ['客服部会计', '', 'books 92 variant'],
  ['设计部设计师', '', 'designer 92 department, packDesigner 68 ambiguous'],
  ['设计部高级设计师', '', 'designer 91 department, packDesigner 68 ambiguous'],
  ['设计部设计师', '采购部', 'designer 92 department, packDesigner 70 department'],
  ['高级客服部主管', '', 'serviceHead 88 department'],
  ['天猫客服部主管', '', 'serviceHead 88 department'],
  ['京东天猫客服部主管', '', 'serviceHead 70 department'],
  ['天猫淘宝客服部主管', '', 'serviceHead 70 department'],
  ['售后组客服', '', 'aftersales 86 department'],
  ['直播部运营', '', 'liveOps 86 department, operator 60 alias'],
  ['抖音女装客服部主管', '', 'serviceHead 70 department'],
  ['副客服部主管', '', 'serviceHead 70 department'],
  ['见习客服部主管', '', 'serviceHead 70 department'],
  ['客服部专员', '电商部', 'service 88 department'],
  ['客服部经理', '采购部', ''],
  ['客服部组长', '采购部', 'serviceHead 70 department'],
  ['运营部专员', '', 'operator 88 department'],
  ['推广部专员', '客服部', 'buyTraffic 88 department'],
  ['见习推广部专员', '', 'buyTraffic 70 department'],
  ['代推广部专员', '', 'buyTraffic 70 department'],
  ['高级推广部专员', '', 'buyTraffic 88 department'],
  ['客服部门主管', '', 'serviceHead 88 department'],
  ['客服部门店长', '', ''],
  ['客服部主管', '酒店', 'serviceHead 55 department'],
  ['客服部门主管', '酒店', 'serviceHead 55 department'],
  ['天猫客服部主管', '酒店', 'serviceHead 55 department'],
  ['客服部会计', '酒店', 'books 55 variant'],
  ['电商部专员', '酒店', 'operator 55 department'],
  ['亚马逊客服部主管', '', 'serviceHead 70 department'],
]);

stripped('e-commerce before a title names its department', [
  ['电商设计师', '', 'designer 60 ambiguous, packDesigner 60 ambiguous'],
  ['电商采购', '', 'buyer 60 variant'],
  ['电商采购', '采购部', 'buyer 91 department'],
  ['电商统筹', '客服部', 'tradeHead 88 variant'],
  ['天猫统筹', '客服部', 'tradeHead 86 variant'],
  ['京东统筹', '客服部', 'tradeHead 85 variant'],
  ['华东统筹', '客服部', 'tradeHead 60 variant'],
  ['电商运营', '', 'operator 60 variant'],
  // … and nobody who leads it.
  ['电商策划', '', 'writer 91 variant'],
  ['天猫策划', '', 'writer 89 variant'],
  ['华东策划', '', 'writer 91 variant, planHead 60 ambiguous'],
  ['天猫运营', '直播部', 'liveOps 86 department, operator 60 alias'],
]);

stripped('a rank with a word before it that says nothing of the work', [
  ['A组组长', '客服部', 'serviceHead 85 department'],
  ['A组组长', '', ''],
  ['高级主管', '客服部', 'serviceHead 85 department'],
  ['高级主管', '推广部', 'promoHead 85 department'],
  ['天猫主管', '客服部', 'serviceHead 85 department'],
  ['天猫主管', '推广部', 'promoHead 70 department'],
  ['京东主管', '推广部', 'promoHead 70 department'],
  ['京东主管', '客服部', 'serviceHead 85 department'],
  ['女装主管', '客服部', 'serviceHead 70 department'],
  ['副主管', '客服部', 'serviceHead 70 department'],
  ['见习主管', '客服部', 'serviceHead 70 department'],
  ['天猫主管', '星辰小队', ''],
]);

stripped('another word for the same rank', [
  ['采购人员', '', 'buyer 89 variant'],
  ['质检专员', '', 'checker 89 variant'],
  ['前端工程专员', '', 'coder 89 variant'],
  ['理货专员', '', 'packer 89 variant'],
  ['数据分析人员', '', 'analyst 89 variant'],
  ['架构人员', '', ''],
  ['仓管人员', '', 'storeman 89 variant'],
  ['采购主任', '', 'buyHead 89 variant'],
  ['高级采购人员', '', 'buyer 88 variant'],
  ['打包小妹', '', 'packer 89 variant'],
  ['高级打包小妹', '', 'packer 88 variant'],
  ['打包小妹', '星辰小队', 'packer 70 variant'],
  ['高级打包员', '星辰小队', 'packer 91 variant'],
  ['仓储主任', '', 'stockHead 89 variant'],
  // Leads a few, where the catalogue has only who leads the department.
  ['采购组长', '', 'buyHead 70 variant'],
  ['采购领班', '', 'buyHead 70 variant'],
  ['仓储主任', '仓储部', 'stockHead 89 variant'],
  ['仓储小哥', '', ''],
  ['仓储负责人', '星辰小队', 'stockHead 70 variant'],
]);

stripped('a short title is read with the department', [
  ['高级运营', '', 'operator 60 variant'],
  ['高级运营', '运营部', 'operator 68 variant'],
  ['高级运营', '直播部', 'liveOps 86 department, operator 60 alias'],
  ['京东运营', '直播部', 'liveOps 70 department, operator 60 alias'],
  ['见习运营', '直播部', 'liveOps 86 department, operator 60 alias'],
  ['花间集运营', '直播部', 'liveOps 70 department, operator 60 alias'],
  ['花间集组运营', '直播部', 'liveOps 86 department, operator 60 alias'],
  ['高级客服', '售后组', 'aftersales 86 department'],
  ['高级售后', '客服部', 'aftersales 68 variant'],
]);

stripped('how customers are served is said of those who serve them', [
  ['热线客服', '', 'service 91 variant'],
  ['电话美工', '', 'designer 70 variant'],
]);

readIn(
  strippedTitle,
  companyWith({
    operator: ['兴趣电商运营', '电商运营专员'],
    clerk: ['总经理助理', '经理助理'],
    designer: ['工'],
    presales: ['企微运营', '千牛运营'],
    service: ['官网客服', '客服专员实习生', { title: '千牛运营', weak: true }],
    opsAid: ['内勤'],
    promoHead: ['内勤'],
  }),
)('in a company of more titles', [
  // 官 ends the rank of an officer.
  ['首席官网客服', '', 'service 91 variant'],
  // What is taken away is surely another department’s post with the words behind it, or only perhaps.
  ['企微运营助理', '', 'opsAid 70 variant, presales 70 variant'],
  ['千牛运营助理', '', 'opsAid 91 variant, presales 70 variant, service 40 ambiguous'],
  // One character is left over by chance.
  ['女装工', '', ''],
  // Two sure ways to read it are a doubt.
  ['早班客服专员实习生', '', 'service 70 variant, presales 70 variant'],
  // E-commerce as a whole is operated on several platforms as on one, a kind of it is not.
  ['天猫京东电商运营专员', '', 'operator 85 variant'],
  ['京东电商运营专员', '', 'operator 70 variant'],
  ['天猫京东兴趣电商运营', '', 'operator 70 variant'],
  // Assists the head of the company, or of the department named before.
  ['行政部总经理助理', '', 'clerk 92 variant'],
  ['行政部经理助理', '', 'clerk 70 variant'],
  // A platform says that nobody is meant who leads.
  ['天猫内勤', '', 'opsAid 89 variant'],
  ['华东内勤', '', 'opsAid 70 ambiguous, promoHead 70 ambiguous'],
]);

test.each([
  ['director', 70],
  ['manager', 70],
  ['supervisor', 89],
] as const)('who leads a few is a %s as surely as %s in a hundred', (level, confidence) => {
  const roles = SMALL_COMPANY.roles.map((role) => (role.id === 'buyHead' ? { ...role, level } : role));
  const titles = indexTitles({ ...SMALL_COMPANY, roles });
  const [first] = strippedTitle(titles, titleText('采购组长'), titles.departments.context(''));
  expect([first?.roleId, Math.round((first?.confidence ?? 0) * 100)]).toEqual(['buyHead', confidence]);
});

test('a platform that the role’s own titles begin with is its own, whatever else stands before the title', () => {
  const titles = indexTitles({
    ...SMALL_COMPANY,
    roles: SMALL_COMPANY.roles.map((role) =>
      role.id === 'operator' ? { ...role, aliases: [...role.aliases, { title: '得物活动运营' }] } : role,
    ),
  });
  const read = (title: string) =>
    strippedTitle(titles, titleText(title), titles.departments.context('')).map(({ roleId, confidence }) => [
      roleId,
      confidence >= SURE,
    ]);
  for (const title of ['得物店铺运营', '高级得物店铺运营', '天猫得物店铺运营', '华东得物店铺运营'])
    expect([title, read(title)]).toEqual([title, [['operator', true]]]);
  for (const title of ['京东店铺运营', '得物京东店铺运营', '天猫京东店铺运营'])
    expect([title, read(title)]).toEqual([title, [['operator', false]]]);
});

test('a reason tells what was taken away, and nothing where nothing was', () => {
  const reason = (title: string) => strippedTitle(TITLES, titleText(title), TITLES.departments.context(''))[0]?.reason;
  expect(reason('客服部会计')).toEqual({ code: 'variant', params: { alias: '会计' } });
  expect(reason('高级天猫会计')?.params).toEqual({ alias: '会计', stripped: '高级 天猫' });
  expect(reason('高级会计')).toEqual({ code: 'variant', params: { alias: '会计', stripped: '高级' } });
});

test('who edits is bound to the goods, who edits films is not', () => {
  expect(['编辑', '视频编辑', '编辑助手'].map((title) => BOUND_TO_GOODS.test(title))).toEqual([true, false, false]);
});
