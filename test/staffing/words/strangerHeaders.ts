import type { ColumnField } from '../../../src/staffing/columnField';

/** Column headers as a stranger would write them, one a line; `none` are those of no field at all. */
export const STRANGER_HEADERS: Readonly<Record<ColumnField | 'none', string>> = {
  department: `
部门
部门/组别
所在部门/科室
用工部门
隶属部门
任职机构
部门（中心）
部门/门店
所属团队
所属事业部
所属部门名称
归属中心
科室/部门
业务部门
部门全路径
现所在部门
入职部门
Department Name
Dept./Team
Business Unit
BU
Org Unit
Home Department
Division/Department
部門名稱
所屬部門
課別
單位/部門
所属科室（部门）
部门(必填)
一级部门名称
二级部门/中心
组织名称
所属业务单元
所在班组
Dept Name (CN)
Functional Dept
Sub-department
部门/车间
业务线
所属大区
隶属中心
使用部门名称`,
  position: `
岗位
岗位（职务）
岗位/工种
任职岗位名称
岗位职位
聘用岗位
具体岗位名称
从事岗位
目前担任职务
职位/岗位
岗位名称（中文）
工作岗位（职务）
入职岗位
定岗岗位
现聘岗位
角色
Job Title (CN)
Position / Title
Current Position
Post
Role
Job
職位名稱
擔任職務
崗位
岗位名称/职务
岗位名
职务/职称
工作岗位名称
任命岗位
职位（岗位）
岗位 / Role
Job Position
Position Name
Working Title
Current Title
定编岗位名称
实际岗位
所任岗位
員工職位`,
  employeeName: `
姓名
姓名（中文）
员工姓名/花名
人员
在职人员姓名
在岗员工
任职人
任职员工姓名
担任者
现任
现职人员
员工名单
中文名字
姓 名
人名
Employee Name (CN)
Name (Chinese)
Staff
Employee Full Name
Incumbent Name
Full Name
Colleague
員工姓名
人員姓名
姓名/Name
员工
雇员姓名
在岗人姓名
在编人员姓名
岗位任职者
现岗位人员
担当人
Name of Staff
Employee
员工（姓名）
名字
Staff Full Name
同事姓名
人员名字`,
  employeeId: `
工号
员工工号/编号
员工编号（工号）
人员工号
工号/ID
职工工号
考勤号码
工牌编号
员工代号
人事编号
职员工号
Employee ID No.
EmpID
EID
Emp. Code
Staff No.
Payroll No.
Personnel Number
員工代號
工號
工號/員編
ID号（工号）
员工序列号
Employee Number
工号 No.
工作证编号
员工卡号
员工ID号
人员编码（工号）
Worker No.`,
  headcount: `
编制
编制（人数）
编制人数合计
岗位编制数
岗位定员
定编数（人）
标准编制人数
批准编制
编制总数
2026编制
2026年度编制数
核定人数（人）
应配人数
配置数
HC
HC数
Headcount (Approved)
Budget HC
No. of Positions
Approved Headcount
Planned HC
編制人數
現有人數
定員編制
在岗人数（人）
现有员工人数
编制数量（个）
定员（人）
岗位编制人数（人）
人员编制数
核编人数
人力编制
HC Budget
Planned Headcount
标准配置人数
计划编制人数
编制指标
满编数
Target HC
需配人数
人员定额`,
  manager: `
直属上级
直接上级（姓名）
汇报上级/领导
上级主管姓名
直属领导姓名
直线上级
直接汇报人
直属经理姓名
汇报对象（姓名）
部门主管/直属上级
业务上级
Reports To (Name)
Line Manager Name
Supervisor/Manager
Direct Manager
Manager
直屬主管
匯報對象
上级领导姓名
直接领导
汇报给谁
直属上级（汇报对象）
主管领导姓名
Reporting Line Manager
Reporting Officer
Superior
Team Leader / Manager
隶属领导
直管领导`,
  hireDate: `
入职日期
入职时间（年月日）
入职年月
入职日期(年/月/日)
首次入职时间
进入公司日期
参加本公司工作时间
加入公司时间
本公司入职日期
到公司时间
报到时间
到岗日期/入职日期
Date of Hire
Start Date (Company)
Joining Date
Hire Dt
Employment Date
Date Joined
到職日
入職日期
報到日
入职（年/月/日）
入职日
首次入职日期
进店日期
上岗日期
Hire date (yyyy/mm/dd)
Onboard Day
Company Join Date
最近一次入职日期
入集团日期
来本公司时间
入司年月`,
  duties: `
岗位职责
岗位职责（简述）
主要工作职责及内容
职责与任务
工作职责与内容
岗位工作内容描述
核心工作职责
岗位职责/工作内容
职责概要
职务说明
Job Responsibilities
Roles & Responsibilities
Key Duties
Job Description
Main Tasks
工作職掌
職責說明
岗位职责与工作内容
职责说明
主要工作事项
工作职责（要点）
岗位核心工作
Duties & Responsibilities
Job Content
Scope of Work
岗位职责要求
职能描述`,
  kpi: `
KPI
考核指标
考核指标（KPI）
绩效考核指标/KPI
关键绩效指标KPI
岗位KPI指标
绩效考核要点
主要绩效指标
量化考核指标
业绩考核指标
KPI Indicators
Performance Indicators
Key Performance Metrics
KPI Targets
績效指標
考核項目
KPI考核项
关键业绩考核指标
考核KPI指标
绩效指标名称
岗位考核要点
Key KPI
KPI / Metrics
Performance Targets
衡量指标
绩效考核项目`,
  none: `
序号
No.
性别
岗位编码
岗位级别
岗位系数
岗位津贴
岗位性质
部门编码
部门排序
部门负责人电话
部门总人数
职级
职称等级
专业技术职务
原部门
原职务
上级部门
上级岗位名称
兼任职务
拟晋升岗位
晋升岗位
主管电话
直属上级工号
直属上级岗位
绩效等级
绩效得分
KPI得分
KPI权重
绩效工资基数
考核周期
考核结果
考核日期
转正日期
合同到期日
离职日期
出生日期
最后工作日
参加工作时间
面试日期
缺编人数
超编情况
满编率
招聘状态
招聘负责人
身份证号
银行卡号
开户行
手机号
紧急联系人
紧急联系人电话
用户状态
员工状态
学历
毕业院校
岗位说明书编号
岗位培训记录
备注
工资
基本工资
社保编号
合同编号
Position Code
Position Level
Job Grade
Job Family
Job Code
Department Code
Department Head
Cost Center
Manager ID
Manager Email
Contract End Date
Date of Birth
Termination Date
Performance Rating
Employment Type
Vacancies
Location
Emergency Contact Name
Bank Account Name
School Name
岗位等级工资
部门审核
岗位变动时间
绩效考核结果
姓名拼音
曾用姓名
上级部门名称
主管工号
领导签字
部门电话
考核负责人
入职渠道
入职材料
入职前单位
离职原因
编制类型
编制性质
编外人数
岗位风险
岗位证书
任职资格等级
工作地点
家属姓名
配偶工作单位
子女姓名
员工签名
岗位排名
是否关键岗位
是否管理岗
部门预算
Job Band
Position Type
Name Pinyin
Nickname
Manager's Email
Hire Source
Exit Date
Probation End Date
Last Promotion Date
Department Budget
Staff Type`,
};
