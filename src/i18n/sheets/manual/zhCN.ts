import type { ManualTexts } from '../../../scorecard/texts/manualTexts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Labels and sentences of the manual, Simplified Chinese. */
export const zhCN: ManualTexts = {
  sheetNames: { cover: '管理手册', contents: '目录', library: '指标库', rules: '考核办法' },
  cover: {
    title: '管理手册',
    company: '（公司名称）',
    fields: ['版本', '生效日期', '编制', '审核', '批准'],
  },
  contents: {
    title: '目录',
    hint: (first, last) =>
      `点击名称即可打开对应的工作表。打印整本：点标签“${first}”，按住 Shift 再点“${last}”，打印活动工作表，页码与本目录一致。`,
    page: '页码',
    sections: { organisation: '组织', jobs: '岗位说明书', assessment: '绩效考核', forms: '表单' },
  },
  library: {
    title: '考核指标库',
    hint: '名单中各岗位使用的考核指标。目标值以各岗位的考核表为准。',
    headers: {
      name: '指标',
      definition: '含义',
      formula: '计算方法',
      target: '目标',
      rule: '评分标准',
      dataSource: '数据来源',
      cadence: '统计周期',
      roles: '使用岗位',
    },
  },
  cadences: {
    day: '每日',
    week: '每周',
    month: '每月',
    quarter: '每季',
    season: '每个销售季',
    half: '每半年',
    year: '每年',
    event: '按次',
  },
  rules: {
    title: '考核办法',
    hint: '本页按“考核设置”和岗位库生成；修改设置后重新生成即可更新。流程和申诉为建议条款，请按公司制度修改。',
    headings: {
      cadence: '一、考核周期',
      scoring: '二、评分方法',
      grades: '三、等级与绩效系数',
      adjustments: '四、加减分',
      pay: '五、全勤奖',
      steps: '六、考核流程',
      appeal: '七、申诉',
    },
    oneCadence: (cadence) =>
      cadence === null ? '全员按同一周期考核，起止日期见考核表。' : `全员按同一周期考核：${cadence}。`,
    cadence: (cadence, roles) => `${cadence}考核：${roles}。`,
    indicators:
      '每张考核表的指标权重合计为100%，总分为各指标得分按权重相加，再加减分。能够计量的指标按“指标库”中的评分标准计算。',
    blocks: (kpi, behaviour, ability) =>
      `业绩指标占${percent(kpi)}${behaviour === 0 ? '' : `，行为价值观占${percent(behaviour)}`}${ability === 0 ? '' : `，能力占${percent(ability)}`}；各部分内的项目按各自权重折算。`,
    raters: ({ self, manager, superior = 0, peer = 0, report = 0, customer = 0 }) => {
      const others: readonly (readonly [string, number])[] = [
        ['隔级上级', superior],
        ['同事', peer],
        ['下级', report],
        ['客户', customer],
      ];
      const more = others.flatMap(([name, weight]) => (weight === 0 ? [] : [`，${name}占${percent(weight)}`])).join('');
      if (self === 0 && more === '') return '由人评分的指标由上级评分。';
      const rescaled = more === '' ? '' : '上级必须评分，其他人没有评分的，权重由其余评分人按比例分担。';
      return `由人评分的指标，自评占${percent(self)}，上级评分占${percent(manager)}${more}。${rescaled}`;
    },
    cap: (points, decimals) =>
      `各项得分保留2位小数；总分最低0分，最高${points}分，${decimals === 0 ? '取整数' : `保留${decimals}位小数`}后再定等级。`,
    override: (limit) =>
      limit === 0
        ? '按评分标准计算的系统评分，上级不得改评。'
        : `按评分标准计算的系统评分，上级有事实依据的可以改评，须写明理由${limit === null ? '' : `，与系统评分相差不超过${limit}分`}；改评前后的分数都留在考核表、绩效汇总和绩效历史中。`,
    veto: {
      lowestGrade:
        '一票否决事项须核实为本人责任并写明理由：评分标准写明影响等级的，该项计0分，考核等级为最低档；其他否决项只计该项0分。',
      oneGradeLower:
        '一票否决事项须核实为本人责任并写明理由：评分标准写明影响等级的，该项计0分，考核等级比总分对应的等级低一档；其他否决项只计该项0分。',
      itemOnly: '一票否决事项须核实为本人责任并写明理由：只计该项0分，考核等级仍按总分确定。',
    },
    grade: (name, from, below, coefficient) =>
      below === null
        ? `${name}：${from}分及以上，绩效系数${coefficient}。`
        : `${name}：${from}分及以上、不足${below}分，绩效系数${coefficient}。`,
    share: (name, share) => `${name}的人数目标占比为${percent(share)}。`,
    adjustment: (item, points, cap) =>
      `${item}：每次${points < 0 ? '减' : '加'}${Math.abs(points)}分${cap === null ? '' : `，每个周期最多${cap}分`}。`,
    noAdjustments: '没有设置加减分项。',
    attendance: (share, lapses, absenceDays) =>
      `全勤奖为基本工资的${percent(share)}；迟到、早退、请假累计${lapses}次，或旷工${absenceDays}天，取消当期全勤奖。`,
    statutoryLeave: '年休假、婚假、丧假、产假、陪产假、护理假、育儿假、工伤假等法定假期不计入请假次数，不影响全勤奖。',
    steps: [
      '周期开始前，上级与员工确认指标、目标值、权重和评分标准，双方签字；期中变更的，写明内容和理由，双方重新签字。',
      '周期结束后，录入实际完成值，员工自评，上级评分并写明评语。',
      '上级与员工面谈，听取员工意见，双方在考核表上签字；员工拒签的，写明情况并由见证人签字。',
      '人力资源校准、汇总并结账，把结果书面送达员工本人；结果用于绩效工资和改进计划。',
    ],
    review: (line) =>
      `连续三期总分低于${line}分，或连续三期未达成基本目标的，提示“待复核”，先由人力资源复核成绩和原因。基本目标是考核表上系统评分指标中权重最高一项（并列取排在前面的）的目标值，与等级分开计算。“待复核”不是处理结论，不等于“不能胜任工作”。`,
    appeal: (days, to, answerDays) => [
      `员工对结果有异议的，可自签收考核表之日起${days ?? '____'}个工作日内，向${to === '' ? '____' : to}书面提出申诉。签收只表示已收到，不表示同意结果。`,
      `受理人会同隔级上级复核，自收到申诉之日起${answerDays}个工作日内书面答复并说明理由。评分人不单独处理对自己评分的申诉；不得因员工提出申诉而作不利处理。`,
    ],
  },
  separator: '、',
  footer: '仅供公司内部使用',
};
