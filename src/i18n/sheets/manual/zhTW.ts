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
    cadence: (cadence, roles) => `${cadence}考核：${roles}。`,
    indicators:
      '每張考核表的指標權重合計為100%，總分為各指標得分按權重相加，再加減分。能夠計量的指標按「指標庫」中的評分標準計算。',
    blocks: (kpi, behaviour, ability) =>
      `業績指標占${percent(kpi)}，行為價值觀占${percent(behaviour)}，能力占${percent(ability)}；各部分內的項目按各自權重摺算。`,
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
    cap: (points) => `總分最高${points}分。`,
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
    steps: [
      '週期開始前，主管與員工確認指標和目標值。',
      '週期結束後，輸入實際完成值，員工自評，主管評分並寫明評語。',
      '主管與員工面談，雙方在考核表上簽名。',
      '人力資源彙總、公布結果並結帳；結果用於績效薪資和改進計畫。',
    ],
    appeal: [
      '員工對結果有異議的，可在公布後5個工作日內書面提出，先由直屬主管答覆。',
      '對答覆仍有異議的，由人力資源會同主管的主管複核，並在5個工作日內書面答覆。',
    ],
  },
  separator: '、',
  footer: '僅供公司內部使用',
};
