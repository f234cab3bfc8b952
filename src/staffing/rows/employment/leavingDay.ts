import type { CalendarDay } from '../../../base/calendarDay';
import { comparableKey } from '../../../base/plainText';
import { FULL_DAY, readHireDate } from '../../cells/hireDate';

/** Words that say that somebody has left. */
export const LEAVING_WORD =
  '离职|离司|离任|离店|离厂|退职|资遣|卸任|免职|已免|结束任职|任职结束|结束|终止|失效|历史|历史任职|辞职|辞退|辞工|自离|自动离职|自离职|解聘|解约|解雇|终止合作|合作终止|解除合同|解除劳动合同|合同终止|终止合同|劝退|开除|除名|退休|病退|内退|调离|身故|去世';
/** "退休返聘", "离职中", "离职申请中": still there. */
const STILL_THERE = /返聘|回聘|离职中|办理中|申请|审批|流程|待离|拟|预计|计划|将|未离|非离|撤销|取消/;

/** Says that somebody is still there who is about to leave, or came back. */
export function saysStillThere(key: string): boolean {
  return STILL_THERE.test(key);
}

const DAY = `(${FULL_DAY}|20\\d{6})`;
const CAUSE = '(?:起|已|正式|办理|因[^，。；]{1,8})*';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^(?:于|已于)?${DAY}${CAUSE}(?:${LEAVING_WORD})(?:手续)?$`),
  new RegExp(`^${CAUSE}(?:${LEAVING_WORD})(?:日期|时间|日)?[(:：于]*${DAY}\\)?$`),
  new RegExp(`^(?:最后工作日|lastworkingday)(?:期|为|[:：])*${DAY}$`),
  new RegExp(`^(?:left|resigned|terminated|dismissed|retired)(?:on)?[(:：]?${DAY}\\)?$`),
];
/** What parts the clauses of a remark; a full stop between figures belongs to a date. */
const BETWEEN_CLAUSES = /[,，;；。、!！\n]|\.(?!\d)/;
const CAME_BACK = /重新入职|再入职|复职|返岗|复工/;

/**
 * The last day of work in a note, a state or a remark: "2026-11-20离职", "离职（2026.11.20）", "早班；2026年11月20日因个人原因离职". Null
 * where no full date stands beside the word, as in "2025年3月离职", or where somebody is still there.
 */
export function leavingDayIn(text: string): CalendarDay | null {
  const whole = comparableKey(text);
  if (saysStillThere(whole) || CAME_BACK.test(whole)) return null;
  for (const clause of whole.split(BETWEEN_CLAUSES)) {
    const day = PATTERNS.map((pattern) => pattern.exec(clause)?.[1]).find((found) => found !== undefined);
    if (day !== undefined) return readHireDate(day);
  }
  return null;
}
