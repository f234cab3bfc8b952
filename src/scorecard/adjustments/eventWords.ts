/** An event that a deduction names, and the indicators that fall with it. Simplified Chinese and lower-case English. */
interface KnownEvent {
  readonly reason: RegExp;
  /** Of an indicator's name or rule. */
  readonly indicator: RegExp;
  /** Indicators of this kind count how soon or how well the event is dealt with, and do not fall with it. */
  readonly unless?: RegExp;
}

/** How soon or how completely something is dealt with. */
const DEALING = /及时|按期|按时|时长|登记|拦截|应对|处理|on time|promptly/;

export const KNOWN_EVENTS: readonly KnownEvent[] = [
  { reason: /投诉|客诉|complain/, indicator: /投诉|客诉|complain/, unless: /应对|respon/ },
  {
    reason: /差评|(bad|negative|one-star) reviews?/,
    indicator: /差评|好评|(bad|negative|positive) reviews?/,
  },
  { reason: /满意度|不满意|dissatisf|unsatisf/, indicator: /满意度|satisf/ },
  {
    reason: /响应.{0,6}(慢|超|不及时|迟|晚)|(slow|late) (to )?(answer|repl|respon)/,
    indicator: /响应率|响应时长|response/,
  },
  { reason: /质检.{0,4}(扣分|不合格|不通过)/, indicator: /质检得分/ },
  { reason: /纠纷|平台介入|dispute/, indicator: /纠纷|dispute/, unless: /应对|respon/ },
  { reason: /退款|refund/, indicator: /退款率|refund rate/ },
  { reason: /退货|退换货|退回|return(ed|s)\b/, indicator: /退货率|退换货率|品退率|return rate/ },
  {
    reason: /错发|漏发|发错|少发|多发|错漏发|mis-?ship|(wrong|missing) (items?|goods|products?|parcels?|orders?)/,
    indicator: /错发|漏发|发错|错漏发|mis-?ship|wrong shipment/,
  },
  { reason: /迟发|晚发货?|late shipment|shipped late/, indicator: /发货及时|迟发|on-time shipping|late shipment/ },
  {
    reason: /盘亏|盘点.{0,6}[少差缺亏]|账实不符|库存.{0,4}([少差错]|不符|不准)|stock (difference|was short|is short)/,
    indicator: /库存准确|账实|盘亏|stock accuracy/,
  },
  { reason: /破损|损坏|摔坏|压坏|弄坏|砸坏|damag|broke/, indicator: /破损|损坏|damag/ },
  {
    reason:
      /违禁|极限词|虚假宣传|广告法|被封|封[号店禁]|(平台|店铺|直播|文案|详情|链接|标题).{0,12}(违规|处罚|扣分|警告|罚)|(platform|shop|live|listing).{0,20}(violat|penal)/,
    indicator: /(平台|直播|文案|内容|店铺).{0,4}(违规|合规)|(platform|live|copy).{0,20}(violat|compliance)/,
  },
  { reason: /乱价|控价|低价销售|破价|price control/, indicator: /控价|乱价|price control/ },
  { reason: /侵权|盗图|盗用|抄袭|infring|plagiar/, indicator: /侵权|原创|infring|original/, unless: DEALING },
  { reason: /泄露|泄密|外泄|leak|confidential/, indicator: /泄露|泄密|leak|confidential/ },
  { reason: /事故|工伤|[撞砸压]伤|受伤|accident|injur/, indicator: /安全.{0,4}事故|accident/ },
  { reason: /故障|宕机|崩溃|outage|crash/, indicator: /故障次数|系统可用|incident|uptime/ },
  { reason: /中断|断线|掉线|断流|黑屏|stream broke|disconnect/, indicator: /中断|断流|stream break|interruption/ },
  { reason: /缺陷|\bbugs?\b|defect/, indicator: /缺陷|\bbugs?\b|defect/ },
  { reason: /返工|重做|rework|redone/, indicator: /返工|rework/ },
  { reason: /跑飞|忘关|漏关|忘记关.{0,4}计划|runaway/, indicator: /跑飞|漏关|runaway/ },
  { reason: /超预算|超支|over budget|overspen/, indicator: /预算|budget/ },
  { reason: /骚扰|harass/, indicator: /骚扰|harass/ },
  { reason: /缺货|断货|脱销|out of stock|stock-?out/, indicator: /缺货|断货|补货|stock-?out|replenish/ },
  { reason: /漏检|误检|错检/, indicator: /漏检|检验差错|inspection error/ },
  {
    reason: /开播.{0,3}[迟晚]|[迟晚]开播|断播|提前下播|late (start|on air)/,
    indicator: /直播时长|开播|live hours/,
  },
  {
    reason: /迟到|早退|旷工|缺勤|缺卡|无人到岗|空岗|late for work|absent/,
    indicator: /考勤|出勤|全勤|迟到|缺勤|旷工|排班到岗|attendance|shifts covered|punctual/,
  },
];

