import type { DayBasis } from './company';

/** What a company decides otherwise than a new settings sheet has it. */
export interface House {
  /** Labels of the settings sheet with what is typed beside them. */
  readonly settings: Readonly<Record<string, number | string>>;
  readonly grades?: readonly (readonly [name: string, minimum: number, coefficient: number])[];
  /** Words in names of posts: has it the full-attendance bonus, does a streak of weak periods ask for a review? */
  readonly posts?: readonly (readonly [part: string, bonus: string, review: string])[];
  readonly days: DayBasis;
  /** Further raters have columns: the template is drawn once their weights are known. */
  readonly drawsTemplateAnew?: true;
  /** The superior who rates in packs. */
  readonly ratesInPacks?: string;
  /** Rules are changed in July. */
  readonly changesRules: boolean;
}

const OVERRIDES = '上级改评最多相差几分（空白不限，0不允许）';
const VETO = '一票否决后果（1最低档，2降一档，3仅本项）';

export const USUAL: House = { settings: {}, days: 'working', changesRules: true };

/** Four grades of its own, overrides within ten points, behaviour and abilities rated by everybody who may, other rules for two posts. */
export const FOUR_GRADES: House = {
  settings: {
    [OVERRIDES]: 10,
    [VETO]: 2,
    自评权重: 0.1,
    上级评分权重: 0.4,
    '隔级上级评分权重（空白或0不参加）': 0.2,
    '同事评分权重（空白或0不参加）': 0.15,
    '下级评分权重（空白或0不参加）': 0.05,
    '客户评分权重（空白或0不参加）': 0.1,
    '业绩指标占总分（空白为其余部分）': 0.7,
    '行为价值观占总分（空白或0不考核）': 0.2,
    '能力占总分（空白或0不考核）': 0.1,
    全勤奖占基本工资比例: 0.08,
    '迟到、早退、请假累计达到几次取消全勤奖': 2,
    旷工达到几天取消全勤奖: 0.5,
    连续三期低于几分提示复核: 65,
    '当地最低工资标准（元/月，空白不核对）': 3100.5,
    '试用期工资比例（80%–100%，空白不折算）': 0.9,
  },
  grades: [
    ['甲', 92.5, 1.15],
    ['乙', 81, 1],
    ['丙', 66.6, 0.75],
    ['丁', 0, 0.2],
  ],
  posts: [
    ['美工', '否', '否'],
    ['客服', '否', '是'],
    ['仓', '是', '否'],
  ],
  days: 'working',
  drawsTemplateAnew: true,
  changesRules: false,
};

/** Pay that follows no days, though two posts share it; whole totals up to 100; days on probation are paid as others; packs. */
export const NOTHING_PRORATED: House = {
  settings: {
    '工资按在岗天数折算（0不折算，1工作日，2日历日）': 0,
    '试用期工资比例（80%–100%，空白不折算）': '',
    '总分保留小数位（0–2）': 0,
    总分上限: 100,
    '当地最低工资标准（元/月，空白不核对）': 4100,
  },
  days: 'working',
  ratesInPacks: '钱一诺',
  changesRules: false,
};

/** Six grades, no overrides at all, vetoes that take the indicator's points alone, two decimals, days of the calendar, blocks of odd shares. */
export const SIX_GRADES: House = {
  settings: {
    [OVERRIDES]: 0,
    [VETO]: 3,
    '总分保留小数位（0–2）': 2,
    总分上限: 105,
    自评权重: 0.4,
    上级评分权重: 0.6,
    '业绩指标占总分（空白为其余部分）': 0.65,
    '行为价值观占总分（空白或0不考核）': 0.35,
    '行为价值观项目（空白为协作、执行）': '协作、执行、学习',
    '工资按在岗天数折算（0不折算，1工作日，2日历日）': 2,
    '当地最低工资标准（元/月，空白不核对）': 2690,
  },
  grades: [
    ['A+', 98, 1.5],
    ['A', 90.25, 1.2],
    ['B', 80, 1],
    ['C', 70, 0.8],
    ['D', 60, 0.5],
    ['E', 0, 0],
  ],
  days: 'calendar',
  changesRules: false,
};
