import type { Language, Multilingual } from '../../base/language';

/** Labels of the settings sheet in every language: what the drawing writes and what reading looks for. */
export type NeededSettingKey =
  'company' | 'period' | 'cap' | 'selfWeight' | 'managerWeight' | 'attendanceShare' | 'lapses' | 'absenceDays';

/**
 * Settings that sheets of earlier versions do not have: where the label is missing, the default holds.
 * `check` is a line of Rolecard's own.
 */
export const ADDED_SETTINGS = [
  'check',
  'lowLine',
  'totalDecimals',
  'overrideLimit',
  'vetoEffect',
  'appealDays',
  'appealTo',
  'policyName',
  'policyVersion',
  'policyDate',
  'minimumWage',
  'rulesVersion',
  'rulesFrom',
  'calibrationNeeded',
  'outlierPoints',
  'alikeSpread',
  'probationCards',
  'probationMonths',
  'awayCards',
  'minimumDays',
  'prorating',
  'probationPay',
  'cycleMethod',
  'kpiShare',
  'behaviourShare',
  'behaviourItems',
  'abilityShare',
  'abilityItems',
  'superiorWeight',
  'peerWeight',
  'reportWeight',
  'customerWeight',
  'raterMinimum',
  'periodMode',
  'showRanks',
  'answerDays',
] as const;

export type AddedSettingKey = (typeof ADDED_SETTINGS)[number];

export function isAddedSetting(key: SettingKey | SectionKey): key is AddedSettingKey | 'posts' {
  return key === 'posts' || (ADDED_SETTINGS as readonly string[]).includes(key);
}

export type SettingKey = NeededSettingKey | AddedSettingKey;

export type NeededSectionKey = 'grades' | 'adjustments';

/** Sheets of earlier versions have no `posts`. */
export type SectionKey = NeededSectionKey | 'posts';

