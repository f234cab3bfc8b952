import { cleanText, comparableKey } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import type { ActualsColumn } from '../texts/actualsTexts';

/** A column that is read: those of the sheet for actual values, and those that only the targets table has. */
export type ReadColumn = ActualsColumn | 'amount' | 'amountUnit';

/** Header words of tables with actual values, both languages, as `comparableKey` writes them. */
const WORDS: Readonly<Record<ReadColumn, string>> = {
  no: '考核编号 考核表编号 考核单号 cardnumber cardno card',
  employeeId: '工号 员工工号 员工编号 人员编号 员工号 职工号 employeeid empid employeeno employeenumber staffid',
  name: '姓名 员工姓名 人员姓名 员工 被考核人 name employeename employee fullname',
  department: '部门 所属部门 所在部门 department dept',
  position: '岗位 职位 岗位名称 position jobtitle title',
  indicator: '考核指标 指标 指标名称 考核项目 kpi kpi名称 kpi指标 indicator indicatorname metric',
  unit: '单位 计量单位 unit',
  target: '目标值 目标 指标值 target targetvalue',
  amount: '绝对目标 绝对目标值 absolutetarget',
  amountUnit: '绝对目标单位 absoluteunit absolutetargetunit',
  actual:
    '实际完成 实际完成值 实际值 实际 完成值 完成情况 实际完成情况 实际数据 本月实际 实绩 actual actualvalue actuals result',
};

const BY_WORD: ReadonlyMap<string, ReadColumn> = new Map(
  Object.entries(WORDS).flatMap(([column, words]) =>
    words.split(' ').map((word) => [word, column as ReadColumn] as const),
  ),
);

/** The column a header names; null for anything else. */
export function actualsColumn(header: CellValue): ReadColumn | null {
  return BY_WORD.get(headerKey(header)) ?? null;
}

/** What two headers or indicator names are compared by: width, case and blanks do not count. */
export function headerKey(header: CellValue): string {
  return comparableKey(cleanText(header)).replace(/[:：*]/g, '');
}
