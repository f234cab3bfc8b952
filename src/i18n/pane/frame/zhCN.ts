import type { MatchFilter } from './vocabulary';

const steps = { read: '读取', match: '核对岗位', fill: '填写职责', cards: '考核表' };

const busy = {
  read: '正在读取工作簿……',
  openSample: '正在打开示例工作簿……',
  fill: '正在填写……',
  undoFill: '正在撤销……',
  build: '正在生成考核表……',
  rememberChoices: '正在记住您的选择……',
  selectRows: '正在读取选区……',
  removeBuilt: '正在删除考核表……',
  refreshSummary: '正在刷新汇总表……',
  show: '正在定位……',
  insertDuties: '正在插入……',
  insertConfirmed: '正在插入……',
  undoInsert: '正在撤销……',
  readSettings: '正在读取考核设置……',
  planSettings: '正在比较考核设置……',
  applySettings: '正在套用预设……',
  undoSettings: '正在撤销……',
  refreshPay: '正在更新绩效工资表……',
  refreshCycle: '正在汇总各月……',
  exportActuals: '正在导出数据表……',
  confirmTargets: '正在记录期初确认并核对变更……',
  explainChanges: '正在记入变更理由……',
  followUp: '正在生成步骤清单……',
  calibrate: '正在生成校准表……',
  refreshTargets: '正在准备目标表……',
  listActuals: '正在查看工作表……',
  openExport: '正在读取文件……',
  planTeam: '正在计算团队指标……',
  planActuals: '正在核对数据……',
  listRegisters: '正在查看需要的登记表……',
  makeRegisters: '正在生成登记表……',
  planRegisters: '正在汇总登记表……',
  enterActuals: '正在写入考核表……',
  undoActuals: '正在撤销……',
  closePeriod: '正在结账……',
  nextPeriod: '正在开始下一周期……',
  buildJobs: '正在生成岗位说明书……',
  reopenPeriod: '正在重新打开……',
  listClosed: '正在查看已结账的考核表……',
  copyWorkbook: '正在打开工作簿副本……',
  removeClosed: '正在移除考核表……',
  makeProjectTable: '正在生成项目目标表……',
  readProjects: '正在读取项目目标表……',
  buildProject: '正在生成项目考核表……',
  buildManual: '正在生成管理手册……',
  drawOrganisation: '正在绘制组织图表……',
  findForms: '正在查找表单……',
  makeForm: '正在生成表单……',
  removeForm: '正在删除……',
  undoForms: '正在撤销……',
  planPacks: '正在查看上级和部门……',
  listRaters: '正在列出评分人……',
  handOut: '正在生成评分包……',
  openPack: '正在打开新工作簿……',
  lookEvidence: '正在查看这个人一年的资料……',
  makeEvidence: '正在生成证据工作簿……',
  planCollect: '正在读取返回的文件……',
  collectPacks: '正在取回……',
  undoCollected: '正在撤销……',
  readReturns: '正在查看返回情况……',
  exportCatalogue: '正在导出岗位库工作表……',
  useCatalogue: '正在检查岗位库……',
  forgetCatalogue: '正在停用公司岗位库……',
  checkScheme: '正在检查考核方案……',
  tryScheme: '正在试算……',
  makeCatalogueFile: '正在制作岗位库文件……',
  openCatalogueFile: '正在打开岗位库文件……',
  importCatalogue: '正在检查岗位库文件……',
  switchLanguage: '正在切换语言……',
  chooseSheetLanguage: '正在保存工作表的语言……',
};

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds}秒` : `${Math.floor(seconds / 60)}分${seconds % 60 === 0 ? '钟' : `${seconds % 60}秒`}`;

/** What surrounds every page. */
const frame = {
  steps,
  busy,
  stepsLabel: '步骤',
  step: (number: number, title: string, done: boolean): string => `第${number}步：${title}${done ? '（已完成）' : ''}`,
  areasLabel: '工作区',
  areas: { month: '本月', posts: '岗位', library: '岗位库', history: '历史' },
  pagesLabel: (area: string): string => `${area}的页面`,
  pages: { home: '概况', list: '名单' },
  period: (period: string): string => `考核周期：${period}`,
  looking: '正在查看工作簿……',
  hindrances: { noCards: '本周期还没有考核表，请先生成。', closed: '本周期已经结账。' },
  sidePages: {
    roles: '查找岗位',
    month: '每月工作',
    packs: '评分包',
    projects: '项目考核',
    organisation: '组织',
    forms: '自有表单',
    company: '公司岗位库',
    history: '历史',
    operations: '最近操作',
    help: '帮助',
  },
  operationCount: (count: number): string => `最近操作（${count}）`,
  language: (name: string, sheets: string | null): string =>
    sheets === null ? `语言：${name}（界面和写入表格的文字）` : `语言：${name}（界面）、${sheets}（写入表格的文字）`,
  paneLanguage: '界面的语言',
  sheetLanguage: '写入表格的语言',
  asPane: '与界面相同',
  workingAt: (name: string): string => `正在处理：${name}`,
  timeLeft: (seconds: number): string => `还需约${duration(seconds)}`,
  toFoot: '跳到页底的按钮',
  loading: '正在加载……',
  retry: '重试',
  evenManySheets: '全部生成',
  readAgain: '重新读取',
  dismiss: '关闭提示',
  recording: {
    on: '正在记录与Excel之间的请求和应答，其中的文字和数字已替换，不含内容。',
    save: '保存记录',
    copy: '复制记录',
  },
  stale: '编制表在读取之后有改动。',
  changedMeanwhile: '编制表在预览之后有变动，没有写入任何内容。现在显示的是最新结果，请核对后再操作。',
  goTo: (place: string): string => `定位到${place}`,
  showMore: (count: number): string => `再显示${count}项`,
  more: '展开全文',
  less: '收起',
  expand: (title: string): string => `展开：${title}`,
  collapse: (title: string): string => `收起：${title}`,
  choose: '选择工作表',
  otherSheet: '从哪张工作表读取',
  next: (title: string): string => `下一步：${title}`,
};

const start = {
  title: '从编制表到考核表',
  intro: '读取编制表，为每个岗位填写标准职责和考核指标，并为每位员工生成一张带公式的考核表。',
  steps: [
    '读取：自动找到编制表，不改动任何内容',
    '核对岗位：拿不准的由您决定',
    '填写职责：先预览，再写入，可撤销',
    '考核表：一人一张，附绩效汇总',
  ],
  sample: '用示例试一试',
  read: '读取当前工作簿',
  resume: '回到上次读取的结果',
  privacy: '姓名、工号等数据只在本工作簿中处理，不会上传。',
};

const outside = {
  title: '请在Excel中打开',
  body: '本页面是Excel加载项的任务窗格，单独打开时无法读取工作簿。',
  advice: '请打开Excel，在“开始”选项卡中点击本加载项的按钮。',
};

const crash = {
  title: '出现了意外问题',
  body: '任务窗格已停止。已经写入工作簿的内容不会丢失。',
  advice: '请重新加载窗格，再读取一次工作簿。如果反复出现，请复制下面的信息反馈给我们，其中不含姓名等表格内容。',
  reload: '重新加载',
  copy: '复制信息',
  copied: '已复制',
  details: '技术信息',
  loadFailed: '任务窗格没有加载完整。请检查网络后重新加载。',
};

const notice = {
  filled: (cells: number, sheets: readonly string[]): string =>
    `已在${sheets.map((sheet) => `“${sheet}”`).join('、')}填写${cells}个单元格。`,
  nothing: '没有可以填写的空白单元格。',
  positions: (sheets: readonly string[]): string =>
    `职责和指标写在${sheets.map((sheet) => `“${sheet}”`).join('、')}里，每个岗位一行；名单没有增加列。要写在名单里，请在面板的“填写职责”中选择。`,
  positionsKept: (sheets: readonly string[]): string =>
    `${sheets.map((sheet) => `“${sheet}”`).join('、')}的单元格改动过，没有覆盖；不再需要时可以删除。`,
  unsure: (positions: number): string => `还有${positions}个岗位需要您确认，请打开任务窗格核对。`,
  timeUp:
    'Excel最多给功能区按钮5分钟，所以先停在这里。完成的考核表可以正常使用，再点一次会接着生成；人数多时请在任务窗格中生成。',
  manyPeople: (people: number, most: number): string => `这张表有${people}人，超过${most}人：按钮没有改动任何内容。`,
  openPane: '请点“打开面板”，先看清楚要填写、生成什么；在面板里能看到进度，也可以随时取消。',
  noCards: '本周期还没有考核表，没有可以汇总的内容。',
};

const filters: Readonly<Record<MatchFilter, string>> = {
  all: '全部',
  unsure: '待确认',
  none: '未匹配',
  sure: '确定',
};

/** Texts of what surrounds the pages, Simplified Chinese: the source of all languages. */
export const zhCN = { frame, start, outside, crash, notice, filters };
