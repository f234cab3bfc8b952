import type { ProjectMessages } from './texts';

/** Simplified Chinese: the source of all languages. */
export const zhCN: ProjectMessages = {
  problems: {
    noProject: () => '这一行没有写项目，上面也没有可以沿用的项目。',
    badProject: ({ project }) =>
      `项目名称“${project}”不能用：最多40个字，不能含“/”，不能含单独的“§”“↺”，也不能以“→ 2”这样的序号结尾。`,
    badDay: ({ text }) =>
      text === '' ? '没有填写日期，请写成2026-09-01。' : `“${text}”不能确定是哪一天，请写成2026-09-01。`,
    daysReversed: ({ from, to }) => `结束日期${to}早于开始日期${from}。`,
    badLength: ({ from, to }) => `${from}至${to}不能作为考核周期：至少2天，最长12个月。`,
    otherDays: ({ project, from, to }) =>
      `项目“${project}”前面写的是${from}至${to}，同一项目的起止日期要一致；分段考核的，请写成两个项目名称。`,
    noPerson: () => '这一行没有写工号和姓名，上面也没有可以沿用的人员。',
    unknownPerson: ({ person }) => `名单里没有“${person}”，请核对工号、姓名。`,
    severalPeople: ({ person }) => `名单里不止一个“${person}”，请填写工号。`,
    otherName: ({ employeeId, name, listed }) => `工号${employeeId}在名单里是“${listed}”，不是“${name}”，请核对。`,
    noGoal: () => '没有写目标。',
    goalTwice: ({ goal }) => `同一人的目标“${goal}”写了两次。`,
    manyGoals: ({ person, most }) => `${person}的目标超过${most}个，考核表印不下，请合并或删去。`,
    badWeight: ({ text }) =>
      text === '' ? '没有填写权重，例如30%。' : `权重“${text}”不能用，请填写0到100%之间的数，例如30%。`,
    weightsNot100: ({ person, project, sum }) => `${person}在“${project}”的权重合计为${sum}%，要为100%。`,
    noStandard: ({ goal }) =>
      `“${goal}”不是指标库里的指标，要填写完成标准，由人评1–5级；要按公式计分的，请写指标库里的指标名称，或填写单位、目标值和计分规则。`,
    ruleTwice: ({ goal }) =>
      `“${goal}”是指标库里的指标，按指标库的评分标准计分。要用另外的规则，请改一个目标名称；要改目标值，请在考核表或目标值表里改。`,
    noRule: ({ goal }) => `“${goal}”填写了单位或目标值，没有写计分规则。请补上规则，或清空这两格，由人评1–5级。`,
    badUnit: ({ text, units }) =>
      `${text === '' ? '写了计分规则，没有填写单位' : `单位“${text}”不能用`}，请从这些中选：${units.join('、')}。`,
    badTarget: ({ text }) => `目标值“${text}”不能用，请填写数字；单位是百分比的写成95%或0.95。`,
    badRule: ({ text }) =>
      `计分规则“${text}”不能计分。写法同岗位库的评分规则，例如“扣分：低于目标；每1%扣5分”，百分比要带%，比率和按比例扣分的要填写大于0的目标值。`,
  },
  projectTable: (sheet, problems) => ({
    what: `“${sheet}”有${problems}处需要改正，没有生成考核表。`,
    advice: '请按列出的单元格改正后再生成。',
  }),
  whichProject: (sheet, asked, projects) =>
    projects.length === 0
      ? { what: `“${sheet}”里还没有项目。`, advice: '请先一行一个目标填写这张表。' }
      : {
          what:
            asked === null
              ? `“${sheet}”里有${projects.length}个项目：${projects.join('、')}。`
              : `“${sheet}”里没有项目“${asked}”。`,
          advice: asked === null ? '请选定其中一个再生成。' : `表里有：${projects.join('、')}。`,
        },
  periodNow: (project, period, before) =>
    `“${project}”的考核周期是${period}。${before === null ? '' : `考核设置中的周期已由${before}改为它，汇总也只列这个周期；要回到${before}，请再生成一次${before}的考核表（已填写的不变）。`}`,
  otherDays: (project, cards) =>
    `“${project}”已有其他起止日期的考核表：${cards.map(({ period, cards: count }) => `${period}（${count}张）`).join('、')}。这些表保持不变，上面填写的内容不会自动转过来。日期写错的，把项目目标表里的日期改回去；项目改期的：①按现在的日期生成；②目标没有改动时两份表的格式相同，逐人把旧表（表上写着旧的起止日期）浅黄色单元格的内容复制到新表的相同单元格，用选择性粘贴的“数值”；③核对总分相同，旧表打印留存后删除那张工作表。旧表已结账的不要删除。`,
  onlyProjects: (period) => ({
    what: `${period}只有项目考核表，不生成绩效工资表。`,
    advice: '项目奖励由公司另行发放；要计算绩效工资，请把考核周期改回当月。',
  }),
};
