interface Sentence {
  readonly what: string;
  readonly advice: string;
}

/** Refusals of the monthly work: pay, closing, the next period, actual values, job descriptions. */
export const periodFailures = {
  noCards: (period: string): Sentence => ({
    what: `${period}没有考核表。`,
    advice: '请先生成该周期的考核表，或在“考核设置”中核对考核周期。',
  }),
  incompleteCards: (period: string, cards: number): Sentence => ({
    what: `${period}还有${cards}张考核表没有总分，尚未结账。`,
    advice: '请补齐评分后再结账；也可以选择仍然结账，这些人将没有成绩。',
  }),
  periodClosed: (period: string, day: string): Sentence => ({
    what: `${period}已于${day}结账，不能再改动。`,
    advice: '请在下一个考核周期中操作。',
  }),
  listDamaged: (sheet: string, headers: readonly string[]): Sentence => ({
    what: `“${sheet}”缺少表头：${headers.join('、')}。没有写入任何内容。`,
    advice: '请恢复这些表头后重试。',
  }),
  noActualsTable: (sheet: string): Sentence => ({
    what: `“${sheet}”中没有找到实际完成数据的表头。`,
    advice: '表头要有姓名或工号一列，以及至少一个考核指标的名称。',
  }),
  noActualInputs: {
    what: '没有可以录入实际完成值的指标。',
    advice: '这些考核表的指标都由人评分，或考核表是旧版本；重新生成考核表后再试。',
  },
  jobTemplate: (sheet: string, count: number): Sentence => ({
    what: `“${sheet}”有${count}处需要修正，没有生成岗位说明书。`,
    advice: '请按下面的单元格逐处修改后重试；也可以删除这张工作表，重试时会重新生成标准模板。',
  }),
  notForJobDescription: (placeholder: string): string => `${placeholder}不能用在岗位说明书里。`,
  card: (sheet: string, name: string): string => (name === '' || name === sheet ? sheet : `${sheet}（${name}）`),
};
