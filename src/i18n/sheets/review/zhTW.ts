// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { ReviewSheetTexts } from './texts';

/** Sheets about results that somebody looks at again, Traditional Chinese as Taiwan writes it. */
export const zhTW: ReviewSheetTexts = {
  calibration: {
    sheetName: '績效校準',
    title: '績效校準表',
    hint: (on) =>
      `${on}產生。人數、總分、等級、差額和提示隨考核表即時計算；等級表、目標占比、往期成績和改評理由為產生當日的內容，有變動請重新產生。填寫過的校準表不會被改動，重新產生時另出一張。`,
    gradesTitle: '一、等級分布與目標占比',
    gradeHeaders: ['等級', '人數', '實際占比', '目標占比', '目標人數', '相差人數'],
    totals: '合計（已評分）',
    otherGrades: ['另有', '人的等級不在上表：等級表已改，請重新產生校準表。'],
    noTargets: '考核設定沒有填寫目標占比，本表只欄實際分布。',
    forcedWarning:
      '法律提示：目標占比（強制分布）只供校準討論參考。不得為湊比例調低成績；排名或等級處於末位不等於「不能勝任工作」，不得僅據此調職、降薪或解除勞動契約（參見最高人民法院指導案例18號）。每次調整都要有事實和理由。',
    departmentsTitle: '二、各部門',
    assessorsTitle: '三、各考核人',
    groupHeaders: ['部門／考核人', '已評人數', '均分', '標準差'],
    groupLook: '請留意',
    unnamed: '（未填寫）',
    high: '均分明顯高於全體',
    low: '均分明顯低於全體',
    alike: '打分雷同，區分度低',
    remarksTitle: '六、改評、一票否決與期中變更（含理由）',
    noRemarks: '沒有。',
    remarksOld: ['產生後改評有變動（現在', '項），請重新產生。'],
    discussion: '四、校準討論與結論（誰、調整了什麼、依據）',
    confirmTitle: '五、二級確認',
    fields: { confirmer: '二級確認人', date: '確認日期', opinion: '確認意見', signature: '確認人簽名' },
    peopleTitle: (outlierPoints, alikeSpread) =>
      `七、人員名單（相差${outlierPoints}分以上標紅；標準差低於${alikeSpread}分為雷同）`,
    headers: {
      name: '姓名',
      department: '部門',
      assessor: '考核人',
      total: '總分',
      grade: '等級',
      lastTotal: '上期總分',
      lastGrade: '上期等級',
      change: '較上期',
      ownMean: '前三期均分',
      ownGap: '較本人往期',
      departmentGap: '較部門均分',
      overrides: '改評',
      veto: '否決',
      look: '請留意',
    },
    looks: {
      unscored: '未評完',
      change: '較上期變動大',
      own: '偏離本人往期',
      department: '偏離部門均分',
      override: '有改評',
      veto: '一票否決',
    },
    yes: '是',
    separator: '；',
    footer: '內含個人成績，僅限參與校準的人員查閱',
  },
};
