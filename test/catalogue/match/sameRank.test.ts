import type { MatchableRole } from '../../../src/catalogue/match/indexes/aliasIndex';
import { indexTitles } from '../../../src/catalogue/match/indexes/titles';
import { sameRank } from '../../../src/catalogue/match/sameRank';

const post = (
  id: string,
  name: string,
  [department, level]: readonly [string, MatchableRole['level']],
  ...aliases: MatchableRole['aliases']
): MatchableRole => ({ ...{ id, department, level, aliases }, name: { 'zh-CN': name, 'zh-TW': name, 'en-US': '' } });

const department = (id: string, name: string) => ({
  ...{ id, aliases: [], parent: null },
  name: { 'zh-CN': name, 'zh-TW': name, 'en-US': id },
});

type Alias = MatchableRole['aliases'][number];
const surely = (title: string): Alias => ({ title });
const doubtfully = (title: string): Alias => ({ title, weak: true });

const TITLES = indexTitles({
  departments: [department('events', '活动部'), department('service', '客服部'), department('stock', '物流部')],
  roles: [
    post(
      'events',
      '活动专员',
      ['events', 'specialist'],
      ...['陈列师', '演员', '促销人员'].map(surely),
      doubtfully('布置'),
    ),
    post('eventsAid', '礼品助理', ['events', 'assistant'], ...['礼品专员', '布置员'].map(surely)),
    post(
      'eventsHead',
      '活动主管',
      ['events', 'supervisor'],
      ...['会展专员', '舞美设计专员', '会签处理专员'].map(surely),
    ),
    post('director', '总经理', ['events', 'director'], ...['策展经理', '策展专员'].map(surely)),
    post(
      'service',
      '客服专员',
      ['service', 'specialist'],
      ...['差评处理专员', '评价维护员', '会签处理专员', '部门专员'].map(surely),
    ),
    post('claims', '售后理赔专员', ['service', 'specialist'], surely('投诉客服'), doubtfully('赔付专员')),
    post('tickets', '工单客服专员', ['service', 'assistant'], doubtfully('回访客服')),
    post('serviceHead', '客服主管', ['service', 'supervisor'], ...['质检客服', '客服组长'].map(surely)),
    post(
      'packer',
      '打包员',
      ['stock', 'specialist'],
      ...['保洁', '招聘专员', '包材回收专员', '搬货工', '装车班长'].map(surely),
      doubtfully('补货专员'),
    ),
    post(
      'storeman',
      '仓库员',
      ['stock', 'specialist'],
      ...['发货单处理师', '物流活动专员', '库存盘点员', '出库师', '补货专员'].map(surely),
    ),
    post('checker', '补货员', ['stock', 'specialist'], ...['出库专员', '退货专员'].map(doubtfully)),
    post('stockHead', '仓储主管', ['stock', 'supervisor'], ...['退货负责人', '退货专员'].map(surely)),
    post('stockManager', '仓储经理', ['stock', 'manager']),
    post('clerk', '文员', ['stock', 'specialist'], ...['分单处理专员', '移库员'].map(doubtfully)),
  ],
});

/** What other words for the rank at a title's end come to: roles, in the order of the catalogue's words for the rank. */
const sameRankOf = (what: string, cases: readonly (readonly [title: string, roles: string])[]): void =>
  describe(what, () => {
    test.each(cases)('%s is: %s', (title, roles) => {
      expect(
        sameRank(TITLES, title)
          .map(({ roleId }) => roleId)
          .join(', '),
      ).toBe(roles);
    });
  });

sameRankOf('a specialist by any word for one, and a person who does the work', [
  ['活动人员', 'events'],
  ['活动师', 'events'],
  ['活动岗位', 'events'],
  ['陈列专员', 'events'],
  ['陈列人员', 'events'],
  ['礼品人员', 'eventsAid'],
  ['搬货人员', 'packer'],
  ['促销员', 'events'],
  ['打包小妹', 'packer'],
  ['打包小妹妹', 'packer'],
  ['打包师傅', 'packer'],
  ['仓库人员', 'storeman'],
]);

sameRankOf('a title that leaves doubts only where none without is worded otherwise', [
  ['布置人员', 'eventsAid'],
  ['出库人员', 'storeman'],
  ['补货人员', 'packer, storeman'],
  ['移库人员', 'clerk'],
]);

sameRankOf('not the title itself, no rank without work, and no word too short to be work', [
  ['活动专员', ''],
  ['打包员', ''],
  ['售后理赔专员', ''],
  ['文员岗', ''],
  ['部门人员', ''],
  ['专员', ''],
  ['客服', ''],
  ['主任', ''],
  ['部门客服', ''],
  ['演专员', ''],
  ['专员客服', ''],
  ['', ''],
]);

sameRankOf('a specialist’s word leads nobody, whatever the catalogue calls its heads', [
  ['会展人员', ''],
  ['策展人员', ''],
  ['舞美设计', ''],
  ['质检专员', ''],
  ['质检客服专员', ''],
]);

sameRankOf('who is somewhere does not say what is done there', [
  ['仓库小哥', ''],
  ['仓库师傅', ''],
  ['库存盘点小哥', 'storeman'],
]);

sameRankOf('a company’s work under its own roof is done by persons, its ranks may be other posts', [
  ['保洁阿姨', 'packer'],
  ['招聘小哥', 'packer'],
  ['保洁人员', ''],
  ['招聘人员', ''],
]);

sameRankOf('work without a rank, unless it is short, a department, or leaves doubts', [
  ['差评处理', 'service'],
  ['评价维护', 'service'],
  ['发货单处理', 'storeman'],
  ['包材回收', 'packer'],
  ['活动', ''],
  ['陈列', ''],
  ['物流活动', ''],
  ['分单处理', ''],
  // Who leads is called so as well.
  ['会签处理', ''],
]);

sameRankOf('who serves customers is 客服 and 专员 alike, and nobody of another department is', [
  ['售后理赔客服', 'claims'],
  ['售后理赔客服专员', 'claims'],
  ['投诉专员', 'claims'],
  ['投诉客服专员', 'claims'],
  ['工单专员', 'tickets'],
  ['工单客服', 'tickets'],
  ['活动客服', ''],
  ['赔付客服', ''],
  ['回访专员', ''],
]);

sameRankOf('who leads a team does so by any word for it, and every post that does is heard', [
  ['仓储主任', 'stockHead, stockManager'],
  ['仓储领班', 'stockHead, stockManager'],
  ['客服小组长', 'serviceHead, serviceHead'],
  ['退货组长', 'stockHead'],
  ['仓储经理', ''],
  ['打包主管', ''],
  ['装车组长', ''],
  // 总经理 leads the company.
  ['总负责人', ''],
  ['总主任', ''],
]);

test('where the catalogue serves no customers, their words for a rank are not alike', () => {
  const shop = indexTitles({
    departments: [],
    roles: [post('claims', '售后理赔专员', ['stock', 'specialist'])],
  });
  expect(sameRank(shop, '售后理赔客服')).toEqual([]);
});