export const SETTING_WORDS: {
  readonly values: Readonly<Record<SettingKey, Multilingual>>;
  readonly sections: Readonly<Record<SectionKey, Multilingual>>;
} = {
  values: {
    company: { 'zh-CN': '公司名称', 'zh-TW': '公司名稱', 'en-US': 'Company name' },
    period: { 'zh-CN': '考核周期', 'zh-TW': '考核週期', 'en-US': 'Assessment period' },
    cap: { 'zh-CN': '总分上限', 'zh-TW': '總分上限', 'en-US': 'Highest total score' },
    selfWeight: { 'zh-CN': '自评权重', 'zh-TW': '自評權重', 'en-US': 'Weight of self rating' },
    managerWeight: { 'zh-CN': '上级评分权重', 'zh-TW': '主管評分權重', 'en-US': "Weight of manager's rating" },
    attendanceShare: {
      'zh-CN': '全勤奖占基本工资比例',
      'zh-TW': '全勤獎金占本薪比例',
      'en-US': 'Full-attendance bonus, share of base pay',
    },
    lapses: {
      'zh-CN': '迟到、早退、请假累计达到几次取消全勤奖',
      'zh-TW': '遲到、早退、請假累計達到幾次取消全勤獎金',
      'en-US': 'Late arrivals, early departures, leave that forfeit the bonus',
    },
    absenceDays: {
      'zh-CN': '旷工达到几天取消全勤奖',
      'zh-TW': '曠職達到幾天取消全勤獎金',
      'en-US': 'Days of unexcused absence that forfeit the bonus',
    },
    check: { 'zh-CN': '设置检查', 'zh-TW': '設定檢查', 'en-US': 'Check of settings' },
    lowLine: {
      'zh-CN': '连续三期低于几分提示复核',
      'zh-TW': '連續三期低於幾分提示複核',
      'en-US': 'Totals below this three times running ask for a review',
    },
    totalDecimals: {
      'zh-CN': '总分保留小数位（0–2）',
      'zh-TW': '總分保留小數位（0–2）',
      'en-US': 'Decimals of the total (0–2)',
    },
    overrideLimit: {
      'zh-CN': '上级改评最多相差几分（空白不限，0不允许）',
      'zh-TW': '主管改評最多相差幾分（空白不限，0不允許）',
      'en-US': "Manager's override, most points (blank: any, 0: never)",
    },
    vetoEffect: {
      'zh-CN': '一票否决后果（1最低档，2降一档，3仅本项）',
      'zh-TW': '一票否決後果（1最低檔，2降一檔，3僅本項）',
      'en-US': 'Effect of a veto (1 lowest grade, 2 one lower, 3 item only)',
    },
    appealDays: {
      'zh-CN': '申诉期限（工作日）',
      'zh-TW': '申訴期限（工作日）',
      'en-US': 'Days to appeal (working days)',
    },
    appealTo: { 'zh-CN': '申诉受理人或部门', 'zh-TW': '申訴受理人或部門', 'en-US': 'Appeals go to' },
    policyName: { 'zh-CN': '制度名称', 'zh-TW': '制度名稱', 'en-US': 'Name of the policy' },
    policyVersion: { 'zh-CN': '制度版本', 'zh-TW': '制度版本', 'en-US': 'Version of the policy' },
    minimumWage: {
      'zh-CN': '当地最低工资标准（元/月，空白不核对）',
      'zh-TW': '當地最低薪資標準（元/月，空白不核對）',
      'en-US': 'Local minimum wage a month (blank: not checked)',
    },
    rulesVersion: { 'zh-CN': '考核规则版本', 'zh-TW': '考核規則版本', 'en-US': 'Version of the scoring rules' },
    rulesFrom: { 'zh-CN': '考核规则生效日期', 'zh-TW': '考核規則生效日期', 'en-US': 'Scoring rules in force since' },
    probationCards: {
      'zh-CN': '试用期员工（1普通考核表，2不出考核表，3试用期考核表）',
      'zh-TW': '試用期員工（1普通考核表，2不出考核表，3試用期考核表）',
      'en-US': 'People on probation (1 ordinary card, 2 no card, 3 probation card)',
    },
    probationMonths: {
      'zh-CN': '试用期月数（名单未写明的按入职日期推算，空白不推算）',
      'zh-TW': '試用期月數（名單未寫明的按到職日期推算，空白不推算）',
      'en-US': 'Months of probation where the list says nothing (blank: none)',
    },
    awayCards: {
      'zh-CN': '整期不在岗人员，如长假、停薪留职（1出考核表，2不出）',
      'zh-TW': '整期不在職人員，如長假、停薪留職（1出考核表，2不出）',
      'en-US': 'People away for the whole period (1 card, 2 no card)',
    },
    minimumDays: {
      'zh-CN': '在岗不足几天不出考核表（空白不限）',
      'zh-TW': '在職不足幾天不出考核表（空白不限）',
      'en-US': 'Fewest days that ask for a card (blank: any)',
    },
    prorating: {
      'zh-CN': '工资按在岗天数折算（0不折算，1工作日，2日历日）',
      'zh-TW': '薪資按在職天數折算（0不折算，1工作日，2日曆日）',
      'en-US': 'Pay by days present (0 no, 1 working days, 2 calendar days)',
    },
    probationPay: {
      'zh-CN': '试用期工资比例（80%–100%，空白不折算）',
      'zh-TW': '試用期薪資比例（80%–100%，空白不折算）',
      'en-US': 'Share of pay during probation (80%–100%, blank: all)',
    },
    cycleMethod: {
      'zh-CN': '季度、半年、年度结果（1各月平均，2按权重，3最后一月）',
      'zh-TW': '季度、半年、年度結果（1各月平均，2按權重，3最後一月）',
      'en-US': 'Result of a quarter or year (1 mean, 2 weighted, 3 last month)',
    },
    periodMode: {
      'zh-CN': '考核周期方式（1全员同一周期，2按岗位周期）',
      'zh-TW': '考核週期方式（1全員同一週期，2按職位週期）',
      'en-US': 'Periods of assessment (1 one for all, 2 by role)',
    },
    showRanks: {
      'zh-CN': '汇总显示排名（1是，0否）',
      'zh-TW': '彙總顯示排名（1是，0否）',
      'en-US': 'Show ranks on summaries (1 yes, 0 no)',
    },
    answerDays: {
      'zh-CN': '公司答复申诉的期限（工作日，空白为5）',
      'zh-TW': '公司答覆申訴的期限（工作日，空白為5）',
      'en-US': 'Days to answer an appeal (working days, blank: 5)',
    },
    kpiShare: {
      'zh-CN': '业绩指标占总分（空白为其余部分）',
      'zh-TW': '業績指標占總分（空白為其餘部分）',
      'en-US': 'KPIs, share of the total (blank: the rest)',
    },
    behaviourShare: {
      'zh-CN': '行为价值观占总分（空白或0不考核）',
      'zh-TW': '行為價值觀占總分（空白或0不考核）',
      'en-US': 'Behavior and values, share of the total (blank or 0: none)',
    },
    behaviourItems: {
      'zh-CN': '行为价值观项目（空白为协作、执行）',
      'zh-TW': '行為價值觀項目（空白為協作、執行）',
      'en-US': 'Behavior lines (blank: Teamwork, Execution)',
    },
    abilityShare: {
      'zh-CN': '能力占总分（空白或0不考核）',
      'zh-TW': '能力占總分（空白或0不考核）',
      'en-US': 'Abilities, share of the total (blank or 0: none)',
    },
    abilityItems: {
      'zh-CN': '能力项目（空白为学习）',
      'zh-TW': '能力項目（空白為學習）',
      'en-US': 'Ability lines (blank: Learning)',
    },
    superiorWeight: {
      'zh-CN': '隔级上级评分权重（空白或0不参加）',
      'zh-TW': '隔級主管評分權重（空白或0不參加）',
      'en-US': "Weight of the manager's manager (blank or 0: none)",
    },
    peerWeight: {
      'zh-CN': '同事评分权重（空白或0不参加）',
      'zh-TW': '同事評分權重（空白或0不參加）',
      'en-US': 'Weight of colleagues (blank or 0: none)',
    },
    reportWeight: {
      'zh-CN': '下级评分权重（空白或0不参加）',
      'zh-TW': '部屬評分權重（空白或0不參加）',
      'en-US': 'Weight of direct reports (blank or 0: none)',
    },
    customerWeight: {
      'zh-CN': '客户评分权重（空白或0不参加）',
      'zh-TW': '客戶評分權重（空白或0不參加）',
      'en-US': 'Weight of customers (blank or 0: none)',
    },
    raterMinimum: {
      'zh-CN': '同事、下级、客户各至少几人评分才取平均（2–20，空白为3）',
      'zh-TW': '同事、部屬、客戶各至少幾人評分才取平均（2–20，空白為3）',
      'en-US': 'Fewest colleagues, reports, customers for a mean (2–20, blank: 3)',
    },
    policyDate: { 'zh-CN': '制度公示日期', 'zh-TW': '制度公示日期', 'en-US': 'Policy published on' },
    calibrationNeeded: {
      'zh-CN': '结账前须有校准确认（1是，0否）',
      'zh-TW': '結帳前須有校準確認（1是，0否）',
      'en-US': 'Closing needs a confirmed calibration (1 yes, 0 no)',
    },
    outlierPoints: {
      'zh-CN': '校准：相差几分算偏离',
      'zh-TW': '校準：相差幾分算偏離',
      'en-US': 'Calibration: points that make an outlier',
    },
    alikeSpread: {
      'zh-CN': '校准：标准差低于几分算打分雷同',
      'zh-TW': '校準：標準差低於幾分算打分雷同',
      'en-US': 'Calibration: a smaller spread is rating all alike',
    },
  },
  sections: {
    grades: { 'zh-CN': '等级表', 'zh-TW': '等級表', 'en-US': 'Grades' },
    adjustments: { 'zh-CN': '加减分项', 'zh-TW': '加減分項', 'en-US': 'Adjustment items' },
    posts: { 'zh-CN': '按岗位的例外', 'zh-TW': '按職位的例外', 'en-US': 'Exceptions by post' },
  },
};

