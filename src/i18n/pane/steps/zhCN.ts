import type { UnnamedPlaces } from '../../../app/cards/assessees';
import type { FillForm, FillInto } from '../../../jobtable/fillField';
import type { FillMode } from '../../../jobtable/planFill';
import type { Certainty } from '../frame/vocabulary';

const read = {
  title: '读取结果',
  automatic: '自动查找',
  sheetWithPurpose: (sheet: string, purpose: string): string => `${sheet}（${purpose}）`,
  summary: (rows: number, people: number): string => `读取了${rows}行，共${people}人。`,
  lists: (count: number): string => `名单（${count}份）`,
  listsHint: '这些名单会一起填写、一起生成考核表。不需要的请取消勾选。',
  list: (sheet: string, area: string, rows: number): string => `${sheet} ${area}（${rows}行）`,
  moreSheets: (count: number): string => `${count}张工作表`,
  blockOf: (sheet: string, ordinal: number): string => `${sheet}（第${ordinal}份名单）`,
  leftOut: (count: number): string => `没有读取的工作表（${count}张）：`,
  otherList: (sheet: string, reason: string, people: number | null): string =>
    people === null ? `${sheet}：${reason}` : `${sheet}：${reason}，${people}人`,
  headerField: '表头所在行',
  headerHint: '如“3”或“3-4”；没有表头就清空。',
  headerBad: (first: number, last: number, most: number): string =>
    `表中有内容的是第${first}到${last}行：请写其中的行号，如“3”或“3-4”，最多${most}行；没有表头就清空。`,
  headerRefused: (rows: string): string => `第${rows}行下面认不出岗位，已按没有表头读取；请改写真正的表头所在行。`,
  noRows: '没有读到岗位。请检查下面“列的含义”，或换一张工作表。',
  area: (area: string, headers: string): string => `名单区域${area}，${headers}。`,
  headerRows: (rows: string): string => `表头在第${rows}行`,
  noHeaderRow: '没有表头',
  showArea: '查看名单区域',
  columns: '列的含义',
  columnsOf: (sheet: string, area: string): string => `列的含义：${sheet} ${area}`,
  columnsHint: '如有不对，请直接改选，会立即重新读取。',
  noColumn: '（没有）',
  joinedColumns: (columns: readonly string[]): string => `由${columns.join('、')}合成`,
  departmentFromHeadings: '取自部门标题或工作表名称',
  column: (name: string, header: string): string => (header === '' ? `${name}列` : `${name}列 ${header}`),
  issues: (count: number): string => `需要留意（${count}）`,
  rows: (count: number): string => `读取的行（${count}）`,
  skipped: (count: number): string => `跳过的行（${count}）`,
  leaveOut: '不读取',
  takeIn: '读取',
  hidden: '隐藏行',
  person: (name: string, note: string): string => (note === '' ? name : `${name}（${note}）`),
  people: (names: readonly string[]): string => names.join('、'),
  unnamed: (headcount: number): string => `未写姓名，编制${headcount}人`,
};

const certainty: Readonly<Record<Certainty, string>> = {
  certain: '很有把握',
  likely: '较有把握',
  possible: '有可能',
  faint: '把握不大',
};

