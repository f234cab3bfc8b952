// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { RegisterTexts } from '../../../scorecard/texts/registerTexts';

/** Labels of registers, Traditional Chinese as Taiwan writes it. */
export const zhTW: RegisterTexts = {
  headers: {
    date: '日期',
    person: '姓名',
    employeeId: '員工編號',
    item: '計入指標',
    number: '單號或編號',
    what: '事項',
    quantity: '數量',
    amount: '金額（元）',
    hours: '用時（小時）',
    score: '得分',
    due: '應完成日期',
    done: '完成日期',
    onTime: '是否按時',
    finished: '是否完成',
    passed: '是否合格',
    adopted: '是否採納',
    exchanged: '是否自願換貨',
    checked: '抽查數量',
    faults: '差錯數量',
    faulty: '是否有差錯',
    cause: '原因',
    own: '本人責任',
    note: '備註',
  },
  messages: {
    date: '請填寫日期，例如2026-11-03。',
    person: '請從名單中選擇；名單在「登記人員」工作表。',
    choice: '請從清單中選擇。',
    number: '請填寫不小於0的數字。',
  },
  answers: ['是', '否', '不計'],
  completeTo: '已登記完整至',
  completeHint: '填日期。填到期末當天或以後，本期沒有記錄的人才匯入0次；不填則不匯入0。',
  measures: {
    each: (indicators) => `${indicators.join('、')}（分別計算）`,
    count: (indicator) => `${indicator}＝本期列數。`,
    countOf: (indicator, flag, is) => `${indicator}＝「${flag}」為「${is}」的列數。`,
    rate: (indicator, flag, is, atLeast) =>
      `${indicator}＝「${flag}」為「${is}」的列數÷填「是」或「否」的列數${atLeast === null ? '' : `（最少按${atLeast}列計）`}。`,
    share: (indicator, faults, checked, complement) =>
      complement ? `${indicator}＝1－${faults}合計÷${checked}合計。` : `${indicator}＝${faults}合計÷${checked}合計。`,
    sum: (indicator, column) => `${indicator}＝「${column}」合計。`,
    average: (indicator, column) => `${indicator}＝「${column}」平均值。`,
    typed: (indicators) => `${indicators.join('、')}還需要本表以外的資料，或由人評分，請自行填寫實際完成。`,
  },
  noMeasure: '本表為工作記錄，不計算指標。',
  ownHint: '「本人責任」為「否」的列不計入。',
  people: {
    sheetName: '登記人員',
    hint: '各登記表的「姓名」從這裡選擇。重新產生登記表時補上新增人員，不改動已有的列。',
    headers: { name: '姓名', employeeId: '員工編號', department: '部門', position: '職位' },
  },
  footer: '登記人簽名：____________　　複核人簽名：____________',
};
