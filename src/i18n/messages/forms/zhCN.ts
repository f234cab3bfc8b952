/** What keeps a company's own form from being filled. */
export const zhCN = {
  form: (sheet: string, count: number): { readonly what: string; readonly advice: string } => ({
    what: `“${sheet}”有${count}处需要修正，没有生成表单。`,
    advice: '请按列出的单元格逐处修改后重试。',
  }),
  unknownPlaceholder: (placeholder: string, known: string): string =>
    `没有${placeholder}这个占位符。可以用的有：${known}，以及{{列:表头}}。`,
  cardOnlyPlaceholder: (placeholder: string): string =>
    `${placeholder}只有考核表能填。请删除双括号，或把这张表作为考核表模板。`,
  between: '、',
  /** What may stand between the braces; HR writes them as shown. */
  known: [
    ...['姓名', '工号', '部门', '岗位', '直属上级', '入职日期', '公司名称', '日期', '周期'],
    ...['岗位编号', '标准岗位', '职级', '岗位目的', '岗位职责', '任职要求', '学历', '经验', '技能'],
    ...['汇报对象', '直接下级', '考核人', '考核周期', '考核频率', '交付物', '部门职能', '编制', '在岗人数'],
    ...['考核指标清单', '序号', '考核指标', '权重', '目标值', '评分标准', '指标定义', '考核维度', '数据来源', '填写'],
  ] as readonly string[],
};
