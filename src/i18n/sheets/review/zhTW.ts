// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import { zhTW as calibration } from '../../messages/calibration/zhTW';
import type { ReviewSheetTexts } from './texts';

/** Sheets about results that somebody looks at again, Traditional Chinese as Taiwan writes it. */
export const zhTW: ReviewSheetTexts = {
  calibration: {
    sheetName: '績效校準',
    title: '績效校準表',
    hint: (on) =>
      `${on}產生。人數、總分、等級、差額和提示隨考核表即時計算；等級表、目標占比、往期成績和改評理由為產生當日的內容，有變動請重新產生。填寫過的校準表不會被改動，重新產生時另出一張。`,
    unrated: (parts) => `產生時評分不齊：${parts.join('；')}。結帳時缺的評分不計入，權重由其餘評分人按比例分擔。`,
    unratedBy: (as, people, names) =>
      `缺${calibration.raters[as]}的${people}人（${names.join('、')}${names.length < people ? '等' : ''}）`,
    gradesTitle: '一、等級分布與目標占比',
    gradeHeaders: ['等級', '人數', '實際占比', '目標占比', '目標人數', '相差人數'],
    totals: '合計（已評分）',
    otherGrades: ['另有', '人的等級不在上表：等級表已改，請重新產生校準表。'],
    noTargets: '考核設定沒有填寫目標占比，本表只列實際分布。',
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
    apartTitle: (kinds) => `八、${kinds.join('、')}（不計入上面的等級分布、人數和均分）`,
    apart: { probation: '試用期考核', project: '項目考核' },
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
      probation: '試用期考核',
      project: '項目考核',
    },
    yes: '是',
    separator: '；',
    footer: '內含個人成績，僅限參與校準的人員查閱',
  },
  followUp: {
    sheetNames: { steps: '複核', plan: '改進計畫' },
    facts: { name: '姓名：', number: '編號：', drawnOn: '產生日期：' },
    signs: ['員工簽名：', '直屬主管簽名：', '人力資源簽名：'],
    footer: '內含個人成績，僅限有關人員查閱',
    steps: {
      title: '待複核後續步驟清單',
      hint: '「待複核」只表示成績需要有人複核，不是結論，也不等於「不能勝任工作」。請按順序逐項辦理，每一步記下日期、經辦人和材料；任何一步查明原因不在本人的，到此為止並記錄。填寫過的表不會被重新產生覆蓋。',
      resultHeaders: ['週期', '總分  等級', '提示原因、改評與變更'],
      headers: ['序號', '步驟', '要做什麼、注意什麼', '日期', '經辦人', '材料（編號、附件）'],
      steps: [
        [
          '複核成績與證據',
          '核對各期目標是否事先確認、資料來源、評分和改評理由、加減分事由、制度是否經民主程式並公示；有誤的先更正成績。',
        ],
        [
          '查明原因',
          '目標是否合理、資源和支援是否到位、職位有無變動；是否處於醫療期、孕期產期哺乳期、工傷等（勞動合同法第四十二條的情形請先諮詢律師）。',
        ],
        [
          '面談並聽取意見',
          '書面告知成績與事實，聽取陳述和申辯，記錄並簽收；拒簽的寫明情況並由見證人簽名。申訴期內不進行下一步。',
        ],
        ['制定改進計畫', '改進事項、衡量標準、期限、責任人和公司提供的支援，雙方簽名（見改進計畫表）。'],
        [
          '訓練或調整工作職位',
          '訓練內容與不足對應，保留通知、簽到、教材和結果；調職要合理、與能力相適應，書面協商並留存。',
        ],
        ['再次考核', '給予合理期限，按事先告知的標準考核，程式與平時相同，結果書面送達。'],
        ['再次評估', '由人力資源和法務共同評估材料是否齊全、是否仍不能勝任；本表不作判斷。'],
        [
          '後續處理前的法律意見',
          '如考慮進一步處理，先取得律師書面意見；依法事先將理由通知工會（第四十三條），並核對提前三十日書面通知或額外支付一個月薪資（第四十條）、經濟補償（第四十六、四十七條）。',
        ],
        ['歸檔', '整理上述材料入檔，按規定期限儲存。'],
      ],
      targetAlone:
        '以上各期總分都不低於合格線，提示只因連續三期未達成基本目標（系統評分指標中權重最高一項的目標值，實際值與目標值見上）。請先核對：目標是否定得過高、是否經雙方確認、實際值是否有誤。屬於目標或資料原因的，更正或商定下期目標後到此為止，寫明原因，不進行後面的步驟。',
      law: '律師通常會提醒（勞動合同法第四十條第二項）：勞動者不能勝任工作，須先經過訓練或者調整工作職位，仍不能勝任工作的，才可能適用該項；末位或低等級本身不是理由。具體做法以當地規定和律師意見為準。',
    },
    plan: {
      title: '績效改進計畫',
      hint: '改進事項取自考核表第二頁，可以修改和補充；由員工與主管共同商定，公司提供相應的訓練和支援。填寫過的表不會被重新產生覆蓋。',
      headers: ['改進事項', '衡量標準', '完成期限', '責任人', '訓練與支援', '檢查日期', '檢查結果'],
      outcome: '期末小結（事實、雙方意見）',
    },
  },
  probation: {
    titleSuffix: '試用期考核表',
    labels: {
      from: '試用期開始',
      until: '試用期結束',
      mentor: '導師',
      comment: '評語',
      conclusion: '考核結論',
      effective: '生效日期：',
      reason: '事實依據',
      basis: '法律依據',
    },
    conclusions: ['按期轉正', '延長試用期', '不予錄用'],
    law: '法律提示：同一單位與同一勞動者只能約定一次試用期，且不得超過法定上限（勞動合同法第十九條）；延長前請先諮詢法務，須雙方書面同意且前後合計不超過上限。不予錄用須在試用期內作出，證明不符合事先告知的錄用條件，並向勞動者說明理由（第二十一條、第三十九條第一項）。',
    tooLong: (months) =>
      months === 0
        ? '名單上填有試用期，而這份勞動契約不得約定試用期（勞動合同法第十九條），請先核對。'
        : `名單上的試用期超過法定上限${months}個月（勞動合同法第十九條），請先核對。`,
    goal: (no) => `試用期目標${no}`,
    kind: '試用期考核',
    leftOut: (count) => `；其中試用期考核表${count}張，不計入平均分、等級人數和占比`,
    noConclusion: '待下結論',
  },
  project: {
    titleSuffix: '項目考核表',
    labels: {
      project: '項目',
      days: (from, until) => `起止日期：${from} 至 ${until}`,
      outcome: '項目成果',
      comment: '評語',
      notice: '本表只考核項目目標，單獨計算，不參加排名，不進入績效薪資表；項目獎勵由公司另列發放。',
    },
    goal: (no) => `項目目標${no}`,
    kind: '項目考核',
    ofProject: (project) => `項目考核：${project}`,
    leftOut: (count) => `；其中項目考核表${count}張，不計入平均分、等級人數和占比`,
    table: {
      title: '項目目標表',
      hint: '一列一個目標，同一人同一項目的權重合計為100%。同一人的其餘目標，前五欄可以留空，沿用上一列。目標寫指標庫裡的指標名稱，按該指標的評分標準計分；寫其他內容的，填寫完成標準，由人評1–5級。',
      headers: {
        project: '項目',
        from: '開始日期',
        to: '結束日期',
        employeeId: '員工編號',
        name: '姓名',
        goal: '目標',
        weight: '權重',
        standard: '完成標準',
      },
      messages: { date: '請填寫日期，例如2026-09-01。', weight: '請填寫0到100%之間的權重，例如30%。' },
    },
  },
};