const match = {
  title: '核对岗位',
  summary: (groups: number, rows: number): string => `${rows}行中有${groups}种岗位，相同的只需决定一次。`,
  filterLabel: '按匹配结果筛选',
  count: (name: string, count: number): string => `${name} ${count}`,
  empty: '这一类没有岗位。',
  place: (department: string, rows: number, people: number): string =>
    `${department === '' ? '未写部门' : department} · ${rows}行 · ${people}人`,
  blank: '留空',
  decided: '已选定',
  certainty,
  questions: (positions: number, people: number): string =>
    positions === 0 ? '都已决定' : `待确认${positions}种岗位，涉及${people}人`,
  questionsHint: '勾选即采用建议；不合适的在下方另选。',
  findQuestion: '按岗位或部门查找',
  suggestion: (position: string, role: string): string => `${position} → ${role}`,
  acceptUpTo: (positions: number, people: number): string => `采用以上全部建议（${positions}种岗位，${people}人）`,
  options: (position: string): string => `“${position}”对应的标准岗位`,
  leaveBlank: '留空，不填写也不考核',
  search: '选其他岗位',
  searchLabel: (position: string): string => `为“${position}”搜索标准岗位`,
  searchHint: '岗位名称或别名，中英文均可',
  noResult: '没有找到相符的岗位',
  reset: '恢复自动判断',
  applyElsewhere: (count: number): string => `同名岗位都这样处理（另有${count}处）`,
  showRows: '所在行',
  stillUndecided: (count: number): string => `还有${count}种岗位待确认，未确认的会留空。`,
  stillWithoutCards: (count: number): string => `还有${count}种岗位待确认，未确认的不生成考核表。`,
};

const modes: Readonly<Record<FillMode, string>> = {
  blanksOnly: '只填空白单元格（推荐）',
  replace: '替换已有内容',
  append: '追加在已有内容之后',
};

const forms: Readonly<Record<FillForm, string>> = {
  cell: '写在一格里，每条一行',
  rows: '岗位占几行就分到几行，每行一条',
  line: '一行摘要：指标只写名称，职责只写要点',
};

const places: Readonly<Record<FillInto, string>> = {
  list: '在名单右侧新增列',
  sheet: '另写一张“岗位一览”，名单不变',
};

const fill = {
  places,
  into: '名单没有职责、指标列时写在哪里',
  overview: '岗位一览',
  overviewHint: '每个岗位一行：职责、考核指标、任职要求和在岗人员。名单仍是一人一行，打印页数不变。',
  drawOverview: '生成岗位一览',
  listStays: '名单中没有要填写的单元格；职责和指标写在“岗位一览”里。',
  intoSheet: (field: string): string => `${field}，写在“岗位一览”里`,
  modes,
  forms,
  form: '多条内容怎么写',
  title: '填写职责',
  fields: '填写哪些内容',
  intoColumn: (field: string, column: string): string => `${field}，写入${column}列`,
  intoNewColumn: (field: string): string => `${field}，在名单右侧新增一列`,
  intoTable: '新增的列加入Excel表格（不勾选则放在表格右侧）',
  mode: '职责和指标已有内容的单元格（其他列只填空白）',
  replaceWarning: (cells: number): string => `${cells}个单元格的原有内容会被替换，请在下面逐项核对。`,
  appendWarning: (cells: number): string => `${cells}个单元格会在原有内容后追加文字，请在下面逐项核对。`,
  preview: '预览',
  counts: (blank: number, overwritten: number): string =>
    overwritten === 0
      ? `将填写${blank}个空白单元格。`
      : `将填写${blank}个空白单元格，改动${overwritten}个已有内容的单元格。`,
  nothing: '没有需要填写的单元格：该填的都已填好。',
  noFields: '请至少选择一项内容。',
  noRoles: '还没有岗位对应到标准岗位，请先“核对岗位”。',
  withoutRole: (rows: number): string => `${rows}行没有选定标准岗位，保持不变。`,
  header: '新增列的表头',
  forPositions: (field: string, positions: readonly string[]): string =>
    `${field}：${positions.slice(0, 3).join('、')}${positions.length > 3 ? ` 等${positions.length}种岗位` : ''}`,
  cells: (count: number): string => `${count}个单元格`,
  before: '原内容',
  after: '新内容',
  kept: (reason: string, count: number): string => `${reason}（${count}）`,
  apply: (cells: number): string => `填写${cells}个单元格`,
  applyNothing: '填写',
  filled: (cells: number, sheets: readonly string[]): string =>
    `已在${sheets.map((sheet) => `“${sheet}”`).join('、')}填写${cells}个单元格。`,
  moved: (cells: number): string => `名单的行移动过，其中${cells}个单元格写在对应人员或岗位现在的行里。`,
  alreadyDone: (cells: number): string => `${cells}个单元格本来就是这些内容。`,
  refused: (cells: number): string =>
    `${cells}个单元格没有写入，因为预览后被改动过，或者找不到（或不能确定）对应人员或岗位的行：`,
  undone: (cells: number): string => `已撤销，${cells}个单元格恢复为原来的内容。`,
  notUndone: (cells: number): string =>
    `${cells}个单元格保持现状，因为填写后被改动过，或者找不到（或不能确定）对应人员或岗位的行：`,
  look: '填写的行改为顶端对齐，太窄的列加宽，打印调整为一页宽（字太小时改为横向或A3）。撤销时一并恢复。',
  unfinished: (cells: number): string => `没有全部完成，还有${cells}个单元格；再次操作会继续，也可以全部撤销。`,
  undo: '撤销填写',
};