/** What a reason says went wrong, and what an indicator is about. */
export type Aspect = 'time' | 'error' | 'quality' | 'omission';

export const FAULTS: Readonly<Record<Aspect, RegExp>> = {
  time: /[晚迟慢拖延]|逾期|超时|超过|过期|不及时|不准时|\blate\b|delay|overdue|slow|too long/,
  error: /[错误漏丢]|遗失|不符|不准|不一致|wrong|mistake|incorrect|error|missing|lost/,
  quality: /不合格|次品|残次|破损|[坏乱脏]|不达标|damag|badly|dirty|poor quality|reject/,
  omission: /[未没忘漏缺]|不[做交报查填跟]|forgot|forgotten|\bdid not\b|\bnot done\b|skipped|failed to/,
};

export const ASPECTS: Readonly<Record<Exclude<Aspect, 'omission'>, RegExp>> = {
  time: /及时|按时|按期|准时|到期|逾期|延误|时长|天数|响应|预警|on time|on-time|late\b|response|\btime\b|days|overdue/,
  error:
    /差错|错误|错漏|准确|相符|完整|完备|齐全|漏审|拦截|一致|error|accuracy|accurate|complete|fault|matching|stopped/,
  quality: /合格|检查|整理|点检|质量|pass rate|quality|inspection|check/,
};

/** What is measured of a topic, and counted: the topic alone is left without them. */
export const MEASURE =
  /及时|按时|按期|准时|到期|逾期|延误|提前|时长|天数|响应|预警|差错|错误|错漏|准确|相符|完整|完备|齐全|漏审|拦截|一致|合格|检查|质量|完成|处理|管理|办结|办理|提交|设置|评分|得分|次数|件数|批次|占比|数量|[率数]|\d+小时|\d+分钟|（[^）]*）|\([^)]*\)/g;

/** Words that name no event by themselves: whoever is blamed for whatever has to do with them. */
export const GENERAL: ReadonlySet<string> = new Set([
  ...['任务', '工作', '公司', '员工', '客户', '顾客', '部门', '团队', '目标', '计划', '安全', '设备', '时间', '问题'],
  ...['需求', '制度', '流程', '数据', '项目', '服务', '评价', '人工', '责任', '系统', '销售', '新员工'],
]);

/** The same of English words; the shorter ones name nothing anyhow. */
export const GENERAL_ENGLISH: ReadonlySet<string> = new Set([
  ...['rate', 'time', 'times', 'work', 'error', 'errors', 'late', 'with', 'from', 'company', 'customer', 'customers'],
  ...['task', 'tasks', 'team', 'plan', 'target', 'share', 'score', 'complete', 'completion', 'done', 'given', 'data'],
  ...['check', 'pass', 'fault', 'faults', 'missed', 'days', 'quality', 'service', 'system', 'safety', 'staff'],
]);

/** Words for the same thing, as indicators have them. */
export const SAME: readonly (readonly [RegExp, string])[] = [
  [/回复|应答|答复/g, '响应'],
  [/工资|薪酬|薪水/g, '薪资'],
  [/打包(?![机台])/g, '包装'],
  [/周报|日报|月报/g, '报表'],
  [/报税/g, '纳税申报'],
  [/标题|价格|主图|属性/g, '商品信息'],
];
