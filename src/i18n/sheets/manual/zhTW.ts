// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { ManualTexts } from '../../../scorecard/texts/manualTexts';

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** Labels and sentences of the manual, Simplified Chinese. */
export const zhTW: ManualTexts = {
  sheetNames: { cover: '管理手冊', contents: '目錄', library: '指標庫', rules: '考核辦法' },
  cover: {
    title: '管理手冊',
    company: '（公司名稱）',
    fields: ['版本', '生效日期', '編制', '審核', '核准'],
  },
  contents: {
    title: '目錄',
    hint: (first, last) =>
      `點選名稱即可開啟對應的工作表。列印整本：點標籤「${first}」，按住 Shift 再點「${last}」，列印使用中的工作表，頁碼與本目錄一致。`,
    page: '頁碼',
    sections: { organisation: '組織', jobs: '職位說明書', assessment: '績效考核', forms: '表單' },
  },
  library: {
    title: '考核指標庫',
    hint: '名單中各職位使用的考核指標。目標值以各職位的考核表為準。',
    headers: {
      name: '指標',
      definition: '含義',
      formula: '計算方法',
      target: '目標',
      rule: '評分標準',
      dataSource: '資料來源',
      cadence: '統計週期',
      roles: '使用職位',
    },
  },
  cadences: {
    day: '每日',
    week: '每週',
    month: '每月',
    quarter: '每季',
    season: '每個銷售季',
    half: '每半年',
    year: '每年',
    event: '按次',
  },
  rules: {
    title: '考核辦法',
    hint: '本頁按「考核設定」和職位庫產生；修改設定後重新產生即可更新。流程和申訴為建議條款，請按公司制度修改。',
    headings: {
      cadence: '一、考核週期',
      scoring: '二、評分方法',
      grades: '三、等級與績效係數',
      adjustments: '四、加減分',
      pay: '五、全勤獎金',
      steps: '六、考核流程',
      appeal: '七、申訴',
    },
    oneCadence: (cadence) =>
      cadence === null ? '全員按同一週期考核，起止日期見考核表。' : `全員按同一週期考核：${cadence}。`,
    cadence: (cadence, roles) => `${cadence}考核：${roles}。`,
    indicators:
      '每張考核表的指標權重合計為100%，總分為各指標得分按權重相加，再加減分。能夠計量的指標按「指標庫」中的評分標準計算。',
    blocks: (kpi, behaviour, ability) =>
      `業績指標占${percent(kpi)}${behaviour === 0 ? '' : `，行為價值觀占${percent(behaviour)}`}${ability === 0 ? '' : `，能力占${percent(ability)}`}；各部分內的項目按各自權重摺算。`,
    raters: ({ self, manager, superior = 0, peer = 0, report = 0, customer = 0 }) => {
      const others: readonly (readonly [string, number])[] = [
        ['隔級主管', superior],
        ['同事', peer],
        ['部屬', report],
        ['客戶', customer],
      ];
      const more = others.flatMap(([name, weight]) => (weight === 0 ? [] : [`，${name}占${percent(weight)}`])).join('');
      if (self === 0 && more === '') return '由人評分的指標由主管評分。';
      const rescaled = more === '' ? '' : '主管必須評分，其他人沒有評分的，權重由其餘評分人按比例分擔。';
      return `由人評分的指標，自評占${percent(self)}，主管評分占${percent(manager)}${more}。${rescaled}`;
    },
    cap: (points, decimals) =>
      `各項得分保留2位小數；總分最低0分，最高${points}分，${decimals === 0 ? '取整數' : `保留${decimals}位小數`}後再定等級。`,
    override: (limit) =>
      limit === 0
        ? '按評分標準計算的系統評分，主管不得改評。'
        : `按評分標準計算的系統評分，主管有事實依據的可以改評，須寫明理由${limit === null ? '' : `，與系統評分相差不超過${limit}分`}；改評前後的分數都留在考核表、績效彙總和績效歷史中。`,
    veto: {
      lowestGrade:
        '一票否決事項須核實為本人責任並寫明理由：評分標準寫明影響等級的，該項計0分，考核等級為最低檔；其他否決項只計該項0分。',
      oneGradeLower:
        '一票否決事項須核實為本人責任並寫明理由：評分標準寫明影響等級的，該項計0分，考核等級比總分對應的等級低一檔；其他否決項只計該項0分。',
      itemOnly: '一票否決事項須核實為本人責任並寫明理由：只計該項0分，考核等級仍按總分確定。',
    },
    grade: (name, from, below, coefficient) =>
      below === null
        ? `${name}：${from}分及以上，績效係數${coefficient}。`
        : `${name}：${from}分及以上、不足${below}分，績效係數${coefficient}。`,
    share: (name, share) => `${name}的人數目標占比為${percent(share)}。`,
    adjustment: (item, points, cap) =>
      `${item}：每次${points < 0 ? '減' : '加'}${Math.abs(points)}分${cap === null ? '' : `，每個週期最多${cap}分`}。`,
    noAdjustments: '沒有設定加減分項。',
    attendance: (share, lapses, absenceDays) =>
      `全勤獎金為本薪的${percent(share)}；遲到、早退、請假累計${lapses}次，或曠職${absenceDays}天，取消當期全勤獎金。`,
    statutoryLeave:
      '特休假、婚假、喪假、產假、陪產假、護理假、育兒假、公傷假等法定假期不計入請假次數，不影響全勤獎金。',
    steps: [
      '週期開始前，主管與員工確認指標、目標值、權重和評分標準，雙方簽名；期中變更的，寫明內容和理由，雙方重新簽名。',
      '週期結束後，輸入實際完成值，員工自評，主管評分並寫明評語。',
      '主管與員工面談，聽取員工意見，雙方在考核表上簽名；員工拒簽的，寫明情況並由見證人簽名。',
      '人力資源校準、彙總並結帳，把結果書面送達員工本人；結果用於績效薪資和改進計畫。',
    ],
    review: (line) =>
      `連續三期總分低於${line}分，或連續三期未達成基本目標的，提示「待複核」，先由人力資源複核成績和原因。基本目標是考核表上系統評分指標中權重最高一項（並欄取排在前面的）的目標值，與等級分開計算。「待複核」不是處理結論，不等於「不能勝任工作」。`,
    appeal: (days, to, answerDays) => [
      `員工對結果有異議的，可自簽收考核表之日起${days ?? '____'}個工作日內，向${to === '' ? '____' : to}書面提出申訴。簽收只表示已收到，不表示同意結果。`,
      `受理人會同隔級主管複核，自收到申訴之日起${answerDays}個工作日內書面答覆並說明理由。評分人不單獨處理對自己評分的申訴；不得因員工提出申訴而作不利處理。`,
    ],
  },
  separator: '、',
  footer: '僅供公司內部使用',
};
