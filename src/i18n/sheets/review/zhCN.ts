import { zhCN as calibration } from '../../messages/calibration/zhCN';
import type { ReviewSheetTexts } from './texts';

/** Sheets about results that somebody looks at again, Simplified Chinese: the source of all languages. */
export const zhCN: ReviewSheetTexts = {
  calibration: {
    sheetName: '绩效校准',
    title: '绩效校准表',
    hint: (on) =>
      `${on}生成。人数、总分、等级、差额和提示随考核表实时计算；等级表、目标占比、往期成绩和改评理由为生成当日的内容，有变动请重新生成。填写过的校准表不会被改动，重新生成时另出一张。`,
    unrated: (parts) => `生成时评分不齐：${parts.join('；')}。结账时缺的评分不计入，权重由其余评分人按比例分担。`,
    unratedBy: (as, people, names) =>
      `缺${calibration.raters[as]}的${people}人（${names.join('、')}${names.length < people ? '等' : ''}）`,
    gradesTitle: '一、等级分布与目标占比',
    gradeHeaders: ['等级', '人数', '实际占比', '目标占比', '目标人数', '相差人数'],
    totals: '合计（已评分）',
    otherGrades: ['另有', '人的等级不在上表：等级表已改，请重新生成校准表。'],
    noTargets: '考核设置没有填写目标占比，本表只列实际分布。',
    forcedWarning:
      '法律提示：目标占比（强制分布）只供校准讨论参考。不得为凑比例调低成绩；排名或等级处于末位不等于“不能胜任工作”，不得仅据此调岗、降薪或解除劳动合同（参见最高人民法院指导案例18号）。每次调整都要有事实和理由。',
    departmentsTitle: '二、各部门',
    assessorsTitle: '三、各考核人',
    groupHeaders: ['部门／考核人', '已评人数', '均分', '标准差'],
    groupLook: '请留意',
    unnamed: '（未填写）',
    high: '均分明显高于全体',
    low: '均分明显低于全体',
    alike: '打分雷同，区分度低',
    remarksTitle: '六、改评、一票否决与期中变更（含理由）',
    noRemarks: '没有。',
    remarksOld: ['生成后改评有变动（现在', '项），请重新生成。'],
    discussion: '四、校准讨论与结论（谁、调整了什么、依据）',
    confirmTitle: '五、二级确认',
    fields: { confirmer: '二级确认人', date: '确认日期', opinion: '确认意见', signature: '确认人签字' },
    peopleTitle: (outlierPoints, alikeSpread) =>
      `七、人员名单（相差${outlierPoints}分以上标红；标准差低于${alikeSpread}分为雷同）`,
    apartTitle: '八、试用期考核（不计入上面的等级分布、人数和均分）',
    headers: {
      name: '姓名',
      department: '部门',
      assessor: '考核人',
      total: '总分',
      grade: '等级',
      lastTotal: '上期总分',
      lastGrade: '上期等级',
      change: '较上期',
      ownMean: '前三期均分',
      ownGap: '较本人往期',
      departmentGap: '较部门均分',
      overrides: '改评',
      veto: '否决',
      look: '请留意',
    },
    looks: {
      unscored: '未评完',
      change: '较上期变动大',
      own: '偏离本人往期',
      department: '偏离部门均分',
      override: '有改评',
      veto: '一票否决',
      probation: '试用期考核',
    },
    yes: '是',
    separator: '；',
    footer: '内含个人成绩，仅限参与校准的人员查阅',
  },
  followUp: {
    sheetNames: { steps: '复核', plan: '改进计划' },
    facts: { name: '姓名：', number: '编号：', drawnOn: '生成日期：' },
    signs: ['员工签字：', '直属上级签字：', '人力资源签字：'],
    footer: '内含个人成绩，仅限有关人员查阅',
    steps: {
      title: '待复核后续步骤清单',
      hint: '“待复核”只表示成绩需要有人复核，不是结论，也不等于“不能胜任工作”。请按顺序逐项办理，每一步记下日期、经办人和材料；任何一步查明原因不在本人的，到此为止并记录。填写过的表不会被重新生成覆盖。',
      resultHeaders: ['周期', '总分  等级', '提示原因、改评与变更'],
      headers: ['序号', '步骤', '要做什么、注意什么', '日期', '经办人', '材料（编号、附件）'],
      steps: [
        [
          '复核成绩与证据',
          '核对各期目标是否事先确认、数据来源、评分和改评理由、加减分事由、制度是否经民主程序并公示；有误的先更正成绩。',
        ],
        [
          '查明原因',
          '目标是否合理、资源和支持是否到位、岗位有无变动；是否处于医疗期、孕期产期哺乳期、工伤等（劳动合同法第四十二条的情形请先咨询律师）。',
        ],
        [
          '面谈并听取意见',
          '书面告知成绩与事实，听取陈述和申辩，记录并签收；拒签的写明情况并由见证人签字。申诉期内不进行下一步。',
        ],
        ['制定改进计划', '改进事项、衡量标准、期限、责任人和公司提供的支持，双方签字（见改进计划表）。'],
        [
          '培训或调整工作岗位',
          '培训内容与不足对应，保留通知、签到、教材和结果；调岗要合理、与能力相适应，书面协商并留存。',
        ],
        ['再次考核', '给予合理期限，按事先告知的标准考核，程序与平时相同，结果书面送达。'],
        ['再次评估', '由人力资源和法务共同评估材料是否齐全、是否仍不能胜任；本表不作判断。'],
        [
          '后续处理前的法律意见',
          '如考虑进一步处理，先取得律师书面意见；依法事先将理由通知工会（第四十三条），并核对提前三十日书面通知或额外支付一个月工资、经济补偿（第四十六、四十七条）。',
        ],
        ['归档', '整理上述材料入档，按规定期限保存。'],
      ],
      law: '律师通常会提醒（劳动合同法第四十条第二项）：劳动者不能胜任工作，须先经过培训或者调整工作岗位，仍不能胜任工作的，才可能适用该项；末位或低等级本身不是理由。具体做法以当地规定和律师意见为准。',
    },
    plan: {
      title: '绩效改进计划',
      hint: '改进事项取自考核表第二页，可以修改和补充；由员工与上级共同商定，公司提供相应的培训和支持。填写过的表不会被重新生成覆盖。',
      headers: ['改进事项', '衡量标准', '完成期限', '责任人', '培训与支持', '检查日期', '检查结果'],
      outcome: '期末小结（事实、双方意见）',
    },
  },
  probation: {
    titleSuffix: '试用期考核表',
    labels: {
      from: '试用期开始',
      until: '试用期结束',
      mentor: '导师',
      comment: '评语',
      conclusion: '考核结论',
      effective: '生效日期：',
      reason: '事实依据',
      basis: '法律依据',
    },
    conclusions: ['按期转正', '延长试用期', '不予录用'],
    law: '法律提示：同一单位与同一劳动者只能约定一次试用期，且不得超过法定上限（劳动合同法第十九条）；延长前请先咨询法务，须双方书面同意且前后合计不超过上限。不予录用须在试用期内作出，证明不符合事先告知的录用条件，并向劳动者说明理由（第二十一条、第三十九条第一项）。',
    tooLong: (months) =>
      months === 0
        ? '名单上填有试用期，而这份劳动合同不得约定试用期（劳动合同法第十九条），请先核对。'
        : `名单上的试用期超过法定上限${months}个月（劳动合同法第十九条），请先核对。`,
    goal: (no) => `试用期目标${no}`,
    kind: '试用期考核',
    leftOut: (count) => `；其中试用期考核表${count}张，不计入平均分、等级人数和占比`,
    noConclusion: '待下结论',
  },
};
