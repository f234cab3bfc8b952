import type { CellValue } from '../../base/grid';
import { actualsColumn, headerKey } from '../actuals/actualsWords';
import type { ExportField } from './exportMapping';

/** Header words of the systems' exports, besides those of Rolecard's own tables. */
const FIELD_WORDS: Readonly<Partial<Record<ExportField, string>>> = {
  account:
    '客服昵称 客服旺旺 旺旺 旺旺号 旺旺昵称 旺旺id 子账号 子账号名称 账号 帐号 账号名称 客服账号 客服帐号 千牛账号 登录账号 登录名 昵称 花名 ' +
    '客服 客服名称 接待客服 客服id 主播 主播昵称 主播名称 达人昵称 操作人 操作员 处理人 拣货员 打包员 拣货人 作业人 作业员 业务员 负责人 用户名 ' +
    'nickname account accountname user username login agent agentname operator host picker',
  name: '客服姓名 主播姓名 真实姓名 人员 人员名称 员工名称 名字',
  employeeId: '员工id 人员工号 考勤号 考勤号码 staffno',
  day: '日期 统计日期 数据日期 统计时间 日 时间 考勤日期 业务日期 直播日期 统计周期 时间周期 月份 统计月份 年月 date day month period',
  indicator: '指标项 数据指标 统计指标 指标项目 数据项 metricname',
  value: '数值 值 指标值 数据值 统计值 结果 value metricvalue',
};

const BY_WORD: ReadonlyMap<string, ExportField> = new Map(
  Object.entries(FIELD_WORDS).flatMap(([field, words]) =>
    words.split(' ').map((word) => [word, field as ExportField] as const),
  ),
);

/** What a header says about the line itself; null: it may be an indicator. */
export function fieldOf(header: CellValue): ExportField | null {
  const own = BY_WORD.get(headerKey(header));
  if (own !== undefined) return own;
  const known = actualsColumn(header);
  if (known === 'actual') return 'value';
  return known === 'target' || known === 'amount' || known === 'amountUnit' ? null : known;
}

const TOTAL =
  /^(?:(?:全店|店铺|全部|部门|团队|本页|当页|本月|小组|全员|客服)?(?:合计|总计|小计|共计|总和|汇总|平均|平均值|均值|总平均)|大盘|grandtotal|subtotal|total|sum|average|avg|mean)(?:[:：].*)?$/;

/** A line of sums is nobody's: "合计", "总计：30人", "Total". */
export function isTotal(text: CellValue): boolean {
  const key = headerKey(text);
  return TOTAL.test(key) || /(?:合计|小计|总计)$/.test(key);
}

/** Words around an indicator's name that say whose or of what time it is. */
const AROUND = /^(?:本月|当月|月度|月均|日均|平均|个人|客服|我的)+|(?:均值|平均值)$/g;

/** A name without them: "客服询单转化率" is "询单转化率". */
export function withoutFrame(key: string): string {
  return key.replace(AROUND, '');
}