/** The label of a setting or section by its key; the key itself where there is none of it. */
export function settingLabel(key: string, language: Language): string {
  const words: Readonly<Record<string, Multilingual>> = { ...SETTING_WORDS.values, ...SETTING_WORDS.sections };
  return words[key]?.[language] ?? key;
}

/** Labels that sheets drawn before have, where a setting has another one since. */
const EARLIER_LABELS: readonly (readonly [label: string, key: SettingKey, language: Language])[] = [
  ['试用期员工（1普通考核表，2不出考核表）', 'probationCards', 'zh-CN'],
  ['試用期員工（1普通考核表，2不出考核表）', 'probationCards', 'zh-TW'],
  ['People on probation (1 ordinary card, 2 no card)', 'probationCards', 'en-US'],
  ['Lapses (late, early, leave) that lose the bonus', 'lapses', 'en-US'],
  ['Days of unexcused absence that lose the bonus', 'absenceDays', 'en-US'],
];

const BY_WORD = new Map<string, SettingKey | SectionKey>([
  ...EARLIER_LABELS.map(([label, key]) => [normal(label), key] as const),
  ...[...Object.entries(SETTING_WORDS.values), ...Object.entries(SETTING_WORDS.sections)].flatMap(([key, words]) =>
    Object.values(words).map((word) => [normal(word), key as SettingKey | SectionKey] as const),
  ),
]);

export function isSettingKey(key: string): key is SettingKey | SectionKey {
  return Object.hasOwn(SETTING_WORDS.values, key) || Object.hasOwn(SETTING_WORDS.sections, key);
}

/** The setting a label in column A names; null for any other text. */
export function readSetting(label: string): SettingKey | SectionKey | null {
  return BY_WORD.get(normal(label)) ?? null;
}

/** The label of today, in the same language, in the place of one that sheets drawn before have; null for any other text. */
export function renewedLabel(label: string): string | null {
  const earlier = EARLIER_LABELS.find(([text]) => normal(text) === normal(label));
  return earlier === undefined ? null : settingLabel(earlier[1], earlier[2]);
}

function normal(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\s:：]/g, '')
    .toLowerCase();
}
