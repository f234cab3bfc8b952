// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import { OTHER_RATERS } from '../../../scoring/raters';
import type { PresetField } from '../../../scorecard/settings/plan/presetPlan';
import type { GradeChange } from '../../../scorecard/settings/rules';
import type { Grade, Settings } from '../../../scorecard/settings/settings';
import type { GradePresetId, PresetOrigin, RaterPreset } from '../../../scorecard/settings/settingsPresets';

type Weights = Settings['raterWeights'];

const gradePresets: Readonly<Record<GradePresetId, string>> = {
  source: '四級，係數1、0.8、0.6、0',
  letters: 'S、A、B、C、D五級，最高係數1.2，帶目標占比',
  threeLevel: '三級，係數1、0.8、0',
};

const origins: Readonly<Record<PresetOrigin, string>> = {
  sources: '出自考核資料',
  extension: '常見做法，考核資料中沒有',
  proposed: '本軟體建議',
};

const fields: Readonly<Record<PresetField, string>> = {
  name: '等級',
  minimum: '最低分',
  coefficient: '係數',
  share: '目標占比',
  selfWeight: '自評權重',
  managerWeight: '主管評分權重',
  others: '其他評分人的權重',
  label: '恢復標籤',
  value: '恢復預設值',
  added: '新版本的設定',
  rule: '恢復原設定',
  version: '考核規則版本、生效日期',
};

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;
const raters = { superior: '隔級主管', peer: '同事', report: '部屬', customer: '客戶' } as const;
const weightsText = ({ self, manager, ...others }: Weights): string => {
  const more = OTHER_RATERS.flatMap((rater) => {
    const weight = others[rater];
    return weight === undefined ? [] : [`，${raters[rater]}${percent(weight)}`];
  }).join('');
  return self === 0 && more === '' ? '只由主管評分' : `自評${percent(self)}，主管${percent(manager)}${more}`;
};

/** The settings sheet and its presets. */
export const zhTW = {
  gradePresets,
  origins,
  fields,
  title: '考核設定',
  hint: '未結帳的考核表會立即按新設定計算，已填的內容不變；已結帳的考核表保持原來的結果。',
  read: '讀取考核設定',
  none: (sheet: string, period: string): string =>
    `還沒有「${sheet}」，套用預設或產生考核表時會建立${period === '' ? '' : `（${period}）`}，預設設定為：`,
  gradesInUse: (grades: readonly Grade[]): string =>
    `等級：${grades.map(({ name, minimum, coefficient }) => `${name}≥${minimum}（係數${coefficient}）`).join('、')}`,
  weightsInUse: (weights: Weights): string => `評分權重：${weightsText(weights)}`,
  openSheet: (sheet: string): string => `開啟「${sheet}」`,
  gradesLabel: '等級表預設',
  ratersLabel: '評分權重預設',
  keep: '保持不變',
  gradeOption: (name: string, origin: string): string => `${name}（${origin}）`,
  raterOption: ({ weights, isDefault }: RaterPreset): string => `${weightsText(weights)}${isDefault ? '（預設）' : ''}`,
  nothing: '與現在的設定相同，沒有需要改動的儲存格。',
  newSheet: (sheet: string, period: string): string => `將建立「${sheet}」，考核週期為${period}。`,
  changes: (count: number): string => `將改動的儲存格（${count}）`,
  change: (field: string, before: string, after: string): string =>
    `${field}：${before === '' ? '空白' : before} → ${after === '' ? '空白' : after}`,
  people: (count: number): string => `等級或係數會改變的人（${count}），按現在的總分`,
  person: ({ total, grade, coefficient, newGrade, newCoefficient }: GradeChange): string =>
    `${total ?? ''}分，${grade === '' ? '沒有總分' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? '沒有總分' : `${newGrade} ${newCoefficient ?? ''}`}`,
  percent,
  pending: (count: number): string => `考核設定有${count}處與產生考核表時不同，還沒有采用：`,
  pendingBody:
    '考核表已按現在的設定顯示。請核對誰的等級、薪資會變，再採用或恢復；採用後記入考核規則版本，結帳時寫進績效歷史。',
  pendingPeople: (count: number): string => `等級或係數因此不同的人（${count}），原設定 → 現在`,
  pendingNobody: '已有總分的人，等級和係數都不因此改變。',
  pendingPay: (before: number, after: number, people: number): string =>
    `績效薪資表合計（${people}人）：${before} → ${after}`,
  pendingUnsure: (cards: number): string =>
    `${cards}張考核表的分數不能按原設定重新計算（如範本或規則是自己改的），只按現在的總分比較等級。`,
  ruleChange: (setting: string, before: string, after: string): string =>
    `${setting}：${before === '' ? '空白' : before} → ${after === '' ? '空白' : after}`,
  version: '考核規則版本',
  from: '生效日期（可不填）',
  badFrom: (first: number, last: number): string =>
    `請寫成「2026-12-01」的樣子，年份可寫${first}至${last}；也可以不填。`,
  adopting: (version: string): string =>
    `將採用現在的設定：儲存格不變，${version === '' ? '沒有填寫考核規則版本，只記下這次採用' : `考核規則版本記為「${version}」`}。點「套用」後生效。`,
  adopt: '採用（記入版本）',
  restore: '恢復原設定',
  closedPeriod: (period: string, day: string): string =>
    `${period}已於${day}結帳：考核表保持原來的等級，但「績效彙總」的等級分布會按新的等級名稱統計。建議先開始下一週期，再更換等級表。`,
  redrawsSummary: '等級數目有變，績效彙總會重新產生。',
  changedMeanwhile: '考核設定在預覽之後有變動，沒有寫入任何內容。現在顯示的是最新結果，請核對後再套用。',
  repair: '修復考核設定',
  lacking: (names: readonly string[]): string =>
    `這張設定表由舊版本產生，缺少${names.length}項新設定，目前按預設值計算：${names.join('、')}。`,
  addRows: '補上新設定的列',
  addedRows: '新的列加在最下面，您填寫的內容不動。已有的考核表重新產生後才按這些列計算。',
  apply: '套用',
  discard: '放棄',
  applied: (sheet: string, cells: number): string => `已改動「${sheet}」的${cells}個儲存格。`,
  adopted: '已採用現在的設定，儲存格沒有改動。',
  created: (sheet: string): string => `已建立「${sheet}」。`,
  alreadyDone: (cells: number): string => `${cells}個儲存格本來就是如此。`,
  notAdopted: '已復原採用，儲存格沒有改動。',
  undone: (cells: number): string => `已復原，${cells}個儲存格恢復為原來的內容。`,
  undo: '復原套用',
  refused: (count: number): string => `之後又被改動過，保持不變（${count}）`,
  summaryDrawn: (sheet: string): string => `「${sheet}」已重新產生。`,
  summaryFailed: '設定已寫入，但績效彙總沒有更新，請稍後點選「更新彙總」：',
};
