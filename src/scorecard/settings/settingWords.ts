/** Labels of the settings sheet in both languages: what the drawing writes and what reading looks for. */
export type SettingKey =
  'company' | 'period' | 'cap' | 'selfWeight' | 'managerWeight' | 'attendanceShare' | 'lapses' | 'absenceDays';

export type SectionKey = 'grades' | 'adjustments';

export const SETTING_WORDS: {
  readonly values: Readonly<Record<SettingKey, readonly [zh: string, en: string]>>;
  readonly sections: Readonly<Record<SectionKey, readonly [zh: string, en: string]>>;
} = {
  values: {
    company: ['公司名称', 'Company name'],
    period: ['考核周期', 'Assessment period'],
    cap: ['总分上限', 'Highest total score'],
    selfWeight: ['自评权重', 'Weight of self rating'],
    managerWeight: ['上级评分权重', "Weight of manager's rating"],
    attendanceShare: ['全勤奖占基本工资比例', 'Full-attendance bonus, share of base pay'],
    lapses: ['迟到、早退、请假累计达到几次取消全勤奖', 'Lapses (late, early, leave) that lose the bonus'],
    absenceDays: ['旷工达到几天取消全勤奖', 'Days of unexcused absence that lose the bonus'],
  },
  sections: {
    grades: ['等级表', 'Grades'],
    adjustments: ['加减分项', 'Adjustment items'],
  },
};

const BY_WORD = new Map<string, SettingKey | SectionKey>(
  [...Object.entries(SETTING_WORDS.values), ...Object.entries(SETTING_WORDS.sections)].flatMap(([key, words]) =>
    words.map((word) => [normal(word), key as SettingKey | SectionKey] as const),
  ),
);

/** The setting a label in column A names; null for any other text. */
export function readSetting(label: string): SettingKey | SectionKey | null {
  return BY_WORD.get(normal(label)) ?? null;
}

function normal(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\s:：]/g, '')
    .toLowerCase();
}
