// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { OtherRater } from '../../../scoring/raters';
import type { NotAssessed } from '../../../app/cards/assessees';
import type { Sentences } from '../../../base/finding';
import type { MatchOutcome, MatchReasonParams } from '../../../catalogue/match/roleMatch';
import type { Dimension, Level } from '../../../catalogue/types';
import type { JobField } from '../../../staffing/jobField';
import type { KeptCell } from '../../../jobtable/planFill';
import type { ConsideredSheet } from '../../../staffing/lists/findStaffingTable';
import type { SkipReason } from '../../../staffing/staffingTable';
import type { ColumnField } from '../../../staffing/columnField';

const fields: Readonly<Record<ColumnField, string>> = {
  department: '部門',
  position: '職位',
  employeeName: '姓名',
  employeeId: '員工編號',
  headcount: '編制人數',
  manager: '直屬主管',
  hireDate: '到職日期',
  duties: '工作職責',
  kpi: '考核指標',
};

const raterColumns: Readonly<Record<OtherRater, string>> = {
  superior: '{{隔級評分}}',
  peer: '{{同事評分}}',
  report: '{{部屬評分}}',
  customer: '{{客戶評分}}',
};

/** What a job table's column is about. */
const jobFields: Readonly<Record<JobField, string>> = {
  purpose: '職位目的',
  requirements: '任用條件',
  education: '學歷要求',
  experience: '經驗要求',
  skills: '技能要求',
  superior: '匯報對象',
  reports: '直屬部屬',
  assessor: '考核人',
  cadence: '考核週期',
  deliverables: '交付物',
  functions: '部門職能',
  headcount: '編制人數',
  role: '標準職位',
  level: '職級',
  weights: '指標權重',
  targets: '指標目標值',
};

const purposes: Readonly<Record<ConsideredSheet['purpose'], string>> = {
  staffing: '編制表',
  empty: '空表',
  noList: '沒有名單',
  card: '考核表',
  summary: '彙總表',
  payroll: '薪資表',
  leavers: '離職名單',
  attendance: '出勤表',
  recruiting: '招募表',
  dictionary: '字典或選項表',
  oldCopy: '舊版或備份',
  things: '書目、商品等清單',
  background: '履歷或家庭情況',
};

const apart: Readonly<Record<NonNullable<ConsideredSheet['apart']>, string>> = {
  noPositions: '有不在已讀取名單中的人員，但沒有職位欄，沒有讀取',
  samePeople: '人員與已讀取的名單重複，沒有一起讀取',
  otherName: '從表名看另有用途，沒有一起讀取',
  otherTime: '是同一名單其他時間的表，沒有一起讀取',
  otherColumns: '欄與已讀取的名單不同，沒有一起讀取',
  otherKind: '與已讀取的名單不是同一種（一種按人、一種按編制），沒有一起讀取',
};

const skipReasons: Readonly<Record<SkipReason, string>> = {
  blank: '空列',
  title: '標題列',
  subtotal: '小計列',
  total: '合計列',
  repeatedHeader: '重複的表頭',
  note: '備註說明',
  signature: '簽名欄',
  section: '部門分隔列',
  continued: '與上一列是同一人',
  vacant: '空缺職位，沒有人員',
  earlier: '更早的月份',
  noPosition: '沒有填寫職位',
  leftOut: '您選擇了不讀取',
};

const outcomes: Readonly<Record<MatchOutcome, string>> = { sure: '確定', unsure: '待確認', none: '無對應' };

const reasons: Sentences<MatchReasonParams> = {
  name: () => '與標準職位名稱一致',
  alias: ({ alias }) => `常用叫法「${alias}」`,
  legacyAlias: ({ alias }) => `舊稱「${alias}」`,
  variant: ({ alias, stripped }) =>
    stripped ? `去掉「${stripped}」後對應「${alias}」` : `與「${alias}」寫法不同，意思相近`,
  department: ({ alias, department }) => `結合部門「${department}」，理解為「${alias}」`,
  alike: ({ alias }) => `寫法與「${alias}」相近`,
  ofDepartment: ({ department }) => `「${department}」裡的職位`,
  withoutRank: ({ alias, ranked }) => `名單另有「${ranked}」寫明職級，這一職位未寫，理解為「${alias}」`,
  colleagues: ({ alias, colleagues }) => `與同部門「${colleagues}」一併判斷，理解為「${alias}」`,
  spelling: ({ alias, typed }) => (typed ? `「${typed}」可能是「${alias}」的誤寫` : `可能是「${alias}」的誤寫`),
  pinyin: ({ alias }) => `拼音與「${alias}」相同`,
  initials: ({ alias }) => `拼音首字母與「${alias}」相同`,
  english: ({ alias }) => `英文叫法，對應「${alias}」`,
  remembered: () => '按您之前的選擇',
  company: ({ alias, blank }) => `公司職位對照表：${alias}${blank ? '（留空）' : ''}`,
  ambiguous: ({ alias }) => (alias ? `「${alias}」在多個職位中都有使用` : '這個叫法對應不止一個職位'),
  twoPosts: ({ posts }) => (posts ? `一格裡寫了兩個職位：${posts}` : '一格裡寫了兩個職位'),
  otherTrade: () => '像是其他行業的職位，職位庫中沒有收錄',
  unknown: () => '職位庫中沒有相近的職位',
};

