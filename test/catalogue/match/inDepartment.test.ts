import { rankAlone, withDepartment } from '../../../src/catalogue/match/inDepartment';
import type { MatchableRole } from '../../../src/catalogue/match/indexes/aliasIndex';
import { indexTitles } from '../../../src/catalogue/match/indexes/titles';
import { companyWith, readIn, SMALL_COMPANY } from './smallCompany';

const alone = readIn((titles, { key }, context) => rankAlone(titles, key, context));
const joined = readIn((titles, { key }, context) => withDepartment(titles, key, context));

alone('a rank alone is one of its department', [
  ['主管', '客服部', 'serviceHead 88 department'],
  ['部门主管', '客服部', 'serviceHead 88 department'],
  ['高级主管', '客服部', 'serviceHead 88 department'],
  ['小组长', '客服部', 'serviceHead 88 department'],
  ['经理', '采购部', 'buyHead 88 department'],
  ['助理', '运营部', 'opsAid 88 department'],
  ['经理', '行政部', 'houseHead 88 department'],
  ['专员', '推广部', 'buyTraffic 88 department'],
  ['主管', '推广运营部', 'promoHead 88 department'],
  ['主管', '', ''],
  ['主管', '星辰小队', ''],
  ['负责人', '客服部', ''],
  ['客服', '客服部', ''],
]);

alone('teams between the rank and the department', [
  ['主管', '天猫组 < 客服部', 'serviceHead 88 department'],
  ['主管', 'A组 < 客服部', 'serviceHead 88 department'],
  ['主管', '星辰小队 < 客服部', 'serviceHead 70 department'],
  ['主管', '天猫组 < 星辰小队 < 客服部', 'serviceHead 70 department'],
  ['主管', '天猫组', 'houseHead 60 alias'],
  ['主管', '天猫运营组', ''],
  ['主管', '天猫组 < 行政部', 'houseHead 88 department'],
  ['专员', '天猫部', ''],
]);

alone('a rank in a department for buyers abroad may be another post than at home', [
  ['主管', '设计部', 'designHead 88 department'],
  ['主管', '天猫设计部', 'designHead 88 department'],
  ['主管', '虾皮设计部', 'designHead 70 department'],
  ['主管', '东南亚设计部', ''],
  ['主管', 'temu设计部', 'designHead 70 department'],
]);

alone('a department of several kinds of work', [
  ['主管', '仓储物流部', 'fleetHead 70 ambiguous, stockHead 70 department'],
  ['主管', '策划推广部', 'planHead 70 ambiguous, promoHead 70 department'],
  ['主管', '仓储部', 'stockHead 88 department'],
  ['主管', '仓储仓库部', 'stockHead 88 department'],
  ['经理', '综合采购部', 'buyHead 88 department'],
  ['主管', '打包客服部', 'serviceHead 88 department'],
  ['主管', '综合部', 'houseHead 70 department'],
  ['专员', '电商部', 'operator 70 department'],
  ['经理', '电商部', 'tradeHead 88 department'],
  ['主管', '行政部', 'houseHead 88 department'],
]);

alone('an English rank, whichever word for it the catalogue has', [
  ['manager', 'Warehouse', 'stockHead 88 department'],
  ['supervisor', 'Warehouse', 'stockHead 88 department'],
  ['teamlead', 'Warehouse', 'stockHead 88 department'],
  ['lead', 'Warehouse', 'stockHead 88 department'],
  ['leader', 'Warehouse', 'stockHead 88 department'],
  ['head', 'Customer Service', 'serviceHead 88 department'],
  ['lead', 'Studio', ''],
  ['lead', 'Supply Chain', 'buyHead 88 department'],
  ['manager', 'Supply Chain', 'buyHead 88 department'],
  ['team leader', 'Customer Service', 'serviceHead 88 department'],
  ['manager', 'Livestream', 'liveHead 88 department'],
  ['manager', 'Promotion', 'planHead 66 department'],
  ['lead', 'Promotion', ''],
  ['manager', 'Store', 'storeHead 70 department'],
  ['specialist', 'Warehouse', 'storeman 88 department'],
  ['assistant', 'Operations', 'opsAid 88 department'],
  ['manager', '仓储部', ''],
  ['supervisor', 'Star Team', ''],
  ['head of', 'Customer Service', ''],
]);

