// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { SchemeTexts } from './texts';

/** What the check of a scheme says, Traditional Chinese as Taiwan writes it. */
export const zhTW: SchemeTexts = {
  checked: {
    sheets: (roles, indicators) => `已檢查職位庫工作表：${roles}個職位，${indicators}項指標。`,
    company: (roles, indicators) => `已檢查本活頁簿使用的公司職位庫：${roles}個職位，${indicators}項指標。`,
    bundled: (roles, indicators) => `已檢查內建職位庫：${roles}個職位，${indicators}項指標。`,
  },
  unreadableSheets: '職位庫工作表有錯誤，請先改好列出的儲存格，再檢查考核方案。',
  settingsChecked: (sheet) => `已檢查「${sheet}」。`,
  noSettings: '本活頁簿還沒有考核設定工作表，未檢查考核設定。',
  found: (count) => (count === 0 ? '沒有發現問題。' : `發現${count}處需要留意：`),
  trial: {
    period: (period) => `按${period}考核表上的資料試算：`,
    assumed: (people) =>
      `還沒有已評分的考核表，按假設的分布試算（${people}人：10%的人達成110%，30%達成100%，35%達成90%，15%達成80%，10%達成60%；人數取整）：`,
    grade: (grade, before, after) => `${grade}：原來${before}人，試算${after}人`,
    changed: (count) => `等級有變化（${count}）`,
    change: (who, before, after, count) =>
      `${who}：${before === '' ? '無等級' : before} → ${after}${count === 1 ? '' : count < 1 ? '（不到1人）' : `（約${Math.round(count)}人）`}`,
    none: '沒有人的等級會變化。',
    pay: (before, after, people) => `應發合計（${people}人）：原來${before}元，試算${after}元。`,
    noPay: '沒有績效薪資表的資料，未試算薪資。',
    partly: (people) => `${people}人有新增或未填資料的指標，按其餘指標的比例計算。`,
    withoutTotal: (people) => `${people}人沒有足夠的資料，未計算。`,
  },
  scheme: {
    targetNotFull: ({ indicator, score }) =>
      `指標「${indicator}」達到目標值只得${score}分，請調整分段或目標值，讓達標正好得100分。`,
    nothingScores: ({ indicator, score }) =>
      `指標「${indicator}」完全沒有完成也得${score}分，請加大扣分、去掉保底分或調低最低一段，讓它得0分。`,
    triviallyFull: ({ indicator, share }) =>
      share === 0
        ? `指標「${indicator}」什麼都不做也得滿分，等於沒有考核，請去掉保底分或改評分規則。`
        : `指標「${indicator}」實際值為目標值的${share}%時就得滿分，太容易，請提高目標值或分界值。`,
    unreachable: ({ indicator, score }) =>
      `指標「${indicator}」最多只能得${score}分，永遠得不到滿分，請讓達標得100分。`,
    targetImpossible: ({ indicator, target }) =>
      `指標「${indicator}」的目標值${target}按它的單位不可能達到，請核對目標值或單位。`,
    targetOutsideBands: ({ indicator, score }) =>
      `指標「${indicator}」的目標值落在最差的一段（${score}分），目標值與評分標準不一致，請改其中一個。`,
    bandsIgnoreTarget: ({ indicator }) => `指標「${indicator}」按數值分段，改目標值不會影響得分，請改為按達成率分段。`,
    stepsUneven: ({ indicator, score }) =>
      `指標「${indicator}」有一段得${score}分，不便向員工解釋，請改為整十的分數，或按比率計分。`,
    countWithoutAllowance: ({ indicator }) =>
      `指標「${indicator}」從第一次起就扣分，不看業務量，請改為差錯率，或用目標值給出免扣次數。`,
    movingBase: ({ indicator }) =>
      `指標「${indicator}」與上月或上季度比，越做越難，請改為與去年同期比，或用全年固定的基數。`,
    rateWithoutMinimum: ({ indicator }) => `指標「${indicator}」只提一件有把握的就能得滿分，請在定義中寫明最低件數。`,
    vetoWithoutFault: ({ indicator }) =>
      `否決項「${indicator}」沒有寫明是本人責任、經過核實，請在定義中寫「因本人責任並經核實」。`,
    rewardsLeniency: ({ indicator }) =>
      `指標「${indicator}」按自己給部屬打的分計算，打分越松得分越高，請改為部屬指標達成率或評分及時率。`,
    selfReported: ({ indicator }) =>
      `指標「${indicator}」的資料由受考核人自己填報，沒有人核對，請寫明由誰核對，或換一個資料來源。`,
    dataSourceMissing: ({ indicator }) => `指標「${indicator}」沒有寫資料來源，請寫明取自哪個系統、哪張表。`,
    forbiddenGround: ({ entry, ground, words }) =>
      `「${entry}」中的「${words}」涉及${ground}，可能構成就業歧視，請改為技能、經驗、知識、證書或工作結果方面的要求。`,
    weightOutside: ({ entry, indicator, weight, min, max }) =>
      `職位「${entry}」的指標「${indicator}」權重${weight}%，請控制在${min}%到${max}%之間：太小感覺不到，太大別的指標就失去作用。`,
    allOrNothing: ({ entry, weight, max }) =>
      `職位「${entry}」有${weight}%的權重要麼滿分要麼0分，請控制在${max}%以內，或改為分檔、按次扣分。`,
    countedTwice: ({ entry, indicator, other }) =>
      `職位「${entry}」的指標「${indicator}」與「${other}」重複計算了同一件事，請只保留一項。`,
    attendanceCounted: ({ entry, indicator }) =>
      `職位「${entry}」的指標「${indicator}」考核出勤，全勤獎金已經計算過一次，請去掉這一項。`,
    impossiblePair: ({ entry, indicator, other, seconds, least }) =>
      `職位「${entry}」的「${indicator}」達標時，「${other}」至少要有${least}秒，而目標值是${seconds}秒，兩項不可能同時達標，請改其中一項。`,
    sharesBeyondWhole: ({ entry, indicator, other, sum }) =>
      `職位「${entry}」的「${indicator}」與「${other}」是同一整體的兩部分，目標值合計${sum}%，超過100%，請調低其中一項或只保留一項。`,
    uncontrollable: ({ entry, indicator }) =>
      `指標「${indicator}」主要取決於別人的決定，不是「${entry}」能左右的，請改為本職位自己的工作結果。`,
    dutyAgainstTarget: ({ entry, indicator, figure, target }) =>
      `職位「${entry}」的職責寫的是${figure}%，考核表上「${indicator}」的目標值是${target}%，兩處不一致，請改其中一處。`,
    noAssessor: ({ entry }) => `職位「${entry}」沒有考核人，請填寫考核人，或填寫職位以外的考核人（如董事會）。`,
  },
  settings: {
    nothingPaid: ({ grade, coefficient }) =>
      `最低等級「${grade}」的係數是${coefficient}，0分也照發績效薪資；請確認這是本意，否則改為0。`,
    coefficientRises: ({ grade, better }) => `等級「${grade}」的係數比更好的等級「${better}」還高，請核對兩個係數。`,
    adjustmentWorthless: ({ item }) => `加減分項「${item}」每次0分，不起作用，請填寫分值或刪除這一列。`,
    adjustmentUnlimited: ({ item }) => `加減分項「${item}」沒有上限，一項就能抵過所有指標，請填寫上限。`,
    adjustmentHeavy: ({ item, cap, max }) =>
      `加減分項「${item}」上限${cap}分，比許多指標還重，請控制在${max}分以內，或改為考核指標。`,
    attendanceTwice: ({ item }) => `加減分項「${item}」又考核一次出勤，全勤獎金已經計算過，請只保留一處。`,
    forbiddenAdjustment: ({ item, ground }) => `加減分項「${item}」涉及${ground}，可能構成就業歧視，請刪除。`,
    selfRatingHeavy: ({ share, max }) => `自評權重${share}%，超過${max}%，自己打的分比主管的還重，請調低自評權重。`,
  },
};
