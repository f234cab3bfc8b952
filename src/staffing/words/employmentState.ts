import { comparableKey } from '../../base/plainText';

/** Headers of columns that say whether somebody is still there, as keys. */
export const STATE_HEADER =
  /^(员工|人员|职工|在职|在岗|任职|就业|人事|雇佣|雇用|用工|离职|当前|目前|职员|工作)?(状态|状况|情况|现状)$|^在职\/?离职$|^active\/inactive$|^(员工|人员|职工|用工)(类别|类型|性质)$|^(employee|employment|worker|staff|work|job|active|current|lifecycle|assignment|personnel)?status$/;
const IN_SERVICE =
  /^(在职|在岗|在编|正式|正式员工|全职|试用|试用期|转正|待离职|拟离职|离职中|实习|返聘|退休返聘|active|employed|current|probation)/;
/** People who belong to the company and are away for long: they get a card, and whoever draws it should know. */
const AWAY =
  /待岗|^离岗(?!离职)|停薪留职|留职停薪|留停|产假|陪产|哺乳假|育儿假|长病假|长期病假|病休|医疗期|工伤假|长假|停职|maternity|paternity|parentalleave|unpaidleave|sickleave|onleave|leaveofabsence|sabbatical|suspended|furlough/;
const OVER = /(产假|病假|休假|待岗)(已?结束|期满|归来|返岗|后)|(已|将)?返岗|复工|复职|returned/;

/** What a note, a state or a remark says of a long absence, in the sheet's own words; "" where it says nothing of one. */
export function absenceIn(text: string): string {
  const key = comparableKey(text);
  return AWAY.test(key) && !OVER.test(key) ? text : '';
}

const PROBATION = /试用|见习期|实习期考察|probation/;
const PROBATION_OVER =
  /转正|试用期?(已|已经)?(过|满|结束|届满|通过|合格)|过了试用期|试用期?后|(非|无|免|不在)试用|无见习|confirmed|(no|after)probation/;
/** A sentence that long tells about something else. */
const LONGEST_REMARK = 30;

/** What a note, a state or a remark says of somebody on probation, in the sheet's own words; "" where it says nothing of it. */
export function probationIn(text: string): string {
  const key = comparableKey(text);
  return key.length <= LONGEST_REMARK && PROBATION.test(key) && !PROBATION_OVER.test(key) ? text : '';
}

const STATUTORY =
  /产假|陪产|哺乳|育儿|护理假|护理老人|独生子女.*假|产检|节育|计划生育假|婚假|丧假|年假|年休|公休假|探亲|工伤|职业病|医疗期|长病假|长期病假|病休|maternity|paternity|parental|sick|bereavement|(marriage|wedding|annual|carers?)leave|(work|occupational)injury/;
/** An entitlement, or leave that is over: nobody is away by it. */
const NOT_TAKEN =
  /未休|没休|不休|余|剩|无|放弃|折现|折算|补偿|休完|结束|期满|已满|返岗|后|结余|remaining|balance|taken|unused/;

/** A leave that the law grants: it is no absence from work. */
export function isStatutoryLeave(state: string): boolean {
  return STATUTORY.test(comparableKey(state));
}

/** What a note, a state or a remark says of leave that the law grants, in the sheet's own words; "" where it says nothing of it. */
export function statutoryLeaveIn(text: string): string {
  const key = comparableKey(text);
  return key.length <= LONGEST_REMARK && isStatutoryLeave(text) && !NOT_TAKEN.test(key) ? text : '';
}

/** A state says that somebody is still there, if only on the list: "在职", "试用期", "留职停薪". */
export function isInService(state: string): boolean {
  return IN_SERVICE.test(comparableKey(state)) || absenceIn(state) !== '';
}
