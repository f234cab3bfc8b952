import type { AppFailure } from '../../../app/failure';

type ExcelFailureKind = Extract<AppFailure, { kind: 'excel' }>['failure']['kind'];

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

const excelFailures: Readonly<Record<ExcelFailureKind, Sentence>> = {
  cellEditing: { what: '有单元格正在编辑，Excel暂时不能操作。', advice: '请按回车或Esc结束编辑，然后点“重试”。' },
  protected: { what: '工作表或工作簿受保护，无法写入。', advice: '请在“审阅”中取消保护后重试。' },
  dialogOpen: {
    what: 'Excel里有对话框还开着（可能是功能区按钮的结果窗口），暂时不能写入。',
    advice: '请关闭对话框，然后重试。',
  },
  notPermitted: {
    what: 'Excel没有把这个工作簿的文件交给加载项。',
    advice:
      '工作簿可能带有敏感度标签或限制了权限（见“文件 → 信息”），也可能是网络中断：请检查网络后重试，或请有权限的人操作。',
  },
  otherWorkbookActive: { what: '当前激活的是另一个工作簿。', advice: '请切换回本工作簿，然后重试。' },
  noCellsSelected: {
    what: '现在选中的不是本工作簿的单元格（可能是图表、图形，或另一个工作簿）。',
    advice: '请在本工作簿的工作表中点一下要用的单元格，然后重试。',
  },
  notFound: { what: '要操作的工作表或单元格已经不存在。', advice: '请重新读取工作簿后再试。' },
  alreadyExists: {
    what: '已有同名的工作表，可能是别人或另一个窗口刚刚也在生成。',
    advice: '请重新读取工作簿，看看已经有哪些表，再点“重试”接着做；如仍然出现，请修改工作表命名方式。',
  },
  invalidArgument: {
    what: 'Excel拒绝了这次操作。',
    advice: '请重新读取工作簿后再试；如仍然出现，请复制错误代码反馈。',
  },
  filtered: { what: '表格正处于筛选状态，无法完成写入。', advice: '请清除筛选后重试。' },
  mergedCells: { what: '目标区域有合并单元格，无法完成写入。', advice: '请取消相关合并单元格后重试。' },
  tableConflict: { what: '目标位置与表格或数据透视表冲突。', advice: '请移开该表格，或换一张工作表后重试。' },
  tooLarge: { what: '一次处理的数据太多，超过了Excel的限制。', advice: '请按部门分批处理。' },
  unsupported: { what: '当前版本的Excel不支持这个操作。', advice: '请使用Microsoft 365、Excel 2021或网页版Excel。' },
  readOnly: { what: '工作簿是只读的。', advice: '请启用编辑，或另存为副本后重试。' },
  newerRegistry: {
    what: '这个工作簿由更新版本的Rolecard处理过，当前版本读不懂隐藏工作表“_rolecard”中的记录，没有写入任何内容。',
    advice: '请更新Rolecard，然后重新打开工作簿。',
  },
  unavailable: { what: 'Excel服务暂时不可用。', advice: '请检查网络和登录状态，稍后重试；网页版Excel可以刷新页面。' },
  unknown: {
    what: 'Excel报告了一个未知错误。',
    advice: '如果同时打开了别的工作簿，请先切换回本工作簿，然后重试；如仍然出现，请保存后重新打开工作簿。',
  },
};

const failures = {
  excelCode: (code: string): string => `错误代码：${code}`,
  noStaffingTable: { what: '没有可以读取的编制表。', advice: '请按列出的提示修改工作表，或选择另一张工作表。' },
  sheetMissing: (sheet: string): Sentence => ({
    what: `找不到工作表“${sheet}”，可能已被删除、改名或隐藏。`,
    advice: '请重新读取当前工作簿。',
  }),
  sheetProtected: (sheet: string): Sentence => ({
    what: `工作表“${sheet}”受保护，没有写入任何内容。`,
    advice: '请在“审阅 → 撤消工作表保护”后重试。',
  }),
  workbookProtected: {
    what: '工作簿结构受保护，不能增加或删除工作表。',
    advice: '请在“审阅 → 保护工作簿”中取消保护后重试。',
  },
  settings: (sheet: string, count: number): Sentence => ({
    what: `“${sheet}”有${count}处需要修正，修正后才能继续。`,
    advice:
      '请按列出的单元格逐处修改后重试；也可以在“每月工作”的“考核设置”中点“修复考核设置”，先看会恢复哪些单元格。请不要删除这张工作表：考核表的公式要用到它。',
  }),
  template: (sheet: string, count: number): Sentence => ({
    what: `“${sheet}”有${count}处需要修正，没有生成任何内容。`,
    advice: '请按列出的单元格逐处修改后重试。',
  }),
  templateProtected: (sheet: string): Sentence => ({
    what: `模板“${sheet}”受保护，按它生成的表无法填写，没有生成任何内容。`,
    advice: '请打开这张工作表，选择“审阅 → 撤消工作表保护”后重试。生成的考核表会自动保护，模板不需要保护。',
  }),
  badPeriod: (text: string): Sentence => ({
    what: text === '' ? '没有填写考核周期。' : `考核周期“${text}”无法识别。`,
    advice: '请写成月份“2026-11”、季度“2026Q3”、半年“2026H1”、年度“2026”，或起止日期“2026-07-15 至 2026-09-30”。',
  }),
  listNamesNobody: (sheet: string) => ({
    what: `“${sheet}”的名单里还没有人员，没有可以生成考核表的对象。没有改动任何内容。`,
    advice: '请在表头下面每行填写一人（岗位和姓名），再重新读取。',
  }),
  tooManySheets: (count: number): Sentence => ({
    what: `将新增${count}张工作表。工作表超过200张时，工作簿会变慢，也不容易查找。没有改动任何内容。`,
    advice: '请按部门分批生成；确实需要一次全部生成，请确认后继续。',
  }),
  scoringPack: (recipient: string, period: string) => ({
    what: `这是发给“${recipient}”的${period}评分包，不是人员名单。没有改动任何内容。`,
    advice: '请填写浅黄色单元格，保存后发回；要取回填写的内容，请打开发出它的工作簿，在“本月 → 评分包”中选择这个文件。',
  }),
  nobodyInPeriod: (period: string, people: number): Sentence => ({
    what: `考核设置为按岗位周期考核，所选范围内没有岗位在${period}考核（${people}人的岗位按其他周期考核）。没有改动任何内容。`,
    advice: '请选择这些岗位的考核周期，或在岗位库中修改岗位的考核周期，或把考核设置中的“考核周期方式”改为1。',
  }),
  nobodyToAssess: {
    what: '所选范围内没有可以生成考核表的人员。',
    advice: '请先在“核对岗位”中选定标准岗位，或扩大部门范围。',
  },
};

export const zhCN = { excelFailures, failures };
