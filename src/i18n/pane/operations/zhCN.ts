const seconds = (count: number): string => (count < 60 ? `${count}秒` : `${Math.ceil(count / 60)}分钟`);
const kilobytes = (count: number): string => (count < 1000 ? `${count} KB` : `${(count / 1000).toFixed(1)} MB`);

/** What was done since the pane was opened, and what an action is going to do. */
export const zhCN = {
  title: '最近操作',
  intro: '打开本窗格以来做过的操作，最近的在前。关闭窗格或工作簿后清空。',
  none: '还没有操作。',
  earlier: (count: number): string => `功能区按钮重新打开窗格之前的操作（${count}）`,
  earlierHint:
    '这些操作只留下一行说明。明细和撤销要用到单元格原来的内容，其中可能有姓名和薪资，所以不写入浏览器存储，不能在这里撤销。',
  entry: (number: number, what: string): string => `${number}. ${what}`,
  takenBack: (what: string): string => `${what}（已撤销）`,
  stopped: (what: string): string => `${what}（没有全部完成）`,
  filled: (cells: number): string => `填写${cells}个单元格`,
  inserted: (place: string): string => `插入职责到${place}`,
  built: (period: string, cards: number): string => `生成${period}考核表，新${cards}张`,
  rebuilt: (period: string, cards: number, refreshed: number): string =>
    `生成${period}考核表，新${cards}张，更新${refreshed}张`,
  settings: (cells: number): string => `修改考核设置，${cells}个单元格`,
  entered: (values: number): string => `导入${values}个值`,
  handedOut: (packs: number): string => `生成${packs}个评分包`,
  collected: (values: number): string => `取回评分包，${values}项`,
  summary: (cards: number): string => `刷新汇总，${cards}张考核表`,
  exported: (values: number): string => `导出空白数据表，${values}个待填单元格`,
  targets: (targets: number): string => `生成或更新目标表，${targets}个目标值`,
  followed: (people: number): string => `生成步骤清单和改进计划，${people}人`,
  calibrated: (period: string): string => `生成${period}校准表`,
  registers: (sheets: number): string => `生成登记表，${sheets}张`,
  confirmed: (period: string, cards: number): string => `确认${period}目标，${cards}张考核表`,
  explained: (changes: number): string => `记入${changes}处期中变更的理由`,
  pay: (added: number): string => `更新绩效工资表，新增${added}人`,
  cycle: (span: string, people: number): string => `生成或更新${span}汇总，${people}人`,
  closed: (period: string, cards: number): string => `结账${period}，锁定${cards}张考核表`,
  next: (period: string, cards: number): string => `开始${period}，新${cards}张考核表`,
  reopened: (period: string, cards: number): string => `重新打开${period}，${cards}张考核表`,
  archived: (period: string, cards: number): string => `移出${period}已归档的${cards}张考核表`,
  jobs: (pages: number): string => `生成${pages}份岗位说明书`,
  manual: (pages: number): string => `生成岗位手册，${pages}份岗位说明书`,
  organisation: (sheets: number): string => `绘制${sheets}张组织工作表`,
  forms: (purpose: string, sheets: number, cells: number): string =>
    cells === 0 ? `生成“${purpose}”${sheets}张` : `生成“${purpose}”${sheets}张，更新${cells}个单元格`,
  company: {
    exported: '导出岗位库工作表',
    used: '使用公司岗位库',
    imported: '导入岗位库文件',
    forgotten: '改回内置岗位库',
  },
  before: {
    sheets: (period: string, sheets: number, time: number, size: number): string =>
      `${period}${period === '' ? '' : '，'}最多新增${sheets}张工作表，约需${seconds(time)}，文件约增加${kilobytes(size)}。`,
    time: (time: number): string => `约需${seconds(time)}。`,
    noCtrlZ: '新增的工作表不能用Ctrl+Z撤销。',
    removable: '新增的工作表不能用Ctrl+Z撤销，可在“最近操作”中删除。',
    many: (sheets: number): string =>
      `${sheets}张工作表会让工作簿变大、打开变慢，也不容易找到。建议按部门分次生成，每个部门存成一个文件。`,
    byDepartment: '按部门分开',
  },
  rest: (cards: number): string => `生成其余${cards}张`,
  undo: '撤销',
  noUndo: {
    undone: '已经撤销。',
    nothing: '没有改动，不需要撤销。',
    closed: '要恢复锁定，请更正后再次结账。',
    sheets: 'Excel无法撤销新增的工作表；不需要的，请在工作表标签上右击删除。',
    drawn: '内容由考核表计算得出，再次刷新即可，不需要撤销。',
    reopen: '要更正已结账的成绩，请在“历史”中重新打开这个周期。',
    archived: '考核表保存在归档时另存的文件中。',
    kept: '确认和理由留作依据，不能撤销；有误的，请再变更一次并写明更正理由。',
    files: '评分包是单独的文件，考核表没有改动；不需要的，请删除文件。',
    library: '要换用别的岗位库，请到“岗位库”的“公司岗位库”。',
  },
};
