/** Columns beside a list that say how and since when somebody is employed. */
export type EmploymentColumn =
  | 'probation'
  | 'probationEnd'
  /** The first day after probation. */
  | 'confirmedOn'
  | 'contract'
  | 'contractFrom'
  | 'contractTo'
  | 'probationWage'
  | 'agreedWage'
  | 'awayFrom'
  | 'awayTo'
  | 'leavingDay'
  | 'movedOn';

const DAY = '(日期|时间|日)?';
const BEGIN = '(开始|起始|起|生效|签订)';
const END = '(结束|截止|终止|到期|届满|期满|止)';

const HEADERS: readonly (readonly [EmploymentColumn, RegExp])[] = [
  ['probationEnd', new RegExp(`^试用期?${END}${DAY}$|^probation(end|enddate|until)$`)],
  [
    'confirmedOn',
    new RegExp(`^(预计|计划|拟|应|实际)?转正${DAY}$|^(confirmation|regulari[sz]ation)date$|^confirmedon$`),
  ],
  ['probation', /^试用期?(月数|时长|期限|长度)?(\((个?月|months?)\))?$|^probation(period|months|length)?$/],
  ['contractFrom', new RegExp(`^(劳动|用工)?合同${BEGIN}${DAY}$|^contract(start|from|begin)(date)?$`)],
  ['contractTo', new RegExp(`^(劳动|用工)?合同${END}${DAY}$|^contract(end|to|until|expiry)(date)?$`)],
  ['contract', /^(劳动|用工)?合同(期限|年限|期)(\((年|月|个月)\))?$|^contract(term|length)$/],
  ['probationWage', /^试用期?(月)?(工资|薪资|薪酬|月薪|薪水)(\(元\))?$|^probation(wage|salary|pay)$/],
  [
    'agreedWage',
    /^(转正后?|合同|约定|转正约定)(月)?(工资|薪资|薪酬|月薪|薪水)(\(元\))?$|^(agreed|contract)(wage|salary|pay)$/,
  ],
  ['awayFrom', new RegExp(`^(休假|长假|产假|离岗|停薪留职|待岗)${BEGIN}${DAY}$|^leave(start|from)(date)?$`)],
  ['awayTo', new RegExp(`^(休假|长假|产假|离岗|停薪留职|待岗)${END}${DAY}$|^leave(end|to|until)(date)?$`)],
  [
    'leavingDay',
    /^(实际|预计|拟)?(离职|离司|退休|辞职)(生效)?(日期|时间|日|年月日?)$|^最后工作日(期)?$|^(termination|leaving|exit|resignation|separation)date$|^last(working)?day(worked|of(work|service|employment))?$|^dateof(leaving|termination|exit)$/,
  ],
  ['movedOn', /^(本次|最近)?(调岗|调动|异动|转岗|调任|调入)(生效)?(日期|时间|日)$|^transfer(red)?(date|on)$/],
];

/** What a column of a list says of employment, by the key of its header; null: nothing of it. */
export function employmentColumn(key: string): EmploymentColumn | null {
  return HEADERS.find(([, words]) => words.test(key))?.[0] ?? null;
}