const unnamedChoices: Readonly<Record<UnnamedPlaces, string>> = {
  placesOnly: '名单没有姓名时，每个编制一张（推荐）',
  perPlace: '每个编制一张（如“客服1”“客服2”），有姓名的名单也如此',
  perPosition: '每个岗位一张',
  skip: '不生成',
};

const cards = {
  unnamedChoices,
  title: '生成考核表',
  period: '考核周期',
  previousPeriod: '上一周期',
  nextPeriod: '下一周期',
  badPeriod: '请写成“2026-11”“2026Q3”“2026H1”“2026”或“2026-07-15 至 2026-09-30”的样子，年份可写1900至2199。',
  scope: '考核范围',
  everyone: '全部人员',
  someDepartments: '按部门选择',
  selectedRows: '表格中选中的行',
  selected: (areas: readonly string[]): string => `已取用选区：${areas.join('、')}`,
  selectAgain: '重新取用选区',
  departments: '部门',
  department: (name: string, rows: number): string => `${name === '' ? '未写部门' : name}（${rows}行）`,
  unnamed: '没有姓名的编制',
  pattern: '工作表命名',
  usualPattern: '{姓名}',
  patternWords: ['{姓名}', '{工号}', '{部门}', '{岗位}', '{周期}'],
  patternHint: '可用的词：',
  addWord: (word: string): string => `加入${word}`,
  example: (name: string): string => `例如：${name}`,
  forecast: (cards: number): string => `将为${cards}人各准备一张考核表。已有评分或已结账的考核表不会改动。`,
  forecastNone: '没有可以生成考核表的人员，请重新选择范围。',
  forecastUnchosen: '请勾选要生成的部门。',
  forecastDone: (cards: number): string =>
    `所选的${cards}人都已有考核表。再次生成只更新还没有评分的，已有评分或已结账的不会改动。`,
  forecastRest: (there: number, added: number): string =>
    `已有${there}张考核表，将为其余${added}人各准备一张。已有的只更新还没有评分的，已有评分或已结账的不会改动。`,
  renew: '更新没有评分的考核表',
  notAssessed: (count: number): string => `不生成的（${count}）`,
  special: (count: number): string => `试用期、入离职、长假等（${count}）`,
  build: (cards: number): string => `生成${cards}张考核表`,
  buildNothing: '生成考核表',
  cancel: '取消',
  cancelling: '正在停止，已完成的考核表会保留……',
  preparing: '正在准备……',
  progress: (done: number, total: number): string => `已完成${done}张，共${total}张`,
  result: (period: string): string => `${period}考核表`,
  done: (built: number, refreshed: number): string => {
    if (refreshed === 0) return `新生成${built}张。`;
    return built === 0 ? `更新${refreshed}张（尚未评分）。` : `新生成${built}张，更新${refreshed}张（尚未评分）。`;
  },
  doneNothing: '没有需要生成的考核表，已有的都保持不变。',
  cancelled: '已取消。完成的考核表可以正常使用，再次生成会从这里继续。',
  stopped: '生成过程中断，已完成的考核表可以正常使用，再次生成会从这里继续。',
  built: (count: number): string => `新生成（${count}）`,
  refreshed: (count: number): string => `已更新（${count}）`,
  kept: (count: number): string => `已有评分或已结账，保持不变（${count}）`,
  liftingRefused:
    'Excel没有撤消任何一张考核表的保护。如果没有给它们设过密码，就是当前版本Excel的故障（2026年6月起的部分版本）：请更新Excel，或在“审阅”中撤消工作表保护后再做一次。',
  moved: (count: number): string => `换了岗位或工号，沿用本期已有的考核表（${count}）`,
  unsaid: (count: number): string => `有密码，岗位变动没有写到考核表上，请撤消保护后再生成一次（${count}）`,
  elsewhere: (count: number): string => `岗位按其他周期考核，本期已有的考核表保留（${count}）`,
  offList: (count: number): string => `不在名单上的人，考核表保留（${count}）`,
  person: (name: string, position: string): string => (name === '' ? position : `${name} · ${position}`),
  openSummary: '打开绩效汇总',
  refreshSummary: '刷新汇总',
  summaryRefreshed: (sheet: string, cards: number): string => `“${sheet}”已刷新，共${cards}张考核表。`,
  summaryFailed: '考核表已处理，但汇总表没有刷新：',
  remove: '删除刚生成的考核表',
  removeTitle: '删除刚生成的考核表？',
  removeBody: (count: number): string => `将删除${count}张工作表，Excel无法撤销删除。已有评分或已结账的考核表会保留。`,
  removeConfirm: '删除',
  keep: '不删除',
  removed: (count: number): string => `已删除${count}张考核表。`,
  removalKept: (count: number): string => `${count}张已有评分或已结账，保留：`,
};

