import { employmentColumn, type EmploymentColumn } from '../../../src/staffing/words/employmentHeaders';

const HEADERS: Readonly<Record<EmploymentColumn, string>> = {
  probation:
    '试用 试用期 试用期月数 试用期时长 试用期限 试用期长度 试用期(月) 试用期(个月) 试用期(month) 试用期(months) probation probationperiod probationmonths probationlength',
  probationEnd:
    '试用期结束 试用期结束日期 试用截止时间 试用期到期日 试用期届满 试用期止 probationend probationenddate probationuntil',
  confirmedOn:
    '转正 转正日期 预计转正时间 计划转正日 拟转正日期 应转正日期 实际转正日期 confirmationdate regularisationdate regularizationdate confirmedon',
  contract:
    '合同期 合同期限 合同年限 劳动合同期限 用工合同期 合同期限(年) 合同期(月) 合同期(个月) contractterm contractlength',
  contractFrom:
    '合同开始 合同开始日期 劳动合同起始时间 用工合同生效日 合同签订日期 合同起 contractstart contractstartdate contractfrom contractbegindate',
  contractTo:
    '合同结束 合同到期日期 劳动合同终止时间 用工合同截止日 合同止 contractend contractenddate contractto contractuntil contractexpirydate',
  probationWage:
    '试用工资 试用期工资 试用期薪资 试用期薪酬 试用期月薪 试用期月薪水 试用期月工资 试用期工资(元) probationwage probationsalary probationpay',
  agreedWage:
    '转正工资 转正后工资 合同工资 约定薪资 转正约定薪酬 转正后月薪 转正月薪水 合同月工资 转正工资(元) agreedwage agreedsalary contractsalary contractpay',
  awayFrom:
    '休假开始 休假开始日期 长假起始日 产假起 离岗生效日期 停薪留职开始时间 leavestart leavestartdate leavefrom leavefromdate',
  awayTo:
    '休假结束 休假结束日期 长假截止日 产假止 待岗期满 停薪留职到期时间 leaveend leaveenddate leaveto leavetodate leaveuntil',
  leavingDay:
    '离职日期 实际离职时间 预计离职日 拟离职日期 离司年月 退休生效日期 辞职年月日 最后工作日 最后工作日期 terminationdate leavingdate exitdate resignationdate separationdate lastworkingday dateofleaving dateoftermination dateofexit',
  movedOn:
    '调岗日期 本次调动时间 最近异动日 转岗生效日期 调任日期 transferdate transferreddate transferredon transferon',
};

test.each(Object.entries(HEADERS))('%s: %s', (kind, words) => {
  const each = words.split(' ');
  expect(each.map((word) => [word, employmentColumn(word)])).toEqual(each.map((word) => [word, kind]));
});

test('other headers, and such words within longer ones, say nothing of employment', () => {
  const none =
    '试 试用人 试用期表现 非试用期 试用期(天) 试用期开始日期 试用期结束评语 已过试用期结束日期 probationer myprobation probationendreview preprobationend' +
    ' 转正评语 未转正 转正说明日期 申请转正日期 confirmationdatetime reconfirmationdate confirmedonline notconfirmedon' +
    ' 合同 合同编号 合同期限说明 旧合同期限 合同期(天) 合同开始日期备注 旧合同开始日期 合同到期提醒 原合同到期日期 contractterms subcontractterm contractstartdates subcontractstart contractends subcontractend' +
    ' 试用期工资说明 旧试用期工资 probationpayment preprobationpay 转正工资条 旧合同工资 agreedwages disagreedwage contractpayer' +
    ' 休假 休假天数 已休假开始日期 休假开始日期一 休假结束提醒 已休假结束 leavestarter onleavestart leaveended onleaveend' +
    ' 离职 离职原因 离职日期备注 原离职日期 最后工作日数 倒数最后工作日 terminationdates determinationdate lastworkingdays mylastworkingday dateofleavings updateofleaving' +
    ' 调岗 调岗原因 调岗日期备注 前调岗日期 transferdates retransferdate 姓名 部门';
  expect(none.split(' ').filter((word) => employmentColumn(word) !== null)).toEqual([]);
});
