// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
/** Putting months together into a quarter, half-year or year. */
export const zhTW = {
  title: '季度、半年、年度彙總',
  hint: '把已結帳的月份彙總成一張表，一人一列，隨績效歷史自動計算；缺少的月份如實寫出，不補不猜。平均、加權還是取最後一月，在「考核設定」中選擇。',
  span: '彙總哪段時間',
  spanHint: '如2026-Q3、2026-H1、2026、2026-10..2027-01',
  badSpan: '請寫成2026-Q3、2026-H1、2026，或2至12個月的起止月份，如2026-10..2027-01；年份可寫1900至2199。',
  make: '產生或更新彙總表',
  made: (sheet: string, people: number): string => `已產生「${sheet}」，${people}人。`,
  updated: (sheet: string, people: number, added: number): string =>
    `已更新「${sheet}」，${people}人，新增${added}人。`,
  open: (months: readonly string[]): string => `${months.join('、')}沒有已結帳的成績，結果只按其餘月份計算。`,
  partial: (count: number): string => `缺少月份的人（${count}）`,
  missing: (name: string, months: readonly string[]): string => `${name}：缺${months.join('、')}`,
  notCounted: (count: number): string => `有成績沒有計入的人（${count}）`,
  notCountedOf: (name: string, periods: readonly string[]): string =>
    `${name}：${periods.join('、')}沒有計入（已有更長週期的成績、不是整月，或超出彙總的時間）`,
  projects: (count: number): string => `項目考核不計入彙總的人（${count}）`,
  projectsOf: (name: string, projects: readonly string[]): string => `${name}：${projects.join('、')}`,
  untouched: (count: number): string => `績效歷史中已沒有成績的列，保留不動（${count}）`,
  line: (name: string, number: string): string => `${name}（${number}）`,
  overridden: (count: number): string => `手工改過的計算儲存格，保留不動（${count}）`,
  repaired: (count: number): string => `已恢復的公式（${count}）`,
};
