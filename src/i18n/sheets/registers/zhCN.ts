import type { RegisterTexts } from '../../../scorecard/texts/registerTexts';

/** Labels of registers, Simplified Chinese: the source of all languages. */
export const zhCN: RegisterTexts = {
  headers: {
    date: '日期',
    person: '姓名',
    employeeId: '工号',
    item: '计入指标',
    number: '单号或编号',
    what: '事项',
    quantity: '数量',
    amount: '金额（元）',
    hours: '用时（小时）',
    score: '得分',
    due: '应完成日期',
    done: '完成日期',
    onTime: '是否按时',
    finished: '是否完成',
    passed: '是否合格',
    adopted: '是否采纳',
    exchanged: '是否自愿换货',
    checked: '抽查数量',
    faults: '差错数量',
    faulty: '是否有差错',
    cause: '原因',
    own: '本人责任',
    note: '备注',
  },
  messages: {
    date: '请填写日期，例如2026-11-03。',
    person: '请从名单中选择；名单在“登记人员”工作表。',
    choice: '请从列表中选择。',
    number: '请填写不小于0的数字。',
  },
  answers: ['是', '否', '不计'],
  completeTo: '已登记完整至',
  completeHint: '填日期。填到期末当天或以后，本期没有记录的人才导入0次；不填则不导入0。',
  measures: {
    each: (indicators) => `${indicators.join('、')}（分别计算）`,
    count: (indicator) => `${indicator}＝本期行数。`,
    countOf: (indicator, flag, is) => `${indicator}＝“${flag}”为“${is}”的行数。`,
    rate: (indicator, flag, is, atLeast) =>
      `${indicator}＝“${flag}”为“${is}”的行数÷填“是”或“否”的行数${atLeast === null ? '' : `（最少按${atLeast}行计）`}。`,
    share: (indicator, faults, checked, complement) =>
      complement ? `${indicator}＝1－${faults}合计÷${checked}合计。` : `${indicator}＝${faults}合计÷${checked}合计。`,
    sum: (indicator, column) => `${indicator}＝“${column}”合计。`,
    average: (indicator, column) => `${indicator}＝“${column}”平均值。`,
    typed: (indicators) => `${indicators.join('、')}还需要本表以外的数据，或由人评分，请自行填写实际完成。`,
  },
  noMeasure: '本表为工作记录，不计算指标。',
  ownHint: '“本人责任”为“否”的行不计入。',
  people: {
    sheetName: '登记人员',
    hint: '各登记表的“姓名”从这里选择。重新生成登记表时补上新增人员，不改动已有的行。',
    headers: { name: '姓名', employeeId: '工号', department: '部门', position: '岗位' },
  },
  footer: '登记人签字：____________　　复核人签字：____________',
};
