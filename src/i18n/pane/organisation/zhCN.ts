import type { OrganisationSheet } from '../../../scorecard/texts/organisationTexts';

const sheets: Readonly<Record<OrganisationSheet, string>> = {
  chart: '组织架构图：部门、岗位和人员',
  functions: '部门职能：每个部门的职能',
  headcount: '编制对照：编制、在岗和空缺',
  overview: '岗位一览：职责、指标和任职要求',
};

/** The organisation behind the lists. */
export const zhCN = {
  title: '组织',
  intro: '按人员名单中的部门、岗位和直属上级，生成组织架构图等工作表。名单本身不会改动。',
  notRead: '还没有读取名单。点击生成时会先读取当前工作簿。',
  sheetsTitle: '组织图表',
  sheetsHint: '没有改动过的旧表会原位更新；您改过的表保持不变，新表放在旁边。',
  sheetsLabel: '要生成的工作表',
  sheets,
  draw: '生成组织图表',
  drawn: (count: number): string => `已生成或更新${count}张工作表。`,
  added: (count: number): string => `新生成（${count}）`,
  redrawn: (count: number): string => `已更新（${count}）`,
  kept: (count: number): string => `有您的改动，保持不变（${count}）`,
  keptHint: '这些工作表的单元格改动过，没有覆盖；最新内容在旁边的新表里。不再需要的一张可以删除。',
  findings: (count: number): string => `汇报关系中需要核对的地方（${count}）`,
  manualTitle: '管理手册',
  manualHint:
    '一次生成封面、目录、组织图表、岗位说明书、指标库和考核办法。已有的岗位说明书和您改过的工作表保持不变，仍在手册里。这些工作表按顺序排在一起，打印出来就是一本手册，页码与目录一致。',
  buildManual: '生成管理手册',
  manualBuilt: (sheets: number, jobs: number, pages: number): string =>
    `已生成或更新${sheets}张工作表，新生成${jobs}份岗位说明书；整本打印共${pages}页，打印方法见目录。`,
  manualPartly: (jobs: number): string => `已生成${jobs}份岗位说明书，其余尚未生成；再次点击会继续。`,
  manualKept:
    '有改动的工作表保持不变，留在手册原来的位置，页数按它自己的打印设置计。要换成新的：删除该表，再生成一次手册。改过的目录排在手册之后，手册里是新目录。',
  openContents: '打开目录',
  noFindings: '汇报关系没有发现问题。',
};
