import { OTHER_RATERS } from '../../../scoring/raters';
import type { PresetField } from '../../../scorecard/settings/plan/presetPlan';
import type { GradeChange } from '../../../scorecard/settings/rules';
import type { Grade, Settings } from '../../../scorecard/settings/settings';
import type { GradePresetId, PresetOrigin, RaterPreset } from '../../../scorecard/settings/settingsPresets';

type Weights = Settings['raterWeights'];

const gradePresets: Readonly<Record<GradePresetId, string>> = {
  source: '四级，系数1、0.8、0.6、0',
  letters: 'S、A、B、C、D五级，最高系数1.2，带目标占比',
  threeLevel: '三级，系数1、0.8、0',
};

const origins: Readonly<Record<PresetOrigin, string>> = {
  sources: '出自考核资料',
  extension: '常见做法，考核资料中没有',
  proposed: '本软件建议',
};

const fields: Readonly<Record<PresetField, string>> = {
  name: '等级',
  minimum: '最低分',
  coefficient: '系数',
  share: '目标占比',
  selfWeight: '自评权重',
  managerWeight: '上级评分权重',
  others: '其他评分人的权重',
  label: '恢复标签',
  value: '恢复默认值',
  added: '新版本的设置',
  rule: '恢复原设置',
  version: '考核规则版本、生效日期',
};

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;
const raters = { superior: '隔级上级', peer: '同事', report: '下级', customer: '客户' } as const;
const weightsText = ({ self, manager, ...others }: Weights): string => {
  const more = OTHER_RATERS.flatMap((rater) => {
    const weight = others[rater];
    return weight === undefined ? [] : [`，${raters[rater]}${percent(weight)}`];
  }).join('');
  return self === 0 && more === '' ? '只由上级评分' : `自评${percent(self)}，上级${percent(manager)}${more}`;
};

/** The settings sheet and its presets. */
export const zhCN = {
  gradePresets,
  origins,
  fields,
  title: '考核设置',
  hint: '未结账的考核表会立即按新设置计算，已填的内容不变；已结账的考核表保持原来的结果。',
  read: '读取考核设置',
  none: (sheet: string, period: string): string =>
    `还没有“${sheet}”，套用预设或生成考核表时会新建${period === '' ? '' : `（${period}）`}，默认设置为：`,
  gradesInUse: (grades: readonly Grade[]): string =>
    `等级：${grades.map(({ name, minimum, coefficient }) => `${name}≥${minimum}（系数${coefficient}）`).join('、')}`,
  weightsInUse: (weights: Weights): string => `评分权重：${weightsText(weights)}`,
  openSheet: (sheet: string): string => `打开“${sheet}”`,
  gradesLabel: '等级表预设',
  ratersLabel: '评分权重预设',
  keep: '保持不变',
  gradeOption: (name: string, origin: string): string => `${name}（${origin}）`,
  raterOption: ({ weights, isDefault }: RaterPreset): string => `${weightsText(weights)}${isDefault ? '（默认）' : ''}`,
  nothing: '与现在的设置相同，没有需要改动的单元格。',
  newSheet: (sheet: string, period: string): string => `将新建“${sheet}”，考核周期为${period}。`,
  changes: (count: number): string => `将改动的单元格（${count}）`,
  change: (field: string, before: string, after: string): string =>
    `${field}：${before === '' ? '空白' : before} → ${after === '' ? '空白' : after}`,
  people: (count: number): string => `等级或系数会改变的人（${count}），按现在的总分`,
  person: ({ total, grade, coefficient, newGrade, newCoefficient }: GradeChange): string =>
    `${total ?? ''}分，${grade === '' ? '没有总分' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? '没有总分' : `${newGrade} ${newCoefficient ?? ''}`}`,
  percent,
  pending: (count: number): string => `考核设置有${count}处与生成考核表时不同，还没有采用：`,
  pendingBody:
    '考核表已按现在的设置显示。请核对谁的等级、工资会变，再采用或恢复；采用后记入考核规则版本，结账时写进绩效历史。',
  pendingPeople: (count: number): string => `等级或系数因此不同的人（${count}），原设置 → 现在`,
  pendingNobody: '已有总分的人，等级和系数都不因此改变。',
  pendingPay: (before: number, after: number, people: number): string =>
    `绩效工资表合计（${people}人）：${before} → ${after}`,
  pendingUnsure: (cards: number): string =>
    `${cards}张考核表的分数不能按原设置重新计算（如模板或规则是自己改的），只按现在的总分比较等级。`,
  ruleChange: (setting: string, before: string, after: string): string =>
    `${setting}：${before === '' ? '空白' : before} → ${after === '' ? '空白' : after}`,
  version: '考核规则版本',
  from: '生效日期（可不填）',
  badFrom: (first: number, last: number): string => `请写成“2026-12-01”的样子，年份可写${first}至${last}；也可以不填。`,
  adopting: (version: string): string =>
    `将采用现在的设置：单元格不变，${version === '' ? '没有填写考核规则版本，只记下这次采用' : `考核规则版本记为“${version}”`}。点“套用”后生效。`,
  adopt: '采用（记入版本）',
  restore: '恢复原设置',
  closedPeriod: (period: string, day: string): string =>
    `${period}已于${day}结账：考核表保持原来的等级，但“绩效汇总”的等级分布会按新的等级名称统计。建议先开始下一周期，再更换等级表。`,
  redrawsSummary: '等级数目有变，绩效汇总会重新生成。',
  changedMeanwhile: '考核设置在预览之后有变动，没有写入任何内容。现在显示的是最新结果，请核对后再套用。',
  repair: '修复考核设置',
  lacking: (names: readonly string[]): string =>
    `这张设置表由旧版本生成，缺少${names.length}项新设置，目前按默认值计算：${names.join('、')}。`,
  addRows: '补上新设置的行',
  addedRows: '新的行加在最下面，您填写的内容不动。已有的考核表重新生成后才按这些行计算。',
  apply: '套用',
  discard: '放弃',
  applied: (sheet: string, cells: number): string => `已改动“${sheet}”的${cells}个单元格。`,
  adopted: '已采用现在的设置，单元格没有改动。',
  created: (sheet: string): string => `已新建“${sheet}”。`,
  alreadyDone: (cells: number): string => `${cells}个单元格本来就是如此。`,
  notAdopted: '已撤销采用，单元格没有改动。',
  undone: (cells: number): string => `已撤销，${cells}个单元格恢复为原来的内容。`,
  undo: '撤销套用',
  refused: (count: number): string => `之后又被改动过，保持不变（${count}）`,
  summaryDrawn: (sheet: string): string => `“${sheet}”已重新生成。`,
  summaryFailed: '设置已写入，但绩效汇总没有更新，请稍后点击“刷新汇总”：',
};