/** What systems call an indicator of the catalogue, by its id, besides the catalogue's own names. */
export const EXPORT_NAMES: Readonly<Record<string, string>> = {
  'inquiry-conversion':
    '询单支付转化率 询单付款转化率 询单成交转化率 询单最终付款成功率 询单→最终付款成功率 询单->最终付款成功率 询单最终转化率 旺旺询单转化率 咨询转化率 咨询支付转化率',
  'chat-satisfaction':
    '客户满意率 客户满意度 客服满意率 客服满意度 旺旺满意率 满意率 服务满意度 服务满意率 评价满意率 飞鸽满意度 飞鸽满意率 咚咚满意度',
  '3-minute-human-response-rate':
    '3分钟人工回复率 三分钟人工回复率 三分钟人工响应率 3分钟回复率 三分钟回复率 3分钟响应率 旺旺人工响应率 飞鸽3分钟人工回复率 3分钟平均回复率',
  'refund-handling-time': '平均退款处理时长 退款处理时间 退款自主完结时长 退款完结时长 平均退款时长 退款时长',
  'bad-review-handling': '差评处理率 差评24小时处理率 差评回复及时率',
  'positive-review-rate': '好评率 店铺好评率 宝贝好评率',
  'dispute-refund-rate': '纠纷率 纠纷退款占比 退款纠纷率',
  'complaints-closed-in-24-h': '投诉24小时处理率 投诉24h结案率 24小时投诉结案率',
  'average-order-value': '支付客单价 成交客单价 人均客单价 平均客单价 客单',
  'store-conversion-rate': '支付转化率 店铺转化率 全店转化率 成交转化率 访客支付转化率 商品支付转化率',
  'click-through-rate': 'ctr 点击率ctr 平均点击率 推广点击率',
  'main-picture-ctr': '主图ctr 首图点击率',
  'mean-cost-per-click': 'ppc cpc 平均点击单价 点击单价 点击均价 平均点击花费ppc',
  'ad-return': 'roi 投产比 投入产出比 推广roi 推广投产比 总roi 综合roi 直接roi',
  'event-roi': '活动roi 活动投产比',
  'ad-conversion': '推广点击转化率 点击转化率 广告转化率 cvr',
  'promotion-cost-ratio': '推广费率 推广费用率 推广费用占比 广告费占比 广告费率 推广占比',
  'cost-per-lead': '线索成本 平均线索成本 cpl',
  'cost-per-engagement': '互动成本 cpe 单次互动费用',
  'new-customer-cost': '拉新成本 获客成本 新客成本 cac',
  'new-buyer-share': '新客占比率 新买家占比 新客比例',
  'repeat-purchase-rate': '复购率 老客复购占比 回购率 老买家复购率',
  'detail-page-bounce-rate': '跳失率 详情页跳出率 商品详情页跳出率',
  'detail-page-dwell-time': '平均停留时长 页面平均停留时长 商品平均停留时长 详情页停留时长',
  'mean-stay': '人均观看时长 平均观看时长 人均停留时长 观众平均观看时长 人均看播时长 平均在线时长',
  'live-conversion': '观看成交率 观看-成交转化率 观看成交转化率 直播间转化率 看播成交转化率 观看-成交率人数',
  'new-fan-rate': '转粉率 直播转粉率 新增粉丝率 新粉率',
  'completion-rate': '视频完播率 平均完播率',
  'interaction-rate': '视频互动率 平均互动率',
  'on-time-shipping': '及时发货率 发货准时率 48小时发货率 24小时发货率 发货时效达成率',
  '48-hour-pick-up-rate': '48小时揽收率 揽收及时率 及时揽收率',
  'mis-ship-rate': '错发率 错发漏发率 漏发错发率 发错率 错漏发占比',
  'stock-accuracy': '库存准确度 盘点准确率 账实相符率',
  'on-time-return-put-away': '退货及时入库率 退货上架及时率',
  'on-time-put-away': '及时入库率 收货入库及时率 上架入库及时率',
  'on-time-order-check': '审单准时率 订单审核及时率',
  'order-check-error': '审单错误率 订单审核差错率',
  'packing-pass-rate': '打包合格率',
  'pick-waves-on-time': '拣货及时率 波次按时完成率',
  'stock-out-rate': '断货率 缺货占比',
  'stock-turnover-days': '库存周转 周转天数 存货周转天数',
  'active-sku-rate': '动销率 sku动销率',
  'gross-margin': '销售毛利率 商品毛利率',
  'quality-return-rate': '品退率 品质退款率 品质退货率 首次品质退款率',
  'shifts-covered': '出勤率 到岗率 考勤出勤率 实际出勤率',
  'merchant-experience-score': '商家体验分数 体验分 抖店体验分 店铺体验分',
  'store-experience-score': '真实体验分 店铺综合体验分 综合体验分 综合体验星级',
  'order-defect-rate': 'odr',
  'late-shipment-rate': 'lsr 迟发货率 延迟发货率',
  'ad-cost-of-sales': 'acos 广告花费占比',
  'total-ad-cost-share': 'tacos 总广告花费占比',
  'collection-rate': '回款率',
  'rework-rate': '返修率 退改率',
  'defect-rate': 'bug率',
  uptime: '系统可用性 sla',
};
