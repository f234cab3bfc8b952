import type { ColumnField } from '../columnField';

/** Words by how surely each alone names the field (0–1); content decides the rest. Words are separated by blanks. */
export type WordsByStrength = Readonly<Record<string, string>>;

/**
 * The words of column headers, as data: Simplified, lower case, without spaces, brackets and stars (see `headerKey`).
 */
export const FIELD_WORDS: Readonly<Record<ColumnField, WordsByStrength>> = {
  position: {
    '1': `
      岗位 岗位名称 岗位名 所在岗位 现岗位 现任岗位 任职岗位 工作岗位 担任岗位 当前岗位 目前岗位 员工岗位
      岗位职务 职务岗位 具体岗位 现工作岗位 在职岗位 所属岗位 position positionname positiontitle jobtitle
      jobposition currentposition`,
    '0.97': `
      职位 职位名称 职位名 现任职位 现职位 所在职位 担任职位 当前职位 员工职位`,
    '0.95': `
      设置岗位 岗位设置 岗名 编制岗位 定编岗位`,
    '0.93': `
      职务 职务名称 现任职务 现职务 担任职务 当前职务 所任职务 员工职务`,
    '0.9': `
      聘任岗位 岗位设定 职衔 职位头衔 jobname posttitle designation`,
    '0.85': `
      jobrole`,
    '0.8': `
      标准岗位 岗 岗位角色 job post roletitle worktitle businesstitle`,
    '0.75': `
      工种 title jobprofile roleinteam roleintheteam teamrole`,
    '0.28': `职称`,
    '0.7': `
      行政职务 职称职务 头衔 role occupation 角色`,
  },
  employeeName: {
    '1': `
      姓名 员工姓名 人员姓名 职工姓名 职员姓名 employeename empname staffname nameofemployee employeefullname`,
    '0.95': `
      员工名字 真实姓名 中文姓名 姓名全称 任职人姓名 任职者姓名 成员姓名 fullname lastnamefirstname firstnamelastname
      surnamefirstname surnamegivenname familynamegivenname namelastfirst lastfirst firstlast firstandlastname nameandsurname`,
    '0.9': `
      名字 员工名称 任职人 任职者 任职人员 在岗人员姓名 现有人员姓名 被考核人姓名 岗位人员姓名 伙伴姓名 同仁姓名
      name incumbent incumbents postholder jobholder chinesename personname membername nameinchinese legalname`,
    '0.85': `
      中文名 中文名字 人员名字 现任人员 在岗员工 现职人员 incumbentname teammember staffmember`,
    '0.8': `
      现任人 在岗人员 在岗人 人员名单 担任人 担任人员 被考核人`,
    '0.75': `
      在职人员 在职员工 现有人员 岗位人员 上岗人员 employee`,
    '0.7': `
      员工`,
    '0.65': `
      staff`,
    '0.6': `
      人员 成员 编制人员 现任 现职 person worker associate colleague assignedto displayname preferredname`,
    '0.55': `
      姓 姓氏 lastname familyname surname firstname givenname forename employeelastname employeefirstname employeelast employeefirst namelast namefirst`,
    '0.5': `
      人选`,
    '0.45': `
      责任人 岗位责任人 担当人 who`,
    '0.4': `
      花名`,
    '0.35': `
      负责人 last first`,
  },
  department: {
    '1': `
      部门 所属部门 部门名称 所在部门 归属部门 任职部门 工作部门 department dept dept. departmentname
      deptname`,
    '0.95': `
      主部门 现部门 当前部门 部门组别 部门班组 部门小组 部门科室`,
    '0.9': `
      用人部门 中心部门 部门全称 部门路径 一级部门 二级部门 三级部门 四级部门 1级部门 2级部门 3级部门
      部门课别 部门团队 departmentteam orgpath departmentpath organizationpath orgname organizationname organisationname`,
    '0.8': `
      使用部门 部门1 部门2 一级组织 二级组织 三级组织 一级中心 二级中心 所属组织 所在组织 科室 所属科室
      处室 归属组织`,
    '0.75': `
      所属中心 division subunit`,
    '0.7': `
      组织单元 事业部 org orgunit organizationunit organisationunit organizationalunit organisationalunit supervisoryorganization 部门全路径 bu 集团部门`,
    '0.65': `
      team`,
    '0.6': `
      组织 中心 组别 小组 所属小组 班组 所属班组 所在小组 团队 所属团队 课别 businessunit organization
      organisation costcenterdepartment functionalteam businessfunction businessarea`,
    '0.55': `
      车间 所属车间 所在车间`,
    '0.5': `
      机构 任职机构 所属机构 分组 组 部 处 课 科 section function functionalarea`,
    '0.45': `
      group`,
    '0.42': `
      门店 所属门店 所在门店 门店名称 店铺 所属店铺 所在店铺 店铺名称 仓别 仓库 仓库名称 所属仓库 所在仓库 分仓 网点 店面 分店 产线 生产线 线别 线体 工段 库区 仓区 档口 zone 直播间 直播间名称 所在直播间 所属直播间 store shop branch`,
    '0.4': `
      单位`,
  },
  employeeId: {
    '1': `
      工号 员工编号 员工工号 员工号 员工id employeeid employeeno employeenumber employeecode empid empno
      staffid staffno staffnumber`,
    '0.95': `
      人员编号 职工编号 职工号 人员编码 员工编码 员工代码 职员编号 职员代码 empcode staffcode`,
    '0.9': `
      人事编号 工牌号 员工userid personnelno personnelnumber workerid`,
    '0.8': `
      工牌 工作证号 胸卡号 司号 badgeno workid jobnumber employeeidno payrollno eid`,
    '0.75': `
      userid`,
    '0.7': `
      用户id jobno`,
    '0.6': `
      用户编号 员工账号 badge`,
    '0.5': `
      档案编号 员工序号 id`,
    '0.45': `
      账号 帐号 卡号`,
    '0.4': `
      编号`,
  },
  headcount: {
    '1': `
      编制 定编 编制人数 定编人数 编制数 定编数 编制数量 编制名额 核定编制 岗位编制 人数编制 headcount
      plannedheadcount approvedheadcount authorizedheadcount authorisedheadcount plannedhc approvedhc`,
    '0.95': `
      定员 定员人数 核定人数 核编人数 计划编制 标准编制 年度编制 编制定员 人员编制 定编编制 headcountplan
      budgetedheadcount budgethc headcountbudget`,
    '0.9': `
      定岗人数 核编 定编定员 预算编制 hc hcplan`,
    '0.85': `
      满编人数 配置人数 应有人数 establishment numberofpositions noofpositions`,
    '0.8': `
      编制标准 标准人数 岗位人数 配备人数 计划人数 设置人数 部门编制 编制计划`,
    '0.7': `
      名额 人员定额 编制指标 quota`,
    '0.6': `
      人员配置 人数 fte`,
    '0.55': `
      人员数量`,
    '0.5': `
      定额 numberofstaff noofstaff`,
    '0.45': `
      现有人数 实有人数 在编人数 在岗人数 在职人数 实际人数 实编 现编 现员 实际在岗人数 到岗人数 现有编制 实际编制
      现有员工数 现有人员数 目前人数 现状人数 当前人数 实有人员数 actualheadcount currentheadcount actualhc currenthc
      onboardheadcount`,
    '0.4': `
      positions 需求人数`,
    '0.35': `
      数量 现有 实有 在编 在岗 实际在岗`,
    '0.3': `
      人员`,
  },
  manager: {
    '1': `
      直属上级 直接上级 汇报对象 汇报上级 直属领导 直接领导 直属主管 直接主管 直属上级姓名 直接上级姓名
      直属上司 直接上司 直属经理 直接经理 直接汇报对象 直接汇报上级 直属上级领导 直属汇报对象 manager
      managername linemanager reportsto reportingto reportto supervisorname directmanager directsupervisor
      immediatesupervisor reportingmanager directsuperior immediatesuperior reportmanager`,
    '0.95': `
      上级领导 直线经理 直线主管 上级主管 主管姓名 上级姓名 上级汇报对象 linemgr reportingmgr directmgr`,
    '0.9': `
      汇报给 汇报给谁 主管上级 上级经理 隶属上级 supervisor superior mgr mgrname`,
    '0.85': `
      报告对象 上级负责人 直接汇报人 直属负责人 上级汇报人`,
    '0.8': `
      上司 上级 主管领导`,
    '0.75': `
      汇报关系`,
    '0.7': `
      汇报线 reportingline boss`,
    '0.6': `
      领导 主管 汇报人 分管领导 直接负责人 考核人姓名 考评人姓名`,
    '0.5': `
      考核人`,
  },
  hireDate: {
    '1': `
      入职日期 入职时间 入司日期 入司时间 入职日 到职日期 到职日 进司日期 进司时间 入职年月日 员工入职日期
      员工入职时间 实际入职日期 实际入职时间 hiredate hireddate datehired hiredt dateofhire joindate joiningdate joineddate
      datejoined dateofjoining`,
    '0.95': `
      到岗日期 到岗时间 到职时间 进厂日期 进厂时间 入公司时间 入公司日期 进公司日期 进公司时间 onboarddate
      onboardingdate employmentstartdate hiringdate`,
    '0.9': `
      加入日期 来司时间 最近入职日期 startdate doj entrydate employmentdate dateofentry joinedon`,
    '0.85': `
      报到日期 雇佣日期 雇用日期 受雇日期 入店日期 入店时间 首次入职日期 commencementdate`,
    '0.8': `
      上岗日期 上岗时间 报到时间 加入时间 聘用日期 入职年月 到任日期`,
    '0.7': `
      入职 joined joiningday onboarded`,
  },
  duties: {
    '1': `
      岗位职责 工作职责 职责描述 主要职责 职责 岗位职责描述 工作职责描述 职位职责 主要工作职责 核心职责
      职责说明 岗位主要职责 岗位核心职责 职务职责 岗位职责说明 岗位工作职责 duties responsibilities
      jobduties jobresponsibilities dutiesandresponsibilities mainduties keyresponsibilities
      mainresponsibilities duties&responsibilities keyduties`,
    '0.95': `
      职责内容 职责要点 关键职责 responsibility`,
    '0.9': `
      工作内容 主要工作内容 职责范围 岗位工作内容 标准职责 duty jobdescription roleandresponsibilities
      rolesandresponsibilities roles&responsibilities`,
    '0.85': `
      maintasks keytasks 岗位描述 职位描述 工作描述 岗位职能 岗责`,
    '0.8': `
      主要工作 岗位说明 职位说明 jd jobcontent`,
    '0.75': `
      职务说明 职能描述 职能说明`,
    '0.7': `
      工作任务 工作范围 scopeofwork`,
    '0.5': `
      职能`,
  },
  kpi: {
    '1': `
      考核指标 kpi 绩效指标 kpi指标 关键绩效指标 绩效考核指标 kpi考核指标 岗位kpi 岗位考核指标
      主要考核指标 核心kpi 岗位绩效指标 关键考核指标 kpis keyperformanceindicators keyperformanceindicator
      performanceindicators performanceindicator assessmentindicators jobkpi keyperformanceindicatorskpi`,
    '0.95': `
      考核kpi 绩效考核kpi 绩效kpi kpi内容`,
    '0.9': `
      kpiindicators kpitargets kpi考核 kpi考核内容 标准kpi performancemetrics keyperformancemetrics keymetrics`,
    '0.85': `
      考核内容 考核项目 考核要点 绩效考核内容 关键指标 核心指标 业绩指标 assessmentitems`,
    '0.8': `
      考核项 量化指标 metrics indicators`,
    '0.75': `
      绩效目标`,
    '0.7': `
      考核目标`,
    '0.6': `
      考核标准 指标 考核维度 绩效考核标准`,
    '0.55': `
      绩效考核`,
    '0.5': `
      考核`,
    '0.3': `
      绩效`,
  },
};