const keptReasons: Readonly<Record<KeptCell['reason'], string>> = {
  notBlank: '已有內容，保持不變',
  formula: '是公式，保持不變',
  sameText: '內容已經相同',
  tooLong: '追加後超過儲存格的字數上限',
  noRoom: '右邊緊挨著另一份名單，沒有位置加欄；請先在名單裡插入一欄並寫上表頭（如「工作職責」），再重新讀取',
};

const notAssessedReasons: Readonly<Record<NotAssessed['reason'], string>> = {
  noRole: '沒有對應的標準職位',
  left: '名單上標明已離職',
  notYetHired: '本期還沒有到職',
  away: '整期不在職（長假、停薪留職等）',
  probation: '試用期，設定為不出考核表',
  fewDays: '在職天數少於設定的最少天數',
  otherPost: '本期不在該職位，見本人另一列',
  unnamed: '沒有姓名，或沒有編制人數',
  noIndicators: '該職位沒有考核指標',
  vacant: '空缺職位，沒有人員',
  noName: '姓名一格不是姓名',
  manyPlaces: '一格裡的名額太多，請核對編制人數',
  monthly: '職位按月考核，本週期不出考核表，所在月份',
  quarterly: '職位按季度考核，本週期不出考核表，所在季度',
  halfYearly: '職位按半年考核，本週期不出考核表，所在半年',
  yearly: '職位按年考核，本週期不出考核表，所在年度',
};

const levels: Readonly<Record<Level, string>> = {
  director: '總監級',
  manager: '經理級',
  supervisor: '主管級',
  specialist: '專員級',
  assistant: '助理級',
};

const dimensions: Readonly<Record<Dimension, string>> = {
  result: '業績結果',
  quality: '工作品質',
  efficiency: '效率時效',
  cost: '成本費用',
  customer: '客戶體驗',
  team: '團隊管理',
  compliance: '合規風險',
  behaviour: '行為價值觀',
  ability: '能力',
};

/** Words shared by the task pane and the command line, Traditional Chinese as Taiwan writes it. */
export const zhTW = {
  fields,
  jobFields,
  purposes,
  apart,
  skipReasons,
  outcomes,
  reasons,
  keptReasons,
  notAssessedReasons,
  levels,
  dimensions,
  row: (row: number): string => `第${row + 1}列`,
  withoutColumn: (raters: readonly OtherRater[]): string =>
    `考核表範本的指標列沒有${raters.map((rater) => raterColumns[rater]).join('、')}，這些人不能評分，其權重由其餘評分人分擔。請在指標列加上這些欄，或刪除範本工作表後重新產生。`,
  monthlyTargets: (cards: number, indicators: readonly string[]): string =>
    `目標按月：${cards}張考核表上「${indicators.slice(0, 5).join('」「')}」${indicators.length > 5 ? `等${indicators.length}項` : ''}的目標是一個月的數量，沒有按本週期換算。請在目標表核對並改為整個週期的目標。`,
  noCardFor: (people: number, reason: string): string => `${people}人不出考核表（${reason}）。`,
  otherTargets: (cards: number, indicators: readonly string[]): string =>
    `目標按其他週期：${cards}張考核表上「${indicators.slice(0, 5).join('」「')}」${indicators.length > 5 ? `等${indicators.length}項` : ''}的目標是另一種週期（如季度、年度）的數量，沒有按本週期換算。請在目標表核對並改為本週期的目標。`,
  unsaid: (sheets: readonly string[]): string =>
    `「${sheets.join('」「')}」有密碼，職位變動沒有寫到考核表上；在職天數、薪資和歷史已按變動處理。請在「校閱」中取消保護工作表後再產生一次。`,
  displaced: (cells: number): string =>
    `彙總表上有${cells}個您自己填寫的儲存格沒有對應的列或沒有位置了，已移到表的下方或右側，內容沒有丟失。`,
  nameTaken: (usual: string, used: string): string =>
    `活頁簿裡已有一張不是Rolecard產生的工作表「${usual}」，Rolecard沒有動它；新產生的表叫「${used}」。`,
};
