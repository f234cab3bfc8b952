import type { OrganisationTexts } from '../../../scorecard/texts/organisationTexts';

/** Labels of the sheets that show the organisation, Simplified Chinese. */
export const zhCN: OrganisationTexts = {
  sheetNames: { chart: '组织架构图', functions: '部门职能', headcount: '编制对照', overview: '岗位一览' },
  titles: { chart: '组织架构图', functions: '部门职能', headcount: '编制对照表', overview: '岗位一览表' },
  headcount: {
    headers: {
      department: '部门',
      position: '岗位',
      role: '标准岗位',
      planned: '编制',
      usual: '参考人数',
      actual: '在岗',
      vacant: '空缺',
      surplus: '超编',
      names: '在岗人员',
      note: '备注',
    },
    total: '合计',
    departments: '部门合计',
    hint: '编制取自人员名单，可在浅黄色单元格中修改，只填整数；空缺、超编和合计自动计算。“参考人数”取自岗位库，不参与计算。',
  },
  functions: {
    headers: { department: '部门', parent: '上级部门', head: '负责人', people: '人数', functions: '部门职能' },
    hint: '职能取自岗位库，请按公司实际情况修改；岗位库中没有的部门请自行填写。人数包括下级部门。',
  },
  overview: {
    headers: {
      department: '部门',
      position: '岗位',
      role: '标准岗位',
      superior: '直属上级',
      names: '在岗人员',
      duties: '岗位职责',
      indicators: '考核指标',
      qualifications: '任职要求',
    },
    hint: '每个岗位一行；职责、指标和任职要求取自岗位库中对应的标准岗位。',
  },
  chart: {
    company: '公司',
    people: (name, count) => `${name} ${count}人`,
    head: (name) => `负责人：${name}`,
    vacant: (count) => `缺${count}人`,
    seeSheet: '人员见本部门的工作表',
    withoutDepartment: '未注明部门',
  },
  separator: '、',
  footer: '仅供公司内部使用',
};