joined('a title that says less than its department', [
  ['运营', '直播部', 'liveOps 88 department, operator 60 alias'],
  ['运营', '直播部 < 电商部', 'liveOps 88 department, operator 60 alias'],
  ['运营', '天猫组 < 直播部', 'liveOps 88 department, operator 68 alias'],
  ['运营', '亚马逊部', 'exporter 88 department, operator 60 alias'],
  ['运营助理', '直播部', 'opsAid 70 name'],
  ['客服', '售前组', 'presales 88 department'],
  ['客服', '售后组', 'aftersales 88 department'],
  ['客服', '售后组 < 客服部', 'aftersales 88 department'],
  ['客服', '售前组 < 售后组', 'presales 88 department'],
  ['客服专员', '售前组', 'presales 88 department'],
  ['客服专员', '售后组', 'aftersales 88 department'],
  ['客服', '天猫组 < 客服部', ''],
  ['客服专员', '早班组 < 售后组', 'aftersales 70 department, presales 70 department, service 70 name'],
  ['客服专员', '运营组 < 售前组', ''],
  ['客服专员', '天猫组 < 售前组', ''],
  ['客服专员', '星辰小队 < 售前组', ''],
  // Says of which work, on whichever platform.
  ['客服专员', '京东运营部 < 售后组', ''],
  ['客服', '售前组 < 电商部', 'presales 88 department'],
  ['客服专员', '业务组 < 售后组', 'aftersales 88 department'],
  ['客服专员', '晚班组 < 售后组', 'aftersales 88 department'],
  ['客服专员', '夜班组 < 售后组', 'aftersales 88 department'],
  ['客服专员', '旗舰组', 'service 100 name'],
  ['客服', '售前客服组', 'presales 88 department'],
  ['推广', '直播部', 'liveOps 88 department, buyTraffic 60 alias'],
  ['客服', '采购部 < 售前组', ''],
]);

readIn(
  (titles, { key }, context) => withDepartment(titles, key, context),
  companyWith({ opsAid: [{ title: '代运营', weak: true }], liveOps: ['直播代运营', '直播策划'] }),
)('a title of three characters that is never sure alone, and one of two that is', [
  ['代运营', '直播部', 'liveOps 88 department, opsAid 60 alias'],
  ['策划', '直播部', ''],
]);

joined('a title that says enough, or whose department adds nothing', [
  ['运营', '', ''],
  ['运营', '星辰小队', ''],
  // Its members’ title is none of the catalogue’s.
  ['运营', '花间运营小组', ''],
  ['运营', '运营部', ''],
  ['运营专员', '客服部', ''],
  ['客服', '客服部', ''],
  ['美工', '客服部', ''],
  ['店长', '直播部', ''],
  ['售后客服', '售前组', ''],
  ['主管', '客服部', ''],
  ['花间', '客服部', ''],
  ['主播', '带货组', ''],
  ['财务主管', '电商部', ''],
  ['运营', '淘宝组', ''],
  ['客服人员', '仓储部', ''],
]);

joined('who operates elsewhere, or where others operate, may have another post', [
  ['运营', '京东部', 'operator 60 alias'],
  ['运营专员', '京东部', 'operator 70 name'],
  ['运营专员', '抖音一组 < 电商部', 'operator 70 name'],
  ['运营专员', '直播部', 'operator 70 name'],
  ['运营专员', '跨境部', 'operator 70 name'],
  ['运营专员', '天猫部', ''],
  ['运营专员', '推广部', ''],
]);

joined('a department that sells and serves does not say which service', [
  ['客服', '销售客服部', ''],
  ['客服', '销售部', ''],
  ['客服', '女装销售部', ''],
  ['运营', '销售部', 'liveOps 88 department, operator 60 alias'],
  ['客服专员', '销售客服部 < 售后组', 'aftersales 88 department'],
]);

test('a platform at home makes another post of an operator only where one of its titles is sure', () => {
  const read = (alias: MatchableRole['aliases'][number]) => {
    const more: Readonly<Record<string, typeof alias>> = { operator: alias, opsAid: { title: '淘系运营', weak: true } };
    const roles = SMALL_COMPANY.roles.map((role) => {
      const own = more[role.id];
      return own ? { ...role, aliases: [...role.aliases, own] } : role;
    });
    const titles = indexTitles({ ...SMALL_COMPANY, roles });
    return withDepartment(titles, '运营', titles.departments.context('淘系组')).map(({ roleId }) => roleId);
  };
  expect(read({ title: '淘系运营' })).toEqual(['operator', 'opsAid']);
  expect(read({ title: '淘系运营', weak: true })).toEqual([]);
});
