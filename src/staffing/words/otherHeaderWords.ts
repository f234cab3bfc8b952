/** What a sheet full of such columns is for, when it is not a staffing list. */
export type OtherPurpose =
  'plain' | 'contacts' | 'payroll' | 'leavers' | 'attendance' | 'assessment' | 'recruiting' | 'dictionary' | 'things';

/** Headers that name something else although many hold a field's word. Words are separated by blanks. */
export const OTHER_WORDS: Readonly<Record<OtherPurpose, string>> = {
  plain: `
    序号 序 项次 流水号 no no. sn s/n seq index # 性别 gender sex 年龄 age 学历 education 最高学历 专业 major
    毕业院校 毕业学校 学校 民族 籍贯 婚姻状况 政治面貌 出生日期 出生年月 生日 birthday dateofbirth dob
    身份证 身份证号 身份证号码 证件号码 备注 说明 备注说明 remark remarks note notes comment comments
    状态 status employeetype employeestatus employmenttype 员工状态 在职状态 员工类型 用工类型 用工形式 用工性质 人员类别 人员类型 员工性质 工龄
    司龄 年资 服务年限 转正日期 转正时间 晋升日期 任职时间 任现职时间 任职日期 试用期 试用期到期日 合同开始日期 合同到期日 合同到期日期
    合同结束日期 合同期限 合同起始日 参加工作时间 参加工作日期 首次参加工作时间 职级 职等 级别 职级职等
    岗位级别 岗位等级 职位等级 职位级别 职务级别 职务等级 岗级 等级 岗位职级 level grade joblevel
    jobgrade rank band 技术职称 技术职务 专业技术职务 专业技术职称 岗位编号 岗位编码 岗位代码 岗位id
    职位编号 职位编码 职位代码 职务编号 职务编码 职务代码 positioncode positionid positionno jobcode
    jobid postcode postno 岗位类别 岗位类型 岗位序列 岗位性质 岗位族 职族 职类 序列 岗位层级 职务层级 岗位补助 岗位合同 职位类别 职位类型
    职位序列 职务类别 职务类型 职务序列 职系 职种 部门简介 岗位分类 职位分类 岗位状态 岗位要求 任职要求 任职资格
    岗位条件 职位要求 任职条件 qualifications requirements jobfamily jobcategory jobtype positiontype
    positioncategory 原岗位 原职位 原职务 原部门 原任岗位 原任职务 前岗位 前职位 调动前岗位 调动前部门
    变动前岗位 变动前部门 拟任岗位 拟调岗位 拟调部门 意向岗位 兼任岗位 兼职岗位 兼任职务 兼岗 兼任
    第二岗位 备用岗位 后备岗位 晋升岗位 目标岗位 曾任岗位 曾任职务 轮岗岗位 上级岗位 上级职位 上级职务
    直属上级岗位 直属上级职位 直接上级岗位 直接上级职位 汇报岗位 下属岗位 下级岗位 直接下级 直属下级
    下属人数 下级 下属 managertitle managerposition managerid supervisorid 直属上级工号 直接上级工号
    上级工号 主管工号 汇报对象工号 直属主管userid 直属主管工号 直属上级id 直属上级邮箱 部门负责人
    部门主管 部门经理 部门领导 部门编号 部门编码 部门代码 部门id 部门人数 部门职能 部门职责 部门职掌 部门主要职责 上级部门
    负责部门 部门负责人姓名 部门类别 部门类型 兼职部门 其他部门 从属部门 成本中心 部门电话 部门性质
    departmentcode departmentid deptcode deptid departmenthead departmentmanager headofdepartment
    costcenter parentdepartment 公司 所属公司 公司名称 单位名称 所属单位 分公司 合同公司 合同主体
    签约公司 劳动合同主体 用工主体 法人公司 法人主体 company companyname legalentity entity 在职 缺编
    缺编人数 缺员 缺员人数 空缺 空缺人数 空编 超编 超编人数 超缺编 缺口 差额 差异 待招人数 待招 编制差异
    满编率 到岗率 增编 减编 拟增人数 离职人数 actual
    vacancy vacancies vacant gap variance filled 英文名 英文姓名 englishname 别名 昵称
    alias nickname 姓名拼音 拼音 曾用名 紧急联系人 紧急联系人姓名 联系人 介绍人 推荐人 内推人 工作地点
    办公地点 地点 工作城市 城市 地区 区域 工作地 平台 location city office site hrbp
    班次 工作年限 技能 证书 导师 带教人 师傅 婚姻 宿舍 工位 身高 体重 血型 劳保 健保 出生地 户口 企业微信 身分证字号 emergencycontact nextofkin
    extension contractend contractenddate`,
  contacts: `
    手机 手机号 手机号码 电话 联系电话 联系方式 移动电话 办公电话 座机 分机 分机号 邮箱 电子邮箱
    企业邮箱 个人邮箱 工作邮箱 微信 微信号 qq 钉钉号 飞书账号 地址 家庭住址 现住址 户籍地址 通讯地址
    phone phoneno mobileno telno mobile mobilephone tel telephone email e-mail emailaddress phonenumber address ext 个性签名
    激活状态 禁用状态 微信插件`,
  payroll: `
    基本工资 岗位工资 绩效工资 应发工资 实发工资 应发 实发 应发合计 实发合计 底薪 薪资 月薪 年薪 工资
    工资标准 薪酬 税前工资 加班费 加班工资 全勤奖 全勤 提成 奖金 补贴 餐补 交通补贴 房补 话补 社保
    公积金 个税 个人所得税 扣款 代扣社保 代扣公积金 养老保险 医疗保险 失业保险 工伤保险 职务工资
    职位工资 职务津贴 岗位津贴 岗位补贴 工龄工资 银行卡号 银行账号 开户行 津贴 计税工资 薪级 岗位薪资
    salary basesalary basicsalary grosspay netpay pay wage bonus allowance tax socialinsurance
    housingfund commission payable deduction bankaccount`,
  leavers: `
    离职日期 离职时间 离职原因 离职类型 最后工作日 离职去向 离职性质 离职面谈 离职手续 离司日期
    离职前岗位 离职前部门 离职岗位 离职部门 辞职日期 离职申请日期 terminationdate termdate dateleft leftdate leavedate leavingdate
    lastworkingday lastday reasonforleaving terminationreason resignationdate exitdate`,
  attendance: `
    出勤天数 应出勤 实出勤 应出勤天数 实出勤天数 实际出勤 实际出勤天数 迟到 迟到次数 早退 早退次数 旷工
    旷工天数 事假 病假 年假 调休 加班时数 加班小时 缺卡 缺卡次数 打卡 上班打卡 下班打卡 请假天数 出勤
    考勤 考勤日期 排班 attendance absence late overtime workdays leavedays`,
  assessment: `
    考核编号 总分 得分 绩效得分 考核得分 考核分数 绩效分数 考核等级 绩效等级 绩效系数 系数 排名 全员排名
    部门排名 部门内排名 公司排名 评级 考核结果 绩效结果 自评 自评得分 自评分 上级评分 系统评分 最终得分
    加权得分 权重 目标值 实际完成 数据来源 评分标准 指标定义 指标定义/计算公式 考核周期 绩效奖金
    最终绩效 kpi得分 kpi分数 kpi权重 考核状态 考核月份 考核期 评分 面谈记录 cardno cardnumber score
    totalscore total finalscore weightedscore weight target coefficient rating ranking rankinall
    rankindepartment selfrating selfscore managerscore systemscore period kpiscore scoringrule`,
  recruiting: `
    招聘人数 面试时间 面试日期 面试官 面试结果 初试 复试 简历来源 招聘渠道 期望薪资 候选人 候选人姓名
    应聘岗位 应聘职位 应聘部门 招聘岗位 招聘职位 招聘状态 招聘进度 录用状态 offer 到面人数 申请岗位
    需求部门 需求日期 期望到岗时间 预计到岗日期 预计到岗时间 期望到岗日期 拟入职日期 预计入职日期 应聘者
    投递日期 应聘人 应聘者姓名 应聘人姓名 申请人姓名 候选人名称 录用部门 录用岗位 candidate candidatename applicant applicantname appliedfor interviewdate interviewer appliedposition recruiter
    expectedsalary`,
  things: `
    作者 译者 出版社 出版日期 出版时间 isbn 书名 书号 定价 片名 导演 主演 上映日期 上映时间 票房 歌手 专辑 商品 商品名称 商品标题 商品编号 商品编码
    产品名称 产品编号 产品编码 品名 货号 条码 条形码 规格 型号 单价 售价 零售价 价格 进价 库存 库存数量 sku spu 宝贝标题 课程 课程名称 课程编号 培训课程
    培训内容 培训对象 课时 讲师 授课人 资产编号 资产名称 资产类别 使用人 领用日期 领用时间 供应商 供应商名称 客户 客户名称 合作品类
    author authors publisher publishdate publishyear publicationdate pubdate published isbn genre genres artist album
    releasedate releaseyear runtime boxoffice price unitprice listprice stock quantity qty sku spu barcode product
    productname productid item itemname course coursename courseid instructor`,
  dictionary: `
    岗位定义 岗位名称英文 英文岗位名称 岗位英文名称 岗位英文 英文职位 英文岗位 职位英文名称 标准岗位编码
    岗位说明书编号 适用部门 适用范围 下拉选项 选项 参数 代码 别称 对应标准岗位 岗位字典 positionenglish
    code value key`,
};

