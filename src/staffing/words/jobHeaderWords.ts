import type { JobField } from '../jobField';

/** Headers as `headerKey` makes them, separated by blanks. */
export const JOB_WORDS: Readonly<Record<JobField, string>> = {
  purpose: `
    岗位目的 职位目的 职务目的 工作目的 设岗目的 岗位设置目的 岗位设立目的 岗位使命 岗位宗旨 岗位价值 岗位概述 职位概述 职位使命 职务目标描述
    职位设置目的 purpose jobpurpose rolepurpose positionpurpose purposeofjob purposeofthejob purposeofrole purposeoftherole
    purposeofposition purposeofpost postpurpose jobsummary positionsummary rolesummary`,
  requirements: `
    任职要求 任职资格 任职条件 任职资格要求 任职标准 岗位要求 职位要求 岗位条件 岗位资格 岗位资格要求 职位资格 资格要求 资格条件 任用资格
    任用条件 职务要求 要求条件 应聘要求 requirements requirement qualifications qualification jobrequirements
    positionrequirements rolerequirements qualificationsrequired requiredqualifications jobqualifications jobspecification
    personspecification`,
  education: `
    学历 学历要求 最低学历 最低学历要求 学历专业 学历专业要求 教育程度 教育背景 教育要求 教育程度要求 教育背景要求 专业 专业要求 所学专业 学历条件
    education educationrequired educationrequirement educationrequirements educationlevel requirededucation
    educationalbackground educationalrequirements academicrequirements minimumeducation`,
  experience: `
    经验 经验要求 工作经验 工作经验要求 工作经历 工作经历要求 从业经验 从业经验要求 相关经验 相关工作经验 工作年限要求 经历要求 经验条件
    工作年限 experience workexperience experiencerequired experiencerequirement experiencerequirements requiredexperience
    yearsofexperience relevantexperience`,
  skills: `
    技能 技能要求 知识技能 知识技能要求 专业技能 专业技能要求 岗位技能 岗位技能要求 能力 能力要求 能力素质 能力素质要求 素质要求 技能条件 工作技能
    专业能力 所需技能 必备技能 skill skills skillsrequired skillrequirements skillsrequirements requiredskills competency
    competencies competenciesrequired abilities skillsandcompetencies`,
  superior: `
    汇报对象 汇报岗位 汇报对象岗位 上级岗位 直接上级岗位 直属上级岗位 上级职位 直接上级职位 直属上级职位 直接上级职务 直属主管职位 managerposition
    managertitle reportstoposition reportstotitle supervisortitle supervisorposition`,
  reports: `
    直接下级 直属下级 直接下属 直属下属 下级 下属 下级岗位 下属岗位 直接下级岗位 直属下级岗位 直接下属岗位 直属部属 直接部属 部属 管理对象
    直接管理对象 directreports directreport subordinates subordinate directsubordinates supervises positionssupervised`,
  assessor: `
    考核人 考核者 考核人员 考核主体 考核上级 考核主管 考核责任人 考核负责人 考评人 考评者 考评主体 评分人 评分者 评价人 评价者 评价主体 评核人
    评核者 评核主管 绩效考核人 绩效评价人 assessor assessors assessedby appraiser appraisers appraisedby evaluator evaluatedby
    rater ratedby reviewer reviewedby scoredby`,
  cadence: `
    考核周期 考核频率 考核频次 考评周期 考评频率 评核周期 评核频率 评估周期 评价周期 绩效周期 绩效考核周期 绩效考核频率 考核期间类型
    assessmentcycle assessmentfrequency assessmentcadence appraisalcycle appraisalfrequency evaluationcycle
    evaluationfrequency reviewcycle reviewfrequency performancecycle performancereviewcycle kpicycle`,
  deliverables: `
    交付物 交付成果 交付件 交付内容 工作成果 工作产出 工作成果物 成果物 产出 产出物 输出 输出物 输出成果 提交物 提交成果 报表 报表清单 工作报表
    岗位报表 应交报表 应提交报表 提交报表 需交报表 需提交报表 定期报表 报告报表 报告 工作报告 reports 岗位产出 岗位交付物 deliverable
    deliverables keydeliverables output outputs workproducts reportsdue reportsrequired requiredreports
    deliverablesandreports`,
  functions: `
    部门职能 部门职责 部门职掌 部门功能 部门主要职能 部门主要职责 部门职能说明 部门职能描述 部门核心职能 所属部门职能 所在部门职能
    departmentfunction departmentfunctions deptfunction deptfunctions departmentresponsibilities departmentduties
    functionofdepartment functionsofdepartment functionsofthedepartment`,
  headcount: `
    通常人数 一般人数 常规人数 常见人数 参考人数 建议人数 建议编制 参考编制 usualheadcount typicalheadcount suggestedheadcount
    recommendedheadcount`,
  role: `
    标准岗位 标准岗位名称 标准职位 标准职位名称 标准职务 对应标准岗位 对应标准职位 标准岗 对应岗位库岗位 standardrole standardposition
    standardjob standardjobtitle standardtitle standardpost matchedrole cataloguerole`,
  level: `
    职级 职等 级别 职级职等 岗位级别 岗位职级 岗位等级 岗位层级 职位级别 职位等级 职位层级 职务级别 职务层级 职位职等 level joblevel
    positionlevel rolelevel grade jobgrade positiongrade`,
  weights: `
    权重 权重% 指标权重 考核权重 kpi权重 考核指标权重 绩效权重 weight weights weight% weights% weighting kpiweight kpiweights
    indicatorweight indicatorweights`,
  targets: `
    目标 目标值 指标目标 指标目标值 考核目标值 kpi目标 kpi目标值 绩效目标值 考核指标目标 考核指标目标值 target targets targetvalue
    targetvalues kpitarget kpitargets indicatortarget indicatortargets`,
};
