/** Putting months together into a quarter, half-year or year. */
export const zhCN = {
  title: '季度、半年、年度汇总',
  hint: '把已结账的月份汇总成一张表，一人一行，随绩效历史自动计算；缺少的月份如实写出，不补不猜。平均、加权还是取最后一月，在“考核设置”中选择。',
  span: '汇总哪段时间',
  spanHint: '如2026-Q3、2026-H1、2026、2026-10..2027-01',
  badSpan: '请写成2026-Q3、2026-H1、2026，或2至12个月的起止月份，如2026-10..2027-01；年份可写1900至2199。',
  make: '生成或更新汇总表',
  made: (sheet: string, people: number): string => `已生成“${sheet}”，${people}人。`,
  updated: (sheet: string, people: number, added: number): string => `已更新“${sheet}”，${people}人，新增${added}人。`,
  open: (months: readonly string[]): string => `${months.join('、')}没有已结账的成绩，结果只按其余月份计算。`,
  partial: (count: number): string => `缺少月份的人（${count}）`,
  missing: (name: string, months: readonly string[]): string => `${name}：缺${months.join('、')}`,
  notCounted: (count: number): string => `有成绩没有计入的人（${count}）`,
  notCountedOf: (name: string, periods: readonly string[]): string =>
    `${name}：${periods.join('、')}没有计入（已有更长周期的成绩、不是整月，或超出汇总的时间）`,
  projects: (count: number): string => `项目考核不计入汇总的人（${count}）`,
  projectsOf: (name: string, projects: readonly string[]): string => `${name}：${projects.join('、')}`,
  untouched: (count: number): string => `绩效历史中已没有成绩的行，保留不动（${count}）`,
  line: (name: string, number: string): string => `${name}（${number}）`,
  overridden: (count: number): string => `手工改过的计算单元格，保留不动（${count}）`,
  repaired: (count: number): string => `已恢复的公式（${count}）`,
};