const roles = {
  title: '岗位库',
  search: '搜索标准岗位',
  searchHint: '名称或别名，如“美工”“designer”',
  results: (count: number): string => `${count}个岗位`,
  noResult: '没有找到相符的岗位，请换个词试试。',
  backToList: '返回岗位列表',
  duties: '岗位职责',
  indicators: '考核指标',
  qualifications: '任职要求',
  deliverables: '工作成果',
  conditions: '班次与工作条件',
  pay: '薪酬构成',
  assessors: '考核人',
  probation: '试用期目标（供选用）',
  improvement: '未达标时的改进措施（供选用）',
  library: '行为与价值观项目（供选用）',
  libraryHint:
    '除考核指标外，公司可以选用下列项目。每项五级，从低到高。导出公司岗位库后，它们在指标库工作表里，可以改写，并加到岗位的考核指标中。',
  itemKinds: { behaviour: '行为', value: '价值观' },
  itemLevel: (level: number, line: string): string => `${level}级：${line}`,
  purpose: '岗位目的',
  aliases: '也叫',
  aliasList: (names: readonly string[]): string => names.join('、'),
  department: '部门',
  level: '级别',
  reportsTo: '汇报对象',
  headcount: '通常人数',
  headcountRange: (min: number, max: number): string => (min === max ? `${min}人` : `${min}–${max}人`),
  weight: (percent: number): string => `权重${percent}%`,
  target: (value: string): string => `目标${value}`,
  openTarget: '目标由公司设定',
  sourced: '有出处',
  proposed: '建议值',
  sourcedHint: '数值来自企业管理资料。',
  proposedHint: '数值是建议，请按公司情况调整。',
  insert: '插入职责到当前单元格',
  insertHint: '先在表格中选中一个单元格。',
  askTitle: '替换单元格里的内容？',
  askBody: (sheet: string, cell: string): string => `“${sheet}”的${cell}已有内容：`,
  replace: '替换',
  cancel: '取消',
  inserted: (cell: string): string => `已把职责写入${cell}。`,
  insertedAlready: '单元格里已经是这些职责。',
  insertRefused: '单元格刚刚被改动过，没有写入。请再试一次。',
  undo: '撤销插入',
  undone: '已恢复单元格原来的内容。',
  undoRefused: '单元格在插入后被改动过，保持现状。',
};

/** Texts of the steps from reading to scorecards, Simplified Chinese: the source of all languages. */
export const zhCN = { read, match, fill, cards, roles };
