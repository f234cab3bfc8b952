import { columnName } from '../../../base/address';
import type { ProbationLimit } from '../../../staffing/employment';
import { isStatutoryLeave } from '../../../staffing/words/employmentState';
import { CODE_PAGES } from './codePages';
import type { IssueSentences } from './texts';

export const zhCN: IssueSentences = {
  noStaffingSheet: () => '没有找到像编制表的工作表。编制表至少要有“岗位”一列，以及姓名、部门或编制人数中的一列。',
  onlyLeavers: ({ sheet, count }) =>
    `工作簿里只有离职人员名单（“${sheet}”等，共${count}人），离职人员不生成考核表。请添加在职人员的编制表或花名册。`,
  someOfStaff: ({ sheet }) =>
    `“${sheet}”像是入职、转正或调动登记，只有一部分人员。如果另有完整的花名册，请改用花名册。`,
  noHeader: () => '没有找到表头，各列含义是根据内容判断的，请核对“列的含义”。',
  noPositionColumn: () => '没有找到岗位列。请在表头写上“岗位”，或在“列的含义”中指定。',
  emptySheet: () => '这张工作表是空的。',
  transposed: () => '名单是横着排的（人员在列、项目在行）。请用“选择性粘贴 → 转置”改成一行一人后再读取。',
  csvDump: ({ separator }) =>
    `所有内容挤在一列里，用“${separatorName(separator)}”隔开。请先用“数据 → 分列”拆成多列后再读取。`,
  garbledText: ({ from }) =>
    `表里的文字是乱码，多半是CSV文件按别的编码打开了。请在Excel中用“数据 → 从文本/CSV”重新导入，“文件原始格式”选${from === null ? '能显示出中文的一种（65001 UTF-8、936 GBK或950 Big5）' : `“${CODE_PAGES[from]}”`}，再读取。`,
  cellError: ({ text }, field) => `${field}单元格的公式出错（${text}），按空白处理。`,
  headcountNotNumber: ({ text }) => `编制人数“${text}”不是数字，按未填写处理。`,
  nameUnreadable: ({ text }) => `姓名一格是“${text}”，不是姓名，这一行没有读出人员。请改成姓名。`,
  nameUnusual: ({ name }) => `姓名一格是“${name}”，不像人名，仍按一个人处理。如果不是人，请清空这一格，或写“空缺”。`,
  headcountLarge: ({ count }) =>
    `一格里写了${count}个名额，不会按名额逐个生成考核表。请核对；如果确有这么多人，请列出姓名或分行填写。`,
  awayFromWork: ({ name, state }) =>
    `“${name}”标明“${state}”，仍按在册人员处理；本期出不出考核表，按考核设置中的“整期不在岗人员”和名单上的休假日期。${isStatutoryLeave(state) ? PROTECTED : ''}`,
  statutoryLeave: ({ name, state }) => `“${name}”标明“${state}”。${PROTECTED}`,
  probationTooLong: ({ name, from, until, months, limit }) => {
    const length = months === null ? `（${from}${until === '' ? '起至今' : `至${until}`}）` : `（${months}个月）`;
    return `“${name}”的试用期${length}超过法定上限：${LIMITS[limit]}（劳动合同法第十九条）。请核对日期，确有超出的请及时处理。`;
  },
  probationWageLow: ({ name, wage, agreed, least }) =>
    `“${name}”的试用期工资${wage}元低于转正工资${agreed}元的80%（${least}元）。试用期工资不得低于本单位相同岗位最低档工资或者劳动合同约定工资的80%，并不得低于最低工资标准（劳动合同法第二十条）。请核对。`,
  duplicateEmployeeId: ({ id, name, firstName, firstRow, firstSheet }) =>
    `工号${id}重复：“${name}”与${otherSheet(firstSheet)}第${firstRow + 1}行的“${firstName}”。`,
  namesakes: ({ name, firstRow }) =>
    `“${name}”与第${firstRow + 1}行同名、同部门、同岗位，又都没有工号，分不清是谁。请填写工号。`,
  samePersonTwice: ({ id, name, firstRow, firstSheet }) =>
    `“${name}”${id === '' ? '' : `（工号${id}）`}在${otherSheet(firstSheet)}第${firstRow + 1}行已经出现过，会有两张考核表。如果是重复粘贴，请删去一行。`,
  hireDateUnreadable: ({ text }) => `入职日期“${text}”无法识别，按未填写处理。`,
  ambiguousColumn: ({ other }, field) => `“${field}”还可能是${columnName(other)}列，请核对“列的含义”。`,
  textTooLong: ({ length }, field) => `${field}内容有${length}个字，不像岗位名称，请核对。`,
  otherBlock: () => '这里还有另一份名单，看起来不是同一种或人员重复，没有读取。',
  peopleBeside: ({ count, name }) =>
    `名单旁边或上方还写着“${name}”${count > 1 ? `等${count}人` : ''}，不在名单里，没有读取。需要考核的请补进名单。`,
  leaversBeside: ({ count }) =>
    `名单旁边还列有${count}名离职人员（姓名和离职日期），不属于本名单，没有读取。如果其中有人在职，请把他填进名单。`,
  logOfDays: ({ people, rows }) =>
    `这是按日期逐行登记的考勤、请假或排班记录（${people}人共${rows}行），不是人员名单，没有读取。请选择一人一行的名单；如果确实是名单，请在“列的含义”中指定岗位列。`,
  gridOfDays: ({ days }) =>
    `这是按天横向排开的排班表或考勤表（${days}天），不是人员名单，没有读取。请选择一人一行、有“岗位”列的名单；如果它确实有岗位列，请在“列的含义”中指定。`,
  daysBeside: ({ days }) => `名单右侧还按天记录了排班或考勤（${days}天）。只读取了人员和岗位，每天的内容没有读取。`,
  crossTable: ({ across }) =>
    `这是岗位和部门（或店铺）纵横交叉的统计表（横向${across}列），不是人员名单，没有读取。请改成一人一行或一个岗位一行，把部门、岗位、姓名、编制各放一列；或者选择另一张工作表。`,
  namesWithPositions: ({ text }) =>
    `姓名和岗位写在同一列里（如“${text}”），没有读取。请分成两列，表头分别写“姓名”和“岗位”；如果这一列只是岗位，请在“列的含义”中指定。`,
  codesAsPositions: ({ text }) =>
    `岗位列里是代号（如“${text}”），对不上任何标准岗位。请在“列的含义”中选择写有岗位名称的列，或把代号改成岗位名称。`,
  monthlyList: ({ latest, months, rows, gone }) =>
    `名单按月逐行登记（共${months}个月），只读取了最近的“${latest}”；更早月份的${rows}行没有读取${gone === 0 ? '' : `，其中${gone}人只在更早的月份出现`}。`,
  otherTime: ({ read, other, count }) =>
    `读取的是“${read}”，但“${other}”${count > 1 ? `等${count}张表` : ''}像是同一名单更新的时间。如果那才是最新名单，请改为读取那张表。`,
  peopleWithoutPosition: ({ count, name }) =>
    count === 1
      ? `“${name}”没有填写岗位，没有读取。请补上岗位，或核对“列的含义”中的岗位列。`
      : `从“${name}”起有${count}人没有填写岗位，没有读取。请补上岗位，或核对“列的含义”中的岗位列。`,
  placeAsDepartment: ({ header, heading, place }) =>
    `“${header}”列按部门读取：“${place}”算作部门，归在小标题“${heading}”下面。如果小标题才是部门，请在“列的含义”中把部门改选“（没有）”。`,
  noRows: () => '名单只有表头，还没有人员。请在表头下面每行填写一人，再重新读取。',
  truncated: () => '表格很大，只读取了前面一部分。请把名单拆到几张工作表中分别处理。',
};

const PROTECTED =
  '这是国家或地方规定的假期：不应计作缺勤、旷工，也不应影响全勤奖，请不要计入绩效工资表的“迟到、早退、请假次数”和“旷工天数”；天数请按当地规定核对。';

const LIMITS: Readonly<Record<ProbationLimit, string>> = {
  0: '合同期限不满三个月，或以完成一定工作任务为期限的，不得约定试用期',
  1: '合同期限三个月以上不满一年的，不得超过一个月',
  2: '合同期限一年以上不满三年的，不得超过二个月',
  6: '任何合同都不得超过六个月',
};

function separatorName(separator: string): string {
  return separator === '\t' ? '制表符' : separator;
}

function otherSheet(sheet: string | undefined): string {
  return sheet === undefined ? '' : `工作表“${sheet}”`;
}
