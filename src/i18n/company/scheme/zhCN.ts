import type { SchemeTexts } from './texts';

/** What the check of a scheme says, Simplified Chinese: the source of all languages. */
export const zhCN: SchemeTexts = {
  checked: {
    sheets: (roles, indicators) => `已检查岗位库工作表：${roles}个岗位，${indicators}项指标。`,
    company: (roles, indicators) => `已检查本工作簿使用的公司岗位库：${roles}个岗位，${indicators}项指标。`,
    bundled: (roles, indicators) => `已检查自带岗位库：${roles}个岗位，${indicators}项指标。`,
  },
  unreadableSheets: '岗位库工作表有错误，请先改好列出的单元格，再检查考核方案。',
  settingsChecked: (sheet) => `已检查“${sheet}”。`,
  noSettings: '本工作簿还没有考核设置工作表，未检查考核设置。',
  found: (count) => (count === 0 ? '没有发现问题。' : `发现${count}处需要留意：`),
  trial: {
    period: (period) => `按${period}考核表上的数据试算：`,
    assumed: (people) =>
      `还没有已评分的考核表，按假设的分布试算（${people}人：10%的人达成110%，30%达成100%，35%达成90%，15%达成80%，10%达成60%；人数取整）：`,
    grade: (grade, before, after) => `${grade}：原来${before}人，试算${after}人`,
    changed: (count) => `等级有变化（${count}）`,
    change: (who, before, after, count) =>
      `${who}：${before === '' ? '无等级' : before} → ${after}${count === 1 ? '' : count < 1 ? '（不到1人）' : `（约${Math.round(count)}人）`}`,
    none: '没有人的等级会变化。',
    pay: (before, after, people) => `应发合计（${people}人）：原来${before}元，试算${after}元。`,
    noPay: '没有绩效工资表的数据，未试算工资。',
    partly: (people) => `${people}人有新增或未填数据的指标，按其余指标的比例计算。`,
    withoutTotal: (people) => `${people}人没有足够的数据，未计算。`,
  },
  scheme: {
    targetNotFull: ({ indicator, score }) =>
      `指标“${indicator}”达到目标值只得${score}分，请调整分段或目标值，让达标正好得100分。`,
    nothingScores: ({ indicator, score }) =>
      `指标“${indicator}”完全没有完成也得${score}分，请加大扣分、去掉保底分或调低最低一段，让它得0分。`,
    triviallyFull: ({ indicator, share }) =>
      share === 0
        ? `指标“${indicator}”什么都不做也得满分，等于没有考核，请去掉保底分或改评分规则。`
        : `指标“${indicator}”实际值为目标值的${share}%时就得满分，太容易，请提高目标值或分界值。`,
    unreachable: ({ indicator, score }) => `指标“${indicator}”最多只能得${score}分，永远得不到满分，请让达标得100分。`,
    targetImpossible: ({ indicator, target }) =>
      `指标“${indicator}”的目标值${target}按它的单位不可能达到，请核对目标值或单位。`,
    targetOutsideBands: ({ indicator, score }) =>
      `指标“${indicator}”的目标值落在最差的一段（${score}分），目标值与评分标准不一致，请改其中一个。`,
    bandsIgnoreTarget: ({ indicator }) => `指标“${indicator}”按数值分段，改目标值不会影响得分，请改为按达成率分段。`,
    stepsUneven: ({ indicator, score }) =>
      `指标“${indicator}”有一段得${score}分，不便向员工解释，请改为整十的分数，或按比率计分。`,
    countWithoutAllowance: ({ indicator }) =>
      `指标“${indicator}”从第一次起就扣分，不看业务量，请改为差错率，或用目标值给出免扣次数。`,
    movingBase: ({ indicator }) =>
      `指标“${indicator}”与上月或上季度比，越做越难，请改为与去年同期比，或用全年固定的基数。`,
    rateWithoutMinimum: ({ indicator }) => `指标“${indicator}”只提一件有把握的就能得满分，请在定义中写明最低件数。`,
    vetoWithoutFault: ({ indicator }) =>
      `否决项“${indicator}”没有写明是本人责任、经过核实，请在定义中写“因本人责任并经核实”。`,
    rewardsLeniency: ({ indicator }) =>
      `指标“${indicator}”按自己给下属打的分计算，打分越松得分越高，请改为下属指标达成率或评分及时率。`,
    selfReported: ({ indicator }) =>
      `指标“${indicator}”的数据由被考核人自己填报，没有人核对，请写明由谁核对，或换一个数据来源。`,
    dataSourceMissing: ({ indicator }) => `指标“${indicator}”没有写数据来源，请写明取自哪个系统、哪张表。`,
    forbiddenGround: ({ entry, ground, words }) =>
      `“${entry}”中的“${words}”涉及${ground}，可能构成就业歧视，请改为技能、经验、知识、证书或工作结果方面的要求。`,
    weightOutside: ({ entry, indicator, weight, min, max }) =>
      `岗位“${entry}”的指标“${indicator}”权重${weight}%，请控制在${min}%到${max}%之间：太小感觉不到，太大别的指标就失去作用。`,
    allOrNothing: ({ entry, weight, max }) =>
      `岗位“${entry}”有${weight}%的权重要么满分要么0分，请控制在${max}%以内，或改为分档、按次扣分。`,
    countedTwice: ({ entry, indicator, other }) =>
      `岗位“${entry}”的指标“${indicator}”与“${other}”重复计算了同一件事，请只保留一项。`,
    attendanceCounted: ({ entry, indicator }) =>
      `岗位“${entry}”的指标“${indicator}”考核出勤，全勤奖已经计算过一次，请去掉这一项。`,
    impossiblePair: ({ entry, indicator, other, seconds, least }) =>
      `岗位“${entry}”的“${indicator}”达标时，“${other}”至少要有${least}秒，而目标值是${seconds}秒，两项不可能同时达标，请改其中一项。`,
    sharesBeyondWhole: ({ entry, indicator, other, sum }) =>
      `岗位“${entry}”的“${indicator}”与“${other}”是同一整体的两部分，目标值合计${sum}%，超过100%，请调低其中一项或只保留一项。`,
    uncontrollable: ({ entry, indicator }) =>
      `指标“${indicator}”主要取决于别人的决定，不是“${entry}”能左右的，请改为本岗位自己的工作结果。`,
    dutyAgainstTarget: ({ entry, indicator, figure, target }) =>
      `岗位“${entry}”的职责写的是${figure}%，考核表上“${indicator}”的目标值是${target}%，两处不一致，请改其中一处。`,
    noAssessor: ({ entry }) => `岗位“${entry}”没有考核人，请填写考核人，或填写岗位以外的考核人（如董事会）。`,
  },
  settings: {
    nothingPaid: ({ grade, coefficient }) =>
      `最低等级“${grade}”的系数是${coefficient}，0分也照发绩效工资；请确认这是本意，否则改为0。`,
    coefficientRises: ({ grade, better }) => `等级“${grade}”的系数比更好的等级“${better}”还高，请核对两个系数。`,
    adjustmentWorthless: ({ item }) => `加减分项“${item}”每次0分，不起作用，请填写分值或删除这一行。`,
    adjustmentUnlimited: ({ item }) => `加减分项“${item}”没有上限，一项就能抵过所有指标，请填写上限。`,
    adjustmentHeavy: ({ item, cap, max }) =>
      `加减分项“${item}”上限${cap}分，比许多指标还重，请控制在${max}分以内，或改为考核指标。`,
    attendanceTwice: ({ item }) => `加减分项“${item}”又考核一次出勤，全勤奖已经计算过，请只保留一处。`,
    forbiddenAdjustment: ({ item, ground }) => `加减分项“${item}”涉及${ground}，可能构成就业歧视，请删除。`,
    selfRatingHeavy: ({ share, max }) => `自评权重${share}%，超过${max}%，自己打的分比上级的还重，请调低自评权重。`,
  },
};