/** How headers of another kind are built: the employer on paper, and what is chosen from a few words such as a status or a shift. */
export const OTHER_PATTERNS: readonly RegExp[] = [
  /(合同|劳动|劳务|用工|雇佣|雇用|聘用|签约|派遣|社保|公积金|发薪|缴纳|参保|个税)(合同|关系|发放|缴纳|缴交|所属|所在|签订|签署)*(隶属|主体|单位|公司|归属|企业|法人|方)(名称|全称)?$/,
  /(入职|到职|入司|来司|进司|调入|调整|调动|变动|变更|晋升|转岗|调岗|异动)前的?(所在|所任|原)?(岗位|职位|职务|部门|单位|公司)(名称)?$/,
  /^(是否|有无)/,
  /(学历|学位|院校|学校|专业|文化程度|婚否|生日|周岁|年龄|住址|所在地|生源地|籍贯|开户行|银行|工资卡号|证件号码?|身份证|底薪|工龄|司龄|年资|年限|尺码)(名称|标准|状况|情况)?$/,
  /^(导师|师[父傅]|带教|内推|引荐|担保|保证|监护|家属|亲属)人?(姓名|名字)?$/,
  /部门(主管|经理|领导|负责人|总监)(姓名)?$/,
  /^(birth|visa|passport|kin(?!d))|^[a-z]+(expiry|shirtsize|basepay|paygrade|citizenship|costcent(er|re))$/,
  /^(目前|当前|现)?(负责|对接|所管|管辖|跟进|运营|维护|服务)的?(店铺|门店|网店|店|平台|品类|类目|项目|区域|客户|品牌|业务|渠道|产品|商品|直播间|账号|仓库|线路|供应商|站点)(名称|名)?$/,
  /^[^/、,&及和与]*(电话|邮箱|邮件|地址|证书|记录|期限|基数|关系|体检日期?|考勤组|薪资组)$/,
  /(联系人|联络人|介绍人|推荐人|担保人|监护人|证明人)(姓名)?$/,
  /^(emergency|guardian|spouse)/,
  /^(legal)?employer(name)?$|^(contract|contracting|employing|payroll|legal)(company|entity|party|unit)(name)?$|(staffing|temp)agency(name)?$/,
  /^(部门|团队|小组|班组|公司|集团|组织|事业部|中心|上级|下级|主管)的?(年度|季度|月度)?(关键|核心|主要)?kpis?$/,
  /^(dept|department|team|group|division|company|corporate|manager|supervisor)(\.|-|_)?kpis?$/,
  /(状态|类型|类别|性质|形式|班次|班别|班制|城市|籍贯|属性|民族|地点|国籍|区域|属地|方式)$/,
  /^(继任|接班|接任|接替|替补|后备|候补|储备)(者|人|人选|人员|干部)?(的?(姓名|名字|名单))?$/,
  /^(successor|backup|stand-?in|replacement|replacedby|referr?er|referredby|mentor|buddy)s?([._-]?(full)?names?)?$/,
  /(status|type|shift|location|(?<!capa)city|country|region|gender|category|class|schedule|nationality|workplace|worksite|site)$/,
];

/** Beginnings that turn a field's word into something else: "原岗位", "拟任职务". Tried on headers that no list knows. */
export const OTHER_BEGINNINGS = `
  是否 家属 子女 父母 原 前 曾 开户 分管 调整前 父亲 母亲 拟 兼 应聘 申请 意向 调动前 变动前 变更前 调整前 上级 下级 下属 直属上级 直接上级 汇报 后备
  目标 晋升 历史 预计 计划入 期望 离职 转正 合同 紧急 推荐 上一 往期 兼职 备用 调岗 轮岗 配偶 父 母`;

/** Endings that turn a field's word into something else: "岗位编号", "部门负责人", "职务工资". */
export const OTHER_ENDINGS = `
  编号 编码 代码 id 类别 类型 序列 性质 等级 级别 职级 职等 工资 津贴 补贴 薪资 薪酬 负责人 电话 邮箱
  人数 要求 资格 条件 状态 分类 系数 得分 分数 权重 结果 日期 时间 拼音 英文名 英文 评价 价值 数 率
  说明书 工号 评分 等次`;
