import type { OrganisationSentences } from './texts';

export const zhCN: OrganisationSentences = {
  loop: ({ names }) =>
    `汇报关系成了一个圈：${[...names, ...names.slice(0, 1)].join(' → ')}，请改正其中一人的直属上级。`,
  superiorNotListed: ({ name, superior }) =>
    `${name}的上级“${superior}”不在名单里，请写名单中的姓名或工号，或把此人补进名单。`,
  superiorUnclear: ({ name, superior, among }) =>
    `${name}的上级“${superior}”可能是名单里的${among}个人，请改写成工号。`,
  noSuperior: ({ name, position }) => `${name}（${position}）没有写上级，也认不出部门负责人，请补上直属上级。`,
  twoHeads: ({ department, names }) =>
    `${department}有${names.length}位可能的负责人：${names.join('、')}。如果只有一位，请把另一位的直属上级写成这一位。`,
  wideSpan: ({ name, count, most }) => `${name}有${count}名直接下级，超过${most}人，建议分组或增设主管。`,
};
